// SPDX-License-Identifier: GPL-3.0-or-later
//
// Events of other services: all of a batch or nothing, in event time, each once; and whose failed logins block.
#include "tests/support/serverfixture.h"

#include <QTest>

using namespace postject;

namespace {

const QByteArray kTarget = "/v1/security/activity-logs";

QJsonObject reported(const QString &action = u"send_email"_s, const QByteArray &from = "203.0.113.42")
{
    return {{u"action"_s, action}, {u"ipAddress"_s, QString::fromLatin1(from)}, {u"userAgent"_s, u"SDK/1.0"_s}};
}

QJsonObject with(QJsonObject object, const QString &member, const QJsonValue &value)
{
    object.insert(member, value);
    return object;
}

} // namespace

class IngestApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreAsReported();
    void leastAndMost();
    void oneBadEventRefusesAll_data();
    void oneBadEventRefusesAll();
    void everyFaultIsNamed();
    void manyFaultsAreCounted();
    void badBodies_data();
    void badBodies();
    void bodyLimit();
    void eventTime();
    void sameClientIdIsOneRow();
    void clientIdsArePerAccount();
    void parallelBatchesOfTheSameIds();
    void namedAccounts();
    void onlyAnAdministratorsKeyNamesAccounts();
    void failedLoginsBlock();
    void unknownNamesBlockToo();
    void onlyNamedFailuresBlock_data();
    void onlyNamedFailuresBlock();
    void repeatedFailuresCountOnce();
    void pastAttackRaisesButBlocksNothing();
    void proxiesAreNotBlocked();
    void whatTheServerDidIsItsOwnToSay_data();
    void whatTheServerDidIsItsOwnToSay();
    void needsAKeyWithTheScope();
    void largeBodyNeedsTheKeyFirst();

private:
    Answer send(const QByteArray &key, const QJsonArray &events);
    Answer sendOne(const QByteArray &key, const QJsonObject &one) { return send(key, {one}); }
    QJsonArray rowsFrom(const QByteArray &address) { return m_server.rows("ipAddress=" + address); }
    bool isBlocked(const QByteArray &from);
    QJsonArray failures(int count, const QByteArray &from, const QString &account);
    QByteArray fresh();

    ServerFixture m_server{[](ServerOptions &options) {
        options.trustedProxies = {*IpNetwork::parse("198.51.100.0/24"), *IpNetwork::parse("127.9.9.9")};
    }};
    QByteArray m_adminKey = m_server.makeKey(m_server.admin(), {"ingest"});
    QByteArray m_memberKey = m_server.makeKey(m_server.member(), {"ingest"});
    int m_next = 0;
};

Answer IngestApiTest::send(const QByteArray &key, const QJsonArray &events)
{
    return m_server.call(
        {.method = "POST", .target = kTarget, .token = key, .body = QJsonObject{{u"events"_s, events}}});
}

bool IngestApiTest::isBlocked(const QByteArray &from)
{
    return m_server.call({.method = "GET", .target = "/v1/health", .headers = {{"X-Forwarded-For", from}}}, "127.9.9.9")
               .outcome() == "403 ip_blocked";
}

QByteArray IngestApiTest::fresh()
{
    return "203.0.113." + QByteArray::number(++m_next);
}

QJsonArray IngestApiTest::failures(int count, const QByteArray &from, const QString &account)
{
    QJsonArray events;
    for (int i = 0; i < count; ++i)
        events.append(account.isEmpty() ? reported(u"login_failed"_s, from)
                                        : with(reported(u"login_failed"_s, from), u"account"_s, account));
    return events;
}

