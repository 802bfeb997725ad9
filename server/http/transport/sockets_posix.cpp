// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/transport/sockets.h"

#include <QHostAddress>

#include <cerrno>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace postject::sockets {

namespace {

#ifdef MSG_NOSIGNAL
constexpr int kSendFlags = MSG_NOSIGNAL | MSG_DONTWAIT;
#else
constexpr int kSendFlags = MSG_DONTWAIT; // SIGPIPE is ignored: see prepareSystemProcess()
#endif

int descriptorOf(qintptr socket)
{
    return static_cast<int>(socket);
}

bool isForLater(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

} // namespace

void prepare(qintptr socket)
{
    const int on = 1;
    ::setsockopt(descriptorOf(socket), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

qint64 receive(qintptr socket, std::span<char> into)
{
    const auto bytes = ::recv(descriptorOf(socket), into.data(), into.size(), MSG_DONTWAIT);
    if (bytes > 0)
        return bytes;
    return bytes < 0 && isForLater(errno) ? 0 : -1;
}

qint64 send(qintptr socket, const char *bytes, qsizetype length)
{
    const auto sent = ::send(descriptorOf(socket), bytes, static_cast<std::size_t>(length), kSendFlags);
    if (sent >= 0)
        return sent;
    return isForLater(errno) ? 0 : -1;
}

void setSendBuffer(qintptr socket, int bytes)
{
    ::setsockopt(descriptorOf(socket), SOL_SOCKET, SO_SNDBUF, &bytes, sizeof bytes);
}

void endSending(qintptr socket)
{
    ::shutdown(descriptorOf(socket), SHUT_WR);
}

void close(qintptr socket)
{
    ::close(descriptorOf(socket));
}

IpAddress peerOf(qintptr socket)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (::getpeername(descriptorOf(socket), reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return {};
    return IpAddress::fromHostAddress(QHostAddress(reinterpret_cast<const sockaddr *>(&address)));
}

int descriptorLimit()
{
    constexpr int kEnough = 1'000'000;
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur > kEnough)
        return kEnough;
    return static_cast<int>(limit.rlim_cur);
}

int openSpare()
{
    return ::open("/dev/null", O_RDONLY | O_CLOEXEC);
}

void closeSpare(int spare)
{
    ::close(spare);
}

void turnAwayNext(qintptr listening)
{
    if (const int client = ::accept(descriptorOf(listening), nullptr, nullptr); client >= 0)
        ::close(client);
}

} // namespace postject::sockets
