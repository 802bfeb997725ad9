// SPDX-License-Identifier: GPL-3.0-or-later
//
// The second day: the console starts the server that it was told to, or says why it can't, and signs out and in again.
#include "server/core/crypto.h"
#include "server/host/serverhost.h"
#include "server/storage/datafolder.h"
#include "tests/support/testconnection.h"
#include "tests/ui/journey/attachedconsole.h"
#include "ui/dialogs/firstrunwizard.h"

#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kEmail = u"ana@example.com"_s;
const QString kPassword = u"violet kettle orbit lamp"_s;

// What a first day left behind: an account in a data folder, and the settings of a console with its server inside.
struct Day
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"console.ini"_s), QSettings::IniFormat};
    std::unique_ptr<ServerHost> otherServer;

    Day()
    {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.filePath(u"config"_s))); // the server's key
        startOtherServer();
        TestConnection connection(otherServer->address().socketFile, {});
        const Answer made = connection.call({.method = "POST",
                                             .target = "/v1/setup",
                                             .body = QJsonObject{{u"email"_s, kEmail}, {u"password"_s, kPassword}}});
        if (made.status != 201)
            qFatal("setup: %s", made.body.constData());
        connection.close();
        otherServer.reset();
        ConnectionSettings(settings).save({.mode = Connection::Mode::Here, .port = 0});
        settings.setValue(u"connection/listenPort"_s, freePort());
        settings.setValue(u"signIn/lastEmail"_s, kEmail);
    }
    QString dataDir() const { return folder.filePath(u"data"_s); }
    // On the same data: as long as it runs, no second one can.
    void startOtherServer()
    {
        ServerOptions options;
        options.dataDir = dataDir();
        options.configDir = folder.filePath(u"config"_s);
        options.port = 0;
        Result<std::unique_ptr<ServerHost>> host = ServerHost::start(options);
        if (!host)
            qFatal("the server does not start: %s", qPrintable(host.error().detail));
        otherServer = *std::move(host);
    }
    static quint16 freePort()
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        return probe.serverPort();
    }
};

bool press(const QString &button)
{
    for (QPushButton *each : shown<QMessageBox>()->findChildren<QPushButton *>()) {
        if (hands::nameOf(each) == button) {
            each->click();
            return true;
        }
    }
    return false;
}

// The data goes elsewhere, and where it was no server can start.
bool breakFolder(const Day &day, const QString &to)
{
    if (!QDir().rename(day.dataDir(), to))
        return false;
    QFile file(day.dataDir());
    return file.open(QIODevice::WriteOnly);
}

bool chooseFolder(const QString &folder)
{
    if (!hands::eventually([] { return shown<QMessageBox>() != nullptr; }) || !press(u"Another folder…"_s) ||
        !hands::eventually([] { return shown<QFileDialog>() != nullptr; }))
        return false;
    auto *dialog = shown<QFileDialog>();
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(folder);
    static_cast<QDialog *>(dialog)->accept();
    return true;
}

} // namespace

class ConsoleStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void startsItsServerAgain();
    void aServerThatDoesNotStart_data();
    void aServerThatDoesNotStart();
    void aQuestionThatIsLeft();
    void anotherFolderThatHoldsTheData();
    void anotherFolderThatIsNew();
    void joinsAServerThatRunsHere();
    void theProgramGoesOn_data();
    void theProgramGoesOn();
    void aSignalEndsItProperly();
    void signsOutAndInAgain();
    void leavesASignInThatIsAskedFor();

private:
    CryptoLibrary m_crypto;
    std::unique_ptr<QTranslator> m_translator = translatorFor(QLocale(QLocale::English));
};

void ConsoleStartTest::initTestCase()
{
    QVERIFY(m_crypto.isComplete());
    QCoreApplication::installTranslator(m_translator.get());
    theme::apply(theme::Scheme::Light);
}

