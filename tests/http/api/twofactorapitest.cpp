// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two-factor: enrolment, codes that are good once, backup codes, turning it off; alone, at once and after a restart.
#include "tests/support/serverfixture.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace postject;

namespace {

Call codeCall(const QByteArray &what, const QByteArray &token, const QString &code)
{
    return {
        .method = "POST", .target = "/v1/auth/2fa/" + what, .token = token, .body = QJsonObject{{u"token"_s, code}}};
}

Call generateCall(const QByteArray &token)
{
    return {.method = "POST", .target = "/v1/auth/2fa/generate", .token = token};
}

qsizetype successes(const QList<Answer> &answers)
{
    return std::ranges::count(answers, 200, &Answer::status);
}

QStringList codesOf(const Answer &answer)
{
    QStringList codes;
    const QJsonArray array = answer["backupCodes"_L1].toArray();
    for (const QJsonValue &each : array)
        codes.append(each.toString());
    return codes;
}

} // namespace

class TwoFactorApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void generate();
    void enable();
    void enableNeedsAFreshSecret();
    void enableTellsClockSkew();
    void enableEndsOtherSessions();
    void enableAtOnce();
    void refusesBadInput_data();
    void refusesBadInput();
    void wrongCodesBlock_data();
    void wrongCodesBlock();
    void drift_data();
    void drift();
    void replay();
    void oneCodeThirtyTwoTimes();
    void backupCode();
    void oneBackupCodeThirtyTwoTimes();
    void replaceBackupCodes();
    void disable();
    void disableByBackupCode();
    void wrongCodesLockEverywhere_data();
    void wrongCodesLockEverywhere();
    void offIsOff();
    void survivesRestart();

private:
    Answer login(const TestAccount &account, const QString &code, const QByteArray &from = "127.0.0.1");
    QJsonObject state(const QByteArray &token);

    ServerFixture m_server;
};

Answer TwoFactorApiTest::login(const TestAccount &account, const QString &code, const QByteArray &from)
{
    return m_server.call(ServerFixture::loginCall(account, {}, code), from);
}

QJsonObject TwoFactorApiTest::state(const QByteArray &token)
{
    const Answer answer = m_server.call({.method = "GET", .target = "/v1/auth/2fa", .token = token});
    return answer.status == 200 ? answer.json() : QJsonObject();
}

void TwoFactorApiTest::generate()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signIn(account);
    const Answer answer = m_server.call(generateCall(token));
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer.members(), QStringList({u"otpauthUri"_s, u"qrCode"_s, u"secret"_s}));
    const QString secret = answer["secret"_L1].toString();
    QVERIFY(QRegularExpression(u"^[A-Z2-7]{32}$"_s).match(secret).hasMatch());
    const QByteArray qr = answer["qrCode"_L1].toString().toLatin1();
    QVERIFY(qr.startsWith("data:image/png;base64,"));
    QVERIFY(QByteArray::fromBase64(qr.sliced(22)).startsWith("\x89PNG\r\n\x1a\n"));
    const QString uri = answer["otpauthUri"_L1].toString();
    QVERIFY(uri.startsWith(u"otpauth://totp/"_s));
    QVERIFY(uri.contains(u"secret="_s + secret));
    QVERIFY(uri.contains(u"issuer="_s));
    QCOMPARE(m_server.rowOf(answer.requestId())["action"_L1].toString(), u"2fa_generated"_s);
    QVERIFY(!QJsonDocument(m_server.rows()).toJson().contains(secret.toLatin1()));
    // Nothing is on yet.
    QCOMPARE(state(token)["enabled"_L1].toBool(true), false);
    QCOMPARE(login(account, {}).outcome(), "200");
    // A second one replaces the first.
    const QString second = m_server.call(generateCall(token))["secret"_L1].toString();
    QVERIFY(second != secret);
    QCOMPARE(m_server.call(codeCall("enable", token, m_server.code(secret)), m_server.freshAddress()).outcome(),
             "401 invalid_two_factor_token");
    QCOMPARE(m_server.call(codeCall("enable", token, m_server.code(second))).outcome(), "200");
    QCOMPARE(m_server.call(generateCall(token)).outcome(), "409 two_factor_already_enabled");
}

