// SPDX-License-Identifier: GPL-3.0-or-later
//
// What narrows the triage queue: the filter bar by keyboard, the menu of a cell, and other pages that lead there.
#include "tests/ui/alerts/alertsbench.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLineEdit>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;

class AlertFiltersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filtersByKeyboard();
    void searchAndBack();
    void isFilteredByWhatACellIsAbout();
    void leavesOutWhatACellIsAbout();
    void comesFromElsewhere();
};

void AlertFiltersTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    theme::apply(theme::Scheme::Light);
}

void AlertFiltersTest::filtersByKeyboard()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    auto *severity = bench.named<QComboBox>(u"Severity filter"_s);
    severity->setFocus();
    QTest::keyClick(severity, Qt::Key_H); // "High"
    QTest::keyClick(severity, Qt::Key_Return);
    Q_EMIT severity->activated(severity->currentIndex()); // what a choice from the list tells
    QTRY_COMPARE(bench.rows(), 3);
    QVERIFY(severity->hasFocus());
    auto *account = bench.named<QComboBox>(u"Account filter"_s);
    QCOMPARE(account->count(), 4); // all, mine, and each by its e-mail
    account->setCurrentIndex(account->findText(u"ben@example.com"_s));
    Q_EMIT account->activated(account->currentIndex());
    QTRY_COMPARE(bench.rows(), 1);
    QTRY_VERIFY(bench.says(u"ben@example.com"_s)); // whose they are
    bench.button(u"Clear"_s)->click();
    QTRY_VERIFY(bench.page->presenter().filters().severity.isEmpty());
    QVERIFY(bench.named<QComboBox>(u"Status filter"_s)->currentText() == "Open"_L1);
}

void AlertFiltersTest::searchAndBack()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    bench.press(Qt::Key_Slash);
    QTest::keyClicks(QApplication::focusWidget(), u"lagos"_s);
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.rows(), 1);
    QTRY_VERIFY(bench.table()->hasFocus());
    QVERIFY(bench.says(u"Signed in from a new place: Lagos, Nigeria"_s));
    bench.page->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), u"nothing like this"_s);
    QTRY_VERIFY(bench.says(u"No alerts match these filters."_s));
    bench.button(u"Clear filters"_s)->click();
    QTRY_COMPARE(bench.rows(), 6);
}

void AlertFiltersTest::isFilteredByWhatACellIsAbout()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    QVERIFY(bench.page->filtersBy(ActivityField::Address) && bench.page->filtersBy(ActivityField::Account));
    QVERIFY(!bench.page->filtersBy(ActivityField::Country)); // no alert could be found by one
    bench.page->filterBy({.field = ActivityField::Address, .value = u"198.51.100.7"_s}, false);
    QTRY_COMPARE(bench.page->presenter().filters().text, u"198.51.100.7"_s);
    QCOMPARE(bench.named<QLineEdit>(u"Search filter"_s)->text(), u"198.51.100.7"_s);
    QTRY_COMPARE(bench.rows(), 1);
    bench.page->filterBy({.field = ActivityField::Account, .value = bench.fake.caller}, false);
    QTRY_COMPARE(bench.server.requests(EndpointId::ListAlerts).constLast().query.queryItemValue(u"account"_s),
                 bench.fake.caller);
    // More than the server searches for: its beginning finds it too.
    bench.page->filterBy({.field = ActivityField::Endpoint, .value = u"/"_s + QString(300, u'é')}, false);
    QCOMPARE(bench.page->presenter().filters().text.toUtf8().size(), 255);
    bench.make(false);
    QVERIFY(!bench.page->filtersBy(ActivityField::Account));
}

void AlertFiltersTest::leavesOutWhatACellIsAbout()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    const int all = bench.rows();
    const auto leftOut = [&bench] { return bench.page->presenter().filters().leftOut.size(); };
    const auto chip = [&bench] { return bench.named<QPushButton>(u"Take away: IP address is not 198.51.100.7"_s); };
    QVERIFY(bench.page->filtersOut(ActivityField::Address) && !bench.page->filtersOut(ActivityField::Country));
    const Pivot address{.field = ActivityField::Address, .value = u"198.51.100.7"_s};
    bench.page->filterBy(address, true);
    QTRY_COMPARE(bench.rows(), all - 1);
    QVERIFY(chip() && chip()->isVisible());
    QVERIFY(bench.frame->savePicture(u"alerts_left_out"_s));
    QVERIFY(bench.named<QPushButton>(u"Clear all filters"_s)->isEnabled());
    // What arrives is judged by the same.
    bench.fake.arrive(u"brute_force"_s, u"high"_s, {{u"ipAddress"_s, u"198.51.100.7"_s}});
    bench.fake.arrive(u"brute_force"_s, u"high"_s, {{u"ipAddress"_s, u"192.0.2.9"_s}});
    QTRY_VERIFY(bench.button(u"1 new alerts"_s));
    bench.page->presenter().showArrivals();
    QTRY_COMPARE(bench.rows(), all);
    // Asked for, it is no longer left out; and the other way round.
    bench.page->filterBy(address, false);
    QTRY_COMPARE(bench.page->presenter().filters().text, address.value);
    QCOMPARE(leftOut(), 0);
    bench.page->filterBy(address, true);
    QTRY_COMPARE(bench.rows(), all);
    QCOMPARE(bench.page->presenter().filters().text, QString());
    // The chip takes itself away, and the keys go to the queue.
    chip()->click();
    QTRY_COMPARE(bench.rows(), all + 2);
    QVERIFY(!chip() || !chip()->isVisible());
    QTRY_VERIFY(bench.table()->hasFocus());
    // No more of one kind than the server takes.
    for (int i = 1; i <= 20; ++i)
        bench.page->filterBy({.field = ActivityField::Address, .value = u"192.0.2.%1"_s.arg(i)}, true);
    QCOMPARE(leftOut(), 20);
    QVERIFY(!bench.page->filtersOut(ActivityField::Address) && bench.page->filtersOut(ActivityField::Endpoint));
}

void AlertFiltersTest::comesFromElsewhere()
{
    AlertsBench bench;
    bench.fake.addSix();
    const QString id = bench.fake.alerts[4].id;
    bench.page->applyFilters({{u"alertId"_s, id}});
    QVERIFY(bench.start());
    QCOMPARE(bench.currentId(), id);
    QVERIFY(bench.detail()->isVisible());
    bench.page->applyFilters({{u"severity"_s, u"critical"_s}, {u"type"_s, u"log_integrity"_s}});
    bench.page->activate();
    QTRY_COMPARE(bench.rows(), 1);
    QCOMPARE(bench.named<QComboBox>(u"Type filter"_s)->currentText(), u"Log integrity"_s);
}

QTEST_MAIN(AlertFiltersTest)
#include "alertfilterstest.moc"
