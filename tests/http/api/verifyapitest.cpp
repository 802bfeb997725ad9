// SPDX-License-Identifier: GPL-3.0-or-later
//
// GET /v1/auth/verify as a proxy asks it: judged, logged and counted as the forwarded request, with the client address
// that the proxy has seen; and worth nothing from anybody who is no trusted proxy.
#include "tests/support/serverfixture.h"

#include <QTest>

using namespace postject;

namespace {
const QByteArray kProxy = "127.9.9.9"; // trusted; nobody else is
using Headers = QList<std::pair<QByteArray, QByteArray>>;
} // namespace

class VerifyApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersForTheAccount();
    void rowIsTheForwardedRequest_data();
    void rowIsTheForwardedRequest();
    void strangersRow();
    void onlyATrustedProxyIsBelieved();
    void whitelistOfTheForwardedClient();
    void blockOfTheForwardedClient();
    void forgedHopsChangeNothing();
    void faultyForwardingLetsNothingThrough_data();
    void faultyForwardingLetsNothingThrough();
    void accountHeaderIsPlain();
    void bodyAndQueryDoNotMatter();
    void whateverClientsSend_data();
    void whateverClientsSend();
    void refusalsAreForProxies_data();
    void refusalsAreForProxies();
    void originalPairOfIngress();
    void otherSpellingsAreSensitive();
    void elsewhereNothingIsForwarded();

private:
    Answer verify(const QByteArray &token, const Headers &headers, const QByteArray &from = kProxy);
    static Headers forwarded(const QByteArray &method, const QByteArray &uri, const QByteArray &hops);

    ServerFixture m_server{[](ServerOptions &options) { options.trustedProxies = {*IpNetwork::parse(kProxy)}; }};
};

Answer VerifyApiTest::verify(const QByteArray &token, const Headers &headers, const QByteArray &from)
{
    return m_server.call({.method = "GET", .target = "/v1/auth/verify", .token = token, .headers = headers}, from);
}

Headers VerifyApiTest::forwarded(const QByteArray &method, const QByteArray &uri, const QByteArray &hops)
{
    return {{"X-Forwarded-Method", method}, {"X-Forwarded-Uri", uri}, {"X-Forwarded-For", hops}};
}

void VerifyApiTest::answersForTheAccount()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray session = m_server.signInLocally(account);
    const QByteArray key = m_server.makeKey(session, {"verify"});
    for (const QByteArray &token : {session, key}) {
        const Answer answer = verify(token, forwarded("GET", "/", "203.0.113.5"));
        QCOMPARE(answer.outcome(), "200");
        QCOMPARE(answer.header("X-Postject-Account"), account.id.toLatin1());
        QCOMPARE(answer.json(), (QJsonObject{{u"accountId"_s, account.id}}));
    }
    const Answer refused = verify("pk_wrong", forwarded("GET", "/", "203.0.113.5"));
    QCOMPARE(refused.outcome(), "401 unauthenticated");
    QVERIFY(refused.header("X-Postject-Account").isEmpty());
}

void VerifyApiTest::rowIsTheForwardedRequest_data()
{
    QTest::addColumn<QByteArray>("uri");
    QTest::addColumn<QString>("endpoint");
    QTest::newRow("plain") << "/v1/billing/invoices"_ba << u"/v1/billing/invoices"_s;
    QTest::newRow("query") << "/v1/billing?card=4111"_ba << u"/v1/billing"_s;
    QTest::newRow("encoded") << "/v1/%62illing"_ba << u"/v1/billing"_s;
    QTest::newRow("dots") << "/v1/x/../billing"_ba << u"/v1/billing"_s;
    QTest::newRow("encoded dots") << "/v1/x/%2e%2E/billing"_ba << u"/v1/billing"_s;
    QTest::newRow("slashes") << "//v1///billing"_ba << u"/v1/billing"_s;
}

