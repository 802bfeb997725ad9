// SPDX-License-Identifier: GPL-3.0-or-later
//
// The API table: every endpoint of the REST server, one line each. The router, the console's client, the OpenAPI file
// and the README are made from it or checked against it. Verb and access have no default, on purpose.
#pragma once

#include <QLatin1StringView>

#include <array>

namespace postject {

enum class Verb { Get, Post, Put, Patch, Delete };

// Who may call an endpoint. Local means the private local socket, not the loopback address.
enum class Access {
    Anyone,
    LocalAnyone,        // over the local socket only; elsewhere the path does not exist (404)
    LocalAdministrator, // over the local socket only, by an administrator or with the socket's token
    SignedIn,
    Administrator,
};

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
    ActivityLogs,
    ActivityHistogram,
    ExportActivity,
    Metrics,
    Explain,
    Stream,
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
    VerifyAudit,
    Backup,
    Prometheus,
    OpenApi,
    Health,
};

struct Endpoint
{
    EndpointId id;
    Verb verb;
    QLatin1StringView path; // a segment ":name" stands for one argument
    Access access;
    QLatin1StringView purpose;
};

using namespace Qt::Literals::StringLiterals;

// clang-format off
inline constexpr std::array kEndpoints{
    Endpoint{EndpointId::Setup,              Verb::Post,   "/v1/setup"_L1,                             Access::LocalAnyone,   "create the first administrator"_L1},
    Endpoint{EndpointId::Login,              Verb::Post,   "/v1/auth/login"_L1,                        Access::Anyone,        "sign in"_L1},
    Endpoint{EndpointId::Logout,             Verb::Post,   "/v1/auth/logout"_L1,                       Access::SignedIn,      "end this session"_L1},
    Endpoint{EndpointId::Me,                 Verb::Get,    "/v1/auth/me"_L1,                           Access::SignedIn,      "this account, its address as seen, the server's time"_L1},
    Endpoint{EndpointId::ChangePassword,     Verb::Post,   "/v1/auth/password"_L1,                     Access::SignedIn,      "change the password, end the other sessions"_L1},
    Endpoint{EndpointId::ListSessions,       Verb::Get,    "/v1/auth/sessions"_L1,                     Access::SignedIn,      "list this account's sessions"_L1},
    Endpoint{EndpointId::EndSession,         Verb::Delete, "/v1/auth/sessions/:sessionId"_L1,          Access::SignedIn,      "end one session"_L1},
    Endpoint{EndpointId::GenerateTwoFactor,  Verb::Post,   "/v1/auth/2fa/generate"_L1,                 Access::SignedIn,      "make a secret and its QR code"_L1},
    Endpoint{EndpointId::EnableTwoFactor,    Verb::Post,   "/v1/auth/2fa/enable"_L1,                   Access::SignedIn,      "turn two-factor on, get backup codes"_L1},
    Endpoint{EndpointId::DisableTwoFactor,   Verb::Post,   "/v1/auth/2fa/disable"_L1,                  Access::SignedIn,      "turn two-factor off"_L1},
    Endpoint{EndpointId::ReplaceBackupCodes, Verb::Post,   "/v1/auth/2fa/backup-codes"_L1,             Access::SignedIn,      "replace the backup codes"_L1},
    Endpoint{EndpointId::TwoFactorState,     Verb::Get,    "/v1/auth/2fa"_L1,                          Access::SignedIn,      "two-factor state and backup codes left"_L1},
    Endpoint{EndpointId::AddToWhitelist,     Verb::Post,   "/v1/auth/ip-whitelist"_L1,                 Access::SignedIn,      "allow an address or a CIDR range"_L1},
    Endpoint{EndpointId::Whitelist,          Verb::Get,    "/v1/auth/ip-whitelist"_L1,                 Access::SignedIn,      "the whitelist in the order added"_L1},
    Endpoint{EndpointId::RemoveFromWhitelist,Verb::Delete, "/v1/auth/ip-whitelist"_L1,                 Access::SignedIn,      "remove an address or range"_L1},
    Endpoint{EndpointId::ForecastWhitelist,  Verb::Post,   "/v1/auth/ip-whitelist/forecast"_L1,        Access::SignedIn,      "what a list would have refused in 30 days"_L1},
    Endpoint{EndpointId::ListAlerts,         Verb::Get,    "/v1/security/alerts"_L1,                   Access::SignedIn,      "list alerts, newest first"_L1},
    Endpoint{EndpointId::Alert,              Verb::Get,    "/v1/security/alerts/:alertId"_L1,          Access::SignedIn,      "one alert with its evidence"_L1},
    Endpoint{EndpointId::ChangeAlert,        Verb::Patch,  "/v1/security/alerts/:alertId"_L1,          Access::SignedIn,      "resolve or reopen an alert"_L1},
    Endpoint{EndpointId::ActivityLogs,       Verb::Get,    "/v1/security/activity-logs"_L1,            Access::SignedIn,      "list activity, filtered and paged"_L1},
    Endpoint{EndpointId::ActivityHistogram,  Verb::Get,    "/v1/security/activity-logs/histogram"_L1,  Access::SignedIn,      "count activity per interval"_L1},
    Endpoint{EndpointId::ExportActivity,     Verb::Get,    "/v1/security/activity-logs/export"_L1,     Access::SignedIn,      "all matching activity as CSV or NDJSON"_L1},
    Endpoint{EndpointId::Metrics,            Verb::Get,    "/v1/security/metrics"_L1,                  Access::SignedIn,      "series for charts"_L1},
    Endpoint{EndpointId::Explain,            Verb::Get,    "/v1/security/explain"_L1,                  Access::SignedIn,      "why a request or an address was answered as it was"_L1},
    Endpoint{EndpointId::Stream,             Verb::Get,    "/v1/security/stream"_L1,                   Access::SignedIn,      "live alerts, activity, metrics and blocks as server-sent events"_L1},
    Endpoint{EndpointId::ListBlocks,         Verb::Get,    "/v1/security/blocks"_L1,                   Access::Administrator, "list blocked addresses"_L1},
    Endpoint{EndpointId::BlockAddress,       Verb::Post,   "/v1/security/blocks"_L1,                   Access::Administrator, "block an address"_L1},
    Endpoint{EndpointId::LiftBlock,          Verb::Delete, "/v1/security/blocks/:blockId"_L1,          Access::Administrator, "lift a block"_L1},
    Endpoint{EndpointId::Notifications,      Verb::Get,    "/v1/account/notifications"_L1,             Access::SignedIn,      "what this account is told by e-mail"_L1},
    Endpoint{EndpointId::ChangeNotifications,Verb::Put,    "/v1/account/notifications"_L1,             Access::SignedIn,      "choose what is told, and where"_L1},
    Endpoint{EndpointId::TestNotifications,  Verb::Post,   "/v1/account/notifications/test"_L1,        Access::SignedIn,      "send a test mail, with the mail server's own words"_L1},
    Endpoint{EndpointId::ListAccounts,       Verb::Get,    "/v1/admin/accounts"_L1,                    Access::Administrator, "list accounts"_L1},
    Endpoint{EndpointId::CreateAccount,      Verb::Post,   "/v1/admin/accounts"_L1,                    Access::Administrator, "create an account"_L1},
    Endpoint{EndpointId::Account,            Verb::Get,    "/v1/admin/accounts/:accountId"_L1,         Access::Administrator, "one account"_L1},
    Endpoint{EndpointId::ChangeAccount,      Verb::Patch,  "/v1/admin/accounts/:accountId"_L1,         Access::Administrator, "disable, reset two-factor, end sessions, clear the whitelist"_L1},
    Endpoint{EndpointId::VerifyAudit,        Verb::Get,    "/v1/admin/audit/verify"_L1,                Access::Administrator, "verify the log's hash chain"_L1},
    Endpoint{EndpointId::Backup,             Verb::Post,   "/v1/admin/backup"_L1,                      Access::LocalAdministrator, "copy the database, online"_L1},
    Endpoint{EndpointId::Prometheus,         Verb::Get,    "/metrics"_L1,                              Access::Administrator, "the server's own figures, for Prometheus"_L1},
    Endpoint{EndpointId::OpenApi,            Verb::Get,    "/v1/openapi.json"_L1,                      Access::Anyone,        "this table as OpenAPI 3.1"_L1},
    Endpoint{EndpointId::Health,             Verb::Get,    "/v1/health"_L1,                            Access::Anyone,        "liveness, with no secrets"_L1},
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
} // namespace detail

static_assert(detail::tableIsInEnumOrder(), "kEndpoints must hold every EndpointId once, in its order");
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
