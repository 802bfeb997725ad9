// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/listtable.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QStyledItemDelegate>

#include <algorithm>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

ListTable::ListTable(const QString &name, QSettings &settings, const QString &key, QWidget *parent)
    : QTableView(parent), m_settings(settings), m_key(u"tables/"_s + key)
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
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const int height = qMax(theme::kRowHeight, fontMetrics().lineSpacing() + theme::kMedium);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    addCopying();
}

void ListTable::addCopying()
{
    const auto add = [this](const QString &text, const QKeySequence &key, void (ListTable::*does)() const) {
        auto *action = new QAction(theme::icon(u"copy"_s), text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, does);
        addAction(action);
    };
    add(tr("&Copy"), QKeySequence::Copy, &ListTable::copySelection);
    add(tr("Copy the c&ell"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, &ListTable::copyCell);
}

void ListTable::setListModel(QAbstractItemModel *model, int idRole, const QStringList &samples)
{
    m_idRole = idRole;
    setModel(model);
    setUpHeader(samples);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ListTable::remember);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ListTable::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &ListTable::restore);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ListTable::restore, Qt::QueuedConnection);
}

void ListTable::setUpHeader(const QStringList &samples)
{
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int column = 0; column < samples.size(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        const int words =
            qMax(fontMetrics().horizontalAdvance(samples[column]), fontMetrics().horizontalAdvance(title));
        header->resizeSection(column, words + 2 * theme::kMedium + theme::kSmall);
    }
    header->restoreState(m_settings.value(m_key).toByteArray());
    connect(header, &QWidget::customContextMenuRequested, this, &ListTable::showColumnMenu);
    connect(header, &QHeaderView::sectionResized, this, &ListTable::keepColumns);
    connect(header, &QHeaderView::sectionMoved, this, &ListTable::keepColumns);
}

void ListTable::setMarks(int column, QStyledItemDelegate *delegate)
{
    setItemDelegateForColumn(column, delegate);
}

// At once: the program may be ended without a word.
void ListTable::keepColumns()
{
    m_settings.setValue(m_key, horizontalHeader()->saveState());
}

void ListTable::showColumnMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView *header = horizontalHeader();
    for (int column = 1; column < header->count(); ++column) { // the first one names the row
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, header, column](bool on) {
            header->setSectionHidden(column, !on);
            keepColumns();
        });
    }
    menu->popup(header->mapToGlobal(at));
}

QString ListTable::currentId() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.size() == 1 ? rows.constFirst().data(m_idRole).toString() : QString();
}

void ListTable::setCurrentRow(int row)
{
    // selectRow() selects nothing in right-to-left layouts.
    selectionModel()->setCurrentIndex(model()->index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ListTable::remember()
{
    m_keptId = currentIndex().data(m_idRole).toString();
    m_keptRow = qMax(0, currentIndex().row());
}

void ListTable::restore()
{
    const int count = model()->rowCount();
    int row = count > 0 ? qMin(m_keptRow, count - 1) : -1;
    for (int each = 0; each < count && !m_keptId.isEmpty(); ++each) {
        if (model()->index(each, 0).data(m_idRole).toString() == m_keptId)
            row = each;
    }
    if (row >= 0)
        setCurrentRow(row);
    Q_EMIT currentIdChanged(currentId());
}

void ListTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT currentIdChanged(currentId());
}

void ListTable::copySelection() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QString text;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int place = 0; place < horizontalHeader()->count(); ++place) {
            const int column = horizontalHeader()->logicalIndex(place);
            if (!isColumnHidden(column))
                cells += row.siblingAtColumn(column).data(Qt::ToolTipRole).toString().simplified();
        }
        text += cells.join(u'\t') + u'\n';
    }
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void ListTable::copyCell() const
{
    if (const QString text = currentIndex().data(Qt::ToolTipRole).toString(); !text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const int last = model()->rowCount() - 1;
    if (isPlain && last >= 0 && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End))
        setCurrentRow(event->key() == Qt::Key_Home ? 0 : last);
    else
        QTableView::keyPressEvent(event);
}

} // namespace postject::ui
