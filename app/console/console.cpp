// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"

#include "app/console/certificatequestion.h"
#include "app/console/demo.h"
#include "app/console/runninghere.h"
#include "app/console/startfailure.h"
#include "ui/client/consoletime.h"
#include "ui/dialogs/connectionsdialog.h"
#include "ui/dialogs/firstrunwizard.h"
#include "ui/pages/signinpage.h"
#include "ui/shell/pagetable.h"
#include "ui/shell/tray.h"

#include <QApplication>

#include <algorithm>

namespace postject {

namespace {
const QString kLastEmail = u"signIn/lastEmail"_s;
}

Console::Console(QSettings &settings, const QString &dataDir, const QString &configDir)
    : m_settings(settings), m_connections(settings), m_server(dataDir, configDir)
{
}

Console::~Console()
{
    if (m_demoClock)
        ui::consoletime::standStillAt(std::nullopt);
}

void Console::offerLanguages(Language &language)
{
    m_language = &language;
}

void Console::offerTray(ui::Notifier &notifier)
{
    m_tray = std::make_unique<ui::Tray>(notifier, m_settings);
    connect(m_tray.get(), &ui::Tray::openRequested, this, &Console::raise);
    connect(m_tray.get(), &ui::Tray::quitRequested, this, &Console::finished);
    if (m_window)
        m_tray->setWindow(m_window.get());
}

void Console::start()
{
    const ui::Connection connection = m_connections.load();
    if (connection.mode == ui::Connection::Mode::NotChosen)
        return runWizard();
    if (m_connections.currentId().isEmpty()) // of the time when there was one alone
        m_connections.choose(m_connections.add(connection));
    takeSeat(m_connections.currentId());
    openCurrent();
}

void Console::openCurrent()
{
    const ui::Connection connection = m_connections.load();
    if (connection.mode == ui::Connection::Mode::Here)
        openHere(connection);
    else if (connection.mode == ui::Connection::Mode::Attach)
        openAttached(connection);
    else
        runWizard();
}

void Console::startDemo(quint64 seed, std::optional<TimePoint> clock)
{
    m_goesOn = std::make_unique<QEventLoopLocker>();
    takeSeat(std::make_unique<Seat>(QString()));
    if (clock) {
        m_demoClock.emplace(*clock);
        m_server.setClock(&*m_demoClock);
        ui::consoletime::standStillAt(clock);
    }
    const ui::ListenerChoice anyPort{.host = u"127.0.0.1"_s, .port = 0, .tls = false};
    m_server.startHere(anyPort, this, [this, seed](const std::expected<ui::StartedServer, QString> &started) {
        if (started)
            return runDemo(started->socketFile, seed);
        qCritical("%s", qPrintable(started.error()));
        Q_EMIT finished();
    });
}

void Console::runDemo(const QString &socketFile, quint64 seed)
{
    m_seat->client().useLocalSocket(socketFile);
    m_demo = std::make_unique<Demo>(socketFile, seed, !m_demoClock);
    const auto fail = [this](const QString &why) {
        qCritical("the demonstration could not be prepared: %s", qPrintable(why));
        Q_EMIT finished();
    };
    connect(m_demo.get(), &Demo::failed, this, fail);
    connect(m_demo.get(), &Demo::ready, this, [this, fail] {
        m_seat->session().logIn(m_demo->email(), m_demo->password(), std::nullopt, this,
                                [this, fail](const ui::ApiResult<ui::LoginAnswer> &answer) {
                                    if (!answer)
                                        return fail(answer.error().detail);
                                    enter(answer->account);
                                    window().show();
                                    m_goesOn.reset();
                                });
    });
    m_demo->start();
}

// The first connection, or another one: then the window of the current one stays until it is chosen.
void Console::runWizard()
{
    if (m_wizard)
        return m_wizard->raise();
    m_newSeat = std::make_unique<Seat>(QString());
    const QList<ui::NamedConnection> known = m_connections.all();
    const bool hasHere = std::ranges::any_of(
        known, [](const ui::NamedConnection &each) { return each.connection.mode == ui::Connection::Mode::Here; });
    const bool isAnother = m_window != nullptr;
    m_wizard = std::make_unique<ui::FirstRunWizard>(&m_server, &m_newSeat->session());
    if (isAnother && hasHere) // this computer has one server
        m_wizard->startWithAddress();
    if (isAnother)
        m_wizard->setWindowModality(Qt::ApplicationModal);
    connect(m_wizard.get(), &ui::FirstRunWizard::chosen, this, &Console::finishWizard);
    connect(m_wizard.get(), &QDialog::rejected, this, [this, isAnother, hasHere] {
        m_wizard.release()->deleteLater(); // it is still in its own signal
        if (!isAnother || !hasHere)
            m_server.stop();
        if (!isAnother)
            Q_EMIT finished();
    });
    m_wizard->show();
}

void Console::finishWizard(const ui::FirstRunChoice &choice)
{
    m_goesOn = std::make_unique<QEventLoopLocker>();
    m_wizard->hide();
    m_wizard.release()->deleteLater(); // it is still in its own signal
    ui::Connection connection = choice.connection;
    if (connection.mode == ui::Connection::Mode::Here)
        connection.dataFolder = m_server.dataDir();
    const QString id = keep(connection);
    tellConnections();
    if (!closeWindow())
        return; // it can be chosen later
    m_connections.choose(id);
    m_newSeat->setId(id);
    takeSeat(std::move(m_newSeat));
    if (choice.signedIn) {
        enter(*choice.signedIn);
        if (choice.setUpTwoFactor)
            window().goTo(u"two-factor"_s);
        window().show();
    } else if (connection.mode == ui::Connection::Mode::Attach) {
        openAttached(connection);
    } else {
        askToSignIn(choice.email);
    }
    m_goesOn.reset();
}

// Its id. This computer has one server: set up anew, it takes the former one's place.
QString Console::keep(const ui::Connection &connection)
{
    const bool isHere = connection.mode == ui::Connection::Mode::Here;
    const QString current = m_connections.currentId();
    if (!isHere || m_connections.load().mode != connection.mode || current.isEmpty())
        return m_connections.add(connection);
    m_connections.save(connection);
    return current;
}

void Console::openHere(const ui::Connection &connection)
{
    m_goesOn = std::make_unique<QEventLoopLocker>();
    m_server.setDataDir(connection.dataFolder);
    if (m_server.isNew()) {
        runWizard();
        return m_goesOn.reset();
    }
    const ui::ListenerChoice listener{.host = connection.host, .port = connection.port, .tls = connection.tls};
    m_server.startHere(listener, this, [this, connection](const std::expected<ui::StartedServer, QString> &started) {
        if (started)
            return openHere(started->socketFile);
        // Another program may run the server of this folder: then that one it is.
        askRunningHere(m_server.socketFile(), this, [this, connection, why = started.error()](bool answers) {
            if (answers)
                openHere(m_server.socketFile());
            else
                reportStartFailure(why, connection);
        });
    });
}

void Console::openHere(const QString &socketFile)
{
    if (m_seat->client().socketFile() != socketFile)
        m_seat->client().useLocalSocket(socketFile);
    showPagesOrSignIn();
}

void Console::openAttached(const ui::Connection &connection)
{
    if (!m_seat->isSignedIn())
        m_seat->client().useServer(connection.url, connection.certificateSha256);
    showPagesOrSignIn();
}

void Console::reportStartFailure(const QString &why, const ui::Connection &connection)
{
    auto *failure = new StartFailure(why, connection, this);
    connect(failure, &StartFailure::startAgain, this, [this](const ui::Connection &wanted) {
        m_connections.save(wanted);
        openHere(wanted);
    });
    connect(failure, &StartFailure::setUpAgain, this, [this] {
        runWizard();
        m_goesOn.reset();
    });
    connect(failure, &StartFailure::givenUp, this, [this] {
        Q_EMIT finished();
        m_goesOn.reset();
    });
    failure->ask();
}

ui::MainWindow &Console::window()
{
    if (!m_window) {
        m_window = std::make_unique<ui::MainWindow>(&m_seat->client(), ui::pageTable(), &m_settings);
        m_signInPage = new ui::SignInPage(&m_seat->signIn());
        connectWindow();
        if (m_language)
            m_window->setLanguages(languages(), m_language->chosen());
        tellConnections();
        m_window->showSignIn(m_signInPage);
        if (m_tray)
            m_tray->setWindow(m_window.get());
    }
    return *m_window;
}

void Console::connectWindow()
{
    ui::MainWindow *window = m_window.get();
    connect(window, &ui::MainWindow::signOutRequested, this, &Console::signOut);
    connect(window, &ui::MainWindow::signInCancelled, &m_seat->signIn(), &ui::SignInPresenter::back);
    // Later: these end the window whose menu asks for them.
    connect(window, &ui::MainWindow::languageChosen, this, &Console::changeLanguage, Qt::QueuedConnection);
    connect(window, &ui::MainWindow::connectionChosen, this, &Console::switchTo, Qt::QueuedConnection);
    connect(window, &ui::MainWindow::connectionsRequested, this, &Console::showConnections);
    connect(window, &ui::MainWindow::certificateQuestioned, this, &Console::askAboutCertificate);
    connect(m_signInPage, &ui::SignInPage::anotherServerRequested, this, &Console::showConnections);
    connect(m_signInPage, &ui::SignInPage::certificateQuestioned, this, &Console::askAboutCertificate);
}

// False: the page says what would be lost, and the window stays.
bool Console::closeWindow()
{
    if (m_window && m_window->isVisible() && !m_window->closeForGood()) {
        if (m_language)
            m_window->setLanguages(languages(), m_language->chosen());
        tellConnections();
        m_goesOn.reset();
        return false;
    }
    if (m_seat)
        m_seat->signIn().back();
    m_window.reset();
    return true;
}

// Whoever was signed in there before still is.
void Console::showPagesOrSignIn()
{
    if (m_seat->isSignedIn()) {
        window().setAccount(m_seat->account());
        window().showPages();
        window().show();
    } else {
        askToSignIn(lastEmail());
    }
    m_goesOn.reset();
}

QString Console::lastEmail() const
{
    const QList<ui::NamedConnection> known = m_connections.all();
    const auto current = std::ranges::find(known, m_seat->id(), &ui::NamedConnection::id);
    if (current != known.end() && !current->email.isEmpty())
        return current->email;
    return known.size() <= 1 ? m_settings.value(kLastEmail).toString() : QString();
}

void Console::askToSignIn(const QString &email)
{
    window().showSignIn(m_signInPage);
    if (!email.isEmpty())
        m_signInPage->setEmail(email);
    window().show();
    m_signInPage->focusFirstEmpty();
}

void Console::enter(const ui::AccountAnswer &account)
{
    m_seat->enter(account);
    m_settings.setValue(kLastEmail, account.email);
    m_connections.setEmail(m_seat->id(), account.email);
    window().setAccount(account);
    window().showPages();
}

void Console::signOut()
{
    m_seat->signOut();
    askToSignIn(m_seat->account().email);
}

// The window is built anew; server, session and page stay.
void Console::changeLanguage(const QString &code)
{
    const QString page = m_window->currentPage();
    const QString email = page.isEmpty() ? m_signInPage->email() : m_seat->account().email;
    m_goesOn = std::make_unique<QEventLoopLocker>();
    if (code == m_language->chosen()) {
        m_window->setLanguages(languages(), m_language->chosen());
        return m_goesOn.reset();
    }
    if (!closeWindow())
        return;
    m_language->speak(code);
    Language::save(m_settings, code);
    Q_EMIT languageChanged();
    if (page.isEmpty()) {
        askToSignIn(email);
    } else {
        window().setAccount(m_seat->account());
        window().goTo(page);
        window().showPages();
        window().show();
    }
    m_goesOn.reset();
}

// In place of one of the same connection.
void Console::takeSeat(std::unique_ptr<Seat> seat)
{
    std::erase_if(m_seats, [&](const std::unique_ptr<Seat> &each) { return each->id() == seat->id(); });
    m_seat = seat.get();
    connect(m_seat, &Seat::signedIn, this, &Console::enter);
    m_seats.push_back(std::move(seat));
}

void Console::takeSeat(const QString &id)
{
    const auto found = std::ranges::find(m_seats, id, [](const std::unique_ptr<Seat> &each) { return each->id(); });
    if (found == m_seats.end())
        takeSeat(std::make_unique<Seat>(id));
    else
        m_seat = found->get();
}

void Console::switchTo(const QString &id)
{
    m_goesOn = std::make_unique<QEventLoopLocker>();
    const bool changes = id != m_seat->id();
    if (!changes) {
        tellConnections();
        return m_goesOn.reset();
    }
    if (!closeWindow())
        return;
    m_connections.choose(id);
    takeSeat(m_connections.currentId());
    openCurrent();
}

void Console::tellConnections()
{
    if (!m_window)
        return;
    QList<ui::ConnectionChoice> choices;
    const QList<ui::NamedConnection> known = m_connections.all();
    for (const ui::NamedConnection &each : known)
        choices.append({.id = each.id, .name = each.shownName()});
    m_window->setConnections(choices, m_seat->id());
}

void Console::showConnections()
{
    if (m_connectionsDialog)
        return m_connectionsDialog->raise();
    m_connectionsDialog = new ui::ConnectionsDialog(m_connections, m_window.get());
    m_connectionsDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_connectionsDialog, &ui::ConnectionsDialog::chosen, this, &Console::switchTo, Qt::QueuedConnection);
    connect(m_connectionsDialog, &ui::ConnectionsDialog::addRequested, this, &Console::runWizard, Qt::QueuedConnection);
    connect(m_connectionsDialog, &ui::ConnectionsDialog::changed, this, [this](const QString &removed) {
        std::erase_if(m_seats, [&](const std::unique_ptr<Seat> &each) {
            return each.get() != m_seat && !removed.isEmpty() && each->id() == removed;
        });
        tellConnections();
    });
    m_connectionsDialog->open();
}

