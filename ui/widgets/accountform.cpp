// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accountform.h"

#include "ui/models/newpassword.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/passwordedit.h"
#include "ui/widgets/strengthmeter.h"
#include "ui/widgets/wheelguard.h"
#include "ui/widgets/writelock.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace postject::ui {

AccountForm::AccountForm(QWidget *parent)
    : FoldingFrame(parent),
      m_email(new QLineEdit),
      m_password(new PasswordEdit),
      m_strength(new StrengthMeter),
      m_role(new QComboBox),
      m_submit(new QPushButton(tr("Create the account")))
{
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_email->setMaxLength(254);
    m_role->addItem(tr("Member"), false);
    m_role->addItem(tr("Administrator"), true);
    ignoreWheelWithoutFocus(m_role);
    m_emailField = new FormField(tr("E-mail"), tr("E-mail of the new account"), m_email);
    for (QWidget *each : {static_cast<QWidget *>(m_emailField), buildPassword(), buildLast()})
        addPart(each);
    connect(this, &FoldingFrame::escaped, this, &AccountForm::cancelled);
    connect(m_email, &QLineEdit::textEdited, this, [this] { m_emailField->setProblem({}); });
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordField->setProblem({}); });
    for (QLineEdit *each : {m_email, static_cast<QLineEdit *>(m_password)}) {
        connect(each, &QLineEdit::textChanged, this, &AccountForm::judge);
        connect(each, &QLineEdit::returnPressed, this, &AccountForm::submit);
    }
    connect(m_submit, &QPushButton::clicked, this, &AccountForm::submit);
    judge();
}

QWidget *AccountForm::buildPassword()
{
    auto *box = new QWidget;
    m_passwordField = new FormField(tr("First password"), tr("First password of the new account"), m_password);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(theme::kSmall);
    column->addWidget(m_passwordField);
    column->addWidget(m_strength);
    column->addStretch();
    return box;
}

QWidget *AccountForm::buildLast()
{
    auto *box = new QWidget;
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAccessibleName(tr("Cancel, create no account"));
    cancel->setAutoDefault(true);
    m_submit->setDefault(true); // the primary look
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kSmall);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_submit);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(theme::kMedium);
    column->addWidget(new FormField(tr("Role"), tr("Role of the new account"), m_role));
    column->addStretch();
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &AccountForm::cancelled);
    return box;
}

void AccountForm::addWritesTo(WriteLock &lock)
{
    lock.add(m_submit);
}

void AccountForm::start()
{
    m_emailField->focusField();
}

void AccountForm::clear()
{
    m_email->clear();
    m_password->forget();
    m_role->setCurrentIndex(0);
    m_emailField->setProblem({});
    m_passwordField->setProblem({});
}

void AccountForm::setBusy(bool busy)
{
    if (busy && m_submit->hasFocus())
        m_email->setFocus(Qt::OtherFocusReason); // a button that is off loses it
    m_submit->setEnabled(!busy);
}

void AccountForm::showFaults(const AccountPresenter::Faults &faults)
{
    m_emailField->setProblem(faults.email);
    m_passwordField->setProblem(faults.password);
    if (!faults.email.isEmpty())
        m_emailField->focusField();
    else if (!faults.password.isEmpty())
        m_passwordField->focusField();
}

void AccountForm::judge()
{
    const PasswordVerdict verdict = judgePassword(m_password->text(), m_email->text().trimmed());
    m_strength->setLevel(verdict.segments, StrengthMeter::Tone(int(verdict.tone)), verdict.words);
}

void AccountForm::submit()
{
    if (m_submit->isEnabled())
        Q_EMIT submitted({.email = m_email->text().trimmed(),
                          .password = m_password->text(),
                          .isAdministrator = m_role->currentData().toBool()});
}

} // namespace postject::ui
