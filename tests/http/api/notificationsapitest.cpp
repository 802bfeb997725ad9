// SPDX-License-Identifier: GPL-3.0-or-later
//
// GET and PUT /v1/account/notifications, POST /v1/account/notifications/test, and the mails of a whole server.
#include "server/contract/languages.h"
#include "tests/support/serverfixture.h"
#include "tests/support/smtpserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace postject;

namespace {

constexpr const char *kPath = "/v1/account/notifications";

} // namespace

class NotificationsApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void changes();
    void ownAddressFollowsTheAccount();
    void language();
    void mailsAreInTheLanguage();
    void whoChoseNoneGetsTheServers();
    void refusesBadInput_data();
    void refusesBadInput();
    void administratorsSeeOthers();
    void testSaysTheServersWords_data();
    void testSaysTheServersWords();
    void testOfASilentServerEnds();
    void testIsRateLimited();
    void testWithoutAServer();
    void attackIsMailed();
    void exposedCredentialsAreMailed();
    void requestsDoNotWaitForMail();
    void restartSendsWhatIsLeft();

private:
    Answer get(const QByteArray &token, const QByteArray &query = {})
    {
        return m_server.callLocally({.method = "GET", .target = kPath + query, .token = token});
    }
    Answer put(const QByteArray &token, const QByteArray &body)
    {
        return m_server.callLocally({.method = "PUT", .target = kPath, .token = token, .rawBody = body});
    }
    Answer test(const QByteArray &token)
    {
        return m_server.callLocally({.method = "POST", .target = QByteArray(kPath) + "/test", .token = token});
    }
    void attack(const TestAccount &account);
    QStringList mailsTo(const TestAccount &account) const;

    SmtpServer m_smtp;
    ServerFixture m_server{[this](ServerOptions &options) {
        options.mail = m_smtp.settings();
        options.mailOptions.test = {
            .connect = std::chrono::seconds(3), .reply = std::chrono::seconds(3), .whole = std::chrono::seconds(6)};
    }};
};

void NotificationsApiTest::attack(const TestAccount &account)
{
    const QByteArray from = m_server.freshAddress();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_server.call(ServerFixture::loginCall(account, u"wrong password"_s), from).outcome(),
                 "401 invalid_credentials");
}

QStringList NotificationsApiTest::mailsTo(const TestAccount &account) const
{
    QStringList subjects;
    for (const QJsonObject &mail : m_smtp.messages()) {
        if (mail["to"_L1].toArray().contains(account.email))
            subjects.append(mail["subject"_L1].toString());
    }
    return subjects;
}

void NotificationsApiTest::defaults()
{
    const TestAccount account = m_server.makeAccount();
    const Answer answer = get(m_server.signInLocally(account));
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer["email"_L1].toObject(),
             (QJsonObject{{u"enabled"_s, true}, {u"minSeverity"_s, u"high"_s}, {u"address"_s, account.email}}));
    QCOMPARE(answer["delivery"_L1].toObject(), (QJsonObject{{u"configured"_s, true},
                                                            {u"waiting"_s, 0},
                                                            {u"lastSentAt"_s, QJsonValue::Null},
                                                            {u"lastFailedAt"_s, QJsonValue::Null},
                                                            {u"lastFailure"_s, u""_s}}));
}

void NotificationsApiTest::changes()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    const QByteArray body = R"({"email":{"enabled":false,"minSeverity":"low","address":"ops@example.net"}})";
    const Answer changed = put(token, body);
    QCOMPARE(changed.outcome(), "200");
    QCOMPARE(changed.json(), QJsonDocument::fromJson(body).object());
    QCOMPARE(get(token)["email"_L1], changed["email"_L1]);
    const QJsonObject row = m_server.rowOf(changed.requestId());
    QCOMPARE(row["action"_L1].toString(), u"preferences_changed"_s);
    QCOMPARE(row["metadata"_L1].toObject(), changed.json());
    m_server.restart();
    QCOMPARE(get(token)["email"_L1], changed["email"_L1]);
}

void NotificationsApiTest::ownAddressFollowsTheAccount()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(account);
    QCOMPARE(put(token, R"({"email":{"enabled":true,"minSeverity":"high","address":"ops@example.net"}})").outcome(),
             "200");
    for (const QByteArray &body : {R"({"email":{"enabled":true,"minSeverity":"critical"}})"_ba,
                                   R"({"email":{"enabled":true,"minSeverity":"critical","address":null}})"_ba}) {
        const Answer changed = put(token, body);
        QCOMPARE(changed.outcome(), "200");
        QCOMPARE(changed["email"_L1]["address"_L1].toString(), account.email);
    }
}

