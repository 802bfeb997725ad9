// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocks by hand: make, list, lift, and how they end.
#include "tests/support/serverfixture.h"

#include <QTest>

using namespace postject;

namespace {
const Call kHealth{.method = "GET", .target = "/v1/health"};
}

class BlocksApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blockListLift();
    void filtersByRange_data();
    void filtersByRange();
    void runsOut();
    void canonicalSubject_data();
    void canonicalSubject();
    void refusesBadInput_data();
    void refusesBadInput();
    void refusesBadParameters_data();
    void refusesBadParameters();
    void paging();
    void survivesRestart();
    void liftedStartsAnew();

private:
    Answer block(const QByteArray &ip, int hours = 2, const QString &reason = u"noise"_s);
    Answer list(const QByteArray &query = {});
    Answer lift(const QByteArray &id);

    ServerFixture m_server;
};

Answer BlocksApiTest::block(const QByteArray &ip, int hours, const QString &reason)
{
    const QJsonObject body{{u"ip"_s, QString::fromLatin1(ip)}, {u"hours"_s, hours}, {u"reason"_s, reason}};
    return m_server.call({.method = "POST", .target = "/v1/security/blocks", .token = m_server.admin(), .body = body});
}

Answer BlocksApiTest::list(const QByteArray &query)
{
    return m_server.call({.method = "GET", .target = "/v1/security/blocks" + query, .token = m_server.admin()});
}

Answer BlocksApiTest::lift(const QByteArray &id)
{
    return m_server.call({.method = "DELETE", .target = "/v1/security/blocks/" + id, .token = m_server.admin()});
}

void BlocksApiTest::blockListLift()
{
    const QByteArray from = m_server.freshAddress();
    const Answer made = block(from, 2, u"a <b>reason</b>"_s);
    QCOMPARE(made.outcome(), "201");
    QCOMPARE(made.members(),
             QStringList({u"attempts"_s, u"blockedAt"_s, u"expiresAt"_s, u"id"_s, u"ipAddress"_s, u"reason"_s}));
    QCOMPARE(made["ipAddress"_L1].toString().toLatin1(), from);
    QCOMPARE(made["reason"_L1].toString(), u"a <b>reason</b>"_s);
    QCOMPARE(made["expiresAt"_L1].toString().toLatin1(), formatTime(m_server.clock().now() + std::chrono::hours(2)));
    QCOMPARE(m_server.rowOf(made.requestId())["action"_L1].toString(), u"ip_blocked"_s);
    const Answer refused = m_server.call(kHealth, from);
    QCOMPARE(refused.outcome(), "403 ip_blocked");
    QCOMPARE(refused.header("Retry-After"), "7200");
    QCOMPARE(block(from).outcome(), "409 already_exists");

    const Answer listed = list("?ipAddress=" + from);
    QCOMPARE(listed.outcome(), "200");
    QCOMPARE(listed.members(), QStringList({u"blocks"_s, u"total"_s}));
    QCOMPARE(listed["total"_L1].toInt(), 1);
    QCOMPARE(listed["blocks"_L1].toArray(), QJsonArray({made.json()}));

    const QByteArray id = made["id"_L1].toString().toLatin1();
    const Answer lifted = lift(id);
    QCOMPARE(lifted.outcome(), "200");
    QCOMPARE(lifted.members(), QStringList(u"message"_s));
    QCOMPARE(m_server.rowOf(lifted.requestId())["action"_L1].toString(), u"block_lifted"_s);
    QCOMPARE(m_server.call(kHealth, from).outcome(), "200");
    QCOMPARE(lift(id).outcome(), "404 not_found");
    QCOMPARE(lift("nothing").outcome(), "404 not_found");
    QCOMPARE(list("?ipAddress=" + from)["total"_L1].toInt(), 0);
}

