// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words that widgets paint themselves. GUI thread.
#pragma once

#include <QPainter>
#include <QString>

namespace postject::ui::theme {

// Words run as they themselves do, whatever the window's direction: "10:30 today" is not turned around. Where they
// stand is taken as it is written.
inline void drawText(QPainter &painter, const QRectF &rect, int flags, const QString &text)
{
    const int direction = text.isRightToLeft() ? int(Qt::TextForceRightToLeft) : int(Qt::TextForceLeftToRight);
    painter.drawText(rect, flags | int(Qt::AlignAbsolute) | direction, text);
}

} // namespace postject::ui::theme
