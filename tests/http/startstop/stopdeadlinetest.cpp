// SPDX-License-Identifier: GPL-3.0-or-later
//
// A stop waits five seconds for the requests that are under way, and no longer.
#include "server/storage/database.h"
#include "server/storage/query.h"
#include "tests/support/cputime.h"
#include "tests/support/serverfixture.h"

#include <QDir>
#include <QTest>

#include <future>

using namespace postject;

namespace {

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

} // namespace

class StopDeadlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestHoldsNoStopUp();
};

// A stop gives requests some seconds, and not by a clock that can be set: the server's own is set back meanwhile, and
// stands still.
void StopDeadlineTest::aRequestHoldsNoStopUp()
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

QTEST_GUILESS_MAIN(StopDeadlineTest)
#include "stopdeadlinetest.moc"
