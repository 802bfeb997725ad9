// SPDX-License-Identifier: GPL-3.0-or-later
//
// postject-console: the desktop console, with the server inside it or attached to one elsewhere.
#include "app/console/console.h"
#include "app/console/language.h"
#include "app/console/singleinstance.h"
#include "app/console/startreport.h"
#include "server/core/crypto.h"
#include "server/core/logoutput.h"
#include "server/core/system/signals.h"
#include "server/host/serverhost.h"
#include "ui/shell/traynotifier.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QTemporaryDir>
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

const QCommandLineOption &languageOption()
{
    static const QCommandLineOption option(
        u"language"_s, QCoreApplication::translate("main", "system, or the code of a language: de, zh_CN."), u"NAME"_s);
    return option;
}

const QCommandLineOption &dataDirOption()
{
    static const QCommandLineOption option(
        u"data-dir"_s, QCoreApplication::translate("main", "Folder of the server's database."), u"DIR"_s);
    return option;
}

const QCommandLineOption &demoOption()
{
    static const QCommandLineOption option(
        u"demo"_s, QCoreApplication::translate("main", "Show a throw-away server with a month of made-up traffic."));
    return option;
}

const QCommandLineOption &demoSeedOption()
{
    static const QCommandLineOption option(
        u"demo-seed"_s, QCoreApplication::translate("main", "Another traffic for each number."), u"NUMBER"_s, u"1"_s);
    return option;
}

const QCommandLineOption &demoClockOption()
{
    static const QCommandLineOption option(
        u"demo-clock"_s,
        QCoreApplication::translate("main", "Let the demonstration's time stand still: the same pictures each time."),
        u"TIME"_s);
    return option;
}

const QCommandLineOption &reportStartOption()
{
    static const QCommandLineOption option(
        u"report-start"_s,
        QCoreApplication::translate("main", "Say when the window is first painted and when it takes keys, then quit."));
    return option;
}

// What the console keeps on disk.
struct Places
{
    std::unique_ptr<QTemporaryDir> demo; // all of it, and gone at the end: after the settings, which write theirs then
    std::unique_ptr<QSettings> settings;
    QString dataDir, configDir; // empty: the platform's
};

std::optional<Places> placesFor(const QCommandLineParser &parser)
{
    Places places;
    if (!parser.isSet(demoOption())) {
        places.settings = std::make_unique<QSettings>();
        places.dataDir = parser.value(dataDirOption());
        return places;
    }
    places.demo = std::make_unique<QTemporaryDir>();
    if (parser.isSet(dataDirOption()) || !places.demo->isValid()) {
        std::fprintf(stderr, "postject-console: %s\n",
                     places.demo->isValid() ? "--demo takes no --data-dir: nothing of it is kept"
                                            : qPrintable(places.demo->errorString()));
        return std::nullopt;
    }
    places.settings = std::make_unique<QSettings>(places.demo->filePath(u"console.ini"_s), QSettings::IniFormat);
    places.dataDir = places.demo->filePath(u"data"_s);
    places.configDir = places.demo->filePath(u"config"_s);
    return places;
}

void nameProgram(bool isDemo)
{
    QGuiApplication::setApplicationDisplayName(
        isDemo ? QCoreApplication::translate("main", "Postject Security Console, demonstration")
               : QCoreApplication::translate("main", "Postject Security Console"));
}

// Before anything is said: in which language.
bool chooseLanguage(Language &language, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"language"_s, QString(), u"NAME"_s, u"system"_s));
    parser.parse(arguments); // the others are read later
    const std::optional<QString> asked = languageFromName(parser.value(u"language"_s));
    language.speak(asked.value_or(QString()));
    return asked.has_value();
}

// Nothing where the name is none.
std::optional<ui::theme::Scheme> schemeFor(const QCommandLineParser &parser, QSettings &settings)
{
    if (!parser.isSet(themeOption()))
        return ui::MainWindow::savedScheme(settings);
    const auto asked = ui::theme::schemeFromName(parser.value(themeOption()));
    if (!asked)
        std::fputs("postject-console: --theme takes light, dark or system\n", stderr);
    return asked;
}

