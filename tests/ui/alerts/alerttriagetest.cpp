// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is done about alerts beside resolving them: verdicts, snoozing, exceptions, and what happened around them.
#include "tests/ui/alerts/alertsbench.h"
#include "ui/dialogs/exceptionsdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/exceptionform.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/snackbar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTabWidget>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;

class AlertTriageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDigitResolvesWithAVerdict();
    void verdictAndNoteOfMany();
    void undoGivesTheVerdictBack();
    void verdictsAreFiltered();
    void verdictsAreCounted();
    void snoozedOnesLeaveAndComeBack();
    void snoozedUntilWorse();
    void thisWasMe();
    void anExceptionThatIsThereAlready();
    void aSecondExceptionWaitsForTheFirst();
    void anExceptionThatFailsLater();
    void noExceptionOfThisKind();
    void membersMakeTheirOwn();
    void exceptionsAreListedAndRevoked();
    void groupsSelectTheirAlerts();
    void timelineOfTheAlert();
    void historyTellsWhoWhenAndWhy();

private:
    static int rowOfType(AlertsBench &bench, const QString &type)
    {
        AlertModel &model = bench.page->presenter().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.alert(row).type == type)
                return row;
        }
        return -1;
    }
    static QString goTo(AlertsBench &bench, const QString &type)
    {
        bench.table()->setCurrentRow(rowOfType(bench, type));
        return bench.currentId();
    }
};

void AlertTriageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    theme::apply(theme::Scheme::Light);
}

void AlertTriageTest::aDigitResolvesWithAVerdict()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    const QStringList wanted{u"real"_s, u"false"_s, u"expected"_s, u"test"_s};
    for (int i = 0; i < 4; ++i) {
        const QString id = bench.currentId();
        bench.press(Qt::Key(Qt::Key_1 + i));
        QTRY_VERIFY(bench.fake.at(id).resolved);
        QCOMPARE(bench.fake.at(id).verdict, wanted[i]);
    }
    QCOMPARE(bench.rows(), 2);
    // A resolved one can still be judged otherwise.
    bench.page->applyFilters({{u"resolved"_s, true}});
    QTRY_COMPARE(bench.rows(), 4);
    bench.table()->setFocus();
    const QString first = bench.currentId();
    bench.press(Qt::Key_4);
    QTRY_COMPARE(bench.fake.at(first).verdict, u"test"_s);
    QVERIFY(bench.fake.at(first).resolved);
}

void AlertTriageTest::verdictAndNoteOfMany()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    bench.press(Qt::Key_J, Qt::ShiftModifier);
    bench.press(Qt::Key_J, Qt::ShiftModifier);
    const QStringList ids = bench.table()->chosenIds();
    QCOMPARE(ids.size(), 3);
    QVERIFY(bench.button(u"Resolve 3"_s));
    bench.press(Qt::Key_N);
    auto *note = bench.named<QLineEdit>(u"Note on resolving"_s);
    QVERIFY(note->hasFocus());
    QTest::keyClicks(note, u"the pen test"_s);
    auto *verdict = bench.named<QComboBox>(u"Verdict on resolving"_s);
    verdict->setCurrentIndex(verdict->findText(u"Test"_s));
    bench.press(Qt::Key_Return);
    for (const QString &id : ids) {
        QTRY_VERIFY(bench.fake.at(id).resolved);
        QCOMPARE(bench.fake.at(id).note, u"the pen test"_s);
        QCOMPARE(bench.fake.at(id).verdict, u"test"_s);
    }
    QTRY_VERIFY(bench.says(u"3 alerts resolved."_s));
    QVERIFY(bench.table()->hasFocus());
    QVERIFY(note->text().isEmpty());
    QCOMPARE(verdict->currentIndex(), 0);
}

