// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every handler, and the endpoint that it answers.
#pragma once

#include "server/http/api/handler.h"

#include <array>

namespace postject {

namespace handlers {

// authhandlers.cpp
HandlerTask setup(const Request &, AccountService &, HashingPool &);
HandlerTask logout(const Request &, SessionService &);
HandlerTask me(const Request &, AccountService &, TwoFactorService &);
HandlerTask changePassword(const Request &, AccountService &, SessionService &, ApiKeyService &, HashingPool &);
HandlerTask listSessions(const Request &, SessionService &);
HandlerTask endSession(const Request &, SessionService &);

// loginhandler.cpp
HandlerTask login(const Request &, AccountService &, SessionService &, TwoFactorService &, WhitelistService &,
                  HashingPool &, LocalSignInThrottle &, SignInHistory &, PlaceFinder &);

// twofactorhandlers.cpp
HandlerTask generateTwoFactor(const Request &, AccountService &, TwoFactorService &);
HandlerTask enableTwoFactor(const Request &, SessionService &, TwoFactorService &);
HandlerTask disableTwoFactor(const Request &, TwoFactorService &);
HandlerTask replaceBackupCodes(const Request &, TwoFactorService &);
HandlerTask twoFactorState(const Request &, TwoFactorService &);

// whitelisthandlers.cpp
HandlerTask addToWhitelist(const Request &, WhitelistService &);
HandlerTask whitelist(const Request &, WhitelistService &);
HandlerTask removeFromWhitelist(const Request &, WhitelistService &);
HandlerTask forecastWhitelist(const Request &, Readers &);

// alerthandlers.cpp
HandlerTask listAlerts(const Request &, AlertListCache &, Readers &);
HandlerTask alert(const Request &, Readers &);
HandlerTask changeAlert(const Request &, Readers &);
HandlerTask alertVerdicts(const Request &, Readers &);

// timelinehandler.cpp
HandlerTask alertTimeline(const Request &, Readers &);

// exceptionhandlers.cpp
HandlerTask listExceptions(const Request &, Readers &);
HandlerTask addException(const Request &, AccountService &);
HandlerTask removeException(const Request &, Readers &);

// rehearsalhandler.cpp
HandlerTask rehearse(const Request &, AccountService &, SettingsService &, WatchedWork &, const Engine &,
                     PlaceFinder &);

// activityhandlers.cpp
HandlerTask activityLogs(const Request &, Readers &);
HandlerTask activityHistogram(const Request &, Readers &);
HandlerTask activityTop(const Request &, Readers &);

// exporthandler.cpp
HandlerTask exportActivity(const Request &, Exports &);

// explainhandler.cpp
HandlerTask explain(const Request &, WhitelistService &, BlockService &, BruteForceDetector &, Readers &);

// metricshandler.cpp
HandlerTask metrics(const Request &, SettingsService &, BlockService &, Readers &);

// prometheushandler.cpp
HandlerTask prometheus(const Request &, BlockService &, HashingPool &, Readers &, Exports &, StreamHub &,
                       ServerFigures &, const Writer &, const OpenConnections &);

// streamhandler.cpp
HandlerTask stream(const Request &, StreamHub &);
HandlerTask issueStreamTicket(const Request &, StreamTickets &);

// apikeyhandlers.cpp
HandlerTask listApiKeys(const Request &, ApiKeyService &);
HandlerTask createApiKey(const Request &, ApiKeyService &);
HandlerTask revokeApiKey(const Request &, ApiKeyService &);

// integrationhandlers.cpp
HandlerTask verify(const Request &);
HandlerTask ingestActivity(const Request &, AccountService &, IngestQueue &, PlaceFinder &, Readers &);

// settingshandlers.cpp
HandlerTask settings(const Request &, SettingsService &, const Writer &);
HandlerTask changeSettings(const Request &, SettingsService &, const Writer &);

// blockhandlers.cpp
HandlerTask listBlocks(const Request &, BlockService &);
HandlerTask blockAddress(const Request &, BlockService &);
HandlerTask liftBlock(const Request &, BlockService &);

// notificationhandlers.cpp
HandlerTask notifications(const Request &, AccountService &, MailService &, Readers &);
HandlerTask changeNotifications(const Request &, AccountService &);
HandlerTask testNotifications(const Request &, AccountService &, MailService &, Readers &);

// accounthandlers.cpp
HandlerTask listAccounts(const Request &, AccountService &, TwoFactorService &);
HandlerTask createAccount(const Request &, AccountService &, TwoFactorService &, HashingPool &);
HandlerTask account(const Request &, AccountService &, TwoFactorService &);
HandlerTask changeAccount(const Request &, AccountService &, SessionService &, TwoFactorService &, WhitelistService &);
HandlerTask deleteAccount(const Request &, AccountService &, SessionService &, ApiKeyService &, TwoFactorService &,
                          WhitelistService &, AlertListCache &, DetectionService &, LocalSignInThrottle &);

// importhandlers.cpp
HandlerTask import(const Request &, AccountService &, BlockService &, AlertListCache &, BruteForceDetector &,
                   DetectionService &, Workers &, PlaceFinder &, Readers &);

// systemhandlers.cpp
HandlerTask verifyAudit(const Request &, const Clock &, Verifications &, StreamHub &, const Engine &,
                        const ChainWitness &);
HandlerTask backup(const Request &, Workers &, const Engine &);
HandlerTask health(const Request &);

// openapihandler.cpp
HandlerTask openApi(const Request &);

} // namespace handlers

// By EndpointId.
inline constexpr std::array kHandlers{
    EndpointHandler{EndpointId::Setup, supplied<handlers::setup>},
    EndpointHandler{EndpointId::Login, supplied<handlers::login>},
    EndpointHandler{EndpointId::Logout, supplied<handlers::logout>},
    EndpointHandler{EndpointId::Me, supplied<handlers::me>},
    EndpointHandler{EndpointId::ChangePassword, supplied<handlers::changePassword>},
    EndpointHandler{EndpointId::ListSessions, supplied<handlers::listSessions>},
    EndpointHandler{EndpointId::EndSession, supplied<handlers::endSession>},
    EndpointHandler{EndpointId::GenerateTwoFactor, supplied<handlers::generateTwoFactor>},
    EndpointHandler{EndpointId::EnableTwoFactor, supplied<handlers::enableTwoFactor>},
    EndpointHandler{EndpointId::DisableTwoFactor, supplied<handlers::disableTwoFactor>},
    EndpointHandler{EndpointId::ReplaceBackupCodes, supplied<handlers::replaceBackupCodes>},
    EndpointHandler{EndpointId::TwoFactorState, supplied<handlers::twoFactorState>},
    EndpointHandler{EndpointId::AddToWhitelist, supplied<handlers::addToWhitelist>},
    EndpointHandler{EndpointId::Whitelist, supplied<handlers::whitelist>},
    EndpointHandler{EndpointId::RemoveFromWhitelist, supplied<handlers::removeFromWhitelist>},
    EndpointHandler{EndpointId::ForecastWhitelist, supplied<handlers::forecastWhitelist>},
    EndpointHandler{EndpointId::ListAlerts, supplied<handlers::listAlerts>},
    EndpointHandler{EndpointId::Alert, supplied<handlers::alert>},
    EndpointHandler{EndpointId::ChangeAlert, supplied<handlers::changeAlert>},
    EndpointHandler{EndpointId::AlertTimeline, supplied<handlers::alertTimeline>},
    EndpointHandler{EndpointId::AlertVerdicts, supplied<handlers::alertVerdicts>},
    EndpointHandler{EndpointId::ListExceptions, supplied<handlers::listExceptions>},
    EndpointHandler{EndpointId::AddException, supplied<handlers::addException>},
    EndpointHandler{EndpointId::RemoveException, supplied<handlers::removeException>},
    EndpointHandler{EndpointId::Rehearse, supplied<handlers::rehearse>},
    EndpointHandler{EndpointId::ActivityLogs, supplied<handlers::activityLogs>},
    EndpointHandler{EndpointId::ActivityHistogram, supplied<handlers::activityHistogram>},
    EndpointHandler{EndpointId::ActivityTop, supplied<handlers::activityTop>},
    EndpointHandler{EndpointId::ExportActivity, supplied<handlers::exportActivity>},
    EndpointHandler{EndpointId::Metrics, supplied<handlers::metrics>},
    EndpointHandler{EndpointId::Explain, supplied<handlers::explain>},
    EndpointHandler{EndpointId::Stream, supplied<handlers::stream>},
    EndpointHandler{EndpointId::IssueStreamTicket, supplied<handlers::issueStreamTicket>},
    EndpointHandler{EndpointId::ListBlocks, supplied<handlers::listBlocks>},
    EndpointHandler{EndpointId::BlockAddress, supplied<handlers::blockAddress>},
    EndpointHandler{EndpointId::LiftBlock, supplied<handlers::liftBlock>},
    EndpointHandler{EndpointId::Notifications, supplied<handlers::notifications>},
    EndpointHandler{EndpointId::ChangeNotifications, supplied<handlers::changeNotifications>},
    EndpointHandler{EndpointId::TestNotifications, supplied<handlers::testNotifications>},
    EndpointHandler{EndpointId::ListAccounts, supplied<handlers::listAccounts>},
    EndpointHandler{EndpointId::CreateAccount, supplied<handlers::createAccount>},
    EndpointHandler{EndpointId::Account, supplied<handlers::account>},
    EndpointHandler{EndpointId::ChangeAccount, supplied<handlers::changeAccount>},
    EndpointHandler{EndpointId::DeleteAccount, supplied<handlers::deleteAccount>},
    EndpointHandler{EndpointId::Import, supplied<handlers::import>},
    EndpointHandler{EndpointId::VerifyAudit, supplied<handlers::verifyAudit>},
    EndpointHandler{EndpointId::Backup, supplied<handlers::backup>},
    EndpointHandler{EndpointId::Prometheus, supplied<handlers::prometheus>},
    EndpointHandler{EndpointId::OpenApi, supplied<handlers::openApi>},
    EndpointHandler{EndpointId::Verify, supplied<handlers::verify>},
    EndpointHandler{EndpointId::ListApiKeys, supplied<handlers::listApiKeys>},
    EndpointHandler{EndpointId::CreateApiKey, supplied<handlers::createApiKey>},
    EndpointHandler{EndpointId::RevokeApiKey, supplied<handlers::revokeApiKey>},
    EndpointHandler{EndpointId::IngestActivity, supplied<handlers::ingestActivity>},
    EndpointHandler{EndpointId::Settings, supplied<handlers::settings>},
    EndpointHandler{EndpointId::ChangeSettings, supplied<handlers::changeSettings>},
    EndpointHandler{EndpointId::Health, supplied<handlers::health>},
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
