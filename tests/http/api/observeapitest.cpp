// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the charts, Prometheus and explanations are told.
#include "tests/support/serverfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace postject;

namespace {

const QByteArray kMetrics = "/v1/security/metrics";
const QByteArray kExplain = "/v1/security/explain";

QHash<QByteArray, double> samplesOf(const QByteArray &text)
{
    QHash<QByteArray, double> samples;
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype space = line.lastIndexOf(' ');
        if (!line.startsWith('#') && space > 0)
            samples.insert(line.first(space), line.sliced(space + 1).toDouble());
    }
    return samples;
}

} // namespace

class ObserveApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsAreARollingHour();
    void baselineAndThreshold();
    void failedLoginsAndSensitiveAccess();
    void metricsOfEveryAccount();
    void longStepsAgreeWithShortOnes();
    void loginPlaces();
    void metricsRefuseBadParameters_data();
    void metricsRefuseBadParameters();
    void prometheusFormat();
    void prometheusFigures();
    void prometheusIsForAdministrators();
    void explainsAnswers_data();
    void explainsAnswers();
    void explainsRoles();
    void explainsBlockedRequests();
    void explainsAddresses();
    void explainsOnlyTheOwn();
    void explainRefusesBadParameters_data();
    void explainRefusesBadParameters();
    void explainsAcrossRestarts();
    void openApi();

private:
    QJsonArray series(const QByteArray &token, const QByteArray &name, const QByteArray &query = {});
    void call(const QByteArray &token, int times, const QByteArray &target = "/v1/auth/me");
    QHash<QByteArray, double> figures();
    QStringList steps(const Answer &answer, const QString &outcome);

    ServerFixture m_server;
};

QJsonArray ObserveApiTest::series(const QByteArray &token, const QByteArray &name, const QByteArray &query)
{
    const Answer answer =
        m_server.callLocally({.method = "GET",
                              .target = kMetrics + "?series=" + name + (query.isEmpty() ? "" : '&' + query),
                              .token = token});
    if (answer.status != 200)
        qFatal("no metrics: %s", answer.body.constData());
    return answer["series"_L1][QLatin1StringView(name)].toArray();
}

void ObserveApiTest::call(const QByteArray &token, int times, const QByteArray &target)
{
    TestConnection connection = m_server.connectFrom("127.0.0.1");
    for (int i = 0; i < times; ++i)
        QVERIFY(connection.call({.method = "GET", .target = target, .token = token}).status != 0);
}

void ObserveApiTest::requestsAreARollingHour()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount()); // which does not count
    call(token, 9);
    const TimePoint begun = m_server.clock().now();
    QJsonArray points = series(token, "requests", "step=60");
    QCOMPARE(points.last()["value"_L1].toInt(), 9);
    QCOMPARE(points.last()["at"_L1].toString().first(16), QString::fromLatin1(formatTime(begun)).first(16));
    QCOMPARE(points.first()["value"_L1].toInt(), 0);
    m_server.clock().advance(std::chrono::minutes(59));
    QCOMPARE(series(token, "requests", "step=60").last()["value"_L1].toInt(), 9);
    m_server.clock().advance(std::chrono::minutes(1));
    QCOMPARE(series(token, "requests", "step=60").last()["value"_L1].toInt(), 0);
    QVERIFY(series(token, "baseline").last()["value"_L1].isNull()); // the account is younger than a day
}

void ObserveApiTest::baselineAndThreshold()
{
    const TestAccount account = m_server.makeAccount();
    QByteArray token = m_server.signInLocally(account);
    call(token, 48);
    m_server.clock().advance(std::chrono::hours(48) + std::chrono::minutes(59)); // whose window begins 48 hours after
    token = m_server.signInLocally(account);
    QCOMPARE(series(token, "baseline").last()["value"_L1].toDouble(), 1.0);
    QCOMPARE(series(token, "threshold").last()["value"_L1].toDouble(), 5.0);
    const auto setFactor = [&](const QJsonValue &factor) {
        return m_server
            .callLocally({.method = "PATCH",
                          .target = "/v1/admin/settings",
                          .token = m_server.admin(),
                          .body = QJsonObject{{u"detection.requestSpike.factor"_s, factor}}})
            .outcome();
    };
    QCOMPARE(setFactor(2.5), "200"); // the setting in force
    QCOMPARE(series(token, "threshold").last()["value"_L1].toDouble(), 2.5);
    QCOMPARE(setFactor(QJsonValue::Null), "200");
    m_server.clock().advance(std::chrono::hours(118)); // 166 h 59 min after the first
    token = m_server.signInLocally(account);
    QCOMPARE(series(token, "baseline", "step=60").last()["value"_L1].toDouble(), 48.0 / 166);
    m_server.clock().advance(std::chrono::minutes(121)); // the first minute has left the seven days
    token = m_server.signInLocally(account);
    QCOMPARE(series(token, "baseline", "step=60").last()["value"_L1].toDouble(), 0.0);
}

