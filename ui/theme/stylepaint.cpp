// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylepaint.h"

#include <QStyle>

#include <array>

namespace postject::ui::theme::paint {

QColor mix(const QColor &under, const QColor &over, qreal share)
{
    const auto channel = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {channel(under.red(), over.red()), channel(under.green(), over.green()), channel(under.blue(), over.blue())};
}

void box(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, qreal width, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool outlined = line.isValid() && line.alpha() > 0;
    painter->setPen(outlined ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = outlined ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void focusRing(QPainter *painter, const QRect &rect)
{
    box(painter, rect, {}, colour(Colour::Accent), 2.0);
}

void chevron(QPainter *painter, const QRect &rect, Qt::ArrowType direction, const QColor &ink)
{
    constexpr qreal kReach = 4.0, kDepth = 2.0;
    const QPointF centre = QRectF(rect).center();
    std::array<QPointF, 3> points;
    switch (direction) {
    case Qt::UpArrow:
        points = {QPointF(-kReach, kDepth), QPointF(0, -kDepth), QPointF(kReach, kDepth)};
        break;
    case Qt::LeftArrow:
        points = {QPointF(kDepth, -kReach), QPointF(-kDepth, 0), QPointF(kDepth, kReach)};
        break;
    case Qt::RightArrow:
        points = {QPointF(-kDepth, -kReach), QPointF(kDepth, 0), QPointF(-kDepth, kReach)};
        break;
    case Qt::DownArrow:
    case Qt::NoArrow:
        points = {QPointF(-kReach, -kDepth), QPointF(0, kDepth), QPointF(kReach, -kDepth)};
        break;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(centre);
    painter->drawPolyline(points.data(), static_cast<int>(points.size()));
    painter->restore();
}

QPixmap tinted(const QIcon &icon, int size, qreal scale, const QColor &ink)
{
    QPixmap pixmap = icon.pixmap(QSize(size, size), scale);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), ink);
    return pixmap;
}

void label(QPainter *painter, const QRect &rect, const Label &label, Qt::LayoutDirection direction)
{
    const int textWidth = painter->fontMetrics().size(Qt::TextShowMnemonic, label.text).width();
    QRect place = rect;
    if (!label.icon.isNull()) {
        const int gap = label.text.isEmpty() ? 0 : kTight + 2;
        const int content = label.iconSize + gap + textWidth;
        const int left = rect.left() + qMax(0, (rect.width() - content) / 2);
        const QRect iconRect(left, rect.center().y() - label.iconSize / 2 + 1, label.iconSize, label.iconSize);
        const qreal scale = painter->device()->devicePixelRatio();
        painter->drawPixmap(QStyle::visualRect(direction, rect, iconRect),
                            tinted(label.icon, label.iconSize, scale, label.ink));
        place = QRect(left + label.iconSize + gap, rect.top(), textWidth + 1, rect.height());
    }
    painter->save();
    painter->setPen(label.ink);
    painter->setLayoutDirection(label.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(QStyle::visualRect(direction, rect, place),
                      Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, label.text);
    painter->restore();
}

} // namespace postject::ui::theme::paint
