// SPDX-License-Identifier: GPL-3.0-or-later
//
// The API table: every endpoint of the REST server, one line each. The router, the console's client, the OpenAPI file
// and the manual are made from it or checked against it. Verb, access, key scope and sign-in have no default, on
// purpose.
#pragma once

#include "server/contract/keyscope.h"

#include <QLatin1StringView>

#include <array>
#include <string_view>

namespace postject {

enum class Verb { Get, Post, Put, Patch, Delete };

// Who may call an endpoint. Local means the private local socket, not the loopback address.
enum class Access {
    Anyone,
    LocalAnyone,        // over the local socket only; elsewhere the path does not exist (404)
    LocalAdministrator, // over the local socket only, by an administrator or with the socket's token
    SignedIn,
    Administrator,
    KeyHolder, // an API key with the row's scope; a session is not enough
};

// How old the sign-in behind a session may be. Recent: as many minutes as "access.reauthenticationMinutes" says, where
// an administrator has set that; for what would help whoever stole a token to stay. What takes the current password or
// needs a secret that was given out after a recent sign-in asks for no more.
enum class SignIn { Any, Recent };

enum class EndpointId {
    Setup,
    Login,
    Logout,
    Me,
    ChangePassword,
    ListSessions,
    EndSession,
    GenerateTwoFactor,
    EnableTwoFactor,
    DisableTwoFactor,
    ReplaceBackupCodes,
    TwoFactorState,
    AddToWhitelist,
    Whitelist,
    RemoveFromWhitelist,
    ForecastWhitelist,
    ListAlerts,
    Alert,
    ChangeAlert,
    AlertTimeline,
    AlertVerdicts,
    ListExceptions,
    AddException,
    RemoveException,
    Rehearse,
    ActivityLogs,
    ActivityHistogram,
    ActivityTop,
    ExportActivity,
    Metrics,
    Explain,
    Stream,
    IssueStreamTicket,
    ListBlocks,
    BlockAddress,
    LiftBlock,
    Notifications,
    ChangeNotifications,
    TestNotifications,
    ListAccounts,
    CreateAccount,
    Account,
    ChangeAccount,
    DeleteAccount,
    Import,
    VerifyAudit,
    Backup,
    Prometheus,
    OpenApi,
    Verify,
    ListApiKeys,
    CreateApiKey,
    RevokeApiKey,
    IngestActivity,
    Settings,
    ChangeSettings,
    Health,
};

struct Endpoint
{
    EndpointId id;
    Verb verb;
    QLatin1StringView path; // a segment ":name" stands for one argument
    Access access;
    KeyScope key; // which scope opens it to an API key; None: only a session
    SignIn signIn;
    QLatin1StringView purpose;
};

using namespace Qt::Literals::StringLiterals;

// clang-format off
inline constexpr std::array kEndpoints{
    Endpoint{EndpointId::Setup,              Verb::Post,   "/v1/setup"_L1,                             Access::LocalAnyone,   KeyScope::None,   SignIn::Any,    "create the first administrator"_L1},
    Endpoint{EndpointId::Login,              Verb::Post,   "/v1/auth/login"_L1,                        Access::Anyone,        KeyScope::None,   SignIn::Any,    "sign in"_L1},
    Endpoint{EndpointId::Logout,             Verb::Post,   "/v1/auth/logout"_L1,                       Access::SignedIn,      KeyScope::None,   SignIn::Any,    "end this session"_L1},
    Endpoint{EndpointId::Me,                 Verb::Get,    "/v1/auth/me"_L1,                           Access::SignedIn,      KeyScope::None,   SignIn::Any,    "this account, its address as seen, the server's time"_L1},
    Endpoint{EndpointId::ChangePassword,     Verb::Post,   "/v1/auth/password"_L1,                     Access::SignedIn,      KeyScope::None,   SignIn::Any,    "change the password, end the other sessions"_L1},
    Endpoint{EndpointId::ListSessions,       Verb::Get,    "/v1/auth/sessions"_L1,                     Access::SignedIn,      KeyScope::None,   SignIn::Any,    "list this account's sessions"_L1},
    Endpoint{EndpointId::EndSession,         Verb::Delete, "/v1/auth/sessions/:sessionId"_L1,          Access::SignedIn,      KeyScope::None,   SignIn::Any,    "end one session"_L1},
    Endpoint{EndpointId::GenerateTwoFactor,  Verb::Post,   "/v1/auth/2fa/generate"_L1,                 Access::SignedIn,      KeyScope::None,   SignIn::Recent, "make a secret and its QR code"_L1},
    Endpoint{EndpointId::EnableTwoFactor,    Verb::Post,   "/v1/auth/2fa/enable"_L1,                   Access::SignedIn,      KeyScope::None,   SignIn::Any,    "turn two-factor on, get backup codes"_L1},
    Endpoint{EndpointId::DisableTwoFactor,   Verb::Post,   "/v1/auth/2fa/disable"_L1,                  Access::SignedIn,      KeyScope::None,   SignIn::Recent, "turn two-factor off"_L1},
    Endpoint{EndpointId::ReplaceBackupCodes, Verb::Post,   "/v1/auth/2fa/backup-codes"_L1,             Access::SignedIn,      KeyScope::None,   SignIn::Recent, "replace the backup codes"_L1},
    Endpoint{EndpointId::TwoFactorState,     Verb::Get,    "/v1/auth/2fa"_L1,                          Access::SignedIn,      KeyScope::None,   SignIn::Any,    "two-factor state and backup codes left"_L1},
    Endpoint{EndpointId::AddToWhitelist,     Verb::Post,   "/v1/auth/ip-whitelist"_L1,                 Access::SignedIn,      KeyScope::None,   SignIn::Recent, "allow an address or a CIDR range"_L1},
    Endpoint{EndpointId::Whitelist,          Verb::Get,    "/v1/auth/ip-whitelist"_L1,                 Access::SignedIn,      KeyScope::None,   SignIn::Any,    "the whitelist in the order added"_L1},
    Endpoint{EndpointId::RemoveFromWhitelist,Verb::Delete, "/v1/auth/ip-whitelist"_L1,                 Access::SignedIn,      KeyScope::None,   SignIn::Recent, "remove an address or range"_L1},
    Endpoint{EndpointId::ForecastWhitelist,  Verb::Post,   "/v1/auth/ip-whitelist/forecast"_L1,        Access::SignedIn,      KeyScope::None,   SignIn::Any,    "what a list would have refused in 30 days"_L1},
    Endpoint{EndpointId::ListAlerts,         Verb::Get,    "/v1/security/alerts"_L1,                   Access::SignedIn,      KeyScope::Read,   SignIn::Any,    "list alerts, newest first"_L1},
    Endpoint{EndpointId::Alert,              Verb::Get,    "/v1/security/alerts/:alertId"_L1,          Access::SignedIn,      KeyScope::Read,   SignIn::Any,    "one alert with its evidence"_L1},
    Endpoint{EndpointId::ChangeAlert,        Verb::Patch,  "/v1/security/alerts/:alertId"_L1,          Access::SignedIn,      KeyScope::None,   SignIn::Any,    "resolve, reopen or snooze an alert"_L1},
    Endpoint{EndpointId::AlertTimeline,      Verb::Get,    "/v1/security/alerts/:alertId/timeline"_L1, Access::SignedIn,      KeyScope::Read,   SignIn::Any,    "what happened around an alert"_L1},
    Endpoint{EndpointId::AlertVerdicts,      Verb::Get,    "/v1/security/verdicts"_L1,                 Access::SignedIn,      KeyScope::Read,   SignIn::Any,    "count what alerts turned out to be"_L1},
    Endpoint{EndpointId::ListExceptions,     Verb::Get,    "/v1/security/exceptions"_L1,               Access::SignedIn,      KeyScope::Read,   SignIn::Any,    "list what detectors leave alone"_L1},
    Endpoint{EndpointId::AddException,       Verb::Post,   "/v1/security/exceptions"_L1,               Access::SignedIn,      KeyScope::None,   SignIn::Recent, "leave a place, a path or an address alone"_L1},
    Endpoint{EndpointId::RemoveException,    Verb::Delete, "/v1/security/exceptions/:exceptionId"_L1,  Access::SignedIn,      KeyScope::None,   SignIn::Any,    "revoke an exception"_L1},
    Endpoint{EndpointId::Rehearse,           Verb::Post,   "/v1/security/rehearsal"_L1,                Access::SignedIn,      KeyScope::None,   SignIn::Any,    "what other settings would have raised"_L1},
    Endpoint{EndpointId::ActivityLogs,       Verb::Get,    "/v1/security/activity-logs"_L1,            Access::SignedIn,      KeyScope::Read,   SignIn::Any,    "list activity, filtered and paged"_L1},
    Endpoint{EndpointId::ActivityHistogram,  Verb::Get,    "/v1/security/activity-logs/histogram"_L1,  Access::SignedIn,      KeyScope::Read,   SignIn::Any,    "count activity per interval"_L1},
    Endpoint{EndpointId::ActivityTop,        Verb::Get,    "/v1/security/activity-logs/top"_L1,        Access::SignedIn,      KeyScope::Read,   SignIn::Any,    "the most frequent values of a column"_L1},
    Endpoint{EndpointId::ExportActivity,     Verb::Get,    "/v1/security/activity-logs/export"_L1,     Access::SignedIn,      KeyScope::Read,   SignIn::Any,    "all matching activity as CSV or NDJSON"_L1},
    Endpoint{EndpointId::Metrics,            Verb::Get,    "/v1/security/metrics"_L1,                  Access::SignedIn,      KeyScope::Read,   SignIn::Any,    "series for charts"_L1},
    Endpoint{EndpointId::Explain,            Verb::Get,    "/v1/security/explain"_L1,                  Access::SignedIn,      KeyScope::Read,   SignIn::Any,    "why a request or an address was answered as it was"_L1},
    Endpoint{EndpointId::Stream,             Verb::Get,    "/v1/security/stream"_L1,                   Access::SignedIn,      KeyScope::Read,   SignIn::Any,    "live alerts, activity, metrics and blocks as server-sent events"_L1},
    Endpoint{EndpointId::IssueStreamTicket,  Verb::Post,   "/v1/security/stream/tickets"_L1,           Access::SignedIn,      KeyScope::None,   SignIn::Any,    "a ticket for one live stream, for who can't send Authorization"_L1},
    Endpoint{EndpointId::ListBlocks,         Verb::Get,    "/v1/security/blocks"_L1,                   Access::Administrator, KeyScope::Read,   SignIn::Any,    "list blocked addresses"_L1},
    Endpoint{EndpointId::BlockAddress,       Verb::Post,   "/v1/security/blocks"_L1,                   Access::Administrator, KeyScope::None,   SignIn::Any,    "block an address"_L1},
    Endpoint{EndpointId::LiftBlock,          Verb::Delete, "/v1/security/blocks/:blockId"_L1,          Access::Administrator, KeyScope::None,   SignIn::Any,    "lift a block"_L1},
    Endpoint{EndpointId::Notifications,      Verb::Get,    "/v1/account/notifications"_L1,             Access::SignedIn,      KeyScope::None,   SignIn::Any,    "what this account is told by e-mail"_L1},
    Endpoint{EndpointId::ChangeNotifications,Verb::Put,    "/v1/account/notifications"_L1,             Access::SignedIn,      KeyScope::None,   SignIn::Recent, "choose what is told, and where"_L1},
    Endpoint{EndpointId::TestNotifications,  Verb::Post,   "/v1/account/notifications/test"_L1,        Access::SignedIn,      KeyScope::None,   SignIn::Any,    "send a test mail, with the mail server's own words"_L1},
    Endpoint{EndpointId::ListAccounts,       Verb::Get,    "/v1/admin/accounts"_L1,                    Access::Administrator, KeyScope::None,   SignIn::Any,    "list accounts"_L1},
    Endpoint{EndpointId::CreateAccount,      Verb::Post,   "/v1/admin/accounts"_L1,                    Access::Administrator, KeyScope::None,   SignIn::Recent, "create an account"_L1},
    Endpoint{EndpointId::Account,            Verb::Get,    "/v1/admin/accounts/:accountId"_L1,         Access::Administrator, KeyScope::None,   SignIn::Any,    "one account"_L1},
    Endpoint{EndpointId::ChangeAccount,      Verb::Patch,  "/v1/admin/accounts/:accountId"_L1,         Access::Administrator, KeyScope::None,   SignIn::Recent, "disable, reset two-factor, end sessions, clear the whitelist"_L1},
    Endpoint{EndpointId::DeleteAccount,      Verb::Delete, "/v1/admin/accounts/:accountId"_L1,         Access::Administrator, KeyScope::None,   SignIn::Recent, "delete an account and all that belongs to it but its log"_L1},
    Endpoint{EndpointId::Import,             Verb::Post,   "/v1/admin/import"_L1,                      Access::LocalAdministrator, KeyScope::None,   SignIn::Any,    "take a batch of an imported log's events"_L1},
    Endpoint{EndpointId::VerifyAudit,        Verb::Get,    "/v1/admin/audit/verify"_L1,                Access::Administrator, KeyScope::None,   SignIn::Any,    "verify the log's hash chain"_L1},
    Endpoint{EndpointId::Backup,             Verb::Post,   "/v1/admin/backup"_L1,                      Access::LocalAdministrator, KeyScope::None,   SignIn::Any,    "copy the database, online"_L1},
    Endpoint{EndpointId::Prometheus,         Verb::Get,    "/metrics"_L1,                              Access::Administrator, KeyScope::Read,   SignIn::Any,    "the server's own figures, for Prometheus"_L1},
    Endpoint{EndpointId::OpenApi,            Verb::Get,    "/v1/openapi.json"_L1,                      Access::Anyone,        KeyScope::None,   SignIn::Any,    "this table as OpenAPI 3.1"_L1},
    Endpoint{EndpointId::Verify,             Verb::Get,    "/v1/auth/verify"_L1,                       Access::SignedIn,      KeyScope::Verify, SignIn::Any,    "judge a proxy's request: nginx auth_request, ForwardAuth"_L1},
    Endpoint{EndpointId::ListApiKeys,        Verb::Get,    "/v1/api-keys"_L1,                          Access::SignedIn,      KeyScope::None,   SignIn::Any,    "list this account's API keys"_L1},
    Endpoint{EndpointId::CreateApiKey,       Verb::Post,   "/v1/api-keys"_L1,                          Access::SignedIn,      KeyScope::None,   SignIn::Recent, "make an API key, shown once"_L1},
    Endpoint{EndpointId::RevokeApiKey,       Verb::Delete, "/v1/api-keys/:keyId"_L1,                   Access::SignedIn,      KeyScope::None,   SignIn::Any,    "revoke an API key"_L1},
    Endpoint{EndpointId::IngestActivity,     Verb::Post,   "/v1/security/activity-logs"_L1,            Access::KeyHolder,     KeyScope::Ingest, SignIn::Any,    "take in the events of other services"_L1},
    Endpoint{EndpointId::Settings,           Verb::Get,    "/v1/admin/settings"_L1,                    Access::Administrator, KeyScope::None,   SignIn::Any,    "every setting, its value and where it comes from"_L1},
    Endpoint{EndpointId::ChangeSettings,     Verb::Patch,  "/v1/admin/settings"_L1,                    Access::Administrator, KeyScope::None,   SignIn::Recent, "change settings"_L1},
    Endpoint{EndpointId::Health,             Verb::Get,    "/v1/health"_L1,                            Access::Anyone,        KeyScope::None,   SignIn::Any,    "liveness, with no secrets"_L1},
};
// clang-format on

constexpr const Endpoint &endpoint(EndpointId id)
{
    return kEndpoints[static_cast<std::size_t>(id)];
}

namespace detail {
constexpr bool tableIsInEnumOrder()
{
    for (std::size_t i = 0; i < kEndpoints.size(); ++i) {
        if (static_cast<std::size_t>(kEndpoints[i].id) != i)
            return false;
    }
    return kEndpoints.size() == static_cast<std::size_t>(EndpointId::Health) + 1;
}

// Only signing in changes anything for a caller that is not signed in.
constexpr bool noOpenWrites()
{
    for (const Endpoint &each : kEndpoints) {
        if (each.access == Access::Anyone && each.verb != Verb::Get && each.id != EndpointId::Login)
            return false;
    }
    return true;
}

// A key reads, judges and reports; it changes nothing else, and never its own kind.
constexpr bool keysOpenOnlyTheirRoutes()
{
    for (const Endpoint &each : kEndpoints) {
        const std::string_view path(each.path.data(), static_cast<std::size_t>(each.path.size()));
        const bool isRead = each.verb == Verb::Get && (path.starts_with("/v1/security/") || path == "/metrics");
        if (each.key == KeyScope::Read && !isRead)
            return false;
        if (each.access == Access::KeyHolder && each.key == KeyScope::None)
            return false;
    }
    return true;
}
} // namespace detail

static_assert(detail::tableIsInEnumOrder(), "kEndpoints must hold every EndpointId once, in its order");
static_assert(detail::keysOpenOnlyTheirRoutes(), "scope read opens GET routes of /v1/security, and /metrics");
static_assert(detail::noOpenWrites(), "a route that changes something must name who may call it");

constexpr QLatin1StringView verbName(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return "GET"_L1;
    case Verb::Post:
        return "POST"_L1;
    case Verb::Put:
        return "PUT"_L1;
    case Verb::Patch:
        return "PATCH"_L1;
    case Verb::Delete:
        return "DELETE"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace postject
