// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lazily paged model: what it fetches, keeps, cancels and says, on a log that answers by rule.
#include "ui/models/activitymodel.h"
#include "server/contract/action.h"
#include "tests/support/fakeactivitysource.h"
#include "ui/models/actionwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace postject::ui {

class ActivityModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAProperModel();
    void showsTheFirstPageAtOnce();
    void anOlderPageArrivesWhenItIsSeen();
    void prefetchesOnePageInTheDirectionOfReading();
    void keepsSixtyFourPages();
    void draggingWaitsForAPause();
    void outdatedRequestsAreCancelled();
    void aFailedPageIsRetriedInPlace();
    void rowsShownStayWhileANewListLoads();
    void aNewerLoadReplacesAnOlderOne();
    void pinsTheEndAtTheNewestRow();
    void everyDeepRowIsTheRightRow_data();
    void everyDeepRowIsTheRightRow();
    void binsThatDoNotFitAreGivenUp();
    void saysWhenTheLogChanged();
    void aBoundedSearchStaysWhereItLooked();
    void unknownRolesAreEmpty();
    void cellsSayWhatTheyAre();
    void wordsForNames();
    void aFailureIsOneWithoutAStatusToo_data();
    void aFailureIsOneWithoutAStatusToo();
};

namespace {

QString text(const ActivityModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.data(model.index(row, column), role).toString();
}

// One entry, whatever is asked.
struct OneEntry final : ActivitySource
{
    ActivityEntry entry;

    void list(const ActivityQuery &, qint64, int, QObject *, ListCallback done) override
    {
        done(ActivityListing{.entries = {entry}, .total = 1});
    }
    void histogram(const ActivityQuery &, int, QObject *, HistogramCallback done) override { done({}); }
    void top(const ActivityQuery &, ActivityField, int, QObject *, TopCallback done) override { done({}); }
    void watch(bool, QObject *, Watcher) override {}
};

// Lists asked for, as first rows of plain offsets.
QList<qint64> offsets(const FakeActivitySource &source)
{
    QList<qint64> result;
    for (const FakeActivitySource::Call &call : source.calls) {
        if (call.bins == 0)
            result.append(call.offset);
    }
    return result;
}

} // namespace

void ActivityModelTest::isAProperModel()
{
    FakeActivitySource source;
    source.rows = 1000;
    ActivityModel model(source);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.load({});
    model.setVisibleRows(300, 330, false);
    source.failing = true;
    model.setVisibleRows(900, 930, false);
    source.failing = false;
    model.retryFailed();
    source.rows = 10;
    model.load({});
    QCOMPARE(model.rowCount(), 10);
}

void ActivityModelTest::showsTheFirstPageAtOnce()
{
    FakeActivitySource source;
    source.rows = 500;
    ActivityModel model(source);
    const QSignalSpy loaded(&model, &ActivityModel::loaded);
    model.load({});
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(loaded.constFirst().constFirst().toLongLong(), 500);
    QCOMPARE(model.rowCount(), 500);
    QCOMPARE(text(model, 0, ActivityModel::Time), u"2025-07-15 10:30:59"_s);
    QCOMPARE(text(model, 199, ActivityModel::Action), u"send_email"_s);
    QVERIFY(model.data(model.index(200, 0), ActivityModel::LoadingRole).toBool());
    QCOMPARE(text(model, 200, 0), u"Loading"_s);
    QCOMPARE(text(model, 200, 0, Qt::AccessibleTextRole), u"Loading"_s);
    QCOMPARE(model.entry(200), nullptr);
}

void ActivityModelTest::anOlderPageArrivesWhenItIsSeen()
{
    FakeActivitySource source;
    source.rows = 5000;
    ActivityModel model(source);
    model.load({});
    const QSignalSpy changed(&model, &ActivityModel::dataChanged);
    model.setVisibleRows(1010, 1030, false);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(changed.constFirst().at(0).toModelIndex().row(), 1000);
    QCOMPARE(changed.constFirst().at(1).toModelIndex().row(), 1199);
    QCOMPARE(model.entry(1020)->id, FakeActivitySource::entry(1020).id);
}

