// SPDX-License-Identifier: GPL-3.0-or-later
//
// co_await Await(future): resumes on this thread, by its event loop, with the future's result. QCoro's own awaiter
// connects without a context, which this code base forbids.
#pragma once

#include <QFuture>
#include <QFutureWatcher>

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

} // namespace postject