void IngestApiTest::rowsAreAsReported()
{
    const QByteArray from = fresh();
    QJsonObject full = reported(u"send_email"_s, "::ffff:" + from);
    full.insert(u"endpoint"_s, u"/v1/emails"_s);
    full.insert(u"method"_s, u"POST"_s);
    full.insert(u"status"_s, 202);
    full.insert(u"metadata"_s, QJsonObject{{u"messageId"_s, u"msg_abc123"_s}, {u"n"_s, QJsonArray{1, true}}});
    full.insert(u"createdAt"_s, u"2024-05-06T07:08:09.123+02:00"_s);
    const Answer answer = send(m_memberKey, {full, reported(u"send_email"_s, from)});
    QCOMPARE(answer.outcome(), "202");
    QCOMPARE(answer.json(), (QJsonObject{{u"accepted"_s, 2}, {u"duplicates"_s, 0}}));
    const QJsonArray rows = rowsFrom(from);
    QCOMPARE(rows.size(), 2);
    const QJsonObject bare = rows[0].toObject(), row = rows[1].toObject();
    QCOMPARE(row["action"_L1].toString(), u"send_email"_s);
    QCOMPARE(row["ipAddress"_L1].toString().toLatin1(), from);
    QCOMPARE(row["userAgent"_L1].toString(), u"SDK/1.0"_s);
    QCOMPARE(row["endpoint"_L1].toString(), u"/v1/emails"_s);
    QCOMPARE(row["method"_L1].toString(), u"POST"_s);
    QCOMPARE(row["status"_L1].toInt(), 202);
    QCOMPARE(row["metadata"_L1].toObject(), full["metadata"_L1].toObject());
    QCOMPARE(row["createdAt"_L1].toString(), u"2024-05-06T05:08:09.123Z"_s);
    QCOMPARE(row["requestId"_L1].toString().toLatin1(), answer.requestId());
    QVERIFY(row["accountId"_L1].isString());
    QCOMPARE(bare["createdAt"_L1].toString().toLatin1(), formatTime(m_server.clock().now()));
    QCOMPARE(bare["metadata"_L1].toObject(), QJsonObject());
    QVERIFY(bare["endpoint"_L1].isNull() && bare["method"_L1].isNull() && bare["status"_L1].isNull());

    const QJsonArray asked = m_server.rows("endpoint=" + kTarget);
    const auto batch = std::ranges::find_if(
        asked, [&](const QJsonValue &each) { return each["requestId"_L1] == row["requestId"_L1]; });
    QVERIFY(batch != asked.end());
    const QJsonValue own = *batch;
    QCOMPARE(own["action"_L1].toString(), u"api_request"_s);
    QCOMPARE(own["status"_L1].toInt(), 202);
    QCOMPARE(own["metadata"_L1]["accepted"_L1].toInt(), 2);
    QVERIFY(own["metadata"_L1]["keyId"_L1].toString().startsWith(u"key_"));
}

void IngestApiTest::leastAndMost()
{
    QCOMPARE(send(m_memberKey, {}).outcome(), "400 invalid_request");
    const QByteArray from = fresh();
    QJsonArray events;
    for (int i = 0; i < 1000; ++i)
        events.append(reported(u"tick"_s, from));
    QCOMPARE(send(m_memberKey, events)["accepted"_L1].toInt(), 1000);
    QCOMPARE(rowsFrom(from).size(), 1000);
    events.append(reported());
    const Answer refused = send(m_memberKey, events);
    QCOMPARE(refused.outcome(), "400 invalid_request");
    QCOMPARE(refused.fields(), QStringList(u"events"_s));
    QCOMPARE(rowsFrom(from).size(), 1000);
}

void IngestApiTest::oneBadEventRefusesAll_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const QString &member, const QJsonValue &value) {
        QTest::newRow(name) << member << value;
    };
    row("action in capitals", u"action"_s, u"Send"_s);
    row("empty action", u"action"_s, u""_s);
    row("long action", u"action"_s, QString(65, u'a'));
    row("action a number", u"action"_s, 1);
    row("short address", u"ipAddress"_s, u"10"_s);
    row("a range", u"ipAddress"_s, u"10.0.0.0/8"_s);
    row("address null", u"ipAddress"_s, QJsonValue::Null);
    row("long agent", u"userAgent"_s, QString(513, u'a'));
    row("agent an object", u"userAgent"_s, QJsonObject());
    row("endpoint relative", u"endpoint"_s, u"v1"_s);
    row("endpoint with query", u"endpoint"_s, u"/v1?token=x"_s);
    row("long endpoint", u"endpoint"_s, QString(u"/"_s + QString(512, u'a')));
    row("method in small letters", u"method"_s, u"get"_s);
    row("status 99", u"status"_s, 99);
    row("status 600", u"status"_s, 600);
    row("status a string", u"status"_s, u"200"_s);
    row("status a fraction", u"status"_s, 200.5);
    row("metadata an array", u"metadata"_s, QJsonArray());
    row("metadata too large", u"metadata"_s, QJsonObject{{u"x"_s, QString(4096, u'a')}});
    row("no time", u"createdAt"_s, u"yesterday"_s);
    row("a date alone", u"createdAt"_s, u"2025-01-01"_s);
    row("time a number", u"createdAt"_s, 0);
    row("before 1970", u"createdAt"_s, u"1969-12-31T23:59:59Z"_s);
    row("account by a member's key", u"account"_s, u"user@example.com"_s);
    row("empty client id", u"clientEventId"_s, u""_s);
    row("client id with a space", u"clientEventId"_s, u"a b"_s);
    row("long client id", u"clientEventId"_s, QString(129, u'a'));
    row("unknown member", u"colour"_s, u"red"_s);
}

