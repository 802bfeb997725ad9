// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Alerts page worked by keyboard alone.
#include "tests/ui/alerts/alertsbench.h"
#include "ui/theme/theme.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/snackbar.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTabWidget>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;

class AlertsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void singleKeysMoveAndSelect();
    void eResolvesAndTheNextOneIsCurrent();
    void reopenFromTheResolved();
    void undoByKeyAndNoticeTogether();
    void undoAfterTheLastRow();
    void ctrlTwinsDoTheSame();
    void singleKeysAreOfTheQueueAlone();
    void singleKeysCanBeSwitchedOff();
    void bulkWithPartOfItFailing();
    void progressOfMany();
    void aNoteGoesWithIt();
    void arrivalsDoNotMoveTheRow();
    void tabsOfTheAlert();
    void escapeClosesThenClears();
    void copies();
    void leadsToActivity();
    void leadsToTheLogsIntegrity();
};

void AlertsPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    theme::apply(theme::Scheme::Light);
}

void AlertsPageTest::singleKeysMoveAndSelect()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    QCOMPARE(bench.currentId(), bench.idAt(0));
    QVERIFY(bench.detail()->isVisible());
    bench.press(Qt::Key_J);
    bench.press(Qt::Key_J);
    QCOMPARE(bench.currentId(), bench.idAt(2));
    bench.press(Qt::Key_K);
    QCOMPARE(bench.currentId(), bench.idAt(1));
    bench.press(Qt::Key_J, Qt::ShiftModifier);
    QCOMPARE(bench.table()->chosenIds(), (QStringList{bench.idAt(1), bench.idAt(2)}));
    bench.press(Qt::Key_X);
    QCOMPARE(bench.table()->chosenIds(), QStringList{bench.idAt(1)});
    bench.press(Qt::Key_End);
    QCOMPARE(bench.currentId(), bench.idAt(5));
    bench.press(Qt::Key_Home);
    QCOMPARE(bench.currentId(), bench.idAt(0));
    bench.press(Qt::Key_K); // there is none above
    QCOMPARE(bench.currentId(), bench.idAt(0));
}

void AlertsPageTest::eResolvesAndTheNextOneIsCurrent()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    bench.press(Qt::Key_J);
    const QString second = bench.currentId(), third = bench.idAt(2);
    bench.press(Qt::Key_E);
    QCOMPARE(bench.rows(), 5); // at once
    QCOMPARE(bench.currentId(), third);
    QVERIFY(bench.table()->hasFocus());
    QTRY_VERIFY(bench.fake.at(second).resolved);
    QTRY_VERIFY(bench.page->findChild<SnackBar *>()->isVisible());
    QCOMPARE(bench.table()->chosenIds(), QStringList{third});
    bench.press(Qt::Key_E); // goes on without a look
    QTRY_VERIFY(bench.fake.at(third).resolved);
    QCOMPARE(bench.rows(), 4);
}

void AlertsPageTest::reopenFromTheResolved()
{
    AlertsBench bench;
    bench.fake.addSix();
    const QString id = bench.fake.alerts[3].id;
    bench.fake.at(id).resolved = true;
    QVERIFY(bench.start());
    bench.page->applyFilters({{u"resolved"_s, true}});
    QTRY_COMPARE(bench.rows(), 1);
    QTRY_VERIFY(bench.says(u"Resolved"_s));
    bench.table()->setFocus();
    bench.press(Qt::Key_E); // it is resolved already
    bench.press(Qt::Key_E, Qt::ShiftModifier);
    QTRY_VERIFY(!bench.fake.at(id).resolved);
    QCOMPARE(bench.server.count(EndpointId::ChangeAlert), 1);
}

