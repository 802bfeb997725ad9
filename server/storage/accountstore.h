// SPDX-License-Identifier: GPL-3.0-or-later
//
// Accounts. On the thread of its connection; writing functions only inside a change of the writer.
#pragma once

#include "server/core/result.h"
#include "server/storage/records.h"

namespace postject {

class Database;

class AccountStore
{
public:
    explicit AccountStore(Database &database) : m_database(database) {}

    Result<QList<AccountRecord>> all();                     // by creation time
    Result<void> insert(const AccountRecord &account);      // already_exists for an e-mail that is taken
    Result<void> insertFirst(const AccountRecord &account); // not_found unless there is no account at all
    Result<void> setPasswordHash(AccountId id, const QByteArray &hash);
    Result<void> setDisabled(AccountId id, bool disabled); // last_administrator when none would be left enabled
    Result<void> setLastLogin(AccountId id, TimePoint at);

private:
    Database &m_database;
};

} // namespace postject
