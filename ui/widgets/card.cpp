// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace postject::ui {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent),
      m_head(new QHBoxLayout),
      m_title(new PlainLabel(title)),
      m_note(new PlainLabel),
      m_body(new QVBoxLayout)
{
    m_head->setContentsMargins(theme::kLarge, 0, theme::kLarge, 0);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_note);
    m_body->setContentsMargins(theme::kLarge, 0, theme::kLarge, 0);
    m_body->setSpacing(theme::kSmall);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, theme::kMedium, 1, theme::kMedium);
    all->setSpacing(theme::kSmall);
    all->addLayout(m_head);
    all->addLayout(m_body, 1);
    restyle();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
}

void Card::setFlush()
{
    m_head->setContentsMargins(theme::kMedium, 0, theme::kMedium, 0);
    m_body->setContentsMargins(0, 0, 0, 0);
}

void Card::setNote(const QString &note)
{
    m_note->setText(note);
}

void Card::addToHead(QWidget *widget)
{
    m_head->addWidget(widget);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::colour(theme::Colour::Hairline), 1));
    painter.setBrush(theme::colour(theme::Colour::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::kRadius, theme::kRadius);
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutDirectionChange)
        restyle();
}

void Card::restyle()
{
    m_title->setFont(theme::font(theme::Type::Section));
    // A label puts its text on the side that the text itself begins on.
    m_title->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    m_note->setFont(theme::font(theme::Type::Caption));
    QPalette quiet = m_note->palette();
    quiet.setColor(QPalette::WindowText, theme::colour(theme::Colour::SecondaryText));
    m_note->setPalette(quiet);
}

} // namespace postject::ui
