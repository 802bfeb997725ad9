// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every key of the server, derived from the one master key by HKDF-SHA256 (RFC 5869), each for one purpose alone.
// The inventory: master.key (32 bytes, 0600, outside the data folder) and what is below. Any thread.
#pragma once

#include "server/core/crypto.h"

namespace postject::keys {

inline QByteArray sessionTokens(QByteArrayView masterKey)
{
    return hkdfSha256(masterKey, "postject session tokens", 32);
}
inline QByteArray activityChain(QByteArrayView masterKey)
{
    return hkdfSha256(masterKey, "postject activity chain", 32);
}
inline QByteArray totpSecrets(QByteArrayView masterKey)
{
    return hkdfSha256(masterKey, "postject totp secrets", 32);
}
inline QByteArray mailPassword(QByteArrayView masterKey)
{
    return hkdfSha256(masterKey, "postject mail password", 32);
}
inline QByteArray backupCodes(QByteArrayView masterKey)
{
    return hkdfSha256(masterKey, "postject backup codes", 32);
}
inline QByteArray apiKeys(QByteArrayView masterKey)
{
    return hkdfSha256(masterKey, "postject api keys", 32);
}

// To be compared alone (storage/keycheck.h); what is made with it stands in the database.
inline QByteArray keyCheck(QByteArrayView masterKey)
{
    return hkdfSha256(masterKey, "postject key check", 32);
}

} // namespace postject::keys
