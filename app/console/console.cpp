// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"

#include "app/console/demo.h"
#include "ui/dialogs/firstrunwizard.h"
#include "ui/pages/signinpage.h"
#include "ui/shell/pagetable.h"

#include <QMessageBox>
#include <QPushButton>

namespace postject {

namespace {
const QString kLastEmail = u"signIn/lastEmail"_s;
}

Console::Console(QSettings &settings, const QString &dataDir, const QString &configDir)
    : m_settings(settings),
      m_connections(settings),
      m_server(dataDir, configDir),
      m_session(&m_client),
      m_signIn(&m_session)
{
    connect(&m_signIn, &ui::SignInPresenter::signedIn, this, &Console::enter);
    connect(&m_client, &ui::ApiClient::sessionEnded, &m_signIn, &ui::SignInPresenter::tellSessionEnded);
    connect(&m_client, &ui::ApiClient::signInAskedAgain, &m_signIn, &ui::SignInPresenter::tellAskedAgain);
}

Console::~Console() = default;

void Console::offerLanguages(Language &language)
{
    m_language = &language;
}

void Console::start()
{
    const ui::Connection connection = m_connections.load();
    switch (connection.mode) {
    case ui::Connection::Mode::NotChosen:
        return runWizard();
    case ui::Connection::Mode::Here:
        return openHere(connection);
    case ui::Connection::Mode::Attach:
        return openAttached(connection);
    }
}

void Console::startDemo(quint64 seed)
{
    m_goesOn = std::make_unique<QEventLoopLocker>();
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
    m_client.useLocalSocket(socketFile);
    m_demo = std::make_unique<Demo>(socketFile, seed);
    const auto fail = [this](const QString &why) {
        qCritical("the demonstration could not be prepared: %s", qPrintable(why));
        Q_EMIT finished();
    };
    connect(m_demo.get(), &Demo::failed, this, fail);
    connect(m_demo.get(), &Demo::ready, this, [this, fail] {
        m_session.logIn(m_demo->email(), m_demo->password(), std::nullopt, this,
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

void Console::runWizard()
{
    m_wizard = std::make_unique<ui::FirstRunWizard>(&m_server, &m_session);
    connect(m_wizard.get(), &ui::FirstRunWizard::chosen, this, &Console::finishWizard);
    connect(m_wizard.get(), &QDialog::rejected, this, [this] {
        m_server.stop();
        Q_EMIT finished();
    });
    m_wizard->show();
}

void Console::finishWizard(const ui::FirstRunChoice &choice)
{
    m_connections.save(choice.connection);
    if (m_wizard) {
        m_wizard->hide();
        m_wizard.release()->deleteLater(); // it is still in its own signal
    }
    if (choice.signedIn) {
        enter(*choice.signedIn);
        if (choice.setUpTwoFactor)
            window().goTo(u"two-factor"_s);
        window().show();
    } else if (choice.connection.mode == ui::Connection::Mode::Attach) {
        openAttached(choice.connection);
    } else {
        askToSignIn(choice.email);
    }
}

void Console::openHere(const ui::Connection &connection)
{
    m_goesOn = std::make_unique<QEventLoopLocker>();
    const ui::ListenerChoice listener{.host = connection.host, .port = connection.port, .tls = connection.tls};
    m_server.startHere(listener, this, [this, connection](const std::expected<ui::StartedServer, QString> &started) {
        if (!started)
            return reportStartFailure(started.error(), connection);
        m_client.useLocalSocket(started->socketFile);
        askToSignIn(m_settings.value(kLastEmail).toString());
        m_goesOn.reset();
    });
}

void Console::openAttached(const ui::Connection &connection)
{
    m_client.useServer(connection.url, connection.certificateSha256);
    askToSignIn(m_settings.value(kLastEmail).toString());
}

void Console::reportStartFailure(const QString &why, const ui::Connection &connection)
{
    auto *box = new QMessageBox(QMessageBox::Critical, tr("Postject Security Console"), why);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *again = box->addButton(tr("Try again"), QMessageBox::AcceptRole);
    const QPushButton *otherwise = box->addButton(tr("Set up differently"), QMessageBox::ActionRole);
    box->addButton(tr("Quit"), QMessageBox::RejectRole);
    connect(box, &QDialog::finished, this, [this, box, again, otherwise, connection] {
        if (box->clickedButton() == again)
            return openHere(connection);
        if (box->clickedButton() == otherwise)
            runWizard();
        else
            Q_EMIT finished();
        m_goesOn.reset();
    });
    box->open();
}

ui::MainWindow &Console::window()
{
    if (!m_window) {
        m_window = std::make_unique<ui::MainWindow>(&m_client, ui::pageTable(), &m_settings);
        m_signInPage = new ui::SignInPage(&m_signIn);
        connect(m_window.get(), &ui::MainWindow::signOutRequested, this, &Console::signOut);
        connect(m_window.get(), &ui::MainWindow::signInCancelled, &m_signIn, &ui::SignInPresenter::back);
        // Later: it ends the window whose menu asks for it.
        connect(m_window.get(), &ui::MainWindow::languageChosen, this, &Console::changeLanguage, Qt::QueuedConnection);
        if (m_language)
            m_window->setLanguages(languages(), m_language->chosen());
        m_window->showSignIn(m_signInPage);
    }
    return *m_window;
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
    m_account = account;
    m_settings.setValue(kLastEmail, account.email);
    window().setAccount(account);
    window().showPages();
}

void Console::signOut()
{
    m_signIn.back(); // it may be half done, on the sheet
    if (m_client.hasToken())
        m_session.logOut(this, [](const ui::ApiResult<QJsonObject> &) {});
    askToSignIn(m_account.email);
}

// The window is built anew; server, session and page stay.
void Console::changeLanguage(const QString &code)
{
    const QString page = m_window->currentPage();
    m_goesOn = std::make_unique<QEventLoopLocker>();
    const bool changes = code != m_language->chosen();
    if (!changes || !m_window->close()) { // the page says what would be lost
        m_window->setLanguages(languages(), m_language->chosen());
        m_goesOn.reset();
        return;
    }
    const QString email = page.isEmpty() ? m_signInPage->email() : m_account.email;
    m_signIn.back();
    m_window.reset();
    m_language->speak(code);
    Language::save(m_settings, code);
    Q_EMIT languageChanged();
    if (page.isEmpty()) {
        askToSignIn(email);
    } else {
        window().setAccount(m_account);
        window().goTo(page);
        window().showPages();
        window().show();
    }
    m_goesOn.reset();
}

} // namespace postject
