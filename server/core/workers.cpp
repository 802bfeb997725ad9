// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/workers.h"

#include "server/core/system/process.h"

namespace postject {

Workers::Workers(const char *name, int threads) : m_name(name)
{
    for (int i = 0; i < threads; ++i) {
        m_threads.emplace_back([this] { takeAndRun(); });
        nameThread(m_threads.back(), name);
    }
}

Workers::~Workers()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void Workers::start(UniqueFunction<void()> work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(work));
    }
    m_wake.notify_one();
}

void Workers::takeAndRun()
{
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_isStopping || !m_queue.empty(); });
        if (m_isStopping)
            return;
        auto work = std::move(m_queue.front());
        m_queue.pop_front();
        lock.unlock();
        work();
    }
}

} // namespace postject
