// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cryptography by QCA with its OpenSSL provider; no other file includes QCA.
// Any thread, while the one CryptoLibrary of the program lives. Keys and digests are raw bytes.
#pragma once

#include "server/core/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace postject {

// Loads QCA and its provider. One in a program, first in main() and outliving every thread that computes.
class CryptoLibrary
{
public:
    CryptoLibrary();
    ~CryptoLibrary();
    CryptoLibrary(const CryptoLibrary &) = delete;
    CryptoLibrary &operator=(const CryptoLibrary &) = delete;
    bool isComplete() const; // false when the provider lacks what is used here: say so and end

    struct Private;
    static Private &instance(); // for crypto.cpp

private:
    std::unique_ptr<Private> d;
};

QByteArray randomBytes(int count);                            // from the operating system's generator
qint64 randomId();                                            // 1 … 2^62 − 1, for the ids of contract/ids.h
bool equalInConstantTime(QByteArrayView a, QByteArrayView b); // false at once for different lengths

QByteArray sha256(QByteArrayView data);                                     // 32 bytes
QByteArray hmacSha1(QByteArrayView key, QByteArrayView data);               // 20 bytes, RFC 2104; for TOTP only
QByteArray hmacSha256(QByteArrayView key, QByteArrayView data);             // 32 bytes, RFC 2104
QByteArray hkdfSha256(QByteArrayView key, QByteArrayView info, int length); // RFC 5869, empty salt

// AES-256-GCM (NIST SP 800-38D). Sealed: 12-byte nonce ‖ ciphertext ‖ 16-byte tag. key: 32 bytes. The associated bytes
// are bound by the key: each value of them has its own, HMAC-SHA256(key, "postject sealed box 1" ‖ 0 ‖ associated).
// unseal: internal_error for another key, other associated bytes, or any change.
QByteArray seal(QByteArrayView key, QByteArrayView plain, QByteArrayView associated);
Result<QByteArray> unseal(QByteArrayView key, QByteArrayView sealedBytes, QByteArrayView associated);

} // namespace postject
