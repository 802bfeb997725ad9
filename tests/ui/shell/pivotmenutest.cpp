// SPDX-License-Identifier: GPL-3.0-or-later
//
// The menu of addresses, accounts, actions, endpoints and user agents: by mouse and by key, in tables and on labels.
#include "ui/widgets/pivotmenu.h"
#include "ui/widgets/plainlabel.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

class PivotMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aCellHasItsOwnCommandsFirst();
    void aRowHasThoseOfItsOtherCells();
    void shiftF10OpensTheMenuOfTheCurrentRow();
    void theTablesOwnActionsFollow();
    void aLabelCarriesOne();
    void theAddressesOfChosenRowsAreBlockedTogether();
    void whatIsNotOfferedIsNotThere();
    void aStrangersNameIsPlainText();
    void withoutAPivotTheMenuIsTheTables();

private:
    QMenu *menu() const;
    static QStringList texts(const QMenu *menu);
    void ask(QWidget *widget, QContextMenuEvent::Reason reason, const QPoint &at) const;
    void askAt(int row, int column) const;

    std::unique_ptr<QWidget> m_window;
    QStandardItemModel m_model;
    QTableView *m_table = nullptr;
    QLabel *m_label = nullptr;
    PivotMenu *m_pivots = nullptr;
    QList<PivotCommand> m_withheld;
};

void PivotMenuTest::init()
{
    m_withheld.clear();
    m_window = std::make_unique<QWidget>();
    m_model.clear();
    auto *time = new QStandardItem(u"10:30"_s);
    auto *address = new QStandardItem(u"203.0.113.7"_s);
    address->setData(pivotData(ActivityField::Address, u"203.0.113.7"_s), kPivotRole);
    auto *account = new QStandardItem(u"ana@example.com"_s);
    account->setData(pivotData(ActivityField::Account, u"acct_0000000000001"_s, u"ana@example.com"_s), kPivotRole);
    m_model.appendRow({time, address, account});
    m_model.appendRow(new QStandardItem(u"nothing"_s));
    m_table = new QTableView;
    m_table->setModel(&m_model);
    m_label = new PlainLabel(u"Failed sign-in"_s);
    setPivot(m_label, pivotData(ActivityField::Action, u"login_failed"_s, u"Failed sign-in"_s));
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_table);
    column->addWidget(m_label);
    m_pivots = new PivotMenu(m_window.get(),
                             [this](PivotCommand command, const Pivot &) { return !m_withheld.contains(command); });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void PivotMenuTest::cleanup()
{
    m_window.reset();
}

QMenu *PivotMenuTest::menu() const
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

QStringList PivotMenuTest::texts(const QMenu *menu)
{
    QStringList texts;
    for (const QAction *each : menu ? menu->actions() : QList<QAction *>()) {
        if (!each->isSeparator() && each->isEnabled())
            texts += each->text();
    }
    return texts;
}

void PivotMenuTest::ask(QWidget *widget, QContextMenuEvent::Reason reason, const QPoint &at) const
{
    QContextMenuEvent event(reason, at, widget->mapToGlobal(at));
    QApplication::sendEvent(widget, &event);
}

void PivotMenuTest::askAt(int row, int column) const
{
    const QPoint at = m_table->visualRect(m_model.index(row, column)).center();
    ask(m_table->viewport(), QContextMenuEvent::Mouse, at);
}

void PivotMenuTest::aCellHasItsOwnCommandsFirst()
{
    askAt(0, 1);
    QVERIFY(menu());
    const QStringList shown = texts(menu());
    QVERIFY2(shown.first().contains(u"Filter"), qPrintable(shown.join(u"; ")));
    QVERIFY2(shown.last().contains(u"ana@example.com"), qPrintable(shown.join(u"; ")));
    QSignalSpy chosen(m_pivots, &PivotMenu::chosen);
    menu()->actions().at(1)->trigger(); // after the title
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<PivotCommand>(), PivotCommand::FilterFor);
    QCOMPARE(chosen[0][1].value<Pivot>().value, u"203.0.113.7"_s);
}

