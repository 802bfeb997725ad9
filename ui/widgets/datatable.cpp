// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datatable.h"

#include "ui/models/copytext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keptlayout.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {

constexpr int kWidest = 4096; // of a column, whatever the settings say

struct KeptColumn
{
    int column;
    int width; // 0: the usual one
    bool isHidden;
};

// As DataTable::keep() writes them; nothing where they are not each column once.
std::optional<QList<KeptColumn>> readColumns(const QStringList &texts, int count)
{
    QList<KeptColumn> columns;
    QSet<int> seen;
    for (const QString &text : texts) {
        const bool isHidden = text.endsWith(u'-');
        const QStringList numbers = (isHidden ? text.chopped(1) : text).split(u':');
        bool isColumn = false, isWidth = false;
        const int column = numbers.value(0).toInt(&isColumn), width = numbers.value(1).toInt(&isWidth);
        if (numbers.size() != 2 || !isColumn || !isWidth || column < 0 || column >= count || seen.contains(column))
            return std::nullopt;
        seen.insert(column);
        columns.append({.column = column, .width = width, .isHidden = isHidden});
    }
    return columns.size() == count && count > 0 ? std::optional(columns) : std::nullopt;
}

} // namespace

DataTable::DataTable(const QString &name, const QString &key, QWidget *parent)
    : QTableView(parent), m_key(u"tables/"_s + key), m_columns(new QMenu(tr("Co&lumns"), this))
{
    setAccessibleName(name);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // measuring rows would read all of them
    const int height = qMax(theme::kRowHeight, fontMetrics().lineSpacing() + theme::kMedium);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    connect(m_columns, &QMenu::aboutToShow, this, &DataTable::fillColumnMenu);
    setUpHeader();
}

void DataTable::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setFocusPolicy(Qt::NoFocus); // a click into it would only trap the keyboard
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { m_columns->popup(header->mapToGlobal(at)); });
    connect(header, &QHeaderView::sectionResized, this, &DataTable::onResized);
    connect(header, &QHeaderView::sectionMoved, this, &DataTable::keep);
}

void DataTable::addCopying()
{
    const auto add = [this](const QString &text, const QKeySequence &key, void (DataTable::*does)() const) {
        auto *action = new QAction(theme::icon(u"copy"_s), text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, does);
        addAction(action);
    };
    add(tr("&Copy"), QKeySequence::Copy, &DataTable::copySelection);
    add(tr("Copy the c&ell"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, &DataTable::copyCell);
    addColumnMenu();
}

void DataTable::addColumnMenu()
{
    addAction(m_columns->menuAction());
}

void DataTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (model && m_isRestored)
        restore();
}

// By then it is in its window, and has its columns.
bool DataTable::event(QEvent *event)
{
    if (event->type() == QEvent::Show && !std::exchange(m_isRestored, true))
        restore();
    return QTableView::event(event);
}

QModelIndex DataTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveHome && action != MoveEnd)
        return QTableView::moveCursor(action, modifiers);
    const int row = action == MoveHome ? 0 : model()->rowCount() - 1;
    const QModelIndex index = model()->index(row, qMax(0, currentIndex().column()));
    // To where it is already, which the view would take for no move: of several chosen rows this one is left.
    if (index == currentIndex() && !modifiers.testAnyFlags(Qt::ShiftModifier | Qt::ControlModifier))
        selectionModel()->select(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return index;
}

void DataTable::setWidth(int column, int usual)
{
    const QScopedValueRollback own(m_isOwnChange, true);
    horizontalHeader()->resizeSection(column, m_widths.value(column, usual));
}

void DataTable::setWithheld(int column, bool withheld)
{
    if (withheld)
        m_withheld.insert(column);
    else
        m_withheld.remove(column);
    showColumns();
}

void DataTable::showColumns()
{
    const QScopedValueRollback own(m_isOwnChange, true);
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        setColumnHidden(column, m_hidden.contains(column) || m_withheld.contains(column));
}

void DataTable::fillColumnMenu()
{
    m_columns->clear();
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        if (column == m_naming || m_withheld.contains(column))
            continue;
        QAction *action = m_columns->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            if (on)
                m_hidden.remove(column);
            else
                m_hidden.insert(column);
            showColumns();
            keep();
        });
    }
}

// A column that takes what the others leave changes with the window, and by no wish of the user's.
void DataTable::onResized(int column, int before, int after)
{
    const QHeaderView *header = horizontalHeader();
    const bool follows = header->sectionResizeMode(column) != QHeaderView::Interactive ||
                         (header->stretchLastSection() && endsRow(column));
    if (!m_isRestored || m_isOwnChange || follows || before == 0 || after == 0)
        return;
    m_widths.insert(column, after);
    keep();
}

// At once: the program may be ended without a word. A column is its number, its width (0: the usual one) and, where it
// is hidden, a minus.
void DataTable::keep()
{
    QSettings *settings = keptLayoutOf(this);
    if (!settings || m_isOwnChange || !m_isRestored)
        return;
    const QHeaderView *header = horizontalHeader();
    QStringList columns;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const QString hidden = m_hidden.contains(column) ? u"-"_s : QString();
        columns += u"%1:%2%3"_s.arg(column).arg(m_widths.value(column)).arg(hidden);
    }
    settings->setValue(m_key, columns);
}

// A kept layout of other columns than there are now, or one that was damaged, is left alone.
void DataTable::restore()
{
    const QSettings *settings = keptLayoutOf(this);
    const std::optional<QList<KeptColumn>> columns =
        settings ? readColumns(settings->value(m_key).toStringList(), horizontalHeader()->count()) : std::nullopt;
    if (!columns)
        return;
    QHeaderView *header = horizontalHeader();
    const QScopedValueRollback own(m_isOwnChange, true);
    for (int place = 0; place < columns->size(); ++place) {
        const auto &[column, width, isHidden] = (*columns)[place];
        header->moveSection(header->visualIndex(column), place);
        if (isHidden && column != m_naming)
            m_hidden.insert(column);
        if (width <= 0)
            continue;
        m_widths.insert(column, qBound(header->minimumSectionSize(), width, kWidest));
        header->resizeSection(column, m_widths[column]);
    }
    showColumns();
}

QList<int> DataTable::chosenRows() const
{
    QList<int> rows;
    // Whole rows are chosen, in ranges: to ask about each row by itself is slow where there are thousands.
    for (const QItemSelectionRange &each : selectionModel()->selection()) {
        for (int row = each.top(); row <= each.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex().row());
    return rows;
}

int DataTable::soleRow() const
{
    const QList<int> rows = chosenRows();
    return rows.size() == 1 ? rows.constFirst() : -1;
}

QList<int> DataTable::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

bool DataTable::beginsRow(int column) const
{
    const QList<int> columns = shownColumns();
    return !columns.isEmpty() && columns.constFirst() == column;
}

bool DataTable::endsRow(int column) const
{
    const QList<int> columns = shownColumns();
    return !columns.isEmpty() && columns.constLast() == column;
}

void DataTable::copySelection() const
{
    const QList<int> columns = shownColumns();
    QString text;
    for (const int row : chosenRows()) {
        for (const int column : columns) {
            appendTsvCell(text, copyText(model()->index(row, column)));
            text += u'\t';
        }
        text.back() = u'\n'; // a row has the naming column at least
    }
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void DataTable::copyCell() const
{
    if (const QString text = copyText(currentIndex()); !text.isEmpty())
        QApplication::clipboard()->setText(text);
}

} // namespace postject::ui
