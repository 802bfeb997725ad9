// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/query.h"
#include "server/storage/settingsstore.h"
#include "tests/unit/storage/interruptedtransaction.h"
#include "tests/unit/storage/storagefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

using namespace postject;

namespace {

int modeOf(const QString &path)
{
    struct ::stat status{};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? static_cast<int>(status.st_mode & 0777) : -1;
}

void setMode(const QString &path, int mode)
{
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), static_cast<mode_t>(mode)), 0);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class DataFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void everythingIsPrivate();
    void openingAgainFindsTheSameKey();
    void aSecondServerIsRefused();
    void aMissingKeyIsNeverReplaced();
    void aDamagedKeyIsRefused();
    void widerPermissionsAreRefused_data();
    void widerPermissionsAreRefused();
    void anEmptyFolderIsTakenOver();
    void aFolderWithOtherThingsIsLeftAlone();
    void aForgedInstanceIdIsNoPath();
    void aLockIsHeldByNobodyWhoHasEnded();
    void aWrongKeyIsRefused_data();
    void aWrongKeyIsRefused();
    void anotherKeysLogIsNotAdopted();
    void aLogThatIsGoneIsKnown_data();
    void aLogThatIsGoneIsKnown();
    void aFolderWithoutALogHadNone();
    void whatCantBeReadIsNotDamaged_data();
    void whatCantBeReadIsNotDamaged();
    void anInterruptedTransactionIsUndone();

private:
    void makeWithRows(int rows)
    {
        QCOMPARE(m_fixture->start(), QString());
        QVERIFY(m_fixture->append(std::vector<ActivityRow>(static_cast<std::size_t>(rows), activityRow(kStart))));
    }
    Result<DataFolder> open() { return DataFolder::open(m_fixture->dataPath(), m_fixture->configurationPath()); }
    std::unique_ptr<StorageFixture> m_fixture;
};

void DataFolderTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
}

void DataFolderTest::everythingIsPrivate()
{
    const mode_t before = ::umask(0);
    const QString wrong = m_fixture->start();
    ::umask(before);
    QCOMPARE(wrong, QString());
    const DataFolder &folder = *m_fixture->folder;
    QCOMPARE(modeOf(folder.path), 0700);
    QCOMPARE(modeOf(QFileInfo(folder.keyFile).absolutePath()), 0700);
    for (const QString &file : {folder.databaseFile, folder.keyFile, folder.checkpointFile,
                                folder.databaseFile + u"-wal"_s, folder.path + u"/postject.lock"_s})
        QVERIFY2(modeOf(file) == 0600, qPrintable(file));
    QCOMPARE(folder.masterKey.size(), 32);
    QVERIFY(!folder.keyFile.startsWith(folder.path));
}

void DataFolderTest::openingAgainFindsTheSameKey()
{
    QByteArray key;
    QString instance;
    for (int round = 0; round < 2; ++round) {
        const auto folder = open();
        QVERIFY2(folder, folder ? "" : qPrintable(folder.error().detail));
        if (round == 1) {
            QCOMPARE(folder->masterKey, key);
            QCOMPARE(folder->instanceId, instance);
        }
        key = folder->masterKey;
        instance = folder->instanceId;
    }
}

void DataFolderTest::aSecondServerIsRefused()
{
    auto first = open();
    QVERIFY(first);
    const auto second = open();
    QVERIFY(!second);
    QVERIFY2(second.error().detail.contains(m_fixture->dataPath()), qPrintable(second.error().detail));
    QVERIFY(second.error().detail.contains(u"in use"));
    first->lock.reset();
    QVERIFY(open());
}

void DataFolderTest::aMissingKeyIsNeverReplaced()
{
    QString keyFile;
    {
        const auto folder = open();
        QVERIFY(folder);
        keyFile = folder->keyFile;
    }
    QVERIFY(QFile::remove(keyFile));
    const auto refused = open();
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(keyFile), qPrintable(refused.error().detail));
    QVERIFY(!QFile::exists(keyFile));
}

void DataFolderTest::aDamagedKeyIsRefused()
{
    QString keyFile;
    {
        const auto folder = open();
        QVERIFY(folder);
        keyFile = folder->keyFile;
    }
    QVERIFY(QFile::resize(keyFile, 31));
    QVERIFY(!open());
}

void DataFolderTest::widerPermissionsAreRefused_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<int>("mode");
    QTest::newRow("key for others") << u"key"_s << 0604;
    QTest::newRow("key for the group") << u"key"_s << 0640;
    QTest::newRow("database") << u"database"_s << 0644;
    QTest::newRow("data folder") << u"folder"_s << 0755;
    QTest::newRow("instance folder") << u"instance"_s << 0750;
}

