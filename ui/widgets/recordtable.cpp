// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recordtable.h"

#include "ui/models/pivot.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>

namespace postject::ui {

namespace {
constexpr int kKeyRole = Qt::UserRole + 1;
}

RecordTable::RecordTable(const QString &name, const QStringList &headers, int stretched, QWidget *parent)
    : QTableView(parent),
      m_records(new QStandardItemModel(0, static_cast<int>(headers.size()), this)),
      m_stretched(stretched)
{
    m_records->setHorizontalHeaderLabels(headers);
    setModel(m_records);
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addAction(tr("&Copy"), QKeySequence::Copy, &RecordTable::copySelection);
    addAction(tr("Copy the c&ell"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, &RecordTable::copyCell);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(qMax(theme::kRowHeight, fontMetrics().lineSpacing() + theme::kMedium));
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

void RecordTable::setRecords(const QList<Record> &records)
{
    m_records->removeRows(0, m_records->rowCount());
    m_records->setRowCount(static_cast<int>(records.size()));
    for (int row = 0; row < records.size(); ++row)
        fill(row, records[row]);
    for (int column = 0; column < m_records->columnCount(); ++column) {
        if (column != m_stretched)
            resizeColumnToContents(column);
    }
    if (!records.isEmpty())
        selectionModel()->setCurrentIndex(m_records->index(0, 0), QItemSelectionModel::NoUpdate);
}

void RecordTable::fill(int row, const Record &record)
{
    for (int column = 0; column < record.cells.size(); ++column) {
        QStandardItem *cell = m_records->item(row, column);
        if (!cell) {
            cell = new QStandardItem;
            m_records->setItem(row, column, cell);
        }
        const QString exact = record.exact.value(column);
        cell->setText(record.cells[column].simplified());
        cell->setToolTip(exact.isEmpty() ? record.cells[column] : exact);
        cell->setData(record.pivots.value(column), kPivotRole);
        if (column == 0 && !record.spoken.isEmpty())
            cell->setAccessibleText(record.spoken);
        if (column == 0)
            cell->setData(record.key, kKeyRole);
        if (record.isStrong)
            cell->setFont(theme::font(theme::Type::Strong));
    }
}

int RecordTable::findKey(const QString &key, int from) const
{
    for (int row = from; row < m_records->rowCount(); ++row) {
        if (m_records->item(row, 0)->data(kKeyRole) == key)
            return row;
    }
    return -1;
}

QString RecordTable::keyOf(const QModelIndex &index) const
{
    return index.siblingAtColumn(0).data(kKeyRole).toString();
}

bool RecordTable::isRead() const
{
    return hasFocus() || underMouse();
}

void RecordTable::updateRecords(const QList<Record> &records)
{
    if (m_records->rowCount() == 0)
        return setRecords(records);
    const QPersistentModelIndex top = indexAt(QPoint(0, 0));
    const int before = rowViewportPosition(top.row());
    const bool stays = isRead() || verticalScrollBar()->value() > 0;
    QSet<QString> wanted;
    for (const Record &record : records)
        wanted.insert(record.key);
    for (int row = m_records->rowCount() - 1; row >= 0; --row) {
        if (!wanted.contains(keyOf(m_records->index(row, 0))))
            m_records->removeRow(row);
    }
    for (int row = 0; row < records.size(); ++row) {
        const int found = findKey(records[row].key, row);
        if (found < 0)
            m_records->insertRow(row);
        else if (found != row)
            m_records->insertRow(row, m_records->takeRow(found));
        fill(row, records[row]);
    }
    if (stays && top.isValid()) {
        updateGeometries(); // the range of the scroll bar
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(top.row()) - before);
    }
}

QString RecordTable::textOf(const QModelIndex &index) const
{
    return index.data(Qt::ToolTipRole).toString();
}

void RecordTable::copySelection() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty() && currentIndex().isValid())
        rows = {currentIndex()};
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QString text;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < m_records->columnCount(); ++column)
            cells += textOf(row.siblingAtColumn(column)).simplified();
        text += cells.join(u'\t') + u'\n';
    }
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

// Home and End go to the first and the last row, as in a list.
QModelIndex RecordTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveHome && action != MoveEnd)
        return QTableView::moveCursor(action, modifiers);
    return m_records->index(action == MoveHome ? 0 : m_records->rowCount() - 1, qMax(0, currentIndex().column()));
}

void RecordTable::copyCell() const
{
    if (const QString text = textOf(currentIndex()); !text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void RecordTable::addAction(const QString &text, const QKeySequence &key, void (RecordTable::*does)() const)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, does);
    QTableView::addAction(action);
}

} // namespace postject::ui
