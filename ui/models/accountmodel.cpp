// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/accountmodel.h"

#include "ui/models/pivot.h"
#include "ui/models/timewords.h"

#include <algorithm>
#include <utility>

namespace postject::ui {

namespace {

auto order(const AccountEntry &account)
{
    return std::pair(account.email.toCaseFolded(), account.id);
}

} // namespace

void AccountModel::setAccounts(QList<AccountEntry> accounts)
{
    std::ranges::sort(accounts, {}, &order);
    if (accounts == m_accounts)
        return; // an unchanged answer keeps the reader's place
    beginResetModel();
    m_accounts = std::move(accounts);
    endResetModel();
}

void AccountModel::put(const AccountEntry &account)
{
    if (const int row = rowOf(account.id); row >= 0) {
        m_accounts[row] = account;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    const auto place = std::ranges::lower_bound(m_accounts, order(account), {}, &order);
    const int row = static_cast<int>(std::distance(m_accounts.begin(), place));
    beginInsertRows({}, row, row);
    m_accounts.insert(row, account);
    endInsertRows();
}

void AccountModel::remove(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_accounts.remove(row);
    endRemoveRows();
}

int AccountModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_accounts, id, &AccountEntry::id);
    return found == m_accounts.cend() ? -1 : static_cast<int>(std::distance(m_accounts.cbegin(), found));
}

const AccountEntry *AccountModel::find(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_accounts[row];
}

int AccountModel::enabledAdministrators() const
{
    return static_cast<int>(std::ranges::count_if(
        m_accounts, [](const AccountEntry &each) { return each.isAdministrator && !each.isDisabled; }));
}

int AccountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_accounts.size());
}

int AccountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AccountModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AccountEntry &account = m_accounts[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return display(account, index.column());
    case Qt::ToolTipRole:
        return exact(account, index.column());
    case kIdRole:
        return account.id;
    case Qt::AccessibleTextRole:
        return index.column() == Email
                   ? tr("%1, %2, %3", "an account: e-mail, role, state")
                         .arg(display(account, Email), display(account, Role), display(account, State))
                   : display(account, index.column());
    case kPivotRole:
        return index.column() == Email ? pivotData(ActivityField::Account, account.id, account.email) : QVariant();
    default:
        return {};
    }
}

QString AccountModel::display(const AccountEntry &account, int column) const
{
    switch (Column(column)) {
    case Email:
        return isOwn(account) ? tr("%1 (you)", "e-mail of the signed-in account").arg(account.email) : account.email;
    case Role:
        return account.isAdministrator ? tr("Administrator") : tr("Member");
    case State:
        return account.isDisabled ? tr("Disabled", "state of an account") : tr("Active", "state of an account");
    case TwoFactor:
        return account.hasTwoFactor ? tr("On", "two-factor") : tr("Off", "two-factor");
    case LastSignIn:
        return account.lastLoginAt ? timeText(*account.lastLoginAt) : tr("Never", "last sign-in");
    case Created:
        return timeText(account.createdAt);
    case ColumnCount:
        break;
    }
    return {};
}

QString AccountModel::exact(const AccountEntry &account, int column) const
{
    switch (Column(column)) {
    case Email:
        return account.email;
    case LastSignIn:
        return account.lastLoginAt ? QString::fromLatin1(formatTime(*account.lastLoginAt)) : display(account, column);
    case Created:
        return QString::fromLatin1(formatTime(account.createdAt));
    default:
        return display(account, column);
    }
}

QVariant AccountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Email:
        return tr("E-mail");
    case Role:
        return tr("Role");
    case State:
        return tr("State");
    case TwoFactor:
        return tr("Two-factor");
    case LastSignIn:
        return tr("Last sign-in");
    case Created:
        return tr("Created");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace postject::ui
