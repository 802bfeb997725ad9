// SPDX-License-Identifier: GPL-3.0-or-later
//
// The accounts as a table, by e-mail. GUI thread.
#pragma once

#include "ui/client/accountclient.h"

#include <QAbstractTableModel>

namespace postject::ui {

class AccountModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Email, Role, State, TwoFactor, LastSignIn, Created, ColumnCount };
    static constexpr int kIdRole = Qt::UserRole;

    // ownId: of the signed-in account, which is marked.
    explicit AccountModel(const QString &ownId, QObject *parent = nullptr) : QAbstractTableModel(parent), m_ownId(ownId)
    {
    }

    void setAccounts(QList<AccountEntry> accounts);
    void put(const AccountEntry &account); // in place of what it was, or anew
    void remove(const QString &id);
    const AccountEntry &account(int row) const { return m_accounts[row]; }
    const AccountEntry *find(const QString &id) const; // null: not there
    int rowOf(const QString &id) const;                // -1: not there
    bool isOwn(const AccountEntry &account) const { return account.id == m_ownId; }
    int enabledAdministrators() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString display(const AccountEntry &account, int column) const;
    QString exact(const AccountEntry &account, int column) const;

    QString m_ownId;
    QList<AccountEntry> m_accounts;
};

} // namespace postject::ui
