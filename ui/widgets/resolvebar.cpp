// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/resolvebar.h"

#include "ui/models/verdictwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wheelguard.h"
#include "ui/widgets/writelock.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace postject::ui {
namespace {

constexpr int kNoteMax = 2000;     // characters, the server's limit
constexpr int kVerdictLetters = 8; // the list shows it whole
constexpr int kNoteLetters = 24;   // fewer, and the note has a line of its own

} // namespace

ResolveBar::ResolveBar(QWidget *parent)
    : QWidget(parent),
      m_grid(new QGridLayout(this)),
      m_note(new QLineEdit),
      m_verdict(new QComboBox),
      m_act(new QPushButton)
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(theme::kSmall);
    m_note->setMaxLength(kNoteMax);
    m_note->setPlaceholderText(tr("Note (optional)"));
    m_note->setAccessibleName(tr("Note on resolving"));
    m_verdict->setAccessibleName(tr("Verdict on resolving"));
    m_verdict->addItem(tr("No verdict"), QString());
    for (const QString &each : verdictwords::verdicts())
        m_verdict->addItem(verdictwords::name(each), each);
    m_verdict->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_verdict->setMinimumContentsLength(kVerdictLetters);
    m_verdict->setFocusPolicy(Qt::StrongFocus);
    ignoreWheelWithoutFocus(m_verdict);
    arrange(false);
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (m_isResolved)
            Q_EMIT reopenRequested();
        else
            Q_EMIT resolveRequested(edit());
    });
    connect(m_note, &QLineEdit::returnPressed, this, [this] {
        if (m_act->isEnabled())
            m_act->click();
    });
}

void ResolveBar::addWritesTo(WriteLock &writes)
{
    writes.add(m_act);
}

void ResolveBar::showAlert(const AlertEntry &alert)
{
    if (alert.id != m_id || alert.resolved) {
        m_note->clear();
        m_verdict->setCurrentIndex(0);
    }
    m_id = alert.id;
    m_isResolved = alert.resolved;
    m_note->setVisible(!m_isResolved);
    m_verdict->setVisible(!m_isResolved);
    reword();
}

void ResolveBar::setChosen(qsizetype alerts)
{
    m_chosen = alerts;
    reword();
}

void ResolveBar::reword()
{
    const int alerts = static_cast<int>(m_chosen);
    if (m_isResolved) {
        m_act->setText(alerts > 1 ? tr("Reopen %Ln", "alerts", alerts) : tr("Reopen"));
        m_act->setAccessibleName(alerts > 1 ? tr("Reopen %Ln alerts", nullptr, alerts) : tr("Reopen this alert"));
    } else {
        m_act->setText(alerts > 1 ? tr("Resolve %Ln", "alerts", alerts) : tr("Resolve"));
        m_act->setAccessibleName(alerts > 1 ? tr("Resolve %Ln alerts", nullptr, alerts) : tr("Resolve this alert"));
    }
}

AlertEdit ResolveBar::edit() const
{
    AlertEdit edit{.resolved = true};
    if (const QString verdict = m_verdict->currentData().toString(); !verdict.isEmpty())
        edit.verdict = verdict;
    if (const QString note = m_note->text().trimmed(); !note.isEmpty())
        edit.note = note;
    return edit;
}

void ResolveBar::focusNote()
{
    m_note->setFocus(Qt::OtherFocusReason);
}

void ResolveBar::arrange(bool isNarrow)
{
    if (m_isNarrow == isNarrow)
        return;
    m_isNarrow = isNarrow;
    for (QWidget *each :
         {static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_verdict), static_cast<QWidget *>(m_act)})
        m_grid->removeWidget(each);
    const int row = isNarrow ? 1 : 0;
    m_grid->addWidget(m_note, 0, 0, 1, isNarrow ? 3 : 1);
    m_grid->addWidget(m_verdict, row, 1);
    m_grid->addWidget(m_act, row, 2);
    m_grid->setColumnStretch(0, 1);
}

void ResolveBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int others = m_verdict->sizeHint().width() + m_act->sizeHint().width() + 2 * m_grid->spacing();
    arrange(width() < others + kNoteLetters * fontMetrics().averageCharWidth());
}

} // namespace postject::ui
