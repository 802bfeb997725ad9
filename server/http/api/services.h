// SPDX-License-Identifier: GPL-3.0-or-later
//
// What handlers may use: references only, no logic. All of it lives on the server thread and outlives every request.
#pragma once

#include "server/alerts/alertlistcache.h"
#include "server/anomaly/blockservice.h"
#include "server/anomaly/bruteforcedetector.h"
#include "server/anomaly/guessingdetector.h"
#include "server/auth/accountservice.h"
#include "server/auth/apikeyservice.h"
#include "server/auth/hashingpool.h"
#include "server/auth/localsigninthrottle.h"
#include "server/auth/sessionservice.h"
#include "server/auth/signinhistory.h"
#include "server/auth/streamtickets.h"
#include "server/core/clock.h"
#include "server/core/clockwatch.h"
#include "server/core/workers.h"
#include "server/geo/placefinder.h"
#include "server/http/api/ingestqueue.h"
#include "server/notify/mailservice.h"
#include "server/settings/settingsservice.h"
#include "server/storage/readers.h"
#include "server/twofactor/twofactorservice.h"
#include "server/whitelist/whitelistservice.h"

#include <QString>

#include <functional>
#include <utility>

namespace postject {

class DetectionService;
class Exports;
class ServerFigures;
class StreamHub;
class WatchedWork;
class Writer;

struct Services
{
    const Clock &clock;
    ClockWatch &clockWatch;
    AccountService &accounts;
    SessionService &sessions;
    ApiKeyService &apiKeys;
    IngestQueue &ingestQueue;
    SettingsService &settings;
    TwoFactorService &twoFactor;
    WhitelistService &whitelist;
    BlockService &blocks;
    AlertListCache &alertLists;
    BruteForceDetector &bruteForce;
    GuessingDetector &guessing;
    DetectionService &detection;
    HashingPool &hashing;
    Workers &longWork; // what takes seconds to minutes: a walk over the log, a backup
    LocalSignInThrottle &localSignIn;
    SignInHistory &signIns;
    StreamTickets &streamTickets;
    PlaceFinder &places;
    MailService &mail;
    Readers &readers;
    Exports &exports;
    WatchedWork &rehearsals;
    StreamHub &streams;
    ServerFigures &figures;
    const Writer &writer; // for its figures
    QString databaseFile;
    QString checkpointFile;
    QByteArray chainKey;
    QString cityDatabase;                                  // "" for none
    std::function<std::pair<int, int>()> connections = {}; // open ones: over the network, over the local socket
};

} // namespace postject
