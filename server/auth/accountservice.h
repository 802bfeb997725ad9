// SPDX-License-Identifier: GPL-3.0-or-later
//
// The accounts as the server thread knows them. A mirror of the accounts table: loaded at start, changed only after
// the commit that changed the table. Server thread.
#pragma once

#include "server/domain/records.h"

#include <QHash>

namespace postject {

class AccountService
{
public:
    void load(const QList<AccountRecord> &accounts);

    bool isEmpty() const { return m_accounts.isEmpty(); }
    const AccountRecord *find(AccountId id) const;                // null for an unknown id
    const AccountRecord *findByEmail(const QString &email) const; // ignoring case and compatibility forms
    QList<AccountRecord> all() const;                             // by creation time
    int enabledAdministrators() const;

    void put(const AccountRecord &account);
    void remove(AccountId id);
    void setPasswordHash(AccountId id, const QByteArray &hash);
    void setDisabled(AccountId id, bool disabled);
    void setLastLogin(AccountId id, TimePoint at);

private:
    QHash<AccountId, AccountRecord> m_accounts;
    QHash<QString, AccountId> m_byEmail; // by emailKey()
};

} // namespace postject
