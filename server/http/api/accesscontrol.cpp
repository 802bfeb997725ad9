// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/api/accesscontrol.h"

#include "server/auth/jwt.h"
#include "server/contract/limits.h"
#include "server/core/crypto.h"
#include "server/http/api/queryreader.h"
#include "server/http/api/router.h"
#include "server/http/transport/parsedhead.h"

#include <algorithm>

namespace postject {

namespace {

int secondsUntil(TimePoint end, TimePoint now)
{
    return static_cast<int>(std::max<qint64>(1, std::chrono::ceil<std::chrono::seconds>(end - now).count()));
}

// Why this caller may not use this endpoint; "" when it may.
QString missingRight(const Endpoint &endpoint, const Caller &caller)
{
    if (caller.isKey()) {
        if (endpoint.key == KeyScope::None)
            return u"An API key may not do that; sign in."_s;
        if (!caller.scopes.testFlag(endpoint.key))
            return u"This API key lacks the scope \"%1\"."_s.arg(
                QString::fromLatin1(keyScopeNames(endpoint.key).first()));
    } else if (endpoint.access == Access::KeyHolder) {
        return u"Only an API key with the scope \"%1\" may do that."_s.arg(
            QString::fromLatin1(keyScopeNames(endpoint.key).first()));
    }
    const bool forAccounts = endpoint.access == Access::SignedIn || endpoint.access == Access::KeyHolder;
    if (forAccounts && caller.isSystem())
        return u"Sign in with an account for that."_s;
    if (!forAccounts && !caller.isAdministrator())
        return u"Only an administrator may do that."_s;
    return {};
}

bool isOpenToStrangers(const Endpoint &endpoint)
{
    return endpoint.access == Access::Anyone || endpoint.access == Access::LocalAnyone;
}

// What an administrator without the obligatory second factor can still do: set it up, and leave.
bool isOpenWithoutSecondFactor(EndpointId id)
{
    switch (id) {
    case EndpointId::Logout:
    case EndpointId::Me:
    case EndpointId::ChangePassword:
    case EndpointId::ListSessions:
    case EndpointId::EndSession:
    case EndpointId::GenerateTwoFactor:
    case EndpointId::EnableTwoFactor:
    case EndpointId::TwoFactorState:
        return true;
    default:
        return false;
    }
}

} // namespace

StateKey stateKey(const IpAddress &address)
{
    const IpAddress counted = countedAs(address);
    return addressStateKey(qHashBits(counted.bytes().data(), counted.isIPv4() ? 4 : 8, counted.isIPv4() ? 4U : 6U));
}

Outcome refusedStranger(Check check, Error error)
{
    Outcome outcome = refuse(std::move(error), check);
    outcome.audit.action = Action::RequestRefused;
    return outcome;
}

std::vector<StateKey> AccessControl::stateKeys(const Request &request)
{
    std::vector<StateKey> keys;
    if (request.caller && !request.caller->isSystem())
        keys.push_back(stateKey(request.caller->account));
    if (request.client.ip)
        keys.push_back(stateKey(*request.client.ip));
    return keys;
}

std::optional<Outcome> AccessControl::refuseBlocked(const Request &request) const
{
    const BlockRecord *block = m_state.blocks.find(request.client, request.at);
    if (!block)
        return std::nullopt;
    return refusedStranger(Check::Block, {.code = ErrorCode::IpBlocked,
                                          .detail = u"The address %1 is blocked until %2."_s.arg(
                                              QString::fromLatin1(request.client.text()),
                                              QString::fromLatin1(formatTime(block->expiresAt))),
                                          .retryAfterSeconds = secondsUntil(block->expiresAt, request.at)});
}

std::optional<Outcome> AccessControl::refuse(Request &request) const
{
    if (std::optional<Outcome> blocked = refuseBlocked(request))
        return blocked;
    Result<Route> route = findRoute(request.method, request.path, request.isLocal());
    if (route && route->endpoint->id == EndpointId::Stream) {
        if (std::optional<Outcome> refused = redeemTicket(request))
            return refused;
    }
    // Also for a path that does not exist: the row of a signed-in caller names the account.
    const Result<Caller> caller = authenticate(request);
    if (caller)
        request.caller = *caller;
    if (!route)
        return caller ? postject::refuse(route.error(), Check::Route) : refusedStranger(Check::Route, route.error());
    request.endpoint = route->endpoint;
    request.arguments = std::move(route->arguments);
    if (isOpenToStrangers(*request.endpoint)) {
        request.caller.reset();
        return std::nullopt;
    }
    if (!caller)
        return refusedStranger(Check::Credentials, caller.error());
    return refuseCaller(request, *caller);
}

// From here on the request is judged, and judged again, by the token that the ticket was asked with.
std::optional<Outcome> AccessControl::redeemTicket(Request &request) const
{
    const std::optional<QByteArray> ticket = QueryReader(request).text("ticket");
    if (!ticket || !request.authorization.isEmpty())
        return std::nullopt;
    std::optional<QByteArray> authorization = m_state.streamTickets.redeem(*ticket, request.client, request.at);
    if (!authorization) {
        return refusedStranger(Check::Credentials,
                               {.code = ErrorCode::Unauthenticated,
                                .detail = u"The ticket was used, has run out, or is another address's."_s});
    }
    request.authorization = *std::move(authorization);
    return std::nullopt;
}

std::optional<Outcome> AccessControl::refuseCaller(const Request &request, const Caller &caller) const
{
    if (!caller.isSystem() && !m_state.whitelist.allows(caller.account, request.client)) {
        Outcome outcome = postject::refuse({.code = ErrorCode::IpNotWhitelisted,
                                            .detail = u"The address %1 is not on this account's whitelist."_s.arg(
                                                QString::fromLatin1(request.client.text()))},
                                           Check::Whitelist);
        outcome.audit.action = Action::WhitelistRefused;
        return outcome;
    }
    if (const QString why = missingRight(*request.endpoint, caller); !why.isEmpty())
        return postject::refuse({.code = ErrorCode::Forbidden, .detail = why}, Check::Role);
    return refuseSignIn(request, caller);
}

std::optional<Outcome> AccessControl::refuseSignIn(const Request &request, const Caller &caller) const
{
    if (!caller.isSession()) // a key, which opens nothing that asks for more, or the local token
        return std::nullopt;
    if (lacksSecondFactor(caller) && !isOpenWithoutSecondFactor(request.endpoint->id)) {
        return postject::refuse({.code = ErrorCode::TwoFactorSetupRequired,
                                 .detail = u"Administrators need two-factor here: turn it on first."_s},
                                Check::Role);
    }
    const bool asksForRecent = request.endpoint->signIn == SignIn::Recent && m_rules.signInMaxAge.count() > 0;
    if (!asksForRecent || request.at - caller.signedInAt <= m_rules.signInMaxAge)
        return std::nullopt;
    return postject::refuse(
        {.code = ErrorCode::ReauthRequired,
         .detail =
             u"That takes a sign-in that is at most %1 minutes old: sign in again."_s.arg(m_rules.signInMaxAge.count()),
         .signInMaxAgeSeconds = static_cast<int>(std::chrono::seconds(m_rules.signInMaxAge).count())},
        Check::Credentials);
}

bool AccessControl::lacksSecondFactor(const Caller &caller) const
{
    return m_rules.administratorsNeedSecondFactor && caller.isSession() && caller.isAdministrator() &&
           !m_state.twoFactor.isEnabled(caller.account);
}

std::optional<Outcome> AccessControl::refuseNow(const Request &request) const
{
    if (std::optional<Outcome> blocked = refuseBlocked(request))
        return blocked;
    if (!request.caller)
        return std::nullopt;
    const Result<Caller> caller = authenticate(request);
    if (!caller)
        return postject::refuse(caller.error(), Check::Credentials);
    if (std::optional<Outcome> refused = refuseCaller(request, *caller))
        return refused;
    if (caller->role != request.caller->role || caller->scopes != request.caller->scopes) {
        return postject::refuse(
            {.code = ErrorCode::Forbidden, .detail = u"Your rights changed while this was under way; ask again."_s},
            Check::Role);
    }
    return std::nullopt;
}

Result<Caller> AccessControl::authenticate(const Request &request) const
{
    const auto refused = [](const QString &why) { return failure(ErrorCode::Unauthenticated, why); };
    if (request.authorization.isEmpty())
        return refused(u"Send a token as \"Authorization: Bearer …\"."_s);
    const std::optional<QByteArray> token = bearerToken(request.authorization);
    if (!token)
        return refused(u"The Authorization header is not \"Bearer\", one space and a token."_s);
    if (request.isLocal() && !m_state.localToken.isEmpty() && equalInConstantTime(*token, m_state.localToken))
        return Caller{.role = Role::Administrator};
    Caller caller;
    if (ApiKeyService::isKey(*token)) {
        const ApiKeyRecord *key = m_state.apiKeys.authenticate(*token, request.at);
        if (!key)
            return refused(u"The API key is not valid, was revoked or has run out."_s);
        caller = {.account = key->account, .key = key->id, .scopes = key->scopes};
    } else {
        const Result<SessionRecord> session = m_state.sessions.authenticate(*token, request.at);
        if (!session)
            return std::unexpected(session.error());
        // Not createdAt: the end moves along when the clock is set.
        caller = {
            .account = session->account, .session = session->id, .signedInAt = session->expiresAt - kSessionLifetime};
    }
    const AccountRecord *account = m_state.accounts.find(caller.account);
    if (!account || account->disabled)
        return refused(u"The account is disabled."_s);
    caller.role = account->role;
    return caller;
}

BodyAllowance AccessControl::bodyAllowance(const ParsedHead &head, int bytes) const
{
    if (QLatin1StringView(head.path()) != endpoint(EndpointId::IngestActivity).path)
        return {.bytes = bytes};
    const std::optional<QByteArray> token = bearerToken(head.combinedValue("authorization"));
    const ApiKeyRecord *key =
        token && ApiKeyService::isKey(*token) ? m_state.apiKeys.authenticate(*token, m_state.clock.now()) : nullptr;
    const AccountRecord *account = key ? m_state.accounts.find(key->account) : nullptr;
    if (!account || account->disabled)
        return {.bytes = bytes, .beyond = ErrorCode::Unauthenticated};
    if (!key->scopes.testFlag(KeyScope::Ingest))
        return {.bytes = bytes, .beyond = ErrorCode::Forbidden};
    return {.bytes = kIngestBodyBytes};
}

const char *AccessControl::whyEnds(const Caller &caller, const ClientAddress &client) const
{
    if (caller.isSystem()) // the local token is good for as long as the server runs
        return nullptr;
    const TimePoint now = m_state.clock.now();
    const AccountRecord *account = m_state.accounts.find(caller.account);
    if (account && account->disabled)
        return "account_disabled";
    if (account && account->role != caller.role)
        return "role_changed";
    if (caller.isKey()) {
        const ApiKeyRecord *key = m_state.apiKeys.find(caller.key);
        if (!key || (key->expiresAt && *key->expiresAt <= now))
            return "key_ended";
    } else if (!m_state.sessions.isLive(caller.session, now)) {
        return "session_ended";
    }
    if (lacksSecondFactor(caller))
        return "two_factor_setup_required";
    if (m_state.blocks.find(client, now))
        return "ip_blocked";
    return m_state.whitelist.allows(caller.account, client) ? nullptr : "ip_not_whitelisted";
}

} // namespace postject
