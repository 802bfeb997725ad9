// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/jwt.h"

#include "server/core/crypto.h"
#include "server/core/json.h"

#include <QJsonObject>

#include <algorithm>

namespace postject {

namespace {

constexpr auto kIssuer = "postject"_L1;
constexpr auto kAudience = "postject-api"_L1;
constexpr int kTokenIdBytes = 16;
constexpr int kSignatureBytes = 32;
constexpr qint64 kLatestSecond = 253402300799; // the end of the year 9999

QByteArray encodeBase64Url(QByteArrayView bytes)
{
    return bytes.toByteArray().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

// RFC 7515 section 2, one spelling per value: no padding, no other character, unused bits zero.
std::optional<QByteArray> decodeBase64Url(QByteArrayView text)
{
    const QByteArray given = QByteArray::fromRawData(text.data(), text.size());
    auto decoded =
        QByteArray::fromBase64Encoding(given, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                                  QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || encodeBase64Url(*decoded) != given)
        return std::nullopt;
    return std::move(*decoded);
}

// We are the only issuer, so that the one header of ours is compared as bytes: there is no algorithm, key or type in a
// token that could be negotiated (RFC 8725 sections 3.1 and 3.11).
const QByteArray &encodedHeader()
{
    static const QByteArray header = encodeBase64Url(R"({"alg":"HS256","typ":"pj-at+jwt"})");
    return header;
}

qint64 toSeconds(TimePoint time)
{
    return std::chrono::floor<std::chrono::seconds>(time.time_since_epoch()).count();
}

std::optional<TimePoint> timeOf(const QJsonValue &value)
{
    const qint64 seconds = value.toInteger(-1);
    if (!value.isDouble() || seconds < 0 || seconds > kLatestSecond)
        return std::nullopt;
    return TimePoint(std::chrono::seconds(seconds));
}

// The claims of a payload, all of which must be there, and no other.
std::optional<TokenClaims> claimsOf(const QJsonObject &payload)
{
    constexpr qsizetype kClaimCount = 9;
    const auto account = AccountId::parse(payload["sub"_L1].toString().toUtf8());
    const auto session = SessionId::parse(payload["sid"_L1].toString().toUtf8());
    const QByteArray tokenId = payload["jti"_L1].toString().toUtf8();
    const auto tokenIdBytes = decodeBase64Url(tokenId);
    const auto issuedAt = timeOf(payload["iat"_L1]);
    const auto notBefore = timeOf(payload["nbf"_L1]);
    const auto expiresAt = timeOf(payload["exp"_L1]);
    const auto authenticated = timeOf(payload["auth_time"_L1]);
    if (payload.size() != kClaimCount || payload["iss"_L1] != kIssuer || payload["aud"_L1] != kAudience || !account ||
        !session || !tokenIdBytes || tokenIdBytes->size() != kTokenIdBytes || !issuedAt || notBefore != issuedAt ||
        !expiresAt || !authenticated)
        return std::nullopt;
    return TokenClaims{.account = *account,
                       .session = *session,
                       .tokenId = tokenId,
                       .issuedAt = *issuedAt,
                       .expiresAt = *expiresAt,
                       .authenticated = *authenticated};
}

// The payload if the token is ours, untouched.
std::optional<QByteArray> authenticPayload(QByteArrayView key, QByteArrayView token)
{
    if (token.size() > kTokenMaxBytes)
        return std::nullopt;
    const qsizetype firstDot = token.indexOf('.');
    const qsizetype lastDot = token.lastIndexOf('.');
    if (firstDot < 0 || lastDot == firstDot || token.first(firstDot) != encodedHeader())
        return std::nullopt;
    const auto signature = decodeBase64Url(token.sliced(lastDot + 1));
    if (!signature || signature->size() != kSignatureBytes ||
        !equalInConstantTime(*signature, hmacSha256(key, token.first(lastDot))))
        return std::nullopt;
    return decodeBase64Url(token.sliced(firstDot + 1, lastDot - firstDot - 1)); // a third dot is no base64url
}

bool isToken68(QByteArrayView text)
{
    while (text.endsWith('='))
        text.chop(1);
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
               c == '_' || c == '~' || c == '+' || c == '/';
    });
}

std::unexpected<Error> invalidToken()
{
    return failure(ErrorCode::Unauthenticated, u"The access token is not valid."_s);
}

} // namespace

QByteArray newTokenId()
{
    return encodeBase64Url(randomBytes(kTokenIdBytes));
}

QByteArray issueToken(QByteArrayView key, const TokenClaims &claims)
{
    Q_ASSERT(key.size() == kTokenKeyBytes);
    JsonWriter payload;
    payload.beginObject();
    payload.key("iss").string(kIssuer).key("aud").string(kAudience);
    payload.key("sub").string(claims.account.toByteArray()).key("sid").string(claims.session.toByteArray());
    payload.key("jti").string(claims.tokenId);
    payload.key("iat").number(toSeconds(claims.issuedAt)).key("nbf").number(toSeconds(claims.issuedAt));
    payload.key("exp").number(toSeconds(claims.expiresAt));
    payload.key("auth_time").number(toSeconds(claims.authenticated));
    payload.endObject();
    const QByteArray signedPart = encodedHeader() + '.' + encodeBase64Url(payload.take());
    return signedPart + '.' + encodeBase64Url(hmacSha256(key, signedPart));
}

Result<TokenClaims> readToken(QByteArrayView key, QByteArrayView token)
{
    Q_ASSERT(key.size() == kTokenKeyBytes);
    const auto payload = authenticPayload(key, token);
    const auto members = payload ? parseJsonObject(*payload) : Result<QJsonObject>(invalidToken());
    const auto claims = members ? claimsOf(*members) : std::nullopt;
    if (!claims)
        return invalidToken();
    return *claims;
}

bool isValidAt(const TokenClaims &claims, TimePoint now)
{
    const TimePoint latest = now + kTokenClockTolerance;
    return claims.expiresAt > now && claims.issuedAt <= latest && claims.authenticated <= latest &&
           claims.expiresAt >= claims.issuedAt;
}

std::optional<QByteArray> bearerToken(QByteArrayView authorizationHeader)
{
    constexpr QByteArrayView kScheme("bearer ");
    if (authorizationHeader.size() <= kScheme.size() ||
        authorizationHeader.first(kScheme.size()).compare(kScheme, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const QByteArrayView token = authorizationHeader.sliced(kScheme.size());
    return isToken68(token) ? std::optional(token.toByteArray()) : std::nullopt;
}

} // namespace postject
