// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every limit of the guard at its last allowed and its first refused value, and every deadline.
#include "tests/http/transport/guardfixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QHttpServerConfiguration>
#endif

using namespace postject;
using namespace std::chrono_literals;

namespace {

GuardLimits withShortDeadlines()
{
    GuardLimits limits;
    limits.headDeadline = 150ms;
    limits.bodyDeadline = 150ms;
    limits.idleDeadline = 150ms;
    limits.writeDeadline = 300ms;
    return limits;
}

const GuardLimits kDefaults;

// A head of exactly this size, with fields of at most 4 KiB.
QByteArray headOfSize(qsizetype size)
{
    QByteArray head = "GET /v1/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";
    while (head.size() + 2 < size) {
        const qsizetype rest = size - 2 - head.size();
        const qsizetype line = rest <= 4096 ? rest : std::min<qsizetype>(4096, rest - 64);
        head += "X: " + QByteArray(line - 5, 'p') + "\r\n";
    }
    return head + "\r\n";
}

QByteArray targetOfSize(qsizetype size)
{
    return "GET /" + QByteArray(size - 1, 't') + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
}

QByteArray fieldsOfNumber(int number)
{
    QByteArray head = "GET /v1/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";
    for (int i = 2; i < number; ++i)
        head += "X-" + QByteArray::number(i) + ": 1\r\n";
    return head + "\r\n";
}

QByteArray fieldOfSize(qsizetype size) // name and value
{
    return "GET /v1/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-A: " + QByteArray(size - 3, 'v') + "\r\n\r\n";
}

QByteArray bodyOfSize(qsizetype size)
{
    return "POST /v1/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: " + QByteArray::number(size) +
           "\r\n\r\n" + QByteArray(size, 'b');
}

QByteArray chunksOfSize(qsizetype size)
{
    QByteArray request = "POST /v1/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (qsizetype sent = 0; sent < size;) {
        const qsizetype chunk = std::min<qsizetype>(1000, size - sent);
        request += QByteArray::number(chunk, 16) + "\r\n" + QByteArray(chunk, 'b') + "\r\n";
        sent += chunk;
    }
    return request + "0\r\n\r\n";
}

QByteArray chunkWithExtension(qsizetype size) // name and value
{
    return "POST /v1/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n1;n=" +
           QByteArray(size - 1, 'e') + "\r\nb\r\n0\r\n\r\n";
}

QByteArray trailersOfNumber(int number)
{
    QByteArray request =
        "POST /v1/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n";
    for (int i = 0; i < number; ++i)
        request += "X: 1\r\n";
    return request + "\r\n";
}

const QByteArray kForwardingPath = "/v1/ask";

GuardLimits withForwarding()
{
    GuardLimits limits;
    limits.forwarding.path = kForwardingPath;
    return limits;
}

} // namespace

class GuardLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizes_data();
    void sizes();
    void whatProxiesForward_data();
    void whatProxiesForward();
    void bodyLimitByPath();
    void memoryStaysFlat();
    void slowHead();
    void slowBody();
    void slowHeadBehindAnAnswer();
    void idleIsClosedWithoutAnswer();
    void idleAfterAnAnswer();
    void inFlightHasNoDeadline();
    void slowReader();
    void tricklingReader();
    void slowReaderOfPipelined();
    void slowReaderOfAStream();
    void noneIsQHttpServers();
    void connectionsPerAddress();
    void connectionsInAll();
};

