// SPDX-License-Identifier: GPL-3.0-or-later
//
// Retention through the server: the setting, a run when the clock says so, what it tells, and that every figure is
// afterwards what a count of the rows that are left gives.
#include "server/storage/query.h"
#include "tests/support/serverfixture.h"

#include <QTest>

using namespace postject;

namespace {

const QByteArray kLogs = "/v1/security/activity-logs";

using std::chrono::days, std::chrono::hours, std::chrono::seconds;

} // namespace

class RetentionApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<ServerFixture>(); }
    void cleanup() { m_server.reset(); }
    void theSettingHasBounds_data();
    void theSettingHasBounds();
    void aRunIsTold();
    void everyFigureIsARecount();
    void alertsKeepTheRowsThatAreLeft();
    void theConfigurationCanSetIt();

private:
    Answer get(const QByteArray &target)
    {
        return m_server->callLocally({.method = "GET", .target = target, .token = m_server->admin()});
    }
    Answer keep(const QJsonValue &dayCount)
    {
        return m_server->callLocally({.method = "PATCH",
                                      .target = "/v1/admin/settings",
                                      .token = m_server->admin(),
                                      .body = QJsonObject{{u"log.retentionDays"_s, dayCount}}});
    }
    QJsonObject retention() { return get("/v1/admin/settings")["retention"_L1].toObject(); }
    // Sign-ins, right and wrong, from several addresses, at noon of each of so many days; then it is the next morning.
    void live(int dayCount);
    void waitForTheDetectors();
    void run(int keptDays); // and waits for its end
    QJsonArray rows(const QByteArray &query) { return get(kLogs + "?limit=1000&" + query)["logs"_L1].toArray(); }
    // Of the rows up to then, counted one by one; each figure that the server gives differently is named.
    QStringList differences(TimePoint until);

    std::unique_ptr<ServerFixture> m_server;
    QJsonObject m_fixed;
};

void RetentionApiTest::theSettingHasBounds_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("nothing") << QJsonValue(0) << QByteArray("200");
    QTest::newRow("a day") << QJsonValue(1) << QByteArray("200");
    QTest::newRow("ten years") << QJsonValue(3650) << QByteArray("200");
    QTest::newRow("more") << QJsonValue(3651) << QByteArray("400 invalid_request");
    QTest::newRow("less than nothing") << QJsonValue(-1) << QByteArray("400 invalid_request");
    QTest::newRow("half a day") << QJsonValue(0.5) << QByteArray("400 invalid_request");
    QTest::newRow("a word") << QJsonValue(u"90"_s) << QByteArray("400 invalid_request");
}

void RetentionApiTest::theSettingHasBounds()
{
    QFETCH(const QJsonValue, value);
    QFETCH(const QByteArray, outcome);
    QCOMPARE(keep(value).outcome(), outcome);
    for (const QJsonValue &each : get("/v1/admin/settings")["settings"_L1].toArray()) {
        if (each["name"_L1] == u"log.retentionDays"_s) {
            QCOMPARE(each["default"_L1].toInt(-1), 0);
            QCOMPARE(each["value"_L1], outcome == "200" ? value : QJsonValue(0));
            return;
        }
    }
    QFAIL("the setting is not offered");
}

void RetentionApiTest::live(int dayCount)
{
    for (int day = 0; day < dayCount; ++day) {
        const TimePoint noon = std::chrono::floor<days>(m_server->clock().now()) + days(1) + hours(12);
        m_server->clock().set(noon);
        const TestAccount account = m_server->makeAccount();
        for (int i = 0; i < 6; ++i) {
            m_server->clock().advance(seconds(50));
            const QByteArray from = "127.9.0." + QByteArray::number(1 + i % 3 + day);
            const QByteArray token = m_server->signIn(account, from);
            m_server->call(ServerFixture::loginCall(account, u"wrong"_s), from);
            m_server->call({.method = "GET", .target = "/v1/auth/me", .token = token}, from);
            m_server->call({.method = "GET", .target = "/v1/api-keys", .token = token}, from);
            m_server->call({.method = "GET", .target = "/v1/no/such", .token = token}, from);
        }
    }
    m_server->clock().set(std::chrono::floor<days>(m_server->clock().now()) + days(1) + hours(8));
}