// Red with a notice that outlives its command: it would take back an earlier step.
void AlertsPageTest::undoByKeyAndNoticeTogether()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    auto *snack = bench.page->findChild<SnackBar *>();
    const QString first = bench.idAt(0), second = bench.idAt(1);
    bench.press(Qt::Key_E);
    QTRY_VERIFY(snack->isVisible());
    bench.press(Qt::Key_E);
    QVERIFY(!snack->isVisible()); // of the command before
    QTRY_VERIFY(snack->isVisible());
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!snack->isVisible());
    QTRY_VERIFY(!bench.fake.at(second).resolved);
    bench.press(Qt::Key_U);
    Q_EMIT snack->undoRequested();
    QTRY_COMPARE(bench.rows(), 5);
    QVERIFY(bench.fake.at(first).resolved);
    QCOMPARE(bench.server.count(EndpointId::ChangeAlert), 3);
}

void AlertsPageTest::undoAfterTheLastRow()
{
    AlertsBench bench;
    bench.fake.addMany(1);
    QVERIFY(bench.start());
    bench.press(Qt::Key_E);
    QVERIFY(bench.says(u"Nothing to triage."_s));
    auto *snack = bench.page->findChild<SnackBar *>();
    QTRY_VERIFY(snack->isVisible());
    QVERIFY(snack->isAncestorOf(QApplication::focusWidget())); // where the next key is wanted
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bench.rows(), 1);
    QTRY_VERIFY(bench.table()->hasFocus());
    QTRY_VERIFY(!bench.fake.alerts[0].resolved);
}

void AlertsPageTest::ctrlTwinsDoTheSame()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    const QString first = bench.idAt(0), second = bench.idAt(1);
    bench.press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(bench.currentId(), second);
    bench.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.currentId(), first);
    bench.press(Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(bench.table()->chosenIds().size(), 2);
    bench.press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(bench.table()->chosenIds(), QStringList{first});
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(bench.fake.at(first).resolved);
    QVERIFY(!bench.fake.at(second).resolved);
    for (const QAction *each : bench.page->menuActions()) {
        const QList<QAction *> below = each->menu() ? each->menu()->actions() : QList<QAction *>();
        QVERIFY2(!below.isEmpty() || !each->shortcut().isEmpty(), qPrintable(each->text()));
        for (const QAction *one : below)
            QVERIFY2(!one->shortcut().isEmpty(), qPrintable(one->text()));
    }
    QVERIFY(bench.page->menuActions().contains(bench.page->primaryAction()));
}

void AlertsPageTest::singleKeysAreOfTheQueueAlone()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    bench.press(Qt::Key_Slash);
    auto *search = bench.named<QLineEdit>(u"Search filter"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"jexoku"_s);
    QCOMPARE(search->text(), u"jexoku"_s);
    auto *note = bench.named<QLineEdit>(u"Note on resolving"_s);
    note->setFocus();
    QTest::keyClicks(note, u"e/u"_s);
    QCOMPARE(note->text(), u"e/u"_s);
    QCOMPARE(bench.server.count(EndpointId::ChangeAlert), 0);
}

void AlertsPageTest::singleKeysCanBeSwitchedOff()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    bench.press(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    bench.press(Qt::Key_E);
    bench.press(Qt::Key_X);
    QCOMPARE(bench.rows(), 6);
    bench.make();
    QVERIFY(bench.start());
    bench.press(Qt::Key_E); // remembered
    QCOMPARE(bench.rows(), 6);
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.rows(), 5);
}

void AlertsPageTest::bulkWithPartOfItFailing()
{
    AlertsBench bench;
    bench.fake.addMany(12);
    QVERIFY(bench.start());
    const QString failing = bench.idAt(7);
    bench.fake.refused.insert(failing, ErrorCode::AuditUnavailable);
    bench.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(bench.table()->chosenIds().size(), 12);
    bench.press(Qt::Key_E);
    QTRY_VERIFY(bench.says(u"1 alerts could not be resolved."_s));
    QVERIFY(bench.says(u"11 alerts resolved."_s));
    QCOMPARE(bench.rows(), 1);
    bench.button(u"Show"_s)->click();
    QCOMPARE(bench.table()->chosenIds(), QStringList{failing});
    QVERIFY(bench.table()->hasFocus());
    bench.button(u"Undo"_s)->click();
    QTRY_COMPARE(bench.rows(), 12);
    QTRY_VERIFY(std::ranges::none_of(bench.fake.alerts, &FakeAlerts::Alert::resolved));
}

