// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeserver.h"
#include "tests/ui/client/outcome.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class ApiClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overTcp();
    void overLocalSocket();
    void deleteHasABody();
    void argumentsAndQueryAreEncoded();
    void problemIsRead();
    void malformed_data();
    void malformed();
    void redirectIsNotFollowed();
    void cookiesAreNotKept();
    void offlineAndBack();
    void anotherProtocol();
    void answersOfAnySizeUpToTheCap();
    void noAnswerInTime();
    void contextDies();
    void clientDies();
    void anotherServerInBetween();
    void clientDiesInItsCallback();
    void tokenGoesOnlyWhereItIsAskedFor();
    void sessionEnds();
    void lateRefusalOfAnOldToken();
    void clockOffset();
    void serverName_data();
    void serverName();

private:
    QTemporaryDir m_folder;
};

void ApiClientTest::overTcp()
{
    FakeServer server;
    QVERIFY(server.listen());
    server.answer(EndpointId::Health, 200, {{u"status"_s, u"ok"_s}, {u"version"_s, u"0.1.0"_s}});
    ApiClient client;
    client.useServer(server.url(), {});
    Outcome outcome;
    client.send({.endpoint = EndpointId::Health}, &outcome, outcome.callback());
    QVERIFY(!outcome.result); // never from inside send()
    QVERIFY(outcome.wait());
    QVERIFY(outcome.result->has_value());
    QCOMPARE(outcome.result->value()["status"_L1].toString(), u"ok"_s);
    const FakeRequest request = server.requests().constFirst();
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.headers["user-agent"], "PostjectConsole/" POSTJECT_VERSION);
    QVERIFY(!request.headers.contains("authorization"));
    QVERIFY(!client.isLocal());
}

void ApiClientTest::overLocalSocket()
{
    const QString file = m_folder.filePath(u"api.sock"_s);
    FakeServer server;
    QVERIFY(server.listenLocal(file));
    server.answer(EndpointId::Setup, FakeAnswer::unlikeTheServer({}, 201));
    server.answer(EndpointId::Logout, 204);
    ApiClient client;
    client.useLocalSocket(file);
    QVERIFY(client.isLocal());
    client.setToken("secret", QDateTime::currentDateTimeUtc().addSecs(60));
    Outcome created, ended;
    client.send({.endpoint = EndpointId::Setup, .body = QJsonObject{{u"email"_s, u"a@example.com"_s}}}, &created,
                created.callback());
    client.send({.endpoint = EndpointId::Logout}, &ended, ended.callback());
    QVERIFY(created.wait());
    QVERIFY(ended.wait());
    QVERIFY(created.result->has_value());
    QVERIFY(ended.result->has_value());
    QVERIFY(ended.result->value().isEmpty());
    QCOMPARE(server.requests(EndpointId::Setup).constFirst().headers["host"], "localhost");
    QCOMPARE(server.requests(EndpointId::Setup).constFirst().body["email"_L1].toString(), u"a@example.com"_s);
}

void ApiClientTest::deleteHasABody()
{
    FakeServer server;
    QVERIFY(server.listen());
    server.answer(EndpointId::RemoveFromWhitelist, 200,
                  {{u"message"_s, u"IP removed"_s}, {u"whitelist"_s, QJsonArray()}});
    ApiClient client;
    client.useServer(server.url(), {});
    client.setToken("secret", QDateTime::currentDateTimeUtc().addSecs(60));
    Outcome outcome;
    client.send({.endpoint = EndpointId::RemoveFromWhitelist, .body = QJsonObject{{u"ip"_s, u"203.0.113.42"_s}}},
                &outcome, outcome.callback());
    QVERIFY(outcome.wait());
    QVERIFY(outcome.result->has_value());
    const FakeRequest request = server.requests().constFirst();
    QCOMPARE(request.method, "DELETE");
    QCOMPARE(request.headers["content-type"], "application/json");
    QCOMPARE(request.rawBody, R"({"ip":"203.0.113.42"})");
}

