// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who may do what: the checks between a request and its handler, in their order, asked before the handler runs, again
// before what it wants is done, and for as long as a stream lasts. It changes nothing. Server thread.
#pragma once

#include "server/anomaly/blockservice.h"
#include "server/auth/accountservice.h"
#include "server/auth/apikeyservice.h"
#include "server/auth/sessionservice.h"
#include "server/auth/streamtickets.h"
#include "server/core/clock.h"
#include "server/http/api/request.h"
#include "server/http/transport/guard.h"
#include "server/storage/stateversions.h"
#include "server/twofactor/twofactorservice.h"
#include "server/whitelist/whitelistservice.h"

#include <optional>

namespace postject {

// What administrators may ask for beyond a valid sign-in.
struct AccessRules
{
    std::chrono::minutes signInMaxAge{0}; // for endpoints with SignIn::Recent; 0: as old as a session gets
    bool administratorsNeedSecondFactor = false;
};

class AccessControl
{
public:
    struct State // what decides; outlives this
    {
        const Clock &clock;
        const AccountService &accounts;
        SessionService &sessions;
        ApiKeyService &apiKeys;
        const WhitelistService &whitelist;
        BlockService &blocks;
        const TwoFactorService &twoFactor;
        StreamTickets &streamTickets;
        const QByteArray &localToken; // of whoever can read the token file beside the socket
    };

    explicit AccessControl(const State &state) : m_state(state) {}

    void apply(const AccessRules &rules) { m_rules = rules; } // from the next request

    // Block, route, credentials, whitelist, role, the sign-in's age and factor. Finds the request's endpoint, arguments
    // and caller on the way.
    std::optional<Outcome> refuse(Request &request) const;
    std::optional<Outcome> refuseBlocked(const Request &request) const;
    // Whom the request's token proves, whatever it asks for.
    Result<Caller> authenticate(const Request &request) const;
    // The same for a request that has passed them: null, or why it may not go on. A caller who has other rights than
    // the handler saw is refused too, for the handler answered by those.
    std::optional<Outcome> refuseNow(const Request &request) const;
    // Why what was opened for this caller ends, as the live stream names it; null: it goes on.
    const char *whyEnds(const Caller &caller, const ClientAddress &client) const;

    // A large body is read for who may send one, and kept for nobody else. bytes: the limit of everybody.
    BodyAllowance bodyAllowance(const ParsedHead &head, int bytes) const;

    // What a decision about this request rests on.
    static std::vector<StateKey> stateKeys(const Request &request);

private:
    std::optional<Outcome> redeemTicket(Request &request) const;
    std::optional<Outcome> refuseCaller(const Request &request, const Caller &caller) const;
    std::optional<Outcome> refuseSignIn(const Request &request, const Caller &caller) const;
    bool lacksSecondFactor(const Caller &caller) const;

    const State m_state;
    AccessRules m_rules;
};

// Counted as blocks are (countedAs()).
StateKey stateKey(const IpAddress &address);

// The request never got as far as a caller: its row says so.
Outcome refusedStranger(Check check, Error error);

} // namespace postject
