// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/whitelistentryline.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toneline.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace postject::ui {

namespace {
constexpr int kLongestNote = 100; // characters
}

WhitelistEntryLine::WhitelistEntryLine(QWidget *parent)
    : QWidget(parent),
      m_range(new CidrEdit(tr("Address or range to allow"))),
      m_note(new QLineEdit),
      m_add(new QPushButton(theme::icon(QStringLiteral("add")), tr("Add")))
{
    auto *rangeLabel = new PlainLabel(tr("A&ddress or range to allow"));
    auto *noteLabel = new PlainLabel(tr("&Note (optional)"));
    rangeLabel->setBuddy(m_range->field());
    noteLabel->setBuddy(m_note);
    m_note->setAccessibleName(tr("Note about the new entry"));
    m_note->setPlaceholderText(tr("Office, VPN, build server"));
    m_note->setMaxLength(kLongestNote);
    m_add->setDefault(true);
    m_add->setAccessibleName(tr("Add to the whitelist"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(theme::kSmall);
    grid->setVerticalSpacing(theme::kTight);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->addWidget(rangeLabel, 0, 0);
    grid->addWidget(noteLabel, 0, 1);
    grid->addWidget(m_range, 1, 0);
    grid->addWidget(m_note, 1, 1);
    grid->addWidget(m_add, 1, 2);
    grid->addWidget(m_range->sentence(), 2, 0, 1, 3);
    const auto add = [this] { Q_EMIT addRequested(m_range->text(), m_note->text()); };
    connect(m_add, &QPushButton::clicked, this, add);
    connect(m_range, &CidrEdit::submitted, m_add, &QPushButton::click);
    connect(m_note, &QLineEdit::returnPressed, m_add, &QPushButton::click);
}

void WhitelistEntryLine::setEntries(const QList<Cidr> &entries)
{
    m_range->setEntries(entries);
}

void WhitelistEntryLine::setBusy(bool busy)
{
    m_add->setEnabled(!busy);
}

void WhitelistEntryLine::setWhyNot(const QString &reason)
{
    m_add->setToolTip(reason);
    m_add->setAccessibleDescription(reason);
}

void WhitelistEntryLine::say(Tone tone, const QString &sentence)
{
    if (sentence.isEmpty()) {
        const CidrFeedback own = m_range->feedback();
        m_range->sentence()->say(toneOf(own.tone), own.sentence);
    } else {
        m_range->sentence()->say(tone, sentence);
    }
}

void WhitelistEntryLine::insist(const QString &sentence)
{
    m_range->insist(sentence);
}

void WhitelistEntryLine::clear()
{
    m_range->clear();
    m_note->clear();
}

void WhitelistEntryLine::focusField()
{
    m_range->setFocus(Qt::OtherFocusReason);
}

void WhitelistEntryLine::startWith(const QString &typed)
{
    m_range->field()->setText(typed);
    focusField();
}

} // namespace postject::ui
