// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/readers.h"

#include "server/storage/database.h"
#include "server/storage/files.h"

#include <QFile>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

#include <pthread.h>

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
    explicit Reader(const QString &file) : m_file(file), m_encoded(QFile::encodeName(file)) {}

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

    void end()
    {
        if (m_database && !m_database->execute(u"COMMIT"_s))
            close();
    }

private:
    Result<void> reopen()
    {
        close();
        m_identity = FileIdentity::of(m_encoded);
        auto opened = Database::open(m_file, OpenMode::Read);
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

    QString m_file;
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
    std::deque<std::function<void(Result<Stores *>)>> waiting;
    bool stopping = false;
    std::vector<std::thread> threads;

    void run(const QString &file)
    {
        Reader reader(file);
        for (;;) {
            std::unique_lock lock(mutex);
            wake.wait(lock, [this] { return stopping || !waiting.empty(); });
            if (stopping)
                return;
            const auto task = std::move(waiting.front());
            waiting.pop_front();
            lock.unlock();
            const auto stores = reader.begin();
            task(stores);
            if (stores)
                reader.end();
        }
    }
};

Readers::Readers(const QString &databaseFile, int threads) : d(std::make_unique<Private>())
{
    for (int i = 0; i < threads; ++i) {
        d->threads.emplace_back([this, databaseFile] { d->run(databaseFile); });
        ::pthread_setname_np(d->threads.back().native_handle(), "reader");
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
    for (const auto &task : d->waiting)
        task(busy());
}

int Readers::waiting() const
{
    const std::lock_guard lock(d->mutex);
    return static_cast<int>(d->waiting.size());
}

void Readers::enqueue(std::function<void(Result<Stores *>)> task)
{
    bool full = false;
    {
        const std::lock_guard lock(d->mutex);
        full = d->waiting.size() >= kWaiting;
        if (!full)
            d->waiting.push_back(std::move(task));
    }
    if (full)
        task(busy());
    else
        d->wake.notify_one();
}

} // namespace postject
