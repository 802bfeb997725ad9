// SPDX-License-Identifier: GPL-3.0-or-later
//
// The IP whitelist: the seed's requests, canonical forms, lock-out, the limit of 50, and what it does to requests.
#include "tests/support/serverfixture.h"

#include <QTest>

#include <algorithm>

using namespace postject;

namespace {

Call listCall(const QByteArray &token)
{
    return {.method = "GET", .target = "/v1/auth/ip-whitelist", .token = token};
}

Call changeCall(const QByteArray &method, const QByteArray &token, const QJsonObject &body)
{
    return {.method = method, .target = "/v1/auth/ip-whitelist", .token = token, .body = body};
}

Call addCall(const QByteArray &token, const QString &ip)
{
    return changeCall("POST", token, {{u"ip"_s, ip}});
}

QStringList listOf(const Answer &answer)
{
    QStringList list;
    const QJsonArray array = answer["whitelist"_L1].toArray();
    for (const QJsonValue &each : array)
        list.append(each.toString());
    return list;
}

} // namespace

class WhitelistApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addListRemove();
    void canonicalForms_data();
    void canonicalForms();
    void refusesAddresses_data();
    void refusesAddresses();
    void refusesBadInput_data();
    void refusesBadInput();
    void duplicates();
    void limit();
    void limitAtOnce();
    void sameEntryAtOnce();
    void selfLockOutIsAWarning();
    void lockOutPrevented();
    void actsOnTheNextRequest();
    void survivesRestart();
    void everyAddress();
    void forecast();
    void forecastOfManyAddresses();

private:
    QByteArray newToken() { return m_server.signInLocally(m_server.makeAccount()); }

    ServerFixture m_server;
};

void WhitelistApiTest::addListRemove()
{
    const QByteArray token = newToken();
    const Answer empty = m_server.call(listCall(token));
    QCOMPARE(empty.outcome(), "200");
    QCOMPARE(empty.members(), QStringList({u"clientIp"_s, u"entries"_s, u"limit"_s, u"whitelist"_s}));
    QCOMPARE(empty["limit"_L1].toInt(), 50);
    QCOMPARE(empty["clientIp"_L1].toString(), u"127.0.0.1"_s);
    QVERIFY(empty["whitelist"_L1].isArray() && listOf(empty).isEmpty());

    const Answer first =
        m_server.call(changeCall("POST", token, {{u"ip"_s, u"127.0.0.1"_s}, {u"label"_s, u"this desk <b>"_s}}));
    QCOMPARE(first.outcome(), "201");
    QCOMPARE(first.members(), QStringList({u"message"_s, u"whitelist"_s}));
    QVERIFY(!first["message"_L1].toString().isEmpty());
    QCOMPARE(m_server.rowOf(first.requestId())["action"_L1].toString(), u"whitelist_added"_s);
    QCOMPARE(m_server.call(addCall(token, u"203.0.113.42"_s)).outcome(), "201");
    const Answer third = m_server.call(addCall(token, u"192.168.1.0/24"_s));
    const QStringList order{u"127.0.0.1"_s, u"203.0.113.42"_s, u"192.168.1.0/24"_s};
    QCOMPARE(listOf(third), order);
    const Answer list = m_server.call(listCall(token));
    QCOMPARE(listOf(list), order);
    const QJsonArray entries = list["entries"_L1].toArray();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[0].toObject(),
             QJsonObject({{u"ip"_s, u"127.0.0.1"_s},
                          {u"label"_s, u"this desk <b>"_s},
                          {u"addedAt"_s, QString::fromLatin1(formatTime(m_server.clock().now()))}}));

    const Answer removed = m_server.call(changeCall("DELETE", token, {{u"ip"_s, u"203.0.113.42"_s}}));
    QCOMPARE(removed.outcome(), "200");
    QCOMPARE(removed.members(), QStringList({u"message"_s, u"whitelist"_s}));
    QCOMPARE(listOf(removed), QStringList({u"127.0.0.1"_s, u"192.168.1.0/24"_s}));
    QCOMPARE(m_server.rowOf(removed.requestId())["action"_L1].toString(), u"whitelist_removed"_s);
    QCOMPARE(m_server.call(changeCall("DELETE", token, {{u"ip"_s, u"203.0.113.42"_s}})).outcome(),
             "404 not_whitelisted");
    // By another spelling of the same network.
    QCOMPARE(m_server.call(changeCall("DELETE", token, {{u"ip"_s, u"192.168.1.77/24"_s}})).outcome(), "200");
    // Another account's list is its own.
    QVERIFY(listOf(m_server.call(listCall(newToken()))).isEmpty());
}

