// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Anomalies page: what it shows, as chart and as table, and what it does by keys.
#include "tests/support/accessibilityproblems.h"
#include "tests/support/cputime.h"
#include "tests/ui/anomalies/anomaliesbench.h"

#include <QAction>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;

class AnomaliesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void chartsAndTablesHaveTheSameFigures();
    void saysWhoseActivityItIs();
    void thresholdInForce();
    void rangeByKeyboardAndKept();
    void tablesByKeyAndKept();
    void copies();
    void cursorOfTheRate();
    void leadsToActivity_data();
    void leadsToActivity();
    void leadsToActivityByMouse();
    void nothingMovesUnderTheReader();
    void orderStaysWhileSomebodyLooks();
    void foreignText();
    void announcesACrossingOnce();
    void everythingHasAName();
    void tabReachesAndLeavesEverything();
    void theWheelTurnsNoField();
    void aSecondCostsLittle();
};

void AnomaliesPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    theme::apply(theme::Scheme::Light);
}

void AnomaliesPageTest::chartsAndTablesHaveTheSameFigures()
{
    AnomaliesBench bench;
    bench.fake.addDay();
    QVERIFY(bench.start());
    const AnomalyFigures &figures = bench.page->presenter().figures();
    const QStringList rate = bench.rows(0);
    QCOMPARE(rate.size(), 60);
    const QString newest = QLocale().toString(figures.rate().last().requests);
    QCOMPARE(rate[0].section(u'|', 1), newest + u"|120|600"_s); // newest first
    QVERIFY2(bench.lines()->valueText().endsWith(u": %1, 7-day average: 120, Alert threshold: 600"_s.arg(newest)),
             qPrintable(bench.lines()->valueText()));
    QCOMPARE(bench.rows(1).size(), 4);
    QVERIFY2(bench.rows(1)[0].startsWith(u"198.51.100.7|5|0|"_s), qPrintable(bench.rows(1)[0]));
    QVERIFY(!bench.rows(1)[0].endsWith(u'|') && bench.rows(1)[1].endsWith(u'|')); // only the first is blocked
    QVERIFY2(bench.bars(1)->valueText().startsWith(u"198.51.100.7: 5 failed, 0 succeeded. Blocked for 23 h"_s),
             qPrintable(bench.bars(1)->valueText()));
    QVERIFY(bench.rows(2)[0].startsWith(u"/v1/billing*|14|"_s));
    QCOMPARE(bench.bars(2)->valueText(), u"/v1/billing*: 14"_s);
    const QStringList places = bench.rows(3);
    QVERIFY2(places[0].startsWith(u"Nigeria|5|0|"_s), qPrintable(places.join(u'\n')));
    QVERIFY(std::ranges::any_of(places, [](const QString &row) { return row.startsWith(u"Unknown|2|0|"_s); }));
    QCOMPARE(bench.bars(3)->valueText(), u"Nigeria: 5 failed, 0 succeeded"_s);
}

void AnomaliesPageTest::saysWhoseActivityItIs()
{
    for (const bool isAdministrator : {true, false}) {
        AnomaliesBench bench(isAdministrator);
        QVERIFY(bench.start());
        const QStringList words = [&] {
            QStringList texts;
            for (const QLabel *each : bench.page->findChildren<QLabel *>())
                texts.append(each->isVisible() ? each->text() : QString());
            return texts;
        }();
        QCOMPARE(words.contains(u"All accounts together; the rules judge each by itself."_s), isAdministrator);
        QCOMPARE(words.contains(u"Your own account."_s), !isAdministrator);
    }
}

void AnomaliesPageTest::thresholdInForce()
{
    AnomaliesBench bench;
    bench.fake.average = 10;
    bench.fake.factor = 2.5;
    for (int i = 0; i < 26; ++i)
        bench.fake.add({.at = bench.fake.now - 1min});
    QVERIFY(bench.start());
    QVERIFY2(bench.rows(0)[0].endsWith(u"|26|10|25"_s), qPrintable(bench.rows(0)[0]));
    const auto *chip = bench.card(0)->findChild<ToneChip *>();
    QVERIFY(chip->isVisible());
    QCOMPARE(chip->text(), u"Above the threshold"_s);
    bench.fake.factor = 3;
    bench.page->activate();
    QTRY_VERIFY(!chip->isVisible());
}