// What they have not judged yet is not removed; how far they are is stored once a second.
void RetentionApiTest::waitForTheDetectors()
{
    const auto database = Database::open(m_server->dataDir() + u"/postject.sqlite"_s, OpenMode::Read);
    QVERIFY(database);
    QTRY_COMPARE(
        oneNumber((*database)->prepared("SELECT COUNT(*) FROM activity WHERE account IS NOT NULL AND sequence > "
                                        "(SELECT judged FROM detection_progress)"_L1),
                  {})
            .value_or(-1),
        0);
}

void RetentionApiTest::run(int keptDays)
{
    waitForTheDetectors();
    m_server->clock().advance(hours(1));
    QCOMPARE(keep(keptDays).outcome(), "200");
    const QString due = QString::fromLatin1(formatTime(m_server->clock().now()));
    QTRY_COMPARE(retention()["lastRunAt"_L1].toString(), due);
}

void RetentionApiTest::aRunIsTold()
{
    QCOMPARE(retention()["lastRunAt"_L1], QJsonValue(QJsonValue::Null));
    live(4);
    const QByteArray before = formatTime(std::chrono::floor<days>(m_server->clock().now()) - days(2)).first(10);
    const auto old = rows("account=all&endDate=" + formatTime(m_server->clock().now() - days(2) - hours(10)));
    QVERIFY(old.size() > 50);
    run(2);
    QTRY_COMPARE(rows("account=all&action=log_pruned").size(), 1);
    const QJsonObject told = rows("account=all&action=log_pruned").first()["metadata"_L1].toObject();
    const qint64 removed = told["rows"_L1].toInteger();
    QVERIFY(removed >= old.size());
    QCOMPARE(told["before"_L1].toString().toLatin1(), before);
    QCOMPARE(told["lastRemoved"_L1].toString().toLatin1(), ActivityId{removed}.toByteArray());
    QCOMPARE(retention()["lastRunRows"_L1].toInteger(), removed);
    const QByteArray figures = get("/metrics").body;
    QVERIFY2(figures.contains("\npostject_log_rows_removed_total " + QByteArray::number(removed) + '\n'),
             figures.constData());
    QVERIFY2(figures.contains("\npostject_retention_last_run_timestamp_seconds 1"), figures.constData());
    const auto left = rows("account=all&order=asc");
    QVERIFY(left.first()["createdAt"_L1].toString().toLatin1() >= before);
    for (int start = 0; start < 2; ++start) {
        const Answer verdict = get("/v1/admin/audit/verify");
        QVERIFY2(verdict["intact"_L1].toBool(), verdict.body.constData());
        QCOMPARE(verdict["removedRows"_L1].toInteger(), removed);
        QVERIFY(verdict["rows"_L1].toInteger() >= left.size());
        m_server->restart();
    }
}