void PivotMenuTest::aRowHasThoseOfItsOtherCells()
{
    askAt(0, 0); // the time has no menu of its own
    QVERIFY(menu());
    QCOMPARE(menu()->actions().size(), 2);
    const QMenu *address = menu()->actions().first()->menu();
    QVERIFY(address);
    QVERIFY(texts(address).size() == 7);
}

void PivotMenuTest::shiftF10OpensTheMenuOfTheCurrentRow()
{
    m_table->setFocus();
    m_table->setCurrentIndex(m_model.index(0, 0));
    QTest::keyClick(m_table, Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(menu());
    QCOMPARE(menu()->actions().size(), 2);
    menu()->close();
    m_table->setCurrentIndex(m_model.index(0, 2));
    ask(m_table, QContextMenuEvent::Keyboard, m_table->rect().center()); // the Menu key
    QVERIFY(menu());
    QVERIFY(texts(menu()).size() > 2);
}

void PivotMenuTest::theTablesOwnActionsFollow()
{
    auto *copy = new QAction(u"Copy the row"_s, m_table);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    askAt(0, 1);
    QVERIFY(menu());
    QCOMPARE(texts(menu()).last(), u"Copy the row"_s);
}

void PivotMenuTest::aLabelCarriesOne()
{
    ask(m_label, QContextMenuEvent::Mouse, m_label->rect().center());
    QVERIFY(menu());
    QCOMPARE(texts(menu()).size(), 7);
}

void PivotMenuTest::theAddressesOfChosenRowsAreBlockedTogether()
{
    const auto addRow = [this](const QString &address) {
        auto *cell = new QStandardItem(address);
        cell->setData(pivotData(ActivityField::Address, address), kPivotRole);
        m_model.appendRow({new QStandardItem(u"10:31"_s), cell});
    };
    for (const QString &each : {u"203.0.113.7"_s, u"198.51.100.0/24"_s, u"2001:db8::1"_s})
        addRow(each);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->selectAll();
    QSignalSpy requested(m_pivots, &PivotMenu::blockRequested);
    askAt(0, 1);
    QVERIFY(menu());
    QAction *block = menu()->actions().last();
    QCOMPARE(block->text(), u"Bl&ock the 2 selected addresses…"_s); // once each, and no range
    block->trigger();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].toStringList(), (QStringList{u"203.0.113.7"_s, u"2001:db8::1"_s}));
    menu()->close();
    // The row below the mouse is not among the chosen ones.
    m_table->selectRow(2);
    m_table->selectionModel()->select(m_model.index(4, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    askAt(0, 1);
    QVERIFY(!texts(menu()).last().contains(u"selected"));
    menu()->close();
    m_withheld = {PivotCommand::Block};
    m_table->selectAll();
    askAt(0, 1);
    QVERIFY(!texts(menu()).last().contains(u"selected"));
    menu()->close();
    m_withheld.clear();
    for (int i = 0; i < 100; ++i)
        addRow(u"192.0.2.%1"_s.arg(i));
    m_table->selectAll();
    askAt(0, 1);
    QCOMPARE(menu()->actions().last()->text(), u"Block: at most 100 addresses at once"_s);
    QVERIFY(!menu()->actions().last()->isEnabled());
}

void PivotMenuTest::whatIsNotOfferedIsNotThere()
{
    m_withheld = {PivotCommand::Block, PivotCommand::FilterFor, PivotCommand::FilterOut};
    ask(m_label, QContextMenuEvent::Mouse, m_label->rect().center());
    QVERIFY(menu());
    QCOMPARE(texts(menu()).size(), 4);
}

void PivotMenuTest::aStrangersNameIsPlainText()
{
    const QString hostile = u"<img src=/dev/zero> & "_s + QString(600, u'x');
    m_model.item(0, 2)->setData(pivotData(ActivityField::UserAgent, hostile), kPivotRole);
    askAt(0, 0);
    const QString text = texts(menu()).last();
    QVERIFY(text.contains(u"<img src=/dev/zero> && x"_s));
    QVERIFY(text.size() < 80);
}

void PivotMenuTest::withoutAPivotTheMenuIsTheTables()
{
    askAt(1, 0);
    QVERIFY(!menu());
}

QTEST_MAIN(PivotMenuTest)
#include "pivotmenutest.moc"
