// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/passworddialog.h"

#include "ui/models/newpassword.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passwordedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/strengthmeter.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace postject::ui {

namespace {
constexpr int kWidth = 460;
}

PasswordDialog::PasswordDialog(ApiClient &client, const QString &email, QWidget *parent)
    : QDialog(parent),
      m_source(std::make_unique<PasswordClient>(client)),
      m_presenter(*m_source),
      m_email(email),
      m_bar(new MessageBar),
      m_current(new PasswordEdit),
      m_wanted(new PasswordEdit),
      m_strength(new StrengthMeter),
      m_revokes(new QCheckBox(tr("&Revoke my API keys, too"))),
      m_change(new QPushButton(tr("Change the password"))),
      m_showKeys(new QPushButton(tr("Show API keys"))),
      m_close(new QPushButton(tr("Cancel")))
{
    setWindowTitle(tr("Change password"));
    setWindowModality(Qt::WindowModal);
    m_form = buildForm();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(theme::kGroup, theme::kGroup, theme::kGroup, theme::kLarge);
    rows->setSpacing(theme::kLarge);
    rows->addWidget(m_bar);
    rows->addWidget(m_form);
    rows->addStretch();
    rows->addWidget(buildButtons());
    m_change->setDefault(true); // of this dialog, so not before it is in it
    setMinimumWidth(kWidth);
    bind();
    judge();
    m_current->setFocus();
}

PasswordDialog::~PasswordDialog()
{
    m_current->forget();
    m_wanted->forget();
}

QWidget *PasswordDialog::buildForm()
{
    auto *form = new QWidget;
    m_currentField = new FormField(tr("Current password"), tr("Current password"), m_current);
    m_wantedField = new FormField(tr("New password"), tr("New password"), m_wanted);
    auto *words = new PlainLabel(tr("Your other sessions end. API keys go on working unless they are revoked."));
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins({});
    column->setSpacing(theme::kMedium);
    column->addWidget(m_currentField);
    column->addWidget(m_wantedField);
    column->addWidget(m_strength);
    column->addWidget(m_revokes);
    column->addWidget(words);
    return form;
}

QWidget *PasswordDialog::buildButtons()
{
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins({});
    line->setSpacing(theme::kSmall);
    line->addStretch();
    for (QPushButton *each : {m_showKeys, m_close, m_change})
        line->addWidget(each);
    m_showKeys->hide();
    return box;
}

void PasswordDialog::bind()
{
    connect(m_change, &QPushButton::clicked, this, &PasswordDialog::submit);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_showKeys, &QPushButton::clicked, this, [this] {
        Q_EMIT keysRequested();
        accept();
    });
    connect(m_current, &QLineEdit::textEdited, this, [this] { m_currentField->setProblem({}); });
    connect(m_wanted, &QLineEdit::textEdited, this, [this] { m_wantedField->setProblem({}); });
    connect(m_wanted, &QLineEdit::textChanged, this, &PasswordDialog::judge);
    connect(&m_presenter, &PasswordPresenter::busyChanged, m_change, &QPushButton::setDisabled);
    connect(&m_presenter, &PasswordPresenter::refused, this, &PasswordDialog::showRefused);
    connect(&m_presenter, &PasswordPresenter::changed, this, &PasswordDialog::showChanged);
    connect(&m_presenter, &PasswordPresenter::failed, this, [this](const ApiError &error) {
        m_bar->showError(tr("The password was not changed."), error);
        adjustSize();
    });
}

void PasswordDialog::judge()
{
    const PasswordVerdict verdict = judgePassword(m_wanted->text(), m_email);
    m_strength->setLevel(verdict.segments, StrengthMeter::Tone(int(verdict.tone)), verdict.words);
}

void PasswordDialog::submit()
{
    m_bar->clear();
    if (m_change->hasFocus())
        m_current->setFocus(Qt::OtherFocusReason); // a button that is off loses it
    m_presenter.change(
        {.current = m_current->text(), .wanted = m_wanted->text(), .revokesKeys = m_revokes->isChecked()});
}

void PasswordDialog::showRefused(const PasswordPresenter::Faults &faults)
{
    m_currentField->setProblem(faults.current);
    m_wantedField->setProblem(faults.wanted);
    adjustSize(); // the sentences need room
    (faults.current.isEmpty() ? m_wantedField : m_currentField)->focusField();
}

void PasswordDialog::showChanged(const QString &sentence, int keysLeft)
{
    m_current->forget();
    m_wanted->forget();
    m_form->hide();
    m_change->hide();
    m_showKeys->setVisible(keysLeft > 0);
    m_close->setText(tr("Close"));
    m_close->setDefault(true);
    m_close->setFocus(Qt::OtherFocusReason);
    m_bar->showMessage(MessageBar::Kind::Ok, sentence);
    adjustSize();
}

} // namespace postject::ui
