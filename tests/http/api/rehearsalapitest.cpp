// SPDX-License-Identifier: GPL-3.0-or-later
//
// Other settings of the detectors over the stored log, through a live server: what they add and take away, who may ask
// for whom, how much at once, and that it ends with its client and with the right to ask.
#include "tests/support/serverfixture.h"

#include <QTest>

using namespace postject;

namespace {

const QByteArray kTarget = "/v1/security/rehearsal";

Call rehearsal(const QByteArray &token, const QJsonObject &settings, const QJsonObject &more = {})
{
    QJsonObject body = more;
    body[u"settings"_s] = settings;
    return {.method = "POST", .target = kTarget, .token = token, .body = body};
}

QJsonObject endpointLimit(int requests)
{
    return {{u"detection.unusualEndpoint.requests"_s, requests}};
}

} // namespace

class RehearsalApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thresholds();
    void changesNothing();
    void badInput_data();
    void badInput();
    void namesSettingsAsPatchDoes();
    void whatIsFixedMayBeAsked();
    void whose();
    void period();
    void oneAtATime();
    void twoInAll();
    void endsWithItsClient();
    void endsWithTheRightToAsk();
    void endsWithTheServer();

private:
    struct Busy // a server whose rehearsals take seconds
    {
        ServerFixture server;
        QByteArray admin = server.admin();
        Busy();
        Call call(const QByteArray &token) const;
        QList<int> ends(); // with which status the log says that those calls ended
    };
    void visitAdminPages(const QByteArray &token, const QByteArray &from, int times);

    ServerFixture m_server;
};

RehearsalApiTest::Busy::Busy()
{
    QJsonArray events;
    for (int i = 0; i < 1000; ++i) {
        events.append(QJsonObject{{u"action"_s, u"api_request"_s},
                                  {u"ipAddress"_s, u"203.0.113.1"_s},
                                  {u"userAgent"_s, u"x"_s},
                                  {u"endpoint"_s, u'/' + QString(150, u'y')}});
    }
    const QByteArray key = server.makeKey(admin, {"ingest"});
    TestConnection connection = server.connectLocally();
    for (int i = 0; i < 15; ++i) {
        const Answer taken = connection.call({.method = "POST",
                                              .target = "/v1/security/activity-logs",
                                              .token = key,
                                              .body = QJsonObject{{u"events"_s, events}}});
        if (taken.status != 202)
            qFatal("no events: %s", taken.body.constData());
    }
}

// Each row is a finding for each of thirty paths.
Call RehearsalApiTest::Busy::call(const QByteArray &token) const
{
    QJsonArray paths;
    for (int length = 1; length <= 30; ++length)
        paths.append(u'/' + QString(length, u'y') + u'*');
    Call call = rehearsal(token, {{u"detection.sensitivePaths"_s, paths}, {u"detection.unusualEndpoint.requests"_s, 1}},
                          {{u"account"_s, u"all"_s}});
    call.headers = {{"User-Agent", "patient"}};
    return call;
}

QList<int> RehearsalApiTest::Busy::ends()
{
    QList<int> statuses;
    for (const QJsonValue &row : server.rows("endpoint=" + kTarget)) {
        if (row["userAgent"_L1].toString() == u"patient")
            statuses.append(row["status"_L1].toInt());
    }
    return statuses;
}

void RehearsalApiTest::visitAdminPages(const QByteArray &token, const QByteArray &from, int times)
{
    for (int i = 0; i < times; ++i)
        QCOMPARE(m_server.call({.method = "GET", .target = "/v1/admin/accounts", .token = token}, from).status, 200);
}

