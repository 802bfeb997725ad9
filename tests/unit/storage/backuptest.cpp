// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/backup.h"
#include "server/storage/checkpoint.h"
#include "server/storage/query.h"
#include "tests/unit/storage/interruptedtransaction.h"
#include "tests/unit/storage/storagefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace postject;

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void aBackupHoldsWhatWasCommitted();
    void anExistingTargetIsRefused();
    void aRestorationIsInTheLogAndVerifies();
    void aFileReplacedByHandIsStillFound();
    void aRestorationDoesNotCoverAnotherFile();
    void theWriteAheadLogIsSetAsideToo();
    void aDamagedDatabaseCanBeRestored();
    void badBackupsAreRefused_data();
    void badBackupsAreRefused();
    void theJournalGoesWithItsDatabase();
    void aCopyWithItsWriteAheadLogIsWhole();
    void aBackupWithItsJournalIsMadeWhole();

private:
    void append(int rows)
    {
        QVERIFY(m_fixture->append(std::vector<ActivityRow>(static_cast<std::size_t>(rows), activityRow(kStart))));
    }
    QStringList replaced() const
    {
        return QDir(m_fixture->dataPath()).entryList({u"postject.sqlite.replaced-*"_s}, QDir::Files);
    }
    QByteArray lastAction() const
    {
        const auto database = m_fixture->reader();
        ActivityFilter filter;
        filter.everyAccount = true;
        const auto page = ActivityStore(*database).list(filter, 1, 0);
        return page && !page->rows.isEmpty() ? page->rows.first().row.action : QByteArray();
    }

    std::unique_ptr<StorageFixture> m_fixture;
    QString m_backup;
};

void BackupTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    m_backup = m_fixture->filePath(u"it's a backup.sqlite"_s);
    QCOMPARE(m_fixture->start(), QString());
    append(5);
}