// The server's unless chosen; each choice is a whole one: without a language it is the server's again.
void NotificationsApiTest::mailsAreInTheLanguage()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(account);
    QCOMPARE(put(token, R"({"email":{"enabled":true,"minSeverity":"high","language":"de"}})").outcome(), "200");
    QCOMPARE(test(token).outcome(), "200");
    QTRY_COMPARE_WITH_TIMEOUT(mailsTo(account), QStringList(u"[Postject] Test der Benachrichtigungen"_s), kPatience);
    attack(account);
    QTRY_COMPARE_WITH_TIMEOUT(mailsTo(account).size(), 2, kPatience);
    QCOMPARE(mailsTo(account).last(), u"[Postject] Hoch: Brute-Force"_s);
    QCOMPARE(put(token, R"({"email":{"enabled":true,"minSeverity":"high"}})").outcome(), "200");
    QCOMPARE(test(token).outcome(), "200");
    QTRY_COMPARE_WITH_TIMEOUT(mailsTo(account).size(), 3, kPatience);
    QCOMPARE(mailsTo(account).last(), u"[Postject] Test of the notifications"_s);
}

void NotificationsApiTest::whoChoseNoneGetsTheServers()
{
    ServerFixture server{[this](ServerOptions &options) {
        SmtpSettings settings = m_smtp.settings();
        settings.language = u"fr"_s;
        options.mail = settings;
    }};
    const qsizetype before = m_smtp.messages().size();
    const Answer answer = server.callLocally({.method = "POST",
                                              .target = QByteArray(kPath) + "/test",
                                              .token = server.signInLocally(server.administrator())});
    QVERIFY(answer["accepted"_L1].toBool());
    QTRY_COMPARE_WITH_TIMEOUT(m_smtp.messages().size(), before + 1, kPatience);
    QCOMPARE(m_smtp.messages().last()["subject"_L1].toString(), u"[Postject] Test des notifications"_s);
}

void NotificationsApiTest::language()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    QVERIFY(!get(token)["email"_L1].toObject().contains("language"_L1));
    for (const MailLanguage &each : kMailLanguages) {
        const QByteArray body = R"({"email":{"enabled":true,"minSeverity":"high","language":")" +
                                QByteArray(each.code.data(), each.code.size()) + R"("}})";
        QCOMPARE(put(token, body)["email"_L1]["language"_L1].toString(), QString(each.code));
        QCOMPARE(get(token)["email"_L1]["language"_L1].toString(), QString(each.code));
    }
    QCOMPARE(put(token, R"({"email":{"enabled":true,"minSeverity":"high","language":null}})").outcome(), "200");
    QVERIFY(!get(token)["email"_L1].toObject().contains("language"_L1));
}

void NotificationsApiTest::refusesBadInput_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &body, const QString &field) {
        QTest::newRow(name) << body << field;
    };
    const auto address = [&](const char *name, const QByteArray &text) {
        row(name, R"({"email":{"enabled":true,"minSeverity":"high","address":")" + text + R"("}})", u"email.address"_s);
    };
    row("nothing", "{}", u"email"_s);
    row("email is text", R"({"email":"on"})", u"email"_s);
    row("no switch", R"({"email":{"minSeverity":"high"}})", u"email.enabled"_s);
    row("switch as text", R"({"email":{"enabled":"yes","minSeverity":"high"}})", u"email.enabled"_s);
    row("no severity", R"({"email":{"enabled":true}})", u"email.minSeverity"_s);
    row("unknown severity", R"({"email":{"enabled":true,"minSeverity":"HIGH"}})", u"email.minSeverity"_s);
    row("severity as number", R"({"email":{"enabled":true,"minSeverity":2}})", u"email.minSeverity"_s);
    row("unknown language", R"({"email":{"enabled":true,"minSeverity":"high","language":"DE"}})", u"email.language"_s);
    row("language of the console's folders", R"({"email":{"enabled":true,"minSeverity":"high","language":"../../de"}})",
        u"email.language"_s);
    row("too long a language",
        R"({"email":{"enabled":true,"minSeverity":"high","language":")" + QByteArray(10'000, 'd') + R"("}})",
        u"email.language"_s);
    row("no language", R"({"email":{"enabled":true,"minSeverity":"high","language":7}})", u"email.language"_s);
    row("unknown member", R"({"email":{"enabled":true,"minSeverity":"high","adress":"a@b.c"}})", u"email.adress"_s);
    row("unknown channel", R"({"email":{"enabled":true,"minSeverity":"high"},"sms":{}})", u"sms"_s);
    address("empty", "");
    address("no @", "nobody");
    address("two addresses", "a@example.com,b@example.com");
    address("another header", R"(a@example.com\r\nBcc: b@example.com)");
    address("a line end", R"(a@exam\nple.com)");
    address("angle brackets", "<a@example.com>");
    address("override", R"(a\u202e@example.com)");
    address("too long", QByteArray(300, 'a') + "@example.com");
}