void BlocksApiTest::filtersByRange_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("total"); // -1: refused
    QTest::newRow("the address") << "198.51.100.7"_ba << 1;
    QTest::newRow("mapped") << "::ffff:198.51.100.7"_ba << 1;
    QTest::newRow("its range") << "198.51.100.0/24"_ba << 1;
    QTest::newRow("host bits") << "198.51.100.99/24"_ba << 1;
    QTest::newRow("another range") << "198.51.101.0/24"_ba << 0;
    QTest::newRow("in a blocked /64") << "2001:DB8:7:7::1"_ba << 1;
    QTest::newRow("the /64") << "2001:db8:7:7::/64"_ba << 1;
    QTest::newRow("around the /64") << "2001:db8:7::/48"_ba << 1;
    QTest::newRow("beside the /64") << "2001:db8:7:8::/64"_ba << 0;
    QTest::newRow("no address") << "198.51.100"_ba << -1;
    QTest::newRow("nonsense") << "everything"_ba << -1;
    QTest::newRow("nothing") << ""_ba << -1;
}

void BlocksApiTest::filtersByRange()
{
    QFETCH(const QByteArray, range);
    QFETCH(const int, total);
    block("198.51.100.7");
    block("2001:db8:7:7:1::");
    const Answer answer = list("?ipAddress=" + range);
    QCOMPARE(answer.outcome(), total < 0 ? "400 invalid_request" : "200");
    if (total >= 0)
        QCOMPARE(answer["total"_L1].toInt(), total);
    else
        QCOMPARE(answer.fields(), QStringList{u"ipAddress"_s});
}

void BlocksApiTest::runsOut()
{
    const QByteArray from = m_server.freshAddress();
    const QByteArray id = block(from, 1)["id"_L1].toString().toLatin1();
    m_server.clock().advance(std::chrono::hours(1) - Milliseconds(1));
    QCOMPARE(m_server.call(kHealth, from).outcome(), "403 ip_blocked");
    m_server.clock().advance(Milliseconds(1));
    QCOMPARE(list("?ipAddress=" + from)["total"_L1].toInt(), 0);
    QCOMPARE(lift(id).outcome(), "404 not_found");
    QCOMPARE(m_server.call(kHealth, from).outcome(), "200");
    QCOMPARE(block(from, 1).outcome(), "201"); // and may be blocked again
}

void BlocksApiTest::canonicalSubject_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QString>("subject");
    QTest::newRow("IPv4") << "203.0.113.7"_ba << u"203.0.113.7"_s;
    QTest::newRow("mapped") << "::ffff:203.0.113.8"_ba << u"203.0.113.8"_s;
    QTest::newRow("IPv6") << "2001:DB8:1:2:3::4"_ba << u"2001:db8:1:2::/64"_s;
    QTest::newRow("NAT64") << "64:ff9b::c000:20a"_ba << u"192.0.2.10"_s;
    QTest::newRow("6to4") << "2002:c000:20b::1"_ba << u"192.0.2.11"_s;
}

void BlocksApiTest::canonicalSubject()
{
    QFETCH(const QByteArray, given);
    QFETCH(const QString, subject);
    const Answer made = block(given);
    QCOMPARE(made["ipAddress"_L1].toString(), subject);
    QCOMPARE(block(given).outcome(), "409 already_exists");
}

void BlocksApiTest::refusesBadInput_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("outcome");
    QTest::addColumn<QString>("field");
    const QByteArray invalid = "400 invalid_request";
    QTest::newRow("nothing") << "{}"_ba << invalid << u"ip"_s;
    QTest::newRow("no hours") << R"({"ip":"203.0.113.9","reason":"x"})"_ba << invalid << u"hours"_s;
    QTest::newRow("no reason") << R"({"ip":"203.0.113.9","hours":1})"_ba << invalid << u"reason"_s;
    QTest::newRow("0 hours") << R"({"ip":"203.0.113.9","hours":0,"reason":"x"})"_ba << invalid << u"hours"_s;
    QTest::newRow("-1 hours") << R"({"ip":"203.0.113.9","hours":-1,"reason":"x"})"_ba << invalid << u"hours"_s;
    QTest::newRow("1.5 hours") << R"({"ip":"203.0.113.9","hours":1.5,"reason":"x"})"_ba << invalid << u"hours"_s;
    QTest::newRow("1e300 hours") << R"({"ip":"203.0.113.9","hours":1e300,"reason":"x"})"_ba << invalid << u"hours"_s;
    QTest::newRow("hours as text") << R"({"ip":"203.0.113.9","hours":"1","reason":"x"})"_ba << invalid << u"hours"_s;
    QTest::newRow("unknown") << R"({"ip":"203.0.113.9","hours":1,"reason":"x","days":1})"_ba << invalid << u"days"_s;
    QTest::newRow("short form") << R"({"ip":"127.1","hours":1,"reason":"x"})"_ba << "400 invalid_ip"_ba << u"ip"_s;
    QTest::newRow("a range") << R"({"ip":"203.0.113.0/24","hours":1,"reason":"x"})"_ba << "400 invalid_ip"_ba
                             << u"ip"_s;
    QTest::newRow("the local socket") << R"({"ip":"local","hours":1,"reason":"x"})"_ba << "400 invalid_ip"_ba
                                      << u"ip"_s;
}

