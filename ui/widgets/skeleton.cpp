// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/skeleton.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <array>

namespace postject::ui {

void Skeleton::paintEvent(QPaintEvent *)
{
    constexpr int kBar = 10, kStep = theme::kRowHeight + theme::kSmall;
    constexpr std::array kShares{0.62, 0.48, 0.71, 0.55, 0.66, 0.40};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(theme::Colour::Hairline));
    std::size_t row = 0;
    for (int y = theme::kSmall; y + kBar < height() && row < kShares.size(); y += kStep, ++row) {
        const int lead = 120;
        QRectF first(0, y, lead, kBar);
        QRectF second(lead + theme::kGroup, y, (width() - lead - theme::kGroup) * kShares[row], kBar);
        if (layoutDirection() == Qt::RightToLeft) {
            first.moveRight(width());
            second.moveRight(width() - lead - theme::kGroup);
        }
        painter.drawRoundedRect(first, kBar / 2.0, kBar / 2.0);
        painter.drawRoundedRect(second, kBar / 2.0, kBar / 2.0);
    }
}

} // namespace postject::ui