void ObserveApiTest::failedLoginsAndSensitiveAccess()
{
    const TestAccount account = m_server.makeAccount(u"administrator"_s);
    const QByteArray token = m_server.signInLocally(account);
    for (int i = 0; i < 3; ++i)
        m_server.call(ServerFixture::loginCall(account, u"wrong"_s), m_server.freshAddress());
    call(token, 4, "/v1/admin/accounts");
    call(token, 2, "/v1/billing/invoices"); // whether or not there is such a path
    m_server.callLocally({.method = "GET", .target = "/v1/admin/accounts", .token = token}); // does not count
    QCOMPARE(series(token, "failedLogins").last()["value"_L1].toInt(), 3);
    QCOMPARE(series(token, "sensitiveAccess").last()["value"_L1].toInt(), 6);
}

void ObserveApiTest::metricsOfEveryAccount()
{
    const QByteArray other = m_server.signInLocally(m_server.makeAccount());
    const QByteArray token = m_server.admin();
    const int before = series(token, "requests", "account=all").last()["value"_L1].toInt();
    call(other, 7);
    QCOMPARE(series(token, "requests", "account=all").last()["value"_L1].toInt(), before + 7);
    const Answer refused = m_server.call({.method = "GET", .target = kMetrics + "?account=all", .token = other});
    QCOMPARE(refused.outcome(), "403 forbidden");
}

void ObserveApiTest::longStepsAgreeWithShortOnes()
{
    const TestAccount account = m_server.makeAccount();
    for (int day = 0; day < 3; ++day) {
        call(m_server.signInLocally(account), 5 + day);
        m_server.clock().advance(std::chrono::hours(25) + std::chrono::minutes(13));
    }
    const QByteArray token = m_server.signInLocally(account);
    const QString end = QString::fromLatin1(formatTime(m_server.clock().now()));
    const QString start = QString::fromLatin1(formatTime(m_server.clock().now() - std::chrono::hours(24 * 40)));
    const QByteArray period = "startDate=" + start.toLatin1() + "&endDate=" + end.toLatin1() + "&step=";
    const QJsonArray asked = series(token, "requests", period + "3600"); // each point by itself
    const QJsonArray read = series(token, "requests", "step=3600");      // the last day, read at once
    QVERIFY(asked.size() > 900 && read.size() > 20);
    for (qsizetype i = 1; i < 20; ++i)
        QCOMPARE(asked[asked.size() - 1 - i], read[read.size() - 1 - i]);
}

void ObserveApiTest::loginPlaces()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signIn(account);
    QTRY_COMPARE(series(token, "loginPlaces").size(), 1);
    const QJsonObject place = series(token, "loginPlaces")[0].toObject();
    QCOMPARE(place["country"_L1].toString(u"?"_s), QString()); // a private address has none
    QCOMPARE(place["lastLoginAt"_L1].toString().toLatin1(), formatTime(m_server.clock().now()));
}

void ObserveApiTest::metricsRefuseBadParameters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("field");
    for (const auto &[query, field] : std::initializer_list<std::pair<const char *, const char *>>{
             {"series=rates", "series"},
             {"series=", "series"},
             {"step=30", "step"},
             {"step=90", "step"},
             {"step=60&startDate=2026-01-01", "step"},
             {"startDate=x", "startDate"},
             {"limit=1", "limit"},
             {"startDate=2026-03-02&endDate=2026-03-01", "endDate"}})
        QTest::newRow(query) << QByteArray(query) << QString::fromLatin1(field);
}

void ObserveApiTest::metricsRefuseBadParameters()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QString, field);
    const Answer answer =
        m_server.call({.method = "GET", .target = kMetrics + '?' + query, .token = m_server.member()});
    QCOMPARE(answer.outcome(), "400 invalid_request");
    QVERIFY(answer.fields().contains(field));
}