void IngestApiTest::oneBadEventRefusesAll()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    const QByteArray from = fresh();
    QJsonObject good = with(reported(u"good"_s, from), u"clientEventId"_s, QString::fromLatin1(from));
    const Answer refused = send(m_memberKey, {good, with(reported(), member, value), good});
    QCOMPARE(refused.outcome(), "400 invalid_request");
    QCOMPARE(refused.fields(), QStringList(u"events[1]."_s + member));
    QVERIFY(rowsFrom(from).isEmpty());
    QCOMPARE(m_server.rowOf(refused.requestId())["status"_L1].toInt(), 400);
    // Nor is its client id remembered.
    QCOMPARE(sendOne(m_memberKey, good).json(), (QJsonObject{{u"accepted"_s, 1}, {u"duplicates"_s, 0}}));
}

void IngestApiTest::everyFaultIsNamed()
{
    const Answer answer = send(m_memberKey, {QJsonObject{{u"action"_s, u"x"_s}}, 1, with(reported(), u"status"_s, 1)});
    QCOMPARE(answer.fields(),
             QStringList({u"events[0].ipAddress"_s, u"events[0].userAgent"_s, u"events[1]"_s, u"events[2].status"_s}));
}

void IngestApiTest::manyFaultsAreCounted()
{
    QJsonArray events;
    for (int i = 0; i < 1000; ++i)
        events.append(i);
    const Answer answer = send(m_memberKey, events);
    QCOMPARE(answer.fields().size(), 20);
    QVERIFY(answer["detail"_L1].toString().contains(u"980 more"_s));
}

void IngestApiTest::badBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("no events") << "{}"_ba;
    QTest::newRow("none") << R"({"events": []})"_ba;
    QTest::newRow("an object") << R"({"events": {}})"_ba;
    QTest::newRow("another member") << R"({"events": [], "event": []})"_ba;
    const QByteArray one = R"("action":"x","ipAddress":"203.0.113.1","userAgent":"")";
    QTest::newRow("twice") << "{\"events\":[{" + one + R"(,"action":"x"}]})";
    QTest::newRow("twice inside") << "{\"events\":[{" + one + R"(,"metadata":{"a":1,"a":2}}]})";
    QTest::newRow("too deep") << "{\"events\":[{" + one + R"(,"metadata":{"a":[[[[[1]]]]]}}]})";
    QTest::newRow("NUL") << "{\"events\":[{" + one + R"(,"metadata":{"a":"\u0000"}}]})";
    QTest::newRow("lone surrogate") << "{\"events\":[{" + one + R"(,"metadata":{"a":"\ud800"}}]})";
    QTest::newRow("cut") << "{\"events\":[{" + one;
}

void IngestApiTest::badBodies()
{
    QFETCH(const QByteArray, body);
    const Answer answer = m_server.call({.method = "POST", .target = kTarget, .token = m_memberKey, .rawBody = body});
    QCOMPARE(answer.outcome(), "400 invalid_request");
}

void IngestApiTest::bodyLimit()
{
    const QByteArray body = R"({"events":[{"action":"x","ipAddress":"203.0.113.1","userAgent":""}]})";
    const QByteArray most = body + QByteArray((1 << 20) - body.size(), ' ');
    const auto sendRaw = [&](const QByteArray &bytes) {
        return m_server.call({.method = "POST", .target = kTarget, .token = m_memberKey, .rawBody = bytes}).outcome();
    };
    QCOMPARE(sendRaw(most), "202");
    QCOMPARE(sendRaw(most + ' '), "413 payload_too_large");
    const Call elsewhere{.method = "POST", .target = "/v1/auth/login", .rawBody = most.first((64 << 10) + 1)};
    QCOMPARE(m_server.call(elsewhere).outcome(), "413 payload_too_large");
}

