// SPDX-License-Identifier: GPL-3.0-or-later
//
// postject-server: the REST server without a screen.
#include "app/server/commands.h"
#include "app/server/options.h"
#include "server/core/crypto.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <sys/signalfd.h>
#include <unistd.h>

using namespace postject;

namespace {

// SIGTERM and SIGINT as something the event loop reads. Before any thread starts, so that all inherit the mask.
int openSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signalfd(-1, &signals, SFD_CLOEXEC);
}

int serve(QCoreApplication &application, const ServerOptions &options)
{
    const int signals = openSignals();
    const Result<std::unique_ptr<ServerHost>> host = ServerHost::start(options);
    if (!host) {
        std::fprintf(stderr, "postject-server: %s\n", qPrintable(host.error().detail));
        return 1;
    }
    QSocketNotifier ending(signals, QSocketNotifier::Read);
    QObject::connect(&ending, &QSocketNotifier::activated, &application, [] { QCoreApplication::quit(); });

    const ServerAddress &address = (*host)->address();
    std::printf("Listening on %s\n", qPrintable(address.url));
    std::fflush(stdout);
    if (!address.certificateSha256.isEmpty())
        std::fprintf(stderr, "Certificate SHA-256: %s\n", address.certificateSha256.constData());
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    ServerHost::prepareProcess();
    const std::expected<CommandLine, EarlyExit> line = parseCommandLine(argc, argv);
    if (!line) {
        std::fputs(line.error().text.c_str(), line.error().status == 0 ? stdout : stderr);
        return line.error().status;
    }
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"postject-server"_s);
    QCoreApplication::setApplicationVersion(u"" POSTJECT_VERSION ""_s);
    const CryptoLibrary crypto;
    if (!crypto.isComplete()) {
        std::fputs("postject-server: the OpenSSL provider of QCA is missing (Debian: libqca-qt6-plugins)\n", stderr);
        return 1;
    }
    if (line->command == Command::Serve)
        return serve(application, line->server);
    CommandRunner runner(*line);
    QTimer::singleShot(0, &application, [&runner] { runner.start(); });
    return QCoreApplication::exec();
}
