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
    void slowRowsMakeSmallBatches();
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

// Rows of one minute and one address, of which nothing but the time limits the number; each takes long to remove.
void RetentionBatchesTest::slowRowsMakeSmallBatches()
{
    constexpr int kRows = 2000;
    RetentionFixture fixture;
    QCOMPARE(fixture.start(), QString());
    QVERIFY(fixture.append(std::vector<ActivityRow>(kRows, activityRow(kStart - days(3)))));
    QVERIFY(fixture.judge());
    {
        const auto database = Database::open(fixture.folder->databaseFile, OpenMode::Write);
        QVERIFY(database);
        for (const QString &statement :
             {u"CREATE TABLE slow (i)"_s,
              u"INSERT INTO slow WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20) SELECT i "
              "FROM n"_s,
              u"CREATE TRIGGER removal_is_slow AFTER DELETE ON activity BEGIN SELECT COUNT(*) FROM slow a, slow b, "
              u"slow "
              "c WHERE a.i + b.i > c.i; END"_s})
            QVERIFY((*database)->execute(statement));
    }
    QVERIFY(fixture.runRetention(1));
    QCOMPARE(fixture.figures().rows, kRows);
    QVERIFY2(fixture.figures().batches >= 15, qPrintable(QString::number(fixture.figures().batches)));
}

QTEST_GUILESS_MAIN(RetentionBatchesTest)
#include "retentionbatchestest.moc"