void IngestApiTest::eventTime()
{
    const TimePoint now = m_server.clock().now();
    const auto at = [&](TimePoint time) {
        return with(reported(), u"createdAt"_s, QString::fromLatin1(formatTime(time)));
    };
    QCOMPARE(sendOne(m_memberKey, at(now + std::chrono::minutes(5))).outcome(), "202");
    QCOMPARE(sendOne(m_memberKey, at(now + std::chrono::minutes(5) + Milliseconds(1))).outcome(),
             "400 invalid_request");
    QCOMPARE(sendOne(m_memberKey, at(fromMilliseconds(0))).outcome(), "202");
}

void IngestApiTest::sameClientIdIsOneRow()
{
    const QByteArray from = fresh();
    const QJsonObject one = with(reported(u"x"_s, from), u"clientEventId"_s, u"sameClientIdIsOneRow"_s);
    QCOMPARE(send(m_memberKey, {one, one, reported(u"y"_s, from)}).json(),
             (QJsonObject{{u"accepted"_s, 2}, {u"duplicates"_s, 1}}));
    QCOMPARE(send(m_memberKey, {one}).json(), (QJsonObject{{u"accepted"_s, 0}, {u"duplicates"_s, 1}}));
    m_server.restart();
    // By another key of the same account too.
    const QByteArray other = m_server.makeKey(m_server.member(), {"ingest"});
    QCOMPARE(send(other, {one, with(reported(u"z"_s, from), u"clientEventId"_s, u"another"_s)}).json(),
             (QJsonObject{{u"accepted"_s, 1}, {u"duplicates"_s, 1}}));
    QCOMPARE(rowsFrom(from).size(), 3);
}

void IngestApiTest::clientIdsArePerAccount()
{
    const QJsonObject one = with(reported(), u"clientEventId"_s, u"clientIdsArePerAccount"_s);
    QCOMPARE(sendOne(m_memberKey, one)["accepted"_L1].toInt(), 1);
    QCOMPARE(sendOne(m_adminKey, one)["accepted"_L1].toInt(), 1);
    QCOMPARE(sendOne(m_adminKey, one)["duplicates"_L1].toInt(), 1);
}

void IngestApiTest::parallelBatchesOfTheSameIds()
{
    const QByteArray from = fresh();
    QJsonArray events;
    for (int i = 0; i < 50; ++i)
        events.append(with(reported(u"x"_s, from), u"clientEventId"_s, u"parallel-%1"_s.arg(i)));
    const Call call{
        .method = "POST", .target = kTarget, .token = m_memberKey, .body = QJsonObject{{u"events"_s, events}}};
    int accepted = 0, duplicates = 0;
    for (const Answer &answer : m_server.callAtOnce(QList<Call>(16, call), "127.0.0.1")) {
        QCOMPARE(answer.outcome(), "202");
        accepted += answer["accepted"_L1].toInt();
        duplicates += answer["duplicates"_L1].toInt();
    }
    QCOMPARE(accepted, 50);
    QCOMPARE(duplicates, 15 * 50);
    QCOMPARE(rowsFrom(from).size(), 50);
}

void IngestApiTest::namedAccounts()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray from = fresh();
    const QJsonObject byEmail = with(reported(u"x"_s, from), u"account"_s, account.email.toUpper());
    const QJsonObject byId = with(reported(u"x"_s, from), u"account"_s, account.id);
    QCOMPARE(send(m_adminKey, {byEmail, byId})["accepted"_L1].toInt(), 2);
    for (const QJsonValue &row : rowsFrom(from))
        QCOMPARE(row["accountId"_L1].toString(), account.id);
    const Answer unknown = sendOne(m_adminKey, with(reported(), u"account"_s, u"nobody@example.com"_s));
    QCOMPARE(unknown.outcome(), "400 invalid_request");
    QCOMPARE(unknown.fields(), QStringList(u"events[0].account"_s));
}

