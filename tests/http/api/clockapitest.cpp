// SPDX-License-Identifier: GPL-3.0-or-later
//
// The clock is set while the server runs: blocks and sessions last as long as they were to, and everybody can see it.
#include "tests/support/serverfixture.h"

#include <QTest>

using namespace postject;
using namespace std::chrono_literals;

class ClockApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBlockLastsAsLong_data();
    void aBlockLastsAsLong();
    void aSessionLastsAsLong_data() { aBlockLastsAsLong_data(); }
    void aSessionLastsAsLong();
    void failuresCountAsLong_data() { aBlockLastsAsLong_data(); }
    void failuresCountAsLong();
    void failuresAheadOfTheClock();
    void anEndedSessionStaysEnded();
    void isAnAlertWithItsRow();
    void expiredSessionsAreRemoved();

private:
    QJsonArray jumps(ServerFixture &server)
    {
        return server
            .callLocally({.method = "GET",
                          .target = "/v1/security/alerts?type=clock_jump",
                          .token = server.admin()})["alerts"_L1]
            .toArray();
    }
};

void ClockApiTest::aBlockLastsAsLong_data()
{
    QTest::addColumn<qint64>("hours");
    QTest::newRow("ahead") << qint64(25);
    QTest::newRow("back") << qint64(-25);
}

void ClockApiTest::aBlockLastsAsLong()
{
    QFETCH(const qint64, hours);
    ServerFixture server;
    const QByteArray from = server.freshAddress();
    const TestAccount account = server.makeAccount();
    for (int i = 0; i < 5; ++i)
        server.call(ServerFixture::loginCall(account, u"wrong"_s), from);
    const auto isBlocked = [&] {
        return server.call(ServerFixture::loginCall(account), from).outcome() == "403 ip_blocked";
    };
    QVERIFY(isBlocked());
    server.clock().jump(std::chrono::hours(hours));
    QVERIFY(isBlocked());
    server.restart();
    QVERIFY(isBlocked());
    server.clock().advance(24h - 1min);
    QVERIFY(isBlocked());
    server.clock().advance(1min);
    QVERIFY(!isBlocked());
}

// Also where its token was not looked at before the clock was set.
void ClockApiTest::aSessionLastsAsLong()
{
    QFETCH(const qint64, hours);
    ServerFixture server;
    const QByteArray token = server.signIn(server.makeAccount());
    const auto status = [&] { return server.call({.method = "GET", .target = "/v1/auth/me", .token = token}).status; };
    server.clock().jump(std::chrono::hours(hours));
    QCOMPARE(status(), 200);
    server.restart();
    QCOMPARE(status(), 200);
    server.clock().advance(12h - 1min);
    QCOMPARE(status(), 200);
    server.clock().advance(1min);
    QCOMPARE(status(), 401);
}

void ClockApiTest::failuresCountAsLong()
{
    QFETCH(const qint64, hours);
    ServerFixture server;
    const QByteArray from = server.freshAddress();
    const TestAccount account = server.makeAccount();
    const auto fail = [&] { return server.call(ServerFixture::loginCall(account, u"wrong"_s), from).outcome(); };
    for (int i = 0; i < 4; ++i)
        QCOMPARE(fail(), "401 invalid_credentials");
    server.clock().jump(std::chrono::hours(hours));
    server.clock().advance(59min);
    QCOMPARE(fail(), "401 invalid_credentials"); // the fifth
    QCOMPARE(fail(), "403 ip_blocked");
}

// After a restart nobody knows that the clock was set back, but the log's times say so.
void ClockApiTest::failuresAheadOfTheClock()
{
    ServerFixture server;
    const QByteArray from = server.freshAddress();
    const TestAccount account = server.makeAccount();
    const auto fail = [&] { return server.call(ServerFixture::loginCall(account, u"wrong"_s), from).outcome(); };
    for (int i = 0; i < 4; ++i)
        QCOMPARE(fail(), "401 invalid_credentials");
    server.stop();
    server.clock().jump(-25h);
    server.start();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(fail(), "401 invalid_credentials");
    QCOMPARE(fail(), "403 ip_blocked");
}

void ClockApiTest::anEndedSessionStaysEnded()
{
    ServerFixture server;
    const QByteArray token = server.signIn(server.makeAccount());
    const auto status = [&] { return server.call({.method = "GET", .target = "/v1/auth/me", .token = token}).status; };
    server.clock().advance(12h - 1s);
    QCOMPARE(status(), 200);
    server.clock().advance(1s);
    QCOMPARE(status(), 401);
    server.clock().jump(-48h);
    QCOMPARE(status(), 401);
    server.restart();
    QCOMPARE(status(), 401);
}

void ClockApiTest::isAnAlertWithItsRow()
{
    ServerFixture server;
    QVERIFY(jumps(server).isEmpty());
    const Call any{.method = "GET", .target = "/v1/auth/me", .token = server.member()};
    server.clock().jump(-6min);
    server.call(any);
    const QJsonArray alerts = jumps(server);
    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts[0]["severity"_L1].toString(), u"medium"_s);
    QCOMPARE(alerts[0]["metadata"_L1]["seconds"_L1].toInt(), -360);
    QVERIFY(server.rows("action=alert_raised").size() >= 1);
    server.clock().jump(-25h);
    server.call(any);
    QCOMPARE(jumps(server)[0]["severity"_L1].toString(), u"critical"_s);
}

void ClockApiTest::expiredSessionsAreRemoved()
{
    ServerFixture server;
    const TestAccount account = server.makeAccount();
    server.signIn(account);
    server.clock().advance(13h);
    server.restart();
    server.stop();
    server.clock().jump(-24h); // they would be live again if they were there
    server.start();
    const QByteArray token = server.signIn(account);
    const QJsonArray sessions =
        server.call({.method = "GET", .target = "/v1/auth/sessions", .token = token})["sessions"_L1].toArray();
    QCOMPARE(sessions.size(), 1);
}

QTEST_GUILESS_MAIN(ClockApiTest)
#include "clockapitest.moc"
