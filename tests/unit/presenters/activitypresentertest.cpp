// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/activitypresenter.h"
#include "tests/support/fakeactivitysource.h"
#include "ui/models/timewords.h"

#include <QSignalSpy>
#include <QTest>

namespace postject::ui {

class ActivityPresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void loadsListBinsAndCount();
    void summaries_data();
    void summaries();
    void aBoundedSearchSaysHowFarItGot();
    void aSearchBeginsWithWholeWords();
    void filtersReachEveryCall();
    void presetsAreWholeBins_data();
    void presetsAreWholeBins();
    void customRangesAreClosed();
    void theBrushNarrowsTheTableOnly();
    void emptyStates();
    void failures_data();
    void failures();
    void shownRowsStayWhileLoading();
    void cancelShowsWhatWasShown();
    void comingBackLeavesThePlaceAlone();
    void resumingTriesAgain();
    void clearFiltersClearsAll();
    void theConsolesOwnRequestsAreAskedFor();
    void eachScopeHasItsOwnBeginning();
};

namespace {

TimePoint now()
{
    return *parseTime("2025-07-15T10:31:20.500Z");
}

QList<FakeActivitySource::Call> histograms(const FakeActivitySource &source)
{
    QList<FakeActivitySource::Call> result;
    std::ranges::copy_if(source.calls, std::back_inserter(result), [](const auto &call) { return call.bins > 0; });
    return result;
}

QList<FakeActivitySource::Call> lists(const FakeActivitySource &source)
{
    QList<FakeActivitySource::Call> result;
    std::ranges::copy_if(source.calls, std::back_inserter(result), [](const auto &call) { return call.limit > 1; });
    return result;
}

} // namespace

void ActivityPresenterTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void ActivityPresenterTest::loadsListBinsAndCount()
{
    FakeActivitySource source;
    source.rows = 5000;
    ActivityPresenter presenter(source, now);
    const QSignalSpy bins(&presenter, &ActivityPresenter::histogramChanged);
    presenter.activate();
    QCOMPARE(presenter.state(), PageState::Ready);
    QCOMPARE(presenter.model().rowCount(), 5000);
    QCOMPARE(bins.size(), 1);
    const auto drawn = bins.constFirst().constFirst().value<QList<HistogramBin>>();
    QCOMPARE(drawn.size(), 84); // minutes, from 09:07 to 10:31
    QCOMPARE(drawn.constFirst().start, *parseTime("2025-07-15T09:07:00.000Z"));
    const qsizetype before = source.calls.size();
    presenter.reload();
    QCOMPARE(source.calls.size(), before + 3); // where the log begins is known
}

void ActivityPresenterTest::summaries_data()
{
    QTest::addColumn<bool>("filtered");
    QTest::addColumn<bool>("timed");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("all") << false << false << u"20,000 entries."_s;
    QTest::newRow("range") << false << true << u"20,000 entries. 3,600 in the selected range."_s;
    QTest::newRow("filter") << true << false << u"20,000 entries. 20,000 match the filters."_s;
    QTest::newRow("both") << true << true << u"20,000 entries. 3,600 match the filters in the selected range."_s;
}

void ActivityPresenterTest::summaries()
{
    QFETCH(const bool, filtered);
    QFETCH(const bool, timed);
    FakeActivitySource source;
    source.rows = 20'000;
    ActivityPresenter presenter(source, now);
    const QSignalSpy summary(&presenter, &ActivityPresenter::summaryChanged);
    presenter.activate();
    if (filtered)
        presenter.setFilters(ActivityFilters{.action = u"login"_s});
    if (timed)
        presenter.setRange(ActivityPresenter::Range::LastHour);
    QTEST(summary.constLast().constFirst().toString(), "sentence");
}

void ActivityPresenterTest::aBoundedSearchSaysHowFarItGot()
{
    FakeActivitySource source;
    source.rows = 20'000;
    source.searchLimit = 60;
    ActivityPresenter presenter(source, now);
    const QSignalSpy summary(&presenter, &ActivityPresenter::summaryChanged);
    presenter.activate();
    presenter.setFilters(ActivityFilters{.text = u"curl"_s});
    QCOMPARE(summary.constLast().constFirst().toString(),
             u"20,000 entries. 60 match the filters. Searched back to %1."_s.arg(
                 QLocale().toString(QDateTime(QDate(2025, 7, 15), QTime(10, 30)), stampFormat(Precision::Minutes))));
    QVERIFY(presenter.canSearchFurther());
    presenter.searchFurther();
    QCOMPARE(lists(source).constLast().query.until, std::optional(FakeActivitySource::timeOfRow(59) - Milliseconds(1)));
    presenter.reload(); // from the beginning
    QVERIFY(!lists(source).constLast().query.until);
}