QHash<QByteArray, double> ObserveApiTest::figures()
{
    return samplesOf(m_server.callLocally({.method = "GET", .target = "/metrics", .token = m_server.admin()}).body);
}

// Exposition format 0.0.4: every line a comment or a sample, every family named before its samples, none twice.
void ObserveApiTest::prometheusFormat()
{
    const Answer answer = m_server.call({.method = "GET", .target = "/metrics", .token = m_server.admin()});
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer.header("Content-Type"), "text/plain; version=0.0.4; charset=utf-8");
    static const QRegularExpression sample(
        u"^([a-z_]+?)(_bucket|_sum|_count)?(\\{[a-z]+=\"[^\"\\\\]+\"\\})? (-?[0-9.e+-]+|\\+Inf)$"_s);
    QSet<QString> families, seen;
    const QList<QByteArray> lines = answer.body.split('\n');
    QVERIFY(lines.last().isEmpty());
    for (const QByteArray &line : lines.first(lines.size() - 1)) {
        const QString text = QString::fromLatin1(line);
        if (text.startsWith(u"# TYPE ")) {
            QVERIFY2(!families.contains(text.split(u' ')[2]), line.constData());
            families.insert(text.split(u' ')[2]);
        } else if (!text.startsWith(u"# HELP ")) {
            const QRegularExpressionMatch match = sample.match(text);
            QVERIFY2(match.hasMatch(), line.constData());
            QVERIFY2(families.contains(match.captured(1)) || families.contains(match.captured(1) + match.captured(2)),
                     line.constData());
            QVERIFY2(!seen.contains(text.section(u' ', 0, 0)), line.constData());
            seen.insert(text.section(u' ', 0, 0));
        }
    }
    QCOMPARE(m_server.call({.method = "GET", .target = "/metrics?x=1", .token = m_server.admin()}).outcome(),
             "400 invalid_request");
}

void ObserveApiTest::prometheusFigures()
{
    const QHash<QByteArray, double> before = figures();
    const QByteArray token = m_server.member();
    call(token, 10);
    call(token, 3, "/v1/nothing");
    const QByteArray from = m_server.freshAddress();
    const TestAccount account = m_server.makeAccount();
    for (int i = 0; i < 5; ++i)
        m_server.call(ServerFixture::loginCall(account, u"wrong"_s), from);
    const QHash<QByteArray, double> after = figures();
    const auto grown = [&](const char *name) { return after[name] - before[name]; };
    QCOMPARE(grown(R"(postject_http_requests_total{code="2xx"})"), 12.0); // 10, the account, the first look
    QCOMPARE(grown(R"(postject_http_requests_total{code="4xx"})"), 8.0);
    QCOMPARE(grown("postject_http_request_duration_seconds_count"), 20.0);
    QCOMPARE(after[R"(postject_http_request_duration_seconds_bucket{le="+Inf"})"],
             after["postject_http_request_duration_seconds_count"]);
    QCOMPARE(grown("postject_failed_logins_total"), 5.0);
    QCOMPARE(grown("postject_blocks_total"), 1.0);
    QCOMPARE(grown("postject_blocks_active"), 1.0);
    QCOMPARE(grown(R"(postject_alerts_open{severity="high"})"), 1.0);
    QVERIFY(grown("postject_commit_seconds_count") > 0 && grown("postject_commit_seconds_sum") > 0);
    QVERIFY(grown("postject_log_rows_total") >= 20);
    TestConnection one = m_server.connectFrom("127.0.0.1");
    one.call({.method = "GET", .target = "/v1/health"});
    QVERIFY(figures()[R"(postject_connections{socket="network"})"] >= 1);
    QVERIFY(figures()[R"(postject_connections{socket="local"})"] >= 1);
}

void ObserveApiTest::prometheusIsForAdministrators()
{
    QCOMPARE(m_server.call({.method = "GET", .target = "/metrics", .token = m_server.member()}).outcome(),
             "403 forbidden");
    QCOMPARE(m_server.call({.method = "GET", .target = "/metrics"}, m_server.freshAddress()).outcome(),
             "401 unauthenticated");
}

QStringList ObserveApiTest::steps(const Answer &answer, const QString &outcome)
{
    QStringList checks;
    for (const QJsonValue &step : answer["steps"_L1].toArray()) {
        if (step["outcome"_L1].toString() == outcome)
            checks.append(step["check"_L1].toString());
    }
    return checks;
}

