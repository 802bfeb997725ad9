// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/firstrunwizard.h"

#include "ui/dialogs/administratorpage.h"
#include "ui/dialogs/attachpage.h"
#include "ui/dialogs/listenerpage.h"
#include "ui/dialogs/twofactorchoicepage.h"
#include "ui/dialogs/wherepage.h"

#include <QAbstractButton>

namespace postject::ui {

FirstRunWizard::FirstRunWizard(FirstRunBackend *backend, SessionClient *session, QWidget *parent)
    : QWizard(parent),
      m_presenter(backend, session),
      m_where(new WherePage),
      m_administrator(new AdministratorPage),
      m_listener(new ListenerPage(&m_presenter, m_administrator)),
      m_twoFactor(new TwoFactorChoicePage(&m_presenter, m_listener)),
      m_attach(new AttachPage)
{
    setWindowTitle(tr("Postject Security Console"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::FinishButton, tr("&Finish"));
    setButtonText(QWizard::CancelButton, tr("&Cancel"));
    setPage(WhereStep, m_where);
    setPage(AdministratorStep, m_administrator);
    setPage(ListenerStep, m_listener);
    setPage(TwoFactorStep, m_twoFactor);
    setPage(AttachStep, m_attach);
    setStartId(WhereStep);
    resize(640, 560);
    // There is nothing to go back to, and nothing to cancel, once the server and the account exist.
    connect(this, &QWizard::currentIdChanged, this, [this](int id) {
        for (const WizardButton each : {BackButton, CancelButton})
            button(each)->setVisible(id != TwoFactorStep && (each == CancelButton || id != WhereStep));
    });
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT chosen(choice()); });
    connect(this, &QDialog::rejected, this, [this] { m_administrator->forgetPassword(); });
}

void FirstRunWizard::startWithAddress()
{
    m_where->choose(Connection::Mode::Attach);
    m_attach->setStep(1, 1);
    setStartId(AttachStep);
}

FirstRunChoice FirstRunWizard::choice() const
{
    FirstRunChoice choice;
    choice.connection.mode = m_where->mode();
    if (choice.connection.mode == Connection::Mode::Attach) {
        choice.connection.url = m_attach->url();
        choice.connection.certificateSha256 = m_attach->certificateSha256();
        return choice;
    }
    const ListenerChoice listener = m_listener->choice();
    choice.connection.host = listener.host;
    choice.connection.port = listener.port;
    choice.connection.tls = listener.tls;
    choice.signedIn = m_listener->account();
    choice.email = m_listener->account() ? m_administrator->email() : QString();
    choice.setUpTwoFactor = m_twoFactor->setUpNow();
    return choice;
}

} // namespace postject::ui
