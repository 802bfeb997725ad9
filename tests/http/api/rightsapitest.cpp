// SPDX-License-Identifier: GPL-3.0-or-later
//
// A right that is taken away while a request is under way: nothing is done by it after the row that took it away, and
// what was opened by it ends.
#include "tests/support/serverfixture.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

using namespace postject;

namespace {

constexpr int kRounds = 20;

QByteArray passwordBody(const TestAccount &account, const QString &wanted)
{
    return QJsonDocument(QJsonObject{{u"currentPassword"_s, account.password}, {u"newPassword"_s, wanted}}).toJson();
}

} // namespace

class RightsApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void disabledAdministratorChangesNothing();
    void revokedKeyReportsNothing();
    void endedSessionReadsNothing();
    void exportEndsWithItsRight_data();
    void exportEndsWithItsRight();
    void oldPasswordOpensNoSession();
    void newSecondFactorIsAskedFor();
    void onePasswordChangeOfTwo();
    void lockoutIsPreventedForBoth();
    void oneAccountOfTwoSpellings();
    void tokenOfAnotherConnection();

private:
    // The row of this request is in the log before that one.
    bool isBefore(const Answer &one, const Answer &other)
    {
        return m_server.rowOf(one.requestId())["id"_L1].toString() <
               m_server.rowOf(other.requestId())["id"_L1].toString();
    }

    ServerFixture m_server;
};

// The password of the new account is hashed while the other administrator's change is committed.
void RightsApiTest::disabledAdministratorChangesNothing()
{
    int refused = 0;
    for (int round = 0; round < kRounds; ++round) {
        const TestAccount account = m_server.makeAccount(u"administrator"_s);
        const QByteArray token = m_server.signIn(account);
        const QJsonObject wanted{{u"email"_s, u"late%1@example.com"_s.arg(round)},
                                 {u"password"_s, u"a long enough phrase"_s},
                                 {u"role"_s, u"administrator"_s}};
        const QList<Answer> answers =
            m_server.callAtOnce({{.method = "POST", .target = "/v1/admin/accounts", .token = token, .body = wanted},
                                 {.method = "PATCH",
                                  .target = "/v1/admin/accounts/" + account.id.toLatin1(),
                                  .token = m_server.admin(),
                                  .body = QJsonObject{{u"disabled"_s, true}}}},
                                "127.0.0.1");
        QCOMPARE(answers[1].outcome(), "200");
        if (answers[0].status == 201) {
            QVERIFY(isBefore(answers[0], answers[1]));
            continue;
        }
        QCOMPARE(answers[0].outcome(), "401 unauthenticated");
        ++refused;
    }
    QVERIFY(refused > 0);
}

// The batches of one account wait for each other: most are still waiting when the key goes.
void RightsApiTest::revokedKeyReportsNothing()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signIn(account);
    const QByteArray key = m_server.makeKey(token, {"ingest"});
    const QJsonArray keys =
        m_server.call({.method = "GET", .target = "/v1/api-keys", .token = token})["keys"_L1].toArray();
    const QJsonObject event{
        {u"action"_s, u"send_email"_s}, {u"ipAddress"_s, u"203.0.113.42"_s}, {u"userAgent"_s, u"x"_s}};
    QList<Call> calls(30, {.method = "POST",
                           .target = "/v1/security/activity-logs",
                           .token = key,
                           .body = QJsonObject{{u"events"_s, QJsonArray{event}}}});
    calls.insert(
        5, {.method = "DELETE", .target = "/v1/api-keys/" + keys[0]["id"_L1].toString().toLatin1(), .token = token});
    const QList<Answer> answers = m_server.callAtOnce(calls, "127.0.0.1");
    QCOMPARE(answers[5].outcome(), "204");
    int refused = 0;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (i == 5)
            continue;
        if (answers[i].status == 202) {
            QVERIFY(isBefore(answers[i], answers[5]));
            continue;
        }
        QCOMPARE(answers[i].outcome(), "401 unauthenticated");
        ++refused;
    }
    QVERIFY(refused > 0);
}

void RightsApiTest::endedSessionReadsNothing()
{
    const TestAccount account = m_server.makeAccount();
    for (int round = 0; round < kRounds; ++round) {
        const QByteArray token = m_server.signIn(account);
        QList<Call> calls(20, {.method = "GET", .target = "/v1/security/alerts", .token = token});
        calls.insert(10, {.method = "POST", .target = "/v1/auth/logout", .token = token});
        const QList<Answer> answers = m_server.callAtOnce(calls, "127.0.0.1");
        QCOMPARE(answers[10].outcome(), "204");
        for (const Answer &answer : answers) {
            if (answer.status == 200)
                QVERIFY(isBefore(answer, answers[10]));
        }
    }
}

