// SPDX-License-Identifier: GPL-3.0-or-later
//
// A deleted account: nothing of it acts any more, on no way in and not after a restart; its rows of the log stay;
// whoever has the same e-mail afterwards inherits nothing; and requests of its own that are under way meanwhile end
// clearly.
#include "tests/support/eventstream.h"
#include "tests/support/serverfixture.h"

#include <QTest>

#include <algorithm>

using namespace postject;

class AccountDeletionApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWayInIsShut();
    void takesWhatBelongsToIt();
    void logStays();
    void sameEmailInheritsNothing();
    void streamsEnd();
    void ofOneself();
    void refusals();
    void lastAdministratorStays();
    void twoAdministratorsAtOnce();
    void requestsUnderWay();
    void changesUnderWay();
    void signInUnderWay();
    void failuresBeforeItBlockAllTheSame();

private:
    Answer remove(const TestAccount &account);
    Answer get(const QByteArray &token, const QByteArray &target);
    static Call deletionOf(const TestAccount &account, const QByteArray &token);
    TestAccount again(const TestAccount &account);
    qint64 alertsOf(const TestAccount &account);

    ServerFixture m_server;
};

Call AccountDeletionApiTest::deletionOf(const TestAccount &account, const QByteArray &token)
{
    return {.method = "DELETE", .target = "/v1/admin/accounts/" + account.id.toLatin1(), .token = token};
}

Answer AccountDeletionApiTest::remove(const TestAccount &account)
{
    return m_server.call(deletionOf(account, m_server.admin()));
}

Answer AccountDeletionApiTest::get(const QByteArray &token, const QByteArray &target)
{
    return m_server.call({.method = "GET", .target = target, .token = token});
}

// A new account with the same e-mail and password.
TestAccount AccountDeletionApiTest::again(const TestAccount &account)
{
    const Answer made =
        m_server.call({.method = "POST",
                       .target = "/v1/admin/accounts",
                       .token = m_server.admin(),
                       .body = QJsonObject{{u"email"_s, account.email}, {u"password"_s, account.password}}});
    TestAccount fresh = account;
    fresh.id = made["id"_L1].toString();
    return fresh;
}

qint64 AccountDeletionApiTest::alertsOf(const TestAccount &account)
{
    const Answer list = get(m_server.admin(), "/v1/security/alerts?account=" + account.id.toLatin1());
    return list["total"_L1].toInteger(-1);
}

void AccountDeletionApiTest::everyWayInIsShut()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signIn(account);
    const QByteArray key = m_server.makeKey(token, {"read", "verify"});
    TestConnection open = m_server.connectFrom();
    const Call call{.method = "GET", .target = "/v1/auth/me", .token = token};
    QCOMPARE(open.call(call).outcome(), "200");
    const Answer answer = remove(account);
    QCOMPARE(answer.outcome(), "204");
    QVERIFY(answer.body.isEmpty());
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(open.call(call).outcome(), "401 unauthenticated");
        QCOMPARE(get(key, "/v1/security/alerts").outcome(), "401 unauthenticated");
        QCOMPARE(get(key, "/v1/auth/verify").outcome(), "401 unauthenticated");
        QCOMPARE(m_server.call(ServerFixture::loginCall(account), m_server.freshAddress()).outcome(),
                 "401 invalid_credentials");
        QCOMPARE(get(m_server.admin(), "/v1/admin/accounts/" + account.id.toLatin1()).outcome(), "404 not_found");
        const Answer list = get(m_server.admin(), "/v1/admin/accounts?limit=1000");
        QVERIFY(!list.body.contains(account.id.toLatin1()));
        QCOMPARE(remove(account).outcome(), "404 not_found");
        m_server.restart();
        open = m_server.connectFrom();
    }
}

void AccountDeletionApiTest::takesWhatBelongsToIt()
{
    const TestAccount account = m_server.makeAccount();
    const TestAccount other = m_server.makeAccount();
    for (const TestAccount &each : {account, other}) {
        const QByteArray from = m_server.freshAddress();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(m_server.call(ServerFixture::loginCall(each, u"wrong"_s), from).status, 401);
        QCOMPARE(alertsOf(each), 1);
    }
    // Both lists are known to the cache by now.
    const QByteArray all = "/v1/security/alerts?account=all&limit=1000";
    QVERIFY(get(m_server.admin(), all).body.contains(account.email.toLatin1()));
    QCOMPARE(remove(account).outcome(), "204");
    QCOMPARE(alertsOf(account), 0);
    QCOMPARE(alertsOf(other), 1);
    const Answer list = get(m_server.admin(), all);
    QVERIFY(!list.body.contains(account.email.toLatin1()) && list.body.contains(other.email.toLatin1()));
}

