// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/signinpage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passwordedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kCardWidth = 400;

QLabel *secondary(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText); // the palette's only role for quieter text
    label->setWordWrap(true);
    return label;
}

QPushButton *primary(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setDefault(true);
    return button;
}

// A label above its field, close together.
void addField(QVBoxLayout *form, QLabel *label, QWidget *field)
{
    label->setFont(theme::font(theme::Type::Strong));
    label->setBuddy(field);
    form->addWidget(label);
    form->addSpacing(theme::kTight);
    form->addWidget(field);
}

MessageBar::Kind barKind(SignInMessage::Kind kind)
{
    switch (kind) {
    case SignInMessage::Kind::Warning:
        return MessageBar::Kind::Warning;
    case SignInMessage::Kind::Error:
        return MessageBar::Kind::Error;
    case SignInMessage::Kind::None:
    case SignInMessage::Kind::Info:
        return MessageBar::Kind::Info;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

SignInPage::SignInPage(SignInPresenter *presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_compare(new QAction(tr("Compare the certificates…"), this))
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(makeHeader());
    column->addSpacing(theme::kGroup);
    column->addWidget(makeCard());
    column->addSpacing(theme::kMedium);
    auto *other = new QPushButton(tr("Another server…"));
    other->setFlat(true);
    column->addWidget(other, 0, Qt::AlignHCenter);
    connect(other, &QPushButton::clicked, this, &SignInPage::anotherServerRequested);
    connect(m_compare, &QAction::triggered, this, &SignInPage::certificateQuestioned);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->addStretch();
    row->addLayout(column);
    row->addStretch();
    bind();
    refresh();
}

QWidget *SignInPage::makeHeader()
{
    auto *header = new QWidget;
    header->setFixedWidth(kCardWidth);
    auto *title = new PlainLabel(tr("Postject Security Console"));
    title->setFont(theme::font(theme::Type::Title));
    m_server = secondary({});
    m_server->setWordWrap(false);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(m_server);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins({});
    row->setSpacing(theme::kLarge);
    row->addWidget(new IconLabel(u"app"_s, 44));
    row->addLayout(words, 1);
    return header;
}

QWidget *SignInPage::makeCard()
{
    auto *card = new Plate;
    card->setFixedWidth(kCardWidth);
    m_message = new MessageBar;
    m_forms = new QStackedWidget;
    m_forms->addWidget(makePasswordForm());
    m_forms->addWidget(makeCodeForm());
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(theme::kGroup, theme::kGroup, theme::kGroup, theme::kGroup);
    rows->setSpacing(theme::kLarge);
    rows->addWidget(m_message);
    rows->addWidget(m_forms);
    return card;
}

QWidget *SignInPage::makePasswordForm()
{
    auto *form = new QWidget;
    m_email = new QLineEdit;
    m_email->setAccessibleName(tr("E-mail"));
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_email->setMaxLength(254); // RFC 5321 section 4.5.3.1.3 leaves room for no more
    m_password = new PasswordEdit;
    m_password->setAccessibleName(tr("Password"));
    m_capsLock = secondary(tr("Caps Lock seems to be on."));
    m_capsLock->hide();
    m_signIn = primary(tr("Sign in"));

    auto *rows = new QVBoxLayout(form);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    addField(rows, new PlainLabel(tr("&E-mail")), m_email);
    rows->addSpacing(theme::kLarge);
    addField(rows, new PlainLabel(tr("&Password")), m_password);
    rows->addWidget(m_capsLock);
    rows->addSpacing(theme::kGroup);
    rows->addWidget(m_signIn);
    return form;
}

QWidget *SignInPage::makeCodeForm()
{
    auto *form = new QWidget;
    m_code = new QLineEdit;
    QFont fixed = theme::font(theme::Type::Fixed);
    fixed.setPointSizeF(fixed.pointSizeF() * 1.15);
    m_code->setFont(fixed);
    m_code->setMaxLength(32);
    m_codeLabel = new PlainLabel;
    m_codeHint = secondary({});
    m_verify = primary(tr("Verify"));
    m_back = new QPushButton(tr("Back"));
    m_otherCode = new QPushButton;
    m_otherCode->setFlat(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kSmall);
    buttons->addWidget(m_back);
    buttons->addWidget(m_verify, 1);
    auto *rows = new QVBoxLayout(form);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    addField(rows, m_codeLabel, m_code);
    rows->addSpacing(theme::kSmall);
    rows->addWidget(m_codeHint);
    rows->addSpacing(theme::kGroup);
    rows->addLayout(buttons);
    rows->addSpacing(theme::kSmall);
    rows->addWidget(m_otherCode, 0, Qt::AlignHCenter);
    setTabOrder({m_code, m_verify, m_back, m_otherCode});
    return form;
}

void SignInPage::bind()
{
    const auto submitPassword = [this] { m_presenter->submitPassword(m_email->text(), m_password->text()); };
    const auto submitCode = [this] { m_presenter->submitCode(m_code->text()); };
    connect(m_email, &QLineEdit::returnPressed, this, submitPassword);
    connect(m_password, &QLineEdit::returnPressed, this, submitPassword);
    connect(m_signIn, &QPushButton::clicked, this, submitPassword);
    connect(m_code, &QLineEdit::returnPressed, this, submitCode);
    connect(m_verify, &QPushButton::clicked, this, submitCode);
    connect(m_back, &QPushButton::clicked, m_presenter, &SignInPresenter::back);
    connect(m_otherCode, &QPushButton::clicked, this, [this] {
        m_code->setText({});
        m_presenter->useBackupCode(!m_presenter->usesBackupCode());
    });
    connect(m_password, &PasswordEdit::capsLockSeen, m_capsLock, &QLabel::setVisible);
    connect(m_presenter, &SignInPresenter::changed, this, &SignInPage::refresh);
    connect(m_presenter, &SignInPresenter::fieldWanted, this, &SignInPage::focusField);
    connect(m_presenter, &SignInPresenter::passwordForgotten, this, [this] {
        m_password->forget();
        m_code->setText({});
        m_capsLock->hide();
    });
}

void SignInPage::refresh()
{
    const bool busy = m_presenter->isBusy();
    m_server->setText(tr("Sign in to %1", "a server's name").arg(m_presenter->serverName()));
    // Read-only, not disabled: a disabled field would lose the focus. The presenter ignores buttons while it is busy.
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_email, m_password, m_code})
        field->setReadOnly(busy);
    m_signIn->setText(busy ? tr("Signing in…") : tr("Sign in"));
    m_verify->setText(busy ? tr("Verifying…") : tr("Verify"));
    refreshCodeForm();
    showStep(m_presenter->step());

    const SignInMessage &message = m_presenter->message();
    if (message.kind == SignInMessage::Kind::None)
        m_message->clear();
    else if (message.error && message.error->kind == ApiError::Kind::CertificateChanged)
        m_message->showError(message.text, *message.error, {m_compare});
    else if (message.error)
        m_message->showError(message.text, *message.error);
    else
        m_message->showMessage(barKind(message.kind), message.text);
}