void TwoFactorApiTest::enable()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signIn(account);
    const QString secret = m_server.call(generateCall(token))["secret"_L1].toString();
    const QString code = m_server.code(secret);
    const Answer answer = m_server.call(codeCall("enable", token, code));
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer.members(), QStringList({u"backupCodes"_s, u"message"_s}));
    QCOMPARE(answer["message"_L1].toString(), u"2FA enabled successfully"_s);
    const QStringList codes = codesOf(answer);
    QCOMPARE(codes.size(), 10);
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), 10);
    for (const QString &each : codes)
        QVERIFY(QRegularExpression(u"^[0-9a-f]{12}$"_s).match(each).hasMatch());
    QCOMPARE(m_server.rowOf(answer.requestId())["action"_L1].toString(), u"2fa_enabled"_s);
    const QJsonObject expected{{u"enabled"_s, true},
                               {u"enabledAt"_s, QString::fromLatin1(formatTime(m_server.clock().now()))},
                               {u"backupCodesRemaining"_s, 10}};
    QCOMPARE(state(token), expected);
    // The code that turned it on can't sign in; the next one can.
    QCOMPARE(login(account, code, m_server.freshAddress()).outcome(), "401 invalid_two_factor_token");
    QCOMPARE(login(account, m_server.code(secret, 30)).outcome(), "200");
}

void TwoFactorApiTest::enableNeedsAFreshSecret()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    const QByteArray from = m_server.freshAddress();
    for (int i = 0; i < 6; ++i) // no secret, no guess: not a failure
        QCOMPARE(m_server.call(codeCall("enable", token, u"123456"_s), from).outcome(), "400 two_factor_not_generated");
    const QString late = m_server.call(generateCall(token))["secret"_L1].toString();
    m_server.clock().advance(std::chrono::minutes(10));
    QCOMPARE(m_server.call(codeCall("enable", token, m_server.code(late))).outcome(), "400 two_factor_not_generated");
    const QString secret = m_server.call(generateCall(token))["secret"_L1].toString();
    m_server.clock().advance(std::chrono::minutes(10) - Milliseconds(1));
    QCOMPARE(m_server.call(codeCall("enable", token, m_server.code(secret))).outcome(), "200");
}

void TwoFactorApiTest::enableTellsClockSkew()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    const QByteArray from = m_server.freshAddress();
    const QString secret = m_server.call(generateCall(token))["secret"_L1].toString();
    const Answer fast = m_server.call(codeCall("enable", token, m_server.code(secret, 300)), from);
    QCOMPARE(fast.outcome(), "401 invalid_two_factor_token");
    QVERIFY(std::abs(fast["clockSkewSeconds"_L1].toInt() - 300) < 30);
    const Answer slow = m_server.call(codeCall("enable", token, m_server.code(secret, -300)), from);
    QVERIFY(std::abs(slow["clockSkewSeconds"_L1].toInt() + 300) < 30);
    const Answer far = m_server.call(codeCall("enable", token, m_server.code(secret, 1200)), from);
    QVERIFY(!far.json().contains("clockSkewSeconds"_L1));
    // Not at sign-in: there it would tell a stranger that a code was right once.
    const TestAccount account = m_server.makeAccount();
    const QString other = m_server.enrol(m_server.signInLocally(account)).first;
    QVERIFY(!login(account, m_server.code(other, 300), m_server.freshAddress()).json().contains("clockSkewSeconds"_L1));
}

void TwoFactorApiTest::enableEndsOtherSessions()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signIn(account);
    const QByteArray other = m_server.signIn(account);
    TestConnection open = m_server.connectFrom();
    QCOMPARE(open.call({.method = "GET", .target = "/v1/auth/me", .token = other}).outcome(), "200");
    m_server.enrol(token);
    QCOMPARE(open.call({.method = "GET", .target = "/v1/auth/me", .token = other}).outcome(), "401 unauthenticated");
    QCOMPARE(open.call({.method = "GET", .target = "/v1/auth/me", .token = token}).outcome(), "200");
    m_server.restart(); // on disk too
    const auto me = [&](const QByteArray &by) {
        return m_server.call({.method = "GET", .target = "/v1/auth/me", .token = by}).outcome();
    };
    QCOMPARE(me(other), "401 unauthenticated");
    QCOMPARE(me(token), "200");
}

