// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whitelist entries, in the order added. Writing functions only inside a change of the writer.
#pragma once

#include "server/core/result.h"
#include "server/domain/records.h"

namespace postject {

class Database;

class WhitelistStore
{
public:
    explicit WhitelistStore(Database &database) : m_database(database) {}

    Result<QList<QByteArray>> entriesOf(AccountId account);          // in the order added
    Result<QList<WhitelistRecord>> all();                            // of every account, in the order added
    Result<void> insert(const WhitelistRecord &entry);               // already_whitelisted, whitelist_full at 50
    Result<void> remove(AccountId account, const QByteArray &entry); // not_whitelisted
    Result<void> clear(AccountId account);

private:
    Database &m_database;
};

} // namespace postject
