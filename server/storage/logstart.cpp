// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/logstart.h"

#include "server/contract/action.h"
#include "server/core/json.h"
#include "server/storage/activityrows.h"
#include "server/storage/prunerecord.h"
#include "server/storage/query.h"

namespace postject {

namespace {

constexpr int kNewestRows = 256;

Result<QByteArray> macOf(Database &database, qint64 sequence)
{
    QByteArray mac;
    SqlStatement &query = database.prepared("SELECT mac FROM activity WHERE sequence = ?"_L1);
    return eachRow(query, {sequence}, [&](const SqlRow &row) { mac = row.bytes(0); }).transform([&] { return mac; });
}

// The row with that sequence is there and has that mac; the empty log has the head 0 without one.
Result<bool> holds(Database &database, const ChainHead &head)
{
    return macOf(database, head.sequence).transform([&](const QByteArray &mac) { return mac == head.mac; });
}

LogFault faultAt(qint64 row, const QString &why)
{
    return {.firstBroken = row, .why = why, .foundAt = {}};
}

Result<std::optional<LogFault>> compare(Database &database, const ChainHead &head,
                                        const Result<std::optional<Checkpoint>> &checkpoint)
{
    if (!checkpoint)
        return faultAt(0, checkpoint.error().detail);
    if (!*checkpoint)
        return head.sequence > 0 ? std::optional(faultAt(0, u"The checkpoint is missing."_s)) : std::nullopt;
    const ChainHead &known = (*checkpoint)->head;
    if (known.sequence > head.sequence) {
        return faultAt(
            head.sequence + 1,
            u"Rows %1 to %2, which the checkpoint recorded, are missing."_s.arg(head.sequence + 1).arg(known.sequence));
    }
    return holds(database, known).transform([&](bool same) {
        return same
                   ? std::nullopt
                   : std::optional(faultAt(
                         known.sequence, u"Row %1 is not the one that the checkpoint recorded."_s.arg(known.sequence)));
    });
}

} // namespace

Result<ChainHead> readHead(Database &database)
{
    ChainHead head;
    const auto take = [&](const SqlRow &row) { head = {.sequence = row.number(0), .mac = row.bytes(1)}; };
    auto read =
        eachRow(database.prepared("SELECT sequence, mac FROM activity ORDER BY sequence DESC LIMIT 1"_L1), {}, take);
    if (read && head.sequence == 0) // nobody empties the log; whoever did, its sequences go on where it was cut
        read = eachRow(database.prepared("SELECT sequence, mac FROM log_cut"_L1), {}, take);
    return read.transform([&] { return head; });
}

namespace {

// So many rows from the one after previous on, each with its mac; the first that is wrong.
Result<std::optional<LogFault>> checkRows(Database &database, const QByteArray &key, ChainHead previous, int count)
{
    const KeyedMac mac(key);
    const auto rows = ActivityRows(database).stored(
        ActivityRows::selected(database, "FROM activity WHERE sequence > ? ORDER BY sequence LIMIT ?"),
        {previous.sequence, count});
    if (!rows)
        return std::unexpected(rows.error());
    for (const StoredRow &each : *rows) {
        const ChainHead next{.sequence = previous.sequence + 1, .mac = each.mac};
        const bool right = each.record.id.value == next.sequence &&
                           chainMac(mac, next.sequence, previous.mac, canonicalRow(each.record.row)) == next.mac;
        if (!right)
            return faultAt(next.sequence, u"Row %1 was changed or is missing."_s.arg(next.sequence));
        previous = next;
    }
    return std::nullopt;
}

} // namespace

Result<std::optional<LogFault>> checkFront(Database &database, const QByteArray &key,
                                           const std::optional<Checkpoint> &checkpoint)
{
    const auto cut = readCut(database, key);
    const auto first = firstSequence(database);
    if (!cut || !first)
        return std::unexpected(cut ? first.error() : cut.error());
    if (auto fault = faultOfCut(*cut, *first, checkpoint))
        return fault;
    return checkRows(database, key, cut->last, 1);
}

Result<std::optional<LogFault>> checkNewestRows(Database &database, const QByteArray &key)
{
    const auto head = readHead(database);
    const auto cut = readCut(database, key);
    if (!head || !cut)
        return std::unexpected(head ? cut.error() : head.error());
    const qint64 before = std::max<qint64>(0, head->sequence - kNewestRows);
    if (before <= cut->last.sequence)
        return checkRows(database, key, cut->last, kNewestRows);
    const auto mac = macOf(database, before);
    if (!mac)
        return std::unexpected(mac.error());
    return checkRows(database, key, {.sequence = before, .mac = *mac}, kNewestRows);
}

Result<LogStart> examineLog(Database &database, const QByteArray &key, const QString &checkpointFile, TimePoint now)
{
    LogStart start;
    const auto head = readHead(database);
    const auto cut = readCut(database, key);
    if (!head || !cut)
        return std::unexpected(head ? cut.error() : head.error());
    start.head = *head;
    start.rowsBefore = cut->isSealed ? cut->last.sequence : 0;
    const auto checkpoint = readCheckpoint(checkpointFile, key);
    const auto restoration = readRestoration(checkpointFile, key).value_or(std::nullopt);
    const auto here = restoration ? holds(database, restoration->head) : Result<bool>(false);
    const bool isRestored = here && *here;
    // A backup rightly knows of fewer cuts than the checkpoint of what it replaces.
    const auto known = isRestored ? std::nullopt : checkpoint.value_or(std::nullopt);
    if (known)
        start.rowsBefore = std::max(start.rowsBefore, removedBy(*known));
    auto fault = checkFront(database, key, known);
    if (fault && !*fault)
        fault = checkNewestRows(database, key);
    if (fault && !*fault && isRestored) {
        start.restoration = restoration;
        return start;
    }
    if (fault && !*fault)
        fault = compare(database, *head, checkpoint);
    if (!fault)
        return std::unexpected(fault.error());
    start.fault = *fault;
    if (start.fault)
        start.fault->foundAt = now;
    return start;
}

ActivityRow restorationRow(const Restoration &restoration, TimePoint now)
{
    JsonWriter metadata;
    metadata.beginObject();
    metadata.key("restoredUpTo").string(QByteArrayView(ActivityId{restoration.head.sequence}.toByteArray()));
    metadata.key("replacedUpTo").string(QByteArrayView(ActivityId{restoration.replacedUpTo}.toByteArray()));
    metadata.key("restoredAt").time(restoration.at);
    metadata.endObject();
    ActivityRow row;
    row.at = now;
    row.action = actionName(Action::BackupRestored).toString().toLatin1();
    row.metadata = metadata.take();
    return row;
}

} // namespace postject