void RehearsalApiTest::thresholds()
{
    const TestAccount account = m_server.makeAccount(u"administrator"_s);
    const QByteArray from = m_server.freshAddress();
    QByteArray token = m_server.signIn(account, from);
    visitAdminPages(token, from, 8);
    m_server.clock().advance(std::chrono::hours(3));
    token = m_server.signIn(account, from);
    visitAdminPages(token, from, 12);

    const Answer lower = m_server.call(rehearsal(token, endpointLimit(6)));
    QCOMPARE(lower.outcome(), "200");
    QCOMPARE(lower["totals"_L1].toObject(),
             (QJsonObject{{u"alerts"_s, 2}, {u"blocks"_s, 0}, {u"added"_s, 1}, {u"vanished"_s, 0}}));
    const QJsonObject added = lower["added"_L1][0].toObject();
    QCOMPARE(added["type"_L1].toString(), u"unusual_endpoint"_s);
    QCOMPARE(added["subject"_L1].toString(), u"/v1/admin*"_s);
    QCOMPARE(added["accountId"_L1].toString(), account.id);
    QCOMPARE(added["occurrences"_L1].toInt(), 2);
    QCOMPARE(lower["alerts"_L1].toArray().size(), 2);

    const Answer higher = m_server.call(rehearsal(token, endpointLimit(12)));
    QCOMPARE(higher["totals"_L1].toObject(),
             (QJsonObject{{u"alerts"_s, 0}, {u"blocks"_s, 0}, {u"added"_s, 0}, {u"vanished"_s, 1}}));
    QCOMPARE(higher["vanished"_L1][0]["occurrences"_L1].toInt(), 2);

    const Answer same = m_server.call(rehearsal(token, endpointLimit(10)));
    QCOMPARE(same["totals"_L1].toObject(),
             (QJsonObject{{u"alerts"_s, 1}, {u"blocks"_s, 0}, {u"added"_s, 0}, {u"vanished"_s, 0}}));
}

void RehearsalApiTest::changesNothing()
{
    const auto look = [this](const QByteArray &target) {
        return m_server.callLocally({.method = "GET", .target = target, .token = m_server.admin()}).body;
    };
    for (int i = 0; i < 3; ++i) {
        Call wrong = ServerFixture::loginCall(m_server.administrator(), u"not the password"_s);
        QCOMPARE(m_server.call(wrong, "127.77.0.1").status, 401);
    }
    const QByteArrayList before{look("/v1/admin/settings"), look("/v1/security/alerts?account=all"),
                                look("/v1/security/blocks")};
    const Answer answer = m_server.call(
        rehearsal(m_server.admin(), {{u"detection.bruteForce.attempts"_s, 3}}, {{u"account"_s, u"all"_s}}));
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer["blocks"_L1][0]["ipAddress"_L1].toString(), u"127.77.0.1"_s);
    QCOMPARE(answer["blocks"_L1][0]["attempts"_L1].toInt(), 3);
    const QByteArrayList after{look("/v1/admin/settings"), look("/v1/security/alerts?account=all"),
                               look("/v1/security/blocks")};
    QCOMPARE(after, before);
    QCOMPARE(m_server.rowOf(answer.requestId())["action"_L1].toString(), u"api_request"_s);
}

void RehearsalApiTest::badInput_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("field");
    const QJsonObject good{{u"settings"_s, endpointLimit(5)}};
    const auto with = [good](const QString &name, const QJsonValue &value) {
        QJsonObject body = good;
        body[name] = value;
        return body;
    };
    const auto setting = [](const QString &name, const QJsonValue &value) {
        return QJsonObject{{u"settings"_s, QJsonObject{{name, value}}}};
    };
    QTest::newRow("no settings") << QJsonObject() << u"settings"_s;
    QTest::newRow("none named") << QJsonObject{{u"settings"_s, QJsonObject()}} << u"settings"_s;
    QTest::newRow("no object") << with(u"settings"_s, u"5"_s) << u"settings"_s;
    QTest::newRow("unknown") << setting(u"detection.none"_s, 5) << u"detection.none"_s;
    QTest::newRow("of another group") << setting(u"log.retentionDays"_s, 5) << u"log.retentionDays"_s;
    QTest::newRow("a secret") << setting(u"mail.password"_s, u"x"_s) << u"mail.password"_s;
    QTest::newRow("beyond its bounds") << setting(u"detection.bruteForce.attempts"_s, 1)
                                       << u"detection.bruteForce.attempts"_s;
    QTest::newRow("of another kind") << setting(u"detection.requestSpike.factor"_s, u"5"_s)
                                     << u"detection.requestSpike.factor"_s;
    QTest::newRow("no date") << with(u"startDate"_s, u"yesterday"_s) << u"startDate"_s;
    QTest::newRow("year 10000") << with(u"endDate"_s, u"10000-01-01"_s) << u"endDate"_s;
    QTest::newRow("no account") << with(u"account"_s, u"acct_"_s) << u"account"_s;
    QTest::newRow("unknown account") << with(u"account"_s, u"acct_0000000000001"_s) << u"account"_s;
    QTest::newRow("unknown member") << with(u"days"_s, 30) << u"days"_s;
    QJsonObject reversed = with(u"startDate"_s, u"2025-07-02"_s);
    reversed[u"endDate"_s] = u"2025-07-01"_s;
    QTest::newRow("reversed") << reversed << u"endDate"_s;
    QJsonObject tooLong = with(u"startDate"_s, u"2025-07-01T00:00:00Z"_s);
    tooLong[u"endDate"_s] = u"2025-08-01T00:00:00.001Z"_s;
    QTest::newRow("more than 31 days") << tooLong << u"endDate"_s;
}

