// SPDX-License-Identifier: GPL-3.0-or-later
//
// Brute force, to the millisecond: 5 failed logins from one address within an hour block it for 24 hours. And whose
// address a request has, with and without a trusted proxy in between.
#include "tests/support/serverfixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace postject;

namespace {

const Call kHealth{.method = "GET", .target = "/v1/health"};

Call through(Call call, const QByteArray &forwardedFor)
{
    call.headers.append({"X-Forwarded-For", forwardedFor});
    return call;
}

} // namespace

class BruteForceApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_account = m_server.makeAccount(); } // so that none is guessed at in more than one test
    void fifthFailureBlocks();
    void windowIsAnHour_data();
    void windowIsAnHour();
    void blockIsADay();
    void blockedAttemptsDoNotProlong();
    void successClearsNothing();
    void addressesCountApart();
    void survivesRestart();
    void failuresSurviveRestart();
    void failuresSurviveAFloodOfAddresses();
    void oneAlertPerAccountTried();
    void alertWithoutAccount();
    void endsOpenConnections();
    void forgedForwardingIsIgnored();
    void forwardedAddressCounts();
    void forwardedIPv6CountsPerNetwork();
    void proxyItselfIsExempt();
    void malformedForwardingFallsBack_data();
    void malformedForwardingFallsBack();
    void guessingFromManyAddresses();
    void guessingSlowsStrangersDown();
    void misconfiguredProxyIsAnAlert();
    void guardRefusesTheForwardedAddress();
    void guardRefusalsNameTheAccount();

private:
    void fail(const QByteArray &from, int times, const TestAccount &account);
    bool isBlocked(const QByteArray &from) { return m_server.call(kHealth, from).outcome() == "403 ip_blocked"; }
    QJsonArray alerts(const QByteArray &query);
    static void trustProxies(ServerOptions &options);

    ServerFixture m_server{trustProxies};
    TestAccount m_account;
    QByteArray m_proxy = "127.9.0.1";
};

void BruteForceApiTest::trustProxies(ServerOptions &options)
{
    options.trustedProxies = {*IpNetwork::parse("127.9.0.0/24")};
}

void BruteForceApiTest::fail(const QByteArray &from, int times, const TestAccount &account)
{
    for (int i = 0; i < times; ++i) {
        QCOMPARE(m_server.call(ServerFixture::loginCall(account, u"not the password"_s), from).outcome(),
                 "401 invalid_credentials");
    }
}

QJsonArray BruteForceApiTest::alerts(const QByteArray &query)
{
    return m_server
        .callLocally(
            {.method = "GET", .target = "/v1/security/alerts?" + query, .token = m_server.admin()})["alerts"_L1]
        .toArray();
}

void BruteForceApiTest::fifthFailureBlocks()
{
    const QByteArray from = m_server.freshAddress();
    fail(from, 4, m_account);
    QVERIFY(!isBlocked(from));
    fail(from, 1, m_account);
    const Answer answer = m_server.call(ServerFixture::loginCall(m_account), from);
    QCOMPARE(answer.outcome(), "403 ip_blocked");
    QCOMPARE(answer.header("Retry-After").toInt(), 86400);
    QCOMPARE(m_server.rowOf(answer.requestId())["action"_L1].toString(), u"request_refused"_s);
    // In the log: the block, beside the failure that brought it.
    const QJsonArray rows = m_server.rows("action=ip_blocked&ipAddress=" + from);
    QCOMPARE(rows.size(), 1);
    const QJsonObject metadata = rows[0]["metadata"_L1].toObject();
    QCOMPARE(metadata["ipAddress"_L1].toString().toLatin1(), from);
    QCOMPARE(metadata["attempts"_L1].toInt(), 5);
}

void BruteForceApiTest::windowIsAnHour_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<bool>("blocks");
    QTest::newRow("3599.999 s") << qint64{3'599'999} << true;
    QTest::newRow("3600 s") << qint64{3'600'000} << false;
}

