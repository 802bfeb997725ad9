// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first run: where the server is; here: administrator, address and encryption, two-factor; elsewhere: its URL and
// trust. Only mandatory steps. Shown with open() or show(); ends with chosen(), or rejected(). GUI thread.
#pragma once

#include "ui/client/connectionsettings.h"
#include "ui/client/sessionclient.h"
#include "ui/presenters/firstrunpresenter.h"

#include <QWizard>

namespace postject::ui {

class AdministratorPage;
class AttachPage;
class ListenerPage;
class TwoFactorChoicePage;
class WherePage;

struct FirstRunChoice
{
    Connection connection;                      // for ConnectionSettings
    std::optional<AccountAnswer> signedIn = {}; // the ApiClient has this account's token; nothing: sign in next
    QString email = {};                         // to fill the sign-in page with
    bool setUpTwoFactor = false;                // go to the two-factor page first
};

class FirstRunWizard : public QWizard
{
    Q_OBJECT

public:
    enum Step { WhereStep, AdministratorStep, ListenerStep, TwoFactorStep, AttachStep };

    // Both outlive the wizard. The session's ApiClient is pointed at the new server's local socket.
    FirstRunWizard(FirstRunBackend *backend, SessionClient *session, QWidget *parent = nullptr);

    void startWithAddress(); // of a server to attach to: there is no other choice. Before it is shown

Q_SIGNALS:
    void chosen(const postject::ui::FirstRunChoice &choice);

private:
    FirstRunChoice choice() const;

    FirstRunPresenter m_presenter;
    WherePage *m_where;
    AdministratorPage *m_administrator;
    ListenerPage *m_listener;
    TwoFactorChoicePage *m_twoFactor;
    AttachPage *m_attach;
};

} // namespace postject::ui