void NotificationsApiTest::refusesBadInput()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, field);
    const QByteArray token = m_server.member();
    const QJsonValue before = get(token)["email"_L1];
    const Answer answer = put(token, body);
    QCOMPARE(answer.outcome(), "400 invalid_request");
    QVERIFY2(answer.fields().contains(field), answer.body.constData());
    QCOMPARE(get(token)["email"_L1], before);
}

void NotificationsApiTest::administratorsSeeOthers()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray own = "?account=" + account.id.toLatin1();
    QCOMPARE(get(m_server.admin(), own)["email"_L1]["address"_L1].toString(), account.email);
    QCOMPARE(get(m_server.admin(), "?account=all")["email"_L1]["address"_L1].toString(),
             m_server.administrator().email);
    QCOMPARE(get(m_server.signInLocally(account), own).outcome(), "200");
    QCOMPARE(get(m_server.member(), own).outcome(), "403 forbidden");
    QCOMPARE(get(m_server.member(), "?account=all").outcome(), "403 forbidden");
    QCOMPARE(get(m_server.admin(), "?account=acct_0000000000001").outcome(), "404 not_found");
    QCOMPARE(get(m_server.admin(), "?account=x").outcome(), "400 invalid_request");
    QCOMPARE(get(m_server.admin(), "?limit=1").outcome(), "400 invalid_request");
}

void NotificationsApiTest::testSaysTheServersWords_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reply");
    QTest::newRow("accept") << "accept"_ba << u"message"_s << 250 << u"2.0.0 Ok: queued as 4711"_s;
    QTest::newRow("refuse") << "refuse"_ba << u"recipient"_s << 550 << u"5.1.1 No such user here"_s;
    QTest::newRow("later") << "later"_ba << u"recipient"_s << 451 << u"4.7.1 Greylisted, try again later"_s;
    QTest::newRow("die") << "die"_ba << u"message"_s << 0 << QString();
}

void NotificationsApiTest::testSaysTheServersWords()
{
    QFETCH(const QByteArray, mode);
    QFETCH(const QString, step);
    QFETCH(const int, code);
    QFETCH(const QString, reply);
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(account);
    m_smtp.setMode(mode);
    const Answer answer = test(token);
    m_smtp.setMode("accept");
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer["accepted"_L1].toBool(), mode == "accept");
    QCOMPARE(answer["address"_L1].toString(), account.email);
    const QJsonArray steps = answer["steps"_L1].toArray();
    QCOMPARE(steps.first()["step"_L1].toString(), u"connect"_s);
    QCOMPARE(steps[1]["step"_L1].toString(), u"encrypt"_s);
    QCOMPARE(steps[2]["step"_L1].toString(), u"sign_in"_s);
    const QJsonValue last = steps.last();
    QCOMPARE(last["step"_L1].toString(), step);
    QCOMPARE(last["ok"_L1].toBool(), mode == "accept");
    QCOMPARE(last["code"_L1].toInt(), code);
    if (!reply.isEmpty())
        QCOMPARE(last["reply"_L1].toString(), reply);
    QVERIFY(last["milliseconds"_L1].isDouble());
    if (mode == "accept")
        QTRY_COMPARE_WITH_TIMEOUT(mailsTo(account), QStringList(u"[Postject] Test of the notifications"_s), kPatience);
}

void NotificationsApiTest::testOfASilentServerEnds()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    m_smtp.setMode("silent");
    const int before = m_smtp.connections();
    TestConnection waiting = m_server.connectLocally();
    waiting.send({.method = "POST", .target = QByteArray(kPath) + "/test", .token = token});
    QTRY_COMPARE_WITH_TIMEOUT(m_smtp.connections(), before + 1, kPatience);
    QCOMPARE(get(token).outcome(), "200"); // meanwhile others are served
    const Answer answer = waiting.receive();
    m_smtp.setMode("accept");
    QCOMPARE(answer.outcome(), "200");
    QVERIFY(!answer["accepted"_L1].toBool(true));
    QCOMPARE(answer["steps"_L1].toArray().last()["step"_L1].toString(), u"connect"_s);
    QVERIFY(!answer["steps"_L1].toArray().last()["reply"_L1].toString().isEmpty());
}