void DataFolderTest::widerPermissionsAreRefused()
{
    QFETCH(QString, which);
    QFETCH(int, mode);
    QString path;
    {
        const auto folder = open();
        QVERIFY(folder);
        path = which == u"key"        ? folder->keyFile
               : which == u"database" ? folder->databaseFile
               : which == u"folder"   ? folder->path
                                      : QFileInfo(folder->keyFile).absolutePath();
    }
    const int before = modeOf(path);
    setMode(path, mode);
    const auto refused = open();
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(path), qPrintable(refused.error().detail));
    setMode(path, before);
    QVERIFY(open());
}

void DataFolderTest::anEmptyFolderIsTakenOver()
{
    QVERIFY(QDir().mkpath(m_fixture->dataPath()));
    setMode(m_fixture->dataPath(), 0755);
    const auto folder = open();
    QVERIFY2(folder, folder ? "" : qPrintable(folder.error().detail));
    QCOMPARE(modeOf(m_fixture->dataPath()), 0700);
}

void DataFolderTest::aFolderWithOtherThingsIsLeftAlone()
{
    QVERIFY(QDir().mkpath(m_fixture->dataPath()));
    setMode(m_fixture->dataPath(), 0755);
    QFile other(m_fixture->dataPath() + u"/other"_s);
    QVERIFY(other.open(QIODevice::WriteOnly));
    QVERIFY(!open());
    QCOMPARE(modeOf(m_fixture->dataPath()), 0755);
}

void DataFolderTest::aForgedInstanceIdIsNoPath()
{
    {
        const auto folder = open();
        QVERIFY(folder);
        const auto database = Database::open(folder->databaseFile, OpenMode::Write);
        QVERIFY((*database)->execute(u"UPDATE instance SET id = '../../../../etc'"_s));
    }
    const auto refused = open();
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.contains(u"damaged"));
}

// After a kill -9 as the first process of a container the next server has the same process id and name.
void DataFolderTest::aLockIsHeldByNobodyWhoHasEnded()
{
    QVERIFY(QDir().mkpath(m_fixture->dataPath()));
    setMode(m_fixture->dataPath(), 0700);
    const QString file = m_fixture->dataPath() + u"/postject.lock"_s;
    write(file, QByteArray::number(QCoreApplication::applicationPid()) + '\n' +
                    QCoreApplication::applicationName().toUtf8() + '\n' + QSysInfo::machineHostName().toUtf8() + '\n' +
                    QSysInfo::machineUniqueId() + '\n' + QSysInfo::bootUniqueId() + '\n');
    setMode(file, 0600);
    const auto folder = open();
    QVERIFY2(folder, folder ? "" : qPrintable(folder.error().detail));
    const auto second = open();
    QVERIFY(!second);
    QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
}

void DataFolderTest::aWrongKeyIsRefused_data()
{
    QTest::addColumn<int>("bit");
    QTest::addColumn<bool>("hasCheck");
    for (const int bit : {0, 100, 255})
        QTest::addRow("bit %d", bit) << bit << true;
    QTest::newRow("of a database without a check") << 17 << false;
}

void DataFolderTest::aWrongKeyIsRefused()
{
    QFETCH(const int, bit);
    QFETCH(const bool, hasCheck);
    makeWithRows(3);
    m_fixture->stop();
    const QString keyFile = m_fixture->folder->keyFile, databaseFile = m_fixture->folder->databaseFile;
    if (!hasCheck)
        QVERIFY((*Database::open(databaseFile, OpenMode::Write))->execute(u"UPDATE instance SET key_check = ''"_s));
    m_fixture->close();
    const QByteArray key = contentOf(keyFile), before = contentOf(databaseFile);
    QByteArray wrong = key;
    wrong[bit / 8] = static_cast<char>(wrong[bit / 8] ^ (1 << (bit % 8)));
    write(keyFile, wrong);
    const auto refused = open();
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(keyFile), qPrintable(refused.error().detail));
    QVERIFY(refused.error().detail.contains(u"not the one"));
    QCOMPARE(contentOf(databaseFile), before);
    write(keyFile, key);
    for (int round = 0; round < 2; ++round) { // the first gives it the check that it lacked
        const auto folder = open();
        QVERIFY2(folder, folder ? "" : qPrintable(folder.error().detail));
    }
    const auto database = Database::open(databaseFile, OpenMode::Read);
    QCOMPARE(oneNumber((*database)->prepared("SELECT LENGTH(key_check) FROM instance"_L1), {}).value_or(0), 64);
}