void ActivityModelTest::prefetchesOnePageInTheDirectionOfReading()
{
    FakeActivitySource source;
    source.rows = 9000;
    ActivityModel model(source);
    model.load({});
    model.setVisibleRows(4010, 4030, false);
    QCOMPARE(offsets(source), (QList<qint64>{0, 4000, 4200}));
    model.setVisibleRows(4005, 4025, false); // turned back
    QCOMPARE(offsets(source).constLast(), 3800);
    model.setVisibleRows(8990, 8999, false); // nothing beyond the end
    QCOMPARE(offsets(source).constLast(), 8800);
}

void ActivityModelTest::keepsSixtyFourPages()
{
    FakeActivitySource source;
    source.rows = 9000 * ActivityModel::kPageSize / 100;
    ActivityModel model(source);
    model.load({});
    for (int page = 0; page < 64; ++page)
        model.setVisibleRows(page * 200, page * 200 + 20, false); // each with one ahead: 65 pages
    QCOMPARE(model.entry(0), nullptr);                            // the least recently seen went
    QVERIFY(model.entry(200));
    QVERIFY(model.entry(64 * 200));
    const qsizetype before = source.calls.size();
    model.setVisibleRows(200, 220, false);
    QCOMPARE(source.calls.size(), before + 1); // page 1 is kept, page 0 above it is fetched ahead
}

