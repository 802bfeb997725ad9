// SPDX-License-Identifier: GPL-3.0-or-later
//
// What administrators may ask of sign-ins beyond the password, all of it off by default: how recent one must be for a
// dangerous change, a second factor for administrators, attempts in a minute, and an end for sessions that nobody uses.
#include "tests/http/api/streamserver.h"

#include <QTest>

using namespace postject;
using namespace std::chrono_literals;

class SignInRulesApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void everythingIsOffByDefault();
    void oldSignInChangesNothing_data();
    void oldSignInChangesNothing();
    void oldSignInReadsAndLeaves();
    void anewSignInIsEnough();
    void aSetClockMakesNoSignInYoung();
    void administratorsNeedTheirSecondFactor();
    void membersAndKeysDoNot();
    void streamEndsWhenTheFactorIsAskedFor();
    void loginsPerMinute();
    void idleSessionEnds();
    void aRequestKeepsASessionAlive();
    void anIdleSessionStaysEndedAfterARestart();
    void usesAreKnownAfterARestart();
    void aStreamIsNoUse();

private:
    void set(const QString &name, const QJsonValue &value)
    {
        const Answer answer = m_server.callLocally({.method = "PATCH",
                                                    .target = "/v1/admin/settings",
                                                    .token = m_server.localToken(),
                                                    .body = QJsonObject{{name, value}}});
        QCOMPARE(answer.outcome(), "200");
    }
    Answer ask(const QByteArray &token, const QByteArray &method, const QByteArray &target,
               const QJsonObject &body = {})
    {
        Call call{.method = method, .target = target, .token = token};
        if (!body.isEmpty())
            call.body = body;
        return m_server.call(call);
    }
    QByteArray me(const QByteArray &token) { return ask(token, "GET", "/v1/auth/me").outcome(); }

    static bool endsWith(Listener &listener, const QByteArray &reason)
    {
        return listener.connection.readStream([&](const QByteArray &stream) { return stream.contains(reason); })
            .contains("\"reason\":\"" + reason + '"');
    }

    StreamServer m_server;
};

void SignInRulesApiTest::cleanup()
{
    for (const QString &name : {u"access.reauthenticationMinutes"_s, u"access.administratorsSecondFactor"_s,
                                u"sessions.idleMinutes"_s, u"limits.loginsPerMinutePerAddress"_s})
        set(name, QJsonValue::Null);
}

void SignInRulesApiTest::everythingIsOffByDefault()
{
    const QByteArray token = m_server.signIn(m_server.makeAccount(u"administrator"_s));
    m_server.clock().advance(11h + 59min);
    QCOMPARE(ask(token, "PATCH", "/v1/admin/settings", {{u"log.retentionDays"_s, 0}}).outcome(), "200");
    QCOMPARE(ask(token, "POST", "/v1/auth/2fa/generate").outcome(), "200");
}

void SignInRulesApiTest::oldSignInChangesNothing_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QJsonObject>("body");
    const QJsonObject account{{u"email"_s, u"new@example.com"_s},
                              {u"password"_s, u"a long enough phrase"_s},
                              {u"role"_s, u"administrator"_s}};
    const auto row = [](const char *method, const char *target, const QJsonObject &body = {}) {
        QTest::addRow("%s %s", method, target) << QByteArray(method) << QByteArray(target) << body;
    };
    row("POST", "/v1/auth/2fa/generate");
    row("POST", "/v1/auth/2fa/disable", {{u"token"_s, u"123456"_s}});
    row("POST", "/v1/auth/2fa/backup-codes", {{u"token"_s, u"123456"_s}});
    row("POST", "/v1/auth/ip-whitelist", {{u"ip"_s, u"127.0.0.0/8"_s}});
    row("DELETE", "/v1/auth/ip-whitelist", {{u"ip"_s, u"127.0.0.0/8"_s}});
    row("PUT", "/v1/account/notifications", {{u"email"_s, u"thief@example.com"_s}});
    row("POST", "/v1/admin/accounts", account);
    row("PATCH", "/v1/admin/accounts/acct_0000000000001", {{u"disabled"_s, true}});
    row("DELETE", "/v1/admin/accounts/acct_0000000000001");
    row("POST", "/v1/api-keys", {{u"name"_s, u"thief"_s}, {u"scopes"_s, QJsonArray{u"read"_s}}});
    row("PATCH", "/v1/admin/settings", {{u"log.retentionDays"_s, 1}});
}

