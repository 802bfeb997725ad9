// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people type, as keyboards, apps and the clipboard send it: codes with blanks, e-mails with blanks and domains in
// either form, passwords in another composition. None of that is a failed sign-in.
#include "server/core/passwordhash.h"
#include "server/storage/database.h"
#include "tests/support/serverfixture.h"

#include <QTest>

using namespace postject;

namespace {

const QString kComposed = u"pass\u00e9phrase caf\u00e9"_s;
const QString kDecomposed = u"passe\u0301phrase cafe\u0301"_s;

// As apps show it.
QString spaced(const QString &code)
{
    return u' ' + code.first(3) + QChar(0x00a0) + code.sliced(3) + u'\n';
}

QString fullWidth(const QString &code)
{
    QString wide;
    for (const QChar each : code)
        wide.append(QChar(each.unicode() + 0xff10 - '0'));
    return wide;
}

} // namespace

class TypedInputApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAsAppsShowThem();
    void blankCodeIsNone();
    void emailsAreTrimmed();
    void domainsByTheirALabel();
    void passwordsInEitherComposition();
    void passwordsStoredAsSentAreUpgraded();
    void halfACharacterIsNoPassword();

private:
    TestAccount accountWith(const QString &email, const QString &password);
    QByteArray login(const QString &email, const QString &password);
    void storePasswordAsSent(const TestAccount &account, const QString &password);

    ServerFixture m_server;
};

TestAccount TypedInputApiTest::accountWith(const QString &email, const QString &password)
{
    const Answer made = m_server.call({.method = "POST",
                                       .target = "/v1/admin/accounts",
                                       .token = m_server.admin(),
                                       .body = QJsonObject{{u"email"_s, email}, {u"password"_s, password}}});
    return {.email = made["email"_L1].toString(), .password = password, .id = made["id"_L1].toString()};
}

QByteArray TypedInputApiTest::login(const QString &email, const QString &password)
{
    return m_server
        .call(ServerFixture::loginCall({.email = email, .password = password, .id = {}}), m_server.freshAddress())
        .outcome();
}

// As a server before normalisation stored it.
void TypedInputApiTest::storePasswordAsSent(const TestAccount &account, const QString &password)
{
    const Result<QByteArray> hash = hashPassword(password.toUtf8(), {.passes = 1, .bytes = 8UL * 1024 * 1024});
    QVERIFY(hash);
    m_server.stop();
    {
        auto database = Database::open(m_server.dataDir() + u"/postject.sqlite"_s, OpenMode::Write);
        QVERIFY(database);
        QVERIFY((*database)->execute(u"UPDATE accounts SET password_hash = '%1' WHERE email = '%2'"_s.arg(
            QString::fromLatin1(*hash), account.email)));
    }
    m_server.start();
}

void TypedInputApiTest::codesAsAppsShowThem()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(account);
    const QString secret =
        m_server.callLocally({.method = "POST", .target = "/v1/auth/2fa/generate", .token = token})["secret"_L1]
            .toString();
    const auto send = [&](const QByteArray &path, const QString &code) {
        const Answer answer = m_server.callLocally(
            {.method = "POST", .target = path, .token = token, .body = QJsonObject{{u"token"_s, code}}});
        m_server.clock().advance(std::chrono::seconds(60)); // to a fresh code
        return answer;
    };
    const Answer enabled = send("/v1/auth/2fa/enable", spaced(m_server.code(secret)));
    QCOMPARE(enabled.outcome(), "200");
    const QString backup = enabled["backupCodes"_L1].toArray().first().toString();
    const QByteArray from = m_server.freshAddress();
    for (const auto &typed : {spaced, fullWidth}) {
        QCOMPARE(m_server.call(ServerFixture::loginCall(account, {}, typed(m_server.code(secret))), from).outcome(),
                 "200");
        m_server.clock().advance(std::chrono::seconds(60));
    }
    QCOMPARE(m_server.call(ServerFixture::loginCall(account, {}, u'\u3000' + backup + u"\r\n"_s), from).outcome(),
             "200");
    QCOMPARE(send("/v1/auth/2fa/backup-codes", fullWidth(m_server.code(secret))).outcome(), "200");
    QCOMPARE(send("/v1/auth/2fa/disable", spaced(m_server.code(secret))).outcome(), "200");
}

