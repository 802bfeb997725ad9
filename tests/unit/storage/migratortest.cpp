// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/migrator.h"
#include "server/storage/database.h"
#include "server/storage/outboxstore.h"
#include "server/storage/query.h"
#include "tests/unit/storage/rollupsofrows.h"

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
                  [&](const SqlRow &row) { schema.append(row.string(0)); });
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

// Later columns have their default.
const QString kInsertRow =
    u"INSERT INTO activity (sequence, at, account, action, address, agent, method, endpoint, "
    "status, country, request_id, metadata, mac) VALUES (%1, 0, NULL, 2, 1, 1, 1, 1, 200, 1, '', "
    "'{}', X'00')"_s;

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
    void onlyWhatIsCutGoes();
    void addressesKeepTheirNumbers();
    void countsOldSensitiveAccess();
    void oldAlertsAreNotJudged();
    void countsOldRows();
    void countsOldLocalFailures();
    void bringsAllRollupsToOneRow();
    void queuedMailsKeepTheirAccountsChoice();

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
    QVERIFY((*database)->execute(kInsertRow.arg(1)));
    QVERIFY(!(*database)->execute(u"UPDATE activity SET status = 404"_s));
    QVERIFY(!(*database)->execute(u"DELETE FROM activity"_s));
    QCOMPARE(oneNumber((*database)->prepared("SELECT status FROM activity"_L1), {}).value_or(0), 200);
}

void MigratorTest::onlyWhatIsCutGoes()
{
    QVERIFY(migrateDatabase(file()));
    const auto database = Database::open(file(), OpenMode::Write);
    QVERIFY(database);
    const auto works = [&](const QString &sql) { return (*database)->execute(sql).has_value(); };
    for (int row = 1; row <= 5; ++row)
        QVERIFY(works(kInsertRow.arg(row)));
    QVERIFY(works(u"INSERT INTO log_cut VALUES (1, 3, X'00', 2, 0, 0, X'00')"_s));
    QVERIFY(!works(u"DELETE FROM activity"_s)); // all or nothing
    QVERIFY(!works(u"DELETE FROM activity WHERE sequence = 4"_s));
    QVERIFY(works(u"DELETE FROM activity WHERE sequence <= 3"_s));
    QCOMPARE(oneNumber((*database)->prepared("SELECT COUNT(*) FROM activity"_L1), {}).value_or(0), 2);
    QVERIFY(!works(u"UPDATE log_cut SET sequence = 2"_s));
    QVERIFY(!works(u"UPDATE log_cut SET recorded = 1"_s));
    QVERIFY(!works(u"DELETE FROM log_cut"_s));
    QVERIFY(!works(u"INSERT INTO log_cut VALUES (2, 5, X'00', 5, 0, 0, X'00')"_s)); // there is one
    QVERIFY(works(u"UPDATE log_cut SET sequence = 4, recorded = 3"_s));
    QVERIFY(works(u"DELETE FROM activity WHERE sequence = 4"_s));
}

// Those of a database that is upgraded, and none is given twice.
void MigratorTest::addressesKeepTheirNumbers()
{
    const QList<Migration> shipped = shippedMigrations();
    const auto cutting =
        std::ranges::find_if(shipped, [](const Migration &each) { return each.sql.contains(u"log_cut"); });
    QVERIFY(cutting != shipped.end());
    QVERIFY(migrateDatabase(file(), shipped.first(cutting->number - 1)));
    QVERIFY((*Database::open(file(), OpenMode::Write))
                ->execute(u"INSERT INTO activity_addresses VALUES (3, '192.0.2.1', 'a'), (9, '192.0.2.2', 'b')"_s));
    QVERIFY(migrateDatabase(file()));
    const auto database = Database::open(file(), OpenMode::Write);
    QVERIFY((*database)->execute(u"DELETE FROM activity_addresses WHERE id = 9"_s));
    QVERIFY((*database)->execute(u"INSERT INTO activity_addresses (address, network) VALUES ('192.0.2.3', 'c')"_s));
    QCOMPARE(numberOf(file(), "SELECT id FROM activity_addresses WHERE address = '192.0.2.1' AND network = 'a'"_L1), 3);
    QCOMPARE(numberOf(file(), "SELECT id FROM activity_addresses WHERE address = '192.0.2.3'"_L1), 10);
}

