// SPDX-License-Identifier: GPL-3.0-or-later
//
// A fixed number of threads that take work from one queue in its order. They are joined: when the destructor returns,
// nothing of them runs any more, neither of ours nor what a library does at a thread's end. QThread::wait() and
// QThreadPool::waitForDone() return before that, and OpenSSL's cleaning up after a thread then met its cleaning up
// after the process. Whatever computes on a thread of its own does so on a std::thread for that reason.
#pragma once

#include "server/core/catchall.h"
#include "server/core/uniquefunction.h"

#include <QFuture>
#include <QPromise>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>
#include <vector>

namespace postject {

class Workers
{
public:
    Workers(const char *name, int threads); // a literal of at most 15 bytes: what the system calls the threads
    ~Workers(); // waits for the running work; what has not begun never does, and its future is cancelled

    void start(UniqueFunction<void()> work); // any thread; work lets no exception out

    // work() -> Result<T>; what it throws is internal_error.
    template <typename Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work &>>
    {
        using Answer = std::invoke_result_t<Work &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QFuture<Answer> future = promise->future();
        start([name = m_name, promise, work = std::move(work)]() mutable {
            promise->addResult(catchAll(name, work));
            promise->finish();
        });
        return future;
    }

    // Set by the destructor; for work that can be ended early.
    const std::atomic<bool> &isStopping() const { return m_isStopping; }

    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;

private:
    void takeAndRun();

    const char *m_name;
    std::atomic<bool> m_isStopping = false;
    std::mutex m_mutex; // the queue
    std::condition_variable m_wake;
    std::deque<UniqueFunction<void()>> m_queue;
    std::vector<std::thread> m_threads;
};

} // namespace postject
