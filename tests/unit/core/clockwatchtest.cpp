// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is a jump of the clock, and how far it went.
#include "server/core/clockwatch.h"

#include <QTest>

#include <vector>

using namespace postject;
using namespace std::chrono_literals;

class ClockWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passingTimeIsNoJump();
    void jumps();
    void smallStepsAddUp();
};

namespace {

const TimePoint kStart = fromMilliseconds(1'780'000'000'000);

struct Watched
{
    ManualClock clock{kStart};
    std::vector<Milliseconds> jumps = {};
    ClockWatch watch{clock, [this](Milliseconds by) { jumps.push_back(by); }};
};

} // namespace

void ClockWatchTest::passingTimeIsNoJump()
{
    Watched watched;
    for (const Milliseconds by : {Milliseconds(1s), Milliseconds(24h), Milliseconds(24h * 3650)}) {
        watched.clock.advance(by);
        watched.watch.look();
    }
    QVERIFY(watched.jumps.empty());
}

void ClockWatchTest::jumps()
{
    Watched watched;
    watched.clock.jump(5min);
    watched.watch.look();
    QVERIFY(watched.jumps.empty());
    watched.clock.jump(1ms);
    watched.clock.advance(3h);
    watched.watch.look();
    watched.watch.look();
    QCOMPARE(watched.jumps, std::vector<Milliseconds>{5min + 1ms});
    watched.clock.jump(-25h);
    watched.watch.look();
    QCOMPARE(watched.jumps.size(), std::size_t(2));
    QCOMPARE(watched.jumps[1], Milliseconds(-25h));
}

void ClockWatchTest::smallStepsAddUp()
{
    Watched watched;
    for (int i = 0; i < 6; ++i) {
        watched.clock.jump(-1min);
        watched.watch.look();
    }
    QCOMPARE(watched.jumps, std::vector<Milliseconds>{-6min});
}

QTEST_GUILESS_MAIN(ClockWatchTest)
#include "clockwatchtest.moc"