void MigratorTest::countsOldSensitiveAccess()
{
    const QList<Migration> shipped = shippedMigrations();
    const auto counting =
        std::ranges::find_if(shipped, [](const Migration &each) { return each.sql.contains(u"ADD COLUMN sensitive"); });
    QVERIFY(counting != shipped.end());
    QVERIFY(migrateDatabase(file(), shipped.first(counting->number - 1)));
    {
        const auto database = Database::open(file(), OpenMode::Write);
        QVERIFY(database);
        for (const char *sql :
             {"INSERT INTO activity_words (id, word) VALUES (10, '/v1/admin/accounts'), (11, '/v1/auth/me')",
              "INSERT INTO activity_addresses VALUES (1, '192.0.2.1', '192.0.2.1'), (2, 'local', 'local')",
              "INSERT INTO activity VALUES (1, 59999, 7, 2, 1, 1, 1, 10, 200, 1, '', '{}', x''), "
              "(2, 60000, 7, 2, 1, 1, 1, 10, 200, 1, '', '{}', x''), (3, 60000, 7, 2, 2, 1, 1, 10, 200, 1, '', '{}', "
              "x''), "
              "(4, 60001, NULL, 2, 1, 1, 1, 10, 200, 1, '', '{}', x''), (5, 60001, 7, 2, 1, 1, 1, 11, 200, 1, '', "
              "'{}', x'')",
              "INSERT INTO activity_minutes (account, minute, requests, failed, failed_logins) VALUES (7, 0, 1, 0, 0), "
              "(7, 1, 3, 0, 0), (0, 1, 1, 0, 0), (-1, 0, 1, 0, "
              "0), "
              "(-1, 1, 4, 0, 0)",
              "INSERT INTO activity_hours (account, hour, requests, failed, failed_logins) VALUES (7, 0, 4, 0, 0), (0, "
              "0, 1, 0, 0), (-1, 0, 5, 0, 0)"})
            QVERIFY2((*database)->execute(QString::fromLatin1(sql)), sql);
    }
    QVERIFY(migrateDatabase(file(), shipped.first(counting->number)));
    const auto counted = [&](const char *sql) { return numberOf(file(), QLatin1StringView(sql)); };
    QCOMPARE(counted("SELECT sensitive FROM activity_minutes WHERE account = 7 AND minute = 0"), 1);
    QCOMPARE(counted("SELECT sensitive FROM activity_minutes WHERE account = 7 AND minute = 1"), 1);
    QCOMPARE(counted("SELECT sensitive FROM activity_minutes WHERE account = 0 AND minute = 1"), 1);
    QCOMPARE(counted("SELECT sensitive FROM activity_minutes WHERE account = -1 AND minute = 1"), 2);
    QCOMPARE(counted("SELECT sensitive FROM activity_hours WHERE account = 7"), 2);
    QCOMPARE(counted("SELECT sensitive FROM activity_hours WHERE account = -1"), 3);
}

void MigratorTest::oldAlertsAreNotJudged()
{
    const QList<Migration> shipped = shippedMigrations();
    const auto triage =
        std::ranges::find_if(shipped, [](const Migration &each) { return each.sql.contains(u"ADD COLUMN verdict"); });
    QVERIFY(triage != shipped.end());
    QVERIFY(migrateDatabase(file(), shipped.first(triage->number - 1)));
    {
        const auto database = Database::open(file(), OpenMode::Write);
        QVERIFY(database);
        QVERIFY((*database)->execute(
            u"INSERT INTO alerts VALUES (1, NULL, 'clock_jump', 'server', 1, 'x', '{}', 5, 6, 2, 1, 7, NULL, 'seen'), "
            "(2, NULL, 'clock_jump', 'server', 1, 'x', '{}', 8, 9, 3, 0, NULL, NULL, '')"_s));
    }
    QVERIFY(migrateDatabase(file()));
    QCOMPARE(numberOf(file(), "SELECT COUNT(*) FROM alerts WHERE verdict IS NULL AND snoozed_until IS NULL"_L1), 2);
    QCOMPARE(numberOf(file(), "SELECT SUM(occurrences) FROM alerts"_L1), 5);
    QCOMPARE(numberOf(file(), "SELECT COUNT(*) FROM alert_exceptions"_L1), 0);
}