void RightsApiTest::exportEndsWithItsRight_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QJsonObject>("body");
    QTest::newRow("logout") << "POST"_ba
                            << "/v1/auth/logout"_ba << QJsonObject();
    QTest::newRow("whitelist") << "POST"_ba
                               << "/v1/auth/ip-whitelist"_ba << QJsonObject{{u"ip"_s, u"203.0.113.1"_s}};
}

// More than the buffers on its way hold; what is in them may still arrive, the rest must not.
void RightsApiTest::exportEndsWithItsRight()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    QFETCH(const QJsonObject, body);
    ServerFixture server;
    const TestAccount account = server.makeAccount();
    const QByteArray token = server.signIn(account);
    server.fillLog(token, 6'000);
    QTcpSocket exporting;
    exporting.setReadBufferSize(64 * 1024);
    exporting.connectToHost(QHostAddress::LocalHost, server.address().port);
    exporting.write(
        "GET /v1/security/activity-logs/export?format=ndjson HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token +
        "\r\n\r\n");
    QVERIFY(exporting.waitForReadyRead(5000));
    const auto running = [&] {
        return server.callLocally({.method = "GET", .target = "/metrics", .token = server.admin()})
            .body.contains("\npostject_exports 1\n");
    };
    QTRY_VERIFY(running());
    const Answer ended = server.call({.method = method,
                                      .target = target,
                                      .token = token,
                                      .body = body.isEmpty() ? std::nullopt : std::optional(body)});
    QVERIFY(ended.status >= 200 && ended.status < 300);
    QTRY_VERIFY_WITH_TIMEOUT(!running(), 3000); // the client does not read: it can't have come to its end
    QByteArray received = exporting.readAll();
    while (exporting.waitForReadyRead(5000))
        received += exporting.readAll();
    QCOMPARE(exporting.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!received.endsWith("0\r\n\r\n"));
    QVERIFY(received.count("\"id\"") < 6'000);
}

// The login was let in by a password that is gone before its session is stored.
void RightsApiTest::oldPasswordOpensNoSession()
{
    TestAccount account = m_server.makeAccount();
    for (int round = 0; round < kRounds; ++round) {
        const QByteArray token = m_server.signIn(account);
        const QString wanted = u"another long phrase %1"_s.arg(round);
        QList<Call> calls(4, ServerFixture::loginCall(account));
        calls.prepend({.method = "POST",
                       .target = "/v1/auth/password",
                       .token = token,
                       .rawBody = passwordBody(account, wanted)});
        const QList<Answer> answers = m_server.callAtOnce(calls, m_server.freshAddress());
        QCOMPARE(answers[0].outcome(), "200");
        for (const Answer &answer : answers.sliced(1)) {
            const QByteArray opened = answer["token"_L1].toString().toLatin1();
            if (!opened.isEmpty())
                QCOMPARE(m_server.call({.method = "GET", .target = "/v1/auth/me", .token = opened}).status, 401);
        }
        account.password = wanted;
    }
}

void RightsApiTest::newSecondFactorIsAskedFor()
{
    for (int round = 0; round < kRounds; ++round) {
        const TestAccount account = m_server.makeAccount();
        const QByteArray token = m_server.signIn(account);
        const QString secret =
            m_server.call({.method = "POST", .target = "/v1/auth/2fa/generate", .token = token})["secret"_L1]
                .toString();
        QList<Call> calls(4, ServerFixture::loginCall(account));
        calls.append({.method = "POST",
                      .target = "/v1/auth/2fa/enable",
                      .token = token,
                      .body = QJsonObject{{u"token"_s, m_server.code(secret)}}});
        const QList<Answer> answers = m_server.callAtOnce(calls, "127.0.0.1");
        QCOMPARE(answers.last().outcome(), "200");
        for (const Answer &answer : answers.first(4)) {
            const QByteArray opened = answer["token"_L1].toString().toLatin1();
            if (!opened.isEmpty())
                QCOMPARE(m_server.call({.method = "GET", .target = "/v1/auth/me", .token = opened}).status, 401);
        }
    }
}

void RightsApiTest::onePasswordChangeOfTwo()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signIn(account);
    QList<Call> calls;
    for (const QString &wanted : {u"first long phrase"_s, u"second long phrase"_s}) {
        calls.append({.method = "POST",
                      .target = "/v1/auth/password",
                      .token = token,
                      .rawBody = passwordBody(account, wanted)});
    }
    const QList<Answer> answers = m_server.callAtOnce(calls, m_server.freshAddress());
    QList<QByteArray> outcomes{answers[0].outcome(), answers[1].outcome()};
    std::ranges::sort(outcomes);
    QCOMPARE(outcomes, (QList<QByteArray>{"200", "401 invalid_credentials"}));
}

