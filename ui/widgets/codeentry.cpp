// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codeentry.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toneline.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace postject::ui {

namespace {
constexpr int kLongestCode = 24; // a backup code with a blank after each pair
}

CodeEntry::CodeEntry(const QString &label, const QString &name, const QString &action, QWidget *parent)
    : QWidget(parent),
      m_label(new PlainLabel),
      m_edit(new QLineEdit),
      m_note(new ToneLine),
      m_problem(new ToneLine),
      m_action(new QPushButton)
{
    m_label->setBuddy(m_edit);
    m_label->setWordWrap(true);
    m_edit->setFont(theme::font(theme::Type::Fixed));
    m_edit->setMaxLength(kLongestCode);
    m_edit->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    m_edit->setFixedWidth(QFontMetrics(m_edit->font()).horizontalAdvance(u'0') * 22);
    m_action->setDefault(true); // the primary look
    m_note->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kSmall);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_action);
    buttons->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(theme::kSmall);
    all->addWidget(m_label);
    all->addLayout(buttons);
    all->addWidget(m_problem);
    all->addWidget(m_note);
    setWords(label, name, action);

    connect(m_action, &QPushButton::clicked, this, [this] { Q_EMIT submitted(m_edit->text()); });
    connect(m_edit, &QLineEdit::returnPressed, m_action, &QPushButton::click);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_problem->say(Tone::Neutral, {}); });
}

void CodeEntry::setWords(const QString &label, const QString &name, const QString &action)
{
    m_label->setText(label);
    m_edit->setAccessibleName(name);
    m_action->setText(action);
}

void CodeEntry::addButton(QPushButton *button)
{
    auto *buttons = static_cast<QHBoxLayout *>(layout()->itemAt(1)->layout());
    buttons->insertWidget(buttons->count() - 1, button);
}

void CodeEntry::setNote(const QString &note)
{
    m_note->setVisible(!note.isEmpty());
    m_note->say(Tone::Neutral, note);
}

void CodeEntry::showProblem(const QString &sentence)
{
    m_problem->say(Tone::Error, sentence);
    m_edit->setAccessibleDescription(sentence);
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
    announce(m_edit, sentence);
}

// Read-only, not disabled: a disabled field loses the focus.
void CodeEntry::setBusy(bool busy)
{
    m_edit->setReadOnly(busy);
    if (busy && m_action->hasFocus())
        m_edit->setFocus(Qt::OtherFocusReason);
    m_action->setEnabled(!busy);
}

void CodeEntry::reset()
{
    m_edit->clear();
    m_edit->setAccessibleDescription({});
    m_problem->say(Tone::Neutral, {});
}

void CodeEntry::focusField()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void CodeEntry::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace postject::ui
