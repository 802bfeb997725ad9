// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every row asked for through the bins is the row that a plain offset finds, and with an offset below one bin's size.
#include "ui/models/activitypager.h"
#include "tests/support/fakeactivitysource.h"

#include <QTest>

namespace postject::ui {

class ActivityPagerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowIsTheSameRow_data();
    void rowIsTheSameRow();
    void emptyBinsAreSteppedOver();
    void sumsThatDoNotFitAreRefused();
};

namespace {

QList<HistogramBin> binsOf(FakeActivitySource &source, const ActivityQuery &query, int count)
{
    QList<HistogramBin> bins;
    QObject context;
    source.histogram(query, count, &context, [&](const ApiResult<QList<HistogramBin>> &answer) { bins = *answer; });
    return bins;
}

} // namespace

void ActivityPagerTest::rowIsTheSameRow_data()
{
    QTest::addColumn<bool>("oldestFirst");
    QTest::addColumn<bool>("withBins");
    QTest::addColumn<qint64>("row");
    for (const bool oldestFirst : {false, true}) {
        for (const bool withBins : {false, true}) {
            for (const qint64 row : {0LL, 1999LL, 2000LL, 41'666LL, 41'667LL, 41'668LL, 5'000'000LL, 9'999'999LL}) {
                QTest::addRow("%s %s %lld", oldestFirst ? "oldest" : "newest", withBins ? "bins" : "offset",
                              static_cast<long long>(row))
                    << oldestFirst << withBins << row;
            }
        }
    }
}

void ActivityPagerTest::rowIsTheSameRow()
{
    QFETCH(const bool, oldestFirst);
    QFETCH(const bool, withBins);
    QFETCH(const qint64, row);
    FakeActivitySource source;
    source.rows = 10'000'000;
    const ActivityQuery query{.until = FakeActivitySource::newest(), .oldestFirst = oldestFirst};
    ActivityPager pager;
    pager.reset(query, source.rows);
    if (withBins)
        QVERIFY(pager.setBins(binsOf(source, query, 240)));

    const ActivityPager::Request request = pager.request(row);
    const ActivityListing answer = source.listing(request.query, request.offset, 1);
    const ActivityListing plain = source.listing(query, row, 1);
    QCOMPARE(answer.entries.size(), 1);
    QCOMPARE(answer.entries.constFirst().id, plain.entries.constFirst().id);
    QCOMPARE(request.expectedTotal, answer.total);
    if (withBins)
        QVERIFY2(request.offset <= source.rows / 240 + 1, qPrintable(QString::number(request.offset)));
}

void ActivityPagerTest::emptyBinsAreSteppedOver()
{
    const TimePoint start = FakeActivitySource::newest();
    const auto at = [start](int hour) { return start + std::chrono::hours(hour); };
    const QList<HistogramBin> bins{{at(0), 3000, 0}, {at(1), 0, 0}, {at(2), 2500, 0}, {at(3), 0, 0}};
    ActivityPager pager;
    pager.reset(ActivityQuery{}, 5500);
    QVERIFY(pager.setBins(bins));
    QCOMPARE(pager.request(2499).offset, 2499);
    QVERIFY(!pager.request(2499).query.until); // the newest rows keep the query's own bound
    QCOMPARE(pager.request(2500).offset, 0);
    QCOMPARE(pager.request(2500).query.until, std::optional(at(1) - Milliseconds(1)));
    QCOMPARE(pager.request(2500).expectedTotal, 3000);

    pager.reset(ActivityQuery{.oldestFirst = true}, 5500);
    QVERIFY(pager.setBins(bins));
    QCOMPARE(pager.request(3001).offset, 1);
    QCOMPARE(pager.request(3001).query.from, std::optional(at(2)));
    QCOMPARE(pager.request(3001).expectedTotal, 2500);
}

void ActivityPagerTest::sumsThatDoNotFitAreRefused()
{
    ActivityPager pager;
    pager.reset(ActivityQuery{}, 5000);
    QVERIFY(!pager.setBins({{FakeActivitySource::newest(), 4999, 0}}));
    QVERIFY(!pager.usesBins());
    QCOMPARE(pager.request(4000).offset, 4000);
}

} // namespace postject::ui

QTEST_GUILESS_MAIN(postject::ui::ActivityPagerTest)
#include "activitypagertest.moc"
