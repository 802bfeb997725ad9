// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/whitelistmodel.h"

#include "ui/models/copytext.h"
#include "ui/models/pivot.h"

#include <QLocale>

#include <algorithm>

namespace postject::ui {

namespace {

std::optional<Cidr> parsed(const QString &text)
{
    const std::expected<Cidr, CidrProblem> cidr = Cidr::parse(text);
    return cidr ? std::optional(*cidr) : std::nullopt;
}

} // namespace

// Leavers go first; then each entry of the new state is kept, inserted or updated in its place. The server's order is
// the order added, so entries that stay never change places among themselves.
WhitelistModel::Difference WhitelistModel::setEntries(const QList<WhitelistEntry> &entries)
{
    Difference difference;
    const auto stays = [&entries](const QString &text) {
        return std::ranges::any_of(entries, [&text](const WhitelistEntry &each) { return each.entry == text; });
    };
    for (int row = static_cast<int>(m_entries.size()) - 1; row >= 0; --row) {
        if (stays(m_entries[row].entry))
            continue;
        difference.removed.prepend(m_entries[row].entry);
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        m_cidrs.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < entries.size(); ++row) {
        const int present = rowOf(entries[row].entry);
        if (present > row) { // taken out and added again elsewhere
            beginMoveRows({}, present, present, {}, row);
            m_entries.move(present, row);
            m_cidrs.move(present, row);
            endMoveRows();
        } else if (present < 0) {
            difference.added.append(entries[row].entry);
            beginInsertRows({}, row, row);
            m_entries.insert(row, entries[row]);
            m_cidrs.insert(row, parsed(entries[row].entry));
            endInsertRows();
        }
        if (m_entries[row] != entries[row]) {
            m_entries[row] = entries[row];
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
    return difference;
}

void WhitelistModel::setYourAddress(const std::optional<Cidr> &address)
{
    if (m_you == address)
        return;
    m_you = address;
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int WhitelistModel::rowOf(const QString &entry) const
{
    const auto found = std::ranges::find(m_entries, entry, &WhitelistEntry::entry);
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

QStringList WhitelistModel::texts() const
{
    QStringList texts;
    for (const WhitelistEntry &each : m_entries)
        texts.append(each.entry);
    return texts;
}

int WhitelistModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int WhitelistModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool WhitelistModel::coversYou(int row) const
{
    return m_you && m_cidrs[row] && m_cidrs[row]->contains(*m_you);
}

QString WhitelistModel::display(int row, int column) const
{
    const WhitelistEntry &entry = m_entries[row];
    const std::optional<Cidr> &cidr = m_cidrs[row];
    switch (column) {
    case Entry:
        return entry.entry;
    case Allows:
        if (!cidr)
            return {};
        return cidr->isSingle() ? tr("This address only") : tr("%1 to %2").arg(cidr->first(), cidr->last());
    case Addresses:
        return cidr ? cidr->countText(QLocale()) : QString();
    case Note:
        if (!coversYou(row))
            return entry.label;
        return entry.label.isEmpty() ? tr("Covers you") : tr("Covers you – %1", "%1: a label").arg(entry.label);
    default:
        return {};
    }
}

QString WhitelistModel::sentence(int row) const
{
    const QString what = m_cidrs[row] && !m_cidrs[row]->isSingle()
                             ? tr("%1, allows %2").arg(m_entries[row].entry, display(row, Allows))
                             : m_entries[row].entry;
    const QString note = display(row, Note);
    return note.isEmpty() ? what : tr("%1, %2", "a range, its note").arg(what, note);
}

QVariant WhitelistModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::EditRole:
        return index.column() == Note ? m_entries[row].label : display(row, index.column());
    case kCopyRole:
        return index.column() == Note ? m_entries[row].label : display(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Note && !m_entries[row].label.isEmpty())
            return m_entries[row].label; // which may be cut
        if (!m_entries[row].addedAt.isValid())
            return {};
        return tr("Added %1").arg(m_entries[row].addedAt.toUTC().toString(Qt::ISODate));
    case Qt::TextAlignmentRole:
        return index.column() == Addresses ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Entry ? sentence(row) : display(row, index.column());
    case kPivotRole:
        return index.column() == Entry ? pivotData(ActivityField::Address, m_entries[row].entry) : QVariant();
    case CoversYouRole:
        return coversYou(row);
    default:
        return {};
    }
}

bool WhitelistModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const WhitelistEntry &entry = m_entries[index.row()];
    const QString text = value.toString().trimmed();
    if (index.column() == Entry && text != entry.entry)
        Q_EMIT editRequested(entry.entry, text, entry.label);
    else if (index.column() == Note && text != entry.label)
        Q_EMIT editRequested(entry.entry, entry.entry, text);
    return false; // the row changes when the server has said yes
}

QVariant WhitelistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Addresses)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Entry:
        return tr("Entry");
    case Allows:
        return tr("Allows");
    case Addresses:
        return tr("Addresses");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

Qt::ItemFlags WhitelistModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    return index.column() == Entry || index.column() == Note ? base | Qt::ItemIsEditable : base;
}

} // namespace postject::ui
