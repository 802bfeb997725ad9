// SPDX-License-Identifier: GPL-3.0-or-later
//
// Accounts. On the thread of its connection; writing functions only inside a change of the writer.
#pragma once

#include "server/core/result.h"
#include "server/domain/records.h"

namespace postject {

class Database;

class AccountStore
{
public:
    explicit AccountStore(Database &database) : m_database(database) {}

    Result<QList<AccountRecord>> all();                     // by creation time
    Result<void> insert(const AccountRecord &account);      // already_exists for an e-mail that is taken
    Result<void> insertFirst(const AccountRecord &account); // not_found unless there is no account at all
    // invalid_credentials when the password was changed since `old` was compared; a renewal is no change of it.
    Result<void> replacePasswordHash(AccountId id, const QByteArray &old, const QByteArray &hash);
    Result<void> setDisabled(AccountId id, bool disabled); // last_administrator when none would be left enabled
    Result<void> setLastLogin(AccountId id, TimePoint at);
    Result<void> mustExist(AccountId id, const Error &otherwise);
    // Enabled, and with the password that was compared, even if its hash was renewed since.
    Result<void> mustBeOpenTo(AccountId id, const QByteArray &passwordHash, const Error &otherwise);
    // Stores made by earlier versions hold other keys for some addresses; one that is taken by now stays as it is.
    Result<void> renewEmailKeys();
    // With everything that belongs to it but its rows of the log. not_found; last_administrator when no enabled one
    // would be left. After an error only the end of the change undoes what is gone.
    Result<void> remove(AccountId id);

private:
    // Whether the account has that password, and is enabled where it must be.
    Result<bool> hasPassword(AccountId id, const QByteArray &hash, bool mustBeEnabled);

    Database &m_database;
};

} // namespace postject
