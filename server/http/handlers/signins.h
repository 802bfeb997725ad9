// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every handler has in common that takes a password or a code. Server thread.
#pragma once

#include "server/auth/hashingpool.h"
#include "server/http/api/request.h"
#include "server/twofactor/twofactorservice.h"

#include <QCoroTask>

namespace postject {

// For whom a password is hashed that somebody signed in sends.
HashFor signedIn(const Request &request);

// What was hashed, where a password matches: its normalised form, or what was sent before hashes were made of that.
enum class PasswordMatch { None, Normalised, AsSent };

// Tries the password as it was sent, then normalised (normalisedPassword()). busy as HashingPool says it.
QCoro::Task<Result<PasswordMatch>> matchPassword(HashingPool &hashing, QString password, QByteArray hash, HashFor whom);

// Counts a wrong code towards the lock of the account's second factor, wherever it was sent.
void countWrongCode(TwoFactorService &twoFactor, AccountId account, Outcome &outcome);

} // namespace postject
