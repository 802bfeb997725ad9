// SPDX-License-Identifier: GPL-3.0-or-later
//
// postject-console: the desktop console, with the server inside it or attached to one elsewhere.
#include "app/console/console.h"
#include "app/console/startreport.h"
#include "app/console/translation.h"
#include "server/core/crypto.h"
#include "server/core/logoutput.h"
#include "server/host/serverhost.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QTimer>

#include <cstdio>

using namespace postject;

namespace {

const QCommandLineOption &themeOption()
{
    static const QCommandLineOption option(u"theme"_s, QCoreApplication::translate("main", "light, dark or system."),
                                           u"NAME"_s);
    return option;
}

const QCommandLineOption &dataDirOption()
{
    static const QCommandLineOption option(
        u"data-dir"_s, QCoreApplication::translate("main", "Folder of the server's database."), u"DIR"_s);
    return option;
}

const QCommandLineOption &reportStartOption()
{
    static const QCommandLineOption option(
        u"report-start"_s,
        QCoreApplication::translate("main", "Say when the window is first painted and when it takes keys, then quit."));
    return option;
}

} // namespace

int main(int argc, char **argv)
{
    ServerHost::prepareProcess();
    const LogOutput log;
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"postject"_s);
    QCoreApplication::setApplicationName(u"postject-console"_s);
    QCoreApplication::setApplicationVersion(u"" POSTJECT_VERSION ""_s);
    QGuiApplication::setApplicationDisplayName(QCoreApplication::translate("main", "Postject Security Console"));
    QLocale::setDefault(QLocale::system());
    const std::unique_ptr<QTranslator> translator = translatorFor(QLocale());
    QCoreApplication::installTranslator(translator.get());

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Guards the accounts of an API platform, and shows it."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({themeOption(), dataDirOption(), reportStartOption()});
    parser.process(application);

    const CryptoLibrary crypto;
    if (!crypto.isComplete()) {
        std::fputs("postject-console: the OpenSSL provider of QCA is missing (Debian: libqca-qt6-plugins)\n", stderr);
        return 1;
    }
    QSettings settings;
    ui::theme::Scheme scheme = ui::MainWindow::savedScheme(settings);
    if (parser.isSet(themeOption())) {
        const std::optional<ui::theme::Scheme> asked = ui::theme::schemeFromName(parser.value(themeOption()));
        if (!asked) {
            std::fputs("postject-console: --theme takes light, dark or system\n", stderr);
            return 1;
        }
        scheme = *asked;
    }
    ui::theme::apply(scheme);

    Console console(settings, parser.value(dataDirOption()));
    QObject::connect(&console, &Console::finished, &application, &QCoreApplication::quit);
    std::optional<StartReport> report;
    if (parser.isSet(reportStartOption())) {
        report.emplace();
        QObject::connect(&*report, &StartReport::finished, &application, &QCoreApplication::quit);
    }
    QTimer::singleShot(0, &console, &Console::start);
    return QApplication::exec();
}
