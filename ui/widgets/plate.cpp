// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plate.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace postject::ui {

void Plate::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::colour(theme::Colour::Hairline));
    painter.setBrush(theme::colour(theme::Colour::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2 * theme::kRadius, 2 * theme::kRadius);
}

} // namespace postject::ui
