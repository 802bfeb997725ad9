// SPDX-License-Identifier: GPL-3.0-or-later
//
// Says whether the log is as it was written: every row's mac, what the checkpoint beside the key recorded, what
// retention removed, and what an earlier start found; and whether the search filters, which no mac covers, let every
// row be found.
#pragma once

#include "server/storage/chain.h"
#include "server/storage/database.h"

#include <atomic>

namespace postject {

// What the log is held against.
struct ChainWitness
{
    QByteArray key;         // 32 bytes
    QString checkpointFile; // beside it
};

struct ChainVerdict
{
    bool intact = false;
    qint64 rows = 0;
    qint64 removedRows = 0; // before the first, by retention
    ChainHead head;
    std::optional<ActivityId> firstBroken;
    QString why; // "" when intact
};

// How far a walk is; written by its thread, read by any.
struct ChainProgress
{
    std::atomic<qint64> rows = 0;  // read and found right
    std::atomic<qint64> total = 0; // 0 until it is known
};

// Walks the whole log on a read connection, as it is at one time; about a million rows in 10 s.
Result<ChainVerdict> verifyChain(Database &database, const QByteArray &key, const QString &checkpointFile,
                                 ChainProgress *progress = nullptr);

} // namespace postject