QStringList RetentionApiTest::differences(TimePoint until)
{
    QStringList found;
    const QByteArray end = "&endDate=" + formatTime(until);
    const auto compare = [&](const QByteArray &what, qint64 expected, qint64 actual) {
        if (expected != actual)
            found.append(u"%1: %2 of %3"_s.arg(QString::fromLatin1(what)).arg(actual).arg(expected));
    };
    const QJsonArray all = rows("account=all" + end);
    QHash<QByteArray, qint64> counts; // by what a listing is asked for
    QHash<QByteArray, qint64> failedLogins;
    for (const QJsonValue &row : all) {
        for (const QByteArray name : {"action", "ipAddress", "endpoint", "status"}) {
            const QJsonValue value = row[QLatin1StringView(name)];
            const QByteArray text = value.isDouble() ? QByteArray::number(value.toInt()) : value.toString().toUtf8();
            if (!text.isEmpty())
                ++counts["account=all&" + name + '=' + text];
        }
        if (const QString account = row["accountId"_L1].toString(); !account.isEmpty())
            ++counts["account=" + account.toLatin1()];
        if (row["action"_L1] == u"login_failed"_s)
            ++failedLogins[row["createdAt"_L1].toString().toLatin1().first(10)];
    }
    ++counts["account=all&q=x-that-nothing-has"];
    counts["account=all&q=x-that-nothing-has"] = 0;
    counts["account=all"] = all.size();
    for (const auto &[query, count] : counts.asKeyValueRange()) {
        compare(query, count, get(kLogs + "?limit=1&" + query + end)["total"_L1].toInteger());
        if (count == 0)
            continue;
        qint64 requests = 0;
        const Answer histogram = get(kLogs + "/histogram?bins=17&" + query + end);
        for (const QJsonValue &bin : histogram["bins"_L1].toArray())
            requests += bin["requests"_L1].toInteger();
        compare("histogram " + query, count, requests);
    }
    compare("export", all.size() + 1, get(kLogs + "/export?format=csv&account=all" + end).body.count("\r\n"));
    const Answer metrics =
        get("/v1/security/metrics?account=all&series=failedLogins&step=86400&startDate=2024-01-01" + end);
    for (const QJsonValue &point : metrics["series"_L1]["failedLogins"_L1].toArray()) {
        const QByteArray day = point["at"_L1].toString().toLatin1().first(10);
        compare("failed logins of " + day, failedLogins.value(day), point["value"_L1].toInteger());
    }
    return found;
}

void RetentionApiTest::everyFigureIsARecount()
{
    live(5);
    const TimePoint until = m_server->clock().now() - hours(1);
    const auto total = [&] {
        return get(kLogs + "?limit=1&account=all&endDate=" + formatTime(until))["total"_L1].toInteger();
    };
    qint64 before = total();
    QCOMPARE(differences(until), QStringList());
    for (const int kept : {2, 1}) {
        run(kept);
        QVERIFY(total() > 0 && total() < before);
        before = total();
        QCOMPARE(differences(until), QStringList());
    }
    QVERIFY(get("/v1/admin/audit/verify")["intact"_L1].toBool());
}

void RetentionApiTest::alertsKeepTheRowsThatAreLeft()
{
    const TestAccount account = m_server->makeAccount();
    const QByteArray from = m_server->freshAddress();
    m_server->clock().set(std::chrono::floor<days>(m_server->clock().now()) + days(1) - std::chrono::minutes(10));
    for (int i = 0; i < 5; ++i) { // two before midnight, three after
        m_server->clock().advance(std::chrono::minutes(4));
        m_server->call(ServerFixture::loginCall(account, u"wrong"_s), from);
    }
    const QByteArray token = m_server->signInLocally(account);
    const Answer list =
        m_server->callLocally({.method = "GET", .target = "/v1/security/alerts?type=brute_force", .token = token});
    const QByteArray alert =
        "/v1/security/alerts/" + list["alerts"_L1].toArray().first()["id"_L1].toString().toLatin1() + "?account=all";
    QCOMPARE(get(alert)["activity"_L1].toArray().size(), 5);
    m_server->clock().advance(days(1) + hours(1));
    run(1);
    QTRY_COMPARE(get(alert)["activity"_L1].toArray().size(), 3);
    run(2); // which brings nothing back
    QCOMPARE(get(alert)["activity"_L1].toArray().size(), 3);
    m_server->clock().advance(days(1));
    run(1);
    QTRY_COMPARE(get(alert)["activity"_L1].toArray().size(), 0);
    QCOMPARE(get(alert)["metadata"_L1]["attempts"_L1].toInt(), 5);
}

void RetentionApiTest::theConfigurationCanSetIt()
{
    m_fixed = {{u"log.retentionDays"_s, 1}};
    m_server.reset();
    m_server = std::make_unique<ServerFixture>([this](ServerOptions &options) { options.fixedSettings = m_fixed; });
    QCOMPARE(keep(5).outcome(), "409 set_by_configuration");
    live(2);
    waitForTheDetectors();
    m_server->clock().advance(hours(1));
    QTRY_VERIFY(get("/v1/admin/audit/verify")["removedRows"_L1].toInteger() > 0);
}

QTEST_GUILESS_MAIN(RetentionApiTest)
#include "retentionapitest.moc"