void ApiClientTest::argumentsAndQueryAreEncoded()
{
    FakeServer server;
    QVERIFY(server.listen());
    server.answer(EndpointId::Alert, FakeAnswer::unlikeTheServer({}));
    ApiClient client;
    client.useServer(QUrl(server.url().toString() + u'/'), {});
    client.setToken("secret", QDateTime::currentDateTimeUtc().addSecs(60));
    Outcome outcome;
    QUrlQuery query;
    query.addQueryItem(u"q"_s, u"a+b &c=d"_s.replace(u'&', u"%26"_s));
    client.send({.endpoint = EndpointId::Alert, .arguments = {u"a/b?c#d %"_s}, .query = query}, &outcome,
                outcome.callback());
    QVERIFY(outcome.wait());
    QVERIFY(outcome.result->has_value());
    const FakeRequest request = server.requests().constFirst();
    QCOMPARE(request.path, u"/v1/security/alerts/a%2Fb%3Fc%23d%20%25"_s);
    QCOMPARE(request.arguments, QStringList{u"a/b?c#d %"_s});
    QCOMPARE(request.query.queryItemValue(u"q"_s, QUrl::FullyDecoded), u"a+b &c=d"_s);
    QVERIFY(!request.query.toString(QUrl::FullyEncoded).contains(u'+'));
}

void ApiClientTest::problemIsRead()
{
    FakeServer server;
    QVERIFY(server.listen());
    server.setDate(QDateTime(QDate(2026, 7, 15), QTime(10, 30), QTimeZone::UTC));
    const QJsonArray errors{QJsonObject{{u"field"_s, u"ip"_s}, {u"message"_s, u"an octet is above 255"_s}}};
    const FakeAnswer problem = FakeAnswer::problem(ErrorCode::InvalidIp, u"256.1.1.1 is not an address"_s,
                                                   {{u"errors"_s, errors}, {u"clockSkewSeconds"_s, -90}});
    server.answer(EndpointId::AddToWhitelist, problem.with("Retry-After", "17"));
    ApiClient client;
    client.useServer(server.url(), {});
    client.setToken("secret", QDateTime::currentDateTimeUtc().addSecs(60));
    Outcome outcome;
    client.send({.endpoint = EndpointId::AddToWhitelist, .body = QJsonObject{}}, &outcome, outcome.callback());
    QVERIFY(outcome.wait());
    const ApiError &error = outcome.error();
    QCOMPARE(error.kind, ApiError::Kind::Refused);
    QCOMPARE(error.status, 400);
    QCOMPARE(error.code, u"invalid_ip"_s);
    QCOMPARE(error.detail, u"256.1.1.1 is not an address"_s);
    QCOMPARE(error.fields["ip"_L1].toString(), u"an octet is above 255"_s);
    QCOMPARE(error.requestId, u"req_fake"_s);
    QCOMPARE(error.retryAfterSeconds, 17);
    QCOMPARE(error.clockSkewSeconds, -90);
    QCOMPARE(error.serverTime, QDateTime(QDate(2026, 7, 15), QTime(10, 30), QTimeZone::UTC));
}

void ApiClientTest::malformed_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::newRow("not JSON") << FakeAnswer::notJson();
    QTest::newRow("an array") << FakeAnswer{.rawBody = "[1]"};
    QTest::newRow("cut JSON") << FakeAnswer{.rawBody = R"({"alerts":[)"};
    QTest::newRow("empty") << FakeAnswer{.rawBody = ""};
    QTest::newRow("another type") << FakeAnswer{.rawBody = "{}", .contentType = "text/html"};
    QTest::newRow("error page") << FakeAnswer{
        .status = 502, .rawBody = "<h1>Bad gateway</h1>", .contentType = "text/html"};
    QTest::newRow("error without code") << FakeAnswer::unlikeTheServer({}, 403);
}

void ApiClientTest::malformed()
{
    QFETCH(FakeAnswer, answer);
    FakeServer server;
    QVERIFY(server.listen());
    server.answer(EndpointId::ListAlerts, answer);
    ApiClient client;
    client.useServer(server.url(), {});
    client.setToken("secret", QDateTime::currentDateTimeUtc().addSecs(60));
    QSignalSpy lost(&client, &ApiClient::connectionLost);
    Outcome outcome;
    client.send({.endpoint = EndpointId::ListAlerts}, &outcome, outcome.callback());
    QVERIFY(outcome.wait());
    QVERIFY(!outcome.result->has_value());
    QCOMPARE(outcome.error().kind, ApiError::Kind::Malformed);
    QCOMPARE(outcome.error().status, 0);
    QVERIFY(!outcome.error().detail.isEmpty());
    QCOMPARE(lost.size(), 0);
}

