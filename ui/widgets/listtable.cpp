// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/listtable.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace postject::ui {

ListTable::ListTable(const QString &name, const QString &key, QWidget *parent) : DataTable(name, key, parent)
{
    addCopying();
}

void ListTable::setListModel(QAbstractItemModel *model, int idRole, const QStringList &samples)
{
    m_idRole = idRole;
    setModel(model);
    horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column + 1 < model->columnCount(); ++column) { // the last one takes what is left
        const QString title = model->headerData(column, Qt::Horizontal).toString();
        const int words =
            qMax(fontMetrics().horizontalAdvance(samples.value(column)), fontMetrics().horizontalAdvance(title));
        setWidth(column, words + 2 * theme::kMedium + theme::kSmall);
    }
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ListTable::remember);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ListTable::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &ListTable::restore);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ListTable::restore, Qt::QueuedConnection);
}

void ListTable::setMarks(int column, QStyledItemDelegate *delegate)
{
    setItemDelegateForColumn(column, delegate);
}

QString ListTable::currentId() const
{
    const int row = soleRow();
    return row >= 0 ? model()->index(row, 0).data(m_idRole).toString() : QString();
}

QStringList ListTable::chosenIds() const
{
    QStringList ids;
    for (const int row : chosenRows())
        ids.append(model()->index(row, 0).data(m_idRole).toString());
    return ids;
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
    const QStringList chosen = chosenIds();
    m_keptChoice = QSet<QString>(chosen.begin(), chosen.end());
}

void ListTable::restore()
{
    const int count = model()->rowCount();
    int row = count > 0 ? qMin(m_keptRow, count - 1) : -1;
    QItemSelection chosen;
    for (int each = 0; each < count && !m_keptId.isEmpty(); ++each) {
        const QModelIndex index = model()->index(each, 0);
        const QString id = index.data(m_idRole).toString();
        if (id == m_keptId)
            row = each;
        if (m_keptChoice.contains(id))
            chosen.select(index, index);
    }
    if (row >= 0)
        setCurrentRow(row);
    if (chosen.size() > 1)
        selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    Q_EMIT currentIdChanged(currentId());
}

void ListTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    DataTable::selectionChanged(selected, deselected);
    Q_EMIT currentIdChanged(currentId());
}

} // namespace postject::ui
