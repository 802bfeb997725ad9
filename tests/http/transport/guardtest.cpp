// SPDX-License-Identifier: GPL-3.0-or-later
//
// What passes through the guard and comes back: canonical requests, order, persistence, streams, and what is left when
// a client goes away.
#include "tests/http/transport/guardfixture.h"

#include <QTest>

using namespace postject;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray get(const QByteArray &path, const QByteArray &fields = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n";
}

} // namespace

class GuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonicalRequest();
    void eachRequestHasItsOwnHead();
    void chunkedBodyBecomesOneWithLength();
    void hundredPipelinedInOrder();
    void oneInFlight();
    void refusalWaitsForEarlierAnswer();
    void refusalTellsTheRequest();
    void refusalAfterClientLeft();
    void lastRequestIsAnnounced();
    void requestsPerConnection();
    void headHasNoBody_data();
    void headHasNoBody();
    void refusedHeadHasNoBody();
    void continueComesWhenTheHeadPassed();
    void continueIsNotSentForRefused();
    void stream();
    void answerFromDevice();
    void largeAnswer();
    void emptyAnswers();
    void answerSaysClose();
    void mappedAddressIsIPv4();
    void clientLeavesDuringRequest();
    void clientLeavesDuringStream();
    void clientLeavesInTheMiddle_data();
    void clientLeavesInTheMiddle();
    void unsentBytesOfAStream();
    void bytesAheadStayInTheKernel();
    void guardEndsWithRequestsInFlight();
};

// What QHttpServer is given says nothing of the request but its method and its body.
void GuardTest::canonicalRequest()
{
    GuardFixture f;
    RawClient client(f.port());
    client.send("POST /v1/%2Fecho/../x;%7ey%5F?q=%20a&b=%2F HTTP/1.1\r\nX-First:1\r\nhost: example.org:80\r\n"
                "Connection: keep-alive, X-First\r\nTE: trailers\r\nUpgrade: h2c\r\n"
                "Authorization:  Bearer abc\t \r\nX-First: 2\r\nX-Empty:\r\n"
                "X-High: \xe9\xff\r\nContent-Length: 005\r\nExpect: 100-continue\r\n\r\nhello");
    QVERIFY(client.waitForReplies(1));
    QCOMPARE(f.seen.size(), size_t(1));
    const SeenRequest &request = f.seen.front();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.target, "/v1/%2Fecho/../x;~y_?q=%20a&b=%2F"); // unreserved characters are decoded, no others
    QCOMPARE(request.body, "hello");
    const QList<std::pair<QByteArray, QByteArray>> sent{{"x-first", "1"},
                                                        {"host", "example.org:80"},
                                                        {"connection", "keep-alive, X-First"},
                                                        {"te", "trailers"},
                                                        {"upgrade", "h2c"},
                                                        {"authorization", "Bearer abc"},
                                                        {"x-first", "2"},
                                                        {"x-empty", ""},
                                                        {"x-high", "\xe9\xff"},
                                                        {"content-length", "005"},
                                                        {"expect", "100-continue"}};
    QCOMPARE(request.fields, sent);
    QCOMPARE(request.peer, *IpAddress::parse("127.0.0.1"));
    QVERIFY(request.isHttp11);
    const QList<std::pair<QByteArray, QByteArray>> canonical{{"content-length", "5"}};
    QCOMPARE(request.canonicalHeaders.toListOfPairs(), canonical);
    QVERIFY(!client.isClosedByServer());
}

// Two clients at once, and one after the other on a connection: no head reaches another request.
void GuardTest::eachRequestHasItsOwnHead()
{
    GuardFixture f;
    RawClient first(f.port()), second(f.port());
    first.send(get("/later", "Authorization: Bearer one\r\n"));
    QTRY_COMPARE(f.seen.size(), size_t(1));
    second.send(get("/v1/x", "authorization: Bearer two\r\nAuthorization: Bearer three\r\n") + get("/v1/x"));
    QTRY_COMPARE(f.seen.size(), size_t(3));
    QCOMPARE(f.seen[0].channel->peer()->head().combinedValue("authorization"), "Bearer one"); // still in flight
    QCOMPARE(f.seen[1].value("authorization"), "Bearer two");
    QCOMPARE(f.seen[1].fields.size(), 3);
    QCOMPARE(f.seen[2].value("authorization"), "");
    QVERIFY(f.seen[0].channel != f.seen[1].channel);
    QCOMPARE(f.seen[1].channel, f.seen[2].channel);
    QVERIFY(!f.guard->channel(u"/0"));
    QVERIFY(!f.guard->channel(u"1"));
    QVERIFY(!f.guard->channel(u"/1x"));
}