void VerifyApiTest::rowIsTheForwardedRequest()
{
    QFETCH(const QByteArray, uri);
    QFETCH(const QString, endpoint);
    const TestAccount account = m_server.makeAccount();
    Headers headers = forwarded("DELETE", uri, "203.0.113.5");
    headers.append(std::pair<QByteArray, QByteArray>("User-Agent", "curl/8"));
    const Answer answer = verify(m_server.signInLocally(account), headers);
    QCOMPARE(answer.outcome(), "200");
    const QJsonObject row = m_server.rowOf(answer.requestId());
    QCOMPARE(row["endpoint"_L1].toString(), endpoint);
    QCOMPARE(row["method"_L1].toString(), u"DELETE"_s);
    QCOMPARE(row["ipAddress"_L1].toString(), u"203.0.113.5"_s);
    QCOMPARE(row["accountId"_L1].toString(), account.id);
    QCOMPARE(row["action"_L1].toString(), u"api_request"_s);
    QCOMPARE(row["status"_L1].toInt(), 200);
    QCOMPARE(row["userAgent"_L1].toString(), u"curl/8"_s);
    QCOMPARE(row["metadata"_L1].toObject(), (QJsonObject{{u"forwarded"_s, true}}));
}

void VerifyApiTest::strangersRow()
{
    const Answer answer = verify({}, forwarded("POST", "/v1/admin", "203.0.113.77"));
    QCOMPARE(answer.outcome(), "401 unauthenticated");
    QCOMPARE(answer.header("WWW-Authenticate"), "Bearer"); // nginx hands it on with the 401
    const QJsonObject row = m_server.rowOf(answer.requestId());
    QCOMPARE(row["action"_L1].toString(), u"request_refused"_s);
    QCOMPARE(row["endpoint"_L1].toString(), u"/v1/admin"_s);
    QCOMPARE(row["ipAddress"_L1].toString(), u"203.0.113.77"_s);
}

void VerifyApiTest::onlyATrustedProxyIsBelieved()
{
    const QByteArray from = m_server.freshAddress();
    const Answer answer = verify(m_server.member(), forwarded("DELETE", "/v1/billing", "203.0.113.5"), from);
    QCOMPARE(answer.outcome(), "200");
    const QJsonObject row = m_server.rowOf(answer.requestId());
    QCOMPARE(row["endpoint"_L1].toString(), u"/v1/auth/verify"_s);
    QCOMPARE(row["method"_L1].toString(), u"GET"_s);
    QCOMPARE(row["ipAddress"_L1].toString().toLatin1(), from);
}

void VerifyApiTest::whitelistOfTheForwardedClient()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    QCOMPARE(m_server
                 .callLocally({.method = "POST",
                               .target = "/v1/auth/ip-whitelist",
                               .token = token,
                               .body = QJsonObject{{u"ip"_s, u"203.0.113.0/28"_s}}})
                 .outcome(),
             "201");
    QCOMPARE(verify(token, forwarded("GET", "/", "203.0.113.5")).outcome(), "200");
    const Answer refused = verify(token, forwarded("GET", "/v1/send", "203.0.113.16"));
    QCOMPARE(refused.outcome(), "403 ip_not_whitelisted");
    const QJsonObject row = m_server.rowOf(refused.requestId());
    QCOMPARE(row["action"_L1].toString(), u"whitelist_refused"_s);
    QCOMPARE(row["endpoint"_L1].toString(), u"/v1/send"_s);
    QCOMPARE(verify(token, forwarded("GET", "/", "::ffff:203.0.113.5")).outcome(), "200");
}

void VerifyApiTest::blockOfTheForwardedClient()
{
    const QJsonObject block{{u"ip"_s, u"203.0.113.66"_s}, {u"hours"_s, 1}, {u"reason"_s, u"a test"_s}};
    QCOMPARE(
        m_server.call({.method = "POST", .target = "/v1/security/blocks", .token = m_server.admin(), .body = block})
            .outcome(),
        "201");
    QCOMPARE(verify(m_server.member(), forwarded("GET", "/", "203.0.113.66")).outcome(), "403 ip_blocked");
    QCOMPARE(verify(m_server.member(), forwarded("GET", "/", "203.0.113.67")).outcome(), "200");
}

void VerifyApiTest::forgedHopsChangeNothing()
{
    const QByteArray token = m_server.member();
    for (const QByteArray &hops : {"203.0.113.66, 198.51.100.7"_ba, "nonsense, 198.51.100.7"_ba,
                                   "127.9.9.9, 198.51.100.7"_ba, "203.0.113.66, 198.51.100.7, 127.9.9.9"_ba}) {
        const Answer answer = verify(token, forwarded("GET", "/", hops));
        QCOMPARE(m_server.rowOf(answer.requestId())["ipAddress"_L1].toString(), u"198.51.100.7"_s);
    }
}