void Console::askAboutCertificate()
{
    const ui::Connection connection = m_connections.load();
    if (m_question || connection.mode != ui::Connection::Mode::Attach)
        return;
    m_question = new CertificateQuestion(connection, m_window.get());
    connect(m_question, &CertificateQuestion::trusted, this, &Console::trust);
    connect(m_question, &CertificateQuestion::anotherServerRequested, this, &Console::showConnections);
    m_question->ask();
}

// The token was given to whoever had the former certificate: it is not shown to another one.
void Console::trust(const QByteArray &certificateSha256)
{
    ui::Connection connection = m_connections.load();
    connection.certificateSha256 = certificateSha256;
    m_connections.save(connection);
    m_seat->signIn().back();
    m_seat->client().useServer(connection.url, certificateSha256);
    askToSignIn(lastEmail());
}

void Console::raise()
{
    QWidget *shown = QApplication::activeModalWidget();
    if (!shown)
        shown = m_wizard && m_wizard->isVisible() ? static_cast<QWidget *>(m_wizard.get()) : m_window.get();
    if (!shown)
        return;
    if (shown->isMinimized())
        shown->setWindowState(shown->windowState() & ~Qt::WindowMinimized);
    shown->show();
    shown->raise();
    shown->activateWindow();
}

} // namespace postject