void GuardLimitsTest::sizes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("target, last") << targetOfSize(kDefaults.targetBytes) << 200;
    QTest::newRow("target, one more") << targetOfSize(kDefaults.targetBytes + 1) << 414;
    QTest::newRow("target, 200 KB") << targetOfSize(200'000) << 414;
    QTest::newRow("head, last") << headOfSize(kDefaults.head.bytes) << 200;
    QTest::newRow("head, one more") << headOfSize(kDefaults.head.bytes + 1) << 431;
    QTest::newRow("head, 1 MB") << headOfSize(1'000'000) << 431;
    QTest::newRow("fields, last") << fieldsOfNumber(kDefaults.head.fields) << 200;
    QTest::newRow("fields, one more") << fieldsOfNumber(kDefaults.head.fields + 1) << 431;
    QTest::newRow("fields, 101") << fieldsOfNumber(101) << 431;
    QTest::newRow("field, last") << fieldOfSize(kDefaults.head.fieldBytes) << 200;
    QTest::newRow("field, one more") << fieldOfSize(kDefaults.head.fieldBytes + 1) << 431;
    QTest::newRow("field, 100 KiB") << fieldOfSize(100 * 1024) << 431;
    QTest::newRow("body, last") << bodyOfSize(kDefaults.bodyBytes) << 200;
    QTest::newRow("body, one more") << bodyOfSize(kDefaults.bodyBytes + 1) << 413;
    QTest::newRow("body, 1 MB") << bodyOfSize(1'000'000) << 413;
    QTest::newRow("chunks, last") << chunksOfSize(kDefaults.bodyBytes) << 200;
    QTest::newRow("chunks, one more") << chunksOfSize(kDefaults.bodyBytes + 1) << 413;
    QTest::newRow("chunk extension, last") << chunkWithExtension(256) << 200;
    QTest::newRow("chunk extension, one more") << chunkWithExtension(257) << 400;
    QTest::newRow("trailer fields, last") << trailersOfNumber(kDefaults.head.fields) << 200;
    QTest::newRow("trailer fields, one more") << trailersOfNumber(kDefaults.head.fields + 1) << 431;
}

void GuardLimitsTest::sizes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    GuardFixture f;
    const QByteArrayView all(bytes);
    for (const qsizetype piece : {all.size(), qsizetype(1000), qsizetype(7)}) {
        if (all.size() / piece > 20'000)
            continue;
        RawClient client(f.port());
        for (qsizetype at = 0; at < all.size() && !client.isClosedByServer(); at += piece) {
            client.send(all.sliced(at, std::min(piece, all.size() - at)));
            runEvents(1);
        }
        QVERIFY2(client.waitForClose(), qPrintable(QString::number(piece)));
        QCOMPARE(client.replies().size(), size_t(1));
        QCOMPARE(client.replies().front().status, status);
    }
    QVERIFY(status == 200 ? f.refused.empty() : f.seen.empty());
}

// The query at that path is nobody's business, and its head is as large as proxies let it be. No other path's is.
void GuardLimitsTest::whatProxiesForward_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    const HeadLimits &head = withForwarding().forwarding.head;
    const QByteArray none;
    QTest::newRow("long query") << kForwardingPath + '?' + QByteArray(30'000, 'q') << none << 200;
    QTest::newRow("query beyond the head") << kForwardingPath + '?' + QByteArray(head.bytes, 'q') << none << 414;
    QTest::newRow("odd bytes") << kForwardingPath + "?\xc3\xa9\xff%zz%#\"<>[]^`{|}\\?#"_ba << none << 200;
    QTest::newRow("control byte") << kForwardingPath + "?a\x01"_ba << none << 400;
    QTest::newRow("odd bytes elsewhere") << "/v1/asked?%zz"_ba << none << 400;
    QTest::newRow("long query elsewhere") << "/v1/other?" + QByteArray(3000, 'q') << none << 414;
    QTest::newRow("odd bytes in the path") << kForwardingPath + "/%zz?"_ba << none << 400;
    QTest::newRow("large cookie") << kForwardingPath << "Cookie: " + QByteArray(30'000, 'c') + "\r\n" << 200;
    QTest::newRow("large cookie elsewhere") << "/v1/x"_ba << "Cookie: " + QByteArray(10'000, 'c') + "\r\n" << 431;
    QTest::newRow("larger than all") << kForwardingPath << "Cookie: " + QByteArray(head.bytes, 'c') + "\r\n" << 431;
    QTest::newRow("200 fields") << kForwardingPath << "X: 1\r\n"_ba.repeated(200) << 200;
    QTest::newRow("web socket") << kForwardingPath + "?token=x"_ba
                                << "Upgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"_ba << 200;
}

void GuardLimitsTest::whatProxiesForward()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, fields);
    QFETCH(const int, status);
    GuardFixture f(withForwarding());
    const QByteArray request = "GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + fields + "\r\n";
    for (const qsizetype cut : {request.size(), qsizetype{20}, request.indexOf('\n'), request.size() - 1}) {
        f.seen.clear();
        RawClient client(f.port());
        client.send(request.first(cut));
        runEvents();
        client.send(request.sliced(cut));
        QVERIFY(client.waitForClose());
        QCOMPARE(client.replies().size(), size_t(1));
        QCOMPARE(client.replies().front().status, status);
        if (status == 200)
            QCOMPARE(f.seen.front().target, kForwardingPath);
    }
}

