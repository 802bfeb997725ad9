// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cidredit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/toneline.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {
constexpr int kLongestText = 64; // an IPv6 address in full with its prefix has 43 characters
}

Tone toneOf(CidrFeedback::Tone tone)
{
    switch (tone) {
    case CidrFeedback::Tone::Neutral:
        return Tone::Neutral;
    case CidrFeedback::Tone::Ok:
        return Tone::Ok;
    case CidrFeedback::Tone::Info:
        return Tone::Info;
    case CidrFeedback::Tone::Warning:
        return Tone::Warning;
    case CidrFeedback::Tone::Error:
        return Tone::Error;
    }
    Q_UNREACHABLE_RETURN({});
}

CidrEdit::CidrEdit(const QString &name, QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit), m_sentence(new ToneLine)
{
    m_edit->setAccessibleName(name);
    m_edit->setPlaceholderText(tr("203.0.113.5 or 192.168.1.0/24"));
    m_edit->setFont(theme::font(theme::Type::Fixed));
    m_edit->setMaxLength(kLongestText);
    m_edit->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_edit->setLayoutDirection(Qt::LeftToRight); // an address reads so in every language
    setFocusProxy(m_edit);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->addWidget(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &CidrEdit::say);
    connect(m_edit, &QLineEdit::returnPressed, this, &CidrEdit::submitted);
}

void CidrEdit::setEntries(const QList<Cidr> &entries)
{
    if (m_entries == entries)
        return; // what was said last may be a refusal, which stays
    m_entries = entries;
    say();
}

QString CidrEdit::text() const
{
    return m_edit->text();
}

CidrFeedback CidrEdit::feedback() const
{
    return feedbackOn(m_edit->text(), m_entries);
}

void CidrEdit::say()
{
    const CidrFeedback now = feedback();
    m_sentence->say(toneOf(now.tone), now.sentence);
    m_edit->setAccessibleDescription(now.sentence);
}

void CidrEdit::insist(const QString &sentence)
{
    m_sentence->say(Tone::Error, sentence);
    m_edit->setAccessibleDescription(sentence);
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
    announce(m_edit, sentence);
}

void CidrEdit::clear()
{
    m_edit->clear();
}

} // namespace postject::ui