void VerifyApiTest::faultyForwardingLetsNothingThrough_data()
{
    QTest::addColumn<QList<QByteArray>>("methods");
    QTest::addColumn<QList<QByteArray>>("uris");
    const QList<QByteArray> get{"GET"}, root{"/"};
    QTest::newRow("two targets") << get << QList<QByteArray>{"/", "/v1/billing"};
    QTest::newRow("two methods") << QList<QByteArray>{"GET", "POST"} << root;
    QTest::newRow("no target") << get << QList<QByteArray>();
    QTest::newRow("no method") << QList<QByteArray>() << root;
    QTest::newRow("a method of two words") << QList<QByteArray>{"GET POST"} << root;
    QTest::newRow("a long method") << QList<QByteArray>{QByteArray(33, 'A')} << root;
    QTest::newRow("no path") << get << QList<QByteArray>{"http://example.com/"};
    QTest::newRow("an asterisk") << get << QList<QByteArray>{"*"};
}

void VerifyApiTest::faultyForwardingLetsNothingThrough()
{
    QFETCH(const QList<QByteArray>, methods);
    QFETCH(const QList<QByteArray>, uris);
    Headers headers{{"X-Forwarded-For", "203.0.113.5"}};
    for (const QByteArray &method : methods)
        headers.append(std::pair<QByteArray, QByteArray>("X-Forwarded-Method", method));
    for (const QByteArray &uri : uris)
        headers.append(std::pair<QByteArray, QByteArray>("X-Forwarded-Uri", uri));
    const Answer answer = verify(m_server.member(), headers);
    QCOMPARE(answer.outcome(), "403 forbidden");
    QVERIFY(answer.header("X-Postject-Account").isEmpty());
    QCOMPARE(m_server.rowOf(answer.requestId())["endpoint"_L1].toString(), u"/v1/auth/verify"_s);
}

// An e-mail may hold what a header may not; the header names the account by its id.
void VerifyApiTest::accountHeaderIsPlain()
{
    const QByteArray value =
        verify(m_server.member(), forwarded("GET", "/", "203.0.113.5")).header("X-Postject-Account");
    QVERIFY(!value.isEmpty());
    QVERIFY(std::ranges::all_of(value,
                                [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; }));
}

void VerifyApiTest::bodyAndQueryDoNotMatter()
{
    Call call{.method = "GET",
              .target = "/v1/auth/verify?x=1&x=2",
              .token = m_server.member(),
              .rawBody = "a form",
              .headers = forwarded("POST", "/", "203.0.113.5")};
    call.headers.append(std::pair<QByteArray, QByteArray>("Content-Type", "application/x-www-form-urlencoded"));
    QCOMPARE(m_server.call(call, kProxy).outcome(), "200");
}

void VerifyApiTest::whateverClientsSend_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<Headers>("sent");
    const Headers socket{{"Connection", "Upgrade"},
                         {"Upgrade", "websocket"},
                         {"Sec-WebSocket-Version", "13"},
                         {"Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="}};
    Headers sixty;
    for (int i = 0; i < 60; ++i)
        sixty.append(std::pair<QByteArray, QByteArray>("X-" + QByteArray::number(i), "1"));
    QTest::newRow("web socket") << ""_ba << socket;
    QTest::newRow("long query") << '?' + QByteArray(8000, 'q') << Headers{};
    QTest::newRow("odd query") << "?q=caf\xc3\xa9&%zz&#"_ba << Headers{};
    QTest::newRow("large cookies") << ""_ba
                                   << Headers{{"Cookie", QByteArray(8100, 'a')}, {"Cookie", QByteArray(8100, 'b')}};
    QTest::newRow("sixty headers") << ""_ba << sixty;
    QTest::newRow("other hosts") << ""_ba
                                 << Headers{{"X-Forwarded-Host", "shop.example, a b"}, {"X-Forwarded-Host", "\xff"}};
    QTest::newRow("content coding without a body") << ""_ba << Headers{{"Content-Encoding", "gzip"}};
}