void BruteForceApiTest::windowIsAnHour()
{
    QFETCH(const qint64, milliseconds);
    QFETCH(const bool, blocks);
    const QByteArray from = m_server.freshAddress();
    fail(from, 1, m_account);
    m_server.clock().advance(Milliseconds(milliseconds) - Milliseconds(3));
    for (int i = 0; i < 3; ++i) {
        m_server.clock().advance(Milliseconds(1));
        fail(from, 1, m_account);
    }
    // The three above: at the end − 2, − 1 and − 0 ms, and the fifth in the last one's millisecond.
    fail(from, 1, m_account);
    QCOMPARE(isBlocked(from), blocks);
    if (!blocks) {
        fail(from, 1, m_account); // five within these milliseconds alone
        QVERIFY(isBlocked(from));
    }
}

void BruteForceApiTest::blockIsADay()
{
    const QByteArray from = m_server.freshAddress();
    fail(from, 4, m_account);
    m_server.clock().advance(std::chrono::minutes(1));
    fail(from, 1, m_account); // the 24 hours begin here
    m_server.clock().advance(std::chrono::hours(24) - Milliseconds(1));
    const Answer last = m_server.call(kHealth, from);
    QCOMPARE(last.outcome(), "403 ip_blocked");
    QCOMPARE(last.header("Retry-After"), "1");
    m_server.clock().advance(Milliseconds(1));
    QVERIFY(!isBlocked(from));
    QCOMPARE(m_server.call(ServerFixture::loginCall(m_account), from).outcome(), "200");
}

void BruteForceApiTest::blockedAttemptsDoNotProlong()
{
    const QByteArray from = m_server.freshAddress();
    fail(from, 5, m_account);
    m_server.clock().advance(std::chrono::hours(23));
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(m_server.call(ServerFixture::loginCall(m_account, u"not the password"_s), from).outcome(),
                 "403 ip_blocked");
    }
    m_server.clock().advance(std::chrono::hours(1));
    QVERIFY(!isBlocked(from));
    fail(from, 4, m_account); // what was tried while blocked does not count now
    QVERIFY(!isBlocked(from));
}

void BruteForceApiTest::successClearsNothing()
{
    const QByteArray from = m_server.freshAddress();
    fail(from, 4, m_account);
    QCOMPARE(m_server.call(ServerFixture::loginCall(m_account), from).outcome(), "200");
    fail(from, 1, m_account);
    QVERIFY(isBlocked(from));
}

void BruteForceApiTest::addressesCountApart()
{
    const QByteArray one = m_server.freshAddress();
    const QByteArray two = m_server.freshAddress();
    fail(one, 4, m_account);
    fail(two, 4, m_account);
    QVERIFY(!isBlocked(one) && !isBlocked(two));
    fail(one, 1, m_account);
    QVERIFY(isBlocked(one) && !isBlocked(two));
}

void BruteForceApiTest::survivesRestart()
{
    const QByteArray from = m_server.freshAddress();
    fail(from, 5, m_account);
    m_server.restart();
    QVERIFY(isBlocked(from));
    m_server.clock().advance(std::chrono::hours(24));
    QVERIFY(!isBlocked(from));
    m_server.restart();
    QVERIFY(!isBlocked(from));
}

void BruteForceApiTest::failuresSurviveRestart()
{
    const QByteArray from = m_server.freshAddress();
    fail(from, 4, m_account);
    m_server.restart();
    QVERIFY(!isBlocked(from));
    fail(from, 1, m_account);
    QVERIFY(isBlocked(from));
}

// So many others that this address's count had to make room: it is read back from the log.
void BruteForceApiTest::failuresSurviveAFloodOfAddresses()
{
    ServerFixture server([](ServerOptions &options) { options.countedAddresses = 2; });
    const TestAccount account = server.makeAccount();
    const QByteArray from = server.freshAddress();
    const auto fail = [&](const QByteArray &address) {
        server.clock().advance(std::chrono::seconds(1));
        return server.call(ServerFixture::loginCall(account, u"not the password"_s), address).outcome();
    };
    for (int i = 0; i < 4; ++i)
        QCOMPARE(fail(from), "401 invalid_credentials");
    for (int i = 0; i < 4; ++i)
        QCOMPARE(fail(server.freshAddress()), "401 invalid_credentials");
    QCOMPARE(fail(from), "401 invalid_credentials");
    QCOMPARE(server.call(kHealth, from).outcome(), "403 ip_blocked");
}