void AnomaliesPageTest::rangeByKeyboardAndKept()
{
    AnomaliesBench bench;
    bench.fake.addDay();
    QVERIFY(bench.start());
    bench.page->focusFilter();
    auto *range = bench.named<QComboBox>(u"Range of the charts"_s);
    QVERIFY(range->hasFocus());
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Down);
    QTRY_VERIFY(bench.rows(0).size() >= 288); // the first of them may be there in part
    QVERIFY(bench.card(1)->findChild<TimeChart *>() == nullptr);
    QVERIFY(bench.bars(1)->accessibleDescription().contains(u"in the last 24 hours"_s));
    bench.make();
    QVERIFY(bench.start());
    QCOMPARE(bench.page->presenter().range(), AnomalyPresenter::Range::Day);
    QCOMPARE(bench.named<QComboBox>(u"Range of the charts"_s)->currentIndex(), 2);
}

void AnomaliesPageTest::tablesByKeyAndKept()
{
    AnomaliesBench bench;
    bench.fake.addDay();
    QVERIFY(bench.start());
    bench.lines()->setFocus();
    bench.press(Qt::Key_T);
    QVERIFY(bench.table(0)->isVisible() && bench.table(0)->hasFocus());
    QVERIFY(!bench.table(1)->isVisible());
    bench.press(Qt::Key_T);
    QVERIFY(bench.lines()->isVisible() && bench.lines()->hasFocus());
    bench.press(Qt::Key_T, Qt::ControlModifier);
    for (int card = 0; card < 4; ++card)
        QVERIFY(bench.table(card)->isVisible());
    QVERIFY(bench.frame->savePicture(u"anomalies_tables"_s));
    bench.make();
    QVERIFY(bench.start());
    QVERIFY(bench.table(3)->isVisible());
}

void AnomaliesPageTest::copies()
{
    AnomaliesBench bench;
    bench.fake.addDay();
    QVERIFY(bench.start());
    bench.bars(1)->setFocus();
    bench.press(Qt::Key_T);
    bench.press(Qt::Key_Home, Qt::ControlModifier);
    bench.press(Qt::Key_C, Qt::ControlModifier);
    const QStringList cells = QApplication::clipboard()->text().trimmed().split(u'\t');
    QCOMPARE(cells.size(), 5);
    QCOMPARE(cells[0], u"198.51.100.7"_s);
    QVERIFY(parseTime(cells[3].toLatin1()) && parseTime(cells[4].toLatin1())); // machine forms
}

void AnomaliesPageTest::cursorOfTheRate()
{
    AnomaliesBench bench;
    bench.fake.addDay();
    QVERIFY(bench.start());
    TimeChart *chart = bench.lines();
    chart->setFocus();
    QVERIFY(!chart->cursor());
    bench.press(Qt::Key_Left);
    const auto &rate = bench.page->presenter().figures().rate();
    QCOMPARE(chart->cursor(), rate.last().at);
    bench.press(Qt::Key_Left);
    QCOMPARE(chart->cursor(), rate[58].at);
    bench.press(Qt::Key_Home);
    QCOMPARE(chart->cursor(), rate.first().at);
    bench.press(Qt::Key_Left);
    QCOMPARE(chart->cursor(), rate.first().at);
    bench.press(Qt::Key_End);
    QCOMPARE(chart->cursor(), rate.last().at);
    bench.press(Qt::Key_Left);
    const TimePoint at = *chart->cursor();
    QVERIFY(bench.log({.at = bench.fake.now}));
    QCOMPARE(chart->cursor(), at); // it stays at its time
    bench.press(Qt::Key_Escape);
    QVERIFY(!chart->cursor());
    QTest::mouseMove(chart, chart->rect().center());
    QVERIFY(chart->cursor() && *chart->cursor() > rate.first().at && *chart->cursor() < rate.last().at);
    QVERIFY(bench.frame->savePicture(u"anomalies_cursor"_s));
}

void AnomaliesPageTest::leadsToActivity_data()
{
    QTest::addColumn<int>("card");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("address") << 1 << u"ipAddress"_s << u"198.51.100.7"_s;
    QTest::newRow("endpoints") << 2 << u"q"_s << u"/v1/billing"_s;
    QTest::newRow("countries") << 3 << u"action"_s << u"login"_s;
}

