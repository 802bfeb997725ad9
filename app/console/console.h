// SPDX-License-Identifier: GPL-3.0-or-later
//
// The console as a whole: which server, who is signed in, which window is up. Owns the embedded server, the seats at
// the servers that it knows, and the window of the one that is current. GUI thread.
#pragma once

#include "app/console/embeddedserver.h"
#include "app/console/language.h"
#include "app/console/seat.h"
#include "ui/client/connectionsettings.h"
#include "ui/shell/mainwindow.h"

#include <QEventLoopLocker>
#include <QObject>
#include <QPointer>
#include <QSettings>

#include <memory>
#include <optional>
#include <vector>

namespace postject::ui {
class ConnectionsDialog;
class FirstRunWizard;
class Notifier;
struct FirstRunChoice;
class SignInPage;
class Tray;
} // namespace postject::ui

namespace postject {

class CertificateQuestion;
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
    // Lets the user keep it running in the desktop's tray; notifier outlives the console.
    void offerTray(ui::Notifier &notifier);
    void start(); // the first-run wizard, or the sign-in
    // Instead: a server in empty folders, filled with made-up traffic, and its administrator signed in.
    // clock: stands still at that time.
    void startDemo(quint64 seed, std::optional<TimePoint> clock = std::nullopt);
    void raise(); // whatever window is up, above those of other programs

Q_SIGNALS:
    void finished(); // nothing more to show
    void languageChanged();

private:
    void runWizard();
    void finishWizard(const ui::FirstRunChoice &choice);
    void openCurrent();
    QString keep(const ui::Connection &connection);
    void openHere(const ui::Connection &connection);
    void openHere(const QString &socketFile);
    void openAttached(const ui::Connection &connection);
    void runDemo(const QString &socketFile, quint64 seed);
    void reportStartFailure(const QString &why, const ui::Connection &connection);
    ui::MainWindow &window();
    void connectWindow();
    bool closeWindow();
    void showPagesOrSignIn();
    void askToSignIn(const QString &email);
    void enter(const ui::AccountAnswer &account);
    void signOut();
    void changeLanguage(const QString &code);
    void takeSeat(std::unique_ptr<Seat> seat);
    void takeSeat(const QString &id);
    void switchTo(const QString &id);
    void tellConnections();
    void showConnections();
    void askAboutCertificate();
    void trust(const QByteArray &certificateSha256);
    QString lastEmail() const;

    QSettings &m_settings;
    ui::ConnectionSettings m_connections;
    std::optional<ManualClock> m_demoClock;
    EmbeddedServer m_server;
    std::vector<std::unique_ptr<Seat>> m_seats; // each server's, from the time when it was first worked with
    Seat *m_seat = nullptr;                     // the current one
    Language *m_language = nullptr;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<QEventLoopLocker> m_goesOn; // from a start on until a window of its own is up
    std::unique_ptr<Seat> m_newSeat;            // the wizard's
    std::unique_ptr<ui::FirstRunWizard> m_wizard;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::Tray> m_tray;       // goes first: it asks the window, and the server by the seat's client
    ui::SignInPage *m_signInPage = nullptr; // the window's child
    QPointer<ui::ConnectionsDialog> m_connectionsDialog; // while it is open
    QPointer<CertificateQuestion> m_question;            // while it is asked
};

} // namespace postject