void GuardTest::chunkedBodyBecomesOneWithLength()
{
    GuardFixture f;
    RawClient client(f.port());
    client.send("POST /v1/x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                "5\r\nhello\r\n6;a=b\r\n world\r\n0\r\nX-Trailer: 1\r\n\r\n"
                "POST /v1/y HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    QVERIFY(client.waitForReplies(2));
    QCOMPARE(f.seen.size(), size_t(2));
    QCOMPARE(f.seen[0].body, "hello world");
    QCOMPARE(f.seen[0].canonicalHeaders.value("content-length"), "11");
    QCOMPARE(f.seen[0].canonicalHeaders.size(), 1);
    QCOMPARE(f.seen[0].value("x-trailer"), "");
    QCOMPARE(f.seen[1].body, "");
}

void GuardTest::hundredPipelinedInOrder()
{
    GuardFixture f;
    RawClient client(f.port());
    QByteArray requests;
    for (int i = 0; i < 100; ++i) {
        const QByteArray body(i, 'b');
        requests += i % 3 == 0
                        ? get("/v1/" + QByteArray::number(i))
                        : "POST /v1/" + QByteArray::number(i) +
                              " HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(i) + "\r\n\r\n" + body;
    }
    client.send(requests);
    QVERIFY(client.waitForReplies(100));
    const std::vector<Reply> replies = client.replies();
    QCOMPARE(replies.size(), size_t(100));
    for (int i = 0; i < 100; ++i) {
        QVERIFY(
            replies[size_t(i)].body.startsWith((i % 3 == 0 ? "GET /v1/" : "POST /v1/") + QByteArray::number(i) + '\n'));
        QCOMPARE(f.seen[size_t(i)].body.size(), i % 3 == 0 ? 0 : i);
    }
    QCOMPARE(f.guard->liveConnections(), 1);
}

void GuardTest::oneInFlight()
{
    GuardFixture f;
    RawClient client(f.port());
    client.send(get("/later") + get("/v1/x") + get("/later") + get("/later"));
    QTRY_COMPARE(f.kept.size(), size_t(1));
    runEvents(20);
    QCOMPARE(f.seen.size(), size_t(1));
    f.answerLater();
    QTRY_COMPARE(f.seen.size(), size_t(3));
    runEvents(20);
    QCOMPARE(f.kept.size(), size_t(1));
    QVERIFY(client.waitForReplies(2));
    f.answerLater();
    QTRY_COMPARE(f.kept.size(), size_t(1));
    f.answerLater();
    QVERIFY(client.waitForReplies(4));
    QCOMPARE(client.replies()[1].body, "GET /v1/x\n");
}

void GuardTest::refusalWaitsForEarlierAnswer()
{
    GuardFixture f;
    RawClient client(f.port());
    client.send(get("/later") + "BREW / HTTP/1.1\r\n\r\n" + get("/smuggled"));
    QTRY_COMPARE(f.kept.size(), size_t(1));
    runEvents(20);
    QVERIFY(f.refused.empty());
    f.answerLater();
    QVERIFY(client.waitForClose());
    const std::vector<Reply> replies = client.replies();
    QCOMPARE(replies.size(), size_t(2));
    QCOMPARE(replies[0].body, "later");
    QCOMPARE(replies[1].status, 501);
    QCOMPARE(f.seen.size(), size_t(1));
}

void GuardTest::refusalTellsTheRequest()
{
    GuardFixture f;
    RawClient client(f.port());
    client.send("PATCH /v1/x?token=secret HTTP/1.1\r\nHost: x\r\nUser-Agent: " + QByteArray(600, 'u') +
                "\r\nContent-Length: 99999\r\n\r\n");
    QVERIFY(client.waitForClose());
    QCOMPARE(f.refused.size(), size_t(1));
    const GuardRefusal &refusal = f.refused.front();
    QCOMPARE(refusal.code, ErrorCode::PayloadTooLarge);
    QCOMPARE(refusal.method, "PATCH");
    QCOMPARE(refusal.path, "/v1/x");
    QCOMPARE(refusal.userAgent, QByteArray(512, 'u'));
    QCOMPARE(refusal.peer.toByteArray(), "127.0.0.1");
    QVERIFY(!refusal.detail.isEmpty());
}

void GuardTest::refusalAfterClientLeft()
{
    GuardFixture f;
    f.holdRefusals = true;
    RawClient client(f.port());
    client.send("GET / HTTP/9.9\r\n");
    QTRY_COMPARE(f.heldRefusals.size(), size_t(1));
    QCOMPARE(f.guard->liveConnections(), 1);
    client.reset();
    QTRY_COMPARE(f.guard->liveConnections(), 0);
    runEvents(5);
    f.heldRefusals.front()(refusalAnswer(ErrorCode::InvalidRequest));
    f.heldRefusals.front()(refusalAnswer(ErrorCode::InvalidRequest)); // and a second one is nothing
    QCOMPARE(f.guard->liveConnections(), 0);
}

void GuardTest::lastRequestIsAnnounced()
{
    GuardFixture f;
    RawClient client(f.port());
    client.send(get("/v1/a") + get("/v1/b", "Connection: close\r\n"));
    QVERIFY(client.waitForClose());
    QCOMPARE(client.replies().size(), size_t(2));
    QVERIFY(!f.seen[0].isLast);
    QVERIFY(f.seen[1].isLast);
}

void GuardTest::requestsPerConnection()
{
    GuardFixture f(GuardLimits{.requestsPerConnection = 3});
    RawClient client(f.port());
    QByteArray requests;
    for (int i = 0; i < 5; ++i)
        requests += get("/v1/" + QByteArray::number(i));
    client.send(requests);
    QVERIFY(client.waitForClose());
    QCOMPARE(client.replies().size(), size_t(3));
    QCOMPARE(f.seen.size(), size_t(3));
    QVERIFY(!f.seen[1].isLast);
    QVERIFY(f.seen[2].isLast);
}

// The head of GET's answer, and what follows on the connection is answered as ever.
void GuardTest::headHasNoBody_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("8 MiB") << "/large"_ba;
    QTest::newRow("from a device") << "/device"_ba;
    QTest::newRow("nothing") << "/empty"_ba;
}

