// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/transport/socketwatcher.h"

#include <QSocketNotifier>

#include <array>
#include <span>

#include <sys/epoll.h>
#include <unistd.h>

namespace postject {

namespace {
constexpr std::size_t kAtOnce = 128; // sockets in one turn of the event loop; more are told of in the next
} // namespace

struct SocketWatcher::Private
{
    struct Turn
    {
        std::span<epoll_event> due;
        Turn *outer;
    };

    explicit Private(int set) : epoll(set), notifier(set, QSocketNotifier::Read) {}
    void dispatch();

    const int epoll;
    QSocketNotifier notifier;
    Turn *turn = nullptr; // that is running
};

std::shared_ptr<SocketWatcher> SocketWatcher::ofThread()
{
    thread_local std::weak_ptr<SocketWatcher> current;
    std::shared_ptr<SocketWatcher> watcher = current.lock();
    if (!watcher) {
        if (const int epoll = ::epoll_create1(EPOLL_CLOEXEC); epoll >= 0)
            watcher.reset(new SocketWatcher(std::make_unique<Private>(epoll)));
        current = watcher;
    }
    return watcher;
}

SocketWatcher::SocketWatcher(std::unique_ptr<Private> p) : d(std::move(p))
{
    QObject::connect(&d->notifier, &QSocketNotifier::activated, &d->notifier, [p = d.get()] { p->dispatch(); });
}

SocketWatcher::~SocketWatcher()
{
    d->notifier.setEnabled(false);
    ::close(d->epoll);
}

bool SocketWatcher::watch(qintptr descriptor, Socket *socket)
{
    epoll_event event{};
    event.events = EPOLLIN; // at the end too
    event.data.ptr = socket;
    return ::epoll_ctl(d->epoll, EPOLL_CTL_ADD, static_cast<int>(descriptor), &event) == 0;
}

void SocketWatcher::forget(qintptr descriptor, Socket *socket)
{
    ::epoll_ctl(d->epoll, EPOLL_CTL_DEL, static_cast<int>(descriptor), nullptr);
    for (Private::Turn *turn = d->turn; turn; turn = turn->outer) {
        for (epoll_event &event : turn->due) {
            if (event.data.ptr == socket)
                event.data.ptr = nullptr;
        }
    }
}

// Whoever is told may end others, and so take them out of this turn; or run an event loop, and so another turn.
void SocketWatcher::Private::dispatch()
{
    std::array<epoll_event, kAtOnce> events;
    const int count = ::epoll_wait(epoll, events.data(), static_cast<int>(events.size()), 0);
    if (count <= 0)
        return;
    Turn current{.due = std::span(events).first(static_cast<std::size_t>(count)), .outer = turn};
    turn = &current;
    for (const epoll_event &event : current.due) {
        if (auto *socket = static_cast<Socket *>(event.data.ptr))
            socket->socketReadable();
    }
    turn = current.outer;
}

} // namespace postject
