// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/chainverifier.h"

#include "server/storage/activityrows.h"
#include "server/storage/blockfilters.h"
#include "server/storage/checkpoint.h"
#include "server/storage/prunerecord.h"
#include "server/storage/query.h"

#include <limits>
#include <utility>

namespace postject {

namespace {

constexpr int kTries = 3;
constexpr int kRowsAtOnce = 1024;

// Walks the rows in order, and holds the first thing that is wrong.
class Walk
{
public:
    Walk(Database &database, const QByteArray &key, std::optional<Checkpoint> checkpoint, ChainProgress *progress)
        : m_filters(database), m_mac(key), m_checkpoint(std::move(checkpoint)), m_progress(progress)
    {
    }

    // false: the log does not begin where it should.
    bool begin(const PruneRecord &cut, std::optional<qint64> first)
    {
        if (const auto fault = faultOfCut(cut, first, m_checkpoint))
            return broken(fault->firstBroken, fault->why);
        m_verdict.head = cut.last;
        m_verdict.removedRows = cut.last.sequence;
        return true;
    }

    // false: stop, it is broken.
    Result<bool> take(const StoredRow &stored)
    {
        const qint64 expected = m_verdict.head.sequence + 1;
        const ActivityRecord &record = stored.record;
        const QByteArray &mac = stored.mac;
        if (record.id.value != expected)
            return broken(std::min(record.id.value, expected), u"Row %1 is missing or out of order."_s.arg(expected));
        if (chainMac(m_mac, expected, m_verdict.head.mac, canonicalRow(record.row)) != mac)
            return broken(expected, u"Row %1 was changed."_s.arg(expected));
        if (m_checkpoint && expected == m_checkpoint->head.sequence && mac != m_checkpoint->head.mac)
            return broken(expected, u"Row %1 is not the one that the checkpoint recorded."_s.arg(expected));
        m_verdict.head = {.sequence = expected, .mac = mac};
        ++m_verdict.rows;
        return m_filters.finds(stored).and_then([&](bool isFound) {
            return isFound ? judgeCounts(stored)
                           : Result<bool>(broken(expected, u"The search filter hides row %1."_s.arg(expected)));
        });
    }

    Result<bool> judgeCounts(const StoredRow &stored)
    {
        const qint64 last = stored.record.id.value, first = firstOfBlock(blockOf(last));
        return m_filters.isCountedRight(stored).transform([&](bool isRight) {
            return isRight || broken(first, u"The counts of rows %1 to %2 are wrong."_s.arg(first).arg(last));
        });
    }

    bool broken(qint64 row, const QString &why)
    {
        m_verdict.firstBroken = row > 0 ? std::optional(ActivityId{row}) : std::nullopt;
        m_verdict.why = why;
        return false;
    }

    void tellHowFar(std::optional<qint64> newest = std::nullopt) const
    {
        if (!m_progress)
            return;
        m_progress->rows = m_verdict.rows;
        if (newest)
            m_progress->total = *newest - m_verdict.removedRows;
    }

    // After the last row.
    void end()
    {
        const qint64 last = m_verdict.head.sequence;
        if (m_checkpoint && last < m_checkpoint->head.sequence)
            broken(last + 1, u"Rows %1 to %2, which the checkpoint recorded, are missing."_s.arg(last + 1).arg(
                                 m_checkpoint->head.sequence));
    }

