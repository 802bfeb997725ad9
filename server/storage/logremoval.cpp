// SPDX-License-Identifier: GPL-3.0-or-later
//
// The committer's transactions that take old rows from the log's front, and the row that tells of them.
#include "server/contract/action.h"
#include "server/core/catchall.h"
#include "server/core/json.h"
#include "server/storage/committer.h"
#include "server/storage/prunerecord.h"
#include "server/storage/query.h"

#include <QFile>
#include <QFileInfo>

namespace postject {

namespace {

constexpr qint64 kLargestWriteAheadLog = 128LL * 1024 * 1024;

ActivityRow removalRow(const PruneRecord &cut, TimePoint now)
{
    JsonWriter metadata;
    metadata.beginObject().key("rows").number(cut.last.sequence - cut.recorded);
    metadata.key("before").string(QByteArrayView(formatTime(cut.removedBefore).first(10))); // its date
    metadata.key("firstRemoved").string(QByteArrayView(ActivityId{cut.recorded + 1}.toByteArray()));
    metadata.key("lastRemoved").string(QByteArrayView(ActivityId{cut.last.sequence}.toByteArray())).endObject();
    return {.at = now, .action = QByteArray(actionName(Action::LogPruned)), .metadata = metadata.take()};
}

// A batch touches pages all over the indexes. Bringing them into the database a few at a time takes more syncs, but
// none of them is long.
class SmallCheckpoints
{
public:
    explicit SmallCheckpoints(Database &database) : m_database(database) { set("PRAGMA wal_autocheckpoint=1000"_L1); }
    ~SmallCheckpoints() { set("PRAGMA wal_autocheckpoint=4000"_L1); }
    SmallCheckpoints(const SmallCheckpoints &) = delete;
    SmallCheckpoints &operator=(const SmallCheckpoints &) = delete;

private:
    void set(QLatin1StringView sql) { (void)oneNumber(m_database.prepared(sql), {}); }

    Database &m_database;
};

} // namespace

Result<LogPruner::Batch> Committer::pruneInTransaction(const LogPruner::Bounds &bounds)
{
    const SmallCheckpoints checkpoints(*m_database);
    if (auto begun = begin(); !begun)
        return std::unexpected(begun.error());
    if (!m_pruner)
        m_pruner.emplace(*m_database, m_key);
    const auto batch = m_pruner->remove(bounds);
    if (!batch)
        return batch;
    qint64 counted = m_counted;
    if (batch->isUncounted) {
        const auto all = m_counter->countAll();
        if (!all)
            return std::unexpected(all.error());
        counted = *all;
    }
    return commitTransaction().transform([&] {
        m_counted = counted;
        return *batch;
    });
}

Result<LogPruner::Batch> Committer::prune(TimePoint before, int rows)
{
    if (!ready())
        return failure(ErrorCode::AuditUnavailable);
    // A long reader, such as a verification or a backup, blocks WAL checkpointing: the log would only grow.
    if (QFileInfo(QFile::decodeName(m_paths[1])).size() > kLargestWriteAheadLog)
        return failure(ErrorCode::Busy);
    const auto batch = catchAll("the writer", [&] {
        return pruneInTransaction({.before = before, .below = m_checkpointed, .rows = rows, .now = m_clock.now()});
    });
    if (!batch) {
        abandon(batch.error());
        return batch;
    }
    m_broken = false;
    m_appender->committed();
    m_rowsBefore += batch->rows;
    if (batch->hasForgotten)
        m_appender->forgetAddresses();
    if (batch->fault) {
        if (auto kept = keepFault(*batch->fault); !kept)
            qCWarning(lcStorage) << kept.error().detail;
    }
    return batch;
}

Result<std::optional<Submission>> Committer::removalReport()
{
    if (!ready())
        return failure(ErrorCode::AuditUnavailable);
    const auto cut = readCut(*m_database, m_key);
    if (!cut)
        return std::unexpected(cut.error());
    if (!cut->isSealed || cut->isRecorded())
        return std::nullopt;
    Submission submission;
    submission.rows.push_back(removalRow(*cut, m_clock.now()));
    submission.mutation = [key = m_key, told = *cut](Stores &stores) mutable {
        told.recorded = told.last.sequence;
        return writeCut(stores.database, key, told);
    };
    return submission;
}

} // namespace postject
