// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sockets by their descriptors, in the words of each operating system. Free functions; any thread.
#pragma once

#include "server/net/ipaddress.h"

#include <QtGlobal>

#include <span>

namespace postject::sockets {

// The one of an accepted connection is made ready for receive() and send(), which never wait.
void prepare(qintptr socket);
qint64 receive(qintptr socket, std::span<char> into);             // 0: nothing at the moment; -1: the end, or broken
qint64 send(qintptr socket, const char *bytes, qsizetype length); // 0: not now; -1: broken
void setSendBuffer(qintptr socket, int bytes);
void endSending(qintptr socket);
void close(qintptr socket);
IpAddress peerOf(qintptr socket);

// How many a process may have open.
int descriptorLimit();
// A descriptor that is kept to be given up when no other is left; -1 where sockets have no part in such a limit.
int openSpare();
void closeSpare(int spare);
void turnAwayNext(qintptr listening); // accepts one connection and ends it

} // namespace postject::sockets
