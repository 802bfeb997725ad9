// SPDX-License-Identifier: GPL-3.0-or-later
//
// The names that the product itself writes into an activity row's "action". Ingested events bring names of their own,
// so a row holds the name as text and this enum only where the server chooses it.
#pragma once

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace postject {

enum class Action {
    Login,
    LoginFailed,
    Logout,
    PasswordChanged,
    SessionEnded,
    TwoFactorGenerated,
    TwoFactorEnabled,
    TwoFactorDisabled,
    TwoFactorFailed,
    BackupCodeUsed,
    BackupCodesReplaced,
    WhitelistAdded,
    WhitelistRemoved,
    WhitelistRefused,
    AlertResolved,
    AlertReopened,
    AlertRaised,
    AlertSnoozed,
    ExceptionAdded,
    ExceptionRemoved,
    ApiKeyCreated,
    ApiKeyRevoked,
    AccountCreated,
    AccountChanged,
    AccountDeleted,
    PreferencesChanged,
    SettingsChanged,
    IpBlocked,
    BlockLifted,
    LogExported,
    LogImported,
    ImportUndone,
    LogPruned,
    BackupMade,
    BackupRestored,
    ServerStarted,
    ServerStopped,
    ApiRequest,
    RequestRefused,
};

using namespace Qt::Literals::StringLiterals;

inline constexpr std::array kActionNames{
    "login"_L1,
    "login_failed"_L1,
    "logout"_L1,
    "password_changed"_L1,
    "session_ended"_L1,
    "2fa_generated"_L1,
    "2fa_enabled"_L1,
    "2fa_disabled"_L1,
    "2fa_failed"_L1,
    "backup_code_used"_L1,
    "backup_codes_replaced"_L1,
    "whitelist_added"_L1,
    "whitelist_removed"_L1,
    "whitelist_refused"_L1,
    "alert_resolved"_L1,
    "alert_reopened"_L1,
    "alert_raised"_L1,
    "alert_snoozed"_L1,
    "exception_added"_L1,
    "exception_removed"_L1,
    "api_key_created"_L1,
    "api_key_revoked"_L1,
    "account_created"_L1,
    "account_changed"_L1,
    "account_deleted"_L1,
    "preferences_changed"_L1,
    "settings_changed"_L1,
    "ip_blocked"_L1,
    "block_lifted"_L1,
    "log_exported"_L1,
    "log_imported"_L1,
    "import_undone"_L1,
    "log_pruned"_L1,
    "backup_made"_L1,
    "backup_restored"_L1,
    "server_started"_L1,
    "server_stopped"_L1,
    "api_request"_L1,
    "request_refused"_L1,
};
static_assert(kActionNames.size() == static_cast<std::size_t>(Action::RequestRefused) + 1);

constexpr QLatin1StringView actionName(Action action)
{
    return kActionNames[static_cast<std::size_t>(action)];
}

// What any service may report of itself; the other names above say what this server has done.
constexpr bool isOpenToReports(QLatin1StringView name)
{
    constexpr std::array kOpen{Action::Login, Action::LoginFailed, Action::TwoFactorFailed, Action::Logout,
                               Action::ApiRequest};
    const auto isNamed = [name](Action action) { return actionName(action) == name; };
    return std::ranges::any_of(kOpen, isNamed) || !std::ranges::contains(kActionNames, name);
}

} // namespace postject