void ActivityPresenterTest::aSearchBeginsWithWholeWords()
{
    FakeActivitySource source;
    source.rows = 200;
    ActivityPresenter presenter(source, now);
    presenter.activate();
    QVERIFY(!presenter.mayBeInsideWords()); // there is no text
    presenter.setFilters(ActivityFilters{.text = u"curl"_s});
    QVERIFY(lists(source).constLast().query.wholeWords);
    QVERIFY(histograms(source).constLast().query.wholeWords);
    QVERIFY(!presenter.mayBeInsideWords()); // they found something, and all of it
    source.searchLimit = 60;
    presenter.reload();
    QVERIFY(presenter.mayBeInsideWords());
    source.rows = 0;
    presenter.reload();
    QVERIFY(presenter.mayBeInsideWords());
    presenter.setFilters(ActivityFilters{.text = u"curl"_s, .insideWords = true});
    QCOMPARE(lists(source).constLast().query.text, u"curl"_s);
    QVERIFY(!lists(source).constLast().query.wholeWords);
    QVERIFY(!presenter.mayBeInsideWords());
}

void ActivityPresenterTest::filtersReachEveryCall()
{
    FakeActivitySource source;
    source.rows = 20'000;
    ActivityPresenter presenter(source, now);
    presenter.activate();
    source.calls.clear();
    presenter.setFilters(ActivityFilters{.action = u"login"_s,
                                         .ipAddress = u"192.0.2.1"_s,
                                         .endpoint = u"/v1/auth/login"_s,
                                         .status = 401,
                                         .text = u"curl"_s,
                                         .everyAccount = true});
    for (const auto &calls : {lists(source), histograms(source)}) {
        QVERIFY(!calls.isEmpty());
        const ActivityQuery &query = calls.constFirst().query;
        QCOMPARE(query.action, u"login"_s);
        QCOMPARE(query.ipAddress, u"192.0.2.1"_s);
        QCOMPARE(query.endpoint, u"/v1/auth/login"_s);
        QCOMPARE(query.status, 401);
        QCOMPARE(query.text, u"curl"_s);
        QVERIFY(query.everyAccount);
    }
}

void ActivityPresenterTest::presetsAreWholeBins_data()
{
    using Range = ActivityPresenter::Range;
    QTest::addColumn<Range>("range");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<int>("bins");
    QTest::newRow("hour") << Range::LastHour << "2025-07-15T09:31:00.000Z"_ba << "2025-07-15T10:31:59.999Z"_ba << 61;
    QTest::newRow("day") << Range::LastDay << "2025-07-14T10:30:00.000Z"_ba << "2025-07-15T10:44:59.999Z"_ba << 97;
    QTest::newRow("week") << Range::LastWeek << "2025-07-08T09:00:00.000Z"_ba << "2025-07-15T11:59:59.999Z"_ba << 57;
    QTest::newRow("month") << Range::LastMonth << "2025-06-15T06:00:00.000Z"_ba << "2025-07-15T11:59:59.999Z"_ba << 121;
}

void ActivityPresenterTest::presetsAreWholeBins()
{
    QFETCH(const ActivityPresenter::Range, range);
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, last);
    QFETCH(const int, bins);
    FakeActivitySource source;
    source.rows = 20'000;
    ActivityPresenter presenter(source, now);
    presenter.activate();
    source.calls.clear();
    presenter.setRange(range);
    QCOMPARE(histograms(source).constFirst().query.from, parseTime(from));
    QCOMPARE(histograms(source).constFirst().query.until, parseTime(last));
    QCOMPARE(histograms(source).constFirst().bins, bins);
    QCOMPARE(lists(source).constFirst().query.from, parseTime(from));
    QVERIFY(!lists(source).constFirst().query.until); // now has no end
}

