// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/hashingpool.h"

#include <QPromise>

#include <memory>

namespace postject {

HashingPool::HashingPool(PasswordCost cost) : m_cost(cost)
{
    m_threads.setMaxThreadCount(kThreads);
    m_threads.setExpiryTimeout(-1);
}

HashingPool::~HashingPool()
{
    m_threads.clear();
    m_threads.waitForDone();
}

template <typename T, typename Work>
QFuture<Result<T>> HashingPool::enqueue(Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    if (m_pending.fetch_add(1) >= kThreads + kQueue) {
        m_pending.fetch_sub(1);
        promise->addResult(std::unexpected(Error{.code = ErrorCode::Busy,
                                                 .detail = u"Too many sign-ins are waiting. Try again in a moment."_s,
                                                 .retryAfterSeconds = 1}));
        promise->finish();
        return future;
    }
    m_threads.start([this, promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
        m_pending.fetch_sub(1);
    });
    return future;
}

QFuture<Result<QByteArray>> HashingPool::hash(const QByteArray &password)
{
    return enqueue<QByteArray>([password, cost = m_cost] { return hashPassword(password, cost); });
}

QFuture<Result<bool>> HashingPool::verify(const QByteArray &password, const QByteArray &hash)
{
    return enqueue<bool>(
        [password, hash, cost = m_cost]() -> Result<bool> { return verifyPassword(password, hash, cost); });
}

} // namespace postject