void MigratorTest::countsOldRows()
{
    const QList<Migration> shipped = shippedMigrations();
    const auto counting = std::ranges::find_if(
        shipped, [](const Migration &each) { return each.sql.contains(u"CREATE TABLE activity_counts"); });
    QVERIFY(counting != shipped.end());
    QVERIFY(migrateDatabase(file(), shipped.first(counting->number - 1)));
    {
        const auto database = Database::open(file(), OpenMode::Write);
        QVERIFY(database);
        for (const char *sql :
             {"INSERT INTO activity_addresses VALUES (1, '192.0.2.1', '192.0.2.1'), (2, '192.0.2.2', '192.0.2.2')",
              "INSERT INTO activity VALUES (1, 3599999, 7, 2, 1, 1, 1, 1, 200, 1, '', '{}', x''), "
              "(2, 3600000, 7, 3, 1, 1, 1, 1, 401, 1, '', '{}', x''), "
              "(3, 3600001, 7, 2, 2, 1, 1, 1, 200, 1, '', '{}', x''), "
              "(4, 3600002, NULL, 2, 1, 1, 1, 1, 403, 1, '', '{}', x''), "
              "(5, -1, NULL, 2, 1, 1, 1, 1, 200, 1, '', '{}', x'')",
              "INSERT INTO activity_minutes (account, minute, requests, failed, failed_logins, sensitive) VALUES "
              "(7, 59, 1, 0, 0, 1), (-1, 60, 3, 2, 1, 0)",
              "INSERT INTO activity_hours (account, hour, requests, failed, failed_logins, local_requests) VALUES "
              "(7, 1, 2, 1, 1, 2)"})
            QVERIFY2((*database)->execute(QString::fromLatin1(sql)), sql);
    }
    QVERIFY(migrateDatabase(file(), shipped.first(counting->number)));
    const auto found = [&](const char *sql) { return numberOf(file(), QLatin1StringView(sql)); };
    QCOMPARE(found("SELECT sequence FROM activity_counted"), 5);
    const auto requests = [&](const char *key) {
        const QByteArray sql =
            QByteArray("SELECT requests FROM activity_counts WHERE (account, facet, value, hour) = ") + key;
        return found(sql.constData());
    };
    QCOMPARE(requests("(7, 1, 2, 0)"), 1);
    QCOMPARE(requests("(7, 1, 3, 1)"), 1);
    QCOMPARE(requests("(7, 2, 1, 1)"), 1);
    QCOMPARE(requests("(-1, 2, 1, 1)"), 2);
    QCOMPARE(requests("(-1, 1, 2, -1)"), 1); // before 1970
    QCOMPARE(requests("(-1, 3, 403, 1)"), 1);
    QCOMPARE(found("SELECT SUM(failed) FROM activity_counts WHERE account = -1 AND facet = 1"), 2);
    QCOMPARE(found("SELECT SUM(requests) FROM activity_counts WHERE account = -1"), 15);
    QCOMPARE(found("SELECT SUM(requests) FROM activity_counts WHERE account = 7"), 9);
    QCOMPARE(found("SELECT COUNT(*) FROM activity_counts WHERE account NOT IN (7, -1)"), 0);
    QCOMPARE(found("SELECT sensitive FROM activity_minutes WHERE account = 7 AND minute = 59"), 1);
    QCOMPARE(found("SELECT failed FROM activity_minutes WHERE account = -1 AND minute = 60"), 2);
    QCOMPARE(found("SELECT local_requests FROM activity_hours WHERE account = 7 AND hour = 1"), 2);
}