void ActivityPresenterTest::customRangesAreClosed()
{
    FakeActivitySource source;
    source.rows = 20'000;
    ActivityPresenter presenter(source, now);
    presenter.activate();
    source.calls.clear();
    presenter.setCustomRange({*parseTime("2025-07-15T09:00:00.000Z"), *parseTime("2025-07-15T09:30:00.000Z")});
    QCOMPARE(presenter.range(), ActivityPresenter::Range::Custom);
    QCOMPARE(lists(source).constFirst().query.until, parseTime("2025-07-15T09:29:59.999Z"));
    QCOMPARE(histograms(source).constFirst().bins, 30);
    QCOMPARE(presenter.model().total(), 1800);
    presenter.setCustomRange({*parseTime("2025-07-15T09:00:00.000Z"), *parseTime("2025-07-15T08:00:00.000Z")});
    QCOMPARE(presenter.model().total(), 60); // turned around: the minute that it starts in
}

void ActivityPresenterTest::theBrushNarrowsTheTableOnly()
{
    FakeActivitySource source;
    source.rows = 20'000;
    ActivityPresenter presenter(source, now);
    presenter.activate();
    source.calls.clear();
    presenter.setBrush(TimeSpan{*parseTime("2025-07-15T09:00:00.000Z"), *parseTime("2025-07-15T10:00:00.000Z")});
    QVERIFY(histograms(source).isEmpty());
    QCOMPARE(lists(source).constFirst().query.from, parseTime("2025-07-15T09:00:00.000Z"));
    QCOMPARE(lists(source).constFirst().query.until, parseTime("2025-07-15T09:59:59.999Z"));
    QCOMPARE(presenter.model().total(), 3600);
    presenter.setBrush(std::nullopt);
    QCOMPARE(presenter.model().total(), 20'000);
}

void ActivityPresenterTest::emptyStates()
{
    FakeActivitySource source;
    ActivityPresenter presenter(source, now);
    presenter.activate();
    QCOMPARE(presenter.state(), PageState::EmptyNew);
    presenter.setFilters(ActivityFilters{.action = u"login"_s});
    QCOMPARE(presenter.state(), PageState::EmptyFiltered);
    presenter.setFilters({});
    QCOMPARE(presenter.state(), PageState::EmptyNew);
    presenter.setRange(ActivityPresenter::Range::LastDay);
    QCOMPARE(presenter.state(), PageState::EmptyFiltered);
}

void ActivityPresenterTest::failures_data()
{
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<PageState>("state");
    QTest::newRow("500") << ApiError::Kind::Refused << 500 << PageState::Failed;
    QTest::newRow("403") << ApiError::Kind::Refused << 403 << PageState::Forbidden;
    QTest::newRow("offline") << ApiError::Kind::Offline << 0 << PageState::Failed;
    QTest::newRow("malformed") << ApiError::Kind::Malformed << 0 << PageState::Failed;
}

void ActivityPresenterTest::failures()
{
    QFETCH(const ApiError::Kind, kind);
    QFETCH(const int, status);
    QFETCH(const PageState, state);
    FakeActivitySource source;
    source.holding = true;
    ActivityPresenter presenter(source, now);
    PageStatus last;
    connect(&presenter, &ActivityPresenter::statusChanged, &presenter, [&](const PageStatus &told) { last = told; });
    presenter.activate();
    QCOMPARE(presenter.state(), PageState::Loading);
    ApiError error;
    error.kind = kind;
    error.status = status;
    for (const FakeActivitySource::Call &call : std::as_const(source.waiting)) {
        if (call.limit > 1)
            call.list(std::unexpected(error));
    }
    QCOMPARE(presenter.state(), state);
    QVERIFY(last.error);
    QCOMPARE(last.error->status, status);

    source.holding = false;
    source.rows = 3;
    presenter.deactivate();
    presenter.activate(); // shown again: another try
    QCOMPARE(presenter.state(), PageState::Ready);
}

void ActivityPresenterTest::shownRowsStayWhileLoading()
{
    FakeActivitySource source;
    source.rows = 500;
    ActivityPresenter presenter(source, now);
    presenter.activate();
    source.holding = true;
    presenter.setFilters(ActivityFilters{.action = u"login"_s});
    QCOMPARE(presenter.state(), PageState::Loading);
    QCOMPARE(presenter.model().rowCount(), 500);
    source.answerAll();
    QCOMPARE(presenter.state(), PageState::Ready);
}

void ActivityPresenterTest::cancelShowsWhatWasShown()
{
    FakeActivitySource source;
    source.rows = 500;
    ActivityPresenter presenter(source, now);
    presenter.activate();
    source.holding = true;
    presenter.setFilters(ActivityFilters{.text = u"absent"_s});
    QCOMPARE(presenter.state(), PageState::Loading);
    presenter.cancel();
    QCOMPARE(presenter.state(), PageState::Ready);
    QCOMPARE(presenter.model().rowCount(), 500);
    source.answerAll();
    QCOMPARE(presenter.model().rowCount(), 500);
}

void ActivityPresenterTest::comingBackLeavesThePlaceAlone()
{
    FakeActivitySource source;
    source.rows = 500;
    ActivityPresenter presenter(source, now);
    presenter.activate();
    const QSignalSpy reset(&presenter.model(), &QAbstractItemModel::modelReset);
    presenter.deactivate();
    presenter.activate();
    QCOMPARE(reset.size(), 0);
    presenter.activate(); // asked to refresh
    QCOMPARE(reset.size(), 1);
}

void ActivityPresenterTest::resumingTriesAgain()
{
    FakeActivitySource source;
    source.rows = 5000;
    source.failing = true;
    ActivityPresenter presenter(source, now);
    presenter.activate();
    QCOMPARE(presenter.state(), PageState::Failed);
    source.failing = false;
    presenter.resume();
    QCOMPARE(presenter.state(), PageState::Ready);
    source.failing = true;
    presenter.model().setVisibleRows(2000, 2010, false);
    source.failing = false;
    presenter.resume();
    QVERIFY(presenter.model().entry(2000));
}

void ActivityPresenterTest::clearFiltersClearsAll()
{
    FakeActivitySource source;
    source.rows = 500;
    ActivityPresenter presenter(source, now);
    presenter.setFilters(ActivityFilters{.action = u"login"_s, .everyAccount = true});
    QVERIFY(source.calls.isEmpty()); // not shown yet
    presenter.activate();
    QCOMPARE(lists(source).constFirst().query.action, u"login"_s);
    presenter.setRange(ActivityPresenter::Range::LastHour);
    const QSignalSpy changed(&presenter, &ActivityPresenter::filtersChanged);
    presenter.clearFilters();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(presenter.filters(), ActivityFilters{.everyAccount = true}); // a place, not a filter
    QCOMPARE(presenter.range(), ActivityPresenter::Range::All);
    QCOMPARE(lists(source).constLast().query, (ActivityQuery{.everyAccount = true, .withoutLocal = true}));
}

void ActivityPresenterTest::theConsolesOwnRequestsAreAskedFor()
{
    FakeActivitySource source;
    ActivityPresenter presenter(source, now);
    presenter.activate();
    const auto all = [&source](bool without) {
        return !source.calls.isEmpty() && std::ranges::all_of(source.calls, [without](const auto &call) {
            return call.query.withoutLocal == without;
        });
    };
    QVERIFY(all(true));
    source.calls.clear();
    presenter.setShowsLocal(true);
    QVERIFY(all(false));
    presenter.setShowsLocal(false);
    source.calls.clear();
    presenter.setFilters(ActivityFilters{.ipAddress = u"local"_s}); // who asks for it gets it
    QVERIFY(!lists(source).constFirst().query.withoutLocal);
}

// Red where the bins go on from the beginning of the rows that were shown before: older ones would be in none.
void ActivityPresenterTest::eachScopeHasItsOwnBeginning()
{
    FakeActivitySource source;
    source.rows = 100;
    ActivityPresenter presenter(source, now);
    presenter.activate();
    const auto holdsTheOldest = [&] {
        return histograms(source).constLast().query.from <= FakeActivitySource::timeOfRow(source.rows - 1);
    };
    QVERIFY(holdsTheOldest());
    source.rows = 5000;
    presenter.setShowsLocal(true);
    QVERIFY(holdsTheOldest());
    source.rows = 20'000;
    presenter.setFilters(ActivityFilters{.everyAccount = true});
    QVERIFY(holdsTheOldest());
}

} // namespace postject::ui

QTEST_GUILESS_MAIN(postject::ui::ActivityPresenterTest)
#include "activitypresentertest.moc"
