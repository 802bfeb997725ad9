// SPDX-License-Identifier: GPL-3.0-or-later
//
// More connections than the guard takes: it stays small, keeps its caps, and serves whoever comes in turn.
#include "tests/http/transport/guardfixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <ctime>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace postject;
using namespace std::chrono_literals;

namespace {

// The sanitizers keep freed memory aside, pad the rest and shadow all of it.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr qint64 kAllowedMiB = 1024;
#else
constexpr qint64 kAllowedMiB = 200;
#endif

qint64 residentMiB()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toLongLong() / 1024;
    }
    return -1;
}

qsizetype openDescriptors()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::System | QDir::Files).size();
}

QByteArray sourceAddress(int i) // of one of 40 clients
{
    return "127.0.3." + QByteArray::number(i % 40 + 1);
}

bool isServed(GuardFixture &f, const char *from)
{
    RawClient client(f.port(), from);
    client.send("GET /v1/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    client.waitForClose();
    return !client.replies().empty() && client.replies().front().status == 200;
}

double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

class GuardFloodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tenThousandConnections_data();
    void tenThousandConnections();
    void churn();
    void thousandPipelined();
    void noDescriptorLeft();
};

void GuardFloodTest::initTestCase()
{
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
    limit.rlim_cur = limit.rlim_max;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
    QVERIFY2(limit.rlim_cur >= 4096, "this test holds connections open on both sides");
}

void GuardFloodTest::tenThousandConnections_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("idle") << QByteArray();
    QTest::newRow("part of a line") << QByteArray("GET /v1/x HTT");
    QTest::newRow("nearly 16 KiB of head")
        << "GET /v1/x HTTP/1.1\r\nHost: x\r\n" + ("X-A: " + QByteArray(4000, 'a') + "\r\n").repeated(4);
    QTest::newRow("nearly 64 KiB of body")
        << "POST /v1/x HTTP/1.1\r\nHost: x\r\nContent-Length: 65536\r\n\r\n" + QByteArray(65000, 'b');
}

void GuardFloodTest::tenThousandConnections()
{
    QFETCH(QByteArray, bytes);
    GuardFixture f;
    std::vector<std::unique_ptr<RawClient>> open;
    int largest = 0;
    for (int i = 0; i < 10'000; ++i) {
        open.push_back(std::make_unique<RawClient>(f.port(), sourceAddress(i).constData()));
        QVERIFY(open.back()->isConnected());
        open.back()->send(bytes);
        if (i % 50 != 49)
            continue;
        runEvents(3);
        std::erase_if(open, [](const std::unique_ptr<RawClient> &client) { return client->poll(); }); // turned away
        largest = std::max(largest, f.guard->liveConnections());
    }
    QCOMPARE(largest, GuardLimits().connections);
    QCOMPARE(f.guard->liveConnections(), GuardLimits().connections);
    QVERIFY2(residentMiB() < kAllowedMiB, qPrintable(QString::number(residentMiB())));
    QVERIFY(isServed(f, "127.0.4.1"));
    open.resize(open.size() - 100);
    QTRY_VERIFY(f.guard->liveConnections() <= GuardLimits().connections - 90);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(isServed(f, "127.0.4.1"));
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    open.clear();
    QTRY_COMPARE(f.guard->liveConnections(), 0);
}

void GuardFloodTest::churn()
{
    GuardFixture f;
    QVERIFY(isServed(f, "127.0.0.1"));
    QTRY_COMPARE(f.guard->liveConnections(), 0);
    const qsizetype before = openDescriptors();
    for (int i = 0; i < 5000; ++i) {
        RawClient client(f.port(), sourceAddress(i).constData());
        if (i % 3 == 0)
            client.reset();
        if (i % 50 == 0)
            runEvents(1);
    }
    QTRY_COMPARE(f.guard->liveConnections(), 0);
    QVERIFY(isServed(f, "127.0.0.1"));
    QTRY_COMPARE(f.guard->liveConnections(), 0);
    QVERIFY(std::abs(openDescriptors() - before) <= 3);
}

void GuardFloodTest::thousandPipelined()
{
    GuardFixture f;
    RawClient client(f.port());
    QByteArray requests;
    for (int i = 0; i < 1000; ++i)
        requests += "GET /v1/" + QByteArray::number(i) + " HTTP/1.1\r\nHost: x\r\n\r\n";
    client.send(requests);
    QVERIFY(client.waitForClose()); // 1000 requests, and no more on one connection
    const std::vector<Reply> replies = client.replies();
    QCOMPARE(replies.size(), size_t(1000));
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(replies[size_t(i)].body, "GET /v1/" + QByteArray::number(i) + '\n');
}

void GuardFloodTest::noDescriptorLeft()
{
    GuardFixture f;
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 20; ++i)
        clients.push_back(std::make_unique<RawClient>(f.port())); // not accepted yet
    std::vector<int> taken;
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    const rlimit all = limit;
    limit.rlim_cur = rlim_t(openDescriptors() + 20);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
    for (int descriptor = 0; (descriptor = ::open("/dev/null", O_RDONLY)) >= 0;)
        taken.push_back(descriptor);
    const double before = processorSeconds();
    QTest::qWait(1000);
    const double spent = processorSeconds() - before;
    for (const int descriptor : taken)
        ::close(descriptor);
    ::setrlimit(RLIMIT_NOFILE, &all);
    QVERIFY2(spent < 0.2, qPrintable(QString::number(spent)));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(isServed(f, "127.0.0.1"));
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(GuardFloodTest)
#include "guardfloodtest.moc"
