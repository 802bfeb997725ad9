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

ApiKeyRecord readKey(const QSqlQuery &row)
{
    return {.id = {row.value(0).toLongLong()},
            .account = {row.value(1).toLongLong()},
            .keyHash = row.value(2).toByteArray(),
            .hint = textAt(row, 3),
            .name = row.value(4).toString(),
            .scopes = scopesOf(textAt(row, 5)),
            .createdAt = timeAt(row, 6),
            .expiresAt = optionalTimeAt(row, 7),
            .lastUsedAt = optionalTimeAt(row, 8),
            .lastUsedAddress = textAt(row, 9)};
}

} // namespace

Result<QList<ApiKeyRecord>> ApiKeyStore::all()
{
    QSqlQuery &query = m_database.prepared(
        "SELECT id, account, key_hash, hint, name, scopes, created_at, expires_at, last_used_at, last_used_address "
        "FROM api_keys ORDER BY created_at, id"_L1);
    QList<ApiKeyRecord> keys;
    return eachRow(query, {}, [&](const QSqlQuery &row) { keys.append(readKey(row)); }).transform([&] { return keys; });
}

Result<void> ApiKeyStore::insert(const ApiKeyRecord &key)
{
    const auto count =
        oneNumber(m_database.prepared("SELECT COUNT(*) FROM api_keys WHERE account = ?"_L1), {key.account.value});
    if (!count)
        return std::unexpected(count.error());
    if (*count >= kApiKeyLimit)
        return failure(ErrorCode::ApiKeysFull, u"An account has at most %1 API keys."_s.arg(kApiKeyLimit));
    QSqlQuery &query = m_database.prepared(
        "INSERT INTO api_keys (id, account, key_hash, hint, name, scopes, created_at, expires_at, last_used_at, "
        "last_used_address) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1);
    return executeUpdate(query,
                         {key.id.value, key.account.value, key.keyHash, toVariant(key.hint), textColumn(key.name),
                          toVariant(keyScopeNames(key.scopes).join(',')), toVariant(key.createdAt),
                          toVariant(key.expiresAt), toVariant(key.lastUsedAt), toVariant(key.lastUsedAddress)})
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
    QSqlQuery &query =
        m_database.prepared("UPDATE api_keys SET last_used_at = ?, last_used_address = ? WHERE id = ?"_L1);
    return executeUpdate(query, {toVariant(at), toVariant(address), id.value}).transform([](int) {});
}

} // namespace postject
