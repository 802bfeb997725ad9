// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whose password is hashed next, and who is turned away: a crowd of one address or account leaves others their turn.
#include "server/auth/hashingpool.h"

#include <QMutex>
#include <QTest>

using namespace postject;

namespace {

constexpr PasswordCost kCost{.passes = 1, .bytes = 8ULL * 1024 * 1024};
constexpr qsizetype kUnderWay = 2 * HashingPool::kThreads; // begun before, and done after, others were asked for

// Notes in which order the hashes of a pool are done.
class Order
{
public:
    QFuture<void> follow(QFuture<Result<QByteArray>> future, const QByteArray &name)
    {
        return future.then(QtFuture::Launch::Sync, [this, name](const Result<QByteArray> &result) {
            const QMutexLocker lock(&m_mutex);
            (result ? m_done : m_refused).append(name);
        });
    }
    QByteArrayList done()
    {
        const QMutexLocker lock(&m_mutex);
        return m_done;
    }
    QByteArrayList refused()
    {
        const QMutexLocker lock(&m_mutex);
        return m_refused;
    }

private:
    QMutex m_mutex;
    QByteArrayList m_done;
    QByteArrayList m_refused;
};

} // namespace

class HashingShareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void crowdLeavesATurn_data();
    void crowdLeavesATurn();
    void knownComesBeforeNewStrangers();
    void knownCrowdWaitsToo();
    void ofEqualsTheLastIsRefused();
};

void HashingShareTest::crowdLeavesATurn_data()
{
    QTest::addColumn<bool>("oneAddress");
    QTest::addColumn<bool>("oneAccount");
    QTest::newRow("of one address, for many accounts") << true << false;
    QTest::newRow("of many addresses, for one account") << false << true;
    QTest::newRow("of one address, for one account") << true << true;
}

void HashingShareTest::crowdLeavesATurn()
{
    QFETCH(const bool, oneAddress);
    QFETCH(const bool, oneAccount);
    Order order;
    HashingPool pool(kCost);
    QList<QFuture<void>> all;
    for (int i = 0; i < 40; ++i) {
        const QByteArray number = QByteArray::number(i);
        all.append(order.follow(pool.hash("x", {.address = oneAddress ? "a"_ba : "a" + number,
                                                .account = oneAccount ? "b"_ba : "b" + number}),
                                "crowd"));
    }
    for (int i = 0; i < 3; ++i) {
        const QByteArray number = QByteArray::number(i);
        all.append(order.follow(pool.hash("x", {.address = "c" + number, .account = "d" + number}), "honest"));
    }
    const qsizetype before = order.done().size();
    for (QFuture<void> &each : all)
        each.waitForFinished();
    QCOMPARE(order.refused().count("honest"), 0);
    QVERIFY(order.refused().count("crowd") > 0);
    QVERIFY2(order.done().lastIndexOf("honest") < before + 3 + kUnderWay, order.done().join(' ').constData());
}

void HashingShareTest::knownComesBeforeNewStrangers()
{
    Order order;
    HashingPool pool(kCost);
    QList<QFuture<void>> all;
    for (int i = 0; i < 40; ++i) { // a new address and a new name each time
        const QByteArray number = QByteArray::number(i);
        all.append(order.follow(pool.hash("x", {.address = "a" + number, .account = "b" + number}), "stranger"));
    }
    const HashFor known{.address = "c", .account = "d", .isKnown = true};
    for (int i = 0; i < 5; ++i)
        all.append(order.follow(pool.hash("x", known), "known"));
    const qsizetype before = order.done().size();
    for (QFuture<void> &each : all)
        each.waitForFinished();
    QCOMPARE(order.refused().count("known"), 0);
    QVERIFY2(order.done().lastIndexOf("known") < before + 5 + kUnderWay, order.done().join(' ').constData());
}

void HashingShareTest::knownCrowdWaitsToo()
{
    Order order;
    HashingPool pool(kCost);
    QList<QFuture<void>> all;
    const HashFor crowd{.address = "a", .account = "b", .isKnown = true};
    for (int i = 0; i < 48; ++i)
        all.append(order.follow(pool.hash("x", crowd), "crowd"));
    all.append(order.follow(pool.hash("x", {.address = "c", .account = "d", .isKnown = true}), "honest"));
    const qsizetype before = order.done().size();
    for (QFuture<void> &each : all)
        each.waitForFinished();
    QCOMPARE(order.refused().count("honest"), 0);
    QVERIFY2(order.done().indexOf("honest") < before + 1 + kUnderWay, order.done().join(' ').constData());
}

void HashingShareTest::ofEqualsTheLastIsRefused()
{
    HashingPool pool(kCost);
    QList<QFuture<Result<QByteArray>>> all;
    while (all.size() < 1000 && (all.isEmpty() || !all.last().isFinished() || all.last().result()))
        all.append(pool.hash("x")); // the last one is refused at once, or it is not finished yet
    QVERIFY(all.size() > HashingPool::kThreads + HashingPool::kQueue);
    QCOMPARE(all.takeLast().result().error().code, ErrorCode::Busy);
    for (auto &each : all)
        QVERIFY(each.result());
    QTRY_COMPARE(pool.pending(), 0);
}

QTEST_GUILESS_MAIN(HashingShareTest)
#include "hashingsharetest.moc"
