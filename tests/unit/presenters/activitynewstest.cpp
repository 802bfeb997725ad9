// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the stream tells an Activity page, whether it belongs to what is shown, and how conditions join.
#include "tests/support/fakeactivitysource.h"
#include "ui/presenters/activitypresenter.h"

#include <QSignalSpy>
#include <QTest>

namespace postject::ui {

class ActivityNewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newerEntriesAreCountedNotInserted();
    void newerEntriesOfOtherFiltersAreNone_data();
    void newerEntriesOfOtherFiltersAreNone();
    void textIsLookedForAsTheServerDoes_data();
    void textIsLookedForAsTheServerDoes();
    void ownLooksAreNoNews();
    void aClosedRangeHasNoNews();
    void nothingIsAskedWhileHidden();
    void afterAGapItLooksOnce();
    void followingShowsThem();
    void conditionsJoin();
};

namespace {

TimePoint now()
{
    return *parseTime("2025-07-15T10:31:20.500Z");
}

} // namespace

void ActivityNewsTest::newerEntriesAreCountedNotInserted()
{
    FakeActivitySource source;
    source.rows = 500;
    ActivityPresenter presenter(source, now);
    QList<qint64> told;
    connect(&presenter, &ActivityPresenter::newEntries, &presenter, [&](qint64 count) { told.append(count); });
    presenter.activate();
    const qsizetype asked = source.calls.size();
    source.log(FakeActivitySource::entry(-1));
    source.log(FakeActivitySource::entry(-2));
    source.log(FakeActivitySource::entry(3)); // an old one, that is shown
    QCOMPARE(told, (QList<qint64>{1, 2}));
    QCOMPARE(presenter.model().rowCount(), 500);
    QCOMPARE(source.calls.size(), asked); // the stream tells; nothing is asked for
    presenter.reload();
    QCOMPARE(told, (QList<qint64>{1, 2, 0}));
}

void ActivityNewsTest::newerEntriesOfOtherFiltersAreNone_data()
{
    QTest::addColumn<ActivityCondition>("condition");
    QTest::addColumn<bool>("isCounted");
    using enum ActivityField;
    QTest::newRow("address") << ActivityCondition{Address, false, u"203.0.113.9"_s} << true;
    QTest::newRow("range") << ActivityCondition{Address, false, u"203.0.113.0/28"_s} << true;
    QTest::newRow("another range") << ActivityCondition{Address, false, u"10.0.0.0/8"_s} << false;
    QTest::newRow("not its range") << ActivityCondition{Address, true, u"203.0.113.0/28"_s} << false;
    QTest::newRow("action") << ActivityCondition{Action, false, u"login"_s} << false;
    QTest::newRow("not an action") << ActivityCondition{Action, true, u"login"_s} << true;
    QTest::newRow("status") << ActivityCondition{Status, false, u"200"_s} << true;
    QTest::newRow("country") << ActivityCondition{Country, false, u"NL"_s} << false;
    QTest::newRow("account") << ActivityCondition{Account, true, u"acct_0000000000001"_s} << false;
}

void ActivityNewsTest::newerEntriesOfOtherFiltersAreNone()
{
    QFETCH(const ActivityCondition, condition);
    QFETCH(const bool, isCounted);
    FakeActivitySource source;
    source.rows = 500;
    ActivityPresenter presenter(source, now);
    presenter.activate();
    presenter.setFilters(ActivityFilters{.everyAccount = true}.with(condition));
    const QSignalSpy told(&presenter, &ActivityPresenter::newEntries);
    ActivityEntry entry = FakeActivitySource::entry(-1);
    entry.ipAddress = u"203.0.113.9"_s;
    source.log(entry);
    QCOMPARE(told.size(), isCounted ? 1 : 0);
}

void ActivityNewsTest::textIsLookedForAsTheServerDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isWord");
    QTest::addColumn<bool>("isPart");
    QTest::newRow("a word") << u"POSTJECTSDK"_s << true << true;
    QTest::newRow("a part of one") << u"postject"_s << false << true;
    QTest::newRow("its end") << u"SDK/1"_s << false << true;
    QTest::newRow("words with signs") << u"postjectsdk/1"_s << true << true;
    QTest::newRow("of the metadata") << u"köln"_s << true << true;
    QTest::newRow("cut beyond ASCII") << u"kö"_s << false << true;
    QTest::newRow("behind an escape") << u"next"_s << true << true;
    QTest::newRow("the escape's letter") << u"nnext"_s << false << true;
    QTest::newRow("request id") << u"req_abc"_s << true << false;
    QTest::newRow("signs alone") << u"/1."_s << true << true;
    QTest::newRow("nowhere") << u"nowhere"_s << false << false;
}

