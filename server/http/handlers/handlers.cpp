// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/handlers/handlers.h"

namespace postject {

Handler handlerFor(EndpointId id)
{
    switch (id) {
    case EndpointId::Setup:
        return handlers::setup;
    case EndpointId::Login:
        return handlers::login;
    case EndpointId::Logout:
        return handlers::logout;
    case EndpointId::Me:
        return handlers::me;
    case EndpointId::ChangePassword:
        return handlers::changePassword;
    case EndpointId::ListSessions:
        return handlers::listSessions;
    case EndpointId::EndSession:
        return handlers::endSession;
    case EndpointId::GenerateTwoFactor:
        return handlers::generateTwoFactor;
    case EndpointId::EnableTwoFactor:
        return handlers::enableTwoFactor;
    case EndpointId::DisableTwoFactor:
        return handlers::disableTwoFactor;
    case EndpointId::ReplaceBackupCodes:
        return handlers::replaceBackupCodes;
    case EndpointId::TwoFactorState:
        return handlers::twoFactorState;
    case EndpointId::AddToWhitelist:
        return handlers::addToWhitelist;
    case EndpointId::Whitelist:
        return handlers::whitelist;
    case EndpointId::RemoveFromWhitelist:
        return handlers::removeFromWhitelist;
    case EndpointId::ForecastWhitelist:
        return handlers::forecastWhitelist;
    case EndpointId::ListAlerts:
        return handlers::listAlerts;
    case EndpointId::Alert:
        return handlers::alert;
    case EndpointId::ChangeAlert:
        return handlers::changeAlert;
    case EndpointId::ActivityLogs:
        return handlers::activityLogs;
    case EndpointId::ActivityHistogram:
        return handlers::activityHistogram;
    case EndpointId::ExportActivity:
        return handlers::exportActivity;
    case EndpointId::Metrics:
        return handlers::metrics;
    case EndpointId::Explain:
        return handlers::explain;
    case EndpointId::Stream:
        return handlers::stream;
    case EndpointId::ListBlocks:
        return handlers::listBlocks;
    case EndpointId::BlockAddress:
        return handlers::blockAddress;
    case EndpointId::LiftBlock:
        return handlers::liftBlock;
    case EndpointId::Notifications:
        return handlers::notifications;
    case EndpointId::ChangeNotifications:
        return handlers::changeNotifications;
    case EndpointId::TestNotifications:
        return handlers::testNotifications;
    case EndpointId::ListAccounts:
        return handlers::listAccounts;
    case EndpointId::CreateAccount:
        return handlers::createAccount;
    case EndpointId::Account:
        return handlers::account;
    case EndpointId::ChangeAccount:
        return handlers::changeAccount;
    case EndpointId::DeleteAccount:
        return handlers::deleteAccount;
    case EndpointId::Import:
        return handlers::import;
    case EndpointId::VerifyAudit:
        return handlers::verifyAudit;
    case EndpointId::Backup:
        return handlers::backup;
    case EndpointId::Prometheus:
        return handlers::prometheus;
    case EndpointId::OpenApi:
        return handlers::openApi;
    case EndpointId::Verify:
        return handlers::verify;
    case EndpointId::ListApiKeys:
        return handlers::listApiKeys;
    case EndpointId::CreateApiKey:
        return handlers::createApiKey;
    case EndpointId::RevokeApiKey:
        return handlers::revokeApiKey;
    case EndpointId::IngestActivity:
        return handlers::ingestActivity;
    case EndpointId::Settings:
        return handlers::settings;
    case EndpointId::ChangeSettings:
        return handlers::changeSettings;
    case EndpointId::Health:
        return handlers::health;
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

} // namespace postject
