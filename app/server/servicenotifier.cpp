// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/servicenotifier.h"

#include <algorithm>
#include <cstddef>
#include <ctime>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace postject {

ServiceNotifier::ServiceNotifier() : m_address(qgetenv("NOTIFY_SOCKET"))
{
    qunsetenv("NOTIFY_SOCKET");
    const bool isAddress = m_address.startsWith('/') || m_address.startsWith('@');
    if (isAddress && m_address.size() < static_cast<qsizetype>(sizeof(::sockaddr_un::sun_path)))
        m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
}

ServiceNotifier::~ServiceNotifier()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

void ServiceNotifier::ready(const QByteArray &status)
{
    send("READY=1\nSTATUS=" + status);
}

// The manager takes a READY=1 for the end of this reload only if it was sent after that time.
void ServiceNotifier::reloading()
{
    ::timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    const qint64 microseconds = qint64{now.tv_sec} * 1'000'000 + now.tv_nsec / 1'000;
    send("RELOADING=1\nMONOTONIC_USEC=" + QByteArray::number(microseconds));
}

void ServiceNotifier::stopping()
{
    send("STOPPING=1\nSTATUS=Answering what is under way");
}

void ServiceNotifier::send(const QByteArray &state) const
{
    if (m_socket < 0)
        return;
    ::sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::ranges::copy(m_address, address.sun_path);
    if (m_address.startsWith('@'))
        address.sun_path[0] = '\0'; // the abstract namespace
    const auto size = static_cast<::socklen_t>(offsetof(::sockaddr_un, sun_path) + m_address.size());
    (void)!::sendto(m_socket, state.constData(), static_cast<std::size_t>(state.size()), MSG_NOSIGNAL | MSG_DONTWAIT,
                    reinterpret_cast<const ::sockaddr *>(&address), size);
}

} // namespace postject