void WhitelistApiTest::canonicalForms_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("stored");
    QTest::newRow("host bits") << u"192.168.1.7/24"_s << u"192.168.1.0/24"_s;
    QTest::newRow("/32") << u"203.0.113.42/32"_s << u"203.0.113.42"_s;
    QTest::newRow("/128") << u"2001:db8::1/128"_s << u"2001:db8::1"_s;
    QTest::newRow("expanded") << u"2001:0DB8:0000:0000:0000:0000:0000:0001"_s << u"2001:db8::1"_s;
    QTest::newRow("mapped") << u"::ffff:203.0.113.42"_s << u"203.0.113.42"_s;
    QTest::newRow("/64") << u"2001:db8:1:2:3:4:5:6/64"_s << u"2001:db8:1:2::/64"_s;
}

void WhitelistApiTest::canonicalForms()
{
    QFETCH(const QString, given);
    QFETCH(const QString, stored);
    const QByteArray token = newToken();
    const Answer answer = m_server.callLocally(addCall(token, given));
    QCOMPARE(answer.outcome(), "201");
    QCOMPARE(listOf(answer), QStringList(stored));
    QCOMPARE(m_server.callLocally(addCall(token, stored)).outcome(), "409 already_whitelisted");
}

void WhitelistApiTest::refusesAddresses_data()
{
    QTest::addColumn<QString>("ip");
    for (const QString &ip : {u"10"_s,
                              u"127.1"_s,
                              u"010.0.0.1"_s,
                              u"2130706433"_s,
                              u"1.2.3.4.5"_s,
                              u"256.0.0.1"_s,
                              u" 1.2.3.4"_s,
                              u"1.2.3.4 "_s,
                              u"1.2.3.0/024"_s,
                              u"1.2.3.0/33"_s,
                              u"1.2.3.0/-1"_s,
                              u"1.2.3.0/"_s,
                              u"1.2.3.0/255.255.255.0"_s,
                              u"fe80::1%eth0"_s,
                              u"::1/129"_s,
                              u"[::1]"_s,
                              u"1::2::3"_s,
                              u"example.com"_s,
                              u"1.2.3.4:80"_s,
                              u"*"_s,
                              u"local"_s})
        QTest::newRow(qPrintable(ip)) << ip;
}

void WhitelistApiTest::refusesAddresses()
{
    QFETCH(const QString, ip);
    for (const QByteArray &method : {"POST"_ba, "DELETE"_ba}) {
        const Answer answer = m_server.call(changeCall(method, m_server.member(), {{u"ip"_s, ip}}));
        QCOMPARE(answer.outcome(), "400 invalid_ip");
        QCOMPARE(answer.fields(), QStringList(u"ip"_s));
    }
}

void WhitelistApiTest::refusesBadInput_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("nothing") << ""_ba << u"ip"_s;
    QTest::newRow("a number") << R"({"ip":3405803818})"_ba << u"ip"_s;
    QTest::newRow("an array") << R"({"ip":["203.0.113.42"]})"_ba << u"ip"_s;
    QTest::newRow("empty") << R"({"ip":""})"_ba << u"ip"_s;
    QTest::newRow("preventLockout as text")
        << R"({"ip":"203.0.113.42","preventLockout":"true"})"_ba << u"preventLockout"_s;
    QTest::newRow("a typing error") << R"({"ip":"203.0.113.42","preventLockOut":true})"_ba << u"preventLockOut"_s;
}