void ObserveApiTest::explainsAnswers_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("refusedAt");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("allowed") << "/v1/auth/me"_ba << QString() << u"allowed"_s;
    QTest::newRow("no such path") << "/v1/nothing"_ba << u"route"_s << u"not_found"_s;
    QTest::newRow("role") << "/v1/admin/accounts"_ba << u"role"_s << u"forbidden"_s;
    QTest::newRow("parameter") << "/v1/security/alerts?limit=0"_ba << u"parameters"_s << u"invalid_request"_s;
    QTest::newRow("another's rows") << "/v1/security/alerts?account=all"_ba << u"handler"_s << u"forbidden"_s;
    QTest::newRow("no such alert") << "/v1/security/alerts/alert_0000000000001"_ba << u"handler"_s << u"not_found"_s;
}

void ObserveApiTest::explainsAnswers()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QString, refusedAt);
    QFETCH(const QString, verdict);
    const Answer asked = m_server.call({.method = "GET", .target = target, .token = m_server.member()});
    const Answer answer = m_server.call(
        {.method = "GET", .target = kExplain + "?requestId=" + asked.requestId(), .token = m_server.member()});
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer["verdict"_L1].toString(), verdict);
    QCOMPARE(steps(answer, u"refused"_s), refusedAt.isEmpty() ? QStringList() : QStringList{refusedAt});
    QCOMPARE(answer["steps"_L1].toArray().size(), 11);
    if (refusedAt.isEmpty())
        QVERIFY(steps(answer, u"skipped"_s).isEmpty());
}

// What the status alone does not tell: 403 for a missing scope, and for a session where only keys may go.
void ObserveApiTest::explainsRoles()
{
    const QByteArray token = m_server.member();
    const QByteArray key = m_server.makeKey(token, {"read"});
    const auto explained = [&](const Call &call, const QString &rule) {
        const Answer refused = m_server.call(call);
        const Answer answer = m_server.call(
            {.method = "GET", .target = kExplain + "?requestId=" + refused.requestId(), .token = m_server.admin()});
        return refused.status == 403 && answer["verdict"_L1].toString() == u"forbidden" &&
               steps(answer, u"refused"_s) == QStringList{u"role"_s} && answer.body.contains(rule.toUtf8());
    };
    QVERIFY(explained({.method = "GET", .target = "/v1/auth/verify", .token = key}, u"lacks the scope"_s));
    QVERIFY(explained({.method = "GET", .target = "/v1/auth/me", .token = key}, u"An API key may not do that"_s));
    QVERIFY(explained({.method = "POST",
                       .target = "/v1/security/activity-logs",
                       .token = token,
                       .body = QJsonObject{{u"events"_s, QJsonArray()}}},
                      u"Only an API key with the scope"_s));
    // A code that was asked for is told apart from a wrong password, and both from a missing token.
    const TestAccount account = m_server.makeAccount();
    const Answer wrong = m_server.call(ServerFixture::loginCall(account, u"wrong"_s), m_server.freshAddress());
    const Answer told = m_server.call(
        {.method = "GET", .target = kExplain + "?requestId=" + wrong.requestId(), .token = m_server.admin()});
    QCOMPARE(told["verdict"_L1].toString(), u"invalid_credentials"_s);
    QCOMPARE(steps(told, u"refused"_s), QStringList{u"handler"_s});
}

void ObserveApiTest::explainsBlockedRequests()
{
    const QByteArray from = m_server.freshAddress();
    const QJsonObject body{{u"ip"_s, QString::fromLatin1(from)}, {u"hours"_s, 1}, {u"reason"_s, u"a drill"_s}};
    m_server.call({.method = "POST", .target = "/v1/security/blocks", .token = m_server.admin(), .body = body});
    const Answer refused = m_server.call({.method = "GET", .target = "/v1/auth/me", .token = m_server.member()}, from);
    QCOMPARE(refused.outcome(), "403 ip_blocked");
    m_server.clock().advance(std::chrono::hours(2)); // the block has run out since
    const Answer answer = m_server.call(
        {.method = "GET", .target = kExplain + "?requestId=" + refused.requestId(), .token = m_server.admin()});
    QCOMPARE(answer["verdict"_L1].toString(), u"ip_blocked"_s);
    QCOMPARE(steps(answer, u"refused"_s), QStringList{u"block"_s});
    QVERIFY2(answer.body.contains("a drill"), answer.body.constData());
}

