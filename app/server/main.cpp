// SPDX-License-Identifier: GPL-3.0-or-later
//
// postject-server: the REST server without a screen.
#include "app/server/commandlanguage.h"
#include "app/server/commands.h"
#include "app/server/folderowner.h"
#include "app/server/options.h"
#include "app/server/service.h"
#include "server/core/crypto.h"
#include "server/core/logoutput.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

using namespace postject;

int main(int argc, char **argv)
{
    ServerHost::prepareProcess();
    const LogOutput log;
    std::expected<CommandLine, EarlyExit> line = parseCommandLine(argc, argv);
    if (line && line->command != Command::Follow) { // which reads what the caller may read, and writes nothing there
        const std::expected<bool, std::string> became = becomeOwnerOf(line->server.dataDir);
        if (!became)
            line = std::unexpected(EarlyExit{1, "postject-server: " + became.error() + "\n"});
        else if (*became)
            line = parseCommandLine(argc, argv); // with that user's home and rights
    }
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
    if (line->command == Command::Serve) {
        Service service([argc, argv] { return parseCommandLine(argc, argv); });
        const std::optional<int> failed = service.start(line->server);
        return failed ? *failed : QCoreApplication::exec();
    }
    const CommandLanguage language;
    CommandRunner runner(*line);
    QTimer::singleShot(0, &application, [&runner] { runner.start(); });
    return QCoreApplication::exec();
}
