// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/migrator.h"
#include "server/storage/database.h"
#include "server/storage/query.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace postject;

namespace {

int shipped()
{
    return static_cast<int>(shippedMigrations().size());
}

Migration broken()
{
    return {.number = shipped() + 1,
            .sql = u"CREATE TABLE fresh (id INTEGER);\nINSERT INTO fresh VALUES (1);\n"
                   "INSERT INTO not_there VALUES (1);\n"_s};
}

Migration working()
{
    return {.number = shipped() + 1, .sql = u"CREATE TABLE fresh (id INTEGER);\n"_s};
}

QStringList schemaOf(const QString &file)
{
    QStringList schema;
    const auto database = Database::open(file, OpenMode::Read);
    if (!database)
        return schema;
    (void)eachRow((*database)->prepared("SELECT type || ' ' || name FROM sqlite_master ORDER BY 1"_L1), {},
                  [&](const QSqlQuery &row) { schema.append(row.value(0).toString()); });
    return schema;
}

qint64 numberOf(const QString &file, QLatin1StringView sql)
{
    const auto database = Database::open(file, OpenMode::Read);
    return database ? oneNumber((*database)->prepared(sql), {}).value_or(-1) : -1;
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

class MigratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void makesTheWholeSchema();
    void aSecondTimeChangesNothing();
    void keepsACopyBeforeAnUpgrade();
    void aFailedUpgradeLeavesTheOldSchema();
    void refusesWithTheFileUntouched_data();
    void refusesWithTheFileUntouched();
    void theLogRefusesChanges();

private:
    QString file() const { return m_folder->filePath(u"postject.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void MigratorTest::makesTheWholeSchema()
{
    const auto made = migrateDatabase(file());
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(numberOf(file(), "PRAGMA user_version"_L1), shippedMigrations().size());
    const QStringList schema = schemaOf(file());
    for (const QString &table : {u"accounts"_s, u"sessions"_s, u"totp_secrets"_s, u"backup_codes"_s,
                                 u"whitelist_entries"_s, u"activity"_s, u"activity_minutes"_s, u"activity_hours"_s,
                                 u"alerts"_s, u"alert_evidence"_s, u"blocks"_s, u"settings"_s, u"instance"_s})
        QVERIFY2(schema.contains(u"table "_s + table), qPrintable(table));
    QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void MigratorTest::aSecondTimeChangesNothing()
{
    QVERIFY(migrateDatabase(file()));
    const QByteArray before = contentOf(file());
    QVERIFY(migrateDatabase(file()));
    QCOMPARE(contentOf(file()), before);
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.before-*"_s}), QStringList());
}

void MigratorTest::keepsACopyBeforeAnUpgrade()
{
    QVERIFY(migrateDatabase(file()));
    const QStringList before = schemaOf(file());
    QVERIFY(migrateDatabase(file(), shippedMigrations() + QList{working()}));
    QCOMPARE(schemaOf(file() + u".before-%1"_s.arg(shipped() + 1)), before);
    QCOMPARE(schemaOf(file()).size(), before.size() + 1);
    QCOMPARE(numberOf(file(), "PRAGMA user_version"_L1), shipped() + 1);
}

void MigratorTest::aFailedUpgradeLeavesTheOldSchema()
{
    QVERIFY(migrateDatabase(file()));
    const QStringList before = schemaOf(file());
    for (int attempt = 0; attempt < 2; ++attempt) { // the copy of the first attempt is no obstacle to the second
        QVERIFY(!migrateDatabase(file(), shippedMigrations() + QList{broken()}));
        QCOMPARE(schemaOf(file()), before);
        QCOMPARE(numberOf(file(), "PRAGMA user_version"_L1), shipped());
    }
    QVERIFY(migrateDatabase(file(), shippedMigrations() + QList{working()}));
    QCOMPARE(schemaOf(file()).size(), before.size() + 1);
}

void MigratorTest::refusesWithTheFileUntouched_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QString>("said");
    QTest::newRow("newer") << u"newer"_s << u"newer version"_s;
    QTest::newRow("no database") << u"text"_s << u"damaged"_s;
    QTest::newRow("zeroed page") << u"zeroed"_s << u"damaged"_s;
    QTest::newRow("cut") << u"cut"_s << u"damaged"_s;
    QTest::newRow("another program's") << u"foreign"_s << u"not a database of this program"_s;
}

void MigratorTest::refusesWithTheFileUntouched()
{
    QFETCH(QString, damage);
    QFETCH(QString, said);
    QVERIFY(migrateDatabase(file()));
    QByteArray content = contentOf(file());
    if (damage == u"newer")
        QVERIFY((*Database::open(file(), OpenMode::Write))->execute(u"PRAGMA user_version = 999"_s));
    else if (damage == u"foreign")
        QVERIFY((*Database::open(file(), OpenMode::Write))->execute(u"PRAGMA application_id = 7"_s));
    else if (damage == u"text")
        write(file(), QByteArray(content.size(), 'x'));
    else if (damage == u"zeroed")
        write(file(), content.replace(4096, 8 * 4096, QByteArray(8 * 4096, '\0')));
    else
        write(file(), content.first(content.size() / 2));
    const QByteArray before = contentOf(file());
    const auto refused = migrateDatabase(file());
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(said), qPrintable(refused.error().detail));
    QVERIFY(refused.error().detail.contains(file()));
    QVERIFY(!refused.error().detail.contains(u'\n'));
    QCOMPARE(contentOf(file()), before);
}

void MigratorTest::theLogRefusesChanges()
{
    QVERIFY(migrateDatabase(file()));
    const auto database = Database::open(file(), OpenMode::Write);
    QVERIFY(database);
    QVERIFY(
        (*database)->execute(u"INSERT INTO activity VALUES (1, 0, NULL, 2, 1, 1, 1, 1, 200, 1, '', '{}', X'00')"_s));
    QVERIFY(!(*database)->execute(u"UPDATE activity SET status = 404"_s));
    QVERIFY(!(*database)->execute(u"DELETE FROM activity"_s));
    QCOMPARE(oneNumber((*database)->prepared("SELECT status FROM activity"_L1), {}).value_or(0), 200);
}

QTEST_GUILESS_MAIN(MigratorTest)
#include "migratortest.moc"
