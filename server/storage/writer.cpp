// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/writer.h"

#include "server/storage/committer.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <atomic>
#include <condition_variable>
#include <future>
#include <mutex>

#include <sys/statvfs.h>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

using Steady = std::chrono::steady_clock;

constexpr std::chrono::seconds kCheckpointInterval(60);
constexpr std::chrono::seconds kDiskInterval(1);
constexpr quint64 kDiskReserve = 64ULL * 1024 * 1024;

bool reserveReached(const QByteArray &folder)
{
    struct ::statvfs status{};
    return ::statvfs(folder.constData(), &status) == 0 &&
           static_cast<quint64>(status.f_bavail) * status.f_frsize < kDiskReserve;
}

} // namespace

struct Writer::Private
{
    Private(const QString &databaseFile, const QString &checkpointFile, const QByteArray &key, const Clock &clock,
            QObject *target)
        : committer(databaseFile, checkpointFile, key, clock),
          folder(QFile::encodeName(QFileInfo(databaseFile).absolutePath())),
          receiver(target)
    {
    }

    Committer committer;
    QByteArray folder;
    QObject *receiver;
    std::atomic<bool> diskReserve = false;
    std::shared_ptr<std::atomic<bool>> alive = std::make_shared<std::atomic<bool>>(true);
    std::promise<Result<void>> started;
    std::unique_ptr<QThread> thread;
    std::vector<std::function<void(const CommittedBatch &)>> followers; // the receiver's thread only

    std::mutex mutex; // the queue and the order to stop
    std::condition_variable wake;
    std::vector<Submission> queue;
    bool stopping = false;

    void run();
    bool takeBatch(std::vector<Submission> &batch);
    void deliver(Committer::Delivery delivery);
};

// The whole queue; false when there is nothing more to come.
bool Writer::Private::takeBatch(std::vector<Submission> &batch)
{
    batch.clear();
    std::unique_lock lock(mutex);
    wake.wait_for(lock, kDiskInterval, [this] { return stopping || !queue.empty(); });
    batch.swap(queue);
    return !batch.empty() || !stopping;
}

// One event for all of a batch: at 40 000 requests a second an event for each would cost more than its commit.
void Writer::Private::deliver(Committer::Delivery delivery)
{
    if (delivery.outcomes.empty())
        return;
    auto batch = std::make_shared<Committer::Delivery>(std::move(delivery));
    QMetaObject::invokeMethod(
        receiver,
        [this, batch, alive = alive] {
            for (Committer::Outcome &outcome : batch->outcomes) {
                if (alive->load() && outcome.done)
                    outcome.done(std::move(outcome.result));
            }
            if (batch->committed.rows.empty() && batch->committed.alerts.isEmpty())
                return;
            for (std::size_t i = 0; alive->load() && i < followers.size(); ++i)
                followers[i](batch->committed);
        },
        Qt::QueuedConnection);
}

void Writer::Private::run()
{
    auto ready = committer.start();
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
        if (!batch.empty())
            deliver(committer.commit(std::move(batch)));
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
    committer.writeCheckpoint();
    committer.close();
}

Writer::Writer(std::unique_ptr<Private> p) : d(std::move(p)) {}

Result<std::unique_ptr<Writer>> Writer::start(const QString &databaseFile, const QString &checkpointFile,
                                              const QByteArray &chainKey, const Clock &clock, QObject *receiver)
{
    auto p = std::make_unique<Private>(databaseFile, checkpointFile, chainKey, clock, receiver);
    Private *inner = p.get();
    p->thread.reset(QThread::create([inner] { inner->run(); }));
    p->thread->setObjectName(u"writer"_s);
    auto started = p->started.get_future();
    p->thread->start();
    const Result<void> ready = started.get();
    std::unique_ptr<Writer> writer(new Writer(std::move(p)));
    if (!ready)
        return std::unexpected(ready.error());
    return writer;
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(d->mutex);
        d->stopping = true;
    }
    d->wake.notify_one();
    d->thread->wait();
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

bool Writer::diskReserveReached() const
{
    return d->diskReserve;
}

} // namespace postject