void ActivityModelTest::draggingWaitsForAPause()
{
    FakeActivitySource source;
    source.rows = 100'000;
    ActivityModel model(source);
    model.load({});
    const qsizetype before = source.calls.size();
    for (int row = 10'000; row < 60'000; row += 1000)
        model.setVisibleRows(row, row + 20, true);
    QCOMPARE(source.calls.size(), before);
    QTRY_COMPARE(source.calls.size(), before + 2);
    QVERIFY(model.entry(59'010));
}

void ActivityModelTest::outdatedRequestsAreCancelled()
{
    FakeActivitySource source;
    source.rows = 9'000;
    ActivityModel model(source);
    model.load({});
    source.holding = true;
    model.setVisibleRows(2000, 2020, false); // pages 10 and 11
    model.setVisibleRows(6000, 6020, false); // pages 30 and 31
    QCOMPARE(source.waiting.size(), 4);
    QVERIFY(source.waiting[0].context.isNull());
    QVERIFY(source.waiting[1].context.isNull());
    QCOMPARE(source.answerAll(), 2);
    QCOMPARE(model.entry(2000), nullptr);
    QVERIFY(model.entry(6000));
}

void ActivityModelTest::aFailedPageIsRetriedInPlace()
{
    FakeActivitySource source;
    source.rows = 5000;
    ActivityModel model(source);
    model.load({});
    source.failing = true;
    const QSignalSpy failed(&model, &ActivityModel::pageFailed);
    model.setVisibleRows(1000, 1020, false);
    QCOMPARE(failed.size(), 2); // with the one ahead
    QVERIFY(model.data(model.index(1000, 0), ActivityModel::FailedRole).toBool());
    QCOMPARE(text(model, 1000, 0), u"Try again"_s);
    QVERIFY(text(model, 1000, 0, Qt::AccessibleTextRole).contains(u"could not be loaded"));
    const qsizetype before = source.calls.size();
    model.setVisibleRows(1001, 1021, false); // a look is no retry
    QCOMPARE(source.calls.size(), before);
    source.failing = false;
    model.retry(1000);
    QCOMPARE(model.entry(1000)->id, FakeActivitySource::entry(1000).id);
    QVERIFY(model.entry(0));
}

void ActivityModelTest::rowsShownStayWhileANewListLoads()
{
    FakeActivitySource source;
    source.rows = 500;
    ActivityModel model(source);
    model.load({});
    source.holding = true;
    source.rows = 20;
    model.load(ActivityQuery{.action = u"login"_s});
    QVERIFY(model.isLoading());
    QCOMPARE(model.rowCount(), 500);
    QVERIFY(model.shownQuery().action.isEmpty());
    source.answerAll();
    QVERIFY(!model.isLoading());
    QCOMPARE(model.rowCount(), 20);
    QCOMPARE(model.shownQuery().action, u"login"_s);
}

void ActivityModelTest::aNewerLoadReplacesAnOlderOne()
{
    FakeActivitySource source;
    source.rows = 500;
    source.holding = true;
    ActivityModel model(source);
    model.load(ActivityQuery{.action = u"login"_s});
    model.load(ActivityQuery{.action = u"logout"_s});
    QCOMPARE(source.answerAll(), 1);
    QCOMPARE(model.shownQuery().action, u"logout"_s);
    model.load({});
    model.cancelLoad();
    QVERIFY(!model.isLoading());
    QCOMPARE(source.answerAll(), 0);
    QCOMPARE(model.shownQuery().action, u"logout"_s);
}

void ActivityModelTest::pinsTheEndAtTheNewestRow()
{
    FakeActivitySource source;
    source.rows = 5000;
    ActivityModel model(source);
    model.load({});
    model.setVisibleRows(1000, 1020, false);
    QCOMPARE(source.calls.constLast().query.until, std::optional(FakeActivitySource::newest()));
    model.load(ActivityQuery{.oldestFirst = true}); // grows at its end, needs no pin
    QVERIFY(!model.shownQuery().until);
}

void ActivityModelTest::everyDeepRowIsTheRightRow_data()
{
    QTest::addColumn<bool>("oldestFirst");
    QTest::newRow("newest first") << false;
    QTest::newRow("oldest first") << true;
}

void ActivityModelTest::everyDeepRowIsTheRightRow()
{
    QFETCH(const bool, oldestFirst);
    FakeActivitySource source;
    source.rows = 10'000'000;
    ActivityModel model(source);
    model.load(ActivityQuery{.oldestFirst = oldestFirst});
    const QSignalSpy changed(&model, &ActivityModel::logChanged);
    for (const int row : {199, 200, 2000, 41'700, 5'000'123, 9'999'999}) {
        model.setVisibleRows(row, row, false);
        const qint64 number = oldestFirst ? source.rows - 1 - row : row;
        QVERIFY(model.entry(row));
        QCOMPARE(model.entry(row)->id, FakeActivitySource::entry(number).id);
        QVERIFY(source.calls.constLast().offset <= source.rows / ActivityModel::kPagerBins + ActivityPager::kNear);
    }
    QVERIFY(changed.isEmpty());
}

void ActivityModelTest::binsThatDoNotFitAreGivenUp()
{
    FakeActivitySource source;
    source.rows = 1'000'000;
    source.binSkew = 100; // the sum is right, the edges are not
    ActivityModel model(source);
    model.load({});
    const QSignalSpy changed(&model, &ActivityModel::logChanged);
    model.setVisibleRows(600'000, 600'010, false);
    QCOMPARE(model.entry(600'000)->id, FakeActivitySource::entry(600'000).id);
    QCOMPARE(source.calls.constLast().offset, 600'200); // by plain offset from now on
    QVERIFY(changed.isEmpty());
}

void ActivityModelTest::saysWhenTheLogChanged()
{
    FakeActivitySource source;
    source.rows = 5000;
    ActivityModel model(source);
    model.load({});
    const QSignalSpy changed(&model, &ActivityModel::logChanged);
    source.rows = 4'010; // retention took the oldest
    model.setVisibleRows(4'005, 4'020, false);
    QVERIFY(!changed.isEmpty());
    QVERIFY(model.entry(4'009));
    QCOMPARE(model.entry(4'010), nullptr);
    QCOMPARE(text(model, 4'010, ActivityModel::Time), u"No longer in the log"_s);
}

void ActivityModelTest::aBoundedSearchStaysWhereItLooked()
{
    FakeActivitySource source;
    source.rows = 50'000;
    source.searchLimit = 4'000;
    ActivityModel model(source);
    const QSignalSpy changed(&model, &ActivityModel::logChanged);
    for (const bool oldestFirst : {false, true}) {
        model.load(ActivityQuery{.text = u"curl"_s, .oldestFirst = oldestFirst});
        QCOMPARE(model.total(), 4'000);
        QCOMPARE(model.searchedTo(), FakeActivitySource::timeOfRow(oldestFirst ? 46'000 : 3'999));
        model.setVisibleRows(3'990, 3'999, false);
        QCOMPARE(model.entry(3'999)->id, FakeActivitySource::entry(oldestFirst ? 46'000 : 3'999).id);
    }
    QVERIFY(changed.isEmpty());
    model.load({});
    QVERIFY(!model.searchedTo());
}

void ActivityModelTest::unknownRolesAreEmpty()
{
    FakeActivitySource source;
    source.rows = 10;
    ActivityModel model(source);
    model.load({});
    for (const int role : {Qt::DecorationRole, Qt::FontRole, Qt::CheckStateRole, Qt::SizeHintRole, Qt::EditRole})
        QVERIFY(!model.data(model.index(0, 0), role).isValid());
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
}

void ActivityModelTest::cellsSayWhatTheyAre()
{
    FakeActivitySource source;
    source.rows = 10;
    ActivityModel model(source);
    model.load({});
    QCOMPARE(text(model, 0, ActivityModel::Time, Qt::AccessibleTextRole),
             u"2025-07-15 10:30:59, Failed sign-in from 203.0.113.0, POST /v1/auth/login, status 401"_s);
    QCOMPARE(text(model, 0, ActivityModel::Status, Qt::AccessibleTextRole), u"401"_s);
    QCOMPARE(text(model, 0, ActivityModel::Time, Qt::ToolTipRole), u"2025-07-15T10:30:59.000Z"_s);
    QVERIFY(model.data(model.index(0, 0), ActivityModel::ProblemRole).toBool());
    QVERIFY(!model.data(model.index(1, 0), ActivityModel::ProblemRole).toBool());
    QCOMPARE(model.headerData(ActivityModel::Address, Qt::Horizontal).toString(), u"IP address"_s);
}

void ActivityModelTest::wordsForNames()
{
    OneEntry source;
    source.entry.id = u"log_0000000000001"_s;
    source.entry.createdAt = FakeActivitySource::newest();
    source.entry.action = u"login_failed"_s;
    source.entry.accountId = u"acct_0000000000001"_s;
    ActivityModel model(source);
    model.load({});
    QCOMPARE(text(model, 0, ActivityModel::Action), u"Failed sign-in"_s);
    QCOMPARE(text(model, 0, ActivityModel::Action, Qt::ToolTipRole), u"login_failed"_s);
    QCOMPARE(text(model, 0, ActivityModel::Account), u"acct_0000000000001"_s);
    model.setAccounts({{u"acct_0000000000001"_s, u"ana@example.com"_s}});
    QCOMPARE(text(model, 0, ActivityModel::Account), u"ana@example.com"_s);
    QCOMPARE(text(model, 0, ActivityModel::Account, Qt::ToolTipRole), u"acct_0000000000001"_s);
    for (const QLatin1StringView name : kActionNames)
        QVERIFY2(actionWords(name) != name, name.data());
    QCOMPARE(actionWords(u"send_email"_s), u"send_email"_s); // of another service
}

void ActivityModelTest::aFailureIsOneWithoutAStatusToo_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("failed");
    const QString none;
    QTest::newRow("a request") << u"api_request"_s << 200 << none << u"200"_s << false;
    QTest::newRow("a refused request") << u"api_request"_s << 404 << none << u"404"_s << true;
    QTest::newRow("a failed login") << u"login_failed"_s << 401 << u"password"_s << u"401"_s << true;
    QTest::newRow("a failed login that a service reported") << u"login_failed"_s << 0 << none << u"Failed"_s << true;
    QTest::newRow("a wrong code that a service reported") << u"2fa_failed"_s << 0 << none << u"Failed"_s << true;
    QTest::newRow("a login that a service reported") << u"login"_s << 0 << none << none << false;
    QTest::newRow("another action") << u"send_email"_s << 0 << none << none << false;
    QTest::newRow("asked for the code") << u"login_failed"_s << 401 << u"two_factor_required"_s << u"401"_s << false;
}

// Red where only a status of 400 and more is a failure.
void ActivityModelTest::aFailureIsOneWithoutAStatusToo()
{
    QFETCH(QString, action);
    QFETCH(int, status);
    QFETCH(QString, reason);
    OneEntry source;
    source.entry = {.id = u"log_0000000000001"_s,
                    .createdAt = FakeActivitySource::newest(),
                    .action = action,
                    .ipAddress = {},
                    .userAgent = {},
                    .method = {},
                    .endpoint = {},
                    .status = status,
                    .country = {},
                    .requestId = {},
                    .accountId = {},
                    .json = {{u"metadata"_s, QJsonObject{{u"reason"_s, reason}}}}};
    ActivityModel model(source);
    model.load({});
    QTEST(text(model, 0, ActivityModel::Status), "shown");
    QTEST(model.data(model.index(0, ActivityModel::Status), ActivityModel::ProblemRole).toBool(), "failed");
}

} // namespace postject::ui

QTEST_MAIN(postject::ui::ActivityModelTest)
#include "activitymodeltest.moc"