void ConsoleStartTest::startsItsServerAgain()
{
    Day day;
    Console console(day.settings, day.dataDir());
    console.start();
    QVERIFY(hands::eventually([] { return shown<MainWindow>() != nullptr; }));
    QVERIFY(!shown<FirstRunWizard>());
    QVERIFY(hands::reaches(u"Password"_s)); // the e-mail of the last time stands there already
    hands::type(kPassword);
    hands::press(Qt::Key_Return);
    QVERIFY(hands::eventually([] { return shown<MainWindow>()->currentPage() == "overview"_L1; }));
}

void ConsoleStartTest::aServerThatDoesNotStart_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("try again") << u"Try again"_s;
    QTest::newRow("another port") << u"Another port…"_s;
    QTest::newRow("set up differently") << u"Set up differently"_s;
    QTest::newRow("quit") << u"Quit"_s;
}

void ConsoleStartTest::aServerThatDoesNotStart()
{
    QFETCH(QString, button);
    Day day;
    QTcpServer busy;
    QVERIFY(busy.listen(QHostAddress::LocalHost, day.settings.value(u"connection/listenPort"_s).value<quint16>()));
    Console console(day.settings, day.dataDir());
    QSignalSpy finished(&console, &Console::finished);
    console.start();
    QVERIFY(hands::eventually([] { return shown<QMessageBox>() != nullptr; }));
    QVERIFY(!shown<MainWindow>());
    const QString why = shown<QMessageBox>()->text();
    QVERIFY2(why.startsWith("The server could not start: "_L1) && why.size() > 40, qPrintable(why));
    QCOMPARE(shown<QMessageBox>()->textFormat(), Qt::PlainText);
    if (button != u"Another port…"_s)
        busy.close();
    QVERIFY(press(button));
    if (button == u"Another port…"_s) {
        QVERIFY(hands::eventually([] { return shown<QInputDialog>() != nullptr; }));
        const quint16 port = Day::freePort();
        shown<QInputDialog>()->setIntValue(port);
        shown<QInputDialog>()->accept();
        QVERIFY(hands::eventually([] { return shown<MainWindow>() != nullptr; }));
        QCOMPARE(day.settings.value(u"connection/listenPort"_s).value<quint16>(), port); // and the next time
    }
    if (button == "Quit"_L1) {
        QTRY_COMPARE(finished.size(), 1);
    } else if (button == "Set up differently"_L1) {
        QVERIFY(hands::eventually([] { return shown<FirstRunWizard>() != nullptr; }));
    } else {
        QVERIFY(hands::eventually([] { return shown<MainWindow>() != nullptr; }));
        QVERIFY(hands::reaches(u"Password"_s));
    }
    QVERIFY(!shown<QMessageBox>());
    QCOMPARE(finished.size(), button == "Quit"_L1 ? 1 : 0);
}

// Thought better of it: the question stands again.
void ConsoleStartTest::aQuestionThatIsLeft()
{
    Day day;
    QTcpServer busy;
    QVERIFY(busy.listen(QHostAddress::LocalHost, day.settings.value(u"connection/listenPort"_s).value<quint16>()));
    Console console(day.settings, day.dataDir());
    console.start();
    QVERIFY(hands::eventually([] { return shown<QMessageBox>() != nullptr; }));
    QVERIFY(press(u"Another port…"_s));
    QVERIFY(hands::eventually([] { return shown<QInputDialog>() != nullptr; }));
    shown<QInputDialog>()->reject();
    QVERIFY(hands::eventually([] { return shown<QMessageBox>() != nullptr; }));
    QVERIFY(press(u"Another folder…"_s));
    QVERIFY(hands::eventually([] { return shown<QFileDialog>() != nullptr; }));
    shown<QFileDialog>()->reject();
    QVERIFY(hands::eventually([] { return shown<QMessageBox>() != nullptr; }));
    QVERIFY(press(u"Quit"_s));
}

