// SPDX-License-Identifier: GPL-3.0-or-later
//
// The order of checks of a login, what it gives away, and what happens when many come at once.
#include "tests/support/serverfixture.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <ctime>
#include <limits>

using namespace postject;

namespace {

// A problem without what names the request.
QJsonObject withoutInstance(const Answer &answer)
{
    QJsonObject problem = answer.json();
    problem.remove(u"instance"_s);
    return problem;
}

} // namespace

class LoginApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesBadInput_data();
    void refusesBadInput();
    void saysTheSameForUnknownEmptyAndWrong();
    void disabledAccountSaysTheSame();
    void unknownDisabledAndWrongCostTheSame();
    void wrongPasswordBeforeWhitelist();
    void whitelistBeforeSecondFactor();
    void exposedCredentialsAreOneAlert();
    void missingCodeIsNotAFailure();
    void malformedCodesCount_data();
    void malformedCodesCount();
    void localFailuresSlowDown();
    void twentyRightLoginsAtOnce();
    void floodOfWrongPasswords();
    void faultsAreNamedUpToTwenty();
    void thousandsOfMembersAreRefusedUnread();
    void malformedRequestsHaveABudget();

private:
    QJsonArray alertsOf(const QByteArray &token);

    ServerFixture m_server;
};

QJsonArray LoginApiTest::alertsOf(const QByteArray &token)
{
    return m_server.callLocally({.method = "GET", .target = "/v1/security/alerts", .token = token})["alerts"_L1]
        .toArray();
}

void LoginApiTest::refusesBadInput_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("nothing") << ""_ba << u"email"_s;
    QTest::newRow("no e-mail") << R"({"password":"x"})"_ba << u"email"_s;
    QTest::newRow("a number") << R"({"email":7,"password":"x"})"_ba << u"email"_s;
    QTest::newRow("an array") << R"({"email":"a@example.com","password":["x"]})"_ba << u"password"_s;
    QTest::newRow("a code as a number") << R"({"email":"a@example.com","password":"x","twoFactorToken":123456})"_ba
                                        << u"twoFactorToken"_s;
    QTest::newRow("a typing error") << R"({"email":"a@example.com","password":"x","twoFactorTokn":"1"})"_ba
                                    << u"twoFactorTokn"_s;
    QTest::newRow("another case") << R"({"Email":"a@example.com","password":"x"})"_ba << u"Email"_s;
    QTest::newRow("1025 bytes") << "{\"email\":\"a@example.com\",\"password\":\"" + QByteArray(1025, 'x') + "\"}"
                                << u"password"_s;
}

void LoginApiTest::refusesBadInput()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, field);
    const QByteArray from = m_server.freshAddress();
    for (int i = 0; i < 6; ++i) { // not a failed login: never a block
        const Answer answer = m_server.call({.method = "POST", .target = "/v1/auth/login", .rawBody = body}, from);
        QCOMPARE(answer.outcome(), "400 invalid_request");
        QVERIFY2(answer.fields().contains(field), answer.body.constData());
    }
}

void LoginApiTest::saysTheSameForUnknownEmptyAndWrong()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray from = m_server.freshAddress();
    TestAccount unknown = account;
    unknown.email = u"nobody@example.com"_s;
    const Answer wrong = m_server.call(ServerFixture::loginCall(account, u"not the password"_s), from);
    const Answer absent = m_server.call(ServerFixture::loginCall(unknown), from);
    Call call = ServerFixture::loginCall(account);
    call.body->insert(u"password"_s, QString());
    const Answer empty = m_server.call(call, from);
    QCOMPARE(wrong.outcome(), "401 invalid_credentials");
    QCOMPARE(withoutInstance(absent), withoutInstance(wrong));
    QCOMPARE(withoutInstance(empty), withoutInstance(wrong));
    QCOMPARE(absent.headers.keys(), wrong.headers.keys());

    QCOMPARE(m_server.rowOf(wrong.requestId())["action"_L1].toString(), u"login_failed"_s);
    QCOMPARE(m_server.rowOf(wrong.requestId())["accountId"_L1].toString(), account.id);
    QVERIFY(m_server.rowOf(absent.requestId())["accountId"_L1].isNull());
    QCOMPARE(m_server.rowOf(empty.requestId())["action"_L1].toString(), u"login_failed"_s);
}