void AccountDeletionApiTest::logStays()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signIn(account);
    QCOMPARE(get(token, "/v1/auth/2fa").status, 200);
    const QByteArray own = "/v1/security/activity-logs?account=" + account.id.toLatin1();
    const qint64 before = get(m_server.admin(), own)["total"_L1].toInteger();
    QVERIFY(before >= 2);
    const Answer answer = remove(account);
    QCOMPARE(get(m_server.admin(), own)["total"_L1].toInteger(), before);
    const QJsonObject row = m_server.rowOf(answer.requestId());
    QCOMPARE(row["action"_L1].toString(), u"account_deleted"_s);
    QCOMPARE(row["accountId"_L1].toString(), m_server.administrator().id);
    QCOMPARE(row["metadata"_L1].toObject(), (QJsonObject{{u"accountId"_s, account.id}, {u"email"_s, account.email}}));
    const Answer verified = get(m_server.admin(), "/v1/admin/audit/verify");
    QCOMPARE(verified["intact"_L1].toBool(), true);
}

void AccountDeletionApiTest::sameEmailInheritsNothing()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray old = m_server.signInLocally(account);
    m_server.enrol(old);
    const QByteArray key = m_server.makeKey(old, {"ingest"});
    const auto send = [&](const QByteArray &method, const QByteArray &target, const QJsonObject &body) {
        return m_server.callLocally({.method = method, .target = target, .token = old, .body = body}).status;
    };
    const QJsonObject email{{u"enabled"_s, false}, {u"minSeverity"_s, u"low"_s}};
    QCOMPARE(send("PUT", "/v1/account/notifications", {{u"email"_s, email}}), 200);
    const QJsonObject event{{u"action"_s, u"send_email"_s},
                            {u"ipAddress"_s, u"203.0.113.42"_s},
                            {u"userAgent"_s, u"x"_s},
                            {u"clientEventId"_s, u"event-1"_s}};
    const Call report{.method = "POST",
                      .target = "/v1/security/activity-logs",
                      .token = key,
                      .body = QJsonObject{{u"events"_s, QJsonArray{event}}}};
    QCOMPARE(m_server.call(report)["accepted"_L1].toInt(), 1);
    QCOMPARE(send("POST", "/v1/auth/ip-whitelist", {{u"ip"_s, u"203.0.113.42"_s}}), 201);
    QVERIFY(m_server.callLocally(ServerFixture::loginCall(account, u"wrong"_s)).status == 401); // slows it down
    QCOMPARE(again(account).id, QString());                                                     // the e-mail is taken
    QCOMPARE(remove(account).outcome(), "204");

    const TestAccount fresh = again(account);
    QVERIFY(!fresh.id.isEmpty() && fresh.id != account.id);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(m_server.callLocally(ServerFixture::loginCall(fresh)).outcome(), "200"); // neither slow nor a code
        const QByteArray token = m_server.signIn(fresh);
        const auto is = [&](const QByteArray &target) { return get(token, target).json(); };
        QCOMPARE(is("/v1/auth/2fa")["enabled"_L1].toBool(true), false);
        QCOMPARE(is("/v1/auth/2fa")["backupCodesRemaining"_L1].toInt(-1), 0);
        QCOMPARE(is("/v1/auth/ip-whitelist")["whitelist"_L1].toArray().size(), 0);
        QCOMPARE(is("/v1/api-keys")["keys"_L1].toArray().size(), 0);
        QCOMPARE(is("/v1/security/alerts")["total"_L1].toInt(-1), 0);
        QCOMPARE(is("/v1/account/notifications")["email"_L1].toObject()["enabled"_L1].toBool(), true);
        QCOMPARE(is("/v1/security/activity-logs?action=send_email")["total"_L1].toInt(-1), 0);
        QCOMPARE(get(old, "/v1/auth/me").outcome(), "401 unauthenticated");
        m_server.restart();
    }
    Call repeated = report;
    repeated.token = m_server.makeKey(m_server.signInLocally(fresh), {"ingest"});
    QCOMPARE(m_server.call(repeated)["accepted"_L1].toInt(), 1);
}

