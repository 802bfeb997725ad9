// SPDX-License-Identifier: GPL-3.0-or-later
//
// The measure of comparison: a QHttpServer that answers with fixed bytes and does nothing else. Prints its address.
#include <QCoreApplication>
#include <QHttpServer>
#include <QTcpServer>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QHttpServer server;
    // As long as the whitelist answer that it is compared with.
    const QByteArray body(220, 'x');
    server.route(QStringLiteral("/"), &server, [&body] { return QHttpServerResponse("application/json", body); });
    auto *listener = new QTcpServer;
    listener->setListenBacklogSize(4096);
    listener->setMaxPendingConnections(1024);
    if (!listener->listen(QHostAddress::LocalHost, 0) || !server.bind(listener))
        return 1;
    std::printf("Listening on http://127.0.0.1:%d\n", listener->serverPort());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