// Red with an undo that only flips "resolved": the verdict would be lost.
void AlertTriageTest::undoGivesTheVerdictBack()
{
    AlertsBench bench;
    bench.fake.addSix();
    const QString id = bench.fake.alerts[2].id;
    bench.fake.at(id).resolved = true;
    bench.fake.at(id).verdict = u"false"_s;
    QVERIFY(bench.start());
    bench.page->applyFilters({{u"resolved"_s, true}});
    QTRY_COMPARE(bench.rows(), 1);
    bench.table()->setFocus();
    bench.press(Qt::Key_E, Qt::ShiftModifier);
    QTRY_VERIFY(!bench.fake.at(id).resolved);
    QVERIFY(bench.fake.at(id).verdict.isEmpty());
    QTRY_VERIFY(bench.page->presenter().canUndo());
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(bench.fake.at(id).resolved);
    QCOMPARE(bench.fake.at(id).verdict, u"false"_s);
}

void AlertTriageTest::verdictsAreFiltered()
{
    AlertsBench bench;
    bench.fake.addSix();
    bench.fake.alerts[0].resolved = bench.fake.alerts[1].resolved = true;
    bench.fake.alerts[0].verdict = u"false"_s;
    QVERIFY(bench.start());
    bench.page->applyFilters({{u"resolved"_s, true}});
    QTRY_COMPARE(bench.rows(), 2);
    auto *filter = bench.named<QComboBox>(u"Verdict filter"_s);
    filter->setCurrentIndex(filter->findText(u"False alarm"_s));
    Q_EMIT filter->activated(filter->currentIndex());
    QTRY_COMPARE(bench.rows(), 1);
    QCOMPARE(bench.idAt(0), bench.fake.alerts[0].id);
    filter->setCurrentIndex(filter->findText(u"No verdict"_s));
    Q_EMIT filter->activated(filter->currentIndex());
    QTRY_COMPARE(bench.rows(), 1);
    QTRY_COMPARE(bench.idAt(0), bench.fake.alerts[1].id);
}

void AlertTriageTest::verdictsAreCounted()
{
    AlertsBench bench;
    for (int i = 0; i < 9; ++i) {
        const QString id = bench.fake.add(u"geographic_change"_s, u"low"_s, {{u"country"_s, u"PT"_s}}, 100 + i);
        bench.fake.at(id).resolved = true;
        bench.fake.at(id).verdict = i < 7 ? u"false"_s : i == 7 ? u"real"_s : QString();
    }
    bench.fake.addSix();
    QVERIFY(bench.start());
    goTo(bench, u"geographic_change"_s);
    QTRY_VERIFY(bench.says(u"Of 9 resolved alerts of this kind: 7 false alarms, 1 real, 1 without a verdict."_s));
    goTo(bench, u"brute_force"_s);
    QVERIFY(!bench.says(u"resolved alerts of this kind"_s));
    QCOMPARE(bench.server.count(EndpointId::AlertVerdicts), 1);
}

void AlertTriageTest::snoozedOnesLeaveAndComeBack()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    const QString id = bench.currentId();
    bench.press(Qt::Key_D);
    QCOMPARE(bench.rows(), 5); // at once
    QTRY_VERIFY(bench.fake.at(id).snoozedUntil.isValid());
    const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(bench.fake.at(id).snoozedUntil);
    QVERIFY2(seconds > 86'000 && seconds <= 86'400, qPrintable(QString::number(seconds)));
    QTRY_VERIFY(bench.says(u"1 alerts snoozed."_s));
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bench.rows(), 6);
    QTRY_VERIFY(!bench.fake.at(id).snoozedUntil.isValid());
    // Among the snoozed it can be woken.
    bench.press(Qt::Key_S);
    QTRY_COMPARE(bench.server.count(EndpointId::ChangeAlert), 3);
    auto *status = bench.named<QComboBox>(u"Status filter"_s);
    status->setCurrentIndex(status->findText(u"Snoozed"_s));
    Q_EMIT status->activated(status->currentIndex());
    QTRY_COMPARE(bench.rows(), 1);
    QTRY_VERIFY(bench.says(u"1 snoozed alerts, newest first."_s));
    bench.table()->setFocus();
    bench.press(Qt::Key_9, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(!bench.fake.at(bench.fake.alerts[0].id).snoozedUntil.isValid());
}

