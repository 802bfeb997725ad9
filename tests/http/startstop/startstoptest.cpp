// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starts and stops the server, again and again, with and without requests under way, for the sanitizers to look at; and
// what a stop leaves: no thread, no descriptor, a database that is whole in its one file.
#include "server/storage/database.h"
#include "server/storage/query.h"
#include "tests/support/cputime.h"
#include "tests/support/serverfixture.h"

#include <QDir>
#include <QTest>

#include <atomic>
#include <future>

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

constexpr std::size_t kHashBytes = 8UL * 1024 * 1024;

// So costly that a hash takes a thread about so long. Its cost grows with its passes.
PasswordCost costOf(std::chrono::seconds time)
{
    constexpr unsigned long long kSample = 24;
    const std::chrono::nanoseconds start = test::cpuTime();
    if (!hashPassword("a password", {.passes = kSample, .bytes = kHashBytes}))
        qFatal("no hash");
    return {.passes = kSample * static_cast<unsigned long long>(time / (test::cpuTime() - start) + 1),
            .bytes = kHashBytes};
}

// What the threads of the hashing pool have used of a processor, in the kernel's ticks (proc(5), utime of stat).
qint64 hashingTicks()
{
    qint64 ticks = 0;
    for (const QString &id : QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile stat(u"/proc/self/task/%1/stat"_s.arg(id));
        if (!stat.open(QIODevice::ReadOnly))
            continue; // it has just ended
        const QByteArray line = stat.readAll();
        const qsizetype name = line.lastIndexOf(')');
        if (line.first(name + 1).endsWith("(hashing)"))
            ticks += line.sliced(name + 2).split(' ').value(11).toLongLong();
    }
    return ticks;
}

qint64 recordedStops(const QString &file)
{
    const auto database = Database::open(file, OpenMode::Read);
    return database ? oneNumber((*database)->prepared("SELECT COUNT(*) FROM activity JOIN activity_words "
                                                      "ON activity_words.id = action WHERE word = 'server_stopped'"_L1),
                                {})
                          .value_or(-1)
                    : -1;
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
    void aRequestHoldsNoStopUp();
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

// A stop gives requests some seconds, and not by a clock that can be set: the server's own is set back meanwhile, and
// stands still.
void StartStopTest::aRequestHoldsNoStopUp()
{
    PasswordCost cost{.passes = 1, .bytes = kHashBytes};
    ServerFixture server([&cost](ServerOptions &options) { options.passwordCost = cost; });
    cost = costOf(std::chrono::seconds(9)); // of which the stop waits for five
    server.restart();
    const QString file = server.dataDir() + u"/postject.sqlite"_s;
    const qint64 before = recordedStops(file);
    TestConnection connection = server.connectFrom();
    connection.send(ServerFixture::loginCall({.email = u"nobody@example.com"_s, .password = u"wrong"_s, .id = {}}));
    QTRY_VERIFY(hashingTicks() > 0);
    const auto stopped = std::async(std::launch::async, [&server] { server.stop(); });
    server.clock().jump(-std::chrono::hours(24));
    QTRY_COMPARE_WITH_TIMEOUT(recordedStops(file), before + 1, 60'000);
    const qint64 ticks = hashingTicks();
    QTRY_VERIFY(hashingTicks() > ticks); // the stop went ahead of the request
    stopped.wait();
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
