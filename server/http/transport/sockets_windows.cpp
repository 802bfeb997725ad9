// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/transport/sockets.h"

#include "server/core/system/windowsheaders.h"

#include <QHostAddress>

#include <algorithm>
#include <limits>

namespace postject::sockets {

namespace {

SOCKET socketOf(qintptr socket)
{
    return static_cast<SOCKET>(socket);
}

// Windows takes lengths as int.
int lengthOf(qsizetype length)
{
    return static_cast<int>(std::min<qsizetype>(length, std::numeric_limits<int>::max()));
}

bool isForLater()
{
    return ::WSAGetLastError() == WSAEWOULDBLOCK;
}

template <typename Value>
const char *bytesOf(const Value &value)
{
    return reinterpret_cast<const char *>(&value);
}

} // namespace

void prepare(qintptr socket)
{
    const int on = 1;
    ::setsockopt(socketOf(socket), IPPROTO_TCP, TCP_NODELAY, bytesOf(on), sizeof on);
    u_long isNonBlocking = 1;
    ::ioctlsocket(socketOf(socket), static_cast<long>(FIONBIO), &isNonBlocking);
}

qint64 receive(qintptr socket, std::span<char> into)
{
    const int bytes = ::recv(socketOf(socket), into.data(), lengthOf(std::ssize(into)), 0);
    if (bytes > 0)
        return bytes;
    return bytes < 0 && isForLater() ? 0 : -1;
}

qint64 send(qintptr socket, const char *bytes, qsizetype length)
{
    const int sent = ::send(socketOf(socket), bytes, lengthOf(length), 0);
    if (sent >= 0)
        return sent;
    return isForLater() ? 0 : -1;
}

void setSendBuffer(qintptr socket, int bytes)
{
    ::setsockopt(socketOf(socket), SOL_SOCKET, SO_SNDBUF, bytesOf(bytes), sizeof bytes);
}

void endSending(qintptr socket)
{
    ::shutdown(socketOf(socket), SD_SEND);
}

void close(qintptr socket)
{
    ::closesocket(socketOf(socket));
}

IpAddress peerOf(qintptr socket)
{
    sockaddr_storage address{};
    int size = sizeof address;
    if (::getpeername(socketOf(socket), reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return {};
    return IpAddress::fromHostAddress(QHostAddress(reinterpret_cast<const sockaddr *>(&address)));
}

int descriptorLimit()
{
    return 1'000'000;
}

int openSpare()
{
    return -1;
}

void closeSpare(int) {}

void turnAwayNext(qintptr listening)
{
    if (const SOCKET client = ::accept(socketOf(listening), nullptr, nullptr); client != INVALID_SOCKET)
        ::closesocket(client);
}

} // namespace postject::sockets