void TwoFactorApiTest::enableAtOnce()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(account);
    const QString secret = m_server.call(generateCall(token))["secret"_L1].toString();
    const QList<Answer> answers =
        m_server.callAtOnce(QList<Call>(4, codeCall("enable", token, m_server.code(secret))), m_server.freshAddress());
    QCOMPARE(successes(answers), 1);
    const auto made = std::ranges::find(answers, 200, &Answer::status);
    QCOMPARE(state(token)["backupCodesRemaining"_L1].toInt(), 10);
    QCOMPARE(login(account, codesOf(*made).last()).outcome(), "200");
}

void TwoFactorApiTest::refusesBadInput_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    for (const QByteArray &what : {"enable"_ba, "disable"_ba, "backup-codes"_ba}) {
        QTest::addRow("%s: nothing", what.constData()) << what << "{}"_ba << u"token"_s;
        QTest::addRow("%s: a number", what.constData()) << what << R"({"token":123456})"_ba << u"token"_s;
        QTest::addRow("%s: empty", what.constData()) << what << R"({"token":""})"_ba << u"token"_s;
        QTest::addRow("%s: null", what.constData()) << what << R"({"token":null})"_ba << u"token"_s;
        QTest::addRow("%s: long", what.constData())
            << what << "{\"token\":\"" + QByteArray(65, '1') + "\"}" << u"token"_s;
        QTest::addRow("%s: unknown", what.constData()) << what << R"({"token":"123456","code":"1"})"_ba << u"code"_s;
    }
    QTest::newRow("generate: unknown") << "generate"_ba << R"({"token":"123456"})"_ba << u"token"_s;
}

void TwoFactorApiTest::refusesBadInput()
{
    QFETCH(const QByteArray, what);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, field);
    const Answer answer = m_server.call(
        {.method = "POST", .target = "/v1/auth/2fa/" + what, .token = m_server.member(), .rawBody = body});
    QCOMPARE(answer.outcome(), "400 invalid_request");
    QVERIFY2(answer.fields().contains(field), answer.body.constData());
}

void TwoFactorApiTest::wrongCodesBlock_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::newRow("enable") << "enable"_ba;
    QTest::newRow("disable") << "disable"_ba;
    QTest::newRow("backup-codes") << "backup-codes"_ba;
}

void TwoFactorApiTest::wrongCodesBlock()
{
    QFETCH(const QByteArray, what);
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    if (what == "enable")
        m_server.call(generateCall(token));
    else
        m_server.enrol(token);
    const QByteArray from = m_server.freshAddress();
    for (int i = 0; i < 5; ++i) {
        const Answer answer = m_server.call(codeCall(what, token, i % 2 == 0 ? u"000000"_s : u"nonsense"_s), from);
        QCOMPARE(answer.outcome(), "401 invalid_two_factor_token");
        QCOMPARE(m_server.rowOf(answer.requestId())["action"_L1].toString(), u"2fa_failed"_s);
    }
    QCOMPARE(m_server.call({.method = "GET", .target = "/v1/health"}, from).outcome(), "403 ip_blocked");
    QCOMPARE(m_server.call({.method = "GET", .target = "/v1/auth/me", .token = token}).outcome(), "200");
}

void TwoFactorApiTest::drift_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("good");
    QTest::newRow("two steps back") << -60 << false;
    QTest::newRow("one step back") << -30 << true;
    QTest::newRow("now") << 0 << true;
    QTest::newRow("one step on") << 30 << true;
    QTest::newRow("two steps on") << 60 << false;
}

void TwoFactorApiTest::drift()
{
    QFETCH(const int, seconds);
    QFETCH(const bool, good);
    const TestAccount account = m_server.makeAccount();
    const QString secret = m_server.enrol(m_server.signInLocally(account)).first;
    m_server.clock().advance(std::chrono::minutes(5));
    QCOMPARE(login(account, m_server.code(secret, seconds), m_server.freshAddress()).outcome(),
             good ? "200"_ba : "401 invalid_two_factor_token"_ba);
}

