// SPDX-License-Identifier: GPL-3.0-or-later
//
// Accounts, for administrators: list, create, disable, reset; the last administrator stays.
#include "tests/support/serverfixture.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace postject;

namespace {
const QStringList kMembers{u"createdAt"_s,   u"disabled"_s, u"email"_s,           u"id"_s,
                           u"lastLoginAt"_s, u"role"_s,     u"twoFactorEnabled"_s};
}

class AccountsApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void create();
    void createRefusesBadInput_data();
    void createRefusesBadInput();
    void createAtOnce();
    void list();
    void listRefusesBadParameters_data();
    void listRefusesBadParameters();
    void one();
    void disable();
    void resetTwoFactor();
    void endSessions();
    void clearWhitelist();
    void changeRefusesBadInput_data();
    void changeRefusesBadInput();
    void lastAdministratorStays();
    void lastTwoAdministratorsAtOnce();

private:
    Answer change(const QString &id, const QJsonObject &body);
    Answer me(const QByteArray &token, const QByteArray &from = "127.0.0.1");

    ServerFixture m_server;
};

Answer AccountsApiTest::change(const QString &id, const QJsonObject &body)
{
    return m_server.call(
        {.method = "PATCH", .target = "/v1/admin/accounts/" + id.toLatin1(), .token = m_server.admin(), .body = body});
}

Answer AccountsApiTest::me(const QByteArray &token, const QByteArray &from)
{
    return m_server.call({.method = "GET", .target = "/v1/auth/me", .token = token}, from);
}

void AccountsApiTest::create()
{
    const auto create = [&](const QJsonObject &body) {
        return m_server.call(
            {.method = "POST", .target = "/v1/admin/accounts", .token = m_server.admin(), .body = body});
    };
    const QJsonObject body{{u"email"_s, u"New.Person@example.com"_s}, {u"password"_s, u"a long passphrase 7"_s}};
    const Answer made = create(body);
    QCOMPARE(made.outcome(), "201");
    QCOMPARE(made.members(), kMembers);
    QCOMPARE(made["role"_L1].toString(), u"member"_s);
    QVERIFY(made["id"_L1].toString().startsWith(u"acct_"_s));
    QVERIFY(made["lastLoginAt"_L1].isNull());
    QCOMPARE(m_server.rowOf(made.requestId())["action"_L1].toString(), u"account_created"_s);
    QVERIFY(!QJsonDocument(m_server.rows()).toJson().contains("a long passphrase"));
    QCOMPARE(create(body).outcome(), "409 already_exists");
    QJsonObject lower = body;
    lower.insert(u"email"_s, u"new.person@EXAMPLE.com"_s);
    QCOMPARE(create(lower).outcome(), "409 already_exists");
    m_server.restart();
    const TestAccount account{.email = u"new.person@example.com"_s, .password = u"a long passphrase 7"_s, .id = {}};
    QCOMPARE(m_server.call(ServerFixture::loginCall(account)).outcome(), "200");
    // A second administrator may do what the first may.
    const QByteArray second = m_server.signIn(m_server.makeAccount(u"administrator"_s));
    QCOMPARE(m_server.call({.method = "GET", .target = "/v1/admin/accounts", .token = second}).outcome(), "200");
}

void AccountsApiTest::createRefusesBadInput_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("nothing") << "{}"_ba << u"email"_s;
    QTest::newRow("no password") << R"({"email":"a@example.com"})"_ba << u"password"_s;
    QTest::newRow("no at") << R"({"email":"nobody","password":"a long passphrase 7"})"_ba << u"email"_s;
    QTest::newRow("a line break")
        << R"({"email":"a@example.com\r\nBcc: b@example.com","password":"a long passphrase 7"})"_ba << u"email"_s;
    QTest::newRow("7 characters") << R"({"email":"a@example.com","password":"7 chars"})"_ba << u"password"_s;
    QTest::newRow("the e-mail as password")
        << R"({"email":"somebody@example.com","password":"somebody@example.com"})"_ba << u"password"_s;
    QTest::newRow("no role") << R"({"email":"a@example.com","password":"a long passphrase 7","role":"root"})"_ba
                             << u"role"_s;
    QTest::newRow("unknown") << R"({"email":"a@example.com","password":"a long passphrase 7","admin":true})"_ba
                             << u"admin"_s;
    QTest::newRow("an id") << R"({"email":"a@example.com","password":"a long passphrase 7","id":"acct_1"})"_ba
                           << u"id"_s;
}

