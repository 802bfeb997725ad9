// SPDX-License-Identifier: GPL-3.0-or-later
//
// co_await Await(future): resumes on this thread, by its event loop, with the future's result. QCoro's own awaiter
// connects without a context, which this code base forbids.
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QTimer>

#include <chrono>
#include <coroutine>

namespace postject {

template <typename T>
class Await
{
public:
    explicit Await(QFuture<T> future) : m_future(std::move(future)) {}

    bool await_ready() const { return m_future.isFinished(); }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        QObject::connect(&m_watcher, &QFutureWatcher<T>::finished, &m_watcher, [waiting] { waiting.resume(); });
        m_watcher.setFuture(m_future);
    }
    T await_resume() { return m_future.result(); }

private:
    QFuture<T> m_future;
    QFutureWatcher<T> m_watcher;
};

// co_await Pause(duration): resumes on this thread, by its event loop, when it is over.
class Pause
{
public:
    explicit Pause(std::chrono::milliseconds duration) : m_duration(duration) {}

    bool await_ready() const { return m_duration.count() <= 0; }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        QTimer::singleShot(m_duration, &m_context, [waiting] { waiting.resume(); });
    }
    void await_resume() const {}

private:
    std::chrono::milliseconds m_duration;
    QObject m_context;
};

} // namespace postject
