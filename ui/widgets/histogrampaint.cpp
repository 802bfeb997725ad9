// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a HistogramView looks: bars on whole pixels, at most four grid lines, paler outside the brush.
#include "ui/theme/paintedtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/histogramscale.h"
#include "ui/widgets/histogramview.h"

#include <QLocale>
#include <QPainter>

namespace postject::ui {
namespace {

constexpr int kHeight = 148;
constexpr int kLines = 4;
constexpr int kTimeLabelRoom = 92; // pixels that one label may need
constexpr qreal kOutside = 0.45;   // opacity of bars outside the brush

using theme::Colour;

QFontMetrics captionMetrics()
{
    return QFontMetrics(theme::font(theme::Type::Caption));
}

} // namespace

QSize HistogramView::sizeHint() const
{
    return {600, kHeight};
}

QSize HistogramView::minimumSizeHint() const
{
    return {240, kHeight};
}

void HistogramView::layOutPlot()
{
    const QFontMetrics metrics = captionMetrics();
    const int left = theme::kMedium + metrics.horizontalAdvance(u"0,000 k"_s) + theme::kSmall;
    m_plot =
        rect().adjusted(left, theme::kMedium + metrics.height(), -theme::kGroup, -metrics.height() - theme::kMedium);
}

int HistogramView::xOf(int bin) const
{
    return m_plot.left() + static_cast<int>(qint64(m_plot.width()) * bin / qMax<qsizetype>(1, m_bins.size()));
}

void HistogramView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(theme::font(theme::Type::Caption));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::colour(hasFocus() ? Colour::Accent : Colour::Hairline), hasFocus() ? 2 : 1));
    painter.setBrush(theme::colour(Colour::Base));
    const qreal inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), theme::kRadius, theme::kRadius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintGrid(painter);
    if (m_bins.isEmpty())
        return;
    paintLegend(painter);
    paintBars(painter);
    paintBrush(painter);
    paintTimes(painter);
}

void HistogramView::paintGrid(QPainter &painter) const
{
    const QRect area = m_plot;
    const qint64 step = countStep(m_highest, kLines);
    const qint64 top = countTop(m_highest, kLines);
    const int labelRight = area.left() - theme::kSmall;
    for (qint64 count = 0; count <= top; count += step) {
        const int y = area.bottom() - static_cast<int>(area.height() * count / top);
        painter.setPen(theme::colour(Colour::Hairline));
        painter.drawLine(area.left(), y, area.right(), y);
        if (m_bins.isEmpty())
            break;
        painter.setPen(theme::colour(Colour::SecondaryText));
        const int height = painter.fontMetrics().height();
        theme::drawText(painter, QRect(0, y - height / 2, labelRight, height), Qt::AlignRight | Qt::AlignVCenter,
                        countLabel(count));
    }
}

void HistogramView::paintBars(QPainter &painter) const
{
    const QRect area = m_plot;
    const auto top = qreal(countTop(m_highest, kLines));
    const QColor succeeded = theme::colour(Colour::Accent);
    const QColor failed = theme::severityFill(theme::Severity::High);
    for (int bin = 0; bin < m_bins.size(); ++bin) {
        const auto &[start, requests, failures] = m_bins[bin];
        if (requests == 0)
            continue;
        const int left = xOf(bin);
        const int width = qMax(1, xOf(bin + 1) - left - 1);
        // What happened is seen, however little it is beside the highest bar.
        const int whole = qMax(1, qRound(area.height() * double(requests) / top));
        const int red = failures > 0 ? qBound(1, qRound(area.height() * double(failures) / top), whole) : 0;
        const bool outside = m_brush && (bin < m_brush->first || bin > m_brush->last);
        painter.setOpacity(outside ? kOutside : 1.0);
        painter.fillRect(QRect(left, area.bottom() - whole, width, red), failed);
        painter.fillRect(QRect(left, area.bottom() - whole + red, width, whole - red), succeeded);
    }
    painter.setOpacity(1.0);
}

void HistogramView::paintBrush(QPainter &painter) const
{
    if (!m_brush)
        return;
    const QRect area = m_plot;
    const int left = xOf(m_brush->first);
    const int right = xOf(m_brush->last + 1) - 1;
    QColor veil = theme::colour(Colour::Accent);
    veil.setAlphaF(0.10F);
    const QRect band(left, area.top(), right - left + 1, area.height());
    painter.fillRect(band, veil);
    painter.fillRect(QRect(left - 1, area.top(), 2, area.height()), theme::colour(Colour::Accent));
    painter.fillRect(QRect(right, area.top(), 2, area.height()), theme::colour(Colour::Accent));
    // Grips, so that the edges look as movable as they are.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colour(Colour::Accent));
    for (const int x : {left, right + 1})
        painter.drawRoundedRect(QRectF(x - 3, area.center().y() - 9, 6, 18), 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void HistogramView::paintTimes(QPainter &painter) const
{
    const QRect area = m_plot;
    const TimePoint from = m_bins.constFirst().start;
    const double length = double((m_end - from).count());
    const int height = painter.fontMetrics().height();
    painter.setPen(theme::colour(Colour::SecondaryText));
    for (const TimeTick &tick : timeTicks(from, m_end, area.width() / kTimeLabelRoom)) {
        const int x = area.left() + qRound(area.width() * double((tick.at - from).count()) / length);
        painter.drawLine(x, area.bottom() + 1, x, area.bottom() + 3);
        const int width = painter.fontMetrics().horizontalAdvance(tick.label);
        const int textLeft = qBound(area.left() - theme::kSmall, x - width / 2, rect().right() - theme::kSmall - width);
        theme::drawText(painter, QRect(textLeft, area.bottom() + 4, width + 1, height), Qt::AlignCenter, tick.label);
    }
}

void HistogramView::paintLegend(QPainter &painter) const
{
    constexpr int kSwatch = 10;
    const int height = painter.fontMetrics().height();
    const int top = theme::kTight + 1;
    int right = m_plot.right();
    for (const auto &[word, colour] : {std::pair(tr("Failed"), theme::severityFill(theme::Severity::High)),
                                       std::pair(tr("Succeeded"), theme::colour(Colour::Accent))}) {
        const int width = painter.fontMetrics().horizontalAdvance(word);
        painter.setPen(theme::colour(Colour::SecondaryText));
        theme::drawText(painter, QRect(right - width, top, width + 1, height), Qt::AlignCenter, word);
        right -= width + theme::kTight + kSwatch;
        painter.fillRect(QRect(right, top + (height - kSwatch) / 2, kSwatch, kSwatch), colour);
        right -= theme::kLarge;
    }
    painter.setPen(theme::colour(Colour::SecondaryText));
    const QRect room(m_plot.left(), top, right - m_plot.left(), height);
    theme::drawText(painter, room, Qt::AlignLeft | Qt::AlignVCenter,
                    painter.fontMetrics().elidedText(valueText(), Qt::ElideRight, room.width()));
}

} // namespace postject::ui