struct DemoChoice
{
    quint64 seed = 1;
    std::optional<TimePoint> clock = std::nullopt; // nothing: the system's
};

// Nothing where it is not understood.
std::optional<DemoChoice> demoFor(const QCommandLineParser &parser)
{
    DemoChoice choice;
    bool isNumber = false;
    choice.seed = parser.value(demoSeedOption()).toULongLong(&isNumber);
    if (!isNumber)
        std::fputs("postject-console: --demo-seed takes a whole number\n", stderr);
    if (!parser.isSet(demoClockOption()))
        return isNumber ? std::optional(choice) : std::nullopt;
    choice.clock = parseTime(parser.value(demoClockOption()).toLatin1());
    if (!choice.clock)
        std::fputs("postject-console: --demo-clock takes a date-time, such as 2026-11-20T10:00:00Z\n", stderr);
    return isNumber && choice.clock ? std::optional(choice) : std::nullopt;
}

int show(const QCommandLineParser &parser, Language &language)
{
    const std::optional<Places> places = placesFor(parser);
    const bool isDemo = parser.isSet(demoOption());
    const auto scheme = places ? schemeFor(parser, *places->settings) : std::nullopt;
    const std::optional<DemoChoice> demo = demoFor(parser);
    if (!scheme || !demo)
        return 1;
    if (!parser.isSet(languageOption()))
        language.speak(Language::saved(*places->settings));
    nameProgram(isDemo);
    ui::theme::apply(*scheme);
    QApplication::setWindowIcon(ui::theme::icon(u"app"_s)); // also of the windows before the first of ours
    ui::TrayNotifier tray;
    Console console(*places->settings, places->dataDir, places->configDir);
    console.offerLanguages(language);
    console.offerTray(tray);
    QObject::connect(&console, &Console::languageChanged, &console, [isDemo] { nameProgram(isDemo); });
    QObject::connect(&console, &Console::finished, qApp, &QCoreApplication::quit);
    std::optional<StartReport> report;
    if (parser.isSet(reportStartOption())) {
        report.emplace();
        QObject::connect(&*report, &StartReport::finished, qApp, &QCoreApplication::quit);
    }
    SingleInstance instance(SingleInstance::pathFor(places->dataDir));
    if (!isDemo && !report && !instance.isFirst())
        return 0; // it has been asked to show its window
    QObject::connect(&instance, &SingleInstance::raiseRequested, &console, &Console::raise);
    QTimer::singleShot(0, &console, [&console, demo, isDemo] {
        if (isDemo)
            console.startDemo(demo->seed, demo->clock);
        else
            console.start();
    });
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    ServerHost::prepareProcess();
    SystemSignals signals(SystemSignals::Kinds::End); // before the platform's threads
    const LogOutput log;
    QApplication application(argc, argv);
    signals.tell([](SystemSignals::Signal) { QCoreApplication::exit(0); }); // quit() would ask the windows first
    QGuiApplication::setDesktopFileName(u"postject-console"_s);
    QCoreApplication::setOrganizationName(u"postject"_s);
    QCoreApplication::setApplicationName(u"postject-console"_s);
    QCoreApplication::setApplicationVersion(u"" POSTJECT_VERSION ""_s);
    Language language;
    const bool isLanguage = chooseLanguage(language, QCoreApplication::arguments());
    nameProgram(false);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Guards the accounts of an API platform, and shows it."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({themeOption(), languageOption(), dataDirOption(), demoOption(), demoSeedOption(),
                       demoClockOption(), reportStartOption()});
    parser.process(application);
    if (!isLanguage) {
        QStringList codes;
        for (const ui::LanguageChoice &each : languages())
            codes += each.code;
        std::fprintf(stderr, "postject-console: --language takes system, %s\n", qPrintable(codes.join(u", "_s)));
        return 1;
    }

    const CryptoLibrary crypto;
    if (!crypto.isComplete()) {
        std::fputs("postject-console: the OpenSSL provider of QCA is missing (Debian: libqca-qt6-plugins)\n", stderr);
        return 1;
    }
    return show(parser, language);
}
