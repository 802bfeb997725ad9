// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/notify/backoff.h"

#include <QTest>

using namespace postject;

class BackoffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delays_data();
    void delays();
    void neverOutsideItsLimits();
};

void BackoffTest::delays_data()
{
    QTest::addColumn<int>("attempts");
    QTest::addColumn<double>("random");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("first") << 1 << 0.0 << qint64{60};
    QTest::newRow("first, with jitter") << 1 << 0.5 << qint64{67};
    QTest::newRow("second") << 2 << 0.0 << qint64{120};
    QTest::newRow("fifth") << 5 << 0.0 << qint64{960};
    QTest::newRow("ninth") << 9 << 0.0 << qint64{15'360};
    QTest::newRow("tenth") << 10 << 0.0 << qint64{21'600};
    QTest::newRow("the longest has no jitter") << 10 << 0.99 << qint64{21'600};
    QTest::newRow("hundredth") << 100 << 0.0 << qint64{21'600};
    QTest::newRow("before any") << 0 << 0.0 << qint64{60};
}

void BackoffTest::delays()
{
    QFETCH(const int, attempts);
    QFETCH(const double, random);
    QFETCH(const qint64, seconds);
    QCOMPARE(deliveryDelay(attempts, random).count() / 1000, seconds);
}

void BackoffTest::neverOutsideItsLimits()
{
    for (int attempts = -1; attempts < 60; ++attempts) {
        for (const double random : {-1.0, 0.0, 0.3, 0.999, 2.0}) {
            const Milliseconds delay = deliveryDelay(attempts, random);
            QVERIFY(delay >= kFirstDelay);
            QVERIFY(delay <= kLongestDelay);
        }
    }
}

QTEST_GUILESS_MAIN(BackoffTest)
#include "backofftest.moc"
