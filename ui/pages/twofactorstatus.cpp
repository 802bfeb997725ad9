// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/twofactorstatus.h"

#include "server/contract/limits.h"
#include "ui/models/timewords.h"
#include "ui/pages/textblocks.h"
#include "ui/presenters/twofactorpresenter.h"
#include "ui/widgets/codeentry.h"
#include "ui/widgets/countmeter.h"
#include "ui/widgets/tonechip.h"
#include "ui/widgets/toneline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace postject::ui {

using Form = TwoFactorPresenter::Form;
using Standing = TwoFactorPresenter::Standing;

TwoFactorStatus::TwoFactorStatus(TwoFactorPresenter &presenter, QWidget *parent)
    : QWidget(parent),
      m_presenter(presenter),
      m_chip(new ToneChip),
      m_since(paragraph({})),
      m_meter(new CountMeter),
      m_advice(new ToneLine),
      m_replace(new QPushButton(tr("Replace backup codes…"))),
      m_turnOff(new QPushButton(tr("Turn off two-factor…"))),
      m_form(new QWidget),
      m_formTitle(heading({})),
      m_consequence(paragraph({})),
      m_code(new CodeEntry({}, {}, {}))
{
    m_chip->say(Tone::Ok, tr("On"));
    m_meter->setAccessibleName(tr("Backup codes left"));
    m_replace->setAutoDefault(true);
    m_turnOff->setAutoDefault(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::kMedium);
    head->addWidget(m_chip);
    head->addWidget(m_since, 100);
    head->addStretch(1); // takes what the paragraph is too narrow for
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kSmall);
    buttons->addWidget(m_replace);
    buttons->addWidget(m_turnOff);
    buttons->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(theme::kSmall);
    all->addLayout(head);
    all->addSpacing(theme::kLarge);
    all->addWidget(heading(tr("Backup codes")));
    all->addWidget(m_meter);
    all->addWidget(m_advice);
    all->addSpacing(theme::kSmall);
    all->addLayout(buttons);
    all->addSpacing(theme::kLarge);
    all->addWidget(buildForm());
    all->addStretch();
    bind();
}

void TwoFactorStatus::addWritesTo(WriteLock &lock)
{
    lock.add(m_replace);
    lock.add(m_turnOff);
    m_code->addWritesTo(lock);
}

QWidget *TwoFactorStatus::buildForm()
{
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins({});
    column->setSpacing(theme::kSmall);
    column->addWidget(m_formTitle);
    column->addWidget(m_consequence);
    column->addWidget(m_code);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(true);
    m_code->addButton(cancel);
    m_form->hide();
    connect(cancel, &QPushButton::clicked, this, [this] { m_presenter.openForm(Form::None); });
    return m_form;
}

void TwoFactorStatus::bind()
{
    connect(m_replace, &QPushButton::clicked, this, [this] { m_presenter.openForm(Form::ReplaceCodes); });
    connect(m_turnOff, &QPushButton::clicked, this, [this] { m_presenter.openForm(Form::TurnOff); });
    connect(m_code, &CodeEntry::cancelled, this, [this] { m_presenter.openForm(Form::None); });
    connect(m_code, &CodeEntry::submitted, this, [this](const QString &typed) {
        if (m_presenter.form() == Form::TurnOff)
            m_presenter.turnOff(typed);
        else
            m_presenter.replaceCodes(typed);
    });
}

void TwoFactorStatus::showState()
{
    const QDateTime since = m_presenter.state().enabledAt;
    m_since->setText(since.isValid()
                         ? tr("Two-factor has been on since %1. Signing in needs your password and a code "
                              "from your authenticator app.")
                               .arg(QLocale().toString(since.toLocalTime(), stampFormat(Precision::Minutes)))
                         : tr("Signing in needs your password and a code from your authenticator app."));
    m_since->setToolTip(since.isValid() ? since.toUTC().toString(Qt::ISODate) : QString());
    showCodesLeft();
    showForm();
}

void TwoFactorStatus::showCodesLeft()
{
    const int left = m_presenter.state().backupCodesRemaining;
    const QString words = tr("%1 of %2", "backup codes left").arg(left).arg(kBackupCodeCount);
    switch (m_presenter.standing()) {
    case Standing::Fine:
        m_meter->setCount(left, kBackupCodeCount, words, Tone::Neutral);
        m_advice->say(Tone::Neutral, tr("Each code signs you in once if you lose your phone."));
        break;
    case Standing::Low:
        m_meter->setCount(left, kBackupCodeCount, words, Tone::Warning);
        m_advice->say(Tone::Warning, tr("Few codes are left. Replace them before the last one is used."));
        break;
    case Standing::None:
        m_meter->setCount(left, kBackupCodeCount, words, Tone::Error);
        m_advice->say(Tone::Error, tr("No code is left: without your phone you could not sign in. Replace them now."));
        break;
    }
}

void TwoFactorStatus::showForm()
{
    const Form form = m_presenter.form();
    const bool opens = form != Form::None && (m_form->isHidden() || m_code->property("form").toInt() != int(form));
    const bool closes = form == Form::None && !m_form->isHidden();
    m_form->setVisible(form != Form::None);
    if (closes) {
        m_code->reset();
        focusFirst();
    }
    if (!opens)
        return;
    m_code->setProperty("form", int(form));
    m_code->reset();
    const QString label = tr("Code from the app, or a backup code");
    if (form == Form::ReplaceCodes) {
        m_formTitle->setText(tr("Replace backup codes"));
        m_consequence->setText(m_presenter.state().backupCodesRemaining == 0
                                   ? tr("You get %1 new codes.").arg(kBackupCodeCount)
                                   : tr("The %n unused codes stop working, and you get new ones.", nullptr,
                                        m_presenter.state().backupCodesRemaining));
        m_code->setWords(label, tr("Code to replace the backup codes"), tr("Replace backup codes"));
    } else {
        m_formTitle->setText(tr("Turn off two-factor"));
        m_consequence->setText(tr("Signing in will then need the password only. The key in your app and all backup "
                                  "codes stop working."));
        m_code->setWords(label, tr("Code to turn off two-factor"), tr("Turn off two-factor"));
    }
    m_code->focusField();
}

void TwoFactorStatus::showProblem(const QString &sentence)
{
    m_code->showProblem(sentence);
}

void TwoFactorStatus::setBusy(bool busy)
{
    m_code->setBusy(busy);
    m_replace->setEnabled(!busy);
    m_turnOff->setEnabled(!busy);
}

void TwoFactorStatus::focusFirst()
{
    m_replace->setFocus(Qt::OtherFocusReason);
}

} // namespace postject::ui
