// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/administratorpage.h"

#include "server/contract/limits.h"
#include "ui/dialogs/firstrunwizard.h"
#include "ui/models/passwordstrength.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passwordedit.h"
#include "ui/widgets/strengthmeter.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace postject::ui {

namespace {

// One @ between two parts without blanks: enough to catch a slip; the server judges for good.
bool looksLikeEmail(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[^@\\s]+@[^@\\s]+$"));
    return text.size() <= 254 && shape.match(text).hasMatch();
}

} // namespace

AdministratorPage::AdministratorPage(QWidget *parent)
    : FirstRunPage(tr("Administrator account"), parent),
      m_email(new QLineEdit),
      m_password(new PasswordEdit),
      m_strength(new StrengthMeter),
      m_capsLock(makeQuiet(tr("Caps Lock seems to be on.")))
{
    m_email->setAccessibleName(tr("E-mail"));
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_email->setMaxLength(254);
    m_password->setAccessibleName(tr("Password"));
    m_capsLock->hide();
    rows()->addWidget(makeText(tr("This account manages the server and all other accounts. Alerts go to its e-mail "
                                  "address.")));
    rows()->addSpacing(theme::kLarge);
    addField(tr("&E-mail"), m_email);
    rows()->addSpacing(theme::kLarge);
    addField(tr("&Password"), m_password);
    rows()->addSpacing(theme::kSmall);
    rows()->addWidget(m_strength);
    rows()->addWidget(m_capsLock);
    setStep(2, 4);
    connect(m_email, &QLineEdit::textChanged, this, &AdministratorPage::judge);
    connect(m_password, &QLineEdit::textChanged, this, &AdministratorPage::judge);
    connect(m_password, &PasswordEdit::capsLockSeen, m_capsLock, &QLabel::setVisible);
    judge();
}

QString AdministratorPage::email() const
{
    return m_email->text().trimmed();
}

QString AdministratorPage::password() const
{
    return m_password->text();
}

void AdministratorPage::forgetPassword()
{
    m_password->forget();
}

int AdministratorPage::nextId() const
{
    return FirstRunWizard::ListenerStep;
}

void AdministratorPage::focusFirst()
{
    m_email->setFocus();
}

void AdministratorPage::judge()
{
    using Tone = StrengthMeter::Tone;
    if (m_password->text().isEmpty())
        return m_strength->setLevel(0, Tone::None, tr("At least %n characters.", nullptr, kPasswordMinLength));
    switch (passwordStrength(m_password->text(), email())) {
    case PasswordStrength::TooShort:
        return m_strength->setLevel(1, Tone::Error,
                                    tr("Too short: at least %n characters.", nullptr, kPasswordMinLength));
    case PasswordStrength::TooLong:
        return m_strength->setLevel(1, Tone::Error, tr("Too long."));
    case PasswordStrength::Weak:
        return m_strength->setLevel(1, Tone::Warning, tr("Weak: easy to guess. Four unrelated words are better."));
    case PasswordStrength::Fair:
        return m_strength->setLevel(2, Tone::Warning, tr("Fair: a longer one is better."));
    case PasswordStrength::Good:
        return m_strength->setLevel(3, Tone::Ok, tr("Good."));
    case PasswordStrength::Strong:
        return m_strength->setLevel(4, Tone::Ok, tr("Strong."));
    }
}

void AdministratorPage::submit()
{
    const PasswordStrength strength = passwordStrength(m_password->text(), email());
    if (!looksLikeEmail(email())) {
        message()->showMessage(MessageBar::Kind::Error, tr("Enter an e-mail address, such as ana@example.com."));
        m_email->setFocus();
        m_email->selectAll();
    } else if (strength == PasswordStrength::TooShort || strength == PasswordStrength::TooLong) {
        message()->showMessage(MessageBar::Kind::Error,
                               strength == PasswordStrength::TooLong
                                   ? tr("The password is too long.")
                                   : tr("The password needs at least %n characters.", nullptr, kPasswordMinLength));
        m_password->setFocus();
    } else {
        pass();
    }
}

} // namespace postject::ui
