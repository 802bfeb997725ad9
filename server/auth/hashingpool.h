// SPDX-License-Identifier: GPL-3.0-or-later
//
// Argon2id on two threads of its own, with a bounded queue, so that a flood of logins neither stalls the server thread
// nor eats the memory (64 MiB a hash). Called on the server thread.
#pragma once

#include "server/core/passwordhash.h"

#include <QFuture>
#include <QThreadPool>

#include <atomic>

namespace postject {

class HashingPool
{
public:
    static constexpr int kThreads = 2;
    static constexpr int kQueue = 16; // waiting, beyond the running ones

    explicit HashingPool(PasswordCost cost = {});
    ~HashingPool(); // waits for the running ones

    QFuture<Result<QByteArray>> hash(const QByteArray &password);                     // busy beyond the queue
    QFuture<Result<bool>> verify(const QByteArray &password, const QByteArray &hash); // busy beyond the queue

    int pending() const { return m_pending; } // running and waiting

private:
    template <typename T, typename Work>
    QFuture<Result<T>> enqueue(Work work);

    PasswordCost m_cost;
    QThreadPool m_threads;
    std::atomic<int> m_pending = 0;
};

} // namespace postject