// Without the check and the checkpoint the rows themselves tell.
void DataFolderTest::anotherKeysLogIsNotAdopted()
{
    makeWithRows(3);
    m_fixture->stop();
    QVERIFY((*Database::open(m_fixture->folder->databaseFile, OpenMode::Write))
                ->execute(u"UPDATE instance SET key_check = ''"_s));
    QVERIFY(QFile::remove(m_fixture->folder->checkpointFile));
    const QString keyFile = m_fixture->folder->keyFile;
    m_fixture->close();
    const QByteArray key = contentOf(keyFile);
    write(keyFile, QByteArray(32, 'k'));
    QVERIFY(!open());
    write(keyFile, key);
    QVERIFY(open());
}

void DataFolderTest::aLogThatIsGoneIsKnown_data()
{
    QTest::addColumn<QString>("how");
    for (const QString &how : {u"deleted"_s, u"emptied"_s, u"folder deleted"_s})
        QTest::newRow(qPrintable(how)) << how;
}

void DataFolderTest::aLogThatIsGoneIsKnown()
{
    QFETCH(const QString, how);
    makeWithRows(7);
    const QString instance = m_fixture->folder->instanceId, database = m_fixture->folder->databaseFile;
    m_fixture->close();
    if (how == u"folder deleted")
        QVERIFY(QDir(m_fixture->dataPath()).removeRecursively());
    else if (how == u"deleted")
        QVERIFY(QFile::remove(database));
    else
        QVERIFY(QFile::resize(database, 0));
    for (int start = 0; start < 2; ++start) { // until it is told
        const auto folder = open();
        QVERIFY2(folder, folder ? "" : qPrintable(folder.error().detail));
        QVERIFY(folder->instanceId != instance);
        QCOMPARE(folder->formerLogs.size(), 1);
        QCOMPARE(folder->formerLogs.first().instanceId, instance);
        QCOMPARE(folder->formerLogs.first().rows, 7);
        QVERIFY(describe(folder->formerLogs.first()).contains(instance));
        if (start == 1)
            forgetFormerLog(folder->formerLogs.first());
    }
    QVERIFY(open()->formerLogs.isEmpty());
}

void DataFolderTest::aFolderWithoutALogHadNone()
{
    QVERIFY(open()); // never had a row
    QVERIFY(QDir(m_fixture->dataPath()).removeRecursively());
    QVERIFY(open()->formerLogs.isEmpty());
    makeWithRows(1); // and the log of another folder is not of this one
    m_fixture->close();
    const auto other = DataFolder::open(m_fixture->filePath(u"other"_s), m_fixture->configurationPath());
    QVERIFY(other);
    QVERIFY(other->formerLogs.isEmpty());
}

void DataFolderTest::whatCantBeReadIsNotDamaged_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("the database is a folder") << QString();
    QTest::newRow("no index of the write-ahead log can be made") << u"-shm"_s;
    QTest::newRow("the write-ahead log can't be opened") << u"-wal"_s;
}

void DataFolderTest::whatCantBeReadIsNotDamaged()
{
    QFETCH(const QString, path);
    makeWithRows(3);
    const QString database = m_fixture->folder->databaseFile;
    m_fixture->close();
    const QString away = database + u".away"_s;
    if (path.isEmpty())
        QVERIFY(QFile::rename(database, away));
    QFile::remove(database + path);
    QVERIFY(QDir().mkpath(database + path + u"/in"_s));
    setMode(database + path, 0700);
    const auto refused = open();
    QVERIFY(!refused);
    const QString why = refused.error().detail;
    QVERIFY2(why.contains(database) && why.contains(u"can't be") && !why.contains(u"damaged"), qPrintable(why));
    QVERIFY(!why.contains(u'\n'));
    QVERIFY(QDir(database + path).removeRecursively());
    if (path.isEmpty())
        QVERIFY(QFile::rename(away, database));
    const auto folder = open();
    QVERIFY2(folder, folder ? "" : qPrintable(folder.error().detail));
}

// As a crash leaves it while a restored database is first written to: that is in the mode of a backup until then.
void DataFolderTest::anInterruptedTransactionIsUndone()
{
    makeWithRows(3);
    const QString database = m_fixture->folder->databaseFile;
    m_fixture->close();
    interruptATransaction(database);
    QVERIFY(QFileInfo(database + u"-journal"_s).size() > 0);
    QCOMPARE(m_fixture->start(), QString());
    QVERIFY(!QFile::exists(database + u"-journal"_s));
    QVERIFY2(m_fixture->verify().intact, qPrintable(m_fixture->verify().why));
    QCOMPARE(m_fixture->verify().rows, 3);
    QVERIFY(SettingsStore(*m_fixture->reader()).all()->isEmpty());
}

QTEST_GUILESS_MAIN(DataFolderTest)
#include "datafoldertest.moc"
