// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pivotmenu.h"

#include "ui/presenters/blockbatch.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {

constexpr auto kProperty = "pivot";
constexpr qsizetype kLongestShown = 48; // of a value in a menu
constexpr int kRowsLookedAt = 1000;     // of the chosen ones: there may be millions

struct Entry
{
    PivotCommand command;
    QString (*text)();
    QLatin1StringView icon;
};

// In the order of the menu.
constexpr auto kEntries = std::to_array<Entry>({
    {PivotCommand::FilterFor, [] { return PivotMenu::tr("&Filter for this"); }, "search"_L1},
    {PivotCommand::FilterOut, [] { return PivotMenu::tr("Filter this &out"); }, {}},
    {PivotCommand::OpenCard, [] { return PivotMenu::tr("Open its ca&rd"); }, "info"_L1},
    {PivotCommand::OpenInActivity, [] { return PivotMenu::tr("Open in &Activity"); }, "activity"_L1},
    {PivotCommand::Block, [] { return PivotMenu::tr("&Block…"); }, "blocked"_L1},
    {PivotCommand::AddToWhitelist, [] { return PivotMenu::tr("Add to the &whitelist…"); }, "whitelist"_L1},
    {PivotCommand::Copy, [] { return PivotMenu::tr("Copy its &value"); }, "copy"_L1},
});

// Strangers write these: an ampersand is none of ours, and no name fills the screen.
QString menuText(const QString &shown)
{
    QString text = shown.simplified();
    if (text.size() > kLongestShown)
        text = text.first(kLongestShown - 1) + u'…';
    return text.replace(u'&', u"&&"_s);
}

bool isMenuKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_F10 && event.modifiers() == Qt::ShiftModifier;
}

} // namespace

void setPivot(QWidget *widget, const QVariant &pivot)
{
    widget->setProperty(kProperty, pivot);
}

QVariant pivotOfWidget(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QVariant pivot = widget->property(kProperty); pivot.isValid())
            return pivot;
    }
    return {};
}

PivotMenu::PivotMenu(QWidget *window, Offers offers) : QObject(window), m_window(window), m_offers(std::move(offers))
{
    qApp->installEventFilter(this);
}

QList<Pivot> PivotMenu::pivotsAt(const QAbstractItemView *view, const QModelIndex &cell)
{
    QList<Pivot> pivots;
    const auto add = [&pivots](const QModelIndex &index) {
        if (const std::optional<Pivot> pivot = pivotOf(index); pivot && !pivots.contains(*pivot))
            pivots.append(*pivot);
    };
    if (!cell.isValid())
        return pivots;
    add(cell);
    const auto *table = qobject_cast<const QTableView *>(view);
    for (int column = 0; column < cell.model()->columnCount(cell.parent()); ++column) {
        if (!table || !table->isColumnHidden(column))
            add(cell.siblingAtColumn(column));
    }
    return pivots;
}

QStringList PivotMenu::chosenAddresses(const QAbstractItemView *view, const QModelIndex &cell)
{
    const QItemSelectionModel *chosen = view->selectionModel();
    QStringList addresses;
    if (!cell.isValid() || !chosen || !chosen->isSelected(cell))
        return addresses;
    int rows = 0;
    for (const QItemSelectionRange &range : chosen->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows < kRowsLookedAt; ++row, ++rows) {
            for (const Pivot &pivot : pivotsAt(view, cell.siblingAtRow(row))) {
                if (isSingleAddress(pivot) && !addresses.contains(pivot.value))
                    addresses.append(pivot.value);
            }
        }
    }
    return addresses;
}

// Also what is in a dialog of the window's.
bool PivotMenu::isOfWindow(const QWidget *widget) const
{
    while (widget && widget != m_window)
        widget = widget->parentWidget();
    return widget != nullptr;
}

bool PivotMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu && event->type() != QEvent::KeyPress)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || !isOfWindow(widget))
        return false;
    if (event->type() == QEvent::ContextMenu)
        return show(widget, *static_cast<QContextMenuEvent *>(event));
    // The Menu key comes as an event of its own; Shift+F10, which keyboards without one have, does not on every system.
    if (event->type() == QEvent::KeyPress && isMenuKey(*static_cast<QKeyEvent *>(event)) && widget->hasFocus()) {
        const QPoint at = widget->rect().center();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, widget->mapToGlobal(at));
        QCoreApplication::sendEvent(widget, &asked);
        return true;
    }
    return false;
}

