// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tells of sockets that can be read: one epoll set for all of a thread, behind one notifier of the event loop. Qt's own
// loop hands every socket to the kernel anew in each turn, and makes an event for each that is ready. Level-triggered.
// Lives as long as who holds it: the guard, and each of its sockets. Its thread's alone.
#pragma once

#include <QSocketNotifier>

#include <memory>

namespace postject {

class SocketWatcher
{
public:
    class Socket
    {
    public:
        virtual void socketReadable() = 0; // or at its end, or broken

    protected:
        ~Socket() = default;
    };

    // This thread's; null where the kernel gives no epoll descriptor.
    static std::shared_ptr<SocketWatcher> ofThread();
    ~SocketWatcher();
    Q_DISABLE_COPY_MOVE(SocketWatcher)

    bool watch(int descriptor, Socket *socket);
    void forget(int descriptor, Socket *socket); // before the descriptor is closed; it is told of nothing any more

private:
    explicit SocketWatcher(int epoll);
    void dispatch();

    struct Turn;

    const int m_epoll;
    QSocketNotifier m_notifier;
    Turn *m_turn = nullptr; // that is running
};

} // namespace postject
