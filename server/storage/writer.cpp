// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/writer.h"

#include "server/core/catchall.h"
#include "server/core/keys.h"
#include "server/core/system/files.h"
#include "server/core/system/process.h"
#include "server/storage/committer.h"
#include "server/storage/datafolder.h"
#include "server/storage/retention.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <atomic>
#include <condition_variable>
#include <future>
#include <mutex>
#include <thread>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

using Steady = std::chrono::steady_clock;

constexpr std::chrono::seconds kCheckpointInterval(60);
constexpr std::chrono::seconds kDiskInterval(1);

// Rows that may wait to go into the rollups: few enough for a reader to count them one by one (half a millisecond).
// Fewer wait about a second, so that they share a transaction.
constexpr qint64 kRowsUncounted = 2048;
constexpr std::chrono::seconds kCountInterval(1);
constexpr quint64 kDiskReserve = 64ULL * 1024 * 1024;

bool reserveReached(const QByteArray &folder)
{
    return freeBytes(folder).value_or(kDiskReserve) < kDiskReserve;
}

// Rung on any thread, heard on that of its parent. The event says nothing, and nobody looks at it: what is told lies
// under a lock of ours, so that ThreadSanitizer sees the whole hand-over, and not only what Qt's queue lets it see.
class Bell : public QObject
{
public:
    Bell(std::function<void()> heard, QObject *parent) : QObject(parent), m_heard(std::move(heard)) {}

    void ring() { QCoreApplication::postEvent(this, new QEvent(QEvent::User)); }

protected:
    void customEvent(QEvent *) override { m_heard(); }

private:
    std::function<void()> m_heard;
};

} // namespace

struct Writer::Private
{
    Private(const QString &databaseFile, const QString &checkpointFile, const QByteArray &key, const Clock &clock,
            QObject *receiver)
        : committer(databaseFile, checkpointFile, key, clock),
          retention(committer, clock),
          folder(QFile::encodeName(QFileInfo(databaseFile).absolutePath())),
          bell(new Bell(
              [this, isAlive = alive] {
                  if (isAlive->load())
                      dispatchCompletions();
              },
              receiver))
    {
    }
    ~Private() { bell->deleteLater(); } // a completion that ends the writer is called by it

    Committer committer;
    Retention retention;
    QByteArray folder;
    std::shared_ptr<std::atomic<bool>> alive = std::make_shared<std::atomic<bool>>(true);
    Bell *bell; // the receiver's
    std::atomic<bool> diskReserve = false;
    Steady::time_point nextCount = Steady::now();
    bool isCountingFailed = false;
    Steady::time_point nextFilter = Steady::now();
    std::promise<Result<void>> started;
    std::thread thread;
    std::vector<std::function<void(const CommittedBatch &)>> followers; // the receiver's thread only

    mutable std::mutex mutex; // the queue, the order to stop, and what follows
    std::condition_variable wake;
    std::vector<Submission> queue;
    std::optional<QList<QByteArray>> sensitivePaths; // new ones
    std::optional<int> retentionDays;                // new ones
    WriterFigures figures;
    bool stopping = false;

    std::mutex deliveryMutex;
    std::vector<Committer::Delivery> deliveries; // on disk, not yet told

    void run();
    bool takeBatch(std::vector<Submission> &batch);
    bool isCountDue() const;
    void count();
    bool isFilterDue() const;
    void filter();
    void takeSensitivePaths();
    Committer::Delivery commit(std::vector<Submission> batch);
    void prune();
    void deliver(Committer::Delivery delivery);
    void dispatchCompletions();
};

// The whole queue; false when there is nothing more to come.
bool Writer::Private::takeBatch(std::vector<Submission> &batch)
{
    batch.clear();
    std::unique_lock lock(mutex);
    // Counting, writing search filters, and removing old rows, goes on where nothing waits.
    const bool hasWork = retention.isRunning() || isCountDue() || isFilterDue();
    wake.wait_for(lock, hasWork ? std::chrono::seconds(0) : kDiskInterval,
                  [this] { return stopping || !queue.empty() || retentionDays; });
    batch.swap(queue);
    if (retentionDays)
        retention.setDays(*std::exchange(retentionDays, std::nullopt));
    return !batch.empty() || !stopping;
}

bool Writer::Private::isCountDue() const
{
    const bool isMany = committer.uncountedRows() >= kRowsUncounted && !isCountingFailed;
    return isMany || (committer.uncountedRows() > 0 && Steady::now() >= nextCount);
}

// Rows of earlier commits go into the rollups, between two commits.
void Writer::Private::count()
{
    if (!isCountDue())
        return;
    isCountingFailed = !committer.countRows();
    nextCount = Steady::now() + kCountInterval;
}

bool Writer::Private::isFilterDue() const
{
    return committer.hasUnfilteredBlock() && Steady::now() >= nextFilter;
}

// A part of a block's search filter, between two commits.
void Writer::Private::filter()
{
    if (isFilterDue() && !committer.filterBlock())
        nextFilter = Steady::now() + kCountInterval;
}

void Writer::Private::takeSensitivePaths()
{
    std::unique_lock lock(mutex);
    if (!sensitivePaths)
        return;
    const QList<QByteArray> paths = *sensitivePaths;
    lock.unlock();
    if (!committer.setSensitivePaths(paths))
        return; // tried again
    lock.lock();
    if (sensitivePaths == paths)
        sensitivePaths.reset();
}