    ChainVerdict &verdict() { return m_verdict; }

private:
    BlockFilterCheck m_filters;
    KeyedMac m_mac;
    std::optional<Checkpoint> m_checkpoint;
    ChainProgress *m_progress; // may be null
    ChainVerdict m_verdict;
};

// The rows that could be read before an error are judged as well: it belongs to the row behind them.
Result<void> walkRows(Database &database, Walk &walk)
{
    ActivityRows reader(database);
    SqlStatement &query =
        ActivityRows::selected(database, "FROM activity WHERE sequence > ? ORDER BY sequence LIMIT ?");
    QList<StoredRow> rows;
    for (qint64 place = std::numeric_limits<qint64>::min();; place = rows.constLast().record.id.value) {
        rows.clear();
        const auto read =
            eachRow(query, {place, kRowsAtOnce}, [&](const SqlRow &row) { rows.append(ActivityRows::take(row)); });
        if (const auto found = reader.lookUp(rows); !found)
            return found;
        for (const StoredRow &each : std::as_const(rows)) {
            if (const auto taken = walk.take(each); !taken || !*taken)
                return taken.transform([](bool) {});
        }
        walk.tellHowFar();
        if (!read)
            return read;
        if (rows.size() < kRowsAtOnce) {
            walk.end();
            return {};
        }
    }
}

Result<qint64> newestSequence(Database &database)
{
    qint64 newest = 0;
    return eachRow(database.prepared("SELECT sequence FROM activity ORDER BY sequence DESC LIMIT 1"_L1), {},
                   [&](const SqlRow &row) { newest = row.number(0); })
        .transform([&] { return newest; });
}

// One state of the database for all that is read.
class Snapshot
{
public:
    explicit Snapshot(Database &database) : m_database(database)
    {
        [[maybe_unused]] const auto begun = m_database.execute(u"SAVEPOINT verification"_s);
    }
    ~Snapshot() { [[maybe_unused]] const auto ended = m_database.execute(u"RELEASE verification"_s); }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Database &m_database;
};

Result<void> walkAll(Database &database, const Result<PruneRecord> &cut, Walk &walk)
{
    const auto first = firstSequence(database);
    if (!cut || !first)
        return std::unexpected(cut ? first.error() : cut.error());
    if (!walk.begin(*cut, *first))
        return {};
    if (const auto newest = newestSequence(database)) // else the walk meets the same error, and names the row
        walk.tellHowFar(*newest);
    return walkRows(database, walk);
}

// What does not depend on the rows.
void judgeFiles(Walk &walk, const Result<std::optional<Checkpoint>> &checkpoint,
                const Result<std::optional<LogFault>> &fault)
{
    const ChainVerdict &verdict = walk.verdict();
    if (verdict.why.isEmpty() && !checkpoint)
        walk.broken(0, checkpoint.error().detail);
    if (verdict.why.isEmpty() && !*checkpoint && verdict.head.sequence > 0)
        walk.broken(0, u"The checkpoint is missing."_s);
    if (verdict.why.isEmpty() && !fault)
        walk.broken(0, fault.error().detail);
    // What was found at a start stays found, although the log went on from there.
    if (verdict.why.isEmpty() && *fault)
        walk.broken((*fault)->firstBroken, (*fault)->why);
}

} // namespace

Result<ChainVerdict> verifyChain(Database &database, const QByteArray &key, const QString &checkpointFile,
                                 ChainProgress *progress)
{
    const auto fault = readFault(checkpointFile, key);
    for (int tries = kTries;; --tries) {
        // Before the first row is read: the writer moves the checkpoint on, and never beyond what is committed.
        const auto checkpoint = readCheckpoint(checkpointFile, key);
        const Snapshot snapshot(database);
        const auto cut = readCut(database, key);
        const bool isOutrun = checkpoint && *checkpoint && cut && isBehind(**checkpoint, *cut);
        if (isOutrun && tries > 1) // retention went on between the two
            continue;
        Walk walk(database, key, checkpoint.value_or(std::nullopt), progress);
        if (const auto walked = walkAll(database, cut, walk); !walked) {
            const qint64 next = walk.verdict().head.sequence + 1;
            walk.broken(next, u"Row %1 can't be read: %2"_s.arg(next).arg(walked.error().detail));
        }
        judgeFiles(walk, checkpoint, fault);
        walk.verdict().intact = walk.verdict().why.isEmpty();
        return walk.verdict();
    }
}

} // namespace postject
