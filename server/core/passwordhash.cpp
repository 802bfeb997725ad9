// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/passwordhash.h"

#include <sodium.h>

namespace postject {

namespace {

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

} // namespace

Result<QByteArray> hashPassword(QByteArrayView password, PasswordCost cost)
{
    char text[crypto_pwhash_STRBYTES]{};
    if (!compute(text, password, cost))
        return failure(ErrorCode::Busy, u"There is no memory for a password hash now."_s);
    return QByteArray(text);
}

bool verifyPassword(QByteArrayView password, QByteArrayView hash, PasswordCost cost)
{
    if (hash.isEmpty() || hash.size() >= qsizetype(crypto_pwhash_STRBYTES) || !isReady()) {
        char text[crypto_pwhash_STRBYTES]{};
        [[maybe_unused]] const bool done = compute(text, password, cost); // for its time only
        return false;
    }
    const QByteArray terminated = hash.toByteArray();
    return crypto_pwhash_str_verify(terminated.constData(), password.data() ? password.data() : "",
                                    static_cast<unsigned long long>(password.size())) == 0;
}

} // namespace postject
