// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/portprobe.h"

#include <QTcpServer>

namespace postject::ui {

PortState portState(const QHostAddress &address, quint16 port)
{
    QTcpServer server;
    if (server.listen(address, port))
        return PortState::Free;
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return PortState::Used;
    case QAbstractSocket::SocketAccessError:
        return PortState::NotAllowed;
    default:
        return PortState::NoSuchAddress;
    }
}

std::optional<quint16> nextFreePort(const QHostAddress &address, quint16 port)
{
    for (int next = port + 1; next <= qMin(port + 20, 65535); ++next) {
        if (portState(address, static_cast<quint16>(next)) == PortState::Free)
            return static_cast<quint16>(next);
    }
    return std::nullopt;
}

std::optional<QHostAddress> listenAddress(const QString &text)
{
    const QHostAddress address(text);
    const bool usual = address.protocol() == QAbstractSocket::IPv6Protocol || address.toString() == text;
    return !address.isNull() && usual ? std::optional(address) : std::nullopt;
}

} // namespace postject::ui
