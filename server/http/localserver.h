// SPDX-License-Identifier: GPL-3.0-or-later
//
// The private local socket. It knows over which connection the request came that QHttpServer hands over at the moment:
// a request over a local socket has no address to tell by. Server thread.
#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>

namespace postject {

class LocalServer : public QLocalServer
{
public:
    using QLocalServer::QLocalServer;

    QLocalSocket *current() const { return m_current; }
    int liveConnections() const { return m_live; }

    // QHttpServer reads a request within the socket's readyRead; this connection was made first, and so runs first.
    QLocalSocket *nextPendingConnection() override
    {
        QLocalSocket *socket = QLocalServer::nextPendingConnection();
        if (!socket)
            return nullptr;
        ++m_live;
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { m_current = socket; });
        connect(socket, &QObject::destroyed, this, [this] { --m_live; });
        return socket;
    }

private:
    QPointer<QLocalSocket> m_current;
    int m_live = 0;
};

} // namespace postject