void GuardTest::headHasNoBody()
{
    QFETCH(const QByteArray, path);
    GuardFixture f;
    const auto ask = [&f, &path](const QByteArray &method) {
        RawClient client(f.port());
        client.send(method + ' ' + path + " HTTP/1.1\r\nHost: x\r\n\r\nGET /v1/next HTTP/1.1\r\nHost: x\r\n" +
                    "Connection: close\r\n\r\n");
        return client.waitForClose() ? client.received() : "not closed"_ba;
    };
    const QByteArray whole = ask("GET");
    const QByteArray head = ask("HEAD");
    const QByteArray wanted = whole.first(whole.indexOf("\r\n\r\n") + 4);
    QVERIFY(wanted.startsWith("HTTP/1.1 20"));
    QVERIFY2(head.startsWith(wanted + "HTTP/1.1 200"), head.left(2000).constData());
    QVERIFY(head.endsWith("GET /v1/next\n"));
    QCOMPARE(f.seen[2].method, "HEAD");
}

void GuardTest::refusedHeadHasNoBody()
{
    GuardFixture f;
    RawClient client(f.port());
    client.send("HEAD /v1/x HTTP/1.1\r\n\r\n");
    QVERIFY(client.waitForClose());
    QVERIFY(client.received().endsWith("\r\n\r\n"));
    QCOMPARE(client.replies(true).front().status, 400);
}