void WhitelistApiTest::refusesBadInput()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, field);
    for (const QByteArray &method : {"POST"_ba, "DELETE"_ba}) {
        const Answer answer = m_server.call(
            {.method = method, .target = "/v1/auth/ip-whitelist", .token = m_server.member(), .rawBody = body});
        QCOMPARE(answer.outcome(), "400 invalid_request");
        QVERIFY2(answer.fields().contains(field), answer.body.constData());
    }
    QVERIFY(listOf(m_server.call(listCall(m_server.member()))).isEmpty());
}

void WhitelistApiTest::duplicates()
{
    const QByteArray token = newToken();
    m_server.callLocally(addCall(token, u"203.0.113.42"_s));
    const Answer again = m_server.callLocally(addCall(token, u"203.0.113.42/32"_s));
    QCOMPARE(again.outcome(), "409 already_whitelisted");
    QCOMPARE(m_server.callLocally(addCall(token, u"203.0.113.0/24"_s)).outcome(), "201"); // overlap is no duplicate
}

void WhitelistApiTest::limit()
{
    const QByteArray token = newToken();
    TestConnection local = m_server.connectLocally();
    for (int i = 0; i < 50; ++i)
        QCOMPARE(local.call(addCall(token, u"198.51.100.%1"_s.arg(i))).outcome(), "201");
    QCOMPARE(local.call(addCall(token, u"198.51.100.50"_s)).outcome(), "409 whitelist_full");
    QCOMPARE(local.call(addCall(token, u"198.51.100.7"_s)).outcome(), "409 already_whitelisted");
    QCOMPARE(local.call(changeCall("DELETE", token, {{u"ip"_s, u"198.51.100.7"_s}})).outcome(), "200");
    QCOMPARE(listOf(local.call(addCall(token, u"198.51.100.50"_s))).size(), 50);
}

void WhitelistApiTest::limitAtOnce()
{
    const QByteArray token = newToken();
    TestConnection local = m_server.connectLocally();
    local.call(addCall(token, u"127.0.0.0/8"_s));
    for (int i = 0; i < 48; ++i)
        local.call(addCall(token, u"198.51.100.%1"_s.arg(i)));
    QList<Call> calls;
    for (int i = 0; i < 64; ++i)
        calls.append(addCall(token, u"203.0.113.%1"_s.arg(i)));
    const QList<Answer> answers = m_server.callAtOnce(calls, m_server.freshAddress());
    QCOMPARE(std::ranges::count(answers, 201, &Answer::status), 1);
    for (const Answer &answer : answers)
        QVERIFY2(answer.status == 201 || answer.outcome() == "409 whitelist_full", answer.outcome().constData());
    QCOMPARE(listOf(local.call(listCall(token))).size(), 50);
    m_server.restart();
    QCOMPARE(listOf(m_server.callLocally(listCall(token))).size(), 50);
}

void WhitelistApiTest::sameEntryAtOnce()
{
    const QByteArray token = newToken();
    const QList<Answer> answers =
        m_server.callAtOnce(QList<Call>(16, addCall(token, u"127.0.0.0/8"_s)), m_server.freshAddress());
    QCOMPARE(std::ranges::count(answers, 201, &Answer::status), 1);
    for (const Answer &answer : answers)
        QVERIFY2(answer.status == 201 || answer.outcome() == "409 already_whitelisted", answer.outcome().constData());
    QCOMPARE(listOf(m_server.call(listCall(token))), QStringList(u"127.0.0.0/8"_s));
    const QList<Answer> removed = m_server.callAtOnce(
        QList<Call>(16, changeCall("DELETE", token, {{u"ip"_s, u"127.0.0.0/8"_s}})), m_server.freshAddress());
    QCOMPARE(std::ranges::count(removed, 200, &Answer::status), 1);
    QCOMPARE(listOf(m_server.call(listCall(token))), QStringList());
}

