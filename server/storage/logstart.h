// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the log stands when the writer takes it up: its head, and whether it still is the log that the checkpoint beside
// the key knows. A fault is kept in a file of its own, for the next checkpoint would wipe out what shows it.
#pragma once

#include "server/core/clock.h"
#include "server/storage/checkpoint.h"

#include <optional>

namespace postject {

class Database;

struct LogStart
{
    ChainHead head;
    qint64 rowsBefore = 0;                  // what retention removed: by the sealed record, or by the checkpoint
    std::optional<LogFault> fault;          // found now
    std::optional<Restoration> restoration; // whose row has yet to be appended
};

Result<ChainHead> readHead(Database &database);

// Reads only. Checks where the log begins, the newest rows' macs and the checkpoint; not the whole log, which is
// verifyChain's.
Result<LogStart> examineLog(Database &database, const QByteArray &key, const QString &checkpointFile, TimePoint now);

// Whether the log begins at its start, or where a sealed record says that retention cut it; and the first row's mac.
Result<std::optional<LogFault>> checkFront(Database &database, const QByteArray &key,
                                           const std::optional<Checkpoint> &checkpoint);

// The macs of the newest rows; the first that is wrong.
Result<std::optional<LogFault>> checkNewestRows(Database &database, const QByteArray &key);

ActivityRow restorationRow(const Restoration &restoration, TimePoint now);

} // namespace postject