// Nobody can put rows, or failed logins, into another's log; not even into the own one by its name.
void IngestApiTest::onlyAnAdministratorsKeyNamesAccounts()
{
    const TestAccount victim = m_server.makeAccount();
    const TestAccount own = m_server.makeAccount();
    const QByteArray key = m_server.makeKey(m_server.signInLocally(own), {"ingest"});
    const QByteArray from = fresh();
    for (const QString &name : {victim.email, victim.id, own.email, own.id}) {
        for (const QString &action : {u"x"_s, u"login_failed"_s}) {
            const Answer refused = sendOne(key, with(reported(action, from), u"account"_s, name));
            QCOMPARE(refused.outcome(), "400 invalid_request");
            QCOMPARE(refused.fields(), QStringList(u"events[0].account"_s));
        }
    }
    QCOMPARE(sendOne(key, with(reported(u"login_failed"_s, from), u"account"_s, u"nobody@example.com"_s)).outcome(),
             "400 invalid_request");
    QVERIFY(rowsFrom(from).isEmpty());
    QCOMPARE(sendOne(m_adminKey, with(reported(u"x"_s, from), u"account"_s, victim.email)).outcome(), "202");
    QCOMPARE(rowsFrom(from).size(), 1);
}

void IngestApiTest::failedLoginsBlock()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray from = fresh();
    QCOMPARE(send(m_adminKey, failures(4, from, account.email)).outcome(), "202");
    QVERIFY(!isBlocked(from));
    QCOMPARE(send(m_adminKey, failures(3, from, account.email)).outcome(), "202"); // the first of them is one too many
    QVERIFY(isBlocked(from));
    const Answer alerts = m_server.call(
        {.method = "GET", .target = "/v1/security/alerts?type=brute_force", .token = m_server.signInLocally(account)});
    QCOMPARE(alerts["total"_L1].toInt(), 1);
    const QJsonObject alert = alerts["alerts"_L1].toArray().first().toObject();
    QCOMPARE(alert["metadata"_L1]["ipAddress"_L1].toString().toLatin1(), from);
    QCOMPARE(alert["metadata"_L1]["attempts"_L1].toInt(), 5);
    QCOMPARE(alert["occurrences"_L1].toInt(), 1);
    const QJsonArray blocked = m_server.rows("action=ip_blocked&ipAddress=" + from);
    QCOMPARE(blocked.size(), 1);
    m_server.restart();
    QVERIFY(isBlocked(from));
    m_server.clock().advance(std::chrono::hours(24));
    QVERIFY(!isBlocked(from));
}

void IngestApiTest::unknownNamesBlockToo()
{
    const QByteArray from = fresh();
    QCOMPARE(send(m_adminKey, failures(5, from, u"nobody@example.com"_s)).outcome(), "202");
    QVERIFY(isBlocked(from));
    for (const QJsonValue &row : m_server.rows("action=login_failed&ipAddress=" + from))
        QVERIFY(row["accountId"_L1].isNull());
}

void IngestApiTest::onlyNamedFailuresBlock_data()
{
    QTest::addColumn<bool>("isAdministrators");
    QTest::addColumn<QString>("action");
    QTest::newRow("a member's key") << false << u"login_failed"_s;
    QTest::newRow("an administrator's, unnamed") << true << u"login_failed"_s;
    QTest::newRow("another name") << true << u"2fa_failed"_s;
}

void IngestApiTest::onlyNamedFailuresBlock()
{
    QFETCH(const bool, isAdministrators);
    QFETCH(const QString, action);
    const QByteArray from = fresh();
    const QByteArray key = isAdministrators ? m_adminKey : m_memberKey;
    QCOMPARE(send(key, QJsonArray{reported(action, from), reported(action, from), reported(action, from),
                                  reported(action, from)})
                 .outcome(),
             "202");
    QVERIFY(!isBlocked(from));
    m_server.restart(); // which reads the last hour's failures back
    QCOMPARE(send(key, QJsonArray{reported(action, from)}).outcome(), "202");
    QVERIFY(!isBlocked(from));
    QCOMPARE(send(m_adminKey, failures(4, from, u"nobody@example.com"_s)).outcome(), "202");
    QVERIFY(!isBlocked(from));
    m_server.restart();
    QCOMPARE(send(m_adminKey, failures(1, from, u"nobody@example.com"_s)).outcome(), "202"); // but these five do
    QVERIFY(isBlocked(from));
}

void IngestApiTest::whatTheServerDidIsItsOwnToSay_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("isOpen");
    for (const char *own : {"server_stopped", "whitelist_removed", "2fa_disabled", "log_pruned", "alert_raised"})
        QTest::newRow(own) << QString::fromLatin1(own) << false;
    for (const char *open : {"login", "login_failed", "logout", "api_request", "send_email"})
        QTest::newRow(open) << QString::fromLatin1(open) << true;
}