void WhitelistApiTest::selfLockOutIsAWarning()
{
    const QByteArray token = newToken();
    const Answer answer = m_server.call(addCall(token, u"203.0.113.42"_s));
    QCOMPARE(answer.outcome(), "201");
    QCOMPARE(answer.members(), QStringList({u"message"_s, u"warning"_s, u"whitelist"_s}));
    const Answer refused = m_server.call(listCall(token));
    QCOMPARE(refused.outcome(), "403 ip_not_whitelisted");
    const QJsonObject row = m_server.rowOf(refused.requestId());
    QCOMPARE(row["action"_L1].toString(), u"whitelist_refused"_s);
    QVERIFY(row["accountId"_L1].isString());
    // The administrator of this machine is never shut out.
    QCOMPARE(m_server.callLocally(changeCall("DELETE", token, {{u"ip"_s, u"203.0.113.42"_s}})).outcome(), "200");
    QCOMPARE(m_server.call(listCall(token)).outcome(), "200");
}

void WhitelistApiTest::lockOutPrevented()
{
    const QByteArray token = newToken();
    const QJsonObject foreign{{u"ip"_s, u"203.0.113.42"_s}, {u"preventLockout"_s, true}};
    QCOMPARE(m_server.call(changeCall("POST", token, foreign)).outcome(), "409 would_lock_out");
    QVERIFY(listOf(m_server.call(listCall(token))).isEmpty());
    const QJsonObject own{{u"ip"_s, u"127.0.0.1"_s}, {u"preventLockout"_s, true}};
    QCOMPARE(m_server.call(changeCall("POST", token, own)).outcome(), "201");
    QCOMPARE(m_server.call(changeCall("POST", token, foreign)).outcome(), "201"); // the own address is on it
    QCOMPARE(m_server.call(changeCall("DELETE", token, own)).outcome(), "409 would_lock_out");
    QCOMPARE(m_server.call(changeCall("DELETE", token, foreign)).outcome(), "200");
    QCOMPARE(m_server.call(changeCall("DELETE", token, own)).outcome(), "200"); // the last one: everybody may again
}

void WhitelistApiTest::actsOnTheNextRequest()
{
    const QByteArray token = newToken();
    const QByteArray from = m_server.freshAddress();
    TestConnection open = m_server.connectFrom(from);
    QCOMPARE(open.call(listCall(token)).outcome(), "200");
    QCOMPARE(m_server.call(addCall(token, u"127.0.0.1"_s)).outcome(), "201");
    QCOMPARE(open.call(listCall(token)).outcome(), "403 ip_not_whitelisted");
    QCOMPARE(m_server.call(addCall(token, QString::fromLatin1(from))).outcome(), "201");
    QCOMPARE(open.call(listCall(token)).outcome(), "200");
}

void WhitelistApiTest::survivesRestart()
{
    const QByteArray token = newToken();
    m_server.callLocally(addCall(token, u"203.0.113.42"_s));
    m_server.callLocally(addCall(token, u"127.0.0.1"_s));
    m_server.callLocally(addCall(token, u"2001:db8::/32"_s));
    m_server.restart();
    QCOMPARE(listOf(m_server.call(listCall(token))),
             QStringList({u"203.0.113.42"_s, u"127.0.0.1"_s, u"2001:db8::/32"_s}));
    QCOMPARE(m_server.call(listCall(token), m_server.freshAddress()).outcome(), "403 ip_not_whitelisted");
}