void GuardTest::continueComesWhenTheHeadPassed()
{
    GuardFixture f;
    RawClient client(f.port());
    client.send("POST /v1/x HTTP/1.1\r\nHost: x\r\nExpect: 100-Continue\r\nContent-Length: 5\r\n\r\n");
    QTRY_VERIFY((client.poll(), client.received() == "HTTP/1.1 100 Continue\r\n\r\n"));
    QVERIFY(f.seen.empty());
    client.send("hello");
    QTRY_VERIFY((client.poll(), client.received().contains("HTTP/1.1 200")));
    QCOMPARE(client.received().count("100 Continue"), 1);
    QCOMPARE(f.seen.front().body, "hello");
}

void GuardTest::continueIsNotSentForRefused()
{
    GuardFixture f;
    RawClient client(f.port());
    client.send("POST /v1/x HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 70000\r\n\r\n");
    QVERIFY(client.waitForClose());
    QVERIFY(client.received().startsWith("HTTP/1.1 413"));
}

void GuardTest::stream()
{
    GuardFixture f;
    RawClient client(f.port());
    client.send(get("/stream") + get("/v1/after"));
    QTRY_COMPARE(f.kept.size(), size_t(1));
    for (int i = 0; i < 3; ++i) {
        const QByteArray event = "data: " + QByteArray::number(i) + "\n\n";
        f.writeChunk(event);
        QTRY_VERIFY((client.poll(), client.received().endsWith(event + "\r\n")));
    }
    QCOMPARE(f.seen.size(), size_t(1));
    f.writeChunk({});
    f.kept.clear();
    QVERIFY(client.waitForReplies(2));
    QCOMPARE(client.replies()[0].body, "data: 0\n\ndata: 1\n\ndata: 2\n\n");
    QCOMPARE(client.replies()[1].body, "GET /v1/after\n");
}

void GuardTest::answerFromDevice()
{
    GuardFixture f;
    RawClient client(f.port());
    client.send(get("/device") + get("/v1/after"));
    QVERIFY(client.waitForReplies(2));
    QCOMPARE(client.replies()[0].body, QByteArray(1024 * 1024, 'd'));
    QCOMPARE(client.replies()[1].body, "GET /v1/after\n");
}

void GuardTest::emptyAnswers()
{
    GuardFixture f;
    RawClient client(f.port());
    client.send(get("/empty"));
    QVERIFY(client.waitForReplies(1));
    client.send(get("/empty") + get("/v1/after"));
    QVERIFY(client.waitForReplies(3));
    QCOMPARE(client.replies()[0].status, 204);
    QCOMPARE(client.replies()[1].status, 204);
    QCOMPARE(client.replies()[2].status, 200);
}

void GuardTest::answerSaysClose()
{
    GuardFixture f;
    RawClient client(f.port());
    client.send(get("/close") + get("/smuggled"));
    QVERIFY(client.waitForClose());
    QCOMPARE(client.replies().size(), size_t(1));
    QCOMPARE(f.seen.size(), size_t(1));
}

// A listener of both families reports IPv4 clients as ::ffff:a.b.c.d.
void GuardTest::mappedAddressIsIPv4()
{
    QHttpServer server;
    std::vector<IpAddress> refused;
    auto *guard = new Guard({}, [&refused](const GuardRefusal &refusal, const Guard::Answer &answer) {
        refused.push_back(refusal.peer);
        answer(refusalAnswer(refusal.code));
    });
    std::vector<IpAddress> clients;
    server.setMissingHandler(&server, [&](const QHttpServerRequest &request, QHttpServerResponder &responder) {
        clients.push_back(guard->channel(request.url().path())->peer()->peer());
        responder.write(QHttpServerResponder::StatusCode::NoContent);
    });
    QVERIFY(guard->listen(QHostAddress::Any, 0));
    QVERIFY(server.bind(guard));
    RawClient client(guard->serverPort());
    client.send(get("/v1/x") + "BREW / HTTP/1.1\r\n\r\n");
    QVERIFY(client.waitForClose());
    QCOMPARE(clients, std::vector{*IpAddress::parse("127.0.0.1")});
    QCOMPARE(refused, std::vector{*IpAddress::parse("127.0.0.1")});
}

void GuardTest::largeAnswer()
{
    GuardFixture f;
    RawClient client(f.port());
    client.send(get("/large") + get("/v1/after"));
    QVERIFY(client.waitForReplies(2));
    QCOMPARE(client.replies()[0].body.size(), 8 * 1024 * 1024);
    QCOMPARE(client.replies()[1].body, "GET /v1/after\n");
}

