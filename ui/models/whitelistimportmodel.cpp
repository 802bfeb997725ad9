// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/whitelistimportmodel.h"

namespace postject::ui {

using enum ImportLine::Verdict;

void WhitelistImportModel::setLines(const QList<ImportLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    m_chosen.clear();
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].verdict == Ok || m_lines[row].verdict == Normalised)
            m_chosen.insert(row);
    }
    endResetModel();
    Q_EMIT chosenChanged();
}

void WhitelistImportModel::keepOnly(const QStringList &entries)
{
    beginResetModel();
    QList<ImportLine> kept;
    m_chosen.clear();
    for (const ImportLine &line : std::as_const(m_lines)) {
        if (line.canBeAdded() && entries.contains(line.cidr->toString())) {
            m_chosen.insert(static_cast<int>(kept.size()));
            kept.append(line);
        }
    }
    m_lines = kept;
    endResetModel();
    Q_EMIT chosenChanged();
}

QList<WhitelistItem> WhitelistImportModel::chosen() const
{
    QList<WhitelistItem> items;
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_chosen.contains(row))
            items.append({.entry = m_lines[row].cidr->toString(), .label = m_lines[row].label});
    }
    return items;
}

int WhitelistImportModel::skipped() const
{
    return static_cast<int>(m_lines.size() - m_chosen.size());
}

int WhitelistImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int WhitelistImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WhitelistImportModel::verdictWord(ImportLine::Verdict verdict)
{
    switch (verdict) {
    case Ok:
        return tr("New");
    case Normalised:
        return tr("Normalised");
    case Duplicate:
        return tr("Duplicate");
    case Covered:
        return tr("Covered");
    case Invalid:
        return tr("Invalid");
    }
    Q_UNREACHABLE_RETURN({});
}

QString WhitelistImportModel::display(int row, int column) const
{
    const ImportLine &line = m_lines[row];
    switch (column) {
    case Line:
        return line.text;
    case Verdict:
        return verdictWord(line.verdict);
    case Remark:
        if (line.label.isEmpty())
            return line.remark;
        return line.remark.isEmpty() ? line.label : tr("%1 (%2)", "remark, label").arg(line.remark, line.label);
    default:
        return {};
    }
}

QVariant WhitelistImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::ToolTipRole:
        return display(row, index.column());
    case Qt::CheckStateRole:
        if (index.column() != Pick || !m_lines[row].canBeAdded())
            return {};
        return m_chosen.contains(row) ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        if (index.column() != Pick)
            return display(row, index.column());
        return tr("%1, %2", "a line, what becomes of it").arg(display(row, Line), display(row, Verdict));
    default:
        return {};
    }
}

bool WhitelistImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Pick ||
        !m_lines[index.row()].canBeAdded())
        return false;
    if (value.toInt() == Qt::Checked)
        m_chosen.insert(index.row());
    else
        m_chosen.remove(index.row());
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

QVariant WhitelistImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Pick:
        return tr("Add");
    case Line:
        return tr("Line");
    case Verdict:
        return tr("Result");
    case Remark:
        return tr("Remark");
    default:
        return {};
    }
}

Qt::ItemFlags WhitelistImportModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Pick && m_lines[index.row()].canBeAdded())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace postject::ui
