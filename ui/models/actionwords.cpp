// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/actionwords.h"

#include "server/contract/action.h"

#include <QCoreApplication>

#include <algorithm>

namespace postject::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

QString wordsOf(Action action)
{
    switch (action) {
    case Action::Login:
        return Words::tr("Signed in", "an entry of the activity log");
    case Action::LoginFailed:
        return Words::tr("Failed sign-in", "an entry of the activity log");
    case Action::Logout:
        return Words::tr("Signed out", "an entry of the activity log");
    case Action::PasswordChanged:
        return Words::tr("Password changed", "an entry of the activity log");
    case Action::SessionEnded:
        return Words::tr("Session ended", "an entry of the activity log");
    case Action::TwoFactorGenerated:
        return Words::tr("Two-factor begun", "an entry of the activity log");
    case Action::TwoFactorEnabled:
        return Words::tr("Two-factor turned on", "an entry of the activity log");
    case Action::TwoFactorDisabled:
        return Words::tr("Two-factor turned off", "an entry of the activity log");
    case Action::TwoFactorFailed:
        return Words::tr("Wrong two-factor code", "an entry of the activity log");
    case Action::BackupCodeUsed:
        return Words::tr("Backup code used", "an entry of the activity log");
    case Action::BackupCodesReplaced:
        return Words::tr("Backup codes replaced", "an entry of the activity log");
    case Action::WhitelistAdded:
        return Words::tr("Whitelist: added", "an entry of the activity log");
    case Action::WhitelistRemoved:
        return Words::tr("Whitelist: removed", "an entry of the activity log");
    case Action::WhitelistRefused:
        return Words::tr("Refused by whitelist", "an entry of the activity log");
    case Action::AlertResolved:
        return Words::tr("Alert resolved", "an entry of the activity log");
    case Action::AlertReopened:
        return Words::tr("Alert reopened", "an entry of the activity log");
    case Action::AlertRaised:
        return Words::tr("Alert raised", "an entry of the activity log");
    case Action::AlertSnoozed:
        return Words::tr("Alert put off", "an entry of the activity log");
    case Action::ExceptionAdded:
        return Words::tr("Exception added", "an entry of the activity log");
    case Action::ExceptionRemoved:
        return Words::tr("Exception revoked", "an entry of the activity log");
    case Action::ApiKeyCreated:
        return Words::tr("API key created", "an entry of the activity log");
    case Action::ApiKeyRevoked:
        return Words::tr("API key revoked", "an entry of the activity log");
    case Action::AccountCreated:
        return Words::tr("Account created", "an entry of the activity log");
    case Action::AccountChanged:
        return Words::tr("Account changed", "an entry of the activity log");
    case Action::AccountDeleted:
        return Words::tr("Account deleted", "an entry of the activity log");
    case Action::PreferencesChanged:
        return Words::tr("Notifications changed", "an entry of the activity log");
    case Action::SettingsChanged:
        return Words::tr("Settings changed", "an entry of the activity log");
    case Action::IpBlocked:
        return Words::tr("Address blocked", "an entry of the activity log");
    case Action::BlockLifted:
        return Words::tr("Block lifted", "an entry of the activity log");
    case Action::LogExported:
        return Words::tr("Log exported", "an entry of the activity log");
    case Action::LogImported:
        return Words::tr("Log imported", "an entry of the activity log");
    case Action::ImportUndone:
        return Words::tr("Import undone", "an entry of the activity log");
    case Action::LogPruned:
        return Words::tr("Old entries removed", "an entry of the activity log");
    case Action::BackupMade:
        return Words::tr("Backup made", "an entry of the activity log");
    case Action::BackupRestored:
        return Words::tr("Backup restored", "an entry of the activity log");
    case Action::ServerStarted:
        return Words::tr("Server started", "an entry of the activity log");
    case Action::ServerStopped:
        return Words::tr("Server stopped", "an entry of the activity log");
    case Action::ApiRequest:
        return Words::tr("Request", "an entry of the activity log");
    case Action::RequestRefused:
        return Words::tr("Request refused", "an entry of the activity log");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString actionWords(const QString &action)
{
    const auto *const found = std::ranges::find(kActionNames, action);
    if (found == kActionNames.end())
        return action;
    return wordsOf(static_cast<Action>(std::distance(kActionNames.begin(), found)));
}

} // namespace postject::ui