void AccountDeletionApiTest::streamsEnd()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(account);
    const auto isOpen = [](const QByteArray &stream) { return stream.contains("retry: "); };
    std::vector<std::pair<TestConnection, QByteArray>> streams;
    streams.emplace_back(m_server.connectFrom(), "session_ended");
    streams.emplace_back(m_server.connectFrom(), "key_ended");
    for (auto &[connection, reason] : streams) {
        const QByteArray with = reason == "key_ended" ? m_server.makeKey(token, {"read"}) : token;
        QCOMPARE(connection.call({.method = "GET", .target = "/v1/security/stream", .token = with}).status, 200);
        QVERIFY(isOpen(connection.readStream(isOpen)));
    }
    QCOMPARE(remove(account).outcome(), "204");
    for (auto &[connection, reason] : streams) {
        const QList<Event> ends = named("end", connection.readStream([](const QByteArray &) { return false; }, 5000));
        QVERIFY(connection.isStreamComplete());
        QCOMPARE(ends.size(), 1);
        QCOMPARE(ends[0].data["reason"_L1].toString().toLatin1(), reason);
    }
}

void AccountDeletionApiTest::ofOneself()
{
    const TestAccount account = m_server.makeAccount(u"administrator"_s);
    const QByteArray token = m_server.signIn(account);
    const Answer answer = m_server.call(deletionOf(account, token));
    QCOMPARE(answer.outcome(), "204");
    QCOMPARE(get(token, "/v1/auth/me").outcome(), "401 unauthenticated");
    QCOMPARE(m_server.rowOf(answer.requestId())["accountId"_L1].toString(), account.id);
}

void AccountDeletionApiTest::refusals()
{
    const TestAccount account = m_server.makeAccount();
    QCOMPARE(m_server.call(deletionOf(account, m_server.member())).outcome(), "403 forbidden");
    Call withBody = deletionOf(account, m_server.admin());
    withBody.body = QJsonObject{{u"force"_s, true}};
    QCOMPARE(m_server.call(withBody).outcome(), "400 invalid_request");
    for (const QString &id : {u"acct_0000000000001"_s, u"nothing"_s, account.id.toUpper()})
        QCOMPARE(remove({.email = {}, .password = {}, .id = id}).outcome(), "404 not_found");
    QCOMPARE(m_server.call(ServerFixture::loginCall(account)).outcome(), "200");
    QCOMPARE(m_server.callLocally(deletionOf(account, m_server.localToken())).outcome(), "204"); // without an account
}

void AccountDeletionApiTest::lastAdministratorStays()
{
    ServerFixture fresh;
    const auto remove = [&](const TestAccount &account) {
        return fresh.callLocally(deletionOf(account, fresh.localToken())).outcome();
    };
    QCOMPARE(remove(fresh.administrator()), "409 last_administrator");
    const TestAccount second = fresh.makeAccount(u"administrator"_s);
    QCOMPARE(fresh
                 .callLocally({.method = "PATCH",
                               .target = "/v1/admin/accounts/" + second.id.toLatin1(),
                               .token = fresh.localToken(),
                               .body = QJsonObject{{u"disabled"_s, true}}})
                 .status,
             200);
    QCOMPARE(remove(fresh.administrator()), "409 last_administrator"); // a disabled one does not count
    QCOMPARE(remove(second), "204");
    QCOMPARE(fresh.call(ServerFixture::loginCall(fresh.administrator())).outcome(), "200");
}

void AccountDeletionApiTest::twoAdministratorsAtOnce()
{
    ServerFixture fresh;
    const TestAccount second = fresh.makeAccount(u"administrator"_s);
    const QList<Call> calls{deletionOf(second, fresh.admin()),
                            deletionOf(fresh.administrator(), fresh.signInLocally(second))};
    const QList<Answer> answers = fresh.callAtOnce(calls, "127.0.0.1");
    QCOMPARE(std::ranges::count(answers, 204, &Answer::status), 1);
    const Answer list =
        fresh.callLocally({.method = "GET", .target = "/v1/admin/accounts", .token = fresh.localToken()});
    int administrators = 0;
    for (const QJsonValue &each : list["accounts"_L1].toArray())
        administrators += each["role"_L1].toString() == u"administrator"_s ? 1 : 0;
    QCOMPARE(administrators, 1);
}

