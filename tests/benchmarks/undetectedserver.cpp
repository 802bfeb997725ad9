// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the detectors cost is measured against this: the server on the data folder given, whose detectors do not follow
// the log. (Brute force is judged all the same: it stands in the pipeline.) Prints its address.
#include "server/core/crypto.h"
#include "server/host/serverhost.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <cstdio>

using namespace postject;

int main(int argc, char **argv)
{
    ServerHost::prepareProcess();
    const QCoreApplication application(argc, argv);
    const CryptoLibrary crypto;
    ServerOptions options;
    options.dataDir = QCoreApplication::arguments().value(1);
    options.configDir = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    options.port = 0;
    options.detects = false;
    const auto started = ServerHost::start(options);
    if (!started) {
        std::fprintf(stderr, "%s\n", qPrintable(started.error().detail));
        return 1;
    }
    std::printf("Listening on %s\n", qPrintable((*started)->address().url));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
