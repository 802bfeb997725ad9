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
    QByteArray computed(stored->hash.size(), '\0');
    if (crypto_pwhash(bytesOf(computed), static_cast<unsigned long long>(computed.size()),
                      password.data() ? password.data() : "", static_cast<unsigned long long>(password.size()),
                      bytesOf(stored->salt), stored->cost.passes, stored->cost.bytes,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return noMemory();
    return sodium_memcmp(computed.constData(), stored->hash.constData(), static_cast<std::size_t>(computed.size())) ==
           0;
}

} // namespace postject