void GuardTest::clientLeavesDuringRequest()
{
    GuardFixture f;
    auto client = std::make_unique<RawClient>(f.port());
    client->send(get("/later"));
    QTRY_COMPARE(f.kept.size(), size_t(1));
    client.reset();
    QTRY_COMPARE(f.guard->liveConnections(), 0);
    f.answerLater(); // into nothing
    runEvents(5);
    QTRY_VERIFY(f.server.findChildren<QTcpSocket *>().isEmpty());
}

void GuardTest::clientLeavesDuringStream()
{
    GuardFixture f;
    RawClient client(f.port());
    client.send(get("/stream"));
    QTRY_COMPARE(f.kept.size(), size_t(1));
    client.reset();
    QTRY_COMPARE(f.guard->liveConnections(), 0);
    f.writeChunk("data: 1\n\n");
    f.kept.clear();
    QTRY_VERIFY(f.server.findChildren<QTcpSocket *>().isEmpty());
}

void GuardTest::clientLeavesInTheMiddle_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("at once") << QByteArray();
    QTest::newRow("in the line") << QByteArray("GET /v1");
    QTest::newRow("in the head") << QByteArray("GET /v1/x HTTP/1.1\r\nHost: x\r\nX-A");
    QTest::newRow("in the body") << QByteArray("POST /v1/x HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhe");
    QTest::newRow("in a chunk") << QByteArray(
        "POST /v1/x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nhe");
    QTest::newRow("after an answer") << get("/v1/x");
}

void GuardTest::clientLeavesInTheMiddle()
{
    QFETCH(QByteArray, bytes);
    GuardFixture f;
    for (const bool hard : {false, true}) {
        RawClient client(f.port());
        client.send(bytes);
        QTRY_COMPARE(f.guard->liveConnections(), 1);
        runEvents(5);
        if (hard)
            client.reset();
        else
            client.close();
        QTRY_COMPARE(f.guard->liveConnections(), 0);
    }
    QTRY_VERIFY(f.server.findChildren<QTcpSocket *>().isEmpty());
}

void GuardTest::unsentBytesOfAStream()
{
    GuardFixture f;
    RawClient client(f.port());
    client.send(get("/stream"));
    QTRY_COMPARE(f.kept.size(), size_t(1));
    const QPointer<Channel> channel = f.seen.front().channel;
    runEvents(5);
    QCOMPARE(channel->bytesToWrite(), 0);
    for (int i = 0; i < 100 && channel->bytesToWrite() < 1024 * 1024; ++i) {
        f.writeChunk(QByteArray(256 * 1024, 'x'));
        runEvents(3);
    }
    QVERIFY(channel->bytesToWrite() >= 1024 * 1024);
    QTRY_VERIFY((client.poll(), channel->bytesToWrite() == 0));
    channel->close();
    QVERIFY(client.waitForClose());
}

void GuardTest::bytesAheadStayInTheKernel()
{
    GuardFixture f;
    RawClient client(f.port());
    client.send(get("/later"));
    QTRY_COMPARE(f.kept.size(), size_t(1));
    const QByteArray next = get("/v1/x", "X-Padding: " + QByteArray(4000, 'p') + "\r\n");
    for (int i = 0; i < 50; ++i)
        client.send(next);
    runEvents(20);
    QCOMPARE(f.seen.size(), size_t(1));
    f.answerLater();
    QVERIFY(client.waitForReplies(51));
    QCOMPARE(f.seen.size(), size_t(51));
}

void GuardTest::guardEndsWithRequestsInFlight()
{
    auto f = std::make_unique<GuardFixture>();
    RawClient idle(f->port());
    RawClient waiting(f->port());
    RawClient half(f->port());
    waiting.send(get("/later"));
    half.send("GET /v1");
    QTRY_COMPARE(f->guard->liveConnections(), 3);
    QTRY_COMPARE(f->kept.size(), size_t(1));
    f.reset();
    QVERIFY(idle.waitForClose());
    QVERIFY(waiting.waitForClose());
    QVERIFY(half.waitForClose());
}

QTEST_GUILESS_MAIN(GuardTest)
#include "guardtest.moc"
