// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/apikeymodel.h"

#include "ui/models/pivot.h"
#include "ui/models/timewords.h"

#include <algorithm>
#include <chrono>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::days kUnusedAfter(90);

QString exactTime(const std::optional<TimePoint> &time)
{
    return time ? QString::fromLatin1(formatTime(*time)) : QString();
}

} // namespace

QString scopeWords(const QString &scope)
{
    if (scope == "read"_L1)
        return ApiKeyModel::tr("Read", "what an API key may do");
    if (scope == "verify"_L1)
        return ApiKeyModel::tr("Verify", "what an API key may do");
    return scope == "ingest"_L1 ? ApiKeyModel::tr("Ingest", "what an API key may do") : scope;
}

void ApiKeyModel::setKeys(const QList<ApiKeyEntry> &keys, TimePoint now)
{
    if (keys == m_keys) { // an unchanged answer keeps the reader's place
        m_now = now;
        if (!m_keys.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_keys = keys;
    m_now = now;
    endResetModel();
}

void ApiKeyModel::remove(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_keys.remove(row);
    endRemoveRows();
}

int ApiKeyModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_keys, id, &ApiKeyEntry::id);
    return found == m_keys.cend() ? -1 : static_cast<int>(std::distance(m_keys.cbegin(), found));
}

ApiKeyModel::Standing ApiKeyModel::standing(const ApiKeyEntry &key) const
{
    if (key.expiresAt && *key.expiresAt <= m_now)
        return Standing::Expired;
    if (m_now - key.lastUsedAt.value_or(key.createdAt) >= kUnusedAfter)
        return Standing::Unused;
    return key.lastUsedAt ? Standing::Active : Standing::New;
}

int ApiKeyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int ApiKeyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ApiKeyModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ApiKeyEntry &key = m_keys[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return display(key, index.column());
    case Qt::ToolTipRole:
        return exact(key, index.column());
    case kIdRole:
        return key.id;
    case Qt::AccessibleTextRole:
        return index.column() == Name ? tr("%1, %2, %3", "an API key: name, state, what it may do")
                                            .arg(key.name, stateWords(key), display(key, Scopes))
                                      : display(key, index.column());
    case kPivotRole:
        return index.column() == LastAddress
                   ? pivotData(ActivityField::Address, key.lastUsedAddress, display(key, LastAddress))
                   : QVariant();
    default:
        return {};
    }
}

QString ApiKeyModel::stateWords(const ApiKeyEntry &key) const
{
    switch (standing(key)) {
    case Standing::Active:
        return tr("Active", "state of an API key");
    case Standing::New:
        return tr("Not used yet", "state of an API key");
    case Standing::Unused:
        return tr("Unused for 90 days", "state of an API key");
    case Standing::Expired:
        return tr("Expired", "state of an API key");
    }
    Q_UNREACHABLE_RETURN({});
}

QString ApiKeyModel::display(const ApiKeyEntry &key, int column) const
{
    switch (Column(column)) {
    case Name:
        return key.name.simplified();
    case State:
        return stateWords(key);
    case Scopes: {
        QStringList words;
        for (const QString &each : key.scopes)
            words += scopeWords(each);
        return words.join(u", "_s);
    }
    case LastUsed:
        return key.lastUsedAt ? timeText(*key.lastUsedAt) : tr("Never", "last use of an API key");
    case LastAddress:
        // Over the private socket there is no address; the contract has a word for it.
        return key.lastUsedAddress == "local"_L1 ? tr("This computer") : key.lastUsedAddress;
    case Expires:
        return key.expiresAt ? timeText(*key.expiresAt) : tr("Never", "end of an API key");
    case Created:
        return timeText(key.createdAt);
    case Hint:
        return tr("%1…", "how an API key begins").arg(key.hint);
    case ColumnCount:
        break;
    }
    return {};
}

QString ApiKeyModel::exact(const ApiKeyEntry &key, int column) const
{
    switch (Column(column)) {
    case Name:
        return key.name;
    case Scopes:
        return key.scopes.join(u", "_s);
    case LastUsed:
        return key.lastUsedAt ? exactTime(key.lastUsedAt) : display(key, column);
    case Expires:
        return key.expiresAt ? exactTime(key.expiresAt) : display(key, column);
    case Created:
        return exactTime(key.createdAt);
    case LastAddress:
        return key.lastUsedAddress;
    default:
        return display(key, column);
    }
}

QVariant ApiKeyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Name");
    case State:
        return tr("State");
    case Scopes:
        return tr("May", "column: what an API key may do");
    case LastUsed:
        return tr("Last used");
    case LastAddress:
        return tr("From address");
    case Expires:
        return tr("Expires");
    case Created:
        return tr("Created");
    case Hint:
        return tr("Begins with");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace postject::ui