// Of each kind many, and the deletion among them: served before it, or refused after it.
void AccountDeletionApiTest::requestsUnderWay()
{
    for (int round = 0; round < 5; ++round) {
        const TestAccount account = m_server.makeAccount();
        const QByteArray token = m_server.signInLocally(account);
        const QByteArray key = m_server.makeKey(token, {"ingest", "read"});
        const QJsonObject event{
            {u"action"_s, u"login"_s}, {u"ipAddress"_s, u"203.0.113.42"_s}, {u"userAgent"_s, u"x"_s}};
        QList<Call> calls;
        for (int i = 0; i < 6; ++i) {
            const auto add = [&](const QByteArray &method, const QByteArray &target, const QByteArray &with,
                                 const std::optional<QJsonObject> &body = {}) {
                calls.append({.method = method, .target = target, .token = with, .body = body});
            };
            QJsonObject named = event;
            named.insert(u"clientEventId"_s, QString::number(i));
            add("GET", "/v1/security/activity-logs", token);
            add("GET", "/v1/security/alerts", key);
            add("POST", "/v1/auth/2fa/generate", token);
            add("POST", "/v1/auth/ip-whitelist", token, QJsonObject{{u"ip"_s, u"127.0.0.%1"_s.arg(i + 1)}});
            add("POST", "/v1/api-keys", token, QJsonObject{{u"name"_s, u"x"_s}, {u"scopes"_s, QJsonArray{u"read"_s}}});
            add("POST", "/v1/security/activity-logs", key, QJsonObject{{u"events"_s, QJsonArray{named}}});
            add("PUT", "/v1/account/notifications", token,
                QJsonObject{{u"email"_s, QJsonObject{{u"enabled"_s, true}, {u"minSeverity"_s, u"low"_s}}}});
        }
        calls.insert(round * 10, deletionOf(account, m_server.admin()));
        const QList<Answer> answers = m_server.callAtOnce(calls, "127.0.0.1");
        for (qsizetype i = 0; i < answers.size(); ++i) {
            const bool isClear = answers[i].status / 100 == 2 || answers[i].outcome() == "401 unauthenticated";
            QVERIFY2(isClear, (calls[i].method + ' ' + calls[i].target + ": " + answers[i].outcome()).constData());
        }
        QCOMPARE(answers[round * 10].outcome(), "204");
    }
    m_server.restart();
    QCOMPARE(get(m_server.admin(), "/v1/admin/audit/verify")["intact"_L1].toBool(), true);
}

// Of other administrators, about the account that goes.
void AccountDeletionApiTest::changesUnderWay()
{
    for (int round = 0; round < 5; ++round) {
        const TestAccount account = m_server.makeAccount();
        QList<Call> calls;
        for (const QString &what : {u"endSessions"_s, u"clearWhitelist"_s, u"resetTwoFactor"_s, u"disabled"_s}) {
            calls.append({.method = "PATCH",
                          .target = "/v1/admin/accounts/" + account.id.toLatin1(),
                          .token = m_server.admin(),
                          .body = QJsonObject{{what, true}}});
        }
        calls.insert(round, deletionOf(account, m_server.admin()));
        const QList<Answer> answers = m_server.callAtOnce(calls, "127.0.0.1");
        for (const Answer &answer : answers) {
            const bool isClear = answer.status / 100 == 2 || answer.outcome() == "404 not_found";
            QVERIFY2(isClear, answer.outcome().constData());
        }
    }
}

void AccountDeletionApiTest::signInUnderWay()
{
    for (int round = 0; round < 5; ++round) {
        const TestAccount account = m_server.makeAccount();
        QList<Call> calls(4, ServerFixture::loginCall(account));
        calls.insert(round, deletionOf(account, m_server.admin()));
        const QByteArray from = m_server.freshAddress();
        const QList<Answer> answers = m_server.callAtOnce(calls, from);
        for (const Answer &answer : answers) {
            const bool isClear = answer.status / 100 == 2 || answer.outcome() == "401 invalid_credentials";
            QVERIFY2(isClear, answer.outcome().constData());
            if (answer.status == 200)
                QCOMPARE(get(answer["token"_L1].toString().toLatin1(), "/v1/auth/me").outcome(), "401 unauthenticated");
        }
    }
}

// The failures of an address count on, also those for an account that is gone; administrators are told.
void AccountDeletionApiTest::failuresBeforeItBlockAllTheSame()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray from = m_server.freshAddress();
    for (int i = 0; i < 4; ++i)
        QCOMPARE(m_server.call(ServerFixture::loginCall(account, u"wrong"_s), from).status, 401);
    QCOMPARE(remove(account).outcome(), "204");
    QCOMPARE(m_server.call(ServerFixture::loginCall(account), from).outcome(), "401 invalid_credentials");
    QCOMPARE(m_server.call(ServerFixture::loginCall(account), from).outcome(), "403 ip_blocked");
    const Answer list = get(m_server.admin(), "/v1/security/alerts?type=brute_force&q=" + from);
    QCOMPARE(list["total"_L1].toInt(), 1);
    QVERIFY(!list.body.contains(account.email.toLatin1()));
}

QTEST_GUILESS_MAIN(AccountDeletionApiTest)
#include "accountdeletionapitest.moc"
