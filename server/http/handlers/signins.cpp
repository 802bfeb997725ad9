// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/handlers/signins.h"

namespace postject {

HashFor signedIn(const Request &request)
{
    return {.address = request.countedAddress(),
            .account = request.caller ? request.caller->account.toByteArray() : QByteArray(),
            .isKnown = true};
}

void countWrongCode(Services &services, AccountId account, Outcome &outcome)
{
    const int failures = services.twoFactor.failuresInARow(account) + 1;
    services.twoFactor.setFailuresInARow(account, failures); // ahead of the commit: parallel guesses must all count
    outcome.mutation =
        Mutation([account, failures](Stores &stores) { return stores.twoFactor.setFailuresInARow(account, failures); });
}

} // namespace postject