void AlertTriageTest::snoozedUntilWorse()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    const QString id = bench.currentId();
    bench.press(Qt::Key_S, Qt::ShiftModifier);
    QTRY_COMPARE(bench.fake.at(id).snoozedUntil.date().year(), 9999);
    QTRY_COMPARE(bench.rows(), 5);
    QTRY_VERIFY(bench.page->presenter().isLive()); // what is told before is only counted when the page asks again
    bench.fake.at(id).snoozedUntil = {};           // it got worse
    bench.fake.tell(id);
    QTRY_VERIFY_WITH_TIMEOUT(bench.button(u"1 new alerts"_s), std::chrono::seconds(30));
}

void AlertTriageTest::thisWasMe()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    const QString id = goTo(bench, u"geographic_change"_s);
    bench.press(Qt::Key_I);
    auto *form = bench.page->findChild<ExceptionForm *>();
    QVERIFY(form->isVisible());
    auto *subject = bench.named<QComboBox>(u"What the exception is for"_s);
    QVERIFY(subject->hasFocus());
    QStringList offers;
    for (int i = 0; i < subject->count(); ++i)
        offers += subject->itemText(i);
    QCOMPARE(offers, (QStringList{u"The address 192.0.2.15"_s, u"Everything from Lagos, Nigeria"_s,
                                  u"Everything from Nigeria"_s}));
    subject->setCurrentIndex(2);
    auto *duration = bench.named<QComboBox>(u"How long the exception holds"_s);
    QCOMPARE(duration->currentText(), u"7 days"_s);
    duration->setCurrentIndex(duration->findText(u"30 days"_s));
    auto *note = bench.named<QLineEdit>(u"Note on the exception"_s);
    note->setText(u"on holiday"_s);
    note->setFocus();
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.fake.exceptions.size(), 1);
    const QJsonObject made = bench.fake.exceptions[0];
    QCOMPARE(made["type"_L1].toString(), u"place"_s);
    QCOMPARE(made["subject"_L1].toString(), u"NG"_s);
    QCOMPARE(made["note"_L1].toString(), u"on holiday"_s);
    QCOMPARE(made["accountId"_L1].toString(), bench.fake.caller);
    const QDateTime until = QDateTime::fromString(made["until"_L1].toString(), Qt::ISODateWithMs);
    QCOMPARE(QDateTime::currentDateTimeUtc().daysTo(until), 30);
    // And the alert was expected.
    QTRY_VERIFY(bench.fake.at(id).resolved);
    QCOMPARE(bench.fake.at(id).verdict, u"expected"_s);
    QCOMPARE(bench.fake.at(id).note, u"on holiday"_s);
    QVERIFY(!form->isVisible());
    QVERIFY(bench.table()->hasFocus());
    QVERIFY(bench.says(u"No more alerts about Nigeria"_s));
}

void AlertTriageTest::anExceptionThatIsThereAlready()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    auto *form = bench.page->findChild<ExceptionForm *>();
    for (int i = 0; i < 2; ++i) {
        goTo(bench, u"brute_force"_s);
        bench.table()->setFocus();
        bench.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        auto *resolves = bench.page->findChild<QCheckBox *>();
        resolves->setChecked(false);
        bench.button(u"Add the exception"_s)->click();
        QTRY_COMPARE(bench.server.count(EndpointId::AddException), i + 1);
        if (i == 0) // one at a time: the first is answered
            QTRY_VERIFY(!form->isVisible());
    }
    QTRY_VERIFY(bench.says(u"There is an exception for this already."_s));
    QVERIFY(form->isVisible());
    bench.press(Qt::Key_Escape);
    QVERIFY(!form->isVisible());
    QVERIFY(bench.table()->hasFocus());
    QCOMPARE(bench.rows(), 6);
}