// Each of the two entries holds the caller's address; without both it is shut out.
void RightsApiTest::lockoutIsPreventedForBoth()
{
    for (int round = 0; round < kRounds; ++round) {
        const TestAccount account = m_server.makeAccount();
        const QByteArray token = m_server.signInLocally(account);
        QList<Call> calls;
        for (const QString &ip : {u"127.0.0.0/8"_s, u"127.0.0.0/9"_s, u"203.0.113.7"_s}) {
            const QJsonObject body{{u"ip"_s, ip}, {u"preventLockout"_s, true}};
            QCOMPARE(m_server.call({.method = "POST", .target = "/v1/auth/ip-whitelist", .token = token, .body = body})
                         .status,
                     201);
            calls.append({.method = "DELETE", .target = "/v1/auth/ip-whitelist", .token = token, .body = body});
        }
        const QList<Answer> answers = m_server.callAtOnce(calls.first(2), "127.0.0.1");
        QList<QByteArray> outcomes{answers[0].outcome(), answers[1].outcome()};
        std::ranges::sort(outcomes);
        QCOMPARE(outcomes, (QList<QByteArray>{"200", "409 would_lock_out"}));
        QCOMPARE(m_server.call({.method = "GET", .target = "/v1/auth/me", .token = token}).outcome(), "200");
    }
}

void RightsApiTest::oneAccountOfTwoSpellings()
{
    QList<Call> calls;
    for (const QString &email :
         {u"o\uFB03ce@example.com"_s, u"OFFICE@example.com"_s, u"o\uFF46\uFF46ice@example.com"_s}) {
        calls.append({.method = "POST",
                      .target = "/v1/admin/accounts",
                      .token = m_server.admin(),
                      .body = QJsonObject{{u"email"_s, email}, {u"password"_s, u"a long enough phrase"_s}}});
    }
    QList<QByteArray> outcomes;
    for (const Answer &answer : m_server.callAtOnce(calls, "127.0.0.1"))
        outcomes.append(answer.outcome());
    std::ranges::sort(outcomes);
    QCOMPARE(outcomes, (QList<QByteArray>{"201", "409 already_exists", "409 already_exists"}));
}

// On a wildcard listener two connections of a client can share its address and port: to two of the server's addresses.
void RightsApiTest::tokenOfAnotherConnection()
{
    ServerFixture server([](ServerOptions &options) {
        options.host = u"0.0.0.0"_s;
        options.insecureHttp = true;
    });
    const auto connectTo = [&](const QString &address, quint16 from) {
        auto socket = std::make_unique<QTcpSocket>();
        const auto shared = QAbstractSocket::ShareAddress | QAbstractSocket::ReuseAddressHint;
        if (!socket->bind(QHostAddress(u"127.0.0.1"_s), from, shared))
            qFatal("can't bind: %s", qPrintable(socket->errorString()));
        socket->connectToHost(address, server.address().port);
        if (!socket->waitForConnected(5000))
            qFatal("can't connect: %s", qPrintable(socket->errorString()));
        return socket;
    };
    const auto ask = [](QTcpSocket &socket, const QByteArray &fields) {
        socket.write("GET /v1/auth/me HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n");
        QByteArray received;
        while (!received.contains("\r\n\r\n") && socket.waitForReadyRead(5000))
            received += socket.readAll();
        return received.mid(9, 3);
    };
    const QByteArray token = server.member();
    const auto stranger = connectTo(u"127.0.0.2"_s, 0);
    const auto member = connectTo(u"127.0.0.3"_s, stranger->localPort());
    QCOMPARE(member->localPort(), stranger->localPort());
    QCOMPARE(ask(*member, "Authorization: Bearer " + token + "\r\n"), "200");
    QCOMPARE(ask(*stranger, {}), "401");
    QCOMPARE(ask(*member, {}), "401");
}

QTEST_GUILESS_MAIN(RightsApiTest)
#include "rightsapitest.moc"