void WhitelistApiTest::everyAddress()
{
    const QByteArray token = newToken();
    const Answer answer = m_server.call(addCall(token, u"0.0.0.0/0"_s));
    QCOMPARE(answer.outcome(), "201");
    QVERIFY(answer.json().contains("warning"_L1));
    QCOMPARE(m_server.call(listCall(token), m_server.freshAddress()).outcome(), "200");
}

void WhitelistApiTest::forecast()
{
    const QByteArray token = newToken();
    const QByteArray one = m_server.freshAddress();
    const QByteArray two = m_server.freshAddress();
    for (int i = 0; i < 3; ++i)
        m_server.call(listCall(token), one);
    m_server.clock().advance(std::chrono::hours(1));
    m_server.call(listCall(token), two);
    const auto forecast = [&](const QJsonArray &list) {
        return m_server.callLocally({.method = "POST",
                                     .target = "/v1/auth/ip-whitelist/forecast",
                                     .token = token,
                                     .body = QJsonObject{{u"whitelist"_s, list}}});
    };
    const Answer answer = forecast({QString::fromLatin1(two)});
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer.members(), QStringList({u"addresses"_s, u"days"_s, u"otherAddresses"_s, u"refusedRequests"_s}));
    QCOMPARE(answer["days"_L1].toInt(), 30);
    QCOMPARE(answer["refusedRequests"_L1].toInt(), 3);
    const QJsonObject expected{
        {u"ipAddress"_s, QString::fromLatin1(one)},
        {u"requests"_s, 3},
        {u"lastSeenAt"_s, QString::fromLatin1(formatTime(m_server.clock().now() - std::chrono::hours(1)))}};
    QCOMPARE(answer["addresses"_L1].toArray(), QJsonArray({expected}));
    QCOMPARE(forecast({})["refusedRequests"_L1].toInt(), 0); // an empty list refuses nobody
    QCOMPARE(forecast({u"127.0.0.0/8"_s})["refusedRequests"_L1].toInt(), 0);
    QCOMPARE(forecast({u"203.0.113.42"_s})["refusedRequests"_L1].toInt(), 4);
    const Answer bad = forecast({u"203.0.113.42"_s, u"127.1"_s});
    QCOMPARE(bad.outcome(), "400 invalid_request");
    QCOMPARE(bad.fields(), QStringList(u"whitelist"_s));
    QCOMPARE(
        m_server.callLocally({.method = "POST", .target = "/v1/auth/ip-whitelist/forecast", .token = token}).fields(),
        QStringList(u"whitelist"_s));
}

void WhitelistApiTest::forecastOfManyAddresses()
{
    const QByteArray token = newToken();
    const QByteArray key = m_server.makeKey(token, {"ingest"});
    for (int batch = 0; batch < 2; ++batch) {
        QJsonArray events;
        for (int i = 0; i < 750; ++i) {
            events.append(QJsonObject{{u"action"_s, u"seen"_s},
                                      {u"ipAddress"_s, u"10.%1.%2.%3"_s.arg(batch).arg(i / 250).arg(i % 250)},
                                      {u"userAgent"_s, u""_s}});
        }
        QCOMPARE(m_server
                     .call({.method = "POST",
                            .target = "/v1/security/activity-logs",
                            .token = key,
                            .body = QJsonObject{{u"events"_s, events}}})
                     .status,
                 202);
    }
    const Answer answer = m_server.callLocally({.method = "POST",
                                                .target = "/v1/auth/ip-whitelist/forecast",
                                                .token = token,
                                                .body = QJsonObject{{u"whitelist"_s, QJsonArray({u"127.0.0.0/8"_s})}}});
    QCOMPARE(answer["addresses"_L1].toArray().size(), 1000);
    QCOMPARE(answer["otherAddresses"_L1].toInt(), 500);
    QCOMPARE(answer["refusedRequests"_L1].toInt(), 1500);
}

QTEST_GUILESS_MAIN(WhitelistApiTest)
#include "whitelistapitest.moc"
