// SPDX-License-Identifier: GPL-3.0-or-later
//
// The threshold of the request rate under keys and mouse, on the page: what it would have done is shown, set by
// administrators, and taken back.
#include "tests/support/accessibilityproblems.h"
#include "tests/ui/anomalies/anomaliesbench.h"
#include "ui/widgets/trialbar.h"

#include <QSignalSpy>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;

namespace {

const QString kFactor = u"detection.requestSpike.factor"_s;

QJsonObject spike(const QString &at)
{
    return {{u"type"_s, u"request_spike"_s},
            {u"severity"_s, u"high"_s},
            {u"accountId"_s, u"acct_0000000000001"_s},
            {u"subject"_s, u"acct_0000000000001"_s},
            {u"firstSeenAt"_s, at},
            {u"lastSeenAt"_s, at},
            {u"occurrences"_s, 12}};
}

// The answer of the real server, of two alerts more and one less.
QJsonObject report()
{
    const QJsonArray added{spike(u"2025-07-01T10:30:00.000Z"_s), spike(u"2025-07-03T10:30:00.000Z"_s)};
    const QJsonArray vanished{spike(u"2025-07-02T10:30:00.000Z"_s)};
    return {{u"alerts"_s, added},
            {u"blocks"_s, QJsonArray()},
            {u"added"_s, added},
            {u"vanished"_s, vanished},
            {u"totals"_s, QJsonObject{{u"alerts"_s, 2}, {u"blocks"_s, 0}, {u"added"_s, 2}, {u"vanished"_s, 1}}}};
}

} // namespace

class AnomalyTrialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void movesByKeys();
    void movesByMouse();
    void showsWhatWouldHaveChanged();
    void escapeTakesBack();
    void isSet();
    void membersDoNotSetIt();
    void aFailureIsSaidAndTriedAgain();
    void nothingToMove();
    void everythingHasAName();

private:
    static bool start(AnomaliesBench &bench);
    static TrialBar *bar(const AnomaliesBench &bench) { return bench.page->findChild<TrialBar *>(); }
    static QStringList words(const AnomaliesBench &bench);
};

void AnomalyTrialTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    theme::apply(theme::Scheme::Light);
}

bool AnomalyTrialTest::start(AnomaliesBench &bench)
{
    bench.fake.addDay();
    bench.server.answer(EndpointId::Rehearse, 200, report());
    const bool isStarted = bench.start();
    bench.lines()->setFocus();
    return isStarted;
}

QStringList AnomalyTrialTest::words(const AnomaliesBench &bench)
{
    QStringList words;
    for (const QLabel *each : bar(bench)->findChildren<QLabel *>()) {
        if (each->isVisible() && !each->text().isEmpty())
            words.append(each->text());
    }
    return words;
}

void AnomalyTrialTest::movesByKeys()
{
    AnomaliesBench bench;
    QVERIFY(start(bench));
    QVERIFY(!bar(bench)->isVisible());
    bench.press(Qt::Key_Down);
    QCOMPARE(bench.page->trial().factor(), 4.9);
    QVERIFY(bar(bench)->isVisible());
    bench.press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(bench.page->trial().factor(), 3.9);
    bench.press(Qt::Key_Up);
    QCOMPARE(bench.page->trial().factor(), 4.0);
    QVERIFY2(bench.lines()->valueText().endsWith(u"Alert threshold: 600, Threshold on trial: 480"_s),
             qPrintable(bench.lines()->valueText()));
    QVERIFY(words(bench).contains(u"Tried: alert above 4 times the average, instead of 5."_s));
    QCOMPARE(bench.server.count(EndpointId::Rehearse), 0); // it has not come to rest
}

void AnomalyTrialTest::movesByMouse()
{
    AnomaliesBench bench;
    QVERIFY(start(bench));
    TimeChart *chart = bench.lines();
    const int x = chart->width() / 2;
    // Where the pointer says that the line can be taken.
    int y = 0;
    const auto pointAt = [&](int row) {
        QTest::mouseMove(chart, {x, row});
        return chart->QWidget::cursor().shape() == Qt::SizeVerCursor;
    };
    while (y < chart->height() && !pointAt(y))
        ++y;
    QVERIFY(y < chart->height());
    QTest::mousePress(chart, Qt::LeftButton, {}, {x, y});
    QTest::mouseMove(chart, {x, y + 20});
    const double lower = bench.page->trial().factor();
    QVERIFY2(lower < 5 && lower > 1, qPrintable(QString::number(lower)));
    QVERIFY(!bar(bench)->isVisible());    // it would move the chart under the mouse
    QTest::mouseMove(chart, {x, y + 40}); // the scale stands still meanwhile: twice as far is twice as much
    QVERIFY(std::abs((5 - bench.page->trial().factor()) / (5 - lower) - 2) < 0.4);
    QTest::mouseRelease(chart, Qt::LeftButton, {}, {x, y + 40});
    QVERIFY(bar(bench)->isVisible());
    const double released = bench.page->trial().factor();
    QTest::mouseMove(chart, {x, y});
    QCOMPARE(bench.page->trial().factor(), released);
}

