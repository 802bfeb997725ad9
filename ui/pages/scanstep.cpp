// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scanstep.h"

#include "ui/pages/textblocks.h"
#include "ui/presenters/twofactorpresenter.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/keyview.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/toneline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace postject::ui {

ScanStep::ScanStep(TwoFactorPresenter &presenter, SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent),
      m_presenter(presenter),
      m_clipboard(clipboard),
      m_qr(new QrView),
      m_account(paragraph({})),
      m_toggle(new QPushButton(tr("Show key"))),
      m_key(new KeyView),
      m_copy(new QPushButton(theme::icon(QStringLiteral("copy")), tr("Copy key"))),
      m_copied(new ToneLine),
      m_next(new QPushButton(tr("Next")))
{
    auto *cancel = new QPushButton(tr("Cancel"));
    m_next->setDefault(true);
    for (QPushButton *button : {m_toggle, m_copy, cancel})
        button->setAutoDefault(true);
    auto *body = new QHBoxLayout;
    body->setSpacing(theme::kGroup);
    body->addWidget(m_qr, 0, Qt::AlignTop);
    body->addWidget(buildWords(), 1, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kSmall);
    buttons->addWidget(m_next);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(theme::kGroup);
    all->addLayout(body);
    all->addLayout(buttons);
    all->addStretch();

    connect(m_next, &QPushButton::clicked, this, &ScanStep::nextRequested);
    connect(cancel, &QPushButton::clicked, this, &ScanStep::cancelRequested);
    connect(m_toggle, &QPushButton::clicked, this, [this] { showKey(m_key->isHidden()); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_clipboard.copySecret(m_presenter.secret());
        m_copied->say(Tone::Ok, tr("Copied. The clipboard is cleared in 30 seconds."));
        announce(this, m_copied->text());
    });
}

QWidget *ScanStep::buildWords()
{
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins({});
    column->setSpacing(theme::kSmall);
    column->addWidget(heading(tr("Scan this code with an authenticator app")));
    column->addWidget(paragraph(tr("Open an app such as Google Authenticator, Aegis or 1Password on your phone, choose "
                                   "to add an account, and point the camera at the code.")));
    column->addSpacing(theme::kSmall);
    column->addWidget(m_account);
    column->addSpacing(theme::kSmall);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::kSmall);
    line->addWidget(paragraph(tr("Can't scan?")));
    line->addWidget(m_toggle);
    line->addStretch();
    column->addLayout(line);
    auto *key = new QHBoxLayout;
    key->setSpacing(theme::kSmall);
    key->addWidget(m_key, 0, Qt::AlignTop);
    key->addWidget(m_copy, 0, Qt::AlignTop);
    key->addStretch();
    column->addLayout(key);
    column->addWidget(m_copied);
    return words;
}

void ScanStep::showSecret()
{
    m_qr->setModules(m_presenter.qrModules());
    m_account->setText(tr("The app will list it as %1, account %2.", "%1: the issuer")
                           .arg(m_presenter.label().issuer, m_presenter.label().account));
    showKey(false);
}

void ScanStep::showKey(bool shown)
{
    if (shown)
        m_key->setKey(m_presenter.secret());
    else
        m_key->clearKey();
    m_key->setVisible(shown);
    m_copy->setVisible(shown);
    m_copied->say(Tone::Neutral, {});
    m_toggle->setText(shown ? tr("Hide key") : tr("Show key"));
}

void ScanStep::clearSecret()
{
    m_qr->clearCode();
    m_account->clear();
    showKey(false);
}

void ScanStep::focusFirst()
{
    m_next->setFocus(Qt::OtherFocusReason);
}

} // namespace postject::ui