void AlertsPageTest::progressOfMany()
{
    AlertsBench bench;
    bench.fake.addMany(40);
    QVERIFY(bench.start());
    bench.server.hold(EndpointId::ChangeAlert);
    bench.press(Qt::Key_A, Qt::ControlModifier);
    bench.press(Qt::Key_E);
    auto *bar = bench.page->findChild<QProgressBar *>();
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bar->maximum(), 40);
    QCOMPARE(bar->text(), u"0 of 40"_s);
    bench.button(u"Stop"_s)->click();
    QCOMPARE(bench.rows(), 36);
    bench.server.release(EndpointId::ChangeAlert);
    QTRY_VERIFY(!bar->isVisible());
    QCOMPARE(bench.server.count(EndpointId::ChangeAlert), 4);
}

void AlertsPageTest::aNoteGoesWithIt()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    const QString first = bench.currentId();
    auto *note = bench.named<QLineEdit>(u"Note on resolving"_s);
    note->setFocus();
    QTest::keyClicks(note, u"a load test"_s);
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(bench.fake.at(first).resolved);
    QCOMPARE(bench.fake.at(first).note, u"a load test"_s);
    QVERIFY(bench.table()->hasFocus());
    QVERIFY(note->text().isEmpty()); // it was about that one
}

void AlertsPageTest::arrivalsDoNotMoveTheRow()
{
    AlertsBench bench;
    bench.fake.addMany(60);
    QVERIFY(bench.start());
    bench.press(Qt::Key_End);
    for (int i = 0; i < 5; ++i)
        bench.press(Qt::Key_K);
    const QString current = bench.currentId();
    const int place = bench.table()->visualRect(bench.table()->currentIndex()).top();
    bench.fake.arrive(u"clock_jump"_s, u"medium"_s, {{u"seconds"_s, 400}});
    bench.fake.arrive(u"clock_jump"_s, u"medium"_s, {{u"seconds"_s, -400}});
    QTRY_VERIFY(bench.button(u"2 new alerts"_s));
    QCOMPARE(bench.currentId(), current);
    QCOMPARE(bench.table()->visualRect(bench.table()->currentIndex()).top(), place);
    bench.button(u"2 new alerts"_s)->click();
    QCOMPARE(bench.rows(), 62);
    QCOMPARE(bench.currentId(), bench.idAt(0));
    QVERIFY(bench.table()->hasFocus());
    bench.fake.arrive(u"clock_jump"_s, u"medium"_s, {{u"seconds"_s, 500}});
    QTRY_VERIFY(bench.button(u"1 new alerts"_s));
    bench.press(Qt::Key_Home); // from the first row
    QCOMPARE(bench.rows(), 63);
    QVERIFY(!bench.button(u"1 new alerts"_s));
}

void AlertsPageTest::tabsOfTheAlert()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    bench.press(Qt::Key_J); // brute force
    QVERIFY(bench.says(u"6 failed sign-ins in 1 hours, address blocked"_s));
    QTRY_VERIFY(bench.says(u"3 accounts were tried from there."_s));
    QCOMPARE(bench.server.count(EndpointId::Alert), 0); // words need no question
    bench.press(Qt::Key_O);
    auto *tabs = bench.page->findChild<QTabWidget *>();
    QVERIFY(tabs->isAncestorOf(QApplication::focusWidget()));
    bench.press(Qt::Key_Right);
    auto *related = bench.named<RecordTable>(u"Related activity"_s);
    QTRY_COMPARE(related->model()->rowCount(), 4);
    bench.press(Qt::Key_Right);
    bench.press(Qt::Key_Right); // past the timeline
    auto *history = bench.named<RecordTable>(u"History of the alert"_s);
    QTRY_COMPARE(history->model()->rowCount(), 1);
    bench.press(Qt::Key_Right);
    QVERIFY(bench.named<RecordTable>(u"Fields of the alert"_s)->model()->rowCount() > 12);
    bench.press(Qt::Key_Right);
    QVERIFY(bench.named<QPlainTextEdit>(u"The alert as JSON"_s)->toPlainText().contains(u"\"attempts\": 6"_s));
    bench.press(Qt::Key_Left);
    bench.press(Qt::Key_Left);
    bench.table()->setFocus();
    bench.press(Qt::Key_J); // the view stays, of the next one
    QTRY_COMPARE(history->model()->rowCount(), 1);
    bench.server.refuse(EndpointId::Alert, ErrorCode::InternalError);
    bench.press(Qt::Key_J);
    QTRY_VERIFY(bench.says(u"More about this alert could not be loaded."_s));
}

