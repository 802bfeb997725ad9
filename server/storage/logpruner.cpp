// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/logpruner.h"

#include "server/storage/activityrows.h"
#include "server/storage/blockfilters.h"
#include "server/storage/detectionstore.h"
#include "server/storage/prunerecord.h"
#include "server/storage/query.h"

namespace postject {

namespace {

// Rows of as many accounts, minutes and addresses cost many times what rows of one cost; so a batch also ends with so
// many counts and addresses to be changed, which takes about 10 ms.
constexpr qsizetype kMostPieces = 200;

constexpr std::size_t kAction = activityPlaceOf<&ActivityRow::action>();
constexpr std::size_t kAddress = activityPlaceOf<&ActivityRow::ipAddress>();

std::optional<LogFault> faultAt(qint64 row, const QString &why)
{
    return LogFault{.firstBroken = row, .why = why, .foundAt = {}};
}

CountedRow countedRow(const StoredRow &stored, const QList<QByteArray> &sensitivePaths)
{
    const ActivityRow &row = stored.record.row;
    const bool isLocal = row.ipAddress == "local";
    return {.sequence = stored.record.id.value,
            .account = row.account.value_or(AccountId{kNoAccount}).value,
            .at = toMilliseconds(row.at),
            .action = stored.numbers[kAction],
            .address = stored.numbers[kAddress],
            .status = row.status,
            .isLocal = isLocal,
            .isSensitive = isSensitive(sensitivePaths, row.endpoint, isLocal)};
}

} // namespace

// The rows that go; each is verified as it is read. taken begins with the cut so far.
Result<LogPruner::Batch> LogPruner::take(const Bounds &bounds, Taken &taken)
{
    LogTail tail(m_database);
    const auto judged = DetectionStore(m_database).judged();
    const auto counted = tail.countedTo();
    const auto sensitivePaths = tail.sensitivePaths();
    if (!judged || !counted || !sensitivePaths)
        return std::unexpected(!judged ? judged.error() : counted ? sensitivePaths.error() : counted.error());
    Batch batch;
    bool isFull = false;
    const auto rows =
        ActivityRows(m_database)
            .stored(ActivityRows::selected(m_database, "FROM activity WHERE sequence < ? ORDER BY sequence LIMIT ?"),
                    {bounds.below, bounds.rows});
    if (!rows)
        return std::unexpected(rows.error());
    for (const StoredRow &each : *rows) {
        isFull = isFull || m_rollups.size() + taken.addresses.size() >= kMostPieces;
        if (isFull)
            break;
        const ActivityRecord &record = each.record;
        const ChainHead next{.sequence = record.id.value, .mac = each.mac};
        if (next.sequence != taken.last.sequence + 1)
            batch.fault =
                faultAt(taken.last.sequence + 1, u"Row %1 is missing or out of order."_s.arg(taken.last.sequence + 1));
        else if (chainMac(m_mac, next.sequence, taken.last.mac, canonicalRow(record.row)) != next.mac)
            batch.fault = faultAt(next.sequence, u"Row %1 was changed."_s.arg(next.sequence));
        // What the detectors have yet to judge stays until they have: an imported log, mostly.
        batch.isLast = record.row.at >= bounds.before || (record.id > *judged && record.row.account);
        batch.isUncounted = record.id.value > *counted;
        if (batch.fault || batch.isLast || batch.isUncounted)
            break;
        m_rollups.add(countedRow(each, *sensitivePaths), -1);
        taken.last = next;
        taken.addresses.insert(each.numbers[kAddress]);
        ++taken.rows;
    }
    batch.isLast = batch.isLast || (!isFull && !batch.isUncounted && taken.rows < bounds.rows);
    return batch;
}

Result<void> LogPruner::removeRows(const PruneRecord &from, const Taken &taken)
{
    const qint64 first = from.last.sequence + 1, last = taken.last.sequence;
    for (const auto sql : {"DELETE FROM activity WHERE sequence >= ? AND sequence <= ?"_L1,
                           "DELETE FROM uncounted_failures WHERE sequence >= ? AND sequence <= ?"_L1,
                           "DELETE FROM alert_evidence WHERE activity >= ? AND activity <= ?"_L1}) {
        if (const auto removed = executeUpdate(m_database.prepared(sql), {first, last}); !removed)
            return std::unexpected(removed.error());
    }
    return removeBlockFilters(m_database, first, last).and_then([&] { return m_rollups.write(); }).and_then([&] {
        return m_rollups.removeEmpty();
    });
}

// Those that no row has any more; whether there were any.
Result<bool> LogPruner::forgetAddresses(const QSet<qint64> &addresses)
{
    SqlStatement &query =
        m_database.prepared("DELETE FROM activity_addresses WHERE id = ? AND NOT EXISTS (SELECT 1 FROM "
                            "activity WHERE activity.address = activity_addresses.id)"_L1);
    int forgotten = 0;
    for (const qint64 address : addresses) {
        const auto removed = executeUpdate(query, {address});
        if (!removed)
            return std::unexpected(removed.error());
        forgotten += *removed;
    }
    return forgotten > 0;
}

Result<LogPruner::Batch> LogPruner::remove(const Bounds &bounds)
{
    m_rollups.clear(); // of the last batch
    auto cut = readCut(m_database, m_key);
    if (!cut)
        return std::unexpected(cut.error());
    if (const auto fault = faultOfCut(*cut, std::nullopt, std::nullopt))
        return Batch{.rows = 0, .isLast = true, .isUncounted = false, .hasForgotten = false, .fault = fault};
    Taken taken;
    taken.last = cut->last;
    auto batch = take(bounds, taken);
    if (!batch || batch->fault || taken.rows == 0)
        return batch;
    const PruneRecord before = *cut;
    cut->last = taken.last;
    cut->removedBefore = bounds.before;
    cut->at = bounds.now;
    if (const auto moved = writeCut(m_database, m_key, *cut); !moved)
        return std::unexpected(moved.error());
    if (const auto removed = removeRows(before, taken); !removed)
        return std::unexpected(removed.error());
    batch->rows = taken.rows;
    return forgetAddresses(taken.addresses).transform([&](bool hasForgotten) {
        batch->hasForgotten = hasForgotten;
        return *batch;
    });
}

} // namespace postject