void ApiClientTest::redirectIsNotFollowed()
{
    FakeServer server;
    QVERIFY(server.listen());
    server.answer(EndpointId::ListAlerts, FakeAnswer::unlikeTheServer({}, 307).with("Location", "/v1/health"));
    server.answer(EndpointId::Health, FakeAnswer::unlikeTheServer({}));
    ApiClient client;
    client.useServer(server.url(), {});
    client.setToken("secret", QDateTime::currentDateTimeUtc().addSecs(60));
    Outcome outcome;
    client.send({.endpoint = EndpointId::ListAlerts}, &outcome, outcome.callback());
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.error().kind, ApiError::Kind::Malformed);
    QCOMPARE(server.requests().size(), 1);
}

void ApiClientTest::cookiesAreNotKept()
{
    FakeServer server;
    QVERIFY(server.listen());
    server.answer(EndpointId::Health, FakeAnswer::unlikeTheServer({}).with("Set-Cookie", "a=b; Path=/"));
    ApiClient client;
    client.useServer(server.url(), {});
    for (int i = 0; i < 2; ++i) {
        Outcome outcome;
        client.send({.endpoint = EndpointId::Health}, &outcome, outcome.callback());
        QVERIFY(outcome.wait());
        QVERIFY(!server.requests().constLast().headers.contains("cookie"));
    }
}

void ApiClientTest::offlineAndBack()
{
    FakeServer server;
    QVERIFY(server.listen());
    const quint16 port = server.port();
    ApiClient client;
    client.useServer(server.url(), {});
    QSignalSpy lost(&client, &ApiClient::connectionLost);
    QSignalSpy restored(&client, &ApiClient::connectionRestored);
    server.answer(EndpointId::Health, FakeAnswer::dropped());
    Outcome dropped, refused, back;
    client.send({.endpoint = EndpointId::Health}, &dropped, dropped.callback());
    QVERIFY(dropped.wait());
    QCOMPARE(dropped.error().kind, ApiError::Kind::Offline);
    QCOMPARE(dropped.error().status, 0);
    QCOMPARE(lost.size(), 1);

    server.close();
    client.send({.endpoint = EndpointId::Health}, &refused, refused.callback());
    QVERIFY(refused.wait());
    QCOMPARE(refused.error().kind, ApiError::Kind::Offline);
    QCOMPARE(lost.size(), 1); // once per loss
    QCOMPARE(restored.size(), 0);

    QVERIFY(server.listen(port));
    server.refuse(EndpointId::Health, ErrorCode::Busy);
    client.send({.endpoint = EndpointId::Health}, &back, back.callback());
    QVERIFY(back.wait());
    QCOMPARE(back.error().code, u"busy"_s); // an error answer is an answer
    QCOMPARE(restored.size(), 1);
}

// Qt can't tell it from a connection that was cut before the answer, so neither can the user.
void ApiClientTest::anotherProtocol()
{
    FakeServer server;
    QVERIFY(server.listen());
    server.answer(EndpointId::Health, FakeAnswer::noHttp());
    ApiClient client;
    client.useServer(server.url(), {});
    Outcome outcome;
    client.send({.endpoint = EndpointId::Health}, &outcome, outcome.callback());
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.error().kind, ApiError::Kind::Offline);
    QVERIFY(!outcome.error().detail.isEmpty());
}