void IngestApiTest::whatTheServerDidIsItsOwnToSay()
{
    QFETCH(const QString, action);
    QFETCH(const bool, isOpen);
    const Answer member = sendOne(m_memberKey, reported(action, fresh()));
    QCOMPARE(member.outcome(), isOpen ? "202" : "400 invalid_request");
    QCOMPARE(member.fields(), isOpen ? QStringList() : QStringList{u"events[0].action"_s});
    QCOMPARE(sendOne(m_adminKey, reported(action, fresh())).outcome(), "202");
}

void IngestApiTest::repeatedFailuresCountOnce()
{
    const QByteArray from = fresh();
    QJsonArray four = failures(4, from, u"nobody@example.com"_s);
    for (qsizetype i = 0; i < four.size(); ++i)
        four[i] = with(four[i].toObject(), u"clientEventId"_s, u"repeated-%1"_s.arg(i));
    QCOMPARE(send(m_adminKey, four)["accepted"_L1].toInt(), 4);
    QCOMPARE(send(m_adminKey, four)["duplicates"_L1].toInt(), 4);
    QVERIFY(!isBlocked(from));
}

void IngestApiTest::pastAttackRaisesButBlocksNothing()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray from = fresh();
    const TimePoint then = m_server.clock().now() - std::chrono::hours(48);
    QJsonArray attack = failures(9, from, account.email);
    for (qsizetype i = 0; i < attack.size(); ++i)
        attack[i] =
            with(attack[i].toObject(), u"createdAt"_s, QString::fromLatin1(formatTime(then + std::chrono::minutes(i))));
    QCOMPARE(send(m_adminKey, attack).outcome(), "202");
    QVERIFY(!isBlocked(from));
    const Answer alerts = m_server.call(
        {.method = "GET", .target = "/v1/security/alerts?type=brute_force", .token = m_server.signInLocally(account)});
    QCOMPARE(alerts["total"_L1].toInt(), 1);
    QCOMPARE(alerts["alerts"_L1].toArray().first()["occurrences"_L1].toInt(), 1);
    QCOMPARE(alerts["alerts"_L1].toArray().first()["createdAt"_L1].toString().toLatin1(),
             formatTime(then + std::chrono::minutes(4)));
    QVERIFY(m_server.rows("action=ip_blocked&ipAddress=" + from).isEmpty());
}

void IngestApiTest::proxiesAreNotBlocked()
{
    QCOMPARE(send(m_adminKey, failures(9, "198.51.100.9", u"nobody@example.com"_s)).outcome(), "202");
    QVERIFY(m_server.rows("action=ip_blocked&ipAddress=198.51.100.9").isEmpty());
}

void IngestApiTest::needsAKeyWithTheScope()
{
    QCOMPARE(sendOne(m_server.admin(), reported()).outcome(), "403 forbidden");
    QCOMPARE(sendOne(m_server.makeKey(m_server.admin(), {"read", "verify"}), reported()).outcome(), "403 forbidden");
}

// Refused by its head: nobody else's megabyte is read.
void IngestApiTest::largeBodyNeedsTheKeyFirst()
{
    const auto outcome = [this](const QByteArray &token) {
        TestConnection connection = m_server.connectFrom("127.0.0.1");
        connection.sendRaw("POST " + QByteArray(kTarget) + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token +
                           "\r\nContent-Type: application/json\r\nContent-Length: 70000\r\n\r\n");
        return connection.receive().outcome();
    };
    QCOMPARE(outcome("pk_nobody"), "401 unauthenticated");
    QCOMPARE(outcome(m_server.makeKey(m_server.member(), {"read"})), "403 forbidden");
    const TestAccount account = m_server.makeAccount();
    const QByteArray key = m_server.makeKey(m_server.signIn(account), {"ingest"});
    const Call large{.method = "POST", .target = kTarget, .token = key, .rawBody = QByteArray(70000, ' ') + "{}"};
    QCOMPARE(m_server.call(large).outcome(), "400 invalid_request"); // read: it lacks the events
    m_server.callLocally({.method = "PATCH",
                          .target = "/v1/admin/accounts/" + account.id.toLatin1(),
                          .token = m_server.admin(),
                          .body = QJsonObject{{u"disabled"_s, true}}});
    QCOMPARE(outcome(key), "401 unauthenticated");
}

QTEST_GUILESS_MAIN(IngestApiTest)
#include "ingestapitest.moc"