void AnomaliesPageTest::leadsToActivity()
{
    QFETCH(const int, card);
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    AnomaliesBench bench;
    bench.fake.addDay();
    QVERIFY(bench.start());
    QSignalSpy asked(bench.page, &Page::pageRequested);
    bench.bars(card)->setFocus();
    bench.press(Qt::Key_Home);
    bench.press(Qt::Key_Return);
    bench.press(Qt::Key_T);
    bench.press(Qt::Key_Home, Qt::ControlModifier);
    bench.press(Qt::Key_Return); // the same from the table
    bench.table(card)->actions().last()->trigger();
    QCOMPARE(asked.size(), 3);
    for (const QList<QVariant> &each : std::as_const(asked)) {
        QCOMPARE(each[0].toString(), u"activity"_s);
        const QVariantMap filters = each[1].toMap();
        QCOMPARE(filters.value(name).toString(), value);
        QCOMPARE(filters.value(u"startDate"_s).toDateTime().toMSecsSinceEpoch(),
                 toMilliseconds(bench.page->presenter().figures().from()));
    }
    asked.clear();
    bench.lines()->setFocus();
    bench.press(Qt::Key_Left);
    bench.press(Qt::Key_Left);
    bench.press(Qt::Key_Return);
    const QVariantMap filters = asked.value(0).value(1).toMap();
    const TimePoint end = *bench.lines()->cursor() + 1min; // the hour that the point counts
    QCOMPARE(filters.value(u"endDate"_s).toDateTime().toMSecsSinceEpoch(), toMilliseconds(end));
    QCOMPARE(filters.value(u"startDate"_s).toDateTime().toMSecsSinceEpoch(), toMilliseconds(end - 1h));
}

void AnomaliesPageTest::leadsToActivityByMouse()
{
    AnomaliesBench bench;
    bench.fake.addDay();
    QVERIFY(bench.start());
    QSignalSpy asked(bench.page, &Page::pageRequested);
    BarList *bars = bench.bars(1);
    int y = 0; // of the second bar
    while (bars->currentKey() != "2001:db8:85a3:8d3:1319:8a2e:370:7348"_L1 && y < bars->height())
        QTest::mouseClick(bars, Qt::LeftButton, {}, QPoint(50, y += 5));
    QVERIFY(y < bars->height());
    bars->actions().last()->trigger(); // of the menu
    QTest::mouseDClick(bars, Qt::LeftButton, {}, QPoint(50, y));
    QCOMPARE(asked.size(), 2);
    for (const QList<QVariant> &each : std::as_const(asked))
        QCOMPARE(each[1].toMap().value(u"ipAddress"_s).toString(), bars->currentKey());
}

void AnomaliesPageTest::nothingMovesUnderTheReader()
{
    AnomaliesBench bench;
    bench.fake.addDay();
    QVERIFY(bench.start());
    bench.lines()->setFocus();
    bench.press(Qt::Key_T);
    RecordTable *table = bench.table(0);
    for (int i = 0; i < 12; ++i)
        bench.press(Qt::Key_Down);
    const QString key = table->keyOf(table->currentIndex());
    const int at = table->visualRect(table->currentIndex()).top();
    QSignalSpy reset(table->model(), &QAbstractItemModel::modelReset);
    for (int minute = 0; minute < 3; ++minute) {
        bench.fake.now += 1min;
        QVERIFY(bench.log({.at = bench.fake.now}));
    }
    QCOMPARE(reset.size(), 0);
    QCOMPARE(table->model()->rowCount(), 60);
    QCOMPARE(table->keyOf(table->currentIndex()), key);
    QCOMPARE(table->visualRect(table->currentIndex()).top(), at);
    QVERIFY(table->selectionModel()->isRowSelected(table->currentIndex().row()));
    bench.page->activate(); // F5
    QTRY_COMPARE(bench.server.count(EndpointId::Metrics), 2);
    QTRY_COMPARE(bench.liveness(), u"Live"_s);
    QTest::qWait(20);
    QCOMPARE(table->keyOf(table->currentIndex()), key);
    QCOMPARE(table->visualRect(table->currentIndex()).top(), at);
}

void AnomaliesPageTest::orderStaysWhileSomebodyLooks()
{
    AnomaliesBench bench;
    bench.fake.addDay();
    QVERIFY(bench.start());
    BarList *bars = bench.bars(1);
    bars->setFocus();
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Down);
    QCOMPARE(bars->currentKey(), u"2001:db8:85a3:8d3:1319:8a2e:370:7348"_s);
    for (int i = 0; i < 9; ++i)
        QVERIFY(bench.log(bench.fake.failure(bench.fake.now, u"192.0.2.44"_s))); // the worst now
    QCOMPARE(bars->currentKey(), u"2001:db8:85a3:8d3:1319:8a2e:370:7348"_s);
    bench.press(Qt::Key_Home);
    QCOMPARE(bars->currentKey(), u"198.51.100.7"_s);
    bench.named<QComboBox>(u"Range of the charts"_s)->setFocus();
    QVERIFY(bench.log({.at = bench.fake.now}));
    bars->setFocus();
    bench.press(Qt::Key_Home);
    QCOMPARE(bars->currentKey(), u"192.0.2.44"_s);
}

