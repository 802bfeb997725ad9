// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toneline.h"

#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace postject::ui {

namespace {
constexpr int kIcon = 16;
}

ToneLine::ToneLine(QWidget *parent) : QWidget(parent), m_icon(new PlainLabel), m_text(new PlainLabel)
{
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(theme::kSmall);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    m_icon->setFixedWidth(kIcon);
    m_icon->hide();
    setMinimumHeight(fontMetrics().lineSpacing() + 2);
    restyle();
}

void ToneLine::say(Tone tone, const QString &sentence)
{
    m_tone = tone;
    m_text->setText(sentence);
    restyle();
}

QString ToneLine::text() const
{
    return m_text->text();
}

void ToneLine::restyle()
{
    m_icon->setVisible(m_tone != Tone::Neutral && !m_text->text().isEmpty());
    m_icon->setPixmap(tonePixmap(m_tone, kIcon, devicePixelRatioF()));
    QPalette own = m_text->palette();
    const QColor ink = theme::colour(toneText(m_tone));
    if (own.color(QPalette::WindowText) == ink)
        return;
    own.setColor(QPalette::WindowText, ink);
    m_text->setPalette(own);
}

void ToneLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text)
        restyle();
}

} // namespace postject::ui