void TwoFactorApiTest::replay()
{
    const TestAccount account = m_server.makeAccount();
    const QString secret = m_server.enrol(m_server.signInLocally(account)).first;
    m_server.clock().advance(std::chrono::minutes(5));
    const QByteArray from = m_server.freshAddress();
    const QString earlier = m_server.code(secret, -30);
    const QString code = m_server.code(secret);
    QCOMPARE(login(account, code).outcome(), "200");
    QCOMPARE(login(account, code, from).outcome(), "401 invalid_two_factor_token");
    QCOMPARE(login(account, earlier, from).outcome(), "401 invalid_two_factor_token"); // older than one that was used
    m_server.restart();
    QCOMPARE(login(account, code, from).outcome(), "401 invalid_two_factor_token");
    QCOMPARE(login(account, m_server.code(secret, 30)).outcome(), "200");
}

void TwoFactorApiTest::oneCodeThirtyTwoTimes()
{
    const TestAccount account = m_server.makeAccount();
    const QString secret = m_server.enrol(m_server.signInLocally(account)).first;
    const QList<Answer> answers = m_server.callAtOnce(
        QList<Call>(32, ServerFixture::loginCall(account, {}, m_server.code(secret))), m_server.freshAddress());
    QCOMPARE(successes(answers), 1);
    for (const Answer &answer : answers) {
        QVERIFY2(answer.status == 200 || answer.outcome() == "401 invalid_two_factor_token" ||
                     answer.outcome() == "403 ip_blocked" || answer.outcome() == "503 busy",
                 answer.outcome().constData());
    }
}

void TwoFactorApiTest::backupCode()
{
    const TestAccount account = m_server.makeAccount();
    const auto [secret, codes] = m_server.enrol(m_server.signInLocally(account));
    const Answer answer = login(account, codes[3]);
    QCOMPARE(answer.outcome(), "200");
    const QByteArray token = answer["token"_L1].toString().toLatin1();
    QCOMPARE(state(token)["backupCodesRemaining"_L1].toInt(), 9);
    const QJsonObject row = m_server.rowOf(answer.requestId());
    QCOMPARE(row["action"_L1].toString(), u"login"_s);
    QCOMPARE(row["metadata"_L1].toObject()["factor"_L1].toString(), u"backup_code"_s);
    const QByteArray from = m_server.freshAddress();
    QCOMPARE(login(account, codes[3], from).outcome(), "401 invalid_two_factor_token");
    m_server.restart();
    QCOMPARE(login(account, codes[3], from).outcome(), "401 invalid_two_factor_token");
    QCOMPARE(login(account, codes[4]).outcome(), "200");
    QCOMPARE(state(token)["backupCodesRemaining"_L1].toInt(), 8);
}

void TwoFactorApiTest::oneBackupCodeThirtyTwoTimes()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(account);
    const QStringList codes = m_server.enrol(token).second;
    const QList<Answer> answers = m_server.callAtOnce(
        QList<Call>(32, ServerFixture::loginCall(account, {}, codes.first())), m_server.freshAddress());
    QCOMPARE(successes(answers), 1);
    QCOMPARE(state(token)["backupCodesRemaining"_L1].toInt(), 9);
}

void TwoFactorApiTest::replaceBackupCodes()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(account);
    const auto [secret, old] = m_server.enrol(token);
    const Answer answer = m_server.call(codeCall("backup-codes", token, m_server.code(secret)));
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer.members(), QStringList(u"backupCodes"_s));
    QCOMPARE(m_server.rowOf(answer.requestId())["action"_L1].toString(), u"backup_codes_replaced"_s);
    const QStringList codes = codesOf(answer);
    QCOMPARE(codes.size(), 10);
    const QByteArray from = m_server.freshAddress();
    QCOMPARE(login(account, old.first(), from).outcome(), "401 invalid_two_factor_token");
    QCOMPARE(login(account, codes.first()).outcome(), "200");
    // That code is used up, for signing in too.
    QCOMPARE(login(account, m_server.code(secret), from).outcome(), "401 invalid_two_factor_token");
    // By a backup code, which is used up with it.
    const Answer again = m_server.call(codeCall("backup-codes", token, codes[1]));
    QCOMPARE(again.outcome(), "200");
    QCOMPARE(state(token)["backupCodesRemaining"_L1].toInt(), 10);
    QCOMPARE(login(account, codes[1], from).outcome(), "401 invalid_two_factor_token");
}