Committer::Delivery Writer::Private::commit(std::vector<Submission> batch)
{
    const auto begun = Steady::now();
    const std::size_t submissions = batch.size();
    Committer::Delivery delivery = committer.commit(std::move(batch));
    const auto taken = std::chrono::duration_cast<std::chrono::microseconds>(Steady::now() - begun);
    const std::lock_guard lock(mutex);
    ++figures.commits;
    figures.failures += delivery.isCommitted ? 0 : 1;
    figures.submissions += submissions;
    figures.rows += delivery.committed.rows.size();
    figures.commitMicroseconds += static_cast<quint64>(taken.count());
    return delivery;
}

// One batch of old rows, between two commits.
void Writer::Private::prune()
{
    if (!retention.isDue())
        return;
    {
        const std::lock_guard lock(mutex);
        if (stopping)
            return;
    }
    std::optional<Submission> report = retention.step();
    if (report) {
        std::vector<Submission> batch;
        batch.push_back(std::move(*report));
        deliver(commit(std::move(batch)));
        committer.writeCheckpoint(); // which from now on knows of the cut
    }
    const std::lock_guard lock(mutex);
    figures.retention = retention.figures();
}

// One event for all of a batch: at 40 000 requests a second an event for each would cost more than its commit.
void Writer::Private::deliver(Committer::Delivery delivery)
{
    if (delivery.outcomes.empty())
        return;
    bool wasEmpty = false;
    {
        const std::lock_guard lock(deliveryMutex);
        wasEmpty = deliveries.empty();
        deliveries.push_back(std::move(delivery));
    }
    if (wasEmpty) // else the event is on its way
        bell->ring();
}

// On the receiver's thread. A completion may end the writer, and with it this object.
void Writer::Private::dispatchCompletions()
{
    std::vector<Committer::Delivery> due;
    {
        const std::lock_guard lock(deliveryMutex);
        due.swap(deliveries);
    }
    const std::shared_ptr<std::atomic<bool>> still = alive;
    // One that throws does not keep the others from being told.
    const auto call = [](auto &&told, auto &&news) {
        (void)catchAll("what follows a commit", [&]() -> Result<void> {
            told(std::forward<decltype(news)>(news));
            return {};
        });
    };
    for (Committer::Delivery &delivery : due) {
        delivery.spent.clear();
        for (Committer::Outcome &outcome : delivery.outcomes) {
            if (still->load() && outcome.done)
                call(outcome.done, std::move(outcome.result));
        }
        if (delivery.committed.rows.empty() && delivery.committed.alerts.isEmpty())
            continue;
        for (std::size_t i = 0; still->load() && i < followers.size(); ++i)
            call(followers[i], delivery.committed);
    }
}

void Writer::Private::run()
{
    auto ready = catchAll("the writer", [this] { return committer.start(); });
    diskReserve = reserveReached(folder);
    const bool serving = ready.has_value();
    if (!serving)
        committer.close();
    started.set_value(std::move(ready));
    if (!serving)
        return;
    auto nextCheckpoint = Steady::now() + kCheckpointInterval;
    auto nextDisk = Steady::now() + kDiskInterval;
    std::vector<Submission> batch;
    while (takeBatch(batch)) {
        takeSensitivePaths();
        if (!batch.empty())
            deliver(commit(std::move(batch)));
        count();
        filter();
        prune();
        const auto now = Steady::now();
        if (now >= nextDisk) {
            diskReserve = reserveReached(folder);
            nextDisk = now + kDiskInterval;
        }
        if (now >= nextCheckpoint) {
            committer.writeCheckpoint();
            nextCheckpoint = now + kCheckpointInterval;
        }
    }
    while (committer.uncountedRows() > 0 && committer.countRows())
        ; // so that the next start finds nothing to catch up with
    committer.writeCheckpoint();
    committer.close();
}

Writer::Writer(std::unique_ptr<Private> p) : d(std::move(p)) {}

Result<std::unique_ptr<Writer>> Writer::start(const QString &databaseFile, const QString &checkpointFile,
                                              const QByteArray &chainKey, const Clock &clock, QObject *receiver)
{
    auto p = std::make_unique<Private>(databaseFile, checkpointFile, chainKey, clock, receiver);
    Private *inner = p.get();
    auto started = p->started.get_future();
    p->thread = std::thread([inner] { inner->run(); });
    nameThread(p->thread, "writer");
    const Result<void> ready = started.get();
    std::unique_ptr<Writer> writer(new Writer(std::move(p)));
    if (!ready)
        return std::unexpected(ready.error());
    return writer;
}

Result<std::unique_ptr<Writer>> Writer::start(const DataFolder &folder, const Clock &clock, QObject *receiver)
{
    return start(folder.databaseFile, folder.checkpointFile, keys::activityChain(folder.masterKey), clock, receiver);
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(d->mutex);
        d->stopping = true;
    }
    d->wake.notify_one();
    d->thread.join();
    d->alive->store(false);
}

void Writer::submit(Submission submission)
{
    bool wasEmpty = false;
    {
        const std::lock_guard lock(d->mutex);
        wasEmpty = d->queue.empty();
        d->queue.push_back(std::move(submission));
    }
    if (wasEmpty)
        d->wake.notify_one();
}

void Writer::follow(std::function<void(const CommittedBatch &)> follower)
{
    d->followers.push_back(std::move(follower));
}

void Writer::setSensitivePaths(const QList<QByteArray> &paths)
{
    const std::lock_guard lock(d->mutex);
    d->sensitivePaths = paths;
}

void Writer::setRetention(int days)
{
    {
        const std::lock_guard lock(d->mutex);
        d->retentionDays = days;
    }
    d->wake.notify_one();
}

WriterFigures Writer::figures() const
{
    const std::lock_guard lock(d->mutex);
    WriterFigures figures = d->figures;
    figures.queued = static_cast<qsizetype>(d->queue.size());
    return figures;
}

bool Writer::diskReserveReached() const
{
    return d->diskReserve;
}

} // namespace postject
