// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/hashingpool.h"

#include <QPromise>

#include <algorithm>
#include <memory>
#include <optional>

namespace postject {

namespace {
// How much more somebody known may have had than a stranger: a stranger can be a new one each time.
constexpr int kKnownAhead = 30;
} // namespace

HashingPool::HashingPool(PasswordCost cost) : m_cost(cost) {}

HashingPool::~HashingPool()
{
    std::vector<Job> waiting;
    {
        const std::lock_guard lock(m_mutex);
        waiting.swap(m_waiting);
    }
    for (const Job &job : waiting)
        job.refuse();
}

int HashingPool::pending() const
{
    const std::lock_guard lock(m_mutex);
    return m_hashing + static_cast<int>(m_waiting.size());
}

// What it had and what it asks for: an account under attack from everywhere, and a crowd behind one address, both wait
// for those who ask for little.
int HashingPool::rank(const HashFor &whom) const
{
    int used = m_addresses.of(whom.address) + m_accounts.of(whom.account);
    for (const Job &job : m_waiting) {
        used += job.whom.address == whom.address ? 1 : 0;
        used += job.whom.account == whom.account ? 1 : 0;
    }
    return whom.isKnown ? used - kKnownAhead : used;
}

template <typename T, typename Work>
QFuture<Result<T>> HashingPool::enqueue(const HashFor &whom, Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    const auto finish = [promise](Result<T> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    add({.whom = whom,
         .run = [finish, work = std::move(work)] { finish(catchAll("hashing", work)); },
         .refuse =
             [finish] {
                 finish(std::unexpected(Error{.code = ErrorCode::Busy,
                                              .detail = u"Too many sign-ins are waiting. Try again in a moment."_s,
                                              .retryAfterSeconds = 1}));
             }});
    return future;
}

void HashingPool::add(Job job)
{
    std::optional<Job> refused;
    bool isThreadFree = false;
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(job));
        isThreadFree = m_threadsAtWork < kThreads;
        if (isThreadFree) {
            ++m_threadsAtWork;
        } else if (m_hashing + std::ssize(m_waiting) > kThreads + kQueue) {
            // Of equals the one that came last.
            const auto last = std::ranges::max_element(m_waiting.rbegin(), m_waiting.rend(), {},
                                                       [this](const Job &each) { return rank(each.whom); });
            refused = std::move(*last);
            m_waiting.erase(std::next(last).base());
        }
    }
    if (refused)
        refused->refuse();
    if (isThreadFree)
        m_threads.start([this] { work(); });
}

void HashingPool::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_waiting.empty()) {
        const auto next = std::ranges::min_element(m_waiting, {}, [this](const Job &each) { return rank(each.whom); });
        const Job job = std::move(*next);
        m_waiting.erase(next);
        ++m_hashing;
        const auto now = std::chrono::steady_clock::now();
        m_addresses.used(job.whom.address, now);
        m_accounts.used(job.whom.account, now);
        lock.unlock();
        job.run();
        lock.lock();
        --m_hashing;
    }
    --m_threadsAtWork;
}

QFuture<Result<QByteArray>> HashingPool::hash(const QByteArray &password, const HashFor &whom)
{
    return enqueue<QByteArray>(whom, [password, cost = m_cost] { return hashPassword(password, cost); });
}

QFuture<Result<QByteArray>> HashingPool::renew(const QByteArray &password, const QByteArray &hash, const HashFor &whom)
{
    return enqueue<QByteArray>(whom,
                               [password, hash, cost = m_cost] { return renewPasswordHash(password, hash, cost); });
}

QFuture<Result<bool>> HashingPool::verify(const QByteArray &password, const QByteArray &hash, const HashFor &whom)
{
    return enqueue<bool>(whom, [password, hash, cost = m_cost] { return verifyPassword(password, hash, cost); });
}

} // namespace postject