void AlertsPageTest::escapeClosesThenClears()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    bench.page->applyFilters({{u"severity"_s, u"high"_s}});
    QTRY_COMPARE(bench.rows(), 3);
    bench.table()->setFocus();
    bench.press(Qt::Key_O);
    bench.press(Qt::Key_Escape);
    QVERIFY(!bench.detail()->isVisible());
    QVERIFY(bench.table()->hasFocus());
    bench.press(Qt::Key_J);
    QVERIFY(!bench.detail()->isVisible()); // until it is asked for
    bench.press(Qt::Key_Escape);
    QTRY_COMPARE(bench.rows(), 6);
    QTRY_VERIFY(bench.table()->hasFocus());
    bench.press(Qt::Key_Return);
    QVERIFY(bench.detail()->isVisible());
}

void AlertsPageTest::copies()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    bench.press(Qt::Key_J);
    bench.press(Qt::Key_J, Qt::ShiftModifier);
    bench.press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].split(u'\t').mid(0, 5),
             (QStringList{u"High"_s, u"6 failed sign-ins in 1 hours, address blocked"_s, u"Brute force"_s,
                          u"198.51.100.7"_s, u"ana@example.com"_s}));
    bench.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"650 requests in 1 hours, 5.4 times the usual 120"_s);
    bench.press(Qt::Key_O);
    bench.page->findChild<QTabWidget *>()->setCurrentIndex(4);
    auto *fields = bench.named<RecordTable>(u"Fields of the alert"_s);
    fields->setFocus();
    fields->selectAll();
    bench.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(u"metadata.normalRate\t120\n"_s));
}

void AlertsPageTest::leadsToActivity()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    const QSignalSpy requested(bench.page, &Page::pageRequested);
    bench.press(Qt::Key_J);
    bench.press(Qt::Key_G);
    bench.press(Qt::Key_A);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].toString(), u"activity"_s);
    const QVariantMap filters = requested[0][1].toMap();
    QCOMPARE(filters[u"ipAddress"_s].toString(), u"198.51.100.7"_s);
    QCOMPARE(filters[u"startDate"_s].toDateTime().secsTo(filters[u"endDate"_s].toDateTime()), 2 * 3600);
    bench.page->findChild<QTabWidget *>()->setCurrentIndex(1);
    bench.button(u"Show its activity"_s)->click();
    QCOMPARE(requested.size(), 2);
}

void AlertsPageTest::leadsToTheLogsIntegrity()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    const QSignalSpy requested(bench.page, &Page::pageRequested);
    bench.press(Qt::Key_J);
    bench.press(Qt::Key_O);
    QVERIFY(bench.detail()->isVisible());
    QVERIFY(!bench.button(u"Verify the log"_s)); // of failed sign-ins
    bench.table()->setFocus();
    bench.page->applyFilters({{u"type"_s, u"log_integrity"_s}});
    QTRY_COMPARE(bench.rows(), 1);
    bench.page->findChild<AlertTable *>()->setFocus();
    bench.press(Qt::Key_O);
    QPushButton *verify = bench.button(u"Verify the log"_s);
    QVERIFY(verify);
    verify->click();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].toString(), u"integrity"_s);
}

QTEST_MAIN(AlertsPageTest)
#include "alertspagetest.moc"
