// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/readers.h"

#include "server/core/fairshare.h"
#include "server/core/system/files.h"
#include "server/core/system/process.h"
#include "server/storage/database.h"

#include <QFile>

#include <algorithm>
#include <condition_variable>
#include <iterator>
#include <mutex>
#include <thread>
#include <vector>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kWaiting = 256;

std::unexpected<Error> busy()
{
    return std::unexpected(
        Error{.code = ErrorCode::Busy, .detail = u"Too many queries wait."_s, .retryAfterSeconds = 1});
}

// The connection of one reader thread. A database that was put in the file's place is seen with the next query.
class Reader
{
public:
    explicit Reader(const Engine &engine) : m_engine(engine), m_encoded(QFile::encodeName(engine.databaseFile())) {}

    Result<Stores *> begin()
    {
        if (!m_database || FileIdentity::of(m_encoded) != m_identity) {
            if (auto opened = reopen(); !opened)
                return std::unexpected(opened.error());
        }
        // Deferred: the snapshot is taken by the first read.
        if (auto begun = m_database->execute(u"BEGIN"_s); !begun) {
            close();
            return std::unexpected(begun.error());
        }
        return m_stores.get();
    }

    void end(bool isWhole)
    {
        if (m_database && (!isWhole || !m_database->execute(u"COMMIT"_s)))
            close();
    }

private:
    Result<void> reopen()
    {
        close();
        m_identity = FileIdentity::of(m_encoded);
        auto opened = m_engine.open(OpenMode::Read);
        if (!opened)
            return std::unexpected(opened.error());
        m_database = std::move(*opened);
        m_stores = std::make_unique<Stores>(*m_database);
        return {};
    }

    void close()
    {
        m_stores.reset();
        m_database.reset();
    }

    Engine m_engine;
    QByteArray m_encoded;
    FileIdentity m_identity;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Stores> m_stores;
};

} // namespace

struct Readers::Private
{
    std::mutex mutex;
    std::condition_variable wake;
    struct Waiting
    {
        ReadFor whom;
        Task task;
    };
    using Queue = std::vector<Waiting>;

    Queue light; // as they came
    Queue heavy;
    FairShare<AccountId> hadLight;
    FairShare<AccountId> hadHeavy;
    int heavyMax = 1; // at the same time
    int heavyRunning = 0;
    bool stopping = false;
    std::vector<std::thread> threads;

    std::size_t waiting() const { return light.size() + heavy.size(); }
    bool mayBeginHeavy() const { return !heavy.empty() && heavyRunning < heavyMax; }
    bool mayBegin() const { return !light.empty() || mayBeginHeavy(); }

    // The heavy ones first where one may begin: they have no more than their share of the threads.
    Waiting takeNext()
    {
        const bool isHeavy = mayBeginHeavy();
        Queue &queue = isHeavy ? heavy : light;
        FairShare<AccountId> &had = isHeavy ? hadHeavy : hadLight;
        const auto next =
            std::ranges::min_element(queue, {}, [&had](const Waiting &each) { return had.of(each.whom.account); });
        Waiting taken = std::move(*next);
        queue.erase(next);
        had.used(taken.whom.account, std::chrono::steady_clock::now());
        heavyRunning += isHeavy ? 1 : 0;
        return taken;
    }

    Waiting takeLastOfMost()
    {
        Queue &queue = heavy.size() > light.size() ? heavy : light;
        QHash<AccountId, int> counts;
        for (const Waiting &each : queue)
            ++counts[each.whom.account];
        const auto last = std::ranges::max_element(queue.rbegin(), queue.rend(), {}, [&counts](const Waiting &each) {
            return counts.value(each.whom.account);
        });
        Waiting taken = std::move(*last);
        queue.erase(std::next(last).base());
        return taken;
    }

    void run(const Engine &engine)
    {
        Reader reader(engine);
        for (;;) {
            std::unique_lock lock(mutex);
            wake.wait(lock, [this] { return stopping || mayBegin(); });
            if (stopping)
                return;
            const Waiting next = takeNext();
            lock.unlock();
            const auto stores = catchAll("a reader", [&] { return reader.begin(); });
            const bool isWhole = next.task(stores);
            if (stores)
                reader.end(isWhole);
            if (next.whom.weight == ReadFor::Heavy) {
                lock.lock();
                --heavyRunning;
            }
        }
    }
};

Readers::Readers(const Engine &engine, int threads) : d(std::make_unique<Private>())
{
    d->heavyMax = std::max(1, threads - 1);
    for (int i = 0; i < threads; ++i) {
        d->threads.emplace_back([this, engine] { d->run(engine); });
        nameThread(d->threads.back(), "reader");
    }
}

Readers::~Readers()
{
    {
        const std::lock_guard lock(d->mutex);
        d->stopping = true;
    }
    d->wake.notify_all();
    for (std::thread &thread : d->threads)
        thread.join();
    for (const auto *queue : {&d->light, &d->heavy}) {
        for (const Private::Waiting &each : *queue)
            each.task(busy());
    }
}

int Readers::waiting() const
{
    const std::lock_guard lock(d->mutex);
    return static_cast<int>(d->waiting());
}

void Readers::enqueue(Task task, const ReadFor &whom)
{
    std::optional<Private::Waiting> refused;
    {
        const std::lock_guard lock(d->mutex);
        (whom.weight == ReadFor::Heavy ? d->heavy : d->light).push_back({whom, std::move(task)});
        if (d->waiting() > kWaiting)
            refused = d->takeLastOfMost();
    }
    d->wake.notify_one();
    if (refused)
        refused->task(busy());
}

} // namespace postject
