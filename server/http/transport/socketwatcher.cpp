// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/transport/socketwatcher.h"

#include <array>
#include <span>

#include <sys/epoll.h>
#include <unistd.h>

namespace postject {

namespace {
constexpr std::size_t kAtOnce = 128; // sockets in one turn of the event loop; more are told of in the next
} // namespace

struct SocketWatcher::Turn
{
    std::span<epoll_event> due;
    Turn *outer;
};

std::shared_ptr<SocketWatcher> SocketWatcher::ofThread()
{
    thread_local std::weak_ptr<SocketWatcher> current;
    std::shared_ptr<SocketWatcher> watcher = current.lock();
    if (!watcher) {
        if (const int epoll = ::epoll_create1(EPOLL_CLOEXEC); epoll >= 0)
            watcher.reset(new SocketWatcher(epoll));
        current = watcher;
    }
    return watcher;
}

SocketWatcher::SocketWatcher(int epoll) : m_epoll(epoll), m_notifier(epoll, QSocketNotifier::Read)
{
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] { dispatch(); });
}

SocketWatcher::~SocketWatcher()
{
    m_notifier.setEnabled(false);
    ::close(m_epoll);
}

bool SocketWatcher::watch(int descriptor, Socket *socket)
{
    epoll_event event{};
    event.events = EPOLLIN; // at the end too
    event.data.ptr = socket;
    return ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event) == 0;
}

void SocketWatcher::forget(int descriptor, Socket *socket)
{
    ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
    for (Turn *turn = m_turn; turn; turn = turn->outer) {
        for (epoll_event &event : turn->due) {
            if (event.data.ptr == socket)
                event.data.ptr = nullptr;
        }
    }
}

// Whoever is told may end others, and so take them out of this turn; or run an event loop, and so another turn.
void SocketWatcher::dispatch()
{
    std::array<epoll_event, kAtOnce> events;
    const int count = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), 0);
    if (count <= 0)
        return;
    Turn turn{.due = std::span(events).first(static_cast<std::size_t>(count)), .outer = m_turn};
    m_turn = &turn;
    for (const epoll_event &event : turn.due) {
        if (auto *socket = static_cast<Socket *>(event.data.ptr))
            socket->socketReadable();
    }
    m_turn = turn.outer;
}

} // namespace postject
