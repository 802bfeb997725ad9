// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/addressrow.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tonechip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace postject::ui {

AddressRow::AddressRow(QWidget *parent)
    : QFrame(parent),
      m_title(new PlainLabel(tr("Your address"))),
      m_address(new PlainLabel),
      m_explanation(new PlainLabel),
      m_chip(new ToneChip),
      m_action(new QPushButton)
{
    m_title->setFont(theme::font(theme::Type::Strong));
    m_address->setFont(theme::font(theme::Type::Fixed));
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_explanation->setWordWrap(true);
    m_action->setAutoDefault(true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(theme::kMedium, theme::kSmall, theme::kSmall, theme::kSmall);
    line->setSpacing(theme::kMedium);
    line->addWidget(m_title);
    line->addWidget(m_address);
    line->addWidget(m_explanation, 1);
    line->addWidget(m_chip);
    line->addWidget(m_action);
    setMinimumHeight(theme::kControlHeight + 2 * theme::kSmall);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_action, &QPushButton::clicked, this, &AddressRow::actionRequested);
    restyle();
}

void AddressRow::showAddress(const QString &address, const QString &explanation, Tone tone, const QString &standing,
                             const QString &action)
{
    m_address->setText(address);
    m_address->setVisible(!address.isEmpty());
    m_explanation->setText(explanation);
    m_chip->say(tone, standing);
    m_chip->setVisible(!standing.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(
        tr("Your address: %1 %2 %3", "address, explanation, standing").arg(address, explanation, standing));
}

void AddressRow::setActionEnabled(bool enabled)
{
    m_action->setEnabled(enabled);
}

void AddressRow::restyle()
{
    QPalette own = m_explanation->palette();
    const QColor ink = theme::colour(theme::Colour::SecondaryText);
    if (own.color(QPalette::WindowText) == ink)
        return;
    own.setColor(QPalette::WindowText, ink);
    m_explanation->setPalette(own);
}

void AddressRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::colour(theme::Colour::Hairline));
    painter.setBrush(theme::colour(theme::Colour::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::kRadius, theme::kRadius);
}

void AddressRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_explanation)
        restyle();
}

} // namespace postject::ui