void RehearsalApiTest::badInput()
{
    QFETCH(const QJsonObject, body);
    QFETCH(const QString, field);
    const Answer answer = m_server.call({.method = "POST", .target = kTarget, .token = m_server.admin(), .body = body});
    QCOMPARE(answer.outcome(), "400 invalid_request");
    QCOMPARE(answer.fields(), QStringList{field});
}

void RehearsalApiTest::namesSettingsAsPatchDoes()
{
    const QJsonObject wrong{{u"detection.bruteForce.attempts"_s, 1.5},
                            {u"detection.sensitivePaths"_s, QJsonArray{5}},
                            {u"detection.typingError"_s, 1}};
    const Answer patched =
        m_server.call({.method = "PATCH", .target = "/v1/admin/settings", .token = m_server.admin(), .body = wrong});
    const Answer rehearsed = m_server.call(rehearsal(m_server.admin(), wrong));
    QCOMPARE(rehearsed.outcome(), patched.outcome());
    QCOMPARE(rehearsed["errors"_L1], patched["errors"_L1]);
    QCOMPARE(rehearsed.fields().size(), 3);
}

void RehearsalApiTest::whatIsFixedMayBeAsked()
{
    ServerFixture server(
        [](ServerOptions &options) { options.fixedSettings = {{u"detection.bruteForce.attempts"_s, 7}}; });
    QCOMPARE(server.call(rehearsal(server.admin(), {{u"detection.bruteForce.attempts"_s, 3}})).outcome(), "200");
}

void RehearsalApiTest::whose()
{
    const TestAccount account = m_server.makeAccount(u"administrator"_s);
    const QByteArray from = m_server.freshAddress();
    visitAdminPages(m_server.signIn(account, from), from, 4);
    const auto alertsOf = [this](const QByteArray &token, const QString &whose) {
        const QJsonObject more = whose.isEmpty() ? QJsonObject() : QJsonObject{{u"account"_s, whose}};
        const Answer answer = m_server.call(rehearsal(token, endpointLimit(3), more));
        QSet<QString> accounts;
        for (const QJsonValue &each : answer["alerts"_L1].toArray())
            accounts.insert(each["accountId"_L1].toString());
        return answer.status == 200 ? QStringList(accounts.values()).join(u' ') : QString::fromLatin1(answer.outcome());
    };
    const TestAccount stranger = m_server.makeAccount();
    const QByteArray member = m_server.signInLocally(stranger);
    QCOMPARE(alertsOf(member, {}), QString());
    QCOMPARE(alertsOf(member, stranger.id), QString());
    QCOMPARE(alertsOf(member, u"all"_s), u"403 forbidden"_s);
    QCOMPARE(alertsOf(member, account.id), u"403 forbidden"_s);
    QCOMPARE(alertsOf(member, u"acct_0000000000001"_s), u"403 forbidden"_s); // as one that exists
    QCOMPARE(alertsOf(m_server.admin(), account.id), account.id);
    QVERIFY(alertsOf(m_server.admin(), u"all"_s).contains(account.id));
    QCOMPARE(alertsOf(m_server.signInLocally(account), {}), account.id);
}

