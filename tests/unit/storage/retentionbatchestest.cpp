// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/retention.h"
#include "tests/unit/storage/retentionfixture.h"

using namespace postject;

// How many old rows are removed at once: so few that no request waits long for them.
class RetentionBatchesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void batchesFitTheirTime_data();
    void batchesFitTheirTime();
    void batchesHaveTheirMost();
};

void RetentionBatchesTest::batchesFitTheirTime_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("microseconds");
    QTest::addColumn<int>("next");
    QTest::newRow("as long as is aimed at") << 100 << 5000 << 100;
    QTest::newRow("half of it") << 100 << 2500 << 200;
    QTest::newRow("at most twice as many") << 100 << 1 << 200;
    QTest::newRow("500 at most") << 400 << 1000 << 500;
    QTest::newRow("never more than 500") << 500 << 1000 << 500;
    QTest::newRow("ten times as long") << 500 << 50'000 << 50;
    QTest::newRow("10 at least") << 10 << 1'000'000 << 10;
}

void RetentionBatchesTest::batchesFitTheirTime()
{
    QFETCH(const int, rows);
    QFETCH(const int, microseconds);
    QFETCH(const int, next);
    QCOMPARE(nextBatchRows(rows, std::chrono::microseconds(microseconds)), next);
}

void RetentionBatchesTest::batchesHaveTheirMost()
{
    RetentionFixture fixture;
    QCOMPARE(fixture.start(), QString());
    QVERIFY(fixture.fill(5, 1200));
    QVERIFY(fixture.runRetention(1));
    QCOMPARE(fixture.figures().rows, 4800);
    QVERIFY(fixture.figures().batches >= 4800 / 500 + 1);
}

QTEST_GUILESS_MAIN(RetentionBatchesTest)
#include "retentionbatchestest.moc"
