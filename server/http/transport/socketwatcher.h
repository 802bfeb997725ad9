// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tells of sockets that can be read. On Linux by one epoll set for all of a thread, behind one notifier of the event
// loop: Qt's own loop hands every socket to the kernel anew in each turn, and makes an event for each that is ready.
// Elsewhere by a notifier for each. Level-triggered.
// Lives as long as who holds it: the guard, and each of its sockets. Its thread's alone.
#pragma once

#include <QtGlobal>

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

    // This thread's; null where the kernel gives no descriptor for it.
    static std::shared_ptr<SocketWatcher> ofThread();
    ~SocketWatcher();
    Q_DISABLE_COPY_MOVE(SocketWatcher)

    bool watch(qintptr descriptor, Socket *socket);
    void forget(qintptr descriptor, Socket *socket); // before the descriptor is closed; it is told of nothing any more

private:
    struct Private;
    explicit SocketWatcher(std::unique_ptr<Private> p);
    const std::unique_ptr<Private> d;
};

} // namespace postject
