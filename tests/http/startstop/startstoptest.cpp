// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starts and stops the server, again and again, with and without requests under way, for the sanitizers to look at; and
// what a stop leaves: no thread, no descriptor, a database that is whole in its one file.
#include "tests/support/serverfixture.h"

#include <QDir>
#include <QTest>

#include <atomic>

using namespace postject;

namespace {

// What a library does at the end of the server's thread, and takes its time for.
struct SlowEnd
{
    std::atomic<int> *ended = nullptr;
    ~SlowEnd()
    {
        QThread::msleep(100); // longer than the owner would take to go on
        ++*ended;
    }
};

// The threads that ask it end slowly.
class SlowingClock final : public Clock
{
public:
    TimePoint now() const override
    {
        if (QThread::currentThread() != m_tests) {
            thread_local SlowEnd end;
            if (!std::exchange(end.ended, &m_ended))
                ++m_begun;
        }
        return SystemClock().now();
    }
    Milliseconds elapsed() const override { return SystemClock().elapsed(); }
    int begun() const { return m_begun; }
    int ended() const { return m_ended; }

private:
    QThread *m_tests = QThread::currentThread();
    mutable std::atomic<int> m_begun = 0;
    mutable std::atomic<int> m_ended = 0;
};

qsizetype count(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
}

int rounds()
{
    return std::max(3, qEnvironmentVariableIntValue("POSTJECT_ROUNDS"));
}

} // namespace

class StartStopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothing();
    void endsItsThreads();
    void stopsWithRequestsUnderWay();
    void aCopyOfTheFileIsWhole();
};

void StartStopTest::leavesNothing()
{
    ServerFixture server;
    server.stop();
    const qsizetype descriptors = count(u"/proc/self/fd"_s);
    const qsizetype threads = count(u"/proc/self/task"_s);
    for (int round = 0; round < rounds(); ++round) {
        server.start();
        QCOMPARE(server.callLocally({.method = "GET", .target = "/v1/auth/me", .token = server.admin()}).status, 200);
        server.stop();
        // The kernel forgets a joined thread a moment after it lets the joining one go on.
        QTRY_COMPARE(count(u"/proc/self/task"_s), threads);
        QCOMPARE(count(u"/proc/self/fd"_s), descriptors);
    }
}

// Also what a library does at a thread's end is over: it would meet what the library does at the process's end.
void StartStopTest::endsItsThreads()
{
    const SlowingClock clock;
    {
        ServerFixture server([&](ServerOptions &options) { options.clock = &clock; });
        QCOMPARE(server.callLocally({.method = "GET", .target = "/v1/auth/me", .token = server.localToken()}).status,
                 403);
    }
    QVERIFY(clock.begun() >= 2); // the server's and the writer's
    QCOMPARE(clock.ended(), clock.begun());
}

void StartStopTest::stopsWithRequestsUnderWay()
{
    ServerFixture server;
    for (int round = 0; round < rounds(); ++round) {
        std::vector<TestConnection> connections;
        const QByteArray token = server.member();
        for (int i = 0; i < 12; ++i) {
            TestConnection connection = server.connectFrom();
            switch (i % 4) {
            case 0:
                connection.send(ServerFixture::loginCall(server.administrator()));
                break;
            case 1:
                connection.send({.method = "GET", .target = "/v1/security/activity-logs?q=x", .token = token});
                break;
            case 2:
                connection.send({.method = "GET", .target = "/v1/security/metrics", .token = token});
                break;
            default:
                connection.send({.method = "GET", .target = "/v1/security/stream", .token = token});
            }
            connections.push_back(std::move(connection));
        }
        server.stop();
        connections.clear();
        server.start();
        QCOMPARE(server.callLocally({.method = "GET", .target = "/v1/admin/audit/verify", .token = server.admin()})
                     .json()["intact"_L1]
                     .toBool(),
                 true);
    }
}

void StartStopTest::aCopyOfTheFileIsWhole()
{
    ServerFixture server;
    server.fillLog(server.member(), 300);
    const QString file = server.dataDir() + u"/postject.sqlite"_s;
    QVERIFY(QFile::exists(file + u"-wal"_s));
    server.stop();
    QVERIFY(!QFile::exists(file + u"-wal"_s));
    QVERIFY(!QFile::exists(file + u"-shm"_s));
    QVERIFY(QFileInfo(file).size() > 300 * 1000);
}

QTEST_GUILESS_MAIN(StartStopTest)
#include "startstoptest.moc"
