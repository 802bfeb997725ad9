// SPDX-License-Identifier: GPL-3.0-or-later
//
// The account itself: first administrator, session, password, sessions.
#include "tests/support/serverfixture.h"

#include <QTest>

#include <algorithm>

using namespace postject;

namespace {

const QStringList kAccountMembers{u"createdAt"_s,   u"disabled"_s, u"email"_s,           u"id"_s,
                                  u"lastLoginAt"_s, u"role"_s,     u"twoFactorEnabled"_s};

Call passwordCall(const QByteArray &token, const QString &current, const QString &wanted)
{
    return {.method = "POST",
            .target = "/v1/auth/password",
            .token = token,
            .body = QJsonObject{{u"currentPassword"_s, current}, {u"newPassword"_s, wanted}}};
}

} // namespace

class AuthApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setupOnce();
    void setupRefusesBadInput_data();
    void setupRefusesBadInput();
    void setupRace();
    void loginShape();
    void logout();
    void me();
    void changePassword();
    void changePasswordNamesTheKeys();
    void changePasswordRevokesTheKeys();
    void changePasswordRefusesBadInput_data();
    void changePasswordRefusesBadInput();
    void wrongCurrentPasswordCounts();
    void wrongCurrentPasswordsAtOnce();
    void sessions();
    void sessionOfAnotherAccount();
    void badTokens_data();
    void badTokens();
    void sessionRunsOut();

private:
    ServerFixture m_server;
    std::unique_ptr<ServerFixture> m_unset;
};

void AuthApiTest::setupOnce()
{
    const QJsonObject body{{u"email"_s, u"second@example.com"_s}, {u"password"_s, u"a long passphrase 7"_s}};
    const Call call{.method = "POST", .target = "/v1/setup", .body = body};
    QCOMPARE(m_server.callLocally(call).outcome(), "404 not_found"); // the fixture has set it up
    QCOMPARE(m_server.call(call).outcome(), "404 not_found");
}

void AuthApiTest::setupRefusesBadInput_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("nothing") << R"({})"_ba << u"email"_s;
    QTest::newRow("no password") << R"({"email":"a@example.com"})"_ba << u"password"_s;
    QTest::newRow("no e-mail") << R"({"email":"nobody","password":"a long passphrase 7"})"_ba << u"email"_s;
    QTest::newRow("7 characters") << R"({"email":"a@example.com","password":"7 chars"})"_ba << u"password"_s;
    QTest::newRow("a number") << R"({"email":"a@example.com","password":12345678901})"_ba << u"password"_s;
    QTest::newRow("unknown") << R"({"email":"a@example.com","password":"a long passphrase 7","rôle":1})"_ba
                             << u"rôle"_s;
}

void AuthApiTest::setupRefusesBadInput()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, field);
    if (!m_unset)
        m_unset = std::make_unique<ServerFixture>(ServerFixture::Unset{});
    const Answer answer = m_unset->callLocally({.method = "POST", .target = "/v1/setup", .rawBody = body});
    QCOMPARE(answer.outcome(), "400 invalid_request");
    QVERIFY2(answer.fields().contains(field), answer.body.constData());
}

void AuthApiTest::setupRace()
{
    ServerFixture fresh{ServerFixture::Unset{}};
    std::vector<TestConnection> connections;
    for (int i = 0; i < 8; ++i) {
        connections.push_back(fresh.connectLocally());
        connections.back().send({.method = "POST",
                                 .target = "/v1/setup",
                                 .body = QJsonObject{{u"email"_s, u"first%1@example.com"_s.arg(i)},
                                                     {u"password"_s, u"a long passphrase 7"_s}}});
    }
    int made = 0;
    for (TestConnection &connection : connections) {
        const Answer answer = connection.receive();
        if (answer.status == 201)
            ++made;
        else
            QCOMPARE(answer.outcome(), "404 not_found");
    }
    QCOMPARE(made, 1);
}