void BlocksApiTest::refusesBadInput()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, outcome);
    QFETCH(const QString, field);
    const Answer answer =
        m_server.call({.method = "POST", .target = "/v1/security/blocks", .token = m_server.admin(), .rawBody = body});
    QCOMPARE(answer.outcome(), outcome);
    QVERIFY2(answer.fields().contains(field), answer.body.constData());
}

void BlocksApiTest::refusesBadParameters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("field");
    QTest::newRow("limit 0") << "?limit=0"_ba << u"limit"_s;
    QTest::newRow("limit 1001") << "?limit=1001"_ba << u"limit"_s;
    QTest::newRow("limit abc") << "?limit=abc"_ba << u"limit"_s;
    QTest::newRow("offset -1") << "?offset=-1"_ba << u"offset"_s;
    QTest::newRow("unknown") << "?limt=1"_ba << u"limt"_s;
}

void BlocksApiTest::refusesBadParameters()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QString, field);
    const Answer answer = list(query);
    QCOMPARE(answer.outcome(), "400 invalid_request");
    QCOMPARE(answer.fields(), QStringList(field));
}

void BlocksApiTest::paging()
{
    for (int i = 0; i < 3; ++i)
        block(m_server.freshAddress(), 10 + i);
    const int total = list()["total"_L1].toInt();
    QJsonArray pages;
    for (int offset = 0; offset < total; offset += 2) {
        const Answer page = list("?limit=2&offset=" + QByteArray::number(offset));
        QCOMPARE(page["total"_L1].toInt(), total);
        for (const QJsonValue &each : page["blocks"_L1].toArray())
            pages.append(each);
    }
    QCOMPARE(pages, list()["blocks"_L1].toArray());
    QCOMPARE(list("?offset=1000000")["blocks"_L1].toArray(), QJsonArray());
    QCOMPARE(list("?account=all").outcome(), "200");
}

void BlocksApiTest::survivesRestart()
{
    const QByteArray from = m_server.freshAddress();
    const QByteArray other = m_server.freshAddress();
    block(from, 5);
    const QByteArray id = block(other, 5)["id"_L1].toString().toLatin1();
    QCOMPARE(lift(id).outcome(), "200");
    m_server.restart();
    QCOMPARE(m_server.call(kHealth, from).outcome(), "403 ip_blocked");
    QCOMPARE(m_server.call(kHealth, other).outcome(), "200");
}

void BlocksApiTest::liftedStartsAnew()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray from = m_server.freshAddress();
    const Call wrong = ServerFixture::loginCall(account, u"not the password"_s);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_server.call(wrong, from).outcome(), "401 invalid_credentials");
    const QJsonArray blocks = list("?ipAddress=" + from)["blocks"_L1].toArray();
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(blocks[0]["attempts"_L1].toInt(), 5);
    QCOMPARE(lift(blocks[0]["id"_L1].toString().toLatin1()).outcome(), "200");
    for (int i = 0; i < 4; ++i)
        QCOMPARE(m_server.call(wrong, from).outcome(), "401 invalid_credentials");
    m_server.restart(); // nor does a restart count the old ones again
    QCOMPARE(m_server.call(ServerFixture::loginCall(account), from).outcome(), "200");
    QCOMPARE(m_server.call(wrong, from).outcome(), "401 invalid_credentials");
    QCOMPARE(m_server.call(kHealth, from).outcome(), "403 ip_blocked");
}

QTEST_GUILESS_MAIN(BlocksApiTest)
#include "blocksapitest.moc"
