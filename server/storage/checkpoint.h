// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands about the log outside its database, beside the key: the checkpoint; a fault that was found, which stays
// until a restoration or the owner removes it; the note of a restoration. Each is a small text file with a mac of its
// own.
#pragma once

#include "server/storage/chain.h"

#include <optional>

namespace postject {

struct Checkpoint
{
    ChainHead head;
    qint64 count = 0; // rows in the log
    TimePoint at;
};

// Absent when there is no file; an error when it is not one that this key made.
Result<std::optional<Checkpoint>> readCheckpoint(const QString &checkpointFile, QByteArrayView key);
Result<void> writeCheckpoint(const QString &checkpointFile, QByteArrayView key, const Checkpoint &checkpoint);

struct LogFault
{
    qint64 firstBroken = 0; // 0: it is not a row that is wrong
    QString why;            // one line
    TimePoint foundAt;
};

Result<std::optional<LogFault>> readFault(const QString &checkpointFile, QByteArrayView key);
Result<void> writeFault(const QString &checkpointFile, QByteArrayView key, const LogFault &fault);
void removeFault(const QString &checkpointFile);

struct Restoration
{
    ChainHead head;          // of the backup
    qint64 replacedUpTo = 0; // the newest row known of the database that was replaced
    TimePoint at;
};

Result<std::optional<Restoration>> readRestoration(const QString &checkpointFile, QByteArrayView key);
Result<void> writeRestoration(const QString &checkpointFile, QByteArrayView key, const Restoration &restoration);
void removeRestoration(const QString &checkpointFile);

} // namespace postject
