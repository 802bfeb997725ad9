// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/severitybadge.h"

#include "ui/models/alertwords.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {

constexpr int kShape = 10, kPadding = 8, kGap = 6, kHeight = 22;

void paintShape(QPainter *painter, const QRectF &box, theme::Severity severity, const QColor &ink, const QColor &fill)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    const QPointF c = box.center();
    const qreal r = box.width() / 2;
    switch (severity) {
    case theme::Severity::Low:
        painter->setPen(QPen(ink, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(c, r - 1, r - 1);
        break;
    case theme::Severity::Medium:
        painter->drawPolygon(QPolygonF{c + QPointF(0, -r), c + QPointF(r, 0), c + QPointF(0, r), c + QPointF(-r, 0)});
        break;
    case theme::Severity::High:
        painter->drawPolygon(QPolygonF{box.bottomLeft(), c + QPointF(0, -r), box.bottomRight()});
        break;
    case theme::Severity::Critical:
        painter->drawRoundedRect(box, 1.5, 1.5);
        painter->setPen(QPen(fill, 1.8, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(c + QPointF(0, -2.6), c + QPointF(0, 0.4));
        painter->drawPoint(c + QPointF(0, 2.9));
        break;
    }
}

} // namespace

std::optional<theme::Severity> severityFromName(QStringView name)
{
    if (name == "low"_L1)
        return theme::Severity::Low;
    if (name == "medium"_L1)
        return theme::Severity::Medium;
    if (name == "high"_L1)
        return theme::Severity::High;
    if (name == "critical"_L1)
        return theme::Severity::Critical;
    return std::nullopt;
}

QString severityWord(theme::Severity severity)
{
    switch (severity) {
    case theme::Severity::Low:
        return alertwords::severity(u"low");
    case theme::Severity::Medium:
        return alertwords::severity(u"medium");
    case theme::Severity::High:
        return alertwords::severity(u"high");
    case theme::Severity::Critical:
        return alertwords::severity(u"critical");
    }
    Q_UNREACHABLE_RETURN({});
}

QSize severityBadgeSize(theme::Severity severity, const QFont &font)
{
    const QFontMetrics metrics(font);
    return {kPadding + kShape + kGap + metrics.horizontalAdvance(severityWord(severity)) + kPadding,
            qMax(kHeight, metrics.height() + 4)};
}

void paintSeverityBadge(QPainter *painter, const QRect &badge, theme::Severity severity, Qt::LayoutDirection direction)
{
    const QColor fill = theme::severityFill(severity);
    const QColor ink = theme::severityText(severity);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(badge, theme::kRadius, theme::kRadius);
    const QRect shape(badge.left() + kPadding, badge.center().y() - kShape / 2 + 1, kShape, kShape);
    paintShape(painter, QStyle::visualRect(direction, badge, shape), severity, ink, fill);
    const QRect word = badge.adjusted(kPadding + kShape + kGap, 0, -kPadding / 2, 0);
    painter->setPen(ink);
    painter->drawText(QStyle::visualRect(direction, badge, word),
                      int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      severityWord(severity));
    painter->restore();
}

void SeverityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto severity = severityFromName(index.data(Qt::UserRole).toString());
    QStyleOptionViewItem plain(option);
    initStyleOption(&plain, index);
    if (severity)
        plain.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &plain, painter, option.widget);
    if (!severity)
        return;
    const QSize size = severityBadgeSize(*severity, option.font);
    const QRect place(option.rect.left() + theme::kMedium, option.rect.center().y() - size.height() / 2 + 1,
                      size.width(), size.height());
    painter->setFont(option.font);
    paintSeverityBadge(painter, QStyle::visualRect(option.direction, option.rect, place), *severity, option.direction);
}

QSize SeverityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto severity = severityFromName(index.data(Qt::UserRole).toString());
    if (!severity)
        return QStyledItemDelegate::sizeHint(option, index);
    const QSize size = severityBadgeSize(*severity, option.font);
    return {size.width() + 2 * theme::kMedium, qMax(theme::kRowHeight, size.height() + theme::kTight)};
}

SeverityBadge::SeverityBadge(theme::Severity severity, QWidget *parent) : QWidget(parent), m_severity(severity)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSeverity(severity);
}

void SeverityBadge::setSeverity(theme::Severity severity)
{
    m_severity = severity;
    setAccessibleName(severityWord(severity));
    updateGeometry();
    update();
}

QSize SeverityBadge::sizeHint() const
{
    return severityBadgeSize(m_severity, font());
}

void SeverityBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSeverityBadge(&painter, rect(), m_severity, layoutDirection());
}

} // namespace postject::ui
