// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/hashingpool.h"

#include <QTest>

using namespace postject;

// What waits for a hash is bounded, and so are the time and the memory that a flood of logins takes.
class HashingPoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beyondTheQueueItIsBusy();
};

void HashingPoolTest::beyondTheQueueItIsBusy()
{
    constexpr int kPlaces = 2 + 16; // those that run and those that wait
    HashingPool pool({.passes = 4, .bytes = 32ULL * 1024 * 1024});
    QList<QFuture<Result<bool>>> taken;
    for (int i = 0; i < kPlaces; ++i) {
        taken.append(pool.verify("wrong", {}));
        QVERIFY2(!taken.last().isFinished() || taken.last().result(), "refused, although there is room");
    }
    // A place may have become free already; that every one of so many did is out of the question.
    int refused = 0;
    for (int i = 0; i < 200; ++i) {
        const auto future = pool.verify("wrong", {});
        QVERIFY(pool.pending() <= kPlaces);
        if (!future.isFinished() || future.result())
            continue;
        ++refused;
        QCOMPARE(future.result().error().code, ErrorCode::Busy);
        QCOMPARE(future.result().error().retryAfterSeconds.value_or(0), 1);
    }
    QVERIFY2(refused > 0, "the queue has no end");
    for (QFuture<Result<bool>> &each : taken) {
        each.waitForFinished();
        QVERIFY(each.result());
    }
    QTRY_COMPARE_WITH_TIMEOUT(pool.pending(), 0, 60'000);
    QFuture<Result<bool>> later = pool.verify("wrong", {});
    later.waitForFinished();
    QVERIFY(later.result());
}

QTEST_GUILESS_MAIN(HashingPoolTest)
#include "hashingpooltest.moc"