void AnomalyTrialTest::showsWhatWouldHaveChanged()
{
    AnomaliesBench bench;
    QVERIFY(start(bench));
    bench.press(Qt::Key_Down);
    QVERIFY(words(bench).contains(u"Looking at the last 30 days…"_s));
    QTRY_COMPARE(bench.server.count(EndpointId::Rehearse), 1);
    QCOMPARE(bench.server.requests(EndpointId::Rehearse).first().body,
             (QJsonObject{{u"settings"_s, QJsonObject{{kFactor, 4.9}}}, {u"account"_s, u"all"_s}}));
    QTRY_VERIFY2(words(bench).contains(u"In the last 30 days: 2 alerts more, 1 fewer, 2 in all."_s),
                 qPrintable(words(bench).join(u'\n')));
    const QAbstractItemModel *model = bar(bench)->findChild<RecordTable *>()->model();
    QCOMPARE(model->rowCount(), 3);
    QStringList changes;
    for (int row = 0; row < 3; ++row)
        changes.append(model->index(row, 0).data().toString() + u' ' + model->index(row, 3).data().toString());
    QCOMPARE(changes, (QStringList{u"More ana@example.com"_s, u"More ana@example.com"_s, u"Gone ana@example.com"_s}));
    QVERIFY(bench.frame->savePicture(u"anomalies_trial"_s));
}

void AnomalyTrialTest::escapeTakesBack()
{
    AnomaliesBench bench;
    QVERIFY(start(bench));
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Escape);
    QVERIFY(!bench.page->trial().isOpen() && !bar(bench)->isVisible());
    QVERIFY(!bench.lines()->valueText().contains(u"trial"_s));
    // From within the bar too; the focus does not get lost with it.
    bench.press(Qt::Key_Down);
    bench.button(u"Take &back"_s)->setFocus();
    bench.press(Qt::Key_Escape);
    QVERIFY(!bar(bench)->isVisible());
    QVERIFY(bench.lines()->hasFocus());
}

void AnomalyTrialTest::isSet()
{
    AnomaliesBench bench;
    QVERIFY(start(bench));
    bench.server.answer(EndpointId::ChangeSettings, 200,
                        {{u"settings"_s, QJsonArray()},
                         {u"retention"_s, QJsonObject{{u"lastRunAt"_s, QJsonValue()}, {u"lastRunRows"_s, 0}}}});
    bench.press(Qt::Key_Down);
    bench.fake.factor = 4.9;
    bench.button(u"&Set this threshold"_s)->click();
    QTRY_COMPARE(bench.server.count(EndpointId::ChangeSettings), 1);
    QCOMPARE(bench.server.requests(EndpointId::ChangeSettings).first().body, (QJsonObject{{kFactor, 4.9}}));
    QTRY_VERIFY(!bar(bench)->isVisible());
    QTRY_VERIFY2(bench.lines()->valueText().endsWith(u"Alert threshold: 588"_s),
                 qPrintable(bench.lines()->valueText()));
}

void AnomalyTrialTest::membersDoNotSetIt()
{
    AnomaliesBench bench(false);
    QVERIFY(start(bench));
    bench.press(Qt::Key_Down);
    QVERIFY(bar(bench)->isVisible());
    QVERIFY(!bench.button(u"&Set this threshold"_s));
    QTRY_COMPARE(bench.server.count(EndpointId::Rehearse), 1);
    QVERIFY(!bench.server.requests(EndpointId::Rehearse).first().body.contains(u"account"_s));
}

void AnomalyTrialTest::aFailureIsSaidAndTriedAgain()
{
    AnomaliesBench bench;
    QVERIFY(start(bench));
    bench.server.refuse(EndpointId::Rehearse, ErrorCode::Busy);
    bench.press(Qt::Key_Down);
    QTRY_VERIFY(bench.button(u"Try &again"_s));
    bench.server.answer(EndpointId::Rehearse, 200, report());
    bench.button(u"Try &again"_s)->click();
    QTRY_VERIFY(words(bench).contains(u"In the last 30 days: 2 alerts more, 1 fewer, 2 in all."_s));
    QVERIFY(!bench.button(u"Try &again"_s));
}

void AnomalyTrialTest::nothingToMove()
{
    AnomaliesBench bench;
    bench.fake.average.reset(); // a new account has no threshold
    QVERIFY(start(bench));
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY(!bar(bench)->isVisible());
}

void AnomalyTrialTest::everythingHasAName()
{
    AnomaliesBench bench;
    QVERIFY(start(bench));
    QVERIFY(bench.lines()->accessibleDescription().contains(u"Up and Down move the threshold."_s));
    bench.press(Qt::Key_Down);
    QTRY_VERIFY(bar(bench)->findChild<RecordTable *>()->isVisible());
    QCOMPARE(accessibilityProblems(bench.frame.get()), QStringList());
}

QTEST_MAIN(AnomalyTrialTest)
#include "anomalytrialtest.moc"