// The endpoint is not even asked: its answer to a made-up code or account would be another one.
void SignInRulesApiTest::oldSignInChangesNothing()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    QFETCH(const QJsonObject, body);
    set(u"access.reauthenticationMinutes"_s, 5);
    const QByteArray token = m_server.signIn(m_server.makeAccount(u"administrator"_s));
    m_server.clock().advance(5min);
    QVERIFY(ask(token, method, target, body).outcome() != "401 reauth_required");
    m_server.clock().advance(1s); // tokens tell whole seconds
    const QByteArray later = m_server.signIn(m_server.makeAccount(u"administrator"_s));
    m_server.clock().advance(5min + 1s);
    const Answer refused = ask(later, method, target, body);
    QCOMPARE(refused.outcome(), "401 reauth_required");
    QCOMPARE(refused.header("WWW-Authenticate"), R"(Bearer error="insufficient_user_authentication", max_age="300")");
    const QJsonObject decision = m_server.rowOf(refused.requestId())["metadata"_L1]["decision"_L1].toObject();
    QCOMPARE(decision["check"_L1].toString(), u"credentials"_s);
    QCOMPARE(decision["outcome"_L1].toString(), u"reauth_required"_s);
}

void SignInRulesApiTest::oldSignInReadsAndLeaves()
{
    set(u"access.reauthenticationMinutes"_s, 1);
    const TestAccount account = m_server.makeAccount(u"administrator"_s);
    const QByteArray token = m_server.signIn(account);
    m_server.clock().advance(1h);
    QCOMPARE(me(token), "200");
    QCOMPARE(ask(token, "GET", "/v1/admin/settings").outcome(), "200");
    QCOMPARE(ask(token, "GET", "/v1/security/alerts").outcome(), "200");
    QCOMPARE(ask(token, "POST", "/v1/auth/password",
                 {{u"currentPassword"_s, account.password}, {u"newPassword"_s, u"another long phrase"_s}})
                 .outcome(),
             "200");
    QCOMPARE(ask(token, "POST", "/v1/auth/logout").outcome(), "204");
}

void SignInRulesApiTest::anewSignInIsEnough()
{
    set(u"access.reauthenticationMinutes"_s, 1);
    const TestAccount account = m_server.makeAccount();
    const QByteArray old = m_server.signIn(account);
    m_server.clock().advance(2min);
    QCOMPARE(ask(old, "POST", "/v1/auth/2fa/generate").outcome(), "401 reauth_required");
    QCOMPARE(ask(m_server.signIn(account), "POST", "/v1/auth/2fa/generate").outcome(), "200");
    QCOMPARE(ask(old, "POST", "/v1/auth/2fa/generate").outcome(), "401 reauth_required");
    // Whoever can read the token file has no sign-in, and needs none.
    QCOMPARE(m_server
                 .callLocally({.method = "PATCH",
                               .target = "/v1/admin/settings",
                               .token = m_server.localToken(),
                               .body = QJsonObject{{u"access.reauthenticationMinutes"_s, 2}}})
                 .outcome(),
             "200");
}

void SignInRulesApiTest::aSetClockMakesNoSignInYoung()
{
    set(u"access.reauthenticationMinutes"_s, 5);
    const QByteArray token = m_server.signIn(m_server.makeAccount());
    m_server.clock().advance(6min);
    m_server.clock().jump(-3h);
    QCOMPARE(ask(token, "POST", "/v1/auth/2fa/generate").outcome(), "401 reauth_required");
}

void SignInRulesApiTest::administratorsNeedTheirSecondFactor()
{
    const TestAccount account = m_server.makeAccount(u"administrator"_s);
    const QByteArray token = m_server.signIn(account);
    set(u"access.administratorsSecondFactor"_s, u"required"_s);
    const Answer refused = ask(token, "GET", "/v1/security/alerts");
    QCOMPARE(refused.outcome(), "403 two_factor_setup_required");
    QCOMPARE(ask(token, "PATCH", "/v1/admin/settings", {{u"log.retentionDays"_s, 1}}).outcome(),
             "403 two_factor_setup_required");
    QCOMPARE(me(token), "200");
    QCOMPARE(ask(token, "GET", "/v1/auth/2fa").outcome(), "200");
    QCOMPARE(ask(token, "GET", "/v1/auth/sessions").outcome(), "200");

    m_server.enrol(token);
    QCOMPARE(ask(token, "GET", "/v1/security/alerts").outcome(), "200");
    set(u"access.administratorsSecondFactor"_s, QJsonValue::Null); // for the administrator that reads the row
    QCOMPARE(m_server.rowOf(refused.requestId())["metadata"_L1]["decision"_L1]["check"_L1].toString(), u"role"_s);
}