void ApiClientTest::answersOfAnySizeUpToTheCap()
{
    constexpr qsizetype kCap = 32 * 1024 * 1024;
    const QByteArray answer = R"({"status":"ok","version":"0.1.0"})";
    FakeServer server;
    QVERIFY(server.listen());
    ApiClient client;
    client.useServer(server.url(), {});
    Outcome atTheCap, beyond, afterwards;
    server.answer(EndpointId::Health, FakeAnswer{.rawBody = answer.leftJustified(kCap, ' ')});
    client.send({.endpoint = EndpointId::Health}, &atTheCap, atTheCap.callback());
    QTRY_VERIFY_WITH_TIMEOUT(atTheCap.result, 30'000);
    QVERIFY(atTheCap.result->has_value());
    server.answer(EndpointId::Health, FakeAnswer{.rawBody = answer.leftJustified(kCap + 1, ' ')});
    client.send({.endpoint = EndpointId::Health}, &beyond, beyond.callback());
    QTRY_VERIFY_WITH_TIMEOUT(beyond.result, 30'000);
    QCOMPARE(beyond.error().kind, ApiError::Kind::Malformed);
    QCOMPARE(beyond.error().detail, u"The answer is too large."_s);
    server.answer(EndpointId::Health, FakeAnswer{.rawBody = answer});
    client.send({.endpoint = EndpointId::Health}, &afterwards, afterwards.callback());
    QVERIFY(afterwards.wait());
    QVERIFY(afterwards.result->has_value());
}

void ApiClientTest::noAnswerInTime()
{
    FakeServer server;
    QVERIFY(server.listen());
    server.hold(EndpointId::Health);
    ApiClient client;
    client.useServer(server.url(), {});
    client.setTransferTimeout(100ms);
    Outcome outcome;
    client.send({.endpoint = EndpointId::Health}, &outcome, outcome.callback());
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.error().kind, ApiError::Kind::Offline);
    QVERIFY(!outcome.error().detail.isEmpty());
}

void ApiClientTest::contextDies()
{
    FakeServer server;
    QVERIFY(server.listen());
    server.answer(EndpointId::Health, FakeAnswer::unlikeTheServer({}));
    server.hold(EndpointId::Health);
    ApiClient client;
    client.useServer(server.url(), {});
    auto context = std::make_unique<QObject>();
    bool called = false;
    client.send({.endpoint = EndpointId::Health}, context.get(), [&](const auto &) { called = true; });
    QTRY_COMPARE(server.count(EndpointId::Health), 1);
    context.reset();
    server.release(EndpointId::Health);
    Outcome later; // answered after the first one would have been
    client.send({.endpoint = EndpointId::Health}, &later, later.callback());
    QVERIFY(later.wait());
    QVERIFY(!called);
}

void ApiClientTest::clientDies()
{
    FakeServer server;
    QVERIFY(server.listen());
    server.hold(EndpointId::Health);
    auto client = std::make_unique<ApiClient>();
    client->useServer(server.url(), {});
    Outcome outcome;
    client->send({.endpoint = EndpointId::Health}, &outcome, outcome.callback());
    QTRY_COMPARE(server.count(EndpointId::Health), 1);
    client.reset();
    server.release(EndpointId::Health);
    QTest::qWait(50);
    QCOMPARE(outcome.calls, 0);
}

void ApiClientTest::anotherServerInBetween()
{
    FakeServer former, next;
    QVERIFY(former.listen());
    QVERIFY(next.listen());
    former.answer(EndpointId::Health, FakeAnswer::unlikeTheServer({}));
    former.hold(EndpointId::Health);
    next.answer(EndpointId::Health, FakeAnswer::unlikeTheServer({}));
    ApiClient client;
    client.useServer(former.url(), {});
    client.setToken("of the former", QDateTime::currentDateTimeUtc());
    Outcome dropped, answered;
    client.send({.endpoint = EndpointId::Health}, &dropped, dropped.callback());
    QTRY_COMPARE(former.count(EndpointId::Health), 1);
    client.useServer(next.url(), {});
    QVERIFY(!client.hasToken());
    former.release(EndpointId::Health);
    client.send({.endpoint = EndpointId::Health}, &answered, answered.callback());
    QVERIFY(answered.wait());
    QCOMPARE(dropped.calls, 0);
}

void ApiClientTest::clientDiesInItsCallback()
{
    FakeServer server;
    QVERIFY(server.listen());
    server.answer(EndpointId::Health, FakeAnswer::unlikeTheServer({}));
    auto client = std::make_unique<ApiClient>();
    client->useServer(server.url(), {});
    client->send({.endpoint = EndpointId::Health}, this, [&](const auto &) { client.reset(); });
    QTRY_VERIFY(!client);
}

void ApiClientTest::tokenGoesOnlyWhereItIsAskedFor()
{
    FakeServer server;
    QVERIFY(server.listen());
    ApiClient client;
    client.useServer(server.url(), {});
    client.setToken("ey.secret", QDateTime::currentDateTimeUtc().addSecs(60));
    for (const EndpointId id : {EndpointId::Health, EndpointId::Login, EndpointId::Me}) {
        Outcome outcome;
        client.send({.endpoint = id}, &outcome, outcome.callback());
        QVERIFY(outcome.wait());
    }
    QVERIFY(!server.requests(EndpointId::Health).constFirst().headers.contains("authorization"));
    QVERIFY(!server.requests(EndpointId::Login).constFirst().headers.contains("authorization"));
    QCOMPARE(server.requests(EndpointId::Me).constFirst().headers["authorization"], "Bearer ey.secret");
}

void ApiClientTest::sessionEnds()
{
    FakeServer server;
    QVERIFY(server.listen());
    ApiClient client;
    client.useServer(server.url(), {});
    QSignalSpy ended(&client, &ApiClient::sessionEnded);
    server.refuse(EndpointId::Me, ErrorCode::Unauthenticated);
    server.refuse(EndpointId::EnableTwoFactor, ErrorCode::InvalidTwoFactorToken);

    Outcome without, otherCode, with;
    client.send({.endpoint = EndpointId::Me}, &without, without.callback());
    QVERIFY(without.wait());
    QCOMPARE(ended.size(), 0); // there was no session

    client.setToken("t", QDateTime::currentDateTimeUtc().addSecs(60));
    client.send({.endpoint = EndpointId::EnableTwoFactor}, &otherCode, otherCode.callback());
    QVERIFY(otherCode.wait());
    QCOMPARE(otherCode.error().status, 401);
    QCOMPARE(otherCode.error().code, u"invalid_two_factor_token"_s);
    QVERIFY(client.hasToken());

    client.send({.endpoint = EndpointId::Me}, &with, with.callback());
    QVERIFY(with.wait());
    QCOMPARE(with.error().code, u"unauthenticated"_s);
    QCOMPARE(ended.size(), 1);
    QVERIFY(!client.hasToken());
    QVERIFY(!client.tokenExpiresAt().isValid());
}

void ApiClientTest::lateRefusalOfAnOldToken()
{
    FakeServer server;
    QVERIFY(server.listen());
    ApiClient client;
    client.useServer(server.url(), {});
    QSignalSpy ended(&client, &ApiClient::sessionEnded);
    server.refuse(EndpointId::Me, ErrorCode::Unauthenticated);
    server.hold(EndpointId::Me);
    client.setToken("old", QDateTime::currentDateTimeUtc());
    Outcome outcome;
    client.send({.endpoint = EndpointId::Me}, &outcome, outcome.callback());
    QTRY_COMPARE(server.count(EndpointId::Me), 1);
    client.setToken("new", QDateTime::currentDateTimeUtc());
    server.release(EndpointId::Me);
    QVERIFY(outcome.wait());
    QCOMPARE(ended.size(), 0);
    QVERIFY(client.hasToken());
}

void ApiClientTest::clockOffset()
{
    FakeServer server;
    QVERIFY(server.listen());
    server.answer(EndpointId::Health, FakeAnswer::unlikeTheServer({}));
    ApiClient client;
    client.useServer(server.url(), {});
    QVERIFY(!client.clockOffset());
    server.setDate(QDateTime::currentDateTimeUtc().addSecs(90));
    Outcome outcome;
    client.send({.endpoint = EndpointId::Health}, &outcome, outcome.callback());
    QVERIFY(outcome.wait());
    QVERIFY(client.clockOffset());
    QVERIFY(std::chrono::abs(*client.clockOffset() - 90s) <= 2s);
}

void ApiClientTest::serverName_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("name");
    QTest::newRow("port") << QUrl(u"https://10.0.0.5:8787/"_s) << u"10.0.0.5:8787"_s;
    QTest::newRow("https") << QUrl(u"https://guard.example.com"_s) << u"guard.example.com:443"_s;
    QTest::newRow("http") << QUrl(u"http://127.0.0.1"_s) << u"127.0.0.1:80"_s;
    QTest::newRow("IPv6") << QUrl(u"https://[2001:db8::1]:8787"_s) << u"[2001:db8::1]:8787"_s;
}

void ApiClientTest::serverName()
{
    QFETCH(QUrl, url);
    ApiClient client;
    client.useServer(url, {});
    QTEST(client.serverName(), "name");
    client.useLocalSocket(u"/nowhere"_s);
    QCOMPARE(client.serverName(), u"This computer"_s);
}

QTEST_GUILESS_MAIN(ApiClientTest)
#include "apiclienttest.moc"
