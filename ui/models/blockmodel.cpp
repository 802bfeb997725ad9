// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/blockmodel.h"

#include "server/contract/blockreason.h"
#include "ui/models/pivot.h"
#include "ui/models/timewords.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace postject::ui {

void BlockModel::setBlocks(QList<BlockEntry> blocks, TimePoint now)
{
    blocks.removeIf([now](const BlockEntry &block) { return block.expiresAt <= now; });
    std::ranges::sort(blocks, {}, [](const BlockEntry &block) { return std::pair(block.expiresAt, block.id); });
    if (blocks == m_blocks) {
        setNow(now); // an unchanged answer keeps the reader's place
        return;
    }
    beginResetModel();
    m_blocks = std::move(blocks);
    m_now = now;
    endResetModel();
}

void BlockModel::setNow(TimePoint now)
{
    m_now = now;
    const auto firstInForce =
        std::ranges::find_if(m_blocks, [now](const BlockEntry &block) { return block.expiresAt > now; });
    const int over = static_cast<int>(std::distance(m_blocks.begin(), firstInForce));
    if (over > 0) {
        beginRemoveRows({}, 0, over - 1);
        m_blocks.remove(0, over);
        endRemoveRows();
    }
    if (!m_blocks.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1),
                           {Qt::DisplayRole, Qt::AccessibleTextRole});
}

void BlockModel::remove(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_blocks.remove(row);
    endRemoveRows();
}

int BlockModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_blocks, id, &BlockEntry::id);
    return found == m_blocks.cend() ? -1 : static_cast<int>(std::distance(m_blocks.cbegin(), found));
}

int BlockModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_blocks.size());
}

int BlockModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BlockModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BlockEntry &block = m_blocks[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return display(block, index.column());
    case Qt::ToolTipRole:
        return toolTip(block, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Attempts ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Address ? tr("%1, lifts in %2").arg(block.ipAddress, duration(block.expiresAt - m_now))
                                         : display(block, index.column());
    case IdRole:
        return block.id;
    case kPivotRole:
        return index.column() == Address ? pivotData(ActivityField::Address, block.ipAddress) : QVariant();
    default:
        return {};
    }
}

QString BlockModel::display(const BlockEntry &block, int column) const
{
    switch (Column(column)) {
    case Address:
        return block.ipAddress;
    case Since:
        return timeText(block.blockedAt);
    case LiftsIn:
        return duration(block.expiresAt - m_now);
    case Attempts:
        return block.attempts > 0 ? QLocale().toString(block.attempts) : tr("None");
    case Why:
        return why(block);
    case ColumnCount:
        break;
    }
    return {};
}

// What the server wrote by itself is said in the console's language; what people wrote stays as it is.
QString BlockModel::why(const BlockEntry &block)
{
    const std::optional<BlockReason> reason = readBlockReason(block.reason);
    if (!reason)
        return block.reason;
    const auto minutes = static_cast<int>(reason->window.count());
    const QString window =
        minutes % 60 == 0 ? tr("%Ln hours", nullptr, minutes / 60) : tr("%Ln minutes", nullptr, minutes);
    const QString failed = tr("%Ln failed sign-ins", nullptr, reason->attempts);
    return reason->import.isEmpty() ? tr("%1 within %2", "5 failed sign-ins, 1 hour").arg(failed, window)
                                    : tr("%1 within %2, in the imported log %3", "5 failed sign-ins, 1 hour, its id")
                                          .arg(failed, window, reason->import);
}

QVariant BlockModel::toolTip(const BlockEntry &block, int column) const
{
    switch (column) {
    case Since:
        return QString::fromLatin1(formatTime(block.blockedAt));
    case LiftsIn:
        return tr("%1 (%2)").arg(timeText(block.expiresAt), QString::fromLatin1(formatTime(block.expiresAt)));
    default:
        return display(block, column);
    }
}

QVariant BlockModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Attempts ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Address:
        return tr("Address");
    case Since:
        return tr("Blocked since");
    case LiftsIn:
        return tr("Lifts in");
    case Attempts:
        return tr("Failed sign-ins");
    case Why:
        return tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

QString BlockModel::duration(Milliseconds left)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(left).count();
    const int days = static_cast<int>(minutes / (24 * 60));
    const int hours = static_cast<int>(minutes / 60 % 24);
    if (minutes < 1)
        return tr("less than a minute");
    if (minutes < 60)
        return tr("%Ln minutes", nullptr, static_cast<int>(minutes));
    if (days == 0)
        return tr("%Ln hours", nullptr, hours);
    if (hours == 0)
        return tr("%Ln days", nullptr, days);
    return tr("%1 and %2", "days and hours").arg(tr("%Ln days", nullptr, days), tr("%Ln hours", nullptr, hours));
}

} // namespace postject::ui