void LoginApiTest::disabledAccountSaysTheSame()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray from = m_server.freshAddress();
    const Answer wrong = m_server.call(ServerFixture::loginCall(account, u"not the password"_s), from);
    const Answer disabled = m_server.call({.method = "PATCH",
                                           .target = "/v1/admin/accounts/" + account.id.toLatin1(),
                                           .token = m_server.admin(),
                                           .body = QJsonObject{{u"disabled"_s, true}}});
    QCOMPARE(disabled.outcome(), "200");
    QCOMPARE(withoutInstance(m_server.call(ServerFixture::loginCall(account), from)), withoutInstance(wrong));
}

// By the time of the processor, of all threads: one hash each, which is nearly all that a login costs.
void LoginApiTest::unknownDisabledAndWrongCostTheSame()
{
    ServerFixture server([](ServerOptions &options) { options.passwordCost = {}; });
    const TestAccount known = server.makeAccount(), disabled = server.makeAccount();
    const TestAccount unknown{.email = u"nobody@example.com"_s, .password = known.password, .id = {}};
    QCOMPARE(server
                 .callLocally({.method = "PATCH",
                               .target = "/v1/admin/accounts/" + disabled.id.toLatin1(),
                               .token = server.admin(),
                               .body = QJsonObject{{u"disabled"_s, true}}})
                 .outcome(),
             "200");
    const std::array calls{ServerFixture::loginCall(known, u"not the password"_s), ServerFixture::loginCall(disabled),
                           ServerFixture::loginCall(disabled, u"not the password"_s),
                           ServerFixture::loginCall(unknown)};
    std::array<double, calls.size()> least;
    least.fill(std::numeric_limits<double>::max());
    for (int round = 0; round < 4; ++round) {
        const QByteArray from = server.freshAddress();
        for (std::size_t i = 0; i < calls.size(); ++i) {
            const std::clock_t start = std::clock();
            QCOMPARE(server.call(calls[i], from).outcome(), "401 invalid_credentials");
            least[i] = std::min(least[i], static_cast<double>(std::clock() - start));
        }
    }
    for (const double each : least)
        QVERIFY2(each > least[0] / 2 && each < least[0] * 2, qPrintable(u"%1 against %2"_s.arg(each).arg(least[0])));
}

void LoginApiTest::wrongPasswordBeforeWhitelist()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(account);
    QCOMPARE(m_server
                 .callLocally({.method = "POST",
                               .target = "/v1/auth/ip-whitelist",
                               .token = token,
                               .body = QJsonObject{{u"ip"_s, u"203.0.113.42"_s}}})
                 .outcome(),
             "201");
    const QByteArray from = m_server.freshAddress();
    QCOMPARE(m_server.call(ServerFixture::loginCall(account, u"not the password"_s), from).outcome(),
             "401 invalid_credentials");
    QVERIFY(alertsOf(token).isEmpty());
    QCOMPARE(m_server.call(ServerFixture::loginCall(account), from).outcome(), "403 ip_not_whitelisted");
    QCOMPARE(alertsOf(token).size(), 1);
}

void LoginApiTest::whitelistBeforeSecondFactor()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(account);
    const QString secret = m_server.enrol(token).first;
    QCOMPARE(m_server
                 .callLocally({.method = "POST",
                               .target = "/v1/auth/ip-whitelist",
                               .token = token,
                               .body = QJsonObject{{u"ip"_s, u"203.0.113.42"_s}}})
                 .outcome(),
             "201");
    const QByteArray from = m_server.freshAddress();
    QCOMPARE(m_server.call(ServerFixture::loginCall(account), from).outcome(), "403 ip_not_whitelisted");
    QCOMPARE(m_server.call(ServerFixture::loginCall(account, {}, u"000000"_s), from).outcome(),
             "403 ip_not_whitelisted");
    const QString code = m_server.code(secret);
    QCOMPARE(m_server.call(ServerFixture::loginCall(account, {}, code), from).outcome(), "403 ip_not_whitelisted");
    // That code was not looked at, so it is still good.
    QCOMPARE(m_server.callLocally(ServerFixture::loginCall(account, {}, code)).outcome(), "200");
}

