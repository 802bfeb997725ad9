// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/prunerecord.h"

#include "server/contract/action.h"
#include "server/core/crypto.h"
#include "server/core/json.h"
#include "server/storage/query.h"

namespace postject {

namespace {

// The first line keeps it from being taken for anything else under this key.
QByteArray sealOf(QByteArrayView key, const PruneRecord &cut)
{
    QByteArray text("postject log cut 1\n");
    for (const QByteArray &line :
         {QByteArray::number(cut.last.sequence), cut.last.mac.toHex(), QByteArray::number(cut.recorded),
          QByteArray::number(toMilliseconds(cut.removedBefore)), QByteArray::number(toMilliseconds(cut.at))})
        text += line + '\n';
    return hmacSha256(key, text);
}

LogFault faultAt(qint64 row, const QString &why)
{
    return {.firstBroken = row, .why = why, .foundAt = {}};
}

} // namespace

Result<PruneRecord> readCut(Database &database, QByteArrayView key)
{
    PruneRecord cut;
    SqlStatement &query =
        database.prepared("SELECT sequence, mac, recorded, removed_before, cut_at, seal FROM log_cut"_L1);
    return eachRow(query, {},
                   [&](const SqlRow &row) {
                       cut.last = {.sequence = row.number(0), .mac = row.bytes(1)};
                       cut.recorded = row.number(2);
                       cut.removedBefore = timeAt(row, 3);
                       cut.at = timeAt(row, 4);
                       cut.isSealed = equalInConstantTime(row.bytes(5), sealOf(key, cut));
                   })
        .transform([&] { return cut; });
}

Result<void> writeCut(Database &database, QByteArrayView key, const PruneRecord &cut)
{
    SqlStatement &query = database.prepared(
        "INSERT INTO log_cut (id, sequence, mac, recorded, removed_before, cut_at, seal) VALUES (1, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET sequence = excluded.sequence, mac = excluded.mac, recorded = "
        "excluded.recorded, "
        "removed_before = excluded.removed_before, cut_at = excluded.cut_at, seal = excluded.seal"_L1);
    return executeUpdate(query, {cut.last.sequence, Blob{cut.last.mac}, cut.recorded, cut.removedBefore, cut.at,
                                 Blob{sealOf(key, cut)}})
        .transform([](int) {});
}

Result<std::optional<qint64>> firstSequence(Database &database)
{
    std::optional<qint64> first;
    return eachRow(database.prepared("SELECT sequence FROM activity ORDER BY sequence LIMIT 1"_L1), {},
                   [&](const SqlRow &row) { first = row.number(0); })
        .transform([&] { return first; });
}

qint64 removedBy(const Checkpoint &checkpoint)
{
    return checkpoint.head.sequence - checkpoint.count;
}

bool isBehind(const Checkpoint &checkpoint, const PruneRecord &cut)
{
    return cut.last.sequence > 0 && checkpoint.head.sequence <= cut.last.sequence;
}

std::optional<LogFault> faultOfCut(const PruneRecord &cut, std::optional<qint64> first,
                                   const std::optional<Checkpoint> &checkpoint)
{
    const qint64 removed = checkpoint ? removedBy(*checkpoint) : 0;
    if (!cut.isSealed)
        return faultAt(removed + 1, u"The record of what retention removed was not written under this key."_s);
    if (first && *first <= std::max(removed, cut.last.sequence))
        return faultAt(*first, u"Row %1 was removed by retention, and is there again."_s.arg(*first));
    if (cut.last.sequence < removed) {
        return faultAt(
            removed + 1,
            u"The record of what retention removed, up to row %1, is missing or an older one."_s.arg(removed));
    }
    if (first && *first != cut.last.sequence + 1) {
        return faultAt(
            cut.last.sequence + 1,
            u"Rows %1 to %2 are missing; retention did not remove them."_s.arg(cut.last.sequence + 1).arg(*first - 1));
    }
    if (checkpoint && isBehind(*checkpoint, cut)) {
        return faultAt(checkpoint->head.sequence,
                       u"Row %1, which the checkpoint recorded, was removed; retention never goes so far."_s.arg(
                           checkpoint->head.sequence));
    }
    return std::nullopt;
}

ActivityRow removalRow(const PruneRecord &cut, TimePoint now)
{
    JsonWriter metadata;
    metadata.beginObject().key("rows").number(cut.last.sequence - cut.recorded);
    metadata.key("before").string(QByteArrayView(formatTime(cut.removedBefore).first(10))); // its date
    metadata.key("firstRemoved").string(QByteArrayView(ActivityId{cut.recorded + 1}.toByteArray()));
    metadata.key("lastRemoved").string(QByteArrayView(ActivityId{cut.last.sequence}.toByteArray())).endObject();
    return {.at = now, .action = QByteArray(actionName(Action::LogPruned)), .metadata = metadata.take()};
}

} // namespace postject
