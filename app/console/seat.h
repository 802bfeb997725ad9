// SPDX-License-Identifier: GPL-3.0-or-later
//
// One connection of the console with what belongs to it alone: its client, which holds the token, and its sign-in. What
// is done at one server never has the token of another. GUI thread.
#pragma once

#include "ui/client/sessionclient.h"
#include "ui/presenters/signinpresenter.h"

namespace postject {

class Seat final : public QObject
{
    Q_OBJECT

public:
    explicit Seat(QString id); // of ConnectionSettings; "": it is not kept

    const QString &id() const { return m_id; }
    void setId(const QString &id) { m_id = id; }
    ui::ApiClient &client() { return m_client; }
    ui::SessionClient &session() { return m_session; }
    ui::SignInPresenter &signIn() { return m_signIn; }
    const ui::AccountAnswer &account() const { return m_account; }
    bool isSignedIn() const { return m_client.hasToken(); }
    void enter(const ui::AccountAnswer &account) { m_account = account; }
    // The session's end too, where there is one; nobody waits for it.
    void signOut();

Q_SIGNALS:
    void signedIn(const postject::ui::AccountAnswer &account);

private:
    QString m_id;
    ui::ApiClient m_client;
    ui::SessionClient m_session;
    ui::SignInPresenter m_signIn;
    ui::AccountAnswer m_account;
};

} // namespace postject