// Patterns are typed by administrators, countries come with a database: both are text.
void AnomaliesPageTest::foreignText()
{
    AnomaliesBench bench;
    const QString foreign = u"/<img src=\"/dev/zero\"><b>x</b>&amp;\u202e\u0000"_s;
    bench.fake.patterns = {foreign};
    bench.fake.add({.at = bench.fake.now, .action = u"login_failed"_s, .ipAddress = foreign, .country = foreign});
    QVERIFY(bench.start());
    for (const int card : {1, 2, 3})
        QVERIFY(bench.bars(card)->valueText().contains(u"<b>x</b>&amp;"_s));
    QVERIFY(bench.rows(1)[0].contains(u"<b>x</b>&amp;"_s));
    QVERIFY(bench.frame->savePicture(u"anomalies_foreign"_s));
}

void AnomaliesPageTest::announcesACrossingOnce()
{
    AnomaliesBench bench;
    bench.fake.average = 4;
    for (int i = 0; i < 20; ++i)
        bench.fake.add({.at = bench.fake.now});
    QVERIFY(bench.start());
    QSignalSpy announced(bench.page, &Page::announced);
    for (int i = 0; i < 3; ++i)
        QVERIFY(bench.log({.at = bench.fake.now}));
    QCOMPARE(announced.size(), 1);
    QVERIFY(announced[0][0].toString().startsWith(u"21 requests in the last hour"_s));
}

void AnomaliesPageTest::everythingHasAName()
{
    AnomaliesBench bench;
    bench.fake.addDay();
    QVERIFY(bench.start());
    for (const bool tables : {false, true}) {
        for (int card = 0; card < 4; ++card)
            bench.card(card)->setTableShown(tables);
        const QStringList problems = accessibilityProblems(bench.frame.get());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(bench.lines());
    QCOMPARE(chart->role(), QAccessible::Chart);
    QCOMPARE(chart->text(QAccessible::Name), u"Request rate, chart"_s);
    QVERIFY(chart->text(QAccessible::Description).contains(u"as a table"_s));
    QVERIFY(!chart->text(QAccessible::Value).isEmpty());
}

void AnomaliesPageTest::tabReachesAndLeavesEverything()
{
    AnomaliesBench bench;
    bench.fake.addDay();
    QVERIFY(bench.start());
    bench.card(1)->setTableShown(true);
    bench.page->focusFilter();
    QStringList order;
    for (int i = 0; i < 12 && !order.contains(QApplication::focusWidget()->accessibleName()); ++i) {
        order.append(QApplication::focusWidget()->accessibleName());
        bench.press(Qt::Key_Tab);
    }
    QCOMPARE(order, (QStringList{u"Range of the charts"_s, QString(), u"Show as a table: Request rate"_s,
                                 u"Request rate, chart"_s, u"Show as a chart: Failed sign-ins by address"_s,
                                 u"Failed sign-ins by address, table"_s, u"Show as a table: Sensitive endpoints"_s,
                                 u"Sensitive endpoints, chart"_s, u"Show as a table: Where sign-ins come from"_s,
                                 u"Where sign-ins come from, chart"_s}));
}

void AnomaliesPageTest::theWheelTurnsNoField()
{
    AnomaliesBench bench;
    QVERIFY(bench.start());
    auto *range = bench.named<QComboBox>(u"Range of the charts"_s);
    bench.lines()->setFocus();
    const QPoint at = range->rect().center();
    QWheelEvent turn(at, range->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(range, &turn);
    QCOMPARE(range->currentIndex(), 0);
}

// A busy second with everything shown: 500 rows, the charts painted. What the machine does meanwhile does not count.
void AnomaliesPageTest::aSecondCostsLittle()
{
    AnomaliesBench bench;
    bench.fake.addWeek();
    QVERIFY(bench.start());
    bench.page->presenter().setRange(AnomalyPresenter::Range::SixHours);
    QTRY_COMPARE(bench.rows(0).size(), 360);
    for (int card = 0; card < 4; card += 2)
        bench.card(card)->setTableShown(true);
    double least = 1000;
    for (int second = 0; second < 5; ++second) {
        for (int i = 0; i < 500; ++i)
            bench.fake.log(bench.fake.failure(bench.fake.now, u"10.0.%1.%2"_s.arg(second).arg(i % 250)));
        const qint64 rows = bench.page->presenter().figures().rate().last().requests;
        QTRY_VERIFY(bench.page->presenter().figures().rate().last().requests > rows + 400); // a minute may have gone
        const std::chrono::nanoseconds before = cpuTime();
        bench.page->presenter().tick();
        (void)bench.frame->grab();
        least = std::min(least, millisecondsSince(before));
    }
    QVERIFY2(least < 50, qPrintable(QString::number(least)));
    qInfo("a second costs %.1f ms", least);
}

QTEST_MAIN(AnomaliesPageTest)
#include "anomaliespagetest.moc"
