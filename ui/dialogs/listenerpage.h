// SPDX-License-Identifier: GPL-3.0-or-later
//
// First-run wizard: the server's address, port and encryption. Next tests the port, starts the server, creates the
// administrator; there is no way back from there. GUI thread.
#pragma once

#include "ui/dialogs/firstrunpage.h"
#include "ui/presenters/firstrunpresenter.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace postject::ui {

class AdministratorPage;

class ListenerPage : public FirstRunPage
{
    Q_OBJECT

public:
    // Both outlive the page.
    ListenerPage(FirstRunPresenter *presenter, AdministratorPage *administrator, QWidget *parent = nullptr);

    ListenerChoice choice() const;
    const std::optional<AccountAnswer> &account() const { return m_account; } // signed in; none where one existed

    int nextId() const override;
    void initializePage() override;
    void cleanupPage() override {} // Back keeps what is typed

protected:
    void focusFirst() override;
    void submit() override;

private:
    void bind();
    bool portIsFree();
    void offerAnotherPort();
    void followAddress();
    void lock(bool busy, const QString &sentence = {});

    FirstRunPresenter *m_presenter;
    AdministratorPage *m_administrator;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QCheckBox *m_tls;
    QLabel *m_explanation;
    std::optional<AccountAnswer> m_account;
};

} // namespace postject::ui
