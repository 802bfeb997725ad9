// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recordtable.h"

#include "ui/models/pivot.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>

namespace postject::ui {

namespace {
constexpr int kKeyRole = Qt::UserRole + 1;
}

RecordTable::RecordTable(const QString &name, const QString &key, const QStringList &headers, int stretched,
                         QWidget *parent)
    : DataTable(name, key, parent),
      m_records(new QStandardItemModel(0, static_cast<int>(headers.size()), this)),
      m_stretched(stretched)
{
    m_records->setHorizontalHeaderLabels(headers);
    setModel(m_records);
    setFrameShape(QFrame::NoFrame);
    setNamingColumn(stretched);
    addCopying();
    horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

void RecordTable::setRecords(const QList<Record> &records)
{
    m_records->removeRows(0, m_records->rowCount());
    m_records->setRowCount(static_cast<int>(records.size()));
    for (int row = 0; row < records.size(); ++row)
        fill(row, records[row]);
    for (int column = 0; column < m_records->columnCount(); ++column) {
        if (column != m_stretched)
            setWidth(column, qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)));
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

QStringList RecordTable::chosenKeys() const
{
    QStringList keys;
    for (const int row : chosenRows())
        keys.append(keyOf(m_records->index(row, 0)));
    return keys;
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

} // namespace postject::ui
