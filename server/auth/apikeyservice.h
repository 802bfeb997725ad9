// SPDX-License-Identifier: GPL-3.0-or-later
//
// API keys: "pk_" and 32 random bytes in base64url, known here only by their HMAC-SHA256 under a key of their own, so
// that neither the database nor a copy of it gives one away. A mirror of the api_keys table, changed only after the
// commit that changed the table; only the time of the last use runs ahead of it. Server thread.
#pragma once

#include "server/core/result.h"
#include "server/domain/records.h"

#include <QHash>

namespace postject {

inline constexpr std::chrono::minutes kApiKeyUseInterval{1};

class ApiKeyService
{
public:
    explicit ApiKeyService(QByteArray hashKey); // 32 bytes

    void load(const QList<ApiKeyRecord> &keys);

    struct Made
    {
        ApiKeyRecord record;
        QByteArray key; // to be shown once
    };
    // A new key, not yet known here: put() it after its commit.
    Made make(AccountId account, const QString &name, KeyScopes scopes, std::optional<TimePoint> expiresAt,
              TimePoint now) const;

    static bool isKey(QByteArrayView token) { return token.startsWith("pk_"); }
    // Null for a key that is not ours, was revoked or has run out: at expiresAt it is no longer good.
    const ApiKeyRecord *authenticate(QByteArrayView key, TimePoint now) const;

    const ApiKeyRecord *find(ApiKeyId id) const;
    QList<ApiKeyRecord> of(AccountId account) const; // in the order made
    void put(const ApiKeyRecord &key);
    void remove(ApiKeyId id);
    void removeAll(AccountId account);

    // Whether this use is to be written: at most once a minute for a key. Says so once, and takes it down here.
    bool recordUse(ApiKeyId id, TimePoint at, const QByteArray &address);

private:
    QByteArray hashOf(QByteArrayView key) const;

    QByteArray m_hashKey;
    QHash<QByteArray, ApiKeyRecord> m_keys; // by hash
    QHash<ApiKeyId, QByteArray> m_hashes;
};

} // namespace postject
