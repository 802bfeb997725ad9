// SPDX-License-Identifier: GPL-3.0-or-later
//
// What strangers may make the guard hold: bodies, unsent answers, idle connections. Beyond it they lose their own, and
// whoever comes in turn is served.
#include "tests/http/transport/guardfixture.h"

#include <QTest>

using namespace postject;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kMiB = 1024 * 1024;

using Clients = std::vector<std::unique_ptr<RawClient>>;

QByteArray bodyOfSize(qsizetype announced, qsizetype sent)
{
    return "POST /v1/x HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(announced) + "\r\n\r\n" +
           QByteArray(sent, 'b');
}

QByteArray address(int i)
{
    return "127.0.5." + QByteArray::number(i);
}

bool isServed(GuardFixture &f, const char *from)
{
    RawClient client(f.port(), from);
    client.send("POST /v1/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 5\r\n\r\nsmall");
    client.waitForClose();
    return !client.replies().empty() && client.replies().front().status == 200;
}

// How many of them have got this status.
qsizetype answered(const Clients &clients, int status)
{
    return std::ranges::count_if(clients, [status](const auto &client) {
        client->poll();
        return !client->replies().empty() && client->replies().front().status == status;
    });
}

} // namespace

class GuardBudgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limitOfTheBodyAsksForTheAuthorization();
    void bodiesInAll();
    void bodiesPerAddress();
    void bodyIsGivenBack();
    void idleHoldersGiveWay();
    void unsentInAll();
    void unsentOfOneConnection();
    void readerThatNeverCatchesUp();
    void sendBufferIsBounded();
    void idleGiveWayToNewcomers_data();
    void idleGiveWayToNewcomers();
    void inFlightGiveWayToNobody();
};

void GuardBudgetsTest::limitOfTheBodyAsksForTheAuthorization()
{
    GuardFixture f;
    f.guard->setBodyLimit([](const ParsedHead &head) {
        return head.path() == "/large" && head.value("authorization") == "Bearer good"
                   ? BodyAllowance{.bytes = kMiB}
                   : BodyAllowance{.bytes = 10, .beyond = ErrorCode::Unauthenticated};
    });
    const auto status = [&f](const QByteArray &head, const QByteArray &rest) {
        RawClient client(f.port());
        client.send("POST " + head + "\r\nConnection: close\r\n" + rest);
        client.waitForClose();
        return client.replies().empty() ? 0 : client.replies().front().status;
    };
    const QByteArray announced = "Content-Length: 11\r\n\r\n";
    QCOMPARE(status("/large HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer good", announced + "hello world"), 200);
    QCOMPARE(status("/large HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer bad", announced), 401); // before the body
    QCOMPARE(status("/large HTTP/1.1\r\nHost: x", announced), 401);
    QCOMPARE(status("/large HTTP/1.1\r\nHost: x", "Transfer-Encoding: chunked\r\n\r\nb\r\nhello world\r\n0\r\n\r\n"),
             401);
    QCOMPARE(status("/x HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer good", announced), 401);
}

void GuardBudgetsTest::bodiesInAll()
{
    GuardFixture f(GuardLimits{.bodyBytesInAll = kMiB});
    Clients clients;
    for (int i = 0; i < 40; ++i) {
        clients.push_back(std::make_unique<RawClient>(f.port(), address(i + 1).constData()));
        clients.back()->send(bodyOfSize(65536, 65000));
    }
    QTRY_VERIFY(answered(clients, 503) >= 20); // 17 find room
    QVERIFY(answered(clients, 503) < 30);
    QCOMPARE(f.refused.front().code, ErrorCode::Busy);
    QCOMPARE(f.refused.front().path, "/v1/x");
    QVERIFY(isServed(f, "127.0.6.1"));
    clients.clear();
    QTRY_COMPARE(f.guard->liveConnections(), 0);
    RawClient again(f.port());
    again.send(bodyOfSize(65536, 65536));
    QVERIFY(again.waitForReplies(1));
    QCOMPARE(again.replies().front().status, 200);
}

void GuardBudgetsTest::bodiesPerAddress()
{
    GuardFixture f(GuardLimits{.bodyBytesPerAddress = kMiB / 2});
    Clients clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(std::make_unique<RawClient>(f.port(), "127.0.5.1"));
        clients.back()->send(bodyOfSize(65536, 65000));
    }
    QTRY_VERIFY(answered(clients, 503) >= 10); // 8 find room
    QVERIFY(answered(clients, 503) < 15);
    QVERIFY(isServed(f, "127.0.5.1"));
    RawClient other(f.port(), "127.0.5.2");
    other.send(bodyOfSize(65536, 65536));
    QVERIFY(other.waitForReplies(1));
    QCOMPARE(other.replies().front().status, 200);
}

void GuardBudgetsTest::bodyIsGivenBack()
{
    GuardFixture f(GuardLimits{.bodyBytesInAll = 65536});
    RawClient client(f.port());
    for (int i = 0; i < 10; ++i) {
        client.send(bodyOfSize(65536, 65536));
        QVERIFY(client.waitForReplies(i + 1));
        QCOMPARE(client.replies().back().status, 200);
    }
}

void GuardBudgetsTest::idleHoldersGiveWay()
{
    GuardFixture f(GuardLimits{.bodyBytesInAll = kMiB / 4});
    Clients clients;
    for (int i = 0; i < 12; ++i) { // each answered, and then idle
        clients.push_back(std::make_unique<RawClient>(f.port(), address(i + 1).constData()));
        clients.back()->send(bodyOfSize(65536, 65536));
        QVERIFY(clients.back()->waitForReplies(1));
        QCOMPARE(clients.back()->replies().front().status, 200);
    }
    QVERIFY(f.guard->liveConnections() <= 5);
}

