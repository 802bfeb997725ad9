// SPDX-License-Identifier: GPL-3.0-or-later
//
// The api_keys table. Writing functions only inside a change of the writer.
#pragma once

#include "server/core/result.h"
#include "server/domain/records.h"

namespace postject {

class Database;

class ApiKeyStore
{
public:
    explicit ApiKeyStore(Database &database) : m_database(database) {}

    Result<QList<ApiKeyRecord>> all();            // in the order made
    Result<void> insert(const ApiKeyRecord &key); // api_keys_full at the account's limit
    Result<void> remove(ApiKeyId id);             // not_found
    Result<void> removeAll(AccountId account);
    Result<void> setUsed(ApiKeyId id, TimePoint at, const QByteArray &address); // nothing for one that is gone

private:
    Database &m_database;
};

} // namespace postject