void GuardLimitsTest::bodyLimitByPath()
{
    GuardFixture f;
    f.guard->setBodyLimit(
        [](const ParsedHead &head) { return BodyAllowance{.bytes = head.path() == "/v1/import" ? 1024 * 1024 : 10}; });
    const auto status = [&f](const QByteArray &path, int size) {
        RawClient client(f.port());
        client.send("POST " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: " +
                    QByteArray::number(size) + "\r\n\r\n" + QByteArray(size, 'b'));
        client.waitForClose();
        return client.replies().empty() ? 0 : client.replies().front().status;
    };
    QCOMPARE(status("/v1/import?a=1", 1024 * 1024), 200);
    QCOMPARE(f.seen.front().body.size(), 1024 * 1024);
    QCOMPARE(status("/v1/import", 1024 * 1024 + 1), 413);
    QCOMPARE(status("/v1/x", 10), 200);
    QCOMPARE(status("/v1/x", 11), 413);
}

// AddressSanitizer keeps freed memory aside; there its leak check is the proof.
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 kAllowedGrowthKiB = 512 * 1024;
#else
constexpr qint64 kAllowedGrowthKiB = 5 * 1024;
#endif

qint64 residentKiB()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toLongLong();
    }
    return -1;
}

void GuardLimitsTest::memoryStaysFlat()
{
    GuardFixture f;
    const auto round = [&f] {
        RawClient client(f.port());
        client.send("POST /v1/x HTTP/1.1\r\nHost: x\r\nContent-Length: 65536\r\n\r\n" + QByteArray(65536, 'b'));
        client.send(bodyOfSize(kDefaults.bodyBytes + 1));
        client.waitForClose();
        f.seen.clear();
        f.refused.clear();
    };
    for (int i = 0; i < 100; ++i)
        round();
    const qint64 before = residentKiB();
    for (int i = 0; i < 1000; ++i)
        round();
    QVERIFY2(residentKiB() - before < kAllowedGrowthKiB, qPrintable(QString::number(residentKiB() - before)));
}