void VerifyApiTest::whateverClientsSend()
{
    QFETCH(const QByteArray, query);
    QFETCH(const Headers, sent);
    const QByteArray uri = "/v1/send" + (query.isEmpty() ? "?x=1"_ba : query);
    Call call{.method = "GET",
              .target = "/v1/auth/verify" + query,
              .token = m_server.member(),
              .headers = forwarded("GET", uri, "203.0.113.5") + sent};
    const Answer answer = m_server.call(call, kProxy);
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(m_server.rowOf(answer.requestId())["endpoint"_L1].toString(), u"/v1/send"_s);
    call.token = {};
    QCOMPARE(m_server.call(call, kProxy).outcome(), "401 unauthenticated");
}

// What nginx would turn into 500.
void VerifyApiTest::refusalsAreForProxies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray line = "GET /v1/auth/verify HTTP/1.1\r\nHost: x\r\n";
    QTest::newRow("target") << "GET /v1/auth/verify?" + QByteArray(100'000, 'q') + " HTTP/1.1\r\nHost: x\r\n\r\n";
    QTest::newRow("head") << line + "Cookie: " + QByteArray(100'000, 'c') + "\r\n\r\n";
    QTest::newRow("fields") << line + "X: 1\r\n"_ba.repeated(300) + "\r\n";
    QTest::newRow("host") << "GET /v1/auth/verify HTTP/1.1\r\nHost: a b\r\n\r\n"_ba;
    QTest::newRow("body") << line + "Content-Length: 1000000\r\n\r\n";
    QTest::newRow("expectation") << line + "Expect: coffee\r\n\r\n";
    QTest::newRow("transfer coding") << line + "Transfer-Encoding: gzip\r\n\r\n";
    QTest::newRow("version") << "GET /v1/auth/verify HTTP/2.0\r\nHost: x\r\n\r\n"_ba;
}

void VerifyApiTest::refusalsAreForProxies()
{
    QFETCH(const QByteArray, bytes);
    TestConnection connection = m_server.connectFrom(kProxy);
    connection.sendRaw(bytes);
    const Answer answer = connection.receive();
    QCOMPARE(answer.outcome(), "403 forbidden");
    QVERIFY(!answer["detail"_L1].toString().isEmpty());
    QVERIFY(answer.header("X-Postject-Account").isEmpty());
    QCOMPARE(m_server.rowOf(answer.requestId())["status"_L1].toInt(), 403);
}

void VerifyApiTest::originalPairOfIngress()
{
    const Headers original{{"X-Original-Method", "PUT"},
                           {"X-Original-URL", "https://api.example/v1/billing?card=4111"},
                           {"X-Forwarded-For", "203.0.113.5"}};
    const Answer answer = verify(m_server.member(), original);
    QCOMPARE(answer.outcome(), "200");
    const QJsonObject row = m_server.rowOf(answer.requestId());
    QCOMPARE(row["endpoint"_L1].toString(), u"/v1/billing"_s);
    QCOMPARE(row["method"_L1].toString(), u"PUT"_s);
    QCOMPARE(verify(m_server.member(), original + forwarded("GET", "/", "203.0.113.5")).outcome(), "403 forbidden");
}

void VerifyApiTest::otherSpellingsAreSensitive()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(account);
    for (int i = 0; i < 4; ++i) {
        for (const QByteArray &uri : {"/V1/Admin"_ba, "/v1/admin;a=b"_ba, "/v1%2Fadmin"_ba})
            QCOMPARE(verify(token, forwarded("GET", uri, "203.0.113.5")).outcome(), "200");
    }
    const auto alerts = [&] {
        return m_server
            .call({.method = "GET", .target = "/v1/security/alerts?type=unusual_endpoint", .token = token})["total"_L1]
            .toInt();
    };
    QTRY_COMPARE(alerts(), 1);
}

void VerifyApiTest::elsewhereNothingIsForwarded()
{
    const Call call{.method = "GET",
                    .target = "/v1/auth/me",
                    .token = m_server.member(),
                    .headers = forwarded("DELETE", "/v1/billing", "203.0.113.5")};
    const Answer answer = m_server.call(call, kProxy);
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(m_server.rowOf(answer.requestId())["endpoint"_L1].toString(), u"/v1/auth/me"_s);
}

QTEST_GUILESS_MAIN(VerifyApiTest)
#include "verifyapitest.moc"
