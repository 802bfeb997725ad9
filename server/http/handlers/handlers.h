// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every handler, and the endpoint that it answers.
#pragma once

#include "server/http/api/handler.h"

#include <array>
#include <utility>

namespace postject {

namespace handlers {

// authhandlers.cpp
HandlerTask setup(Services &, const Request &);
HandlerTask logout(Services &, const Request &);
HandlerTask me(Services &, const Request &);
HandlerTask changePassword(Services &, const Request &);
HandlerTask listSessions(Services &, const Request &);
HandlerTask endSession(Services &, const Request &);

// loginhandler.cpp
HandlerTask login(Services &, const Request &);

// twofactorhandlers.cpp
HandlerTask generateTwoFactor(Services &, const Request &);
HandlerTask enableTwoFactor(Services &, const Request &);
HandlerTask disableTwoFactor(Services &, const Request &);
HandlerTask replaceBackupCodes(Services &, const Request &);
HandlerTask twoFactorState(Services &, const Request &);

// whitelisthandlers.cpp
HandlerTask addToWhitelist(Services &, const Request &);
HandlerTask whitelist(Services &, const Request &);
HandlerTask removeFromWhitelist(Services &, const Request &);
HandlerTask forecastWhitelist(Services &, const Request &);

// alerthandlers.cpp
HandlerTask listAlerts(Services &, const Request &);
HandlerTask alert(Services &, const Request &);
HandlerTask changeAlert(Services &, const Request &);

// activityhandlers.cpp
HandlerTask activityLogs(Services &, const Request &);
HandlerTask activityHistogram(Services &, const Request &);

// exporthandler.cpp
HandlerTask exportActivity(Services &, const Request &);

// explainhandler.cpp
HandlerTask explain(Services &, const Request &);

// metricshandler.cpp
HandlerTask metrics(Services &, const Request &);

// prometheushandler.cpp
HandlerTask prometheus(Services &, const Request &);

// streamhandler.cpp
HandlerTask stream(Services &, const Request &);

// apikeyhandlers.cpp
HandlerTask listApiKeys(Services &, const Request &);
HandlerTask createApiKey(Services &, const Request &);
HandlerTask revokeApiKey(Services &, const Request &);

// integrationhandlers.cpp
HandlerTask verify(Services &, const Request &);
HandlerTask ingestActivity(Services &, const Request &);

// settingshandlers.cpp
HandlerTask settings(Services &, const Request &);
HandlerTask changeSettings(Services &, const Request &);

// blockhandlers.cpp
HandlerTask listBlocks(Services &, const Request &);
HandlerTask blockAddress(Services &, const Request &);
HandlerTask liftBlock(Services &, const Request &);

// notificationhandlers.cpp
HandlerTask notifications(Services &, const Request &);
HandlerTask changeNotifications(Services &, const Request &);
HandlerTask testNotifications(Services &, const Request &);

// accounthandlers.cpp
HandlerTask listAccounts(Services &, const Request &);
HandlerTask createAccount(Services &, const Request &);
HandlerTask account(Services &, const Request &);
HandlerTask changeAccount(Services &, const Request &);
HandlerTask deleteAccount(Services &, const Request &);

// importhandlers.cpp
HandlerTask import(Services &, const Request &);

// systemhandlers.cpp
HandlerTask verifyAudit(Services &, const Request &);
HandlerTask backup(Services &, const Request &);
HandlerTask health(Services &, const Request &);

// openapihandler.cpp
HandlerTask openApi(Services &, const Request &);

} // namespace handlers

// By EndpointId.
inline constexpr std::array kHandlers{
    std::pair{EndpointId::Setup, handlers::setup},
    std::pair{EndpointId::Login, handlers::login},
    std::pair{EndpointId::Logout, handlers::logout},
    std::pair{EndpointId::Me, handlers::me},
    std::pair{EndpointId::ChangePassword, handlers::changePassword},
    std::pair{EndpointId::ListSessions, handlers::listSessions},
    std::pair{EndpointId::EndSession, handlers::endSession},
    std::pair{EndpointId::GenerateTwoFactor, handlers::generateTwoFactor},
    std::pair{EndpointId::EnableTwoFactor, handlers::enableTwoFactor},
    std::pair{EndpointId::DisableTwoFactor, handlers::disableTwoFactor},
    std::pair{EndpointId::ReplaceBackupCodes, handlers::replaceBackupCodes},
    std::pair{EndpointId::TwoFactorState, handlers::twoFactorState},
    std::pair{EndpointId::AddToWhitelist, handlers::addToWhitelist},
    std::pair{EndpointId::Whitelist, handlers::whitelist},
    std::pair{EndpointId::RemoveFromWhitelist, handlers::removeFromWhitelist},
    std::pair{EndpointId::ForecastWhitelist, handlers::forecastWhitelist},
    std::pair{EndpointId::ListAlerts, handlers::listAlerts},
    std::pair{EndpointId::Alert, handlers::alert},
    std::pair{EndpointId::ChangeAlert, handlers::changeAlert},
    std::pair{EndpointId::ActivityLogs, handlers::activityLogs},
    std::pair{EndpointId::ActivityHistogram, handlers::activityHistogram},
    std::pair{EndpointId::ExportActivity, handlers::exportActivity},
    std::pair{EndpointId::Metrics, handlers::metrics},
    std::pair{EndpointId::Explain, handlers::explain},
    std::pair{EndpointId::Stream, handlers::stream},
    std::pair{EndpointId::ListBlocks, handlers::listBlocks},
    std::pair{EndpointId::BlockAddress, handlers::blockAddress},
    std::pair{EndpointId::LiftBlock, handlers::liftBlock},
    std::pair{EndpointId::Notifications, handlers::notifications},
    std::pair{EndpointId::ChangeNotifications, handlers::changeNotifications},
    std::pair{EndpointId::TestNotifications, handlers::testNotifications},
    std::pair{EndpointId::ListAccounts, handlers::listAccounts},
    std::pair{EndpointId::CreateAccount, handlers::createAccount},
    std::pair{EndpointId::Account, handlers::account},
    std::pair{EndpointId::ChangeAccount, handlers::changeAccount},
    std::pair{EndpointId::DeleteAccount, handlers::deleteAccount},
    std::pair{EndpointId::Import, handlers::import},
    std::pair{EndpointId::VerifyAudit, handlers::verifyAudit},
    std::pair{EndpointId::Backup, handlers::backup},
    std::pair{EndpointId::Prometheus, handlers::prometheus},
    std::pair{EndpointId::OpenApi, handlers::openApi},
    std::pair{EndpointId::Verify, handlers::verify},
    std::pair{EndpointId::ListApiKeys, handlers::listApiKeys},
    std::pair{EndpointId::CreateApiKey, handlers::createApiKey},
    std::pair{EndpointId::RevokeApiKey, handlers::revokeApiKey},
    std::pair{EndpointId::IngestActivity, handlers::ingestActivity},
    std::pair{EndpointId::Settings, handlers::settings},
    std::pair{EndpointId::ChangeSettings, handlers::changeSettings},
    std::pair{EndpointId::Health, handlers::health},
};

namespace detail {
constexpr bool handlersAreInEnumOrder()
{
    for (std::size_t i = 0; i < kHandlers.size(); ++i) {
        if (static_cast<std::size_t>(kHandlers[i].first) != i)
            return false;
    }
    return kHandlers.size() == kEndpoints.size();
}
} // namespace detail

static_assert(detail::handlersAreInEnumOrder(), "kHandlers must hold every EndpointId once, in its order");

constexpr Handler handlerFor(EndpointId id)
{
    return kHandlers[static_cast<std::size_t>(id)].second;
}

} // namespace postject
