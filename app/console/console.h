// SPDX-License-Identifier: GPL-3.0-or-later
//
// The console as a whole: which server, who is signed in, which window is up. Owns the embedded server, the REST
// client and the window. GUI thread.
#pragma once

#include "app/console/embeddedserver.h"
#include "app/console/language.h"
#include "ui/client/connectionsettings.h"
#include "ui/client/sessionclient.h"
#include "ui/presenters/signinpresenter.h"
#include "ui/shell/mainwindow.h"

#include <QEventLoopLocker>
#include <QObject>
#include <QSettings>

#include <memory>

namespace postject::ui {
class FirstRunWizard;
struct FirstRunChoice;
class SignInPage;
} // namespace postject::ui

namespace postject {

class Demo;

class Console : public QObject
{
    Q_OBJECT

public:
    // Folders: see EmbeddedServer.
    Console(QSettings &settings, const QString &dataDir, const QString &configDir = {});
    ~Console() override;

    // Lets the user choose among the languages; language outlives the console.
    void offerLanguages(Language &language);
    void start(); // the first-run wizard, or the sign-in
    // Instead: a server in empty folders, filled with made-up traffic, and its administrator signed in.
    void startDemo(quint64 seed);

Q_SIGNALS:
    void finished(); // nothing more to show
    void languageChanged();

private:
    void runWizard();
    void finishWizard(const ui::FirstRunChoice &choice);
    void openHere(const ui::Connection &connection);
    void openAttached(const ui::Connection &connection);
    void runDemo(const QString &socketFile, quint64 seed);
    void reportStartFailure(const QString &why, const ui::Connection &connection);
    ui::MainWindow &window();
    void askToSignIn(const QString &email);
    void enter(const ui::AccountAnswer &account);
    void signOut();
    void changeLanguage(const QString &code);

    QSettings &m_settings;
    ui::ConnectionSettings m_connections;
    EmbeddedServer m_server;
    ui::ApiClient m_client;
    ui::SessionClient m_session;
    ui::SignInPresenter m_signIn;
    ui::AccountAnswer m_account;
    Language *m_language = nullptr;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<QEventLoopLocker> m_goesOn; // from a start on until a window of its own is up
    std::unique_ptr<ui::FirstRunWizard> m_wizard;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::SignInPage *m_signInPage = nullptr; // the window's child
};

} // namespace postject
