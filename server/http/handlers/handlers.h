// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every handler, and the endpoint that it answers.
#pragma once

#include "server/http/api/handler.h"

#include <array>

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
HandlerTask alertVerdicts(Services &, const Request &);

// timelinehandler.cpp
HandlerTask alertTimeline(Services &, const Request &);

// exceptionhandlers.cpp
HandlerTask listExceptions(Services &, const Request &);
HandlerTask addException(Services &, const Request &);
HandlerTask removeException(Services &, const Request &);

// rehearsalhandler.cpp
HandlerTask rehearse(Services &, const Request &);

// activityhandlers.cpp
HandlerTask activityLogs(Services &, const Request &);
HandlerTask activityHistogram(Services &, const Request &);
HandlerTask activityTop(Services &, const Request &);

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
HandlerTask issueStreamTicket(Services &, const Request &);

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
    EndpointHandler{EndpointId::Setup, handlers::setup},
    EndpointHandler{EndpointId::Login, handlers::login},
    EndpointHandler{EndpointId::Logout, handlers::logout},
    EndpointHandler{EndpointId::Me, handlers::me},
    EndpointHandler{EndpointId::ChangePassword, handlers::changePassword},
    EndpointHandler{EndpointId::ListSessions, handlers::listSessions},
    EndpointHandler{EndpointId::EndSession, handlers::endSession},
    EndpointHandler{EndpointId::GenerateTwoFactor, handlers::generateTwoFactor},
    EndpointHandler{EndpointId::EnableTwoFactor, handlers::enableTwoFactor},
    EndpointHandler{EndpointId::DisableTwoFactor, handlers::disableTwoFactor},
    EndpointHandler{EndpointId::ReplaceBackupCodes, handlers::replaceBackupCodes},
    EndpointHandler{EndpointId::TwoFactorState, handlers::twoFactorState},
    EndpointHandler{EndpointId::AddToWhitelist, handlers::addToWhitelist},
    EndpointHandler{EndpointId::Whitelist, handlers::whitelist},
    EndpointHandler{EndpointId::RemoveFromWhitelist, handlers::removeFromWhitelist},
    EndpointHandler{EndpointId::ForecastWhitelist, handlers::forecastWhitelist},
    EndpointHandler{EndpointId::ListAlerts, handlers::listAlerts},
    EndpointHandler{EndpointId::Alert, handlers::alert},
    EndpointHandler{EndpointId::ChangeAlert, handlers::changeAlert},
    EndpointHandler{EndpointId::AlertTimeline, handlers::alertTimeline},
    EndpointHandler{EndpointId::AlertVerdicts, handlers::alertVerdicts},
    EndpointHandler{EndpointId::ListExceptions, handlers::listExceptions},
    EndpointHandler{EndpointId::AddException, handlers::addException},
    EndpointHandler{EndpointId::RemoveException, handlers::removeException},
    EndpointHandler{EndpointId::Rehearse, handlers::rehearse},
    EndpointHandler{EndpointId::ActivityLogs, handlers::activityLogs},
    EndpointHandler{EndpointId::ActivityHistogram, handlers::activityHistogram},
    EndpointHandler{EndpointId::ActivityTop, handlers::activityTop},
    EndpointHandler{EndpointId::ExportActivity, handlers::exportActivity},
    EndpointHandler{EndpointId::Metrics, handlers::metrics},
    EndpointHandler{EndpointId::Explain, handlers::explain},
    EndpointHandler{EndpointId::Stream, handlers::stream},
    EndpointHandler{EndpointId::IssueStreamTicket, handlers::issueStreamTicket},
    EndpointHandler{EndpointId::ListBlocks, handlers::listBlocks},
    EndpointHandler{EndpointId::BlockAddress, handlers::blockAddress},
    EndpointHandler{EndpointId::LiftBlock, handlers::liftBlock},
    EndpointHandler{EndpointId::Notifications, handlers::notifications},
    EndpointHandler{EndpointId::ChangeNotifications, handlers::changeNotifications},
    EndpointHandler{EndpointId::TestNotifications, handlers::testNotifications},
    EndpointHandler{EndpointId::ListAccounts, handlers::listAccounts},
    EndpointHandler{EndpointId::CreateAccount, handlers::createAccount},
    EndpointHandler{EndpointId::Account, handlers::account},
    EndpointHandler{EndpointId::ChangeAccount, handlers::changeAccount},
    EndpointHandler{EndpointId::DeleteAccount, handlers::deleteAccount},
    EndpointHandler{EndpointId::Import, handlers::import},
    EndpointHandler{EndpointId::VerifyAudit, handlers::verifyAudit},
    EndpointHandler{EndpointId::Backup, handlers::backup},
    EndpointHandler{EndpointId::Prometheus, handlers::prometheus},
    EndpointHandler{EndpointId::OpenApi, handlers::openApi},
    EndpointHandler{EndpointId::Verify, handlers::verify},
    EndpointHandler{EndpointId::ListApiKeys, handlers::listApiKeys},
    EndpointHandler{EndpointId::CreateApiKey, handlers::createApiKey},
    EndpointHandler{EndpointId::RevokeApiKey, handlers::revokeApiKey},
    EndpointHandler{EndpointId::IngestActivity, handlers::ingestActivity},
    EndpointHandler{EndpointId::Settings, handlers::settings},
    EndpointHandler{EndpointId::ChangeSettings, handlers::changeSettings},
    EndpointHandler{EndpointId::Health, handlers::health},
};

namespace detail {
constexpr bool handlersAreInEnumOrder()
{
    for (std::size_t i = 0; i < kHandlers.size(); ++i) {
        if (static_cast<std::size_t>(kHandlers[i].endpoint) != i)
            return false;
    }
    return kHandlers.size() == kEndpoints.size();
}
} // namespace detail

static_assert(detail::handlersAreInEnumOrder(), "kHandlers must hold every EndpointId once, in its order");

constexpr Handler handlerFor(EndpointId id)
{
    return kHandlers[static_cast<std::size_t>(id)].handler;
}

} // namespace postject