void SignInPage::refreshCodeForm()
{
    const bool backup = m_presenter->usesBackupCode();
    m_codeLabel->setText(backup ? tr("&Backup code") : tr("&Six-digit code"));
    m_code->setAccessibleName(backup ? tr("Backup code") : tr("Six-digit code"));
    m_code->setPlaceholderText(backup ? u"a3f7 d9e2 c1b8"_s : u"123 456"_s);
    m_code->setInputMethodHints(backup ? Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase : Qt::ImhDigitsOnly);
    m_codeHint->setText(backup ? tr("One of the 12-character codes that you saved. Each one works once.")
                               : tr("Open your authenticator app and type the code that it shows now."));
    m_otherCode->setText(backup ? tr("Use the authenticator app") : tr("Use a backup code"));
}

void SignInPage::showStep(SignInPresenter::Step step)
{
    const int index = step == SignInPresenter::Step::Password ? 0 : 1;
    // The card is as high as the form it shows, not as the highest one.
    for (int i = 0; i < m_forms->count(); ++i) {
        const auto policy = i == index ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_forms->widget(i)->setSizePolicy(QSizePolicy::Preferred, policy);
    }
    m_forms->setCurrentIndex(index);
}

void SignInPage::focusField(SignInPresenter::Field field)
{
    QLineEdit *wanted = field == SignInPresenter::Field::Email      ? m_email
                        : field == SignInPresenter::Field::Password ? m_password
                                                                    : m_code;
    wanted->setFocus(Qt::OtherFocusReason);
    wanted->selectAll();
}

void SignInPage::setEmail(const QString &email)
{
    m_email->setText(email);
}

QString SignInPage::email() const
{
    return m_email->text().trimmed();
}

void SignInPage::focusFirstEmpty()
{
    if (m_presenter->step() == SignInPresenter::Step::Code)
        focusField(SignInPresenter::Field::Code);
    else
        focusField(email().isEmpty() ? SignInPresenter::Field::Email : SignInPresenter::Field::Password);
}

void SignInPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    focusFirstEmpty();
}

void SignInPage::keyPressEvent(QKeyEvent *event)
{
    const bool canGoBack = m_presenter->step() == SignInPresenter::Step::Code || m_presenter->isBusy();
    if (event->key() == Qt::Key_Escape && canGoBack)
        m_presenter->back();
    else
        QWidget::keyPressEvent(event);
}

} // namespace postject::ui