void BackupTest::aBackupHoldsWhatWasCommitted()
{
    const auto made = backupDatabase(m_fixture->folder->databaseFile, m_backup); // the writer is running
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    append(3);
    const auto backup = Database::open(m_backup, OpenMode::Read);
    QVERIFY(backup);
    QCOMPARE(ActivityStore(**backup).count().value_or(-1), 5);
    QVERIFY((QFile::permissions(m_backup) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    QVERIFY(!QFile::exists(m_backup + u"-wal"_s));
}

void BackupTest::anExistingTargetIsRefused()
{
    QFile target(m_backup);
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write("mine");
    target.close();
    QCOMPARE(backupDatabase(m_fixture->folder->databaseFile, m_backup).error().code, ErrorCode::AlreadyExists);
    QCOMPARE(QFileInfo(m_backup).size(), 4);
}

void BackupTest::aRestorationIsInTheLogAndVerifies()
{
    QVERIFY(backupDatabase(m_fixture->folder->databaseFile, m_backup));
    append(10);
    m_fixture->stop();
    const auto restored = restoreDatabase(*m_fixture->folder, m_backup);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    QCOMPARE(replaced().size(), 1);
    for (int start = 0; start < 2; ++start) { // once and not again
        QCOMPARE(m_fixture->start(), QString());
        QCOMPARE(lastAction(), "backup_restored");
        const ChainVerdict verdict = m_fixture->verify();
        QVERIFY2(verdict.intact, qPrintable(verdict.why));
        QCOMPARE(verdict.rows, 6);
        m_fixture->stop();
    }
    const auto kept = Database::open(m_fixture->dataPath() + u'/' + replaced().first(), OpenMode::Read);
    QCOMPARE(ActivityStore(**kept).count().value_or(-1), 15);
    const auto database = m_fixture->reader();
    const auto row = ActivityStore(*database).rows({ActivityId{6}});
    QVERIFY(row->first().row.metadata.contains(ActivityId{15}.toByteArray()));
}

void BackupTest::aFileReplacedByHandIsStillFound()
{
    QVERIFY(backupDatabase(m_fixture->folder->databaseFile, m_backup));
    append(10);
    m_fixture->stop();
    QVERIFY(QFile::remove(m_fixture->folder->databaseFile));
    QVERIFY(QFile::copy(m_backup, m_fixture->folder->databaseFile));
    QVERIFY(m_fixture->verify().firstBroken == ActivityId{6});
    QCOMPARE(m_fixture->start(), QString());
    append(20);
    QVERIFY(m_fixture->verify().firstBroken == ActivityId{6});
    m_fixture->stop();
    // Restoring that very file rightly takes the fault away, and says so in the log.
    QVERIFY(restoreDatabase(*m_fixture->folder, m_backup));
    QCOMPARE(m_fixture->start(), QString());
    QVERIFY2(m_fixture->verify().intact, qPrintable(m_fixture->verify().why));
    QCOMPARE(lastAction(), "backup_restored");
}

void BackupTest::aRestorationDoesNotCoverAnotherFile()
{
    const QString older = m_fixture->filePath(u"older.sqlite"_s);
    QVERIFY(backupDatabase(m_fixture->folder->databaseFile, older));
    append(5);
    QVERIFY(backupDatabase(m_fixture->folder->databaseFile, m_backup));
    append(5);
    m_fixture->stop();
    QVERIFY(restoreDatabase(*m_fixture->folder, m_backup));
    QVERIFY(QFile::remove(m_fixture->folder->databaseFile)); // and then somebody puts the older one there
    QVERIFY(QFile::copy(older, m_fixture->folder->databaseFile));
    QCOMPARE(m_fixture->start(), QString());
    QVERIFY(!m_fixture->verify().intact);
    QVERIFY(lastAction() != "backup_restored");
}

// What a killed server left: rows that are only in the write-ahead log. It is a part of the database that is replaced.
void BackupTest::theWriteAheadLogIsSetAsideToo()
{
    QVERIFY(backupDatabase(m_fixture->folder->databaseFile, m_backup));
    append(10);
    const QString file = m_fixture->folder->databaseFile, kept = m_fixture->filePath(u"killed"_s);
    for (const QString &part : {u""_s, u"-wal"_s})
        QVERIFY(QFile::copy(file + part, kept + part));
    QVERIFY(QFileInfo(kept + u"-wal"_s).size() > 0);
    m_fixture->stop();
    for (const QString &part : {u""_s, u"-wal"_s}) {
        QFile::remove(file + part);
        QVERIFY(QFile::rename(kept + part, file + part));
    }
    const auto restored = restoreDatabase(*m_fixture->folder, m_backup);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    QVERIFY(!QFile::exists(file + u"-wal"_s)); // or it would be read as a part of the restored one
    const auto aside = QDir(m_fixture->dataPath()).entryList({u"postject.sqlite.replaced-*Z"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    const auto replacedOne = Database::open(m_fixture->dataPath() + u'/' + aside.first(), OpenMode::Read);
    QCOMPARE(ActivityStore(**replacedOne).count().value_or(-1), 15);
    QCOMPARE(m_fixture->start(), QString());
    QCOMPARE(m_fixture->verify().rows, 6);
}

void BackupTest::aDamagedDatabaseCanBeRestored()
{
    QVERIFY(backupDatabase(m_fixture->folder->databaseFile, m_backup));
    m_fixture->close();
    const QString file = m_fixture->dataPath() + u"/postject.sqlite"_s;
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("nonsense");
    damaged.close();
    QVERIFY(!DataFolder::open(m_fixture->dataPath(), m_fixture->configurationPath()));
    {
        auto folder = DataFolder::openForRestore(m_fixture->dataPath(), m_fixture->configurationPath());
        QVERIFY2(folder, folder ? "" : qPrintable(folder.error().detail));
        QVERIFY(!DataFolder::openForRestore(m_fixture->dataPath(), m_fixture->configurationPath()));
        const auto restored = restoreDatabase(*folder, m_backup);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    }
    QCOMPARE(m_fixture->start(), QString());
    QVERIFY(m_fixture->verify().intact);
    QCOMPARE(lastAction(), "backup_restored");
}

void BackupTest::badBackupsAreRefused_data()
{
    QTest::addColumn<QStringList>("damage");
    QTest::newRow("newer") << QStringList{u"PRAGMA user_version = 999"_s};
    QTest::newRow("another instance") << QStringList{u"UPDATE instance SET id = '00000000000000000000000000000000'"_s};
    QTest::newRow("changed row") << QStringList{u"DROP TRIGGER activity_is_not_changed"_s,
                                                u"UPDATE activity SET status = 500 WHERE sequence = 3"_s};
    QTest::newRow("no database") << QStringList();
}

void BackupTest::badBackupsAreRefused()
{
    QFETCH(QStringList, damage);
    QVERIFY(backupDatabase(m_fixture->folder->databaseFile, m_backup));
    append(2);
    m_fixture->stop();
    if (damage.isEmpty()) {
        QVERIFY(QFile::remove(m_backup));
        QFile text(m_backup);
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(20'000, 'x'));
    }
    for (const QString &statement : std::as_const(damage))
        QVERIFY((*Database::open(m_backup, OpenMode::Write))->execute(statement));
    const QStringList before = QDir(m_fixture->dataPath()).entryList();
    QVERIFY(!restoreDatabase(*m_fixture->folder, m_backup));
    QCOMPARE(QDir(m_fixture->dataPath()).entryList(), before);
    QVERIFY(!readRestoration(m_fixture->folder->checkpointFile, keys::activityChain(m_fixture->folder->masterKey))
                 .value_or(std::nullopt));
    QCOMPARE(m_fixture->start(), QString());
    QVERIFY(m_fixture->verify().intact);
    QCOMPARE(m_fixture->verify().rows, 7);
}

// Left behind it would be played into the database that was restored.
void BackupTest::theJournalGoesWithItsDatabase()
{
    QVERIFY(backupDatabase(m_fixture->folder->databaseFile, m_backup));
    append(10);
    m_fixture->stop();
    const QString file = m_fixture->folder->databaseFile;
    interruptATransaction(file);
    const auto restored = restoreDatabase(*m_fixture->folder, m_backup);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    QVERIFY(!QFile::exists(file + u"-journal"_s));
    QCOMPARE(replaced().filter(u"-journal"_s).size(), 1);
    QCOMPARE(m_fixture->start(), QString());
    QVERIFY2(m_fixture->verify().intact, qPrintable(m_fixture->verify().why));
    QCOMPARE(m_fixture->verify().rows, 6);
}

// A database that was copied while a server ran on it, with all of its files.
void BackupTest::aCopyWithItsWriteAheadLogIsWhole()
{
    append(20);
    const QString file = m_fixture->folder->databaseFile;
    QVERIFY(QFile::copy(file, m_backup));
    QVERIFY(QFileInfo(file + u"-wal"_s).size() > 0);
    QVERIFY(QFile::copy(file + u"-wal"_s, m_backup + u"-wal"_s));
    append(1);
    m_fixture->stop();
    const auto restored = restoreDatabase(*m_fixture->folder, m_backup);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    QVERIFY(QFileInfo(m_backup + u"-wal"_s).size() > 0); // the backup itself is as it was
    QCOMPARE(m_fixture->start(), QString());
    QVERIFY2(m_fixture->verify().intact, qPrintable(m_fixture->verify().why));
    QCOMPARE(m_fixture->verify().rows, 26);
}

// It was copied in the middle of a transaction. To undo that is to write, and a backup is not written to.
void BackupTest::aBackupWithItsJournalIsMadeWhole()
{
    QVERIFY(backupDatabase(m_fixture->folder->databaseFile, m_backup));
    interruptATransaction(m_backup);
    const auto contents = [&] {
        QByteArrayList all;
        for (const QString &part : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s}) {
            QFile file(m_backup + part);
            all += file.open(QIODevice::ReadOnly) ? file.readAll() : "none"_ba;
        }
        return all;
    };
    const QByteArrayList before = contents();
    QVERIFY(before[1].size() > 512);
    m_fixture->close();
    {
        auto folder = DataFolder::openForRestore(m_fixture->dataPath(), m_fixture->configurationPath());
        QVERIFY2(folder, folder ? "" : qPrintable(folder.error().detail));
        const auto restored = restoreDatabase(*folder, m_backup);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    }
    QVERIFY(contents() == before);
    QCOMPARE(m_fixture->start(), QString());
    QVERIFY2(m_fixture->verify().intact, qPrintable(m_fixture->verify().why));
    QCOMPARE(m_fixture->verify().rows, 6);
    QCOMPARE(oneNumber(m_fixture->reader()->prepared("SELECT COUNT(*) FROM settings"_L1), {}).value_or(-1), 0);
}

QTEST_GUILESS_MAIN(BackupTest)
#include "backuptest.moc"
