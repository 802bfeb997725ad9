// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recordtable.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QStandardItemModel>

namespace postject::ui {

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
    for (const Record &record : records) {
        QList<QStandardItem *> row;
        for (qsizetype i = 0; i < record.cells.size(); ++i) {
            const QString exact = record.exact.value(i);
            auto *cell = new QStandardItem(record.cells[i].simplified());
            cell->setToolTip(exact.isEmpty() ? record.cells[i] : exact);
            if (i == 0 && !record.spoken.isEmpty())
                cell->setAccessibleText(record.spoken);
            if (record.isStrong)
                cell->setFont(theme::font(theme::Type::Strong));
            row.append(cell);
        }
        m_records->appendRow(row);
    }
    for (int column = 0; column < m_records->columnCount(); ++column) {
        if (column != m_stretched)
            resizeColumnToContents(column);
    }
    if (!records.isEmpty())
        selectionModel()->setCurrentIndex(m_records->index(0, 0), QItemSelectionModel::NoUpdate);
}

QString RecordTable::textOf(const QModelIndex &index) const
{
    return index.data(Qt::ToolTipRole).toString();
}

void RecordTable::copySelection() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
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