// Where the data was moved to.
void ConsoleStartTest::anotherFolderThatHoldsTheData()
{
    Day day;
    const QString moved = day.folder.filePath(u"moved"_s);
    QVERIFY(breakFolder(day, moved));
    Console console(day.settings, day.dataDir());
    console.start();
    QVERIFY(chooseFolder(moved));
    QVERIFY(hands::eventually([] { return shown<MainWindow>() != nullptr; }));
    QVERIFY(hands::reaches(u"Password"_s));
    hands::type(kPassword);
    hands::press(Qt::Key_Return);
    QVERIFY(hands::eventually([] { return shown<MainWindow>()->currentPage() == "overview"_L1; }));
    QCOMPARE(ConnectionSettings(day.settings).load().dataFolder, moved); // and the next time
}

// Nobody could sign in there: its first account is made, and the server stays there.
void ConsoleStartTest::anotherFolderThatIsNew()
{
    Day day;
    QVERIFY(breakFolder(day, day.folder.filePath(u"moved"_s)));
    const QString empty = day.folder.filePath(u"empty"_s);
    QVERIFY(QDir().mkpath(empty));
    Console console(day.settings, day.dataDir());
    console.start();
    QVERIFY(chooseFolder(empty));
    QVERIFY(hands::eventually([] { return shown<FirstRunWizard>() != nullptr; }));
    hands::press(Qt::Key_Return);
    QVERIFY(hands::reaches(u"E-mail"_s));
    hands::type(u"ben@example.com"_s);
    QVERIFY(hands::tabTo(u"Password"_s));
    hands::type(kPassword);
    hands::press(Qt::Key_Return);
    QVERIFY(hands::eventually([] { return shown<FirstRunWizard>()->currentId() == FirstRunWizard::ListenerStep; }));
    QVERIFY(hands::tabTo(u"Port"_s));
    hands::retype(QString::number(Day::freePort()));
    hands::press(Qt::Key_Return);
    QVERIFY(hands::eventually([] { return shown<FirstRunWizard>()->currentId() == FirstRunWizard::TwoFactorStep; }));
    hands::press(Qt::Key_Return);
    QVERIFY(hands::eventually([] { return shown<MainWindow>() != nullptr; }));
    QVERIFY(QFile::exists(empty + u"/postject.sqlite"_s));
    QCOMPARE(ConnectionSettings(day.settings).load().dataFolder, empty);
    QCOMPARE(ConnectionSettings(day.settings).all().size(), 1); // this computer has one server
}

// As a service, or in another console: its private socket lets this one in.
void ConsoleStartTest::joinsAServerThatRunsHere()
{
    Day day;
    day.startOtherServer();
    Console console(day.settings, day.dataDir());
    console.start();
    QVERIFY(hands::eventually([] { return shown<MainWindow>() != nullptr; }));
    QVERIFY(!shown<QMessageBox>());
    QVERIFY(hands::reaches(u"Password"_s));
    hands::type(kPassword);
    hands::press(Qt::Key_Return);
    QVERIFY(hands::eventually([] { return shown<MainWindow>()->currentPage() == "overview"_L1; }));
}

void ConsoleStartTest::theProgramGoesOn_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("try again") << u"Try again"_s;
    QTest::newRow("set up differently") << u"Set up differently"_s;
}

// Red where the last window closes before the start ends: the event loop ends with it.
void ConsoleStartTest::theProgramGoesOn()
{
    QFETCH(QString, button);
    constexpr int kWindowIsShown = 7;
    Day day;
    QTcpServer busy;
    QVERIFY(busy.listen(QHostAddress::LocalHost, day.settings.value(u"connection/listenPort"_s).value<quint16>()));
    Console console(day.settings, day.dataDir());
    QTimer hands;
    connect(&hands, &QTimer::timeout, this, [&] {
        if (shown<QMessageBox>()) {
            busy.close();
            press(button);
        } else if (shown<MainWindow>() || shown<FirstRunWizard>()) {
            QCoreApplication::exit(kWindowIsShown);
        }
    });
    hands.start(10);
    console.start();
    QCOMPARE(QApplication::exec(), kWindowIsShown);
}

