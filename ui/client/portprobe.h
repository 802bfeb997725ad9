// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a server could listen on this computer's address and port, found out by doing so for a moment. Any thread.
#pragma once

#include <QHostAddress>

#include <optional>

namespace postject::ui {

enum class PortState { Free, Used, NotAllowed, NoSuchAddress };

PortState portState(const QHostAddress &address, quint16 port);

// The first free one of the 20 that follow.
std::optional<quint16> nextFreePort(const QHostAddress &address, quint16 port);

// An IP address in its usual form, as --listen takes it: not "localhost", nor the short forms "10" and "127.1" that
// QHostAddress reads as something else than they look like.
std::optional<QHostAddress> listenAddress(const QString &text);

} // namespace postject::ui