void LoginApiTest::exposedCredentialsAreOneAlert()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(account);
    m_server.callLocally({.method = "POST",
                          .target = "/v1/auth/ip-whitelist",
                          .token = token,
                          .body = QJsonObject{{u"ip"_s, u"203.0.113.42"_s}}});
    const QByteArray from = m_server.freshAddress();
    Answer last;
    for (int i = 0; i < 6; ++i) { // a right password: no failure, so no block
        m_server.clock().advance(std::chrono::seconds(1));
        last = m_server.call(ServerFixture::loginCall(account), from);
        QCOMPARE(last.outcome(), "403 ip_not_whitelisted");
    }
    const QJsonObject row = m_server.rowOf(last.requestId());
    QCOMPARE(row["action"_L1].toString(), u"whitelist_refused"_s);
    QCOMPARE(row["accountId"_L1].toString(), account.id);
    const QJsonArray alerts = alertsOf(token);
    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts[0]["type"_L1].toString(), u"credentials_exposed"_s);
    QCOMPARE(alerts[0]["severity"_L1].toString(), u"high"_s);
    QCOMPARE(alerts[0]["metadata"_L1].toObject(), QJsonObject({{u"ipAddress"_s, QString::fromLatin1(from)}}));
    QCOMPARE(alerts[0]["occurrences"_L1].toInt(), 6);
    QCOMPARE(alerts[0]["lastSeenAt"_L1].toString().toLatin1(), formatTime(m_server.clock().now()));
    m_server.call(ServerFixture::loginCall(account), m_server.freshAddress());
    QCOMPARE(alertsOf(token).size(), 2); // another subject
}

void LoginApiTest::missingCodeIsNotAFailure()
{
    const TestAccount account = m_server.makeAccount();
    const QString secret = m_server.enrol(m_server.signInLocally(account)).first;
    const QByteArray from = m_server.freshAddress();
    for (int i = 0; i < 8; ++i)
        QCOMPARE(m_server.call(ServerFixture::loginCall(account), from).outcome(), "401 two_factor_required");
    QCOMPARE(m_server.call(ServerFixture::loginCall(account, {}, m_server.code(secret)), from).outcome(), "200");
}

void LoginApiTest::malformedCodesCount_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("wrong") << u"000000"_s;
    QTest::newRow("five digits") << u"12345"_s;
    QTest::newRow("seven digits") << u"1234567"_s;
    QTest::newRow("a sign") << u"+12345"_s;
    QTest::newRow("another script") << u"١٢٣٤٥٦"_s;
    QTest::newRow("a backup code that never was") << u"0123456789ab"_s;
    QTest::newRow("letters") << u"abcdef"_s;
}

void LoginApiTest::malformedCodesCount()
{
    QFETCH(const QString, code);
    const TestAccount account = m_server.makeAccount();
    const QString secret = m_server.enrol(m_server.signInLocally(account)).first;
    const QByteArray from = m_server.freshAddress();
    for (int i = 0; i < 5; ++i) {
        const Answer answer = m_server.call(ServerFixture::loginCall(account, {}, code), from);
        QCOMPARE(answer.outcome(), "401 invalid_two_factor_token");
        QCOMPARE(m_server.rowOf(answer.requestId())["action"_L1].toString(), u"login_failed"_s);
    }
    QCOMPARE(m_server.call(ServerFixture::loginCall(account, {}, m_server.code(secret)), from).outcome(),
             "403 ip_blocked");
}

void LoginApiTest::localFailuresSlowDown()
{
    const TestAccount account = m_server.makeAccount();
    const Call wrong = ServerFixture::loginCall(account, u"not the password"_s);
    for (const int seconds : {1, 2, 4, 8, 16, 30, 30}) {
        QCOMPARE(m_server.callLocally(wrong).outcome(), "401 invalid_credentials");
        const Answer early = m_server.callLocally(ServerFixture::loginCall(account));
        QCOMPARE(early.outcome(), "429 too_many_requests");
        QCOMPARE(early.header("Retry-After").toInt(), seconds);
        m_server.clock().advance(std::chrono::seconds(seconds));
    }
    QCOMPARE(m_server.callLocally(ServerFixture::loginCall(m_server.makeAccount())).outcome(), "200"); // only that one
    QCOMPARE(m_server.callLocally(ServerFixture::loginCall(account)).outcome(), "200");
    QCOMPARE(m_server.callLocally(wrong).outcome(), "401 invalid_credentials");
    QCOMPARE(m_server.callLocally(wrong).header("Retry-After"), "1"); // begins anew after a success
}

