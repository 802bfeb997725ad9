// SPDX-License-Identifier: GPL-3.0-or-later
//
// Serves the same tiny answer by a bare QHttpServer and by one behind the guard, each on a free loopback port, which it
// prints. What the guard costs is the ratio of:
//   wrk -t1 -c64 -d4s http://127.0.0.1:PORT/
#include "server/http/transport/guard.h"

#include <QCoreApplication>
#include <QHttpServer>
#include <QHttpServerResponder>

#include <cstdio>

using namespace postject;

namespace {

void serve(QHttpServer &server)
{
    server.setMissingHandler(&server, [](const QHttpServerRequest &, QHttpServerResponder &responder) {
        responder.write("{\"ok\":true}", "application/json");
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);

    QHttpServer bare;
    serve(bare);
    auto *plain = new QTcpServer;
    plain->setListenBacklogSize(4096);
    plain->setMaxPendingConnections(1024);

    QHttpServer guarded;
    serve(guarded);
    auto *guard = new Guard({.requestsPerConnection = 1'000'000'000}, [](const GuardRefusal &, const Guard::Answer &a) {
        a("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    });

    if (!plain->listen(QHostAddress::LocalHost) || !bare.bind(plain) || !guard->listen(QHostAddress::LocalHost) ||
        !guarded.bind(guard))
        return 1;
    std::printf("bare http://127.0.0.1:%d/\nguard http://127.0.0.1:%d/\n", plain->serverPort(), guard->serverPort());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