void GuardBudgetsTest::unsentInAll()
{
    GuardFixture f(GuardLimits{.unsentBytesInAll = 20 * kMiB});
    RawClient first(f.port(), "127.0.5.1");
    first.shrinkReceiveBuffer();
    first.send("GET /large HTTP/1.1\r\nHost: x\r\n\r\n"); // 8 MiB that nobody takes
    QTRY_COMPARE(f.seen.size(), size_t(1));
    Clients greedy; // of one address
    for (int i = 0; i < 6; ++i) {
        greedy.push_back(std::make_unique<RawClient>(f.port(), "127.0.5.2"));
        greedy.back()->shrinkReceiveBuffer();
        greedy.back()->send("GET /large HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(f.seen.size(), size_t(i + 2));
    }
    QTRY_COMPARE(f.guard->liveConnections(), 2); // the oldest of the address that holds most went first
    QVERIFY(!first.poll());
    QVERIFY(!greedy.back()->poll());
    RawClient quick(f.port(), "127.0.5.3");
    quick.send("GET /large HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(quick.waitForReplies(1, 20'000));
    QCOMPARE(quick.replies().front().body.size(), 8 * kMiB);
}

void GuardBudgetsTest::unsentOfOneConnection()
{
    GuardFixture f(GuardLimits{.unsentBytesPerConnection = 2 * kMiB});
    RawClient client(f.port());
    client.send("GET /stream HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(f.kept.size(), size_t(1));
    for (int i = 0; i < 64 && f.guard->liveConnections() > 0; ++i) {
        f.writeChunk(QByteArray(256 * 1024, 'x'));
        runEvents(3);
    }
    QCOMPARE(f.guard->liveConnections(), 0);
}

// Always a little behind, and so never at the end of what is kept for it.
void GuardBudgetsTest::readerThatNeverCatchesUp()
{
    GuardFixture f(GuardLimits{.unsentBytesInAll = 8 * kMiB});
    RawClient client(f.port());
    client.send("GET /stream HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(f.kept.size(), size_t(1));
    const QPointer<Channel> channel = f.seen.front().channel;
    for (qint64 written = 0; written < 64 * kMiB;) {
        QVERIFY(channel && channel->peer());
        if (channel->bytesToWrite() < 2 * kMiB) {
            f.writeChunk(QByteArray(256 * 1024, 'x'));
            written += 256 * 1024;
        } else {
            client.poll();
        }
        runEvents(1);
    }
    QCOMPARE(f.guard->liveConnections(), 1);
}

void GuardBudgetsTest::sendBufferIsBounded()
{
    GuardFixture f;
    RawClient client(f.port());
    client.shrinkReceiveBuffer();
    client.send("GET /large HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(f.seen.size(), size_t(1));
    runEvents(20);
    const qint64 unsent = f.seen.front().channel->bytesToWrite();
    QVERIFY2(unsent > 7 * kMiB, qPrintable(QString::number(unsent))); // the kernel has the rest
}

void GuardBudgetsTest::idleGiveWayToNewcomers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("idle") << QByteArray();
    QTest::newRow("half a head") << "GET /v1/x HT"_ba;
    QTest::newRow("half a body") << bodyOfSize(100, 10);
}

void GuardBudgetsTest::idleGiveWayToNewcomers()
{
    QFETCH(const QByteArray, bytes);
    GuardFixture f(GuardLimits{.connections = 16, .connectionsPerAddress = 6});
    Clients honest; // these have been there for longest, but hold less
    for (int i = 0; i < 2; ++i)
        honest.push_back(std::make_unique<RawClient>(f.port(), "127.0.6.1"));
    QTRY_COMPARE(f.guard->liveConnections(), 2);
    Clients idle;
    for (int i = 0; i < 14; ++i) {
        idle.push_back(std::make_unique<RawClient>(f.port(), i < 8 ? address(i / 4 + 1).constData() : "127.0.5.9"));
        idle.back()->send(bytes);
        QTRY_COMPARE(f.guard->liveConnections(), 3 + i);
    }
    QVERIFY(isServed(f, "127.0.6.2"));
    QTRY_VERIFY(idle[8]->poll()); // the oldest of the six
    QCOMPARE(std::ranges::count_if(idle, [](const auto &client) { return client->poll(); }), 1);
    for (int i = 0; i < 20; ++i)
        QVERIFY(isServed(f, address(100 + i).constData()));
    for (const auto &client : honest)
        QVERIFY(!client->poll());
}

void GuardBudgetsTest::inFlightGiveWayToNobody()
{
    GuardFixture f(GuardLimits{.connections = 4});
    Clients busy;
    for (int i = 0; i < 4; ++i) {
        busy.push_back(std::make_unique<RawClient>(f.port(), address(i + 1).constData()));
        busy.back()->send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
    }
    QTRY_COMPARE(f.kept.size(), size_t(4));
    RawClient refused(f.port(), "127.0.6.1");
    QVERIFY(refused.waitForClose());
    QCOMPARE(refused.replies().front().status, 503);
    f.answerLater();
    for (const auto &client : busy)
        QVERIFY(client->waitForReplies(1));
}

QTEST_GUILESS_MAIN(GuardBudgetsTest)
#include "guardbudgetstest.moc"
