// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/transport/locallistener.h"

#include <QHostAddress>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTcpServer>

#include <cerrno>

namespace postject {

struct LocalListener::Private
{
    QLocalServer pipe;
};

LocalListener::LocalListener(std::unique_ptr<Private> p) : d(std::move(p)) {}

LocalListener::~LocalListener() = default;

std::unique_ptr<LocalListener> LocalListener::open(const QString &file, QTcpServer &server, Take take)
{
    auto p = std::make_unique<Private>();
    QLocalServer &pipe = p->pipe;
    pipe.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(file); // a pipe leaves none, a file may be left
    // QHttpServer serves only a server that listens: this one does, and accepts nobody.
    if (!pipe.listen(file) || !server.listen(QHostAddress::LocalHost, 0)) {
        errno = EADDRINUSE;
        return nullptr;
    }
    server.pauseAccepting();
    QObject::connect(&pipe, &QLocalServer::newConnection, &server, [&pipe, take = std::move(take)] {
        while (QLocalSocket *socket = pipe.nextPendingConnection()) {
            socket->setParent(nullptr);
            take(std::unique_ptr<QLocalSocket>(socket));
        }
    });
    return std::unique_ptr<LocalListener>(new LocalListener(std::move(p)));
}

} // namespace postject