void BruteForceApiTest::oneAlertPerAccountTried()
{
    const TestAccount other = m_server.makeAccount();
    TestAccount unknown = other;
    unknown.email = u"nobody@example.com"_s;
    const QByteArray from = m_server.freshAddress();
    fail(from, 2, m_account);
    fail(from, 2, other);
    fail(from, 1, unknown);
    QVERIFY(isBlocked(from));
    QSet<QString> accounts;
    const QJsonArray all = alerts("account=all&type=brute_force&q=" + from);
    for (const QJsonValue &alert : all) {
        accounts.insert(alert["accountId"_L1].toString());
        QCOMPARE(alert["severity"_L1].toString(), u"high"_s);
        const QJsonObject metadata = alert["metadata"_L1].toObject();
        QCOMPARE(metadata["ipAddress"_L1].toString().toLatin1(), from);
        QCOMPARE(metadata["attempts"_L1].toInt(), 5);
        QCOMPARE(metadata["window"_L1].toString(), u"1 hour"_s);
        QCOMPARE(metadata["blockedUntil"_L1].toString().toLatin1(),
                 formatTime(m_server.clock().now() + std::chrono::hours(24)));
        QVERIFY(metadata["accounts"_L1].isArray());
    }
    QCOMPARE(accounts, QSet<QString>({m_account.id, other.id}));
    QCOMPARE(all.size(), 2);
    // Its evidence: the five failures.
    const QByteArray id = all[0]["id"_L1].toString().toLatin1();
    const Answer one =
        m_server.callLocally({.method = "GET", .target = "/v1/security/alerts/" + id, .token = m_server.admin()});
    QCOMPARE(one["activity"_L1].toArray().size(), 5);
}

void BruteForceApiTest::alertWithoutAccount()
{
    TestAccount unknown = m_account;
    unknown.email = u"nobody@example.com"_s;
    const QByteArray from = m_server.freshAddress();
    fail(from, 5, unknown);
    const QJsonArray all = alerts("type=brute_force&q=" + from); // the administrator's own list
    QCOMPARE(all.size(), 1);
    QVERIFY(all[0]["accountId"_L1].isNull());
}

void BruteForceApiTest::endsOpenConnections()
{
    const QByteArray from = m_server.freshAddress();
    TestConnection open = m_server.connectFrom(from);
    QCOMPARE(open.call(kHealth).outcome(), "200");
    fail(from, 5, m_account);
    const QByteArray outcome = open.call(kHealth).outcome();
    QVERIFY2(outcome == "403 ip_blocked" || outcome == "0", outcome.constData()); // refused, or closed
}

void BruteForceApiTest::forgedForwardingIsIgnored()
{
    const QByteArray from = m_server.freshAddress();
    for (int i = 0; i < 5; ++i) {
        const Call wrong = ServerFixture::loginCall(m_account, u"not the password"_s);
        const Answer answer = m_server.call(through(wrong, "198.51.100." + QByteArray::number(i)), from);
        QCOMPARE(m_server.rowOf(answer.requestId())["ipAddress"_L1].toString().toLatin1(), from);
    }
    QVERIFY(isBlocked(from));
}

void BruteForceApiTest::forwardedAddressCounts()
{
    const Call wrong = ServerFixture::loginCall(m_account, u"not the password"_s);
    for (int i = 0; i < 5; ++i) {
        // Right to left past the trusted hop; what the client itself claims, further left, does not count.
        const Answer answer =
            m_server.call(through(wrong, "203.0.113." + QByteArray::number(i) + ", 198.51.100.77, 127.9.0.2"), m_proxy);
        QCOMPARE(answer.outcome(), "401 invalid_credentials");
        QCOMPARE(m_server.rowOf(answer.requestId())["ipAddress"_L1].toString(), u"198.51.100.77"_s);
    }
    QCOMPARE(m_server.call(through(kHealth, "198.51.100.77"), m_proxy).outcome(), "403 ip_blocked");
    QCOMPARE(m_server.call(through(kHealth, "::ffff:198.51.100.77"), m_proxy).outcome(), "403 ip_blocked");
    QCOMPARE(m_server.call(through(kHealth, "198.51.100.77:4711"), m_proxy).outcome(), "403 ip_blocked");
    QCOMPARE(m_server.call(through(kHealth, "198.51.100.78"), m_proxy).outcome(), "200");
    QCOMPARE(m_server.call(kHealth, m_proxy).outcome(), "200");
}

