// SPDX-License-Identifier: GPL-3.0-or-later
//
// postject-server: the REST server without a screen.
#include "app/server/commands.h"
#include "app/server/options.h"
#include "server/core/crypto.h"
#include "server/core/logoutput.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSocketNotifier>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <sys/signalfd.h>
#include <unistd.h>

using namespace postject;

namespace {

Q_LOGGING_CATEGORY(logProgram, "postject.server")

// The signals as something the event loop reads. Before any thread of the server starts, so that all inherit the mask.
int openSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signalfd(-1, &signals, SFD_CLOEXEC);
}

void obey(int signals)
{
    ::signalfd_siginfo signal{};
    if (::read(signals, &signal, sizeof signal) != sizeof signal)
        return;
    if (signal.ssi_signo == SIGHUP)
        qCWarning(logProgram, "SIGHUP is ignored; restart the server for it to read its configuration again");
    else
        QCoreApplication::quit();
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
    QObject::connect(&ending, &QSocketNotifier::activated, &application, [signals] { obey(signals); });

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
    const LogOutput log;
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