void ActivityNewsTest::textIsLookedForAsTheServerDoes()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isWord);
    QFETCH(const bool, isPart);
    ActivityEntry entry = FakeActivitySource::entry(-1);
    entry.requestId = u"req_abc"_s;
    entry.json = QJsonObject{{u"metadata"_s, QJsonObject{{u"a"_s, u"KÖLN\nnext"_s}}}};
    for (const bool insideWords : {false, true}) {
        FakeActivitySource source;
        source.rows = 500;
        ActivityPresenter presenter(source, now);
        presenter.activate();
        presenter.setFilters(ActivityFilters{.text = text, .insideWords = insideWords, .everyAccount = true});
        const QSignalSpy told(&presenter, &ActivityPresenter::newEntries);
        source.log(entry);
        QCOMPARE(told.size() == 1, insideWords ? isPart : isWord);
    }
}

void ActivityNewsTest::ownLooksAreNoNews()
{
    FakeActivitySource source;
    source.rows = 500;
    ActivityPresenter presenter(source, now);
    const QSignalSpy told(&presenter, &ActivityPresenter::newEntries);
    presenter.activate();
    ActivityEntry own = FakeActivitySource::entry(-1);
    own.method = u"GET"_s;
    own.endpoint = u"/v1/security/activity-logs/histogram"_s;
    source.log(own);
    own.endpoint = u"/v1/auth/me"_s;
    own.ipAddress = u"local"_s; // hidden unless asked for
    source.log(own);
    QCOMPARE(told.size(), 0);
}

void ActivityNewsTest::aClosedRangeHasNoNews()
{
    FakeActivitySource source;
    source.rows = 500;
    ActivityPresenter presenter(source, now);
    const QSignalSpy told(&presenter, &ActivityPresenter::newEntries);
    presenter.setCustomRange({*parseTime("2025-07-15T10:00:00.000Z"), *parseTime("2025-07-15T11:00:00.000Z")});
    presenter.activate();
    source.log(FakeActivitySource::entry(-1));
    QCOMPARE(told.size(), 0);
    presenter.setRange(ActivityPresenter::Range::LastDay);
    source.log(FakeActivitySource::entry(-1));
    QCOMPARE(told.size(), 1);
}

void ActivityNewsTest::nothingIsAskedWhileHidden()
{
    FakeActivitySource source;
    source.rows = 500;
    ActivityPresenter presenter(source, now);
    const QSignalSpy told(&presenter, &ActivityPresenter::newEntries);
    presenter.activate();
    presenter.deactivate();
    const qsizetype before = source.calls.size();
    source.log(FakeActivitySource::entry(-1));
    QCOMPARE(told.size(), 0);
    QCOMPARE(source.calls.size(), before);
}

void ActivityNewsTest::afterAGapItLooksOnce()
{
    FakeActivitySource source;
    source.rows = 500;
    ActivityPresenter presenter(source, now);
    presenter.setFirstWait(std::chrono::milliseconds(1));
    presenter.activate();
    const qsizetype before = source.calls.size();
    source.cut();
    QTRY_COMPARE(source.streams.size(), 1);
    QCOMPARE(source.calls.size(), before + 1);
    QCOMPARE(source.calls.constLast().query.from, std::optional(FakeActivitySource::newest() + Milliseconds(1)));
}

void ActivityNewsTest::followingShowsThem()
{
    FakeActivitySource source;
    source.rows = 500;
    ActivityPresenter presenter(source, now);
    presenter.setFollowInterval(1);
    presenter.activate();
    presenter.setFollowing(true);
    const QSignalSpy reset(&presenter.model(), &QAbstractItemModel::modelReset);
    source.log(FakeActivitySource::entry(-1));
    source.log(FakeActivitySource::entry(-2));
    QTRY_COMPARE(reset.size(), 1);
    QCOMPARE(presenter.state(), PageState::Ready);
}

void ActivityNewsTest::conditionsJoin()
{
    const ActivityCondition address{ActivityField::Address, false, u"203.0.113.7"_s};
    const ActivityCondition other{ActivityField::Address, false, u"203.0.113.8"_s};
    const ActivityFilters one = ActivityFilters{}.with(address);
    QCOMPARE(one.ipAddress, u"203.0.113.7"_s); // a field of its own
    const ActivityFilters both = one.with(other);
    QCOMPARE(both.ipAddress, u"203.0.113.7"_s);
    QCOMPARE(both.conditions, QList<ActivityCondition>{other});
    const ActivityCondition notOther{ActivityField::Address, true, u"203.0.113.8"_s};
    QCOMPARE(both.with(notOther).conditions, QList<ActivityCondition>{notOther}); // never both
    QCOMPARE(both.without(other).conditions, QList<ActivityCondition>{});
    const QString query = activityParameters({.ipAddress = both.ipAddress, .conditions = both.conditions}).query();
    QCOMPARE(query, u"ipAddress=203.0.113.7&ipAddress=203.0.113.8"_s);
}

} // namespace postject::ui

QTEST_GUILESS_MAIN(postject::ui::ActivityNewsTest)
#include "activitynewstest.moc"
