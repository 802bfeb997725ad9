// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/listenerpage.h"

#include "ui/client/portprobe.h"
#include "ui/dialogs/administratorpage.h"
#include "ui/dialogs/firstrunwizard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace postject::ui {

ListenerPage::ListenerPage(FirstRunPresenter *presenter, AdministratorPage *administrator, QWidget *parent)
    : FirstRunPage(tr("Address and encryption"), parent),
      m_presenter(presenter),
      m_administrator(administrator),
      m_host(new QLineEdit(ListenerChoice().host)),
      m_port(new QSpinBox),
      m_tls(new QCheckBox(tr("&Encrypt with TLS"))),
      m_explanation(makeQuiet({}))
{
    m_host->setAccessibleName(tr("Address"));
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(1, 65535);
    m_port->setValue(ListenerChoice().port);
    m_port->setGroupSeparatorShown(false);
    m_port->setMaximumWidth(160);
    m_port->setFixedHeight(m_host->sizeHint().height());
    m_tls->setChecked(ListenerChoice().tls);
    rows()->addWidget(makeText(tr("This console reaches the server in private. The address is for other programs and "
                                  "computers.")));
    rows()->addSpacing(theme::kLarge);
    addField(tr("&Address"), m_host);
    rows()->addSpacing(theme::kTight);
    rows()->addWidget(makeQuiet(tr("127.0.0.1 is this computer only, 0.0.0.0 every network that it is in.")));
    rows()->addSpacing(theme::kLarge);
    addField(tr("&Port"), m_port);
    rows()->addSpacing(theme::kLarge);
    rows()->addWidget(m_tls);
    rows()->addSpacing(theme::kTight);
    rows()->addWidget(m_explanation);
    setStep(3, 4);
    setCommitPage(true);
    setButtonText(QWizard::CommitButton, tr("&Start the server"));
    connect(m_host, &QLineEdit::textChanged, this, &ListenerPage::followAddress);
    bind();
    followAddress();
}

void ListenerPage::bind()
{
    connect(m_presenter, &FirstRunPresenter::progressed, this,
            [this](const QString &sentence) { lock(true, sentence); });
    connect(m_presenter, &FirstRunPresenter::created, this, [this](const AccountAnswer &account) {
        m_account = account;
        m_administrator->forgetPassword();
        lock(false);
        pass();
    });
    connect(m_presenter, &FirstRunPresenter::accountExists, this, [this] {
        m_administrator->forgetPassword();
        lock(false);
        pass();
    });
    connect(m_presenter, &FirstRunPresenter::failed, this,
            [this](const QString &what, const std::optional<ApiError> &error) {
                lock(false);
                if (error)
                    message()->showError(what, *error);
                else
                    message()->showMessage(MessageBar::Kind::Error, what);
                m_host->setFocus();
            });
}

ListenerChoice ListenerPage::choice() const
{
    return {.host = m_host->text().trimmed(), .port = static_cast<quint16>(m_port->value()), .tls = m_tls->isChecked()};
}

int ListenerPage::nextId() const
{
    return FirstRunWizard::TwoFactorStep;
}

void ListenerPage::initializePage()
{
    message()->clear();
    if (m_presenter->server().socketFile.isEmpty())
        portIsFree(); // told before the first Next
}

void ListenerPage::focusFirst()
{
    if (message()->isVisible())
        m_port->setFocus();
    else
        m_host->setFocus();
}

// Outside this computer the server speaks TLS only, so there is no choice then.
void ListenerPage::followAddress()
{
    const std::optional<QHostAddress> address = listenAddress(m_host->text().trimmed());
    const bool open = address && !address->isLoopback();
    if (open)
        m_tls->setChecked(true);
    m_tls->setEnabled(!open);
    m_explanation->setText(open ? tr("Always on for an address that other computers can reach. The server makes a "
                                     "certificate; others compare its fingerprint when they connect first.")
                                : tr("The server makes a certificate; programs compare its fingerprint when they "
                                     "connect first."));
}

bool ListenerPage::portIsFree()
{
    const std::optional<QHostAddress> address = listenAddress(choice().host);
    if (!address) {
        message()->showMessage(MessageBar::Kind::Error, tr("Enter an IP address of this computer, such as 127.0.0.1."));
        m_host->setFocus();
        return false;
    }
    switch (portState(*address, choice().port)) {
    case PortState::Free:
        return true;
    case PortState::Used:
        offerAnotherPort();
        return false;
    case PortState::NotAllowed:
        message()->showMessage(
            MessageBar::Kind::Error,
            tr("The system does not let you use port %1. Use 1024 or a higher one.").arg(choice().port));
        m_port->setFocus();
        return false;
    case PortState::NoSuchAddress:
        message()->showMessage(MessageBar::Kind::Error,
                               tr("%1 is not an address of this computer.").arg(choice().host));
        m_host->setFocus();
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

void ListenerPage::offerAnotherPort()
{
    const std::optional<quint16> next = nextFreePort(*listenAddress(choice().host), choice().port);
    m_port->setFocus();
    m_port->selectAll();
    if (!next) {
        message()->showMessage(MessageBar::Kind::Error,
                               tr("Port %1 is used by another program. Choose another one.").arg(choice().port));
        return;
    }
    auto *use = new QAction(tr("&Use %1").arg(*next), message());
    connect(use, &QAction::triggered, this, [this, port = *next] {
        m_port->setValue(port);
        message()->clear();
        m_port->setFocus();
    });
    message()->showMessage(MessageBar::Kind::Error,
                           tr("Port %1 is used by another program. %2 is free.").arg(choice().port).arg(*next), {use});
}

void ListenerPage::lock(bool busy, const QString &sentence)
{
    m_host->setReadOnly(busy); // not disabled: a disabled field would lose the focus
    m_port->setReadOnly(busy);
    m_tls->setEnabled(!busy);
    if (!busy)
        followAddress();
    setBusy(busy, sentence);
}

void ListenerPage::submit()
{
    // Our own server may hold the port already, after a later step failed: then only that step is left to do.
    const bool ours = !m_presenter->server().socketFile.isEmpty();
    if (ours || portIsFree())
        m_presenter->create(choice(), m_administrator->email(), m_administrator->password());
}

} // namespace postject::ui