void AuthApiTest::loginShape()
{
    const TestAccount account = m_server.makeAccount();
    const Answer answer = m_server.call(ServerFixture::loginCall(account));
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer.members(), QStringList({u"account"_s, u"expiresAt"_s, u"token"_s}));
    const QJsonObject shown = answer["account"_L1].toObject();
    QCOMPARE(shown.keys(), kAccountMembers);
    QCOMPARE(shown["id"_L1].toString(), account.id);
    QCOMPARE(shown["email"_L1].toString(), account.email);
    QCOMPARE(shown["role"_L1].toString(), u"member"_s);
    QCOMPARE(shown["disabled"_L1].toBool(true), false);
    QCOMPARE(shown["twoFactorEnabled"_L1].toBool(true), false);
    const std::optional<TimePoint> expires = parseTime(answer["expiresAt"_L1].toString().toLatin1());
    QCOMPARE(expires.value_or(TimePoint()), m_server.clock().now() + std::chrono::hours(12));
    const QJsonObject row = m_server.rowOf(answer.requestId());
    QCOMPARE(row["action"_L1].toString(), u"login"_s);
    QCOMPARE(row["accountId"_L1].toString(), account.id);

    TestAccount upper = account;
    upper.email = account.email.toUpper();
    QCOMPARE(m_server.call(ServerFixture::loginCall(upper)).outcome(), "200");
}

void AuthApiTest::logout()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signIn(account);
    const QByteArray other = m_server.signIn(account);
    TestConnection connection = m_server.connectFrom();
    const Answer answer = connection.call({.method = "POST", .target = "/v1/auth/logout", .token = token});
    QCOMPARE(answer.outcome(), "204");
    QCOMPARE(m_server.rowOf(answer.requestId())["action"_L1].toString(), u"logout"_s);
    // On the connection that stayed open, on a new one, and after a restart.
    const Call me{.method = "GET", .target = "/v1/auth/me", .token = token};
    QCOMPARE(connection.call(me).outcome(), "401 unauthenticated");
    QCOMPARE(m_server.call(me).outcome(), "401 unauthenticated");
    m_server.restart();
    QCOMPARE(m_server.call(me).outcome(), "401 unauthenticated");
    QCOMPARE(m_server.call({.method = "GET", .target = "/v1/auth/me", .token = other}).outcome(), "200");
}

void AuthApiTest::me()
{
    const QByteArray from = m_server.freshAddress();
    const Answer answer = m_server.call({.method = "GET", .target = "/v1/auth/me", .token = m_server.member()}, from);
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer.members(), QStringList({u"account"_s, u"clientIp"_s, u"serverTime"_s, u"twoFactor"_s}));
    QCOMPARE(answer["account"_L1].toObject().keys(), kAccountMembers);
    QCOMPARE(answer["twoFactor"_L1].toObject(), QJsonObject({{u"enabled"_s, false}, {u"backupCodesRemaining"_s, 0}}));
    QCOMPARE(answer["clientIp"_L1].toString().toLatin1(), from);
    QCOMPARE(answer["serverTime"_L1].toString().toLatin1(), formatTime(m_server.clock().now()));
    const Answer local = m_server.callLocally({.method = "GET", .target = "/v1/auth/me", .token = m_server.member()});
    QCOMPARE(local["clientIp"_L1].toString(), u"local"_s);
}

void AuthApiTest::changePassword()
{
    TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signIn(account);
    const QByteArray other = m_server.signIn(account);
    const QString wanted = u"another passphrase 8"_s;
    const Answer answer = m_server.call(passwordCall(token, account.password, wanted));
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(m_server.rowOf(answer.requestId())["action"_L1].toString(), u"password_changed"_s);
    QCOMPARE(m_server.call({.method = "GET", .target = "/v1/auth/me", .token = token}).outcome(), "200");
    QCOMPARE(m_server.call({.method = "GET", .target = "/v1/auth/me", .token = other}).outcome(),
             "401 unauthenticated");
    QCOMPARE(m_server.call(ServerFixture::loginCall(account), m_server.freshAddress()).outcome(),
             "401 invalid_credentials");
    QCOMPARE(m_server.call(ServerFixture::loginCall(account, wanted)).outcome(), "200");
    m_server.restart(); // on disk too
    QCOMPARE(m_server.call({.method = "GET", .target = "/v1/auth/me", .token = other}).outcome(),
             "401 unauthenticated");
    QCOMPARE(m_server.call({.method = "GET", .target = "/v1/auth/me", .token = token}).outcome(), "200");
    QCOMPARE(m_server.call(ServerFixture::loginCall(account, wanted)).outcome(), "200");
    QCOMPARE(m_server.call(ServerFixture::loginCall(account), m_server.freshAddress()).outcome(),
             "401 invalid_credentials");
}

