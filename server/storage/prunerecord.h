// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the log begins, once retention has removed rows from its front: the record of the cut. It is sealed by an HMAC
// under the chain's key, and the chain goes on from the mac that it holds; so a front that is missing without a right
// record is found. On the thread of its connection; writing inside a transaction of the writer.
#pragma once

#include "server/core/result.h"
#include "server/domain/records.h"
#include "server/storage/chain.h"
#include "server/storage/checkpoint.h"

#include <optional>

namespace postject {

class Database;

struct PruneRecord
{
    ChainHead last;          // the last row that was removed; sequence 0: none was
    qint64 recorded = 0;     // up to which row a row log_pruned tells of it
    TimePoint removedBefore; // what was removed is older
    TimePoint at;
    bool isSealed = true; // false: the record was not made under this key

    bool isRecorded() const { return recorded >= last.sequence; }
};

// Without a record: one that says that nothing was removed.
Result<PruneRecord> readCut(Database &database, QByteArrayView key);
Result<void> writeCut(Database &database, QByteArrayView key, const PruneRecord &cut);

// The sequence of the log's first row; absent: it is empty.
Result<std::optional<qint64>> firstSequence(Database &database);

// What the checkpoint knows to be removed: the sequence of the last such row.
qint64 removedBy(const Checkpoint &checkpoint);

// The checkpoint's row was removed: retention never does that, so it is not the checkpoint of this log.
bool isBehind(const Checkpoint &checkpoint, const PruneRecord &cut);

// Whether the log begins where the record says, and the record is no older than the checkpoint. Of the macs only the
// record's own is looked at.
std::optional<LogFault> faultOfCut(const PruneRecord &cut, std::optional<qint64> first,
                                   const std::optional<Checkpoint> &checkpoint);

// The row log_pruned, which tells of what was removed and not told yet.
ActivityRow removalRow(const PruneRecord &cut, TimePoint now);

} // namespace postject