void BruteForceApiTest::forwardedIPv6CountsPerNetwork()
{
    const Call wrong = ServerFixture::loginCall(m_account, u"not the password"_s);
    for (int i = 1; i <= 5; ++i)
        m_server.call(through(wrong, "2001:db8:7:7::" + QByteArray::number(i)), m_proxy);
    QCOMPARE(m_server.call(through(kHealth, "2001:db8:7:7:ffff::9"), m_proxy).outcome(), "403 ip_blocked");
    QCOMPARE(m_server.call(through(kHealth, "2001:db8:7:8::1"), m_proxy).outcome(), "200");
    const Answer blocks =
        m_server.callLocally({.method = "GET", .target = "/v1/security/blocks?limit=1000", .token = m_server.admin()});
    QVERIFY(blocks.body.contains("2001:db8:7:7::/64"));
}

void BruteForceApiTest::proxyItselfIsExempt()
{
    fail(m_proxy, 12, m_account);
    QCOMPARE(m_server.call(kHealth, m_proxy).outcome(), "200");
}

void BruteForceApiTest::malformedForwardingFallsBack_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const QByteArray &value :
         {"unknown"_ba, "198.51.100.9:x"_ba, "10"_ba, "010.0.0.1"_ba, "198.51.100.9, nonsense"_ba})
        QTest::newRow(value.constData()) << value;
}

void BruteForceApiTest::malformedForwardingFallsBack()
{
    QFETCH(const QByteArray, value);
    const Answer answer =
        m_server.call(through({.method = "GET", .target = "/v1/auth/me", .token = m_server.member()}, value), m_proxy);
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer["clientIp"_L1].toString().toLatin1(), m_proxy);
}

void BruteForceApiTest::guessingFromManyAddresses()
{
    for (int i = 0; i < 5; ++i)
        fail(m_server.freshAddress(), 4, m_account);
    QCOMPARE(alerts("account=all&type=distributed_guessing&q=" + m_account.id.toLatin1()).size(), 0);
    fail(m_server.freshAddress(), 1, m_account); // the 21st
    const QJsonArray all = alerts("account=all&type=distributed_guessing");
    const auto own = std::ranges::find_if(
        all, [this](const QJsonValue &alert) { return alert["accountId"_L1].toString() == m_account.id; });
    QVERIFY(own != all.end());
    QCOMPARE((*own)["severity"_L1].toString(), u"high"_s);
    const QJsonObject metadata = (*own)["metadata"_L1].toObject();
    QCOMPARE(metadata["account"_L1].toString(), m_account.email);
    QCOMPARE(metadata["attempts"_L1].toInt(), 21);
    QCOMPARE(metadata["addresses"_L1].toInt(), 6);
}

