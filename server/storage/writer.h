// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one write connection, on a thread of its own. What is submitted while a transaction runs shares the next one
// (group commit, synchronous=FULL); each submission that changes something has its own savepoint, so that one that
// fails does not undo its neighbours. The writer appends the activity rows and holds the hash chain; the rollups follow
// between the commits.
#pragma once

#include "server/core/clock.h"
#include "server/core/result.h"
#include "server/core/uniquefunction.h"
#include "server/domain/records.h"
#include "server/storage/stateversions.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace postject {

class Database;
struct DataFolder;
struct Stores;

struct Submission;

// What became of a submission whose batch is on disk.
struct Receipt
{
    Result<void> mutation;  // the change's own refusal; the rows are there all the same, with its status
    QList<ActivityId> rows; // in the order submitted
    // Of the security state, with this submission: memory must follow before anything else is decided by it.
    quint64 stateVersion = 0;
    // Set: the state that the submission rests on has moved. Nothing was done, and here it is again, to be decided
    // anew.
    std::unique_ptr<Submission> stale;
};

// What one transaction left on disk, for whoever follows the log: the detectors, the live stream.
struct CommittedBatch
{
    std::vector<ActivityRecord> rows; // in the log's order
    QList<AlertRecord> alerts;        // raised, raised again, resolved or reopened; each once, as it now stands
};

struct Submission // destroyed on the thread of the writer's receiver, before done is called
{
    // The version of the security state at which it was decided to submit this, and what that decision rests on;
    // without a version it holds whatever happens.
    std::optional<quint64> decidedAt;
    std::vector<StateKey> restsOn;
    std::vector<StateKey> changedState; // by the change, or by afterAppend, once they have succeeded
    // Runs on the writer thread inside the transaction. An error rolls back this change alone.
    UniqueFunction<Result<void>(Stores &)> mutation;
    std::vector<ActivityRow> rows;
    // Called with the rows before they are appended when the change was refused: sets their status, action, metadata.
    UniqueFunction<void(std::vector<ActivityRow> &, const Error &)> onRefused;
    // Called with the rows' ids after they were appended, still inside the transaction, whether or not the change was
    // refused (onRefused, called before, knows). An error undoes the change and what this call wrote; the rows are
    // appended again, with the same ids.
    UniqueFunction<Result<void>(Stores &, const QList<ActivityId> &)> afterAppend;
    // Called on the thread of the writer's receiver, after the commit. audit_unavailable: nothing was changed.
    UniqueFunction<void(Result<Receipt>)> done;
};

// What retention has done since the writer's start.
struct RetentionFigures
{
    std::optional<TimePoint> lastRunAt; // when the last run ended; none: there was none
    qint64 lastRunRows = 0;             // removed by it
    quint64 rows = 0;                   // removed by all of them
    quint64 batches = 0;
    quint64 batchMicroseconds = 0; // of all of them, each to its being on disk
    std::chrono::microseconds longestBatch{0};
};

// What the writer has done since its start.
struct WriterFigures
{
    quint64 commits = 0;
    quint64 failures = 0; // commits that did not reach the disk
    quint64 submissions = 0;
    quint64 rows = 0;
    quint64 commitMicroseconds = 0;
    qsizetype queued = 0; // submissions that wait now
    RetentionFigures retention;
};

class Writer
{
public:
    // The database must be migrated. Completions are delivered in the receiver's thread, in the order submitted.
    // checkpointFile: where the chain's head goes every minute and on stop. chainKey: 32 bytes.
    static Result<std::unique_ptr<Writer>> start(const QString &databaseFile, const QString &checkpointFile,
                                                 const QByteArray &chainKey, const Clock &clock, QObject *receiver);
    static Result<std::unique_ptr<Writer>> start(const DataFolder &folder, const Clock &clock, QObject *receiver);
    ~Writer(); // commits what was submitted, writes the checkpoint, ends the thread; completions no longer arrive

    void submit(Submission submission); // any thread; never blocks

    // Called on the receiver's thread for every commit, after the completions of its submissions. To be set there too.
    void follow(std::function<void(const CommittedBatch &)> follower);

    // Which paths the rollups count as sensitive from now on: a path, or with a trailing "*" its beginning. Any thread.
    void setSensitivePaths(const QList<QByteArray> &paths);
    // How many days rows stay in the log; 0: for ever. Any thread.
    void setRetention(int days);
    WriterFigures figures() const; // any thread

    // Less than 64 MiB are left on the database's disk, looked at about once a second. Any thread.
    bool diskReserveReached() const;

    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

private:
    struct Private;
    explicit Writer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace postject
