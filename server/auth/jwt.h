// SPDX-License-Identifier: GPL-3.0-or-later
//
// Access tokens: JWT (RFC 7519) in one form only, HS256 with "typ": "pj-at+jwt", written and read by this server alone,
// following RFC 8725. A token that verifies is still nothing without its live session. Any thread, while a
// CryptoLibrary lives.
#pragma once

#include "server/contract/ids.h"
#include "server/contract/timestamp.h"
#include "server/core/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace postject {

inline constexpr int kTokenKeyBytes = 32;
inline constexpr int kTokenMaxBytes = 4096;
inline constexpr Milliseconds kTokenClockTolerance =
    std::chrono::seconds(60); // for iat, nbf and auth_time, not for exp

struct TokenClaims
{
    AccountId account;       // sub
    SessionId session;       // sid
    QByteArray tokenId;      // jti: newTokenId()
    TimePoint issuedAt;      // iat and nbf; all times are whole seconds on the wire
    TimePoint expiresAt;     // exp
    TimePoint authenticated; // auth_time: when the password was last given

    bool operator==(const TokenClaims &) const = default;
};

QByteArray newTokenId(); // 128 random bits in base64url, 22 characters

// RFC 7515 compact form. key: kTokenKeyBytes of random.
QByteArray issueToken(QByteArrayView key, const TokenClaims &claims);

// unauthenticated, always with the same words, for anything but a token of issueToken() with this key, whatever its
// time. The signature is checked first, in constant time, so that nothing of a forged token is interpreted.
Result<TokenClaims> readToken(QByteArrayView key, QByteArrayView token);
// By its times alone.
bool isValidAt(const TokenClaims &claims, TimePoint now);

// The credentials of "Authorization: Bearer …" (RFC 6750 section 2.1): the scheme in any case, exactly one space, one
// token68 (RFC 9110 section 11.2). Nothing for anything else, such as two headers that were joined by a comma.
std::optional<QByteArray> bearerToken(QByteArrayView authorizationHeader);

} // namespace postject
