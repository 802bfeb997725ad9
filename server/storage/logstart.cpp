// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/logstart.h"

#include "server/contract/action.h"
#include "server/core/json.h"
#include "server/storage/activityrows.h"
#include "server/storage/query.h"

namespace postject {

namespace {

constexpr int kNewestRows = 256;

Result<QByteArray> macOf(Database &database, qint64 sequence)
{
    QByteArray mac;
    QSqlQuery &query = database.prepared("SELECT mac FROM activity WHERE sequence = ?"_L1);
    return eachRow(query, {sequence}, [&](const QSqlQuery &row) { mac = row.value(0).toByteArray(); }).transform([&] {
        return mac;
    });
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
    QSqlQuery &query = database.prepared("SELECT sequence, mac FROM activity ORDER BY sequence DESC LIMIT 1"_L1);
    return eachRow(query, {},
                   [&](const QSqlQuery &row) {
                       head = {.sequence = row.value(0).toLongLong(), .mac = row.value(1).toByteArray()};
                   })
        .transform([&] { return head; });
}

Result<std::optional<LogFault>> checkNewestRows(Database &database, const QByteArray &key)
{
    const auto head = readHead(database);
    if (!head)
        return std::unexpected(head.error());
    ActivityRows rows(database);
    qint64 expected = std::max<qint64>(0, head->sequence - kNewestRows) + 1;
    auto previous = macOf(database, expected - 1);
    if (!previous)
        return std::unexpected(previous.error());
    std::optional<LogFault> fault;
    QSqlQuery &query =
        database.prepared("SELECT " ACTIVITY_COLUMNS " FROM activity WHERE sequence >= ? ORDER BY sequence"_L1);
    const auto read = eachRow(query, {expected}, [&](const QSqlQuery &row) {
        const ActivityRecord record = rows.read(row);
        const QByteArray mac = row.value(kMacColumn).toByteArray();
        const bool right =
            record.id.value == expected && chainMac(key, expected, *previous, canonicalRow(record.row)) == mac;
        if (!right && !fault)
            fault = faultAt(expected, u"Row %1 was changed or is missing."_s.arg(expected));
        previous = mac;
        ++expected;
    });
    return read.transform([&] { return fault; });
}

Result<LogStart> examineLog(Database &database, const QByteArray &key, const QString &checkpointFile, TimePoint now)
{
    LogStart start;
    const auto head = readHead(database);
    if (!head)
        return std::unexpected(head.error());
    start.head = *head;
    const auto count = oneNumber(database.prepared("SELECT COALESCE(MIN(sequence), 1) FROM activity"_L1), {});
    if (!count)
        return std::unexpected(count.error());
    start.count = head->sequence - *count + 1;
    auto fault = checkNewestRows(database, key);
    if (!fault)
        return std::unexpected(fault.error());
    const auto restoration = readRestoration(checkpointFile, key).value_or(std::nullopt);
    if (!*fault && restoration) {
        const auto here = holds(database, restoration->head);
        if (here && *here) {
            start.restoration = restoration;
            return start;
        }
    }
    if (!*fault)
        fault = compare(database, *head, readCheckpoint(checkpointFile, key));
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
