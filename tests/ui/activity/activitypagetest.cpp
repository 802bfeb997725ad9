// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the Activity page asks of the server and shows of its answers; mouse and keys.
#include "tests/support/cputime.h"
#include "tests/ui/activity/activityfixture.h"
#include "ui/models/timewords.h"
#include "ui/widgets/activitydetail.h"
#include "ui/widgets/activityfilterbar.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace postject::ui {

class ActivityPageTest final : public ActivityFixture
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheLog();
    void filtersReachTheQuery();
    void typedTextWaitsForItsEnd();
    void presetsAndClear();
    void brushByKeyboard();
    void brushByMouse();
    void histogramTellsItsValue();
    void scrollingLoadsPages();
    void aFailedPageIsRetriedInPlace();
    void detailsByKeyboard();
    void filterFromTheDetails();
    void newEntriesPill();
    void selectAllIsAFlag();
    void copiesWhatIsAtHand();
    void orderByTimeOnly();
    void otherPagesPickWhatIsShown();
    void administratorsSeeEveryAccount();
    void refreshKeepsRowAndDetails();
    void filterFromTheMenu();
    void aRangeOfAddresses();
    void aConditionIsPutTogether();
    void curlLine();
};

void ActivityPageTest::showsTheLog()
{
    const QSignalSpy summary(m_page, &Page::summaryChanged);
    start();
    QCOMPARE(model().total(), 212'400);
    QCOMPARE(summary.constLast().constFirst().toString(), u"212,400 entries."_s);
    QCOMPARE(find<ActivityTable>()->accessibleName(), u"Activity, 212,400 entries"_s);
    QCOMPARE(find<ActivityTable>()->currentRow(), 0);
    QVERIFY(find<ActivityTable>()->isColumnHidden(ActivityModel::Account));
    QVERIFY(find<ActivityDetail>()->isHidden());
}

void ActivityPageTest::filtersReachTheQuery()
{
    start();
    find<QComboBox>(u"Action filter"_s)->setCurrentText(u"login_failed"_s);
    find<QLineEdit>(u"IP address filter"_s)->setText(u"203.0.113.7"_s);
    find<QLineEdit>(u"Endpoint filter"_s)->setText(u"/v1/auth/login"_s);
    find<QLineEdit>(u"Status filter"_s)->setText(u"401"_s);
    find<QLineEdit>(u"Search filter"_s)->setText(u"C++ & co"_s);
    m_server->forgetRequests();
    QLineEdit *search = find<QLineEdit>(u"Search filter"_s);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(histograms() == 1 && lastList().endpoint);
    QCOMPARE(lastQuery(u"action"_s), u"login_failed"_s);
    QCOMPARE(lastQuery(u"ipAddress"_s), u"203.0.113.7"_s);
    QCOMPARE(lastQuery(u"endpoint"_s), u"/v1/auth/login"_s);
    QCOMPARE(lastQuery(u"status"_s), u"401"_s);
    QCOMPARE(lastQuery(u"q"_s), u"C++ & co"_s);
    const FakeRequest histogram = m_server->requests(EndpointId::ActivityHistogram).constFirst();
    QCOMPARE(histogram.query.queryItemValue(u"action"_s), u"login_failed"_s);
    // 59 hours of log: bins of an hour, from the beginning of one to the end of another.
    QCOMPARE(histogram.query.queryItemValue(u"bins"_s), u"60"_s);
    QCOMPARE(histogram.query.queryItemValue(u"startDate"_s, QUrl::FullyDecoded), u"2025-07-12T23:00:00.000Z"_s);
    QCOMPARE(histogram.query.queryItemValue(u"endDate"_s, QUrl::FullyDecoded), u"2025-07-15T10:59:59.999Z"_s);
    QCOMPARE(find<QComboBox>(u"Action filter"_s)->currentText(), u"Failed sign-in"_s); // in words once it is in force
    find<QComboBox>(u"Action filter"_s)->setCurrentText(u"signed in"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(lastQuery(u"action"_s), u"login"_s);
}

void ActivityPageTest::typedTextWaitsForItsEnd()
{
    start();
    m_server->forgetRequests();
    m_page->focusFilter();
    QLineEdit *search = find<QLineEdit>(u"Search filter"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"curl"_s);
    QCOMPARE(m_server->count(EndpointId::ActivityLogs), 0);
    QTRY_COMPARE(lastQuery(u"q"_s), u"curl"_s);
    QTRY_COMPARE(histograms(), 1);
    QVERIFY(search->hasFocus());
    QLineEdit *address = find<QLineEdit>(u"IP address filter"_s);
    QTest::keyClicks(address, u"203.0"_s); // half an address would be refused
    QTest::qWait(ActivityFilterBar::kTypingPauseMs + 50);
    QVERIFY(lastQuery(u"ipAddress"_s).isEmpty());
    QCOMPARE(histograms(), 1); // once, not per letter
}

void ActivityPageTest::presetsAndClear()
{
    start();
    QComboBox *range = find<QComboBox>(u"Range filter"_s);
    QPushButton *clear = find<QPushButton>(u"Clear all filters"_s);
    QVERIFY(clear && !clear->isEnabled());
    range->setFocus();
    QTest::keyClick(range, Qt::Key_Down); // last hour
    QTRY_VERIFY(!lastQuery(u"startDate"_s).isEmpty());
    QVERIFY(lastQuery(u"endDate"_s).isEmpty());
    QVERIFY(clear->isEnabled());
    range->setCurrentIndex(range->count() - 1);
    Q_EMIT range->activated(range->count() - 1); // custom
    QTRY_VERIFY(!lastQuery(u"endDate"_s).isEmpty());
    QVERIFY(find<QDateTimeEdit>(u"Range from, local time"_s)->isVisible());
    clear->click();
    QTRY_VERIFY(lastQuery(u"startDate"_s).isEmpty());
    QCOMPARE(range->currentIndex(), 0);
    QTRY_COMPARE(model().total(), 212'400);
}

void ActivityPageTest::brushByKeyboard()
{
    start();
    HistogramView *histogram = find<HistogramView>();
    histogram->setFocus();
    m_server->forgetRequests();
    QTest::keyClick(histogram, Qt::Key_Left);                     // the newest bin
    QTest::keyClick(histogram, Qt::Key_Left);                     // one back
    QTest::keyClick(histogram, Qt::Key_Right, Qt::ShiftModifier); // two bins
    QCOMPARE(m_server->count(EndpointId::ActivityLogs), 0);       // nothing before Enter
    const QString value = histogram->valueText();
    QTest::keyClick(histogram, Qt::Key_Return);
    QTRY_COMPARE(model().total(), 3'600 + 1'860); // an hour, and the last one up to 10:30:59
    QVERIFY2(value.endsWith(u", %1 entries"_s.arg(QLocale().toString(model().total()))), qPrintable(value));
    QCOMPARE(lastQuery(u"startDate"_s), u"2025-07-15T09:00:00.000Z"_s);
    QCOMPARE(histograms(), 0); // the picture stays
    QTest::keyClick(histogram, Qt::Key_Right);
    QTest::keyClick(histogram, Qt::Key_Left);
    QTest::keyClick(histogram, Qt::Key_Escape); // back to what is applied
    QCOMPARE(histogram->valueText(), value);
    QTest::keyClick(histogram, Qt::Key_Plus); // the brush becomes the range
    QTRY_COMPARE(m_page->presenter().range(), ActivityPresenter::Range::Custom);
    QTest::keyClick(histogram, Qt::Key_0);
    QTRY_COMPARE(model().total(), 212'400);
    QCOMPARE(m_page->presenter().range(), ActivityPresenter::Range::All);
}

void ActivityPageTest::brushByMouse()
{
    start();
    HistogramView *histogram = find<HistogramView>();
    const QPoint middle = histogram->rect().center();
    QTest::mousePress(histogram, Qt::LeftButton, {}, middle);
    QTest::mouseMove(histogram, middle + QPoint(100, 0));
    QTest::mouseRelease(histogram, Qt::LeftButton, {}, middle + QPoint(100, 0));
    QTRY_VERIFY(m_page->presenter().brush());
    const TimeSpan first = *m_page->presenter().brush();
    QTRY_VERIFY(model().total() < 40'000);
    // The far edge, further out: it is at the end of the bin that was let go of, where the cursor says so.
    QPoint edge = middle + QPoint(100, 0);
    do {
        edge += QPoint(1, 0);
        QVERIFY(histogram->rect().contains(edge));
        QTest::mouseMove(histogram, edge);
    } while (histogram->cursor().shape() != Qt::SizeHorCursor);
    QTest::mousePress(histogram, Qt::LeftButton, {}, edge);
    QTest::mouseMove(histogram, edge + QPoint(100, 0));
    QTest::mouseRelease(histogram, Qt::LeftButton, {}, edge + QPoint(100, 0));
    QCOMPARE(m_page->presenter().brush()->from, first.from);
    QVERIFY(m_page->presenter().brush()->until > first.until);
    QTest::mouseDClick(histogram, Qt::LeftButton, {}, middle);
    QVERIFY(!m_page->presenter().brush());
    QTRY_COMPARE(model().total(), 212'400);
}

void ActivityPageTest::histogramTellsItsValue()
{
    start();
    HistogramView *histogram = find<HistogramView>();
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(histogram);
    QCOMPARE(interface->role(), QAccessible::Chart);
    QCOMPARE(interface->text(QAccessible::Name), u"Activity histogram"_s);
    QVERIFY(interface->text(QAccessible::Value).endsWith(u", 212,400 entries"));
    QVERIFY(interface->text(QAccessible::Description).contains(u"failed"));
    const TimePoint from = *parseTime("2025-07-15T01:00:00.000Z");
    const TimePoint until = *parseTime("2025-07-15T03:00:00.000Z");
    QList<HistogramBin> bins;
    for (int i = 0; i < 4; ++i)
        bins.append({from + std::chrono::minutes(30 * i), 100, 10});
    histogram->setBins(bins, until);
    histogram->setBrush(from + std::chrono::minutes(30), until);
    QCOMPARE(interface->text(QAccessible::Value),
             u"%1 to %2, 300 entries"_s.arg(QLocale().toString(QTime(1, 30), clockFormat()),
                                            QLocale().toString(QTime(3, 0), clockFormat())));
}

void ActivityPageTest::scrollingLoadsPages()
{
    start();
    ActivityTable *table = find<ActivityTable>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY(model().entry(212'399));
    QCOMPARE(model().entry(212'399)->id, FakeActivitySource::entry(212'399).id);
    QVERIFY(lastQuery(u"offset"_s).toInt() <= 212'400 / 240 + 2000);
    QCOMPARE(lastQuery(u"limit"_s), u"200"_s);
}

void ActivityPageTest::aFailedPageIsRetriedInPlace()
{
    start();
    ActivityTable *table = find<ActivityTable>();
    m_server->refuse(EndpointId::ActivityLogs, ErrorCode::InternalError);
    table->setCurrentRow(1000);
    table->scrollTo(model().index(1000, 0));
    QTRY_VERIFY(model().data(model().index(1000, 0), ActivityModel::FailedRole).toBool());
    QCOMPARE(m_page->presenter().state(), PageState::Ready); // what is loaded stays readable
    serveLog(*m_server, m_log);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(model().entry(1000));
    QVERIFY(find<ActivityDetail>()->isHidden());
}

void ActivityPageTest::detailsByKeyboard()
{
    start();
    ActivityTable *table = find<ActivityTable>();
    ActivityDetail *detail = find<ActivityDetail>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(detail->isVisible());
    QVERIFY(table->hasFocus());
    const auto shows = [&](const QString &words) {
        for (const QLabel *label : detail->findChildren<QLabel *>()) {
            if (label->text() == words)
                return true;
        }
        return false;
    };
    QVERIFY(shows(FakeActivitySource::entry(1).id));
    QVERIFY(shows(u"2025-07-15T10:30:58.000Z"_s));
    QVERIFY(find<QPlainTextEdit>(u"Metadata of the entry, JSON"_s)->toPlainText().contains(u"\"messageId\": 1"));
    QTest::keyClick(table, Qt::Key_Down); // the drawer follows
    QVERIFY(shows(FakeActivitySource::entry(2).id));
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"2025-07-15T10:30:57.000Z\t"));
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(detail->isHidden());
    QVERIFY(table->hasFocus());
}

void ActivityPageTest::filterFromTheDetails()
{
    start();
    Q_EMIT find<ActivityTable>()->detailsRequested(3);
    find<QPushButton>(u"Filter for this address"_s)->click();
    QTRY_COMPARE(lastQuery(u"ipAddress"_s), u"203.0.113.3"_s);
    QCOMPARE(find<QLineEdit>(u"IP address filter"_s)->text(), u"203.0.113.3"_s);
}

void ActivityPageTest::newEntriesPill()
{
    start();
    const QSignalSpy announced(m_page, &Page::announced);
    Q_EMIT m_page->presenter().newEntries(37); // what the stream brings
    const auto pill = [this]() -> QPushButton * {
        for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text().contains(u"new entries"))
                return each;
        }
        return nullptr;
    };
    QTRY_VERIFY(pill());
    m_page->deactivate();
    QCOMPARE(model().total(), 212'400); // nothing moved
    QCOMPARE(announced.constFirst().constFirst().toString(), u"37 new entries"_s);
    m_page->activate();
    m_server->forgetRequests();
    pill()->click();
    QTRY_VERIFY(m_server->count(EndpointId::ActivityLogs) >= 2);
    QVERIFY(!pill());
    QTRY_COMPARE(m_page->presenter().state(), PageState::Ready);
}

void ActivityPageTest::selectAllIsAFlag()
{
    start();
    ActivityTable *table = find<ActivityTable>();
    table->setFocus();
    const auto before = test::cpuTime();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    const double spent = test::millisecondsSince(before);
    QVERIFY2(spent < 50, qPrintable(QString::number(spent)));
    QVERIFY(table->isAllSelected());
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    const auto shown = [this] {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == "All 212,400 entries selected"_L1)
                return true;
        }
        return false;
    };
    QVERIFY(shown());
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(!table->isAllSelected());
    QVERIFY(!shown());
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(!table->isAllSelected());
}

void ActivityPageTest::copiesWhatIsAtHand()
{
    start();
    ActivityTable *table = find<ActivityTable>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith("2025-07-15T10:30:59.000Z\t"_L1));
    QCOMPARE(lines[0].count(u'\t'), 5);
    // All the rest of the log: nothing waits for it, and the clipboard keeps what it had.
    const auto before = test::cpuTime();
    QTest::keyClick(table, Qt::Key_End, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(test::cpuTime() - before < std::chrono::milliseconds(250));
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 3);
    const auto says = [this](const QString &words) {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *each) { return each->isVisible() && each->text().contains(words); });
    };
    QVERIFY(says(u"An export has them all."_s));
}

void ActivityPageTest::orderByTimeOnly()
{
    start();
    QHeaderView *header = find<ActivityTable>()->horizontalHeader();
    const auto click = [&](int column) {
        const int x = header->sectionViewportPosition(column) + 20;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    };
    m_server->forgetRequests();
    click(ActivityModel::Action);
    QCOMPARE(header->sortIndicatorSection(), int(ActivityModel::Time));
    QCOMPARE(m_server->count(EndpointId::ActivityLogs), 0);
    click(ActivityModel::Time);
    QTRY_COMPARE(lastQuery(u"order"_s), u"asc"_s);
    QTRY_COMPARE(model().entry(0)->id, FakeActivitySource::entry(212'399).id);
    QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
}

void ActivityPageTest::otherPagesPickWhatIsShown()
{
    const QDateTime start = QDateTime::fromString(u"2025-07-15T10:00:00Z"_s, Qt::ISODate);
    m_page->applyFilters({{u"ipAddress"_s, u"203.0.113.9"_s}, {u"startDate"_s, start}});
    QCOMPARE(m_server->requests().size(), 0); // only when it is shown
    this->start();
    QCOMPARE(lastQuery(u"ipAddress"_s), u"203.0.113.9"_s);
    QCOMPARE(lastQuery(u"startDate"_s), u"2025-07-15T10:00:00.000Z"_s);
    QCOMPARE(find<QLineEdit>(u"IP address filter"_s)->text(), u"203.0.113.9"_s);
    QCOMPARE(find<QDateTimeEdit>(u"Range from, local time"_s)->dateTime(), start.toLocalTime());
    m_server->forgetRequests();
    m_page->applyFilters({{u"startDate"_s, u"2025-07-14"_s}, {u"endDate"_s, u"2025-07-14"_s}});
    QTRY_VERIFY(m_server->count(EndpointId::ActivityHistogram) > 0);
    const FakeRequest histogram = m_server->requests(EndpointId::ActivityHistogram).constFirst();
    QCOMPARE(histogram.query.queryItemValue(u"startDate"_s, QUrl::FullyDecoded), u"2025-07-14T00:00:00.000Z"_s);
    QCOMPARE(histogram.query.queryItemValue(u"endDate"_s, QUrl::FullyDecoded),
             u"2025-07-14T23:59:59.999Z"_s); // that whole day
    QVERIFY(!histogram.query.hasQueryItem(u"ipAddress"_s));
}

void ActivityPageTest::administratorsSeeEveryAccount()
{
    m_page->setAdministrator(true);
    start();
    QCOMPARE(lastQuery(u"account"_s), u"all"_s);
    QVERIFY(!find<ActivityTable>()->isColumnHidden(ActivityModel::Account));
    m_page->setEveryAccount(false); // the scope of the window
    QTRY_VERIFY(lastQuery(u"account"_s).isEmpty());
}

void ActivityPageTest::refreshKeepsRowAndDetails()
{
    start();
    ActivityTable *table = find<ActivityTable>();
    table->setCurrentRow(40);
    Q_EMIT table->detailsRequested(40);
    const QString id = model().entry(40)->id;
    m_page->activate(); // F5
    const QSignalSpy loaded(&model(), &ActivityModel::loaded);
    QTRY_COMPARE(loaded.size(), 1);
    QTRY_COMPARE(m_page->presenter().state(), PageState::Ready);
    QCOMPARE(table->currentRow(), 40);
    QCOMPARE(model().entry(table->currentRow())->id, id);
    QVERIFY(find<ActivityDetail>()->isVisible());
}

void ActivityPageTest::filterFromTheMenu()
{
    start();
    m_page->filterBy({.field = ActivityField::UserAgent, .value = u"curl/8.0"_s, .shown = u"curl/8.0"_s}, true);
    QTRY_COMPARE(lastQuery(u"notUserAgent"_s), u"curl/8.0"_s);
    QPushButton *chip = find<QPushButton>(u"Take away: User agent is not curl/8.0"_s);
    QVERIFY(chip && chip->isVisible());
    find<QLineEdit>(u"Endpoint filter"_s)->setText(u"/v1/emails"_s);
    Q_EMIT find<QLineEdit>(u"Endpoint filter"_s)->editingFinished();
    QTRY_COMPARE(lastQuery(u"endpoint"_s), u"/v1/emails"_s);
    QCOMPARE(lastQuery(u"notUserAgent"_s), u"curl/8.0"_s); // stays
    chip->click();
    QTRY_VERIFY(lastQuery(u"notUserAgent"_s).isEmpty());
}

void ActivityPageTest::aRangeOfAddresses()
{
    start();
    QLineEdit *address = find<QLineEdit>(u"IP address filter"_s);
    address->setText(u"203.0.113.0/33"_s);
    m_server->forgetRequests();
    Q_EMIT address->editingFinished();
    QVERIFY(!address->accessibleDescription().isEmpty()); // at the field, and nothing is asked for
    QCOMPARE(m_server->count(EndpointId::ActivityLogs), 0);
    address->setText(u"203.0.113.0/24"_s);
    Q_EMIT address->editingFinished();
    QTRY_COMPARE(lastQuery(u"ipAddress"_s), u"203.0.113.0/24"_s);
    QVERIFY(address->accessibleDescription().isEmpty());
}

void ActivityPageTest::aConditionIsPutTogether()
{
    start();
    for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
        if (each->text() == u"Add a condition…"_s)
            each->click();
    }
    QComboBox *field = find<QComboBox>(u"Column of the condition"_s);
    QVERIFY(field && field->isVisible());
    QCOMPARE(field->findText(u"Account"_s), -1); // a member has but one
    field->setCurrentIndex(field->findText(u"Country"_s));
    find<QComboBox>(u"Is or is not"_s)->setCurrentIndex(1);
    QLineEdit *value = find<QLineEdit>(u"Value of the condition"_s);
    QTest::keyClicks(value, u"Germany"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QVERIFY(!value->accessibleDescription().isEmpty()); // the fault stands at the field
    value->setText(u"de"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QTRY_COMPARE(lastQuery(u"notCountry"_s), u"DE"_s);
    QVERIFY(find<QPushButton>(u"Take away: Country is not Germany"_s));
    QVERIFY(!field->isVisible());
}

void ActivityPageTest::curlLine()
{
    start();
    m_page->filterBy({.field = ActivityField::Action, .value = u"a b'c"_s, .shown = {}}, false);
    QTRY_COMPARE(lastQuery(u"action"_s), u"a b'c"_s);
    for (QAction *each : m_page->menuActions()) {
        if (each->text().contains(u"curl"))
            each->trigger();
    }
    const QString line = QApplication::clipboard()->text();
    QVERIFY2(line.startsWith(u"curl -s -H \"Authorization: Bearer $TOKEN\" 'http://127.0.0.1:"_s), qPrintable(line));
    QVERIFY2(line.contains(u"action=a%20b%27c"), qPrintable(line));
    QVERIFY2(!line.contains(u"Bearer token"), qPrintable(line));
}

} // namespace postject::ui

QTEST_MAIN(postject::ui::ActivityPageTest)
#include "activitypagetest.moc"