// As a session that ends sends it: the server inside writes its last row, and the settings are on disk.
void ConsoleStartTest::aSignalEndsItProperly()
{
    Day day;
    const QString kept = day.folder.filePath(u"config/postject/postject-console.conf"_s);
    {
        QSettings own(kept, QSettings::IniFormat);
        for (const QString &key : day.settings.allKeys())
            own.setValue(key, day.settings.value(key));
    }
    QProcess console;
    console.setProcessChannelMode(QProcess::ForwardedChannels);
    console.start(QStringLiteral(POSTJECT_CONSOLE), {u"--data-dir"_s, day.dataDir()});
    QVERIFY(hands::eventually([&] { return QFile::exists(dataFolderPaths(day.dataDir()).socketFile); }));
    console.terminate();
    QVERIFY(console.waitForFinished(hands::kPatience));
    QCOMPARE(console.exitStatus(), QProcess::NormalExit);
    QCOMPARE(console.exitCode(), 0);
    QVERIFY(QSettings(kept, QSettings::IniFormat).contains(u"connections/1/mode"_s));
    day.startOtherServer();
    TestConnection connection(day.otherServer->address().socketFile, {});
    const Answer signedIn = connection.call({.method = "POST",
                                             .target = "/v1/auth/login",
                                             .body = QJsonObject{{u"email"_s, kEmail}, {u"password"_s, kPassword}}});
    const Answer stops = connection.call({.method = "GET",
                                          .target = "/v1/security/activity-logs?account=all&action=server_stopped",
                                          .token = signedIn["token"_L1].toString().toLatin1()});
    QCOMPARE(stops["total"_L1].toInt(), 2); // the first day's, and this one
    connection.close();
}

void ConsoleStartTest::signsOutAndInAgain()
{
    AttachedConsole console(u"ana@example.com"_s);
    QVERIFY(console.signIn());
    hands::press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(console.server.count(EndpointId::Logout), 1);
    QCOMPARE(console.server.requests(EndpointId::Logout).constFirst().headers["authorization"], "Bearer secret");
    QVERIFY(console.window()->currentPage().isEmpty());
    QVERIFY(hands::reaches(u"Password"_s)); // of the account that was signed in
    console.server.forgetRequests();
    console.window()->goTo(u"activity"_s);
    hands::type(u"violet kettle orbit lamp"_s);
    hands::press(Qt::Key_Return);
    QVERIFY(hands::eventually([&] { return !console.window()->currentPage().isEmpty() && console.isReady(); }));
    const QList<FakeRequest> asked = console.server.requests();
    QCOMPARE(asked.constFirst().endpoint, EndpointId::Login); // nothing was asked with the token of before
    QVERIFY(!asked.constFirst().headers.contains("authorization"));
    QCOMPARE(asked.constFirst().body["email"_L1].toString(), u"ana@example.com"_s);
}

// Half way through it, and back to the page; then out.
void ConsoleStartTest::leavesASignInThatIsAskedFor()
{
    AttachedConsole console(u"ana@example.com"_s);
    QVERIFY(console.signIn());
    console.server.refuse(EndpointId::ListAlerts, ErrorCode::ReauthRequired);
    console.window()->goTo(u"alerts"_s);
    QVERIFY(hands::eventually([&] { return console.window()->isSessionEnded(); }));
    console.server.refuse(EndpointId::Login, ErrorCode::TwoFactorRequired);
    QVERIFY(hands::reaches(u"Password"_s));
    hands::type(u"violet kettle orbit lamp"_s);
    hands::press(Qt::Key_Return);
    QVERIFY(hands::reaches(u"Six-digit code"_s));
    hands::press(Qt::Key_Escape); // the code
    QVERIFY(hands::reaches(u"Password"_s));
    QVERIFY(console.window()->isSessionEnded());
    hands::press(Qt::Key_Escape); // the sign-in
    QVERIFY(!console.window()->isSessionEnded());
    QCOMPARE(console.window()->currentPage(), u"alerts"_s);
    QCOMPARE(console.server.count(EndpointId::Logout), 0);
    hands::press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(console.server.count(EndpointId::Logout), 1);
    QVERIFY(console.window()->currentPage().isEmpty());
    QVERIFY(hands::reaches(u"Password"_s));
}

QTEST_MAIN(ConsoleStartTest)
#include "consolestarttest.moc"