void RehearsalApiTest::period()
{
    const TestAccount account = m_server.makeAccount(u"administrator"_s);
    const QByteArray from = m_server.freshAddress();
    visitAdminPages(m_server.signIn(account, from), from, 4);
    const QByteArray day = formatTime(m_server.clock().now()).first(10);
    m_server.clock().advance(std::chrono::days(20));
    const auto alerts = [&](const QJsonObject &more) {
        const Answer answer = m_server.call(rehearsal(m_server.signInLocally(account), endpointLimit(3), more));
        return answer["totals"_L1]["alerts"_L1].toInt(-1);
    };
    const QString date = QString::fromLatin1(day);
    QCOMPARE(alerts({}), 1); // 30 days
    QCOMPARE(alerts({{u"startDate"_s, date}, {u"endDate"_s, date}}), 1);
    QCOMPARE(alerts({{u"startDate"_s, QJsonValue()}, {u"endDate"_s, date}}), 1);
    QCOMPARE(alerts({{u"endDate"_s, date + u"T00:00:00Z"_s}}), 0);
    QCOMPARE(alerts({{u"startDate"_s, u"2999-01-01"_s}, {u"endDate"_s, u"2999-01-31"_s}}), 0);
    QCOMPARE(alerts({{u"startDate"_s, u"0001-01-01"_s}, {u"endDate"_s, u"0001-01-31"_s}}), 0);
    m_server.clock().advance(std::chrono::days(11));
    QCOMPARE(alerts({}), 0);
}

void RehearsalApiTest::oneAtATime()
{
    Busy busy;
    TestConnection first = busy.server.connectLocally();
    first.send(busy.call(busy.admin));
    QTRY_COMPARE(busy.server.callLocally(rehearsal(busy.admin, endpointLimit(5))).outcome(), "503 busy");
    const Answer answer = first.receive();
    QCOMPARE(answer.outcome(), "200");
    QVERIFY(answer["totals"_L1]["added"_L1].isDouble());
    QCOMPARE(
        busy.server.callLocally(rehearsal(busy.admin, endpointLimit(5), {{u"endDate"_s, u"2000-01-01"_s}})).outcome(),
        "200");
}

void RehearsalApiTest::twoInAll()
{
    Busy busy;
    const QByteArray third = busy.server.signInLocally(busy.server.makeAccount());
    {
        std::vector<TestConnection> connections;
        for (int i = 0; i < 2; ++i) {
            const QByteArray token = busy.server.signInLocally(busy.server.makeAccount(u"administrator"_s));
            connections.push_back(busy.server.connectLocally());
            connections.back().send(busy.call(token));
        }
        QTRY_COMPARE(busy.server.callLocally(rehearsal(third, endpointLimit(5))).outcome(), "503 busy");
    }
    QTRY_COMPARE(busy.server.callLocally(rehearsal(third, endpointLimit(5))).outcome(), "200");
}

void RehearsalApiTest::endsWithItsClient()
{
    Busy busy;
    {
        TestConnection gone = busy.server.connectLocally();
        gone.send(busy.call(busy.admin));
        QTRY_COMPARE(busy.server.callLocally(rehearsal(busy.admin, endpointLimit(5))).outcome(), "503 busy");
        QCOMPARE(busy.ends(), QList<int>());
    }
    QTRY_COMPARE(busy.ends(), QList<int>{503}); // it did not come to an answer
    QCOMPARE(busy.server.callLocally(rehearsal(busy.admin, endpointLimit(5))).outcome(), "200");
}

void RehearsalApiTest::endsWithTheRightToAsk()
{
    Busy busy;
    const TestAccount account = busy.server.makeAccount(u"administrator"_s);
    const QByteArray token = busy.server.signInLocally(account);
    TestConnection asking = busy.server.connectLocally();
    asking.send(busy.call(token));
    QTRY_COMPARE(busy.server.callLocally(rehearsal(token, endpointLimit(5))).outcome(), "503 busy");
    QCOMPARE(busy.server
                 .callLocally({.method = "PATCH",
                               .target = "/v1/admin/accounts/" + account.id.toLatin1(),
                               .token = busy.admin,
                               .body = QJsonObject{{u"disabled"_s, true}}})
                 .status,
             200);
    QCOMPARE(asking.receive().outcome(), "401 unauthenticated");
    QCOMPARE(busy.ends(), QList<int>{401});
}

void RehearsalApiTest::endsWithTheServer()
{
    Busy busy;
    TestConnection asking = busy.server.connectLocally();
    asking.send(busy.call(busy.admin));
    QTRY_COMPARE(busy.server.callLocally(rehearsal(busy.admin, endpointLimit(5))).outcome(), "503 busy");
    busy.server.stop();
    busy.server.start();
    QCOMPARE(busy.ends(), QList<int>{503});
}

QTEST_GUILESS_MAIN(RehearsalApiTest)
#include "rehearsalapitest.moc"
