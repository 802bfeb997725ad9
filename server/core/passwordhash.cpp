// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/passwordhash.h"

#include <sodium.h>

#include <cstdio>
#include <optional>

namespace postject {

namespace {

constexpr qsizetype kHashBytes = 32;

bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

bool compute(char (&text)[crypto_pwhash_STRBYTES], QByteArrayView password, PasswordCost cost)
{
    return isReady() && crypto_pwhash_str_alg(text, password.data() ? password.data() : "",
                                              static_cast<unsigned long long>(password.size()), cost.passes, cost.bytes,
                                              crypto_pwhash_ALG_ARGON2ID13) == 0;
}

// What the string holds (the encoding of the Argon2 reference implementation, as libsodium writes it).
struct Stored
{
    PasswordCost cost;
    QByteArray salt;
    QByteArray hash;
};

std::optional<QByteArray> fromBase64(QByteArrayView text, qsizetype bytes)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toByteArray(), QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != bytes)
        return std::nullopt;
    return decoded.decoded;
}

std::optional<Stored> parse(QByteArrayView text)
{
    const QList<QByteArray> parts = text.toByteArray().split('$');
    if (parts.size() != 6 || !parts[0].isEmpty() || parts[1] != "argon2id" || parts[2] != "v=19")
        return std::nullopt;
    unsigned memory = 0, passes = 0, lanes = 0;
    int length = 0;
    if (std::sscanf(parts[3].constData(), "m=%10u,t=%10u,p=%2u%n", &memory, &passes, &lanes, &length) != 3 ||
        length != parts[3].size())
        return std::nullopt;
    const std::size_t bytes = std::size_t{memory} * 1024;
    const auto salt = fromBase64(parts[4], crypto_pwhash_SALTBYTES);
    const auto hash = fromBase64(parts[5], kHashBytes);
    if (!salt || !hash || lanes != 1 || passes < crypto_pwhash_OPSLIMIT_MIN || bytes < crypto_pwhash_MEMLIMIT_MIN)
        return std::nullopt;
    return Stored{.cost = {.passes = passes, .bytes = bytes}, .salt = *salt, .hash = *hash};
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray toBase64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::OmitTrailingEquals);
}

QByteArray textOf(const Stored &stored)
{
    return "$argon2id$v=19$m=" + QByteArray::number(qulonglong{stored.cost.bytes / 1024}) +
           ",t=" + QByteArray::number(stored.cost.passes) + ",p=1$" + toBase64(stored.salt) + '$' +
           toBase64(stored.hash);
}

// The same password, salt and cost make the same bytes; none when the memory can't be had.
std::optional<QByteArray> derive(QByteArrayView password, const QByteArray &salt, PasswordCost cost)
{
    QByteArray derived(kHashBytes, '\0');
    if (crypto_pwhash(bytesOf(derived), static_cast<unsigned long long>(derived.size()),
                      password.data() ? password.data() : "", static_cast<unsigned long long>(password.size()),
                      bytesOf(salt), cost.passes, cost.bytes, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return std::nullopt;
    return derived;
}

std::unexpected<Error> noMemory()
{
    return std::unexpected(Error{
        .code = ErrorCode::Busy, .detail = u"There is no memory for a password hash now."_s, .retryAfterSeconds = 1});
}

} // namespace

Result<QByteArray> hashPassword(QByteArrayView password, PasswordCost cost)
{
    char text[crypto_pwhash_STRBYTES]{};
    if (!compute(text, password, cost))
        return noMemory();
    return QByteArray(text);
}

Result<QByteArray> renewPasswordHash(QByteArrayView password, QByteArrayView hash, PasswordCost cost)
{
    if (!isReady())
        return noMemory();
    const std::optional<Stored> stored = parse(hash);
    if (!stored)
        return failure(ErrorCode::InvalidRequest, u"This is no password hash."_s);
    const std::optional<QByteArray> derived = derive(password, stored->salt, cost);
    if (!derived)
        return noMemory();
    return textOf({.cost = cost, .salt = stored->salt, .hash = *derived});
}

bool isHashOfSamePassword(QByteArrayView hash, QByteArrayView other)
{
    if (hash == other)
        return true;
    const std::optional<Stored> one = parse(hash);
    const std::optional<Stored> two = parse(other);
    return one && two && one->salt == two->salt;
}

// crypto_pwhash_str_verify() says the same of a wrong password and of memory that can't be had.
Result<bool> verifyPassword(QByteArrayView password, QByteArrayView hash, PasswordCost cost)
{
    if (!isReady())
        return noMemory();
    if (hash.isEmpty()) {
        char text[crypto_pwhash_STRBYTES]{};
        if (!compute(text, password, cost)) // for its time only
            return noMemory();
        return false;
    }
    const std::optional<Stored> stored = parse(hash);
    if (!stored)
        return false;
    const std::optional<QByteArray> derived = derive(password, stored->salt, stored->cost);
    if (!derived)
        return noMemory();
    return sodium_memcmp(derived->constData(), stored->hash.constData(), static_cast<std::size_t>(kHashBytes)) == 0;
}

} // namespace postject
