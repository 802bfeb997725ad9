// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/exceptionform.h"

#include "server/contract/limits.h"
#include "ui/client/consoletime.h"
#include "ui/models/exceptionwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/errorwords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wheelguard.h"
#include "ui/widgets/writelock.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace postject::ui {
namespace {

constexpr int kSubjectLetters = 24; // the list shows it whole
constexpr int kNoteLetters = 24;

QComboBox *choice(int letters)
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(letters);
    box->setFocusPolicy(Qt::StrongFocus);
    ignoreWheelWithoutFocus(box);
    return box;
}

} // namespace

ExceptionForm::ExceptionForm(bool canServeAll, QWidget *parent)
    : QFrame(parent),
      m_subject(choice(kSubjectLetters)),
      m_duration(choice(7)),
      m_account(choice(14)),
      m_note(new QLineEdit),
      m_resolves(new QCheckBox(tr("Resolve the alert as e&xpected"))),
      m_submit(new QPushButton(tr("Add the exception")))
{
    hide();
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleName(tr("New exception"));
    m_note->setMaxLength(kExceptionNoteMaxBytes / 4); // characters; the server counts bytes of UTF-8
    m_note->setMinimumWidth(kNoteLetters * fontMetrics().averageCharWidth());
    fillDurations();
    auto *words = new PlainLabel(tr("No more alerts about what was you. An address is blocked all the same."));
    words->setWordWrap(true);
    auto *fields = new FlowLayout;
    fields->setSpacing(theme::kMedium);
    m_subjectField = new FormField(tr("This was me"), tr("What the exception is for"), m_subject);
    m_accountField = new FormField(tr("Account"), tr("Account of the exception"), m_account);
    m_noteField = new FormField(tr("Note"), tr("Note on the exception"), m_note);
    fields->addWidget(m_subjectField);
    fields->addWidget(new FormField(tr("For"), tr("How long the exception holds"), m_duration));
    fields->addWidget(m_accountField);
    fields->addWidget(m_noteField);
    // Never shown here: it has no parent yet, and would be a window that takes the keyboard from the console's.
    if (!canServeAll)
        m_accountField->hide();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::kLarge, theme::kMedium, theme::kLarge, theme::kMedium);
    all->setSpacing(theme::kSmall);
    all->addWidget(words);
    all->addLayout(fields);
    all->addWidget(buildButtons());
    connect(m_note, &QLineEdit::returnPressed, m_submit, &QPushButton::click);
    connect(m_note, &QLineEdit::textEdited, this, [this] { m_noteField->setProblem({}); });
    connect(m_subject, &QComboBox::activated, this, [this] { m_subjectField->setProblem({}); });
}

QWidget *ExceptionForm::buildButtons()
{
    auto *box = new QWidget;
    auto *line = new FlowLayout(box);
    line->setSpacing(theme::kSmall);
    line->setContentsMargins({});
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAccessibleName(tr("Cancel the exception"));
    m_submit->setDefault(true);
    m_resolves->setChecked(true);
    line->addWidget(m_resolves);
    line->addWidget(m_submit);
    line->addWidget(cancel);
    connect(m_submit, &QPushButton::clicked, this, &ExceptionForm::submit);
    connect(cancel, &QPushButton::clicked, this, &ExceptionForm::closed);
    return box;
}

void ExceptionForm::fillDurations()
{
    m_duration->addItem(tr("1 day"), 1);
    m_duration->addItem(tr("7 days"), 7);
    m_duration->addItem(tr("30 days"), 30);
    m_duration->addItem(tr("90 days"), 90);
    m_duration->addItem(tr("For good"), 0);
}

void ExceptionForm::addWritesTo(WriteLock &writes)
{
    writes.add(m_submit);
}

void ExceptionForm::start(const AlertEntry &alert, const QString &accountName)
{
    m_subject->clear();
    for (const auto &[type, subject, words] : exceptionwords::offers(alert))
        m_subject->addItem(words, QStringList{type, subject});
    m_duration->setCurrentIndex(m_duration->findData(7));
    m_account->clear();
    if (!alert.accountId.isEmpty())
        m_account->addItem(accountName, alert.accountId);
    m_account->addItem(tr("All accounts"), u"all"_s);
    m_note->setText(tr("It was me", "the note of an exception"));
    m_resolves->setChecked(true);
    for (FormField *each : {m_subjectField, m_accountField, m_noteField})
        each->setProblem({});
    setBusy(false);
    show();
    m_subject->setFocus(Qt::OtherFocusReason);
}

bool ExceptionForm::resolvesToo() const
{
    return m_resolves->isChecked();
}

void ExceptionForm::setBusy(bool isBusy)
{
    m_submit->setEnabled(!isBusy);
}

// Each fault at the field that it is about.
void ExceptionForm::showFailure(const ApiError &error)
{
    setBusy(false);
    FormField *field = m_subjectField;
    QString words = whatToDo(error);
    if (error.fields.contains("note"_L1)) {
        field = m_noteField;
        words = tr("This note is too long.");
    } else if (error.fields.contains("account"_L1)) {
        field = m_accountField;
        words = tr("There is no such account any more.");
    } else if (error.fields.contains("subject"_L1)) {
        words = tr("The server does not take this. Choose another one, or none.");
    }
    if (error.code == "already_exists"_L1)
        words = tr("There is an exception for this already.");
    else if (error.code == "exceptions_full"_L1)
        words = tr("There are as many exceptions as there may be. Revoke one first.");
    field->setProblem(words);
    field->focusField();
}

void ExceptionForm::submit()
{
    const QString note = m_note->text().trimmed();
    if (note.isEmpty()) {
        m_noteField->setProblem(tr("Say why. Whoever meets this exception later will read it."));
        return m_noteField->focusField();
    }
    const QStringList subject = m_subject->currentData().toStringList();
    const int days = m_duration->currentData().toInt();
    ExceptionWish wish{.type = subject.value(0),
                       .subject = subject.value(1),
                       .account = m_account->currentData().toString(),
                       .until = std::nullopt,
                       .note = note};
    if (days > 0)
        wish.until = consoletime::now() + std::chrono::days(days);
    setBusy(true);
    Q_EMIT submitted(wish);
}

void ExceptionForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

void ExceptionForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::colour(theme::Colour::Hairline));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::kRadius, theme::kRadius);
}

} // namespace postject::ui