void LoginApiTest::twentyRightLoginsAtOnce()
{
    const TestAccount account = m_server.makeAccount();
    const QList<Answer> answers =
        m_server.callAtOnce(QList<Call>(20, ServerFixture::loginCall(account)), m_server.freshAddress());
    QSet<QString> tokens;
    for (const Answer &answer : answers) {
        QVERIFY2(answer.status == 200 || answer.outcome() == "503 busy", answer.outcome().constData());
        if (answer.status == 200)
            tokens.insert(answer["token"_L1].toString());
    }
    QVERIFY(tokens.size() >= 16); // what runs and waits for hashing at once, at the least
    for (const QString &token : std::as_const(tokens))
        QCOMPARE(m_server.call({.method = "GET", .target = "/v1/auth/me", .token = token.toLatin1()}).outcome(), "200");
}

void LoginApiTest::floodOfWrongPasswords()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray from = m_server.freshAddress();
    const QList<Answer> answers =
        m_server.callAtOnce(QList<Call>(50, ServerFixture::loginCall(account, u"not the password"_s)), from);
    const auto count = [&](const QByteArray &outcome) {
        return std::ranges::count_if(answers, [&](const Answer &answer) { return answer.outcome() == outcome; });
    };
    QCOMPARE(count("401 invalid_credentials"), 5); // no sixth guess is ever answered
    QCOMPARE(count("403 ip_blocked") + count("503 busy"), 45);
    QCOMPARE(m_server.call(ServerFixture::loginCall(account), from).outcome(), "403 ip_blocked");
}

void LoginApiTest::faultsAreNamedUpToTwenty()
{
    QJsonObject body;
    for (int i = 0; i < 200; ++i)
        body.insert(u"member"_s + QString::number(i) + QString(300, u'x'), i);
    const Answer answer = m_server.call({.method = "POST", .target = "/v1/auth/login", .body = body});
    QCOMPARE(answer.outcome(), "400 invalid_request");
    QCOMPARE(answer.fields().size(), 20);
    QVERIFY(answer["detail"_L1].toString().contains(u"181 more"_s)); // with the e-mail that is missing
    QVERIFY2(answer.body.size() < 4096, QByteArray::number(answer.body.size()).constData());
}

void LoginApiTest::thousandsOfMembersAreRefusedUnread()
{
    QByteArray body = "{";
    while (body.size() < 64'000)
        body += "\"" + QByteArray::number(body.size()) + "\":0,";
    body += "\"email\":\"a@example.com\",\"password\":\"x\"}";
    const Answer answer = m_server.call({.method = "POST", .target = "/v1/auth/login", .rawBody = body});
    QCOMPARE(answer.outcome(), "400 invalid_request");
    QVERIFY(answer.body.size() < 1024);
}

void LoginApiTest::malformedRequestsHaveABudget()
{
    const QByteArray from = m_server.freshAddress();
    const Call malformed{.method = "POST", .target = "/v1/auth/login", .rawBody = "{"};
    TestConnection connection = m_server.connectFrom(from);
    int refused = 0;
    for (; refused < 200; ++refused) {
        if (connection.call(malformed).outcome() != "400 invalid_request")
            break;
    }
    QCOMPARE(refused, 100);
    const TestAccount account = m_server.makeAccount();
    const Answer late = m_server.call(ServerFixture::loginCall(account), from);
    QCOMPARE(late.outcome(), "429 too_many_requests");
    QVERIFY(late.header("Retry-After").toInt() <= 60);
    QCOMPARE(m_server.call({.method = "GET", .target = "/v1/health"}, from).outcome(), "200");
    QCOMPARE(m_server.call(ServerFixture::loginCall(account), m_server.freshAddress()).outcome(), "200");
    m_server.clock().advance(std::chrono::minutes(1));
    QCOMPARE(m_server.call(ServerFixture::loginCall(account), from).outcome(), "200");
}

QTEST_GUILESS_MAIN(LoginApiTest)
#include "loginapitest.moc"
