// SPDX-License-Identifier: GPL-3.0-or-later
//
// Argon2id (RFC 9106) by libsodium: 64 MiB, 3 passes, one lane; about 85 ms. Never on the server thread.
#pragma once

#include "server/core/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace postject {

struct PasswordCost
{
    unsigned long long passes = 3;
    std::size_t bytes = 64ULL * 1024 * 1024;
};

// A self-describing string "$argon2id$v=19$m=65536,t=3,p=1$…". busy when the memory can't be had.
Result<QByteArray> hashPassword(QByteArrayView password, PasswordCost cost = {});

// The hash of another form of the password that `hash` was made of, with its salt: whoever renews it gets the same.
// invalid_request for what is no hash; busy as above.
Result<QByteArray> renewPasswordHash(QByteArrayView password, QByteArrayView hash, PasswordCost cost = {});

// Whether both are one hash, or one was renewed from the other: a password that is set draws a salt of its own.
bool isHashOfSamePassword(QByteArrayView hash, QByteArrayView other);

// Takes the cost from the hash itself. An empty hash costs the same as a real one and never matches, so that an
// unknown account can't be told by its time. busy when the memory can't be had: nothing is known of the password then.
Result<bool> verifyPassword(QByteArrayView password, QByteArrayView hash, PasswordCost cost = {});

} // namespace postject