void AccountsApiTest::createRefusesBadInput()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, field);
    const Answer answer =
        m_server.call({.method = "POST", .target = "/v1/admin/accounts", .token = m_server.admin(), .rawBody = body});
    QCOMPARE(answer.outcome(), "400 invalid_request");
    QVERIFY2(answer.fields().contains(field), answer.body.constData());
}

void AccountsApiTest::createAtOnce()
{
    const QJsonObject body{{u"email"_s, u"twice@example.com"_s}, {u"password"_s, u"a long passphrase 7"_s}};
    const Call call{.method = "POST", .target = "/v1/admin/accounts", .token = m_server.admin(), .body = body};
    const QList<Answer> answers = m_server.callAtOnce(QList<Call>(8, call), m_server.freshAddress());
    QCOMPARE(std::ranges::count(answers, 201, &Answer::status), 1);
    QCOMPARE(std::ranges::count(answers, "409 already_exists"_ba, &Answer::outcome), 7);
}

void AccountsApiTest::list()
{
    for (int i = 0; i < 3; ++i) {
        m_server.clock().advance(std::chrono::seconds(1));
        m_server.makeAccount();
    }
    const auto page = [&](const QByteArray &query) {
        return m_server.call({.method = "GET", .target = "/v1/admin/accounts" + query, .token = m_server.admin()});
    };
    const Answer all = page({});
    QCOMPARE(all.outcome(), "200");
    QCOMPARE(all.members(), QStringList({u"accounts"_s, u"total"_s}));
    const QJsonArray accounts = all["accounts"_L1].toArray();
    QCOMPARE(all["total"_L1].toInt(), accounts.size());
    QCOMPARE(accounts[0].toObject().keys(), kMembers);
    QStringList created;
    for (const QJsonValue &each : accounts)
        created.append(each["createdAt"_L1].toString());
    QVERIFY(std::ranges::is_sorted(created));
    QJsonArray paged;
    for (qsizetype offset = 0; offset < accounts.size(); offset += 2) {
        const Answer part = page("?limit=2&offset=" + QByteArray::number(offset));
        QCOMPARE(part["total"_L1].toInt(), accounts.size());
        for (const QJsonValue &each : part["accounts"_L1].toArray())
            paged.append(each);
    }
    QCOMPARE(paged, accounts);
    QCOMPARE(page("?offset=100000")["accounts"_L1].toArray(), QJsonArray());
}

void AccountsApiTest::listRefusesBadParameters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("field");
    QTest::newRow("limit 0") << "?limit=0"_ba << u"limit"_s;
    QTest::newRow("limit 1001") << "?limit=1001"_ba << u"limit"_s;
    QTest::newRow("offset x") << "?offset=x"_ba << u"offset"_s;
    QTest::newRow("unknown") << "?role=member"_ba << u"role"_s;
}

void AccountsApiTest::listRefusesBadParameters()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QString, field);
    const Answer answer =
        m_server.call({.method = "GET", .target = "/v1/admin/accounts" + query, .token = m_server.admin()});
    QCOMPARE(answer.outcome(), "400 invalid_request");
    QCOMPARE(answer.fields(), QStringList(field));
}

void AccountsApiTest::one()
{
    const TestAccount account = m_server.makeAccount();
    const auto get = [&](const QByteArray &id) {
        return m_server.call({.method = "GET", .target = "/v1/admin/accounts/" + id, .token = m_server.admin()});
    };
    const Answer answer = get(account.id.toLatin1());
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer.members(), kMembers);
    QCOMPARE(answer["email"_L1].toString(), account.email);
    for (const QByteArray &id : {"acct_0000000000001"_ba, "nothing"_ba, account.id.toUpper().toLatin1()})
        QCOMPARE(get(id).outcome(), "404 not_found");
}

void AccountsApiTest::disable()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signIn(account);
    TestConnection open = m_server.connectFrom();
    const Call call{.method = "GET", .target = "/v1/auth/me", .token = token};
    QCOMPARE(open.call(call).outcome(), "200");
    const Answer answer = change(account.id, {{u"disabled"_s, true}});
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer.members(), kMembers);
    QCOMPARE(answer["disabled"_L1].toBool(), true);
    QCOMPARE(m_server.rowOf(answer.requestId())["action"_L1].toString(), u"account_changed"_s);
    QCOMPARE(open.call(call).outcome(), "401 unauthenticated");
    QCOMPARE(m_server.call(ServerFixture::loginCall(account), m_server.freshAddress()).outcome(),
             "401 invalid_credentials");
    m_server.restart();
    QCOMPARE(m_server.call(ServerFixture::loginCall(account), m_server.freshAddress()).outcome(),
             "401 invalid_credentials");
    QCOMPARE(change(account.id, {{u"disabled"_s, false}}).outcome(), "200");
    QCOMPARE(m_server.call(ServerFixture::loginCall(account)).outcome(), "200");
    QCOMPARE(me(token).outcome(), "401 unauthenticated"); // what ended stays ended
}