void BruteForceApiTest::guessingSlowsStrangersDown()
{
    const QByteArray known = m_server.freshAddress();
    QCOMPARE(m_server.call(ServerFixture::loginCall(m_account), known).outcome(), "200");
    for (int i = 0; i < 5; ++i)
        fail(m_server.freshAddress(), 4, m_account);
    const auto took = [this](const QByteArray &from, const QByteArray &outcome) {
        QElapsedTimer timer;
        timer.start();
        const QByteArray had = m_server.call(ServerFixture::loginCall(m_account), from).outcome();
        return had == outcome ? timer.elapsed() : qint64{-1};
    };
    QVERIFY(took(m_server.freshAddress(), "200") >= 1000); // slower, but no stranger is locked out
    const Call wrong = ServerFixture::loginCall(m_account, u"not the password"_s);
    const QList<Answer> answers = m_server.callAtOnce(QList<Call>(10, wrong), m_server.freshAddress());
    const auto refused =
        std::ranges::count_if(answers, [](const Answer &a) { return a.outcome() == "429 too_many_requests"; });
    QVERIFY2(refused >= 5, QByteArray::number(refused).constData());
    // The owner's own place waits for nobody: the ten above are still waiting for their turns, or just had them.
    TestAccount unknown = m_account;
    unknown.email = u"nobody-%1@example.com"_s.arg(m_account.id);
    for (int i = 0; i < 5; ++i)
        fail(m_server.freshAddress(), 4, unknown);
    QElapsedTimer timer;
    timer.start();
    fail(m_server.freshAddress(), 1, unknown);
    QVERIFY(timer.elapsed() >= 1000); // a name without an account is told apart by nothing
    timer.start();
    QCOMPARE(m_server.call(ServerFixture::loginCall(m_account), known).outcome(), "200");
    m_server.restart();
    QCOMPARE(m_server.call(ServerFixture::loginCall(m_account), known).outcome(), "200");
    QVERIFY(took(m_server.freshAddress(), "200") >= 1000); // remembered
}

void BruteForceApiTest::misconfiguredProxyIsAnAlert()
{
    ServerFixture server(trustProxies);
    const Call me{.method = "GET", .target = "/v1/auth/me", .token = server.member()};
    const auto found = [&] {
        return server
            .callLocally({.method = "GET",
                          .target = "/v1/security/alerts?type=proxy_misconfigured",
                          .token = server.admin()})["alerts"_L1]
            .toArray();
    };
    for (int i = 0; i < 20; ++i) {
        server.call(kHealth, m_proxy); // whoever watches the server from there is no client
        server.call(through(me, "198.51.100.7"), m_proxy);
    }
    for (int i = 0; i < 5; ++i)
        server.call(me, m_proxy);
    for (int i = 0; i < 4; ++i)
        server.call(through(me, "unknown"), m_proxy);
    QCOMPARE(found().size(), 0);
    server.call(me, m_proxy);
    const QJsonArray all = found();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0]["severity"_L1].toString(), u"medium"_s);
    QVERIFY(all[0]["accountId"_L1].isNull());
    const QJsonObject metadata = all[0]["metadata"_L1].toObject();
    QCOMPARE(metadata["ipAddress"_L1].toString().toLatin1(), m_proxy);
    QCOMPARE(metadata["missing"_L1].toInt(), 6);
    QCOMPARE(metadata["malformed"_L1].toInt(), 4);
}

void BruteForceApiTest::guardRefusesTheForwardedAddress()
{
    const auto refused = [this](const QByteArray &from) {
        TestConnection connection = m_server.connectFrom(m_proxy);
        connection.sendRaw("GET /v1/health HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: " + from +
                           "\r\nTransfer-Encoding: gzip\r\n\r\n");
        return connection.receive();
    };
    const Answer answer = refused("198.51.100.88");
    QCOMPARE(answer.status, 501);
    QCOMPARE(m_server.rowOf(answer.requestId())["ipAddress"_L1].toString(), u"198.51.100.88"_s);
    for (int i = 0; i < 5; ++i)
        m_server.call(through(ServerFixture::loginCall(m_account, u"not the password"_s), "198.51.100.88"), m_proxy);
    QCOMPARE(refused("198.51.100.88").outcome(), "403 ip_blocked");
    QCOMPARE(refused("198.51.100.89").status, 501);
}

void BruteForceApiTest::guardRefusalsNameTheAccount()
{
    TestConnection connection = m_server.connectFrom(m_server.freshAddress());
    connection.sendRaw("GET /v1/auth/me HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " +
                       m_server.signIn(m_account, m_server.freshAddress()) + "\r\nTransfer-Encoding: gzip\r\n\r\n");
    const Answer answer = connection.receive();
    QCOMPARE(answer.status, 501);
    QCOMPARE(m_server.rowOf(answer.requestId())["accountId"_L1].toString(), m_account.id);
}

QTEST_GUILESS_MAIN(BruteForceApiTest)
#include "bruteforceapitest.moc"
