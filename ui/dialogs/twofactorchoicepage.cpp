// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/twofactorchoicepage.h"

#include "ui/client/certificatefetcher.h"
#include "ui/dialogs/choicelist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QLabel>
#include <QVBoxLayout>
#include <QWizard>

namespace postject::ui {

TwoFactorChoicePage::TwoFactorChoicePage(const FirstRunPresenter *presenter, const ListenerPage *listener,
                                         QWidget *parent)
    : FirstRunPage(tr("Two-factor authentication"), parent),
      m_presenter(presenter),
      m_listener(listener),
      m_choices(new ChoiceList),
      m_question(makeText(tr("A second factor protects the administrator even if the password is known."))),
      m_fingerprintName(makeText(tr("Certificate fingerprint, SHA-256"))),
      m_fingerprint(makeText({}))
{
    m_choices->add(1, tr("Set up &now"), tr("You need an authenticator app on your phone. It takes two minutes."));
    m_choices->add(0, tr("&Later"), tr("The overview reminds you."));
    m_fingerprintName->setFont(theme::font(theme::Type::Strong));
    m_fingerprint->setFont(theme::font(theme::Type::Fixed));
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fingerprint->setAccessibleName(m_fingerprintName->text());
    m_fingerprint->setLayoutDirection(Qt::LeftToRight);
    rows()->addWidget(m_question);
    rows()->addSpacing(theme::kLarge);
    rows()->addWidget(m_choices);
    rows()->addSpacing(theme::kGroup);
    rows()->addWidget(m_fingerprintName);
    rows()->addSpacing(theme::kTight);
    rows()->addWidget(m_fingerprint);
    setStep(4, 4);
    setFinalPage(true);
}

bool TwoFactorChoicePage::setUpNow() const
{
    return m_choices->chosen() == 1 && m_listener->account();
}

void TwoFactorChoicePage::initializePage()
{
    const StartedServer &server = m_presenter->server();
    const bool created = m_listener->account().has_value();
    if (created) {
        message()->showMessage(MessageBar::Kind::Ok,
                               tr("The server runs at %1, and your account is ready.").arg(server.url.toString()));
    } else {
        message()->showMessage(MessageBar::Kind::Info, tr("The server runs at %1. It has an administrator already, so "
                                                          "no account was created: sign in with that one.")
                                                           .arg(server.url.toString()));
    }
    m_question->setVisible(created);
    m_choices->setVisible(created);
    const QString pairs = fingerprintInPairs(server.certificateSha256);
    m_fingerprintName->setVisible(!pairs.isEmpty());
    m_fingerprint->setVisible(!pairs.isEmpty());
    if (!pairs.isEmpty())
        m_fingerprint->setText(pairs.first(pairs.size() / 2) + u'\n' + pairs.sliced(pairs.size() / 2 + 1));
    m_fingerprint->setAccessibleDescription(pairs);
}

void TwoFactorChoicePage::focusFirst()
{
    if (m_choices->isVisible())
        m_choices->focusChosen();
    else
        wizard()->button(QWizard::FinishButton)->setFocus();
}

} // namespace postject::ui