void AccountsApiTest::resetTwoFactor()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(account);
    m_server.enrol(token);
    const Answer answer = change(account.id, {{u"resetTwoFactor"_s, true}});
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer["twoFactorEnabled"_L1].toBool(true), false);
    QCOMPARE(me(token).outcome(), "401 unauthenticated");
    QCOMPARE(m_server.call(ServerFixture::loginCall(account)).outcome(), "200");
}

void AccountsApiTest::endSessions()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signIn(account);
    QCOMPARE(change(account.id, {{u"endSessions"_s, true}}).outcome(), "200");
    QCOMPARE(me(token).outcome(), "401 unauthenticated");
    QCOMPARE(m_server.call(ServerFixture::loginCall(account)).outcome(), "200");
}

void AccountsApiTest::clearWhitelist()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signIn(account);
    m_server.call({.method = "POST",
                   .target = "/v1/auth/ip-whitelist",
                   .token = token,
                   .body = QJsonObject{{u"ip"_s, u"203.0.113.42"_s}}});
    QCOMPARE(me(token).outcome(), "403 ip_not_whitelisted");
    QCOMPARE(change(account.id, {{u"clearWhitelist"_s, true}}).outcome(), "200");
    QCOMPARE(me(token).outcome(), "200");
    m_server.restart();
    QCOMPARE(me(token).outcome(), "200");
}

void AccountsApiTest::changeRefusesBadInput_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("disabled as text") << R"({"disabled":"true"})"_ba << u"disabled"_s;
    QTest::newRow("a role") << R"({"role":"administrator"})"_ba << u"role"_s;
    QTest::newRow("a hash") << R"({"disabled":false,"passwordHash":"x"})"_ba << u"passwordHash"_s;
}

void AccountsApiTest::changeRefusesBadInput()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, field);
    const TestAccount account = m_server.makeAccount();
    const Call call{.method = "PATCH",
                    .target = "/v1/admin/accounts/" + account.id.toLatin1(),
                    .token = m_server.admin(),
                    .rawBody = body};
    const Answer answer = m_server.call(call);
    QCOMPARE(answer.outcome(), "400 invalid_request");
    QVERIFY2(answer.fields().contains(field), answer.body.constData());
    QCOMPARE(change(account.id, {}).outcome(), "400 invalid_request"); // nothing to do
    QCOMPARE(change(u"acct_0000000000001"_s, {{u"disabled"_s, true}}).outcome(), "404 not_found");
}

void AccountsApiTest::lastAdministratorStays()
{
    ServerFixture fresh;
    const auto disable = [&](const QString &id) {
        return fresh.callLocally({.method = "PATCH",
                                  .target = "/v1/admin/accounts/" + id.toLatin1(),
                                  .token = fresh.localToken(),
                                  .body = QJsonObject{{u"disabled"_s, true}}});
    };
    QCOMPARE(disable(fresh.administrator().id).outcome(), "409 last_administrator");
    const TestAccount second = fresh.makeAccount(u"administrator"_s);
    QCOMPARE(disable(second.id).outcome(), "200");
    QCOMPARE(disable(fresh.administrator().id).outcome(), "409 last_administrator"); // a disabled one does not count
    QCOMPARE(fresh.call(ServerFixture::loginCall(fresh.administrator())).outcome(), "200");
}

void AccountsApiTest::lastTwoAdministratorsAtOnce()
{
    ServerFixture fresh;
    const TestAccount second = fresh.makeAccount(u"administrator"_s);
    QList<Call> calls;
    for (const QString &id : {fresh.administrator().id, second.id}) {
        calls.append({.method = "PATCH",
                      .target = "/v1/admin/accounts/" + id.toLatin1(),
                      .token = fresh.admin(),
                      .body = QJsonObject{{u"disabled"_s, true}}});
    }
    const QList<Answer> answers = fresh.callAtOnce(calls, "127.0.0.1");
    QCOMPARE(std::ranges::count(answers, 200, &Answer::status), 1);
    const Answer list =
        fresh.callLocally({.method = "GET", .target = "/v1/admin/accounts", .token = fresh.localToken()});
    int enabled = 0;
    for (const QJsonValue &each : list["accounts"_L1].toArray())
        enabled += each["role"_L1].toString() == u"administrator"_s && !each["disabled"_L1].toBool() ? 1 : 0;
    QCOMPARE(enabled, 1);
}

QTEST_GUILESS_MAIN(AccountsApiTest)
#include "accountsapitest.moc"