// Whoever knew the old one may have made a key.
void AuthApiTest::changePasswordNamesTheKeys()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signIn(account);
    const QByteArray key = m_server.makeKey(token, {"read"});
    const Answer answer = m_server.call(passwordCall(token, account.password, u"another passphrase 8"_s));
    QCOMPARE(answer.outcome(), "200");
    const QJsonArray keys = answer["apiKeys"_L1].toArray();
    QCOMPARE(keys.size(), 1);
    QCOMPARE(keys[0]["hint"_L1].toString().toLatin1(), key.first(7));
    QVERIFY(!answer.body.contains(key));
    QCOMPARE(m_server.call({.method = "GET", .target = "/v1/security/alerts", .token = key}).outcome(), "200");
}

void AuthApiTest::changePasswordRevokesTheKeys()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signIn(account);
    const QByteArray other = m_server.makeKey(m_server.signIn(m_server.makeAccount()), {"read"});
    const QByteArray key = m_server.makeKey(token, {"read"});
    Call call = passwordCall(token, account.password, u"another passphrase 8"_s);
    call.body->insert(u"revokeApiKeys"_s, true);
    const Answer answer = m_server.call(call);
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer["apiKeys"_L1].toArray(), QJsonArray());
    QCOMPARE(m_server.rowOf(answer.requestId())["metadata"_L1]["apiKeysRevoked"_L1], QJsonValue(true));
    const auto outcome = [&](const QByteArray &with) {
        return m_server.call({.method = "GET", .target = "/v1/security/alerts", .token = with}).outcome();
    };
    QCOMPARE(outcome(key), "401 unauthenticated");
    QCOMPARE(outcome(other), "200");
    m_server.restart(); // on disk too
    QCOMPARE(outcome(key), "401 unauthenticated");
    QCOMPARE(outcome(other), "200");
}

void AuthApiTest::changePasswordRefusesBadInput_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("nothing") << R"({})"_ba << u"newPassword"_s;
    QTest::newRow("no current") << R"({"newPassword":"another passphrase 8"})"_ba << u"currentPassword"_s;
    QTest::newRow("7 characters") << R"({"currentPassword":"x","newPassword":"7 chars"})"_ba << u"newPassword"_s;
    QTest::newRow("an object") << R"({"currentPassword":{},"newPassword":"another passphrase 8"})"_ba
                               << u"currentPassword"_s;
    QTest::newRow("unknown") << R"({"currentPassword":"x","newPassword":"another passphrase 8","force":true})"_ba
                             << u"force"_s;
    QTest::newRow("too long") << "{\"currentPassword\":\"x\",\"newPassword\":\"" + QByteArray(1025, 'x') + "\"}"
                              << u"newPassword"_s;
}

void AuthApiTest::changePasswordRefusesBadInput()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, field);
    const Answer answer =
        m_server.call({.method = "POST", .target = "/v1/auth/password", .token = m_server.member(), .rawBody = body});
    QCOMPARE(answer.outcome(), "400 invalid_request");
    QVERIFY2(answer.fields().contains(field), answer.body.constData());
}

void AuthApiTest::wrongCurrentPasswordCounts()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    const QByteArray from = m_server.freshAddress();
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(m_server.call(passwordCall(token, u"not my password"_s, u"another passphrase 8"_s), from).outcome(),
                 "401 invalid_credentials");
    }
    QCOMPARE(m_server.call({.method = "GET", .target = "/v1/auth/me", .token = token}, from).outcome(),
             "403 ip_blocked");
}

// A stolen session is no way to guess the password faster.
void AuthApiTest::wrongCurrentPasswordsAtOnce()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    const QByteArray from = m_server.freshAddress();
    const QList<Answer> answers = m_server.callAtOnce(
        QList<Call>(50, passwordCall(token, u"not my password"_s, u"another passphrase 8"_s)), from);
    const auto count = [&](const QByteArray &outcome) {
        return std::ranges::count(answers, outcome, &Answer::outcome);
    };
    QCOMPARE(count("401 invalid_credentials"), 5);
    QCOMPARE(count("403 ip_blocked") + count("503 busy"), 45);
}