void NotificationsApiTest::testIsRateLimited()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(test(token).outcome(), "200");
    const Answer refused = test(token);
    QCOMPARE(refused.outcome(), "429 too_many_requests");
    QCOMPARE(refused.header("Retry-After"), "600");
    QCOMPARE(test(m_server.signInLocally(m_server.makeAccount())).outcome(), "200");
}

void NotificationsApiTest::testWithoutAServer()
{
    ServerFixture server;
    const Answer answer = server.callLocally({.method = "POST",
                                              .target = QByteArray(kPath) + "/test",
                                              .token = server.signInLocally(server.administrator())});
    QCOMPARE(answer.outcome(), "200");
    QVERIFY(!answer["accepted"_L1].toBool(true));
    QCOMPARE(answer["steps"_L1].toArray().size(), 1);
    QCOMPARE(answer["steps"_L1][0]["reply"_L1].toString(), u"No mail server is configured."_s);
    const Answer state = server.callLocally({.method = "GET", .target = kPath, .token = server.admin()});
    QVERIFY(!state["delivery"_L1]["configured"_L1].toBool(true));
}

void NotificationsApiTest::attackIsMailed()
{
    const TestAccount account = m_server.makeAccount();
    attack(account);
    QTRY_COMPARE_WITH_TIMEOUT(mailsTo(account), QStringList(u"[Postject] High: Repeated failed sign-ins"_s), kPatience);
    const auto delivery = [&] { return get(m_server.signInLocally(account))["delivery"_L1].toObject(); };
    QTRY_VERIFY_WITH_TIMEOUT(!delivery()["lastSentAt"_L1].isNull(), kPatience);
    QCOMPARE(delivery()["waiting"_L1].toInt(), 0);
}

void NotificationsApiTest::exposedCredentialsAreMailed()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(account);
    QCOMPARE(put(token, R"({"email":{"enabled":true,"minSeverity":"high","address":"ops@example.net"}})").outcome(),
             "200");
    QCOMPARE(m_server
                 .callLocally({.method = "POST",
                               .target = "/v1/auth/ip-whitelist",
                               .token = token,
                               .body = QJsonObject{{u"ip"_s, u"203.0.113.42"_s}}})
                 .outcome(),
             "201");
    Call login = ServerFixture::loginCall(account);
    login.headers = {{"User-Agent", "<img src=http://evil.example/x>"}};
    const QByteArray from = m_server.freshAddress();
    QCOMPARE(m_server.call(login, from).outcome(), "403 ip_not_whitelisted");
    QCOMPARE(m_server.call(login, from).outcome(), "403 ip_not_whitelisted"); // the same episode
    const TestAccount ops{.email = u"ops@example.net"_s, .password = {}, .id = {}};
    QTRY_COMPARE_WITH_TIMEOUT(mailsTo(ops).size(), 1, kPatience);
    const QJsonObject mail = m_smtp.messages().last();
    QVERIFY(mail["text"_L1].toString().contains(QString::fromLatin1(from)));
    QVERIFY(mail["html"_L1].toString().contains(u"&lt;img src=http://evil.example/x&gt;"_s));
    QVERIFY(!mail["html"_L1].toString().contains(u"<img"_s));
    QCOMPARE(mailsTo(account), QStringList());
}

void NotificationsApiTest::requestsDoNotWaitForMail()
{
    const TestAccount account = m_server.makeAccount();
    m_smtp.setMode("silent");
    const int before = m_smtp.connections();
    attack(account);
    QTRY_COMPARE_WITH_TIMEOUT(m_smtp.connections(), before + 1, kPatience); // the delivery hangs
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20; ++i)
        QCOMPARE(get(m_server.member()).outcome(), "200");
    attack(m_server.makeAccount()); // raising another alert included
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
    m_smtp.setMode("accept");
}

void NotificationsApiTest::restartSendsWhatIsLeft()
{
    m_smtp.setMode("later");
    const TestAccount account = m_server.makeAccount();
    attack(account);
    m_server.restart(); // whether or not it was tried before
    m_smtp.setMode("accept");
    m_server.clock().advance(std::chrono::minutes(2));
    QTRY_COMPARE_WITH_TIMEOUT(mailsTo(account).size(), 1, kPatience);
}

QTEST_GUILESS_MAIN(NotificationsApiTest)
#include "notificationsapitest.moc"
