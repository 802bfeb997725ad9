// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tonechip.h"

#include <QPainter>

namespace postject::ui {

namespace {
constexpr int kIcon = 16;
constexpr int kHeight = 24;
} // namespace

ToneChip::ToneChip(QWidget *parent) : PlainLabel(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ToneChip::say(Tone tone, const QString &words)
{
    m_tone = tone;
    setText(words);
    updateGeometry();
    update();
}

QSize ToneChip::sizeHint() const
{
    const int icon = m_tone == Tone::Neutral ? 0 : kIcon + theme::kTight;
    const int height = std::max(kHeight, fontMetrics().height() + theme::kSmall);
    return {fontMetrics().horizontalAdvance(text()) + icon + 2 * theme::kSmall, height};
}

void ToneChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = theme::colour(toneText(m_tone));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(toneFill(m_tone)));
    painter.drawRoundedRect(rect(), theme::kRadius, theme::kRadius);
    QRect inside = rect().adjusted(theme::kSmall, 0, -theme::kSmall, 0);
    const QPixmap icon = tonePixmap(m_tone, kIcon, devicePixelRatioF());
    if (!icon.isNull()) {
        const int x = isRightToLeft() ? inside.right() - kIcon + 1 : inside.left();
        painter.drawPixmap(x, (height() - kIcon) / 2, icon);
        const int room = kIcon + theme::kTight;
        inside.adjust(isRightToLeft() ? 0 : room, 0, isRightToLeft() ? -room : 0, 0);
    }
    painter.setPen(ink);
    // "1 blocked" begins with a digit, which has no side of its own.
    painter.setLayoutDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft),
                     text());
}

} // namespace postject::ui