void GuardLimitsTest::slowHead()
{
    GuardFixture f(withShortDeadlines());
    RawClient client(f.port());
    QElapsedTimer timer;
    timer.start();
    client.send("GET /v1/x HTTP/1.1\r\nUser-Agent: slow\r\n");
    while (!client.poll() && timer.elapsed() < 3000) { // a byte now and then buys no time
        client.send("X");
        QTest::qWait(20);
    }
    QVERIFY(client.isClosedByServer());
    QVERIFY2(timer.elapsed() >= 140 && timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(client.replies().size(), size_t(1));
    QCOMPARE(client.replies().front().status, 408);
    QCOMPARE(f.refused.front().code, ErrorCode::RequestTimeout);
    QCOMPARE(f.refused.front().path, "/v1/x");
    QCOMPARE(f.refused.front().userAgent, "slow");
    QTRY_COMPARE(f.guard->liveConnections(), 0);
}

void GuardLimitsTest::slowBody()
{
    GuardFixture f(withShortDeadlines());
    RawClient client(f.port());
    QElapsedTimer timer;
    timer.start();
    client.send("POST /v1/x HTTP/1.1\r\nHost: x\r\nUser-Agent: slow\r\nContent-Length: 8192\r\n\r\n");
    while (!client.poll() && timer.elapsed() < 3000) {
        client.send("b");
        QTest::qWait(20);
    }
    QVERIFY(client.isClosedByServer());
    QVERIFY2(timer.elapsed() >= 140 && timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(client.replies().front().status, 408);
    QCOMPARE(f.refused.front().method, "POST");
    QCOMPARE(f.refused.front().path, "/v1/x");
    QCOMPARE(f.refused.front().userAgent, "slow");
    QVERIFY(f.seen.empty());
}

void GuardLimitsTest::slowHeadBehindAnAnswer()
{
    GuardFixture f(withShortDeadlines());
    RawClient client(f.port());
    client.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\nGET /v1");
    QTRY_COMPARE(f.kept.size(), size_t(1));
    QTest::qWait(250); // longer than the head may take
    QVERIFY(f.refused.empty());
    f.answerLater();
    QVERIFY(client.waitForClose());
    QCOMPARE(client.replies().size(), size_t(2));
    QCOMPARE(client.replies()[1].status, 408);
}

void GuardLimitsTest::idleIsClosedWithoutAnswer()
{
    GuardFixture f(withShortDeadlines());
    RawClient client(f.port());
    QVERIFY(client.waitForClose());
    QVERIFY(client.received().isEmpty());
    QVERIFY(f.refused.empty());
    QCOMPARE(f.guard->liveConnections(), 0);
}

void GuardLimitsTest::idleAfterAnAnswer()
{
    GuardFixture f(withShortDeadlines());
    RawClient client(f.port());
    for (int i = 0; i < 5; ++i) { // each request starts it anew
        client.send("GET /v1/x HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(client.waitForReplies(i + 1));
        QTest::qWait(70);
    }
    QVERIFY(client.waitForClose());
    QCOMPARE(client.replies().size(), size_t(5));
    QVERIFY(f.refused.empty());
}

void GuardLimitsTest::inFlightHasNoDeadline()
{
    GuardFixture f(withShortDeadlines());
    RawClient later(f.port());
    RawClient stream(f.port());
    later.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
    stream.send("GET /stream HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(f.kept.size(), size_t(2));
    QTest::qWait(500);
    QCOMPARE(f.guard->liveConnections(), 2);
    QVERIFY(!later.poll());
    QVERIFY(!stream.poll());
}

void GuardLimitsTest::slowReader()
{
    GuardFixture f(withShortDeadlines());
    RawClient client(f.port());
    client.shrinkReceiveBuffer();
    client.send("GET /large HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(f.seen.size(), size_t(1));
    QCOMPARE(f.guard->liveConnections(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(f.guard->liveConnections(), 0, 3000);
    QTRY_VERIFY(f.server.findChildren<QTcpSocket *>().isEmpty());
}

void GuardLimitsTest::tricklingReader()
{
    GuardFixture f(withShortDeadlines());
    RawClient client(f.port());
    client.shrinkReceiveBuffer();
    client.send("GET /large HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(f.seen.size(), size_t(1));
    QElapsedTimer timer;
    timer.start();
    while (f.guard->liveConnections() > 0 && timer.elapsed() < 5000) { // a byte now and then is no progress
        client.readByte();
        QTest::qWait(10);
    }
    QCOMPARE(f.guard->liveConnections(), 0);
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
}

void GuardLimitsTest::slowReaderOfPipelined()
{
    GuardFixture f(withShortDeadlines());
    RawClient client(f.port());
    client.shrinkReceiveBuffer();
    client.send(QByteArray("GET /large HTTP/1.1\r\nHost: x\r\n\r\n").repeated(20));
    QTRY_COMPARE(f.seen.size(), size_t(1));
    QTRY_COMPARE_WITH_TIMEOUT(f.guard->liveConnections(), 0, 3000);
    QCOMPARE(f.seen.size(), size_t(1)); // who does not read gets no further answers made
}

// Whoever feeds a stream may not watch its reader: behind 16 MiB that nobody takes, the guard ends it. Beside them the
// kernel holds some, on both sides.
void GuardLimitsTest::slowReaderOfAStream()
{
    constexpr int kMiB = 1024 * 1024;
    GuardFixture f;
    RawClient client(f.port());
    client.shrinkReceiveBuffer();
    client.send("GET /stream HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(f.kept.size(), size_t(1));
    const auto feed = [&] {
        f.writeChunk(QByteArray(kMiB, 's'));
        runEvents();
    };
    for (int i = 0; i < 14; ++i)
        feed();
    QCOMPARE(f.guard->liveConnections(), 1);
    for (int i = 0; i < 26 && f.guard->liveConnections() > 0; ++i)
        feed();
    QTRY_COMPARE(f.guard->liveConnections(), 0);
}

// Those of QHttpServer, since Qt 6.10 and 6.11, are narrower than what some paths allow.
void GuardLimitsTest::noneIsQHttpServers()
{
    constexpr int kMiB = 1024 * 1024;
    GuardFixture f(GuardLimits{.bodyBytes = 40 * kMiB, .bodyBytesPerAddress = 40 * kMiB});
    RawClient client(f.port());
    client.send("POST /empty HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(33 * kMiB) + "\r\n\r\n");
    client.send(QByteArray(33 * kMiB, 'b'));
    QVERIFY(client.waitForReplies(1));
    QCOMPARE(client.replies().front().status, 204);
    QCOMPARE(f.seen.front().body.size(), 33 * kMiB);
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    QVERIFY(f.server.configuration().keepAliveTimeout() > 10 * GuardLimits().idleDeadline);
#endif
}

void GuardLimitsTest::connectionsPerAddress()
{
    GuardFixture f(GuardLimits{.connectionsPerAddress = 3});
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 3; ++i)
        clients.push_back(std::make_unique<RawClient>(f.port(), "127.0.0.5"));
    QTRY_COMPARE(f.guard->liveConnections(), 3);
    RawClient refused(f.port(), "127.0.0.5");
    QVERIFY(refused.waitForClose());
    QCOMPARE(refused.replies().size(), size_t(1));
    QCOMPARE(refused.replies().front().status, 503);
    QVERIFY(refused.replies().front().head.contains("\r\nRetry-After: "));
    RawClient other(f.port(), "127.0.0.6");
    other.send("GET /v1/x HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(other.waitForReplies(1));
    QCOMPARE(other.replies().front().status, 200);
    clients.pop_back();
    QTRY_COMPARE(f.guard->liveConnections(), 3);
    RawClient again(f.port(), "127.0.0.5");
    again.send("GET /v1/x HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(again.waitForReplies(1));
    QCOMPARE(again.replies().front().status, 200);
    QVERIFY(f.refused.empty());
}

void GuardLimitsTest::connectionsInAll()
{
    GuardFixture f(GuardLimits{.connections = 5});
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 5; ++i)
        clients.push_back(std::make_unique<RawClient>(f.port(), ("127.0.1." + QByteArray::number(i + 1)).constData()));
    for (const auto &client : clients)
        client->send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(f.kept.size(), size_t(5));
    RawClient refused(f.port(), "127.0.1.9");
    QVERIFY(refused.waitForClose());
    QCOMPARE(refused.replies().front().status, 503);
    QCOMPARE(f.guard->liveConnections(), 5);
    clients.front()->close();
    QTRY_COMPARE(f.guard->liveConnections(), 4);
    RawClient again(f.port(), "127.0.1.9");
    again.send("GET /v1/x HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(again.waitForReplies(1));
    QCOMPARE(again.replies().front().status, 200);
}

QTEST_GUILESS_MAIN(GuardLimitsTest)
#include "guardlimitstest.moc"