void MigratorTest::countsOldLocalFailures()
{
    const QList<Migration> shipped = shippedMigrations();
    const auto adding = std::ranges::find_if(
        shipped, [](const Migration &each) { return each.sql.contains(u"ADD COLUMN local_failed"); });
    QVERIFY(adding != shipped.end());
    QVERIFY(migrateDatabase(file(), shipped.first(adding->number - 1)));
    {
        const auto database = Database::open(file(), OpenMode::Write);
        QVERIFY(database);
        for (const char *sql :
             {"INSERT INTO activity_addresses VALUES (8, 'local', 'local'), (9, '192.0.2.1', '192.0.2.1')",
              "INSERT INTO activity VALUES (1, 3599999, 7, 2, 8, 1, 1, 1, 403, 1, '', '{}', x''), "
              "(2, 3600000, 7, 2, 8, 1, 1, 1, 404, 1, '', '{}', x''), "
              "(3, 3600001, NULL, 2, 8, 1, 1, 1, 401, 1, '', '{}', x''), "
              "(4, 3600002, 7, 2, 8, 1, 1, 1, 200, 1, '', '{}', x''), "
              "(5, 3600003, 7, 2, 9, 1, 1, 1, 403, 1, '', '{}', x'')",
              "INSERT INTO activity_minutes (account, minute, requests, failed, failed_logins) VALUES "
              "(7, 59, 1, 1, 0), (7, 60, 3, 2, 0), (0, 60, 1, 1, 0), (-1, 59, 1, 1, 0), (-1, 60, 4, 3, 0)",
              "INSERT INTO activity_hours (account, hour, requests, failed, failed_logins) VALUES "
              "(7, 0, 1, 1, 0), (7, 1, 3, 2, 0), (0, 1, 1, 1, 0), (-1, 0, 1, 1, 0), (-1, 1, 4, 3, 0)"})
            QVERIFY2((*database)->execute(QString::fromLatin1(sql)), sql);
    }
    QVERIFY(migrateDatabase(file(), shipped.first(adding->number)));
    const auto found = [&](const char *sql) { return numberOf(file(), QLatin1StringView(sql)); };
    QCOMPARE(found("SELECT local_failed FROM activity_minutes WHERE account = 7 AND minute = 59"), 1);
    QCOMPARE(found("SELECT local_failed FROM activity_minutes WHERE account = 7 AND minute = 60"), 1);
    QCOMPARE(found("SELECT local_failed FROM activity_minutes WHERE account = -1 AND minute = 60"), 2);
    QCOMPARE(found("SELECT local_failed FROM activity_hours WHERE account = 7 AND hour = 1"), 1);
    QCOMPARE(found("SELECT local_failed FROM activity_hours WHERE account = 0 AND hour = 1"), 1);
    QCOMPARE(found("SELECT SUM(local_failed) FROM activity_hours WHERE account = -1"), 3);
}