void ObserveApiTest::explainsAddresses()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    const auto verdict = [&](const QByteArray &address, const QByteArray &bearer) {
        return m_server.callLocally({.method = "GET", .target = kExplain + "?ipAddress=" + address, .token = bearer});
    };
    QCOMPARE(verdict("203.0.113.9", token)["verdict"_L1].toString(), u"allowed"_s);
    m_server.callLocally({.method = "POST",
                          .target = "/v1/auth/ip-whitelist",
                          .token = token,
                          .body = QJsonObject{{u"ip"_s, u"198.51.100.0/24"_s}}});
    QCOMPARE(verdict("203.0.113.9", token)["verdict"_L1].toString(), u"ip_not_whitelisted"_s);
    QVERIFY(verdict("198.51.100.7", token).body.contains("198.51.100.0/24"));
    QCOMPARE(verdict("local", token)["verdict"_L1].toString(), u"allowed"_s);
    const QByteArray from = m_server.freshAddress();
    const TestAccount account = m_server.makeAccount();
    for (int i = 0; i < 5; ++i) {
        if (i == 3)
            QVERIFY(verdict(from, m_server.admin()).body.contains("3 failed logins"));
        m_server.call(ServerFixture::loginCall(account, u"wrong"_s), from);
    }
    const Answer blocked = verdict(from, m_server.admin());
    QCOMPARE(blocked["verdict"_L1].toString(), u"ip_blocked"_s);
    QVERIFY(blocked.body.contains("5 failed logins within 1 hour"));
    QVERIFY(!verdict(from, token).body.contains("5 failed logins within 1 hour"));
}

void ObserveApiTest::explainsOnlyTheOwn()
{
    const Answer asked = m_server.call({.method = "GET", .target = "/v1/auth/me", .token = m_server.admin()});
    const QByteArray target = kExplain + "?requestId=" + asked.requestId();
    QCOMPARE(m_server.call({.method = "GET", .target = target, .token = m_server.member()}).outcome(), "404 not_found");
    QCOMPARE(m_server.call({.method = "GET", .target = target, .token = m_server.admin()}).outcome(), "200");
    QCOMPARE(
        m_server.call({.method = "GET", .target = kExplain + "?requestId=req_0", .token = m_server.admin()}).outcome(),
        "404 not_found");
}

void ObserveApiTest::explainRefusesBadParameters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("field");
    QTest::newRow("neither") << ""_ba << u"requestId"_s;
    QTest::newRow("both") << "?requestId=req_1&ipAddress=192.0.2.1"_ba << u"requestId"_s;
    QTest::newRow("no address") << "?ipAddress=1.2.3"_ba << u"ipAddress"_s;
    QTest::newRow("network") << "?ipAddress=192.0.2.0/24"_ba << u"ipAddress"_s;
    QTest::newRow("unknown") << "?ipAddress=192.0.2.1&why=1"_ba << u"why"_s;
}

void ObserveApiTest::explainRefusesBadParameters()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QString, field);
    const Answer answer = m_server.call({.method = "GET", .target = kExplain + query, .token = m_server.member()});
    QCOMPARE(answer.outcome(), "400 invalid_request");
    QVERIFY(answer.fields().contains(field));
}

void ObserveApiTest::explainsAcrossRestarts()
{
    ServerFixture server;
    QList<QByteArray> ids;
    for (int run = 0; run < 3; ++run) {
        ids.append(server.callLocally({.method = "GET", .target = "/v1/nothing", .token = server.admin()}).requestId());
        server.restart();
    }
    for (const QByteArray &id : std::as_const(ids)) {
        const Answer answer =
            server.callLocally({.method = "GET", .target = kExplain + "?requestId=" + id, .token = server.admin()});
        QCOMPARE(answer["verdict"_L1].toString(), u"not_found"_s);
    }
}

void ObserveApiTest::openApi()
{
    const Answer answer = m_server.call({.method = "GET", .target = "/v1/openapi.json"}, m_server.freshAddress());
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer["openapi"_L1].toString(), u"3.1.0"_s);
    QVERIFY(answer["paths"_L1].toObject().contains("/v1/security/alerts/{alertId}"_L1));
}

QTEST_GUILESS_MAIN(ObserveApiTest)
#include "observeapitest.moc"