bool PivotMenu::show(QWidget *widget, const QContextMenuEvent &event)
{
    auto *view = qobject_cast<QAbstractItemView *>(widget);
    if (!view) {
        auto *parent = qobject_cast<QAbstractItemView *>(widget->parentWidget());
        view = parent && parent->viewport() == widget ? parent : nullptr;
    }
    if (view)
        return showOfView(view, event);
    const std::optional<Pivot> pivot = pivotOf(pivotOfWidget(widget));
    if (pivot)
        popUp(widget, {.pivots = {*pivot}, .isOwn = true}, event.globalPos());
    return pivot.has_value();
}

bool PivotMenu::showOfView(QAbstractItemView *view, const QContextMenuEvent &event)
{
    const bool isByKey = event.reason() == QContextMenuEvent::Keyboard;
    const QPoint inView = view->viewport()->mapFromGlobal(event.globalPos());
    const QModelIndex cell = isByKey ? view->currentIndex() : view->indexAt(inView);
    const QList<Pivot> pivots = pivotsAt(view, cell);
    if (pivots.isEmpty())
        return false;
    QPoint at = event.globalPos();
    if (isByKey)
        at = view->viewport()->mapToGlobal(view->visualRect(cell).bottomLeft());
    popUp(view, {.pivots = pivots, .isOwn = pivotOf(cell).has_value(), .addresses = chosenAddresses(view, cell)}, at);
    return true;
}

void PivotMenu::popUp(QWidget *owner, const Content &content, const QPoint &at)
{
    auto *menu = new QMenu(owner);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(menu, content.pivots, content.isOwn);
    addBlocking(menu, content.addresses);
    if (owner->contextMenuPolicy() == Qt::ActionsContextMenu && !owner->actions().isEmpty()) {
        menu->addSeparator();
        menu->addActions(owner->actions());
    }
    menu->popup(at);
}

void PivotMenu::addBlocking(QMenu *menu, const QStringList &addresses)
{
    const auto count = static_cast<int>(addresses.size());
    const Pivot first{.field = ActivityField::Address, .value = addresses.value(0), .shown = addresses.value(0)};
    if (count < 2 || !m_offers(PivotCommand::Block, first))
        return;
    menu->addSeparator();
    const bool isTooMany = count > BlockBatch::kAddressesMax;
    QAction *action =
        menu->addAction(theme::icon(u"blocked"_s),
                        isTooMany ? tr("Block: at most %Ln addresses at once", nullptr, BlockBatch::kAddressesMax)
                                  : tr("Bl&ock the %Ln selected addresses…", nullptr, count));
    action->setEnabled(!isTooMany);
    connect(action, &QAction::triggered, this, [this, addresses] { Q_EMIT blockRequested(addresses); });
}

void PivotMenu::fill(QMenu *menu, const QList<Pivot> &pivots, bool isOwn)
{
    for (qsizetype i = 0; i < pivots.size(); ++i) {
        const Pivot &pivot = pivots[i];
        if (i == 0 && isOwn) {
            menu->addAction(menuText(pivot.shown))->setEnabled(false); // what it is about
            addCommands(menu, pivot);
            if (pivots.size() > 1)
                menu->addSeparator();
            continue;
        }
        addCommands(
            menu->addMenu(
                tr("%1: %2", "column of a table, value").arg(menuText(fieldWords(pivot.field)), menuText(pivot.shown))),
            pivot);
    }
}

void PivotMenu::addCommands(QMenu *menu, const Pivot &pivot)
{
    for (const Entry &entry : kEntries) {
        if (!m_offers(entry.command, pivot))
            continue;
        QAction *action = entry.icon.isEmpty() ? menu->addAction(entry.text())
                                               : menu->addAction(theme::icon(entry.icon), entry.text());
        connect(action, &QAction::triggered, this,
                [this, command = entry.command, pivot] { Q_EMIT chosen(command, pivot); });
    }
}

} // namespace postject::ui
