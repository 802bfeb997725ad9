// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/committer.h"

#include "server/core/catchall.h"
#include "server/storage/logstart.h"
#include "server/storage/prunerecord.h"
#include "server/storage/query.h"

#include <QFile>

#include <algorithm>

namespace postject {

namespace {

constexpr std::chrono::seconds kRetryInterval(1);
constexpr qint64 kLargestWriteAheadLog = 128LL * 1024 * 1024;

Error unavailable()
{
    return Error{.code = ErrorCode::AuditUnavailable,
                 .detail = u"The activity log can't be written; nothing was changed."_s,
                 .retryAfterSeconds = 1};
}

Committer::Delivery deliveryOf(std::vector<Submission> batch, Result<std::vector<Receipt>> receipts)
{
    Committer::Delivery delivery;
    delivery.outcomes.reserve(batch.size());
    for (std::size_t i = 0; i < batch.size(); ++i) {
        for (std::size_t row = 0; receipts && row < batch[i].rows.size(); ++row) {
            delivery.committed.rows.push_back(
                {.id = (*receipts)[i].rows[static_cast<qsizetype>(row)], .row = std::move(batch[i].rows[row])});
        }
        delivery.outcomes.push_back(
            {.done = std::move(batch[i].done),
             .result = receipts ? Result<Receipt>(std::move((*receipts)[i])) : std::unexpected(unavailable())});
    }
    delivery.spent = std::move(batch);
    return delivery;
}

// As it came, but for its completion, which tells of it.
Receipt handedBack(Submission &submission)
{
    Receipt receipt;
    receipt.stale = std::make_unique<Submission>(std::move(submission));
    submission = Submission();
    submission.done = std::move(receipt.stale->done);
    return receipt;
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
    void set(QLatin1StringView sql)
    {
        [[maybe_unused]] const auto answer = oneNumber(m_database.prepared(sql), {}); // at worst the syncs stay long
    }

    Database &m_database;
};

} // namespace

Committer::Committer(const QString &databaseFile, const QString &checkpointFile, const QByteArray &key,
                     const Clock &clock)
    : m_databaseFile(databaseFile),
      m_key(key),
      m_clock(clock),
      m_files(databaseFile),
      m_checkpoint(checkpointFile, key, clock)
{
}

Result<void> Committer::open()
{
    close();
    if (!QFile::exists(m_databaseFile))
        return failure(ErrorCode::InternalError, u"The database %1 is missing."_s.arg(m_databaseFile));
    auto opened = Database::open(m_databaseFile, OpenMode::Write);
    if (!opened)
        return std::unexpected(opened.error());
    m_database = std::move(*opened);
    m_stores = std::make_unique<Stores>(*m_database);
    return {};
}

Result<void> Committer::prepareToWrite()
{
    const auto counted = LogTail(*m_database).countedTo();
    if (!counted)
        return std::unexpected(counted.error());
    m_appender = std::make_unique<LogAppender>(*m_database, m_key, m_head);
    m_counter.emplace(*m_database);
    m_filters.emplace(*m_database);
    m_counted = *counted;
    return {};
}

void Committer::close()
{
    m_pruner.reset();
    m_filters.reset();
    m_counter.reset();
    m_appender.reset();
    m_stores.reset();
    m_database.reset();
}

Result<void> Committer::start()
{
    if (auto opened = open(); !opened)
        return opened;
    const auto log = examineLog(*m_database, m_key, m_checkpoint.file(), m_clock.now());
    if (!log)
        return std::unexpected(log.error());
    m_rowsBefore = log->rowsBefore;
    m_head = log->head;
    if (auto prepared = prepareToWrite(); !prepared)
        return prepared;
    m_files.remember();
    if (log->fault) {
        if (auto kept = m_checkpoint.keepFault(*log->fault); !kept)
            return kept;
    }
    m_checkpoint.lookForFault();
    if (log->restoration) {
        std::vector<Submission> batch(1);
        batch.front().rows.push_back(restorationRow(*log->restoration, m_clock.now()));
        if (const auto done = commit(std::move(batch)).outcomes; !done.front().result)
            return std::unexpected(done.front().result.error());
    }
    writeCheckpoint();
    if (log->restoration)
        m_checkpoint.restored();
    return {};
}

Result<void> Committer::reopen()
{
    if (auto opened = open(); !opened)
        return opened;
    const auto head = readHead(*m_database);
    if (!head)
        return std::unexpected(head.error());
    if (head->sequence != m_head.sequence || head->mac != m_head.mac)
        return failure(ErrorCode::InternalError, u"The newest row is not the one that was committed last."_s);
    const auto fault = checkNewestRows(*m_database, m_key);
    if (!fault)
        return std::unexpected(fault.error());
    if (*fault)
        return failure(ErrorCode::InternalError, (*fault)->why);
    if (auto prepared = prepareToWrite(); !prepared)
        return prepared;
    m_files.remember();
    return {};
}

bool Committer::ready()
{
    if (!m_broken)
        return true;
    const auto now = Steady::now();
    if (m_lastAttempt != Steady::time_point{} && now - m_lastAttempt < kRetryInterval)
        return false;
    m_lastAttempt = now;
    const auto reopened = reopen();
    if (!reopened) {
        qCWarning(lcStorage) << "the database can't be taken up again:" << reopened.error().detail;
        return false;
    }
    m_broken = false;
    return true;
}

Result<void> Committer::execute(QLatin1StringView sql)
{
    return m_database->prepared(sql).runOnce().transform([](int) {});
}

Result<void> Committer::refuse(Submission &submission, Receipt &receipt, const Error &error,
                               const LogAppender::Mark &mark)
{
    if (auto undone = execute("ROLLBACK TO submission"_L1); !undone)
        return undone;
    m_appender->rewind(mark);
    m_stores->alerts.takeTouched();
    if (!receipt.mutation)
        return {}; // refused before; the rows say so already
    receipt.mutation = std::unexpected(error);
    if (submission.onRefused)
        submission.onRefused(submission.rows, error);
    return {};
}

Result<Receipt> Committer::runOne(Submission &submission)
{
    Receipt receipt;
    const bool guarded = submission.mutation || submission.afterAppend;
    const LogAppender::Mark mark = m_appender->mark();
    if (guarded) {
        if (auto saved = execute("SAVEPOINT submission"_L1); !saved)
            return std::unexpected(saved.error());
    }
    if (submission.mutation) {
        if (const auto changed = submission.mutation(*m_stores); !changed) {
            if (auto undone = refuse(submission, receipt, changed.error(), mark); !undone)
                return std::unexpected(undone.error());
        }
    }
    auto rows = m_appender->append(submission.rows);
    if (rows && submission.afterAppend) {
        if (const auto judged = submission.afterAppend(*m_stores, *rows); !judged) {
            if (auto undone = refuse(submission, receipt, judged.error(), mark); !undone)
                return std::unexpected(undone.error());
            rows = m_appender->append(submission.rows);
        }
    }
    if (!rows)
        return std::unexpected(rows.error());
    receipt.rows = std::move(*rows);
    m_touched += m_stores->alerts.takeTouched();
    if (guarded) {
        if (auto released = execute("RELEASE submission"_L1); !released)
            return std::unexpected(released.error());
    }
    return receipt;
}

bool Committer::isStale(const Submission &submission) const
{
    return submission.decidedAt && m_state.hasChanged(submission.restsOn, *submission.decidedAt);
}

Result<void> Committer::begin()
{
    SqlStatement &begin = m_database->prepared("BEGIN IMMEDIATE"_L1);
    // Another program's lock passes by itself; whatever else goes wrong needs a new connection, for after a failed sync
    // nobody knows what this one believes to be on disk.
    if (const auto begun = begin.runOnce(); !begun) {
        m_broken = begin.fault() != SqlFault::Busy;
        return std::unexpected(begun.error());
    }
    m_broken = true;
    return {};
}

Result<std::vector<Receipt>> Committer::run(std::vector<Submission> &batch, QList<AlertRecord> &alerts)
{
    if (auto begun = begin(); !begun)
        return std::unexpected(begun.error());
    std::vector<Receipt> receipts;
    receipts.reserve(batch.size());
    for (Submission &submission : batch) {
        Result<Receipt> receipt = isStale(submission) ? handedBack(submission) : runOne(submission);
        if (!receipt)
            return std::unexpected(receipt.error());
        m_state.change(submission.changedState);
        receipt->stateVersion = m_state.current();
        receipts.push_back(std::move(*receipt));
    }
    auto touched = touchedAlerts();
    if (!touched)
        return std::unexpected(touched.error());
    alerts = std::move(*touched);
    return commitTransaction().transform([&] { return std::move(receipts); });
}

Result<void> Committer::commitTransaction()
{
    if (!m_files.areInPlace())
        return failure(ErrorCode::InternalError, u"The database was taken away or replaced."_s);
    return execute("COMMIT"_L1);
}

void Committer::abandon(const Error &error)
{
    qCWarning(lcStorage) << "a batch was not committed:" << error.detail;
    if (m_database->isInTransaction()) { // else SQLite has rolled back by itself
        [[maybe_unused]] const auto undone = execute("ROLLBACK"_L1);
    }
    m_appender->rolledBack();
}

// Read inside the transaction: as they stand when it ends.
Result<QList<AlertRecord>> Committer::touchedAlerts()
{
    QList<AlertRecord> alerts;
    for (const AlertId id : std::as_const(m_touched)) {
        if (std::ranges::contains(alerts, id, &AlertRecord::id))
            continue;
        auto alert = m_stores->alerts.one(id);
        if (!alert && alert.error().code == ErrorCode::NotFound)
            continue; // its account was deleted by the same transaction
        if (!alert)
            return std::unexpected(alert.error());
        alerts.append(std::move(*alert));
    }
    return alerts;
}

Committer::Delivery Committer::commit(std::vector<Submission> batch)
{
    if (!ready())
        return deliveryOf(std::move(batch), std::unexpected(unavailable()));
    QList<AlertRecord> alerts;
    auto receipts = catchAll("the writer", [&] { return run(batch, alerts); });
    m_touched.clear();
    if (receipts) {
        m_broken = false;
        m_appender->committed();
        m_head = m_appender->committedHead();
    } else {
        abandon(receipts.error());
    }
    const bool isCommitted = receipts.has_value();
    Delivery delivery = deliveryOf(std::move(batch), std::move(receipts));
    delivery.isCommitted = isCommitted;
    if (isCommitted)
        delivery.committed.alerts = std::move(alerts);
    return delivery;
}

// A transaction of the rollups alone.
Result<void> Committer::count(const std::function<Result<qint64>(RollupCounter &)> &counting)
{
    if (!ready())
        return failure(ErrorCode::AuditUnavailable);
    qint64 counted = 0;
    const auto done = catchAll("the writer", [&] {
        return begin().and_then([&] { return counting(*m_counter); }).and_then([&](qint64 row) {
            counted = row;
            return commitTransaction();
        });
    });
    if (!done) {
        abandon(done.error());
        return done;
    }
    m_broken = false;
    m_counted = counted;
    return {};
}

Result<void> Committer::countRows()
{
    return count([this](RollupCounter &counter) {
        return counter.countSome().and_then([this](qint64 counted) -> Result<qint64> {
            if (counted <= m_counted) // whoever waits for the end of it would wait for ever
                return failure(ErrorCode::InternalError, u"The rollups can't follow the log."_s);
            return counted;
        });
    });
}

Result<void> Committer::filterBlock()
{
    if (!ready())
        return failure(ErrorCode::AuditUnavailable);
    const auto missing = m_filters->nextMissing();
    if (!missing)
        return std::unexpected(missing.error());
    m_unfiltered = *missing;
    if (!hasUnfilteredBlock())
        return {};
    const auto isRead = catchAll("the writer", [&] { return m_filters->readSome(*missing); });
    if (!isRead || !*isRead)
        return isRead.transform([](bool) {});
    const auto done = catchAll("the writer", [&] {
        return begin().and_then([&] { return m_filters->write(); }).and_then([&] { return commitTransaction(); });
    });
    if (!done) {
        abandon(done.error());
        return done;
    }
    m_broken = false;
    m_unfiltered = *missing + 1;
    return {};
}

Result<void> Committer::setSensitivePaths(const QList<QByteArray> &paths)
{
    if (ready() && LogTail(*m_database).sensitivePaths() == paths)
        return {};
    return count([&](RollupCounter &counter) {
        return counter.countAll().and_then([&](qint64 counted) {
            return LogTail(*m_database).setSensitivePaths(paths).transform([&] { return counted; });
        });
    });
}

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
    if (m_files.writeAheadLogBytes() > kLargestWriteAheadLog)
        return failure(ErrorCode::Busy);
    const auto batch = catchAll("the writer", [&] {
        return pruneInTransaction(
            {.before = before, .below = m_checkpoint.newestRow(), .rows = rows, .now = m_clock.now()});
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
        if (auto kept = m_checkpoint.keepFault(*batch->fault); !kept)
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