void SignInRulesApiTest::membersAndKeysDoNot()
{
    const QByteArray administrator = m_server.signIn(m_server.makeAccount(u"administrator"_s));
    const QByteArray key = m_server.makeKey(administrator, {"read"});
    set(u"access.administratorsSecondFactor"_s, u"required"_s);
    QCOMPARE(ask(m_server.signIn(m_server.makeAccount()), "GET", "/v1/security/alerts").outcome(), "200");
    QCOMPARE(ask(key, "GET", "/v1/security/alerts").outcome(), "200");
}

void SignInRulesApiTest::streamEndsWhenTheFactorIsAskedFor()
{
    Listener listener = m_server.listen(m_server.signIn(m_server.makeAccount(u"administrator"_s)));
    set(u"access.administratorsSecondFactor"_s, u"required"_s);
    QVERIFY(endsWith(listener, "two_factor_setup_required"));
}

void SignInRulesApiTest::loginsPerMinute()
{
    set(u"limits.loginsPerMinutePerAddress"_s, 2);
    m_server.clock().set(std::chrono::ceil<std::chrono::minutes>(m_server.clock().now()) + 20s);
    const QByteArray from = m_server.freshAddress();
    const TestAccount account = m_server.makeAccount();
    const Call login = ServerFixture::loginCall(account);
    const QByteArray token = m_server.call(login, from)["token"_L1].toString().toLatin1();
    QVERIFY(!token.isEmpty());
    QCOMPARE(m_server.call(ServerFixture::loginCall(account, u"wrong"_s), from).outcome(), "401 invalid_credentials");
    const Answer refused = m_server.call(login, from);
    QCOMPARE(refused.outcome(), "429 too_many_requests");
    QCOMPARE(refused.header("Retry-After"), "40");
    QCOMPARE(m_server.call({.method = "GET", .target = "/v1/auth/me", .token = token}, from).outcome(), "200");
    QCOMPARE(m_server.call(login, m_server.freshAddress()).outcome(), "200");
    QCOMPARE(m_server.callLocally(login).outcome(), "200"); // which has no address
    m_server.clock().advance(40s);
    QCOMPARE(m_server.call(login, from).outcome(), "200");
}

void SignInRulesApiTest::idleSessionEnds()
{
    set(u"sessions.idleMinutes"_s, 30);
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signIn(account);
    m_server.clock().advance(30min);
    QCOMPARE(me(token), "401 unauthenticated");
    const QJsonArray left = ask(m_server.signIn(account), "GET", "/v1/auth/sessions")["sessions"_L1].toArray();
    QCOMPARE(left.size(), 1);
}

void SignInRulesApiTest::aRequestKeepsASessionAlive()
{
    set(u"sessions.idleMinutes"_s, 30);
    const QByteArray token = m_server.signIn(m_server.makeAccount());
    for (int i = 0; i < 20; ++i) {
        m_server.clock().advance(30min - 1s);
        QCOMPARE(me(token), "200");
    }
    const QJsonObject session = ask(token, "GET", "/v1/auth/sessions")["sessions"_L1].toArray()[0].toObject();
    QCOMPARE(session["lastUsedAt"_L1].toString().toLatin1(), formatTime(m_server.clock().now()));
    m_server.clock().advance(2h + 30min);
    QCOMPARE(me(token), "401 unauthenticated");
}

// It ended in memory: the table must follow before the server stops.
void SignInRulesApiTest::anIdleSessionStaysEndedAfterARestart()
{
    set(u"sessions.idleMinutes"_s, 30);
    const QByteArray token = m_server.signIn(m_server.makeAccount());
    m_server.clock().advance(30min);
    QCOMPARE(me(token), "401 unauthenticated");
    m_server.restart();
    set(u"sessions.idleMinutes"_s, 0);
    m_server.restart(); // nothing but the table says by now that it has ended
    QCOMPARE(me(token), "401 unauthenticated");
}

void SignInRulesApiTest::usesAreKnownAfterARestart()
{
    set(u"sessions.idleMinutes"_s, 30);
    const TestAccount account = m_server.makeAccount();
    const QByteArray used = m_server.signIn(account);
    const QByteArray unused = m_server.signIn(account);
    m_server.clock().advance(20min);
    QCOMPARE(me(used), "200");
    m_server.restart();
    m_server.clock().advance(20min);
    QCOMPARE(me(unused), "401 unauthenticated");
    QCOMPARE(me(used), "200");
}

void SignInRulesApiTest::aStreamIsNoUse()
{
    set(u"sessions.idleMinutes"_s, 30);
    Listener listener = m_server.listen(m_server.signIn(m_server.makeAccount()));
    m_server.clock().advance(29min);
    m_server.clock().advance(2min);
    QVERIFY(endsWith(listener, "session_ended"));
}

QTEST_GUILESS_MAIN(SignInRulesApiTest)
#include "signinrulesapitest.moc"
