// SPDX-License-Identifier: GPL-3.0-or-later
//
// All stores over one connection, as a change on the writer thread or a query on a reader thread gets them.
#pragma once

#include "server/storage/accountstore.h"
#include "server/storage/activitystore.h"
#include "server/storage/alertstore.h"
#include "server/storage/apikeystore.h"
#include "server/storage/blockstore.h"
#include "server/storage/detectionstore.h"
#include "server/storage/exceptionstore.h"
#include "server/storage/ingeststore.h"
#include "server/storage/metricsstore.h"
#include "server/storage/outboxstore.h"
#include "server/storage/sessionstore.h"
#include "server/storage/settingsstore.h"
#include "server/storage/timelinestore.h"
#include "server/storage/twofactorstore.h"
#include "server/storage/whiteliststore.h"

namespace postject {

class Database;

struct Stores
{
    explicit Stores(Database &connection);

    AccountStore accounts;
    SessionStore sessions;
    ApiKeyStore apiKeys;
    IngestStore ingest;
    TwoFactorStore twoFactor;
    WhitelistStore whitelist;
    ActivityStore activity;
    AlertStore alerts;
    ExceptionStore exceptions;
    TimelineStore timelines;
    BlockStore blocks;
    OutboxStore outbox;
    SettingsStore settings;
    MetricsStore metrics;
    DetectionStore detection;
    Database &database; // for verifyChain() on a reader; whoever else wants SQL wants a store
};

} // namespace postject
