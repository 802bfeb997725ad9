// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/apikeyservice.h"

#include "server/core/crypto.h"

#include <algorithm>

namespace postject {

namespace {
constexpr int kSecretBytes = 32;
constexpr qsizetype kKeyLength = 3 + 43; // base64url of 32 bytes, without padding
constexpr qsizetype kHintLength = 3 + 4;
} // namespace

ApiKeyService::ApiKeyService(QByteArray hashKey) : m_hashKey(std::move(hashKey)) {}

QByteArray ApiKeyService::hashOf(QByteArrayView key) const
{
    return hmacSha256(m_hashKey, key);
}

void ApiKeyService::load(const QList<ApiKeyRecord> &keys)
{
    for (const ApiKeyRecord &key : keys)
        put(key);
}

ApiKeyService::Made ApiKeyService::make(AccountId account, const QString &name, KeyScopes scopes,
                                        std::optional<TimePoint> expiresAt, TimePoint now) const
{
    const QByteArray key =
        "pk_" + randomBytes(kSecretBytes).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return {.record = {.id = ApiKeyId{randomId()},
                       .account = account,
                       .keyHash = hashOf(key),
                       .hint = key.first(kHintLength),
                       .name = name,
                       .scopes = scopes,
                       .createdAt = now,
                       .expiresAt = expiresAt},
            .key = key};
}

const ApiKeyRecord *ApiKeyService::authenticate(QByteArrayView key, TimePoint now) const
{
    if (key.size() != kKeyLength)
        return nullptr;
    const auto found = m_keys.constFind(hashOf(key));
    if (found == m_keys.constEnd() || (found->expiresAt && *found->expiresAt <= now))
        return nullptr;
    return &*found;
}

const ApiKeyRecord *ApiKeyService::find(ApiKeyId id) const
{
    const auto hash = m_hashes.constFind(id);
    if (hash == m_hashes.constEnd())
        return nullptr;
    return &*m_keys.constFind(*hash);
}

QList<ApiKeyRecord> ApiKeyService::of(AccountId account) const
{
    QList<ApiKeyRecord> keys;
    for (const ApiKeyRecord &key : m_keys) {
        if (key.account == account)
            keys.append(key);
    }
    std::ranges::sort(keys, {}, [](const ApiKeyRecord &each) { return std::pair(each.createdAt, each.id); });
    return keys;
}

void ApiKeyService::put(const ApiKeyRecord &key)
{
    m_keys.insert(key.keyHash, key);
    m_hashes.insert(key.id, key.keyHash);
}

void ApiKeyService::remove(ApiKeyId id)
{
    m_keys.remove(m_hashes.take(id));
}

void ApiKeyService::removeAll(AccountId account)
{
    for (const ApiKeyRecord &key : of(account))
        remove(key.id);
}

bool ApiKeyService::recordUse(ApiKeyId id, TimePoint at, const QByteArray &address)
{
    const auto hash = m_hashes.constFind(id);
    if (hash == m_hashes.constEnd())
        return false;
    ApiKeyRecord &key = m_keys[*hash];
    // A clock that was set back must not silence the uses until it has caught up.
    if (key.lastUsedAt && at >= *key.lastUsedAt && at < *key.lastUsedAt + kApiKeyUseInterval)
        return false;
    key.lastUsedAt = at;
    key.lastUsedAddress = address;
    return true;
}

} // namespace postject