void AlertTriageTest::aSecondExceptionWaitsForTheFirst()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    auto *form = bench.page->findChild<ExceptionForm *>();
    bench.server.hold(EndpointId::AddException);
    const QString first = goTo(bench, u"geographic_change"_s);
    bench.press(Qt::Key_I);
    bench.button(u"Add the exception"_s)->click();
    QTRY_COMPARE(bench.server.count(EndpointId::AddException), 1);
    bench.press(Qt::Key_Escape);
    QVERIFY(!form->isVisible());
    const QString second = goTo(bench, u"brute_force"_s);
    bench.table()->setFocus();
    bench.press(Qt::Key_I);
    bench.page->findChild<QCheckBox *>()->setChecked(false);
    bench.button(u"Add the exception"_s)->click();
    bench.server.release(EndpointId::AddException);
    QTRY_COMPARE(bench.fake.exceptions.size(), 2);
    QTRY_VERIFY(!form->isVisible());            // by its own answer
    QTRY_VERIFY(bench.fake.at(first).resolved); // as it was asked for then
    QCOMPARE(bench.fake.at(first).verdict, u"expected"_s);
    QVERIFY(!bench.fake.at(second).resolved);
}

// The form is about another alert by then, and says nothing of it.
void AlertTriageTest::anExceptionThatFailsLater()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    bench.server.refuse(EndpointId::AddException, ErrorCode::ExceptionsFull);
    bench.server.hold(EndpointId::AddException);
    goTo(bench, u"geographic_change"_s);
    bench.press(Qt::Key_I);
    bench.button(u"Add the exception"_s)->click();
    QTRY_COMPARE(bench.server.count(EndpointId::AddException), 1);
    bench.press(Qt::Key_Escape);
    goTo(bench, u"brute_force"_s);
    bench.table()->setFocus();
    bench.press(Qt::Key_I);
    bench.server.release(EndpointId::AddException);
    QTRY_VERIFY(bench.says(u"The exception could not be made."_s));
    QVERIFY(!bench.says(u"Revoke one first."_s));
    QVERIFY(bench.button(u"Add the exception"_s)->isEnabled());
}

void AlertTriageTest::noExceptionOfThisKind()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    for (const QString &type : {u"log_integrity"_s, u"request_spike"_s}) {
        goTo(bench, type);
        bench.press(Qt::Key_I);
        QVERIFY(!bench.page->findChild<ExceptionForm *>()->isVisible());
    }
}

void AlertTriageTest::membersMakeTheirOwn()
{
    AlertsBench bench(false);
    bench.fake.addSix();
    QVERIFY(bench.start());
    goTo(bench, u"geographic_change"_s);
    bench.press(Qt::Key_I);
    QVERIFY(!bench.named<QComboBox>(u"Account of the exception"_s)->isVisible());
    bench.button(u"Add the exception"_s)->click();
    QTRY_COMPARE(bench.fake.exceptions.size(), 1);
    QCOMPARE(bench.fake.exceptions[0]["accountId"_L1].toString(), bench.fake.caller);
}

void AlertTriageTest::exceptionsAreListedAndRevoked()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    for (const QString &type : {u"geographic_change"_s, u"brute_force"_s}) {
        goTo(bench, type);
        bench.table()->setFocus();
        bench.press(Qt::Key_I);
        bench.button(u"Add the exception"_s)->click();
        QTRY_VERIFY(!bench.page->findChild<ExceptionForm *>()->isVisible());
    }
    bench.named<QLineEdit>(u"Search filter"_s)->setFocus(); // not where the keyboard shall be afterwards
    bench.press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = bench.page->findChild<ExceptionsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *list = dialog->findChild<RecordTable *>();
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"198.51.100.7"_s);
    QCOMPARE(list->model()->index(0, 1).data().toString(), u"ana@example.com"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE(bench.fake.exceptions.size(), 1);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bench.fake.exceptions.size(), 2);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QCOMPARE(bench.fake.exceptions[0]["subject"_L1].toString(), u"198.51.100.7"_s);
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier); // all that are chosen, and back with one key
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE(bench.fake.exceptions.size(), 0);
    QTRY_COMPARE(list->model()->rowCount(), 0);
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bench.fake.exceptions.size(), 2);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    dialog->reject();
    bench.frame->activateWindow(); // as a window manager does; where these tests run there is none
    QTRY_VERIFY(bench.table()->hasFocus());
}

