// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every handler has in common that takes a password or a code. Server thread.
#pragma once

#include "server/http/api/request.h"
#include "server/http/api/services.h"

namespace postject {

// For whom a password is hashed that somebody signed in sends.
HashFor signedIn(const Request &request);

// Counts a wrong code towards the lock of the account's second factor, wherever it was sent.
void countWrongCode(Services &services, AccountId account, Outcome &outcome);

} // namespace postject
