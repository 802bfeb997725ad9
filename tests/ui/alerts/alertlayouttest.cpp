// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Alerts page for every pair of eyes and hands: big letters, small windows, from right to left, by name, by Tab;
// and what it keeps.
#include "tests/support/accessibilityproblems.h"
#include "tests/ui/alerts/alertsbench.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QStyleOption>
#include <QTabWidget>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;

class AlertLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsWidthsAndPlace();
    void bigFontAndSmallWindow();
    void everyTabIsInSight();
    void rightToLeft();
    void everythingHasAName();
    void tabLeavesTheQueue();
    void theWheelTurnsNoField();
};

void AlertLayoutTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    theme::apply(theme::Scheme::Light);
}

void AlertLayoutTest::keepsWidthsAndPlace()
{
    AlertsBench bench;
    bench.fake.addMany(60);
    QVERIFY(bench.start());
    bench.table()->horizontalHeader()->resizeSection(AlertModel::Raised, 211);
    bench.press(Qt::Key_End);
    const QString current = bench.currentId();
    bench.page->activate(); // F5
    QTRY_COMPARE(bench.server.count(EndpointId::ListAlerts), 2);
    QTRY_COMPARE(bench.page->presenter().model().total(), 60);
    QCOMPARE(bench.currentId(), current);
    bench.make();
    QVERIFY(bench.start());
    QCOMPARE(bench.table()->horizontalHeader()->sectionSize(AlertModel::Raised), 211);
}

void AlertLayoutTest::bigFontAndSmallWindow()
{
    const QFont usual = QApplication::font();
    QFont big = usual;
    big.setPointSizeF(14);
    QApplication::setFont(big);
    {
        AlertsBench bench;
        bench.fake.addSix();
        constexpr int kWidth = 960 + 208 - 56; // the shell's navigation is collapsed then
        bench.frame->resize(kWidth, 552);
        QVERIFY(bench.start());
        QCOMPARE(bench.frame->width(), kWidth); // nothing pushes it wider
        QVERIFY(bench.named<QLineEdit>(u"Search filter"_s)->width() >= 240);
        for (const QComboBox *each : bench.page->findChildren<QComboBox *>()) {
            if (!each->isVisible() || !each->accessibleName().endsWith(u" filter"))
                continue;
            QStyleOptionComboBox option;
            option.initFrom(each);
            const int room =
                each->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, each).width();
            QVERIFY2(each->fontMetrics().horizontalAdvance(each->itemText(0)) <= room - 2,
                     qPrintable(each->accessibleName()));
        }
        const auto *table = bench.table();
        QVERIFY(table->rowHeight(0) >= 2 * QFontMetrics(big).lineSpacing());
        QVERIFY2(table->columnWidth(AlertModel::Alert) >= 240,
                 qPrintable(QString::number(table->columnWidth(AlertModel::Alert))));
        QVERIFY(bench.frame->savePicture(u"alerts_14pt"_s));
    }
    QApplication::setFont(usual);
}

// In the window's own size, beside the queue or below it: whole in English, cut in longer words, but never out of
// reach.
void AlertLayoutTest::everyTabIsInSight()
{
    AlertsBench bench;
    bench.fake.addSix();
    bench.frame->resize(1280, 800);
    QVERIFY(bench.start());
    bench.press(Qt::Key_O);
    auto *tabs = bench.page->findChild<QTabWidget *>();
    const QTabBar *bar = tabs->tabBar();
    const auto inSight = [&] {
        const QRect last = bar->tabRect(tabs->count() - 1);
        return bar->tabRect(0).left() >= 0 && last.right() <= bar->width() && last.width() > 0;
    };
    QVERIFY(bench.frame->savePicture(u"alerts_tabs"_s));
    QVERIFY(inSight());
    for (int tab = 0; tab < tabs->count(); ++tab) {
        const int wanted = bar->fontMetrics().horizontalAdvance(tabs->tabText(tab));
        const int width = bar->tabRect(tab).width();
        QVERIFY2(width >= wanted, qPrintable(u"%1: %2 for %3"_s.arg(tabs->tabText(tab)).arg(width).arg(wanted)));
    }
    for (int tab = 0; tab < tabs->count(); ++tab)
        tabs->setTabText(tab, tabs->tabText(tab) + u" öööööööö"_s);
    QCoreApplication::processEvents(); // the layout
    QVERIFY(inSight());
    QVERIFY(bench.detail()->width() <= bench.frame->width());
    QVERIFY(bench.frame->savePicture(u"alerts_tabs_longer"_s));
}

void AlertLayoutTest::rightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    {
        AlertsBench bench;
        bench.fake.addSix();
        QVERIFY(bench.start());
        QCOMPARE(bench.table()->chosenIds(), QStringList{bench.idAt(0)}); // a row is selected after load
        bench.press(Qt::Key_J);
        const QString second = bench.idAt(1);
        bench.press(Qt::Key_E);
        QTRY_VERIFY(bench.fake.at(second).resolved);
        QCOMPARE(bench.table()->chosenIds().size(), 1);
        QVERIFY(bench.frame->savePicture(u"alerts_rtl"_s));
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void AlertLayoutTest::everythingHasAName()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    auto *tabs = bench.page->findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        const QStringList problems = accessibilityProblems(bench.frame.get());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
}

void AlertLayoutTest::tabLeavesTheQueue()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    bench.press(Qt::Key_Tab);
    QVERIFY(bench.detail()->isAncestorOf(QApplication::focusWidget()));
    bench.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(bench.table()->hasFocus());
}

void AlertLayoutTest::theWheelTurnsNoField()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    auto *status = bench.named<QComboBox>(u"Status filter"_s);
    const QPoint at = status->rect().center();
    QWheelEvent turn(at, status->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                     false);
    QApplication::sendEvent(status, &turn);
    QCOMPARE(status->currentIndex(), 0);
}

QTEST_MAIN(AlertLayoutTest)
#include "alertlayouttest.moc"