void AlertTriageTest::groupsSelectTheirAlerts()
{
    AlertsBench bench;
    for (int i = 0; i < 12; ++i)
        bench.fake.add(u"credentials_exposed"_s, u"high"_s,
                       {{u"ipAddress"_s, u"203.0.113.%1"_s.arg(i < 3 ? 7 : 8 + i)}}, 400 + i, bench.fake.caller);
    bench.fake.addSix();
    QVERIFY(bench.start());
    bench.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(bench.button(u"203.0.113.7 · 3"_s));
    QVERIFY(bench.says(u"and 5 smaller groups"_s)); // of 13 addresses, 8 have a button
    bench.button(u"203.0.113.7 · 3"_s)->click();
    QCOMPARE(bench.table()->chosenIds().size(), 3);
    QVERIFY(bench.table()->hasFocus());
    bench.press(Qt::Key_3);
    QTRY_VERIFY(bench.says(u"3 alerts resolved."_s));
    QTRY_VERIFY(!bench.button(u"203.0.113.7 · 3"_s));
    QCOMPARE(bench.rows(), 15);
    bench.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier); // by account
    QTRY_VERIFY(bench.button(u"ben@example.com · 2"_s));
    bench.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier); // by type
    QTRY_VERIFY(bench.button(u"New place · 2"_s));
    bench.make();
    QVERIFY(bench.start());
    QTRY_VERIFY(bench.button(u"New place · 2"_s)); // remembered
    bench.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!bench.button(u"New place · 2"_s));
}

void AlertTriageTest::timelineOfTheAlert()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    bench.press(Qt::Key_J);
    bench.page->findChild<QTabWidget *>()->setCurrentIndex(2);
    auto *timeline = bench.named<RecordTable>(u"Timeline around the alert"_s);
    QTRY_COMPARE(timeline->model()->rowCount(), 3);
    const auto cell = [&](int row, int column) { return timeline->model()->index(row, column).data().toString(); };
    QCOMPARE(cell(0, 1), u"Settings changed"_s);
    QCOMPARE(cell(1, 1), u"Address blocked: 198.51.100.99"_s);
    QCOMPARE(cell(2, 1), u"Failed sign-in"_s);
    QCOMPARE(cell(2, 2), u"ana@example.com"_s);
    QCOMPARE(bench.server.count(EndpointId::AlertTimeline), 1);
}

void AlertTriageTest::historyTellsWhoWhenAndWhy()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    const QString id = bench.currentId();
    bench.press(Qt::Key_S);
    QTRY_COMPARE(bench.server.count(EndpointId::ChangeAlert), 1);
    QTRY_VERIFY(bench.page->presenter().canUndo()); // it was answered: the alert can be changed again
    bench.page->applyFilters({{u"alertId"_s, id}});
    auto *status = bench.named<QComboBox>(u"Status filter"_s);
    status->setCurrentIndex(status->findText(u"All"_s));
    Q_EMIT status->activated(status->currentIndex());
    QTRY_COMPARE(bench.rows(), 6);
    bench.table()->setCurrentId(id);
    auto *note = bench.named<QLineEdit>(u"Note on resolving"_s);
    note->setText(u"a <b>drill</b>"_s);
    bench.table()->setFocus();
    bench.press(Qt::Key_4);
    QTRY_VERIFY(bench.fake.at(id).resolved);
    bench.page->findChild<QTabWidget *>()->setCurrentIndex(3);
    auto *history = bench.named<RecordTable>(u"History of the alert"_s);
    QTRY_COMPARE(history->model()->rowCount(), 3);
    const auto cell = [&](int row, int column) { return history->model()->index(row, column).data().toString(); };
    QCOMPARE(cell(0, 1), u"Resolved, Test: a <b>drill</b>"_s);
    QCOMPARE(cell(0, 2), u"ana@example.com"_s);
    QVERIFY(cell(1, 1).startsWith(u"Snoozed until "_s));
    QCOMPARE(cell(2, 1), u"Raised"_s);
    QCOMPARE(cell(2, 2), u"Server"_s);
}

QTEST_MAIN(AlertTriageTest)
#include "alerttriagetest.moc"
