// SPDX-License-Identifier: GPL-3.0-or-later
//
// The inside of the writer, on its thread: the write connection and the commit of one batch. It fails closed: before
// each commit the path must still lead to the files that were opened, and after an error it serves again only from a
// reopened database whose newest row is the one that was committed last.
#pragma once

#include "server/core/clock.h"
#include "server/core/uniquefunction.h"
#include "server/storage/blockfilters.h"
#include "server/storage/checkpointkeeper.h"
#include "server/storage/database.h"
#include "server/storage/logappender.h"
#include "server/storage/logpruner.h"
#include "server/storage/openedfiles.h"
#include "server/storage/rollups.h"
#include "server/storage/stores.h"
#include "server/storage/writer.h"

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace postject {

class Committer
{
public:
    struct Outcome
    {
        UniqueFunction<void(Result<Receipt>)> done;
        Result<Receipt> result;
    };

    struct Delivery
    {
        std::vector<Outcome> outcomes; // in the order submitted
        CommittedBatch committed;      // empty when nothing was
        // What is left of the submissions: to be destroyed on the thread that made them, for two threads that give each
        // other's memory back wait for each other inside malloc.
        std::vector<Submission> spent;
        bool isCommitted = false;
    };

    Committer(const QString &databaseFile, const QString &checkpointFile, const QByteArray &key, const Clock &clock);

    // Takes the log up; records a fault of it, or the restoration of a backup; writes a checkpoint.
    Result<void> start();
    // Every submission of the batch is on disk, or none and each answers audit_unavailable: also when a change throws.
    Delivery commit(std::vector<Submission> batch);
    // Counts the next rows that the rollups do not hold yet, in a transaction of its own.
    Result<void> countRows();
    qint64 uncountedRows() const { return m_head.sequence - m_counted; }
    // Goes on with the search filter of the next block that has all its rows but no filter yet: reads some of them;
    // after the last ones it writes the filter, in a transaction of its own.
    Result<void> filterBlock();
    bool hasUnfilteredBlock() const { return m_head.sequence >= firstOfBlock(m_unfiltered + 1) - 1; }
    // Which paths count as sensitive from the next row on; what is there is counted first.
    Result<void> setSensitivePaths(const QList<QByteArray> &paths);
    void writeCheckpoint() { m_checkpoint.write(m_head, m_head.sequence - m_rowsBefore); }
    // Removes at most so many of the oldest rows, none of that time or later, and none from the checkpoint's row on, so
    // that the checkpoint can always be compared. A fault that it comes upon is kept, as one that a start finds.
    Result<LogPruner::Batch> prune(TimePoint before, int rows);
    // What tells, in the log, of removals that no row tells of yet.
    Result<std::optional<Submission>> removalReport();
    bool hasFault() const { return m_checkpoint.hasFault(); } // of the log; a restoration or the owner takes it away
    void close();                                             // on the thread that started it

private:
    using Steady = std::chrono::steady_clock;

    Result<void> open();
    Result<void> prepareToWrite();
    bool ready();
    Result<void> reopen();
    Result<std::vector<Receipt>> run(std::vector<Submission> &batch, QList<AlertRecord> &alerts);
    Result<void> commitTransaction();
    Result<QList<AlertRecord>> touchedAlerts();
    Result<Receipt> runOne(Submission &submission);
    bool isStale(const Submission &submission) const;
    Result<void> refuse(Submission &submission, Receipt &receipt, const Error &error, const LogAppender::Mark &mark);
    Result<void> execute(QLatin1StringView sql);
    Result<void> begin();
    Result<LogPruner::Batch> pruneInTransaction(const LogPruner::Bounds &bounds);
    Result<void> count(const std::function<Result<qint64>(RollupCounter &)> &counting);
    void abandon(const Error &error);

    QString m_databaseFile;
    QByteArray m_key;
    const Clock &m_clock;
    OpenedFiles m_files;
    CheckpointKeeper m_checkpoint;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Stores> m_stores;
    std::unique_ptr<LogAppender> m_appender;
    std::optional<RollupCounter> m_counter;
    std::optional<BlockFilterWriter> m_filters;
    std::optional<LogPruner> m_pruner; // once it was needed
    StateVersions m_state;
    ChainHead m_head;         // of the last commit
    qint64 m_counted = 0;     // the last row that the rollups hold
    qint64 m_unfiltered = 0;  // no block before it lacks its search filter
    qint64 m_rowsBefore = 0;  // removed by retention
    QList<AlertId> m_touched; // by the running transaction
    bool m_broken = false;    // from a transaction's begin to its commit, and after one that failed
    Steady::time_point m_lastAttempt;
};

} // namespace postject
