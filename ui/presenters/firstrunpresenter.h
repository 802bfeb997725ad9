// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first run on this computer: start the server, create its first administrator over the local socket, sign in.
// A step that succeeded is not done twice when a later one is tried again. GUI thread.
#pragma once

#include "ui/client/sessionclient.h"
#include "ui/presenters/firstrunbackend.h"

namespace postject::ui {

class FirstRunPresenter : public QObject
{
    Q_OBJECT

public:
    // Both outlive the presenter. The session's ApiClient is pointed at the local socket.
    FirstRunPresenter(FirstRunBackend *backend, SessionClient *session, QObject *parent = nullptr);

    // One at a time; ends with created, accountExists or failed.
    void create(const ListenerChoice &listener, const QString &email, const QString &password);
    bool isBusy() const { return m_busy; }
    const StartedServer &server() const { return m_server; }

Q_SIGNALS:
    void progressed(const QString &sentence);
    void created(const postject::ui::AccountAnswer &account); // and signed in
    void accountExists(); // the data folder has an administrator already: sign in with that one
    void failed(const QString &what, const std::optional<postject::ui::ApiError> &error);

private:
    void setUp(const QString &email, const QString &password);
    void logIn(const QString &email, const QString &password);
    void fail(const QString &what, const std::optional<ApiError> &error = std::nullopt);

    FirstRunBackend *m_backend;
    SessionClient *m_session;
    bool m_busy = false;
    std::optional<ListenerChoice> m_started;
    StartedServer m_server;
    QString m_accountMade; // e-mail of the administrator that exists by now
};

} // namespace postject::ui
