// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/apikeystore.h"

#include "server/contract/limits.h"
#include "server/storage/query.h"

namespace postject {

namespace {

KeyScopes scopesOf(const QByteArray &names)
{
    KeyScopes scopes;
    for (const QByteArray &name : names.split(','))
        scopes |= keyScope(name).value_or(KeyScope::None); // what a newer version wrote opens nothing here
    return scopes;
}

ApiKeyRecord readKey(const SqlRow &row)
{
    return {.id = {row.number(0)},
            .account = {row.number(1)},
            .keyHash = row.bytes(2),
            .hint = textAt(row, 3),
            .name = row.string(4),
            .scopes = scopesOf(textAt(row, 5)),
            .createdAt = timeAt(row, 6),
            .expiresAt = optionalTimeAt(row, 7),
            .lastUsedAt = optionalTimeAt(row, 8),
            .lastUsedAddress = textAt(row, 9)};
}

} // namespace

Result<QList<ApiKeyRecord>> ApiKeyStore::all()
{
    SqlStatement &query = m_database.prepared(
        "SELECT id, account, key_hash, hint, name, scopes, created_at, expires_at, last_used_at, last_used_address "
        "FROM api_keys ORDER BY created_at, id"_L1);
    QList<ApiKeyRecord> keys;
    return eachRow(query, {}, [&](const SqlRow &row) { keys.append(readKey(row)); }).transform([&] { return keys; });
}

Result<void> ApiKeyStore::insert(const ApiKeyRecord &key)
{
    const auto count =
        oneNumber(m_database.prepared("SELECT COUNT(*) FROM api_keys WHERE account = ?"_L1), {key.account.value});
    if (!count)
        return std::unexpected(count.error());
    if (*count >= kApiKeyLimit)
        return failure(ErrorCode::ApiKeysFull, u"An account has at most %1 API keys."_s.arg(kApiKeyLimit));
    SqlStatement &query = m_database.prepared(
        "INSERT INTO api_keys (id, account, key_hash, hint, name, scopes, created_at, expires_at, last_used_at, "
        "last_used_address) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1);
    return executeUpdate(query, {key.id.value, key.account.value, Blob{key.keyHash}, key.hint, key.name,
                                 keyScopeNames(key.scopes).join(','), key.createdAt, key.expiresAt, key.lastUsedAt,
                                 key.lastUsedAddress})
        .transform([](int) {});
}

Result<void> ApiKeyStore::remove(ApiKeyId id)
{
    const auto rows = executeUpdate(m_database.prepared("DELETE FROM api_keys WHERE id = ?"_L1), {id.value});
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows == 0)
        return failure(ErrorCode::NotFound, u"There is no such API key."_s);
    return {};
}

Result<void> ApiKeyStore::removeAll(AccountId account)
{
    return executeUpdate(m_database.prepared("DELETE FROM api_keys WHERE account = ?"_L1), {account.value})
        .transform([](int) {});
}

Result<void> ApiKeyStore::setUsed(ApiKeyId id, TimePoint at, const QByteArray &address)
{
    SqlStatement &query =
        m_database.prepared("UPDATE api_keys SET last_used_at = ?, last_used_address = ? WHERE id = ?"_L1);
    return executeUpdate(query, {at, address, id.value}).transform([](int) {});
}

} // namespace postject