void TwoFactorApiTest::disable()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(account);
    const auto [secret, codes] = m_server.enrol(token);
    QCOMPARE(m_server.call(codeCall("disable", token, u"000000"_s), m_server.freshAddress()).outcome(),
             "401 invalid_two_factor_token");
    const Answer answer = m_server.call(codeCall("disable", token, m_server.code(secret)));
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer.json(), QJsonObject({{u"message"_s, u"2FA disabled successfully"_s}}));
    QCOMPARE(m_server.rowOf(answer.requestId())["action"_L1].toString(), u"2fa_disabled"_s);
    const QJsonObject off{{u"enabled"_s, false}, {u"enabledAt"_s, QJsonValue::Null}, {u"backupCodesRemaining"_s, 0}};
    QCOMPARE(state(token), off);
    QCOMPARE(login(account, {}).outcome(), "200");
    // Enrolled anew: the old secret and the old backup codes are worth nothing.
    const QString second = m_server.enrol(token).first;
    QVERIFY(second != secret);
    const QByteArray from = m_server.freshAddress();
    QCOMPARE(login(account, m_server.code(secret), from).outcome(), "401 invalid_two_factor_token");
    QCOMPARE(login(account, codes.first(), from).outcome(), "401 invalid_two_factor_token");
    QCOMPARE(login(account, m_server.code(second), from).outcome(), "200");
}

void TwoFactorApiTest::disableByBackupCode()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    const QStringList codes = m_server.enrol(token).second;
    QCOMPARE(m_server.call(codeCall("disable", token, codes.last())).outcome(), "200");
    QCOMPARE(state(token)["enabled"_L1].toBool(true), false);
}

void TwoFactorApiTest::wrongCodesLockEverywhere_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("disable") << "disable"_ba;
    QTest::newRow("backup-codes") << "backup-codes"_ba;
}

// A stolen session guesses from one address after the other.
void TwoFactorApiTest::wrongCodesLockEverywhere()
{
    QFETCH(const QByteArray, path);
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(account);
    const auto [secret, codes] = m_server.enrol(token);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(m_server.call(codeCall(path, token, u"000000"_s), m_server.freshAddress()).outcome(),
                 "401 invalid_two_factor_token");
    }
    QCOMPARE(m_server.call(codeCall(path, token, m_server.code(secret)), m_server.freshAddress()).outcome(),
             "401 invalid_two_factor_token");
    m_server.restart();
    QCOMPARE(m_server.call(codeCall(path, token, m_server.code(secret)), m_server.freshAddress()).outcome(),
             "401 invalid_two_factor_token");
    QCOMPARE(m_server.call(codeCall(path, token, codes.first()), m_server.freshAddress()).outcome(), "200");
}

void TwoFactorApiTest::offIsOff()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    QCOMPARE(m_server.call(codeCall("disable", token, u"123456"_s)).outcome(), "409 two_factor_not_enabled");
    QCOMPARE(m_server.call(codeCall("backup-codes", token, u"123456"_s)).outcome(), "409 two_factor_not_enabled");
}

void TwoFactorApiTest::survivesRestart()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(account);
    const auto [secret, codes] = m_server.enrol(token);
    const QByteArray pending = m_server.signInLocally(m_server.makeAccount());
    const QString waiting = m_server.call(generateCall(pending))["secret"_L1].toString();
    m_server.restart();
    QCOMPARE(login(account, {}).outcome(), "401 two_factor_required");
    QCOMPARE(login(account, m_server.code(secret)).outcome(), "200");
    QCOMPARE(login(account, codes[7]).outcome(), "200");
    QCOMPARE(m_server.call(codeCall("enable", pending, m_server.code(waiting))).outcome(), "200");
}

QTEST_GUILESS_MAIN(TwoFactorApiTest)
#include "twofactorapitest.moc"
