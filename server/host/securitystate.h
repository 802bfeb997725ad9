// SPDX-License-Identifier: GPL-3.0-or-later
//
// What decides about requests, in memory: accounts, sessions, keys, second factors, whitelists, blocks, and the counts
// of failed sign-ins. Read from the database at start, then kept by the completions of commits. Server thread.
#pragma once

#include "server/anomaly/blockservice.h"
#include "server/anomaly/bruteforcedetector.h"
#include "server/anomaly/guessingdetector.h"
#include "server/auth/accountservice.h"
#include "server/auth/apikeyservice.h"
#include "server/auth/localsigninthrottle.h"
#include "server/auth/sessionservice.h"
#include "server/auth/signinhistory.h"
#include "server/auth/streamtickets.h"
#include "server/storage/stores.h"
#include "server/twofactor/twofactorservice.h"
#include "server/whitelist/whitelistservice.h"

namespace postject {

struct SecurityState
{
    explicit SecurityState(const QByteArray &masterKey);

    // As the database has it. Whoever signs in by way of one of proxies says nothing of an address.
    Result<void> load(Stores &stores, TimePoint now, const QList<IpNetwork> &proxies);

    // The clock was set: what has still to last an hour lasts an hour. now: by the new time.
    void moveTimes(Milliseconds by, TimePoint now);

    AccountService accounts;
    SessionService sessions;
    ApiKeyService apiKeys;
    TwoFactorService twoFactor;
    WhitelistService whitelist;
    BlockService blocks;
    BruteForceDetector bruteForce;
    GuessingDetector guessing;
    SignInHistory signIns;
    StreamTickets streamTickets;
    LocalSignInThrottle localSignIn;

private:
    Result<void> loadAccounts(Stores &stores, TimePoint now);
    Result<void> loadFailedLogins(Stores &stores, TimePoint now, const QList<IpNetwork> &proxies);
    Result<void> loadSignIns(Stores &stores, TimePoint now, const QList<IpNetwork> &proxies);
};

} // namespace postject