// Minutes and hours held every row, the other counts only those up to one of them.
void MigratorTest::bringsAllRollupsToOneRow()
{
    const QList<Migration> shipped = shippedMigrations();
    const auto adding = std::ranges::find_if(
        shipped, [](const Migration &each) { return each.sql.contains(u"ADD COLUMN sensitive_paths"); });
    QVERIFY(adding != shipped.end());
    QVERIFY(migrateDatabase(file(), shipped.first(adding->number - 1)));
    {
        const auto database = Database::open(file(), OpenMode::Write);
        QVERIFY(database);
        QVERIFY((*database)->execute(
            u"INSERT INTO activity_addresses VALUES (1, '192.0.2.1', '192.0.2.1'), (2, 'local', 'local')"_s));
        const char *const rows[] = {"-1, NULL, 2, 1, 401",   "3600000, 7, 3, 1, 401",    "3600001, 7, 2, 2, 403",
                                    "3600002, 7, 3, 1, 401", "7200000, NULL, 2, 1, 200", "-3600001, 8, 2, 1, 200"};
        int sequence = 0;
        for (const char *row : rows) {
            const QStringList columns = QString::fromLatin1(row).split(u", "_s);
            QVERIFY((*database)->execute(u"INSERT INTO activity VALUES (%1, %2, %3, %4, %5, 1, 1, 1, %6, 1, '', '{}', "
                                         "x'')"_s.arg(++sequence)
                                             .arg(columns[0], columns[1], columns[2], columns[3], columns[4])));
        }
        for (const RollupTable &table : rollupTables()) {
            const int counted = table.name == u"activity_counts" ? 2 : 6;
            QVERIFY((*database)->execute(u"UPDATE activity_counted SET sequence = %1"_s.arg(counted)));
            QVERIFY((*database)->execute(
                u"INSERT INTO %1 (%2) SELECT * FROM (%3)"_s.arg(table.name, table.columns, table.ofRows)));
        }
    }
    QVERIFY(migrateDatabase(file(), shipped.first(adding->number)));
    QCOMPARE(numberOf(file(), "SELECT sequence FROM activity_counted"_L1), 6);
    QCOMPARE(differenceOfRollups(**Database::open(file(), OpenMode::Read)), QString());
    QCOMPARE(numberOf(file(), "SELECT SUM(requests) FROM activity_counts WHERE account = -1"_L1), 18);
}

// What waited for the mail server goes out as before, in the server's language.
void MigratorTest::queuedMailsKeepTheirAccountsChoice()
{
    const QList<Migration> shipped = shippedMigrations();
    const auto languages =
        std::ranges::find_if(shipped, [](const Migration &each) { return each.sql.contains(u"ADD COLUMN language"); });
    QVERIFY(languages != shipped.end());
    QVERIFY(migrateDatabase(file(), shipped.first(languages->number - 1)));
    {
        const auto database = Database::open(file(), OpenMode::Write);
        QVERIFY(database);
        for (const char *sql :
             {"INSERT INTO accounts VALUES (1, 'a@example.com', 'a@example.com', 0, '', 0, 0, NULL), "
              "(2, 'b@example.com', 'b@example.com', 0, '', 0, 0, NULL)",
              "INSERT INTO notification_preferences VALUES (2, 1, 3, 'ops@example.net')",
              "INSERT INTO alerts (id, account, type, subject, severity, description, metadata, created_at, "
              "last_seen_at, occurrences, resolved, note) VALUES (7, 1, 'clock_jump', '', 2, 'x', '{}', 5, 6, 1, 0, "
              "'')",
              "INSERT INTO outbox VALUES (1, 1, 7, 0, 5, 5, NULL, 0, 0, 0, NULL, '', NULL, ''), "
              "(2, 2, 7, 0, 5, 5, 5, 1, 0, 1, 2, 'ops@example.net', NULL, 'later')"})
            QVERIFY2((*database)->execute(QString::fromLatin1(sql)), sql);
    }
    QVERIFY(migrateDatabase(file()));
    const auto database = Database::open(file(), OpenMode::Read);
    QVERIFY(database);
    OutboxStore outbox(**database);
    const auto due = outbox.due(TimePoint(Milliseconds(10)), 10);
    QVERIFY(due);
    QCOMPARE(due->size(), 2);
    for (const DueMail &mail : *due) {
        const bool isFirst = mail.row.account == AccountId{1};
        QCOMPARE(mail.language, QString());
        QCOMPARE(mail.address, isFirst ? u"a@example.com"_s : u"ops@example.net"_s);
        QVERIFY(mail.wanted);
        QCOMPARE(mail.row.digest, isFirst ? std::nullopt : std::optional(qint64{2}));
    }
    const auto kept = outbox.preferences({2});
    QVERIFY(kept && kept->enabled && kept->minSeverity == Severity::Critical);
    QCOMPARE(kept->address, u"ops@example.net"_s);
    QCOMPARE(kept->language, QString());
}

QTEST_GUILESS_MAIN(MigratorTest)
#include "migratortest.moc"