void TypedInputApiTest::blankCodeIsNone()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(account);
    m_server.enrol(token);
    const QByteArray from = m_server.freshAddress();
    for (int i = 0; i < 6; ++i)
        QCOMPARE(m_server.call(ServerFixture::loginCall(account, {}, u" \u00a0\n"_s), from).outcome(),
                 "401 two_factor_required");
    const Answer blank = m_server.callLocally({.method = "POST",
                                               .target = "/v1/auth/2fa/disable",
                                               .token = token,
                                               .body = QJsonObject{{u"token"_s, u" \n"_s}}});
    QCOMPARE(blank.outcome(), "400 invalid_request");
    QCOMPARE(blank.fields(), QStringList{u"token"_s});
}

void TypedInputApiTest::emailsAreTrimmed()
{
    const TestAccount account = accountWith(u" \tblanks@example.com\n"_s, u"a long passphrase 7"_s);
    QCOMPARE(account.email, u"blanks@example.com"_s);
    QCOMPARE(login(u"  blanks@example.com\u00a0"_s, account.password), "200");
}

void TypedInputApiTest::domainsByTheirALabel()
{
    const TestAccount account = accountWith(u"user@b\u00fccher.example"_s, u"a long passphrase 7"_s);
    QCOMPARE(account.email, u"user@b\u00fccher.example"_s); // as it was typed
    for (const QString &email : {u"user@xn--bcher-kva.example"_s, u"USER@XN--BCHER-KVA.EXAMPLE"_s,
                                 u"user@bu\u0308cher.example"_s, u"User@B\u00dcCHER.example"_s})
        QCOMPARE(login(email, account.password), "200");
    const Answer twice = m_server.call({.method = "POST",
                                        .target = "/v1/admin/accounts",
                                        .token = m_server.admin(),
                                        .body = QJsonObject{{u"email"_s, u"user@xn--bcher-kva.example"_s},
                                                            {u"password"_s, u"a long passphrase 7"_s}}});
    QCOMPARE(twice.outcome(), "409 already_exists");
}

void TypedInputApiTest::passwordsInEitherComposition()
{
    const TestAccount account = accountWith(u"composed@example.com"_s, kDecomposed);
    QCOMPARE(login(account.email, kComposed), "200");
    QCOMPARE(login(account.email, kDecomposed), "200");
    QCOMPARE(login(account.email, u"passephrase cafe"_s), "401 invalid_credentials");
    const QByteArray token = m_server.signIn(account);
    const Answer changed = m_server.call(
        {.method = "POST",
         .target = "/v1/auth/password",
         .token = token,
         .body = QJsonObject{{u"currentPassword"_s, kComposed}, {u"newPassword"_s, kDecomposed + u" two"_s}}});
    QCOMPARE(changed.outcome(), "200");
    QCOMPARE(login(account.email, kComposed + u" two"_s), "200");
}

// Taken as it always was; from then on in either form, and after a restart too.
void TypedInputApiTest::passwordsStoredAsSentAreUpgraded()
{
    const TestAccount account = accountWith(u"stored@example.com"_s, u"a long passphrase 7"_s);
    storePasswordAsSent(account, kDecomposed);
    QCOMPARE(login(account.email, kComposed), "401 invalid_credentials");
    QList<Call> calls(4, ServerFixture::loginCall({.email = account.email, .password = kDecomposed, .id = {}}));
    for (const Answer &answer : m_server.callAtOnce(calls, m_server.freshAddress())) {
        QCOMPARE(answer.outcome(), "200");
        QCOMPARE(m_server.rowOf(answer.requestId())["action"_L1].toString(), "login"_L1);
    }
    QCOMPARE(login(account.email, kComposed), "200");
    m_server.restart();
    QCOMPARE(login(account.email, kComposed), "200");
    QCOMPARE(login(account.email, kDecomposed), "200");
}

void TypedInputApiTest::halfACharacterIsNoPassword()
{
    const Answer answer =
        m_server.call({.method = "POST",
                       .target = "/v1/admin/accounts",
                       .token = m_server.admin(),
                       .rawBody = R"({"email":"half@example.com","password":"a long \ud83d phrase"})"});
    QCOMPARE(answer.outcome(), "400 invalid_request");
}

QTEST_GUILESS_MAIN(TypedInputApiTest)
#include "typedinputapitest.moc"