void AuthApiTest::sessions()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray first = m_server.signIn(account);
    m_server.clock().advance(std::chrono::seconds(1));
    const QByteArray from = m_server.freshAddress();
    const QByteArray second = m_server.signIn(account, from);
    const Call list{.method = "GET", .target = "/v1/auth/sessions", .token = first};
    const Answer answer = m_server.call(list);
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer.members(), QStringList(u"sessions"_s));
    const QJsonArray sessions = answer["sessions"_L1].toArray();
    QCOMPARE(sessions.size(), 2);
    QCOMPARE(sessions[0].toObject().keys(), QStringList({u"createdAt"_s, u"current"_s, u"expiresAt"_s, u"id"_s,
                                                         u"ipAddress"_s, u"lastUsedAt"_s, u"userAgent"_s}));
    QCOMPARE(sessions[0]["ipAddress"_L1].toString().toLatin1(), from);
    QCOMPARE(sessions[0]["current"_L1].toBool(true), false);
    QCOMPARE(sessions[1]["current"_L1].toBool(false), true);

    TestConnection open = m_server.connectFrom();
    QCOMPARE(open.call({.method = "GET", .target = "/v1/auth/me", .token = second}).outcome(), "200");
    const QByteArray target = "/v1/auth/sessions/" + sessions[0]["id"_L1].toString().toLatin1();
    const Answer ended = m_server.call({.method = "DELETE", .target = target, .token = first});
    QCOMPARE(ended.outcome(), "204");
    QCOMPARE(m_server.rowOf(ended.requestId())["action"_L1].toString(), u"session_ended"_s);
    QCOMPARE(open.call({.method = "GET", .target = "/v1/auth/me", .token = second}).outcome(), "401 unauthenticated");
    QCOMPARE(m_server.call({.method = "DELETE", .target = target, .token = first}).outcome(), "404 not_found");
    QCOMPARE(m_server.call(list)["sessions"_L1].toArray().size(), 1);
}

void AuthApiTest::sessionOfAnotherAccount()
{
    const QByteArray victim = m_server.signIn(m_server.makeAccount());
    const Answer list = m_server.call({.method = "GET", .target = "/v1/auth/sessions", .token = victim});
    const QByteArray id = list["sessions"_L1].toArray().first()["id"_L1].toString().toLatin1();
    for (const QByteArray &path : {id, "sess_0000000000001"_ba, "nothing"_ba, id.toUpper(), id + "0"}) {
        QCOMPARE(m_server.call({.method = "DELETE", .target = "/v1/auth/sessions/" + path, .token = m_server.member()})
                     .outcome(),
                 "404 not_found");
    }
    QCOMPARE(m_server.call({.method = "GET", .target = "/v1/auth/me", .token = victim}).outcome(), "200");
}

void AuthApiTest::badTokens_data()
{
    QTest::addColumn<QByteArray>("authorization");
    const QByteArray good = m_server.member();
    const QList<QByteArray> parts = good.split('.');
    QTest::newRow("empty") << "Bearer "_ba;
    QTest::newRow("basic") << "Basic " + good;
    QTest::newRow("two spaces") << "Bearer  " + good;
    QTest::newRow("trailing word") << "Bearer " + good + " x";
    QTest::newRow("no signature") << "Bearer " + parts[0] + '.' + parts[1] + '.';
    QTest::newRow("another signature") << "Bearer " + parts[0] + '.' + parts[1] + ".AAAA" + parts[2].sliced(4);
    QTest::newRow("alg none") << "Bearer " +
                                     "{\"alg\":\"none\",\"typ\":\"pj-at+jwt\"}"_ba.toBase64(
                                         QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) +
                                     '.' + parts[1] + '.';
    QTest::newRow("another payload") << "Bearer " + parts[0] + ".e30." + parts[2];
    QTest::newRow("four parts") << "Bearer " + good + ".e30";
}

void AuthApiTest::badTokens()
{
    QFETCH(const QByteArray, authorization);
    const QByteArray from = m_server.freshAddress();
    QCOMPARE(
        m_server.call({.method = "GET", .target = "/v1/auth/me", .headers = {{"Authorization", authorization}}}, from)
            .outcome(),
        "401 unauthenticated");
}

void AuthApiTest::sessionRunsOut()
{
    const QByteArray token = m_server.signIn(m_server.makeAccount());
    const Call me{.method = "GET", .target = "/v1/auth/me", .token = token};
    m_server.clock().advance(std::chrono::hours(12) - Milliseconds(1));
    QCOMPARE(m_server.call(me).outcome(), "200");
    m_server.clock().advance(Milliseconds(1));
    QCOMPARE(m_server.call(me).outcome(), "401 unauthenticated");
}

QTEST_GUILESS_MAIN(AuthApiTest)
#include "authapitest.moc"
