// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countmeter.h"

#include <QPainter>

namespace postject::ui {

namespace {
constexpr int kBarWidth = 160;
constexpr int kBarHeight = 8;
} // namespace

CountMeter::CountMeter(QWidget *parent) : QProgressBar(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CountMeter::setCount(int value, int of, const QString &words, Tone tone)
{
    m_words = words;
    m_tone = tone;
    setRange(0, std::max(of, 1));
    setValue(std::clamp(value, 0, maximum()));
    updateGeometry();
    update();
}

QSize CountMeter::sizeHint() const
{
    return {kBarWidth + theme::kSmall + fontMetrics().horizontalAdvance(m_words) + 1,
            std::max(fontMetrics().height(), 20)};
}

void CountMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = isRightToLeft();
    const QRectF bar(mirrored ? width() - kBarWidth : 0, (height() - kBarHeight) / 2.0, kBarWidth, kBarHeight);
    painter.setPen(QPen(theme::colour(theme::Colour::Outline), 1));
    painter.setBrush(theme::colour(theme::Colour::Base));
    painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), kBarHeight / 2.0, kBarHeight / 2.0);
    if (value() > 0) {
        QRectF filled = bar;
        filled.setWidth(std::max<qreal>(kBarHeight, bar.width() * value() / maximum()));
        if (mirrored)
            filled.moveRight(bar.right());
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::colour(m_tone == Tone::Neutral ? theme::Colour::Accent : toneText(m_tone)));
        painter.drawRoundedRect(filled, kBarHeight / 2.0, kBarHeight / 2.0);
    }
    const int room = kBarWidth + theme::kSmall;
    painter.setPen(theme::colour(m_tone == Tone::Neutral ? theme::Colour::Text : toneText(m_tone)));
    painter.setLayoutDirection(m_words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(rect().adjusted(mirrored ? 0 : room, 0, mirrored ? -room : 0, 0),
                     Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft), m_words);
}

} // namespace postject::ui
