// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every handler, one per endpoint. A coroutine on the server thread: it reads the request, may wait for hashing or a
// query, and gives back an outcome; it changes nothing itself (see Outcome). Services and request outlive it.
#pragma once

#include "server/http/request.h"
#include "server/http/services.h"

#include <QCoroTask>

namespace postject {

using HandlerTask = QCoro::Task<Outcome>;
using Handler = HandlerTask (*)(Services &, const Request &);

// A missing case does not compile.
Handler handlerFor(EndpointId id);

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

} // namespace postject
