// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sparkline.h"

#include "ui/theme/paintedtext.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace postject::ui {

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void Sparkline::setBins(const QList<SparkBin> &bins)
{
    m_bins = bins;
    update();
}

void Sparkline::setLabels(const QStringList &labels)
{
    m_labels = labels;
    update();
}

void Sparkline::setPeakText(const QString &text)
{
    m_peak = text;
    update();
}

void Sparkline::setLegend(const QString &all, const QString &failed)
{
    m_allWord = all;
    m_failedWord = failed;
    update();
}

QSize Sparkline::sizeHint() const
{
    return {320, 120};
}

QSize Sparkline::minimumSizeHint() const
{
    return {120, 64};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(theme::font(theme::Type::Caption));
    const int line = painter.fontMetrics().height();
    const int top = m_peak.isEmpty() && m_allWord.isEmpty() ? 0 : line + theme::kSmall;
    const int bottom = m_labels.isEmpty() ? 1 : line + theme::kTight + 1;
    const QRect plot(0, top, width(), qMax(1, height() - top - bottom));
    painter.fillRect(QRect(0, plot.bottom() + 1, width(), 1), theme::colour(theme::Colour::Outline));
    if (!m_peak.isEmpty())
        painter.fillRect(QRect(0, plot.top(), width(), 1), theme::colour(theme::Colour::Hairline));
    paintWords(&painter, plot);
    paintBars(&painter, plot);
}

void Sparkline::paintWords(QPainter *painter, const QRect &plot) const
{
    constexpr int kSquare = 8;
    const int line = painter->fontMetrics().height();
    const QColor ink = theme::colour(theme::Colour::SecondaryText);
    int x = 0;
    const auto entry = [&](const QColor &fill, const QString &word) {
        if (word.isEmpty())
            return;
        painter->fillRect(QRect(x, (line - kSquare) / 2 + 1, kSquare, kSquare), fill);
        x += kSquare + theme::kTight + 1;
        painter->setPen(ink);
        theme::drawText(*painter, QRect(x, 0, width() - x, line), Qt::AlignLeft | Qt::AlignVCenter, word);
        x += painter->fontMetrics().horizontalAdvance(word) + theme::kMedium;
    };
    entry(theme::colour(theme::Colour::Accent), m_allWord);
    entry(theme::severityFill(theme::Severity::High), m_failedWord);
    painter->setPen(ink);
    if (x + painter->fontMetrics().horizontalAdvance(m_peak) <= width()) // else the words would run into each other
        theme::drawText(*painter, QRect(0, 0, width(), line), Qt::AlignRight | Qt::AlignVCenter, m_peak);
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        const Qt::Alignment side = i == 0                     ? Qt::AlignLeft
                                   : i == m_labels.size() - 1 ? Qt::AlignRight
                                                              : Qt::AlignHCenter;
        theme::drawText(*painter, QRect(0, plot.bottom() + 1 + theme::kTight, width(), line),
                        int(side | Qt::AlignVCenter), m_labels[i]);
    }
}

void Sparkline::paintBars(QPainter *painter, const QRect &plot) const
{
    const auto most = std::ranges::max_element(m_bins, {}, &SparkBin::total);
    if (most == m_bins.end() || most->total <= 0)
        return;
    const qreal step = qreal(plot.width()) / qreal(m_bins.size());
    const qreal gap = step > 6 ? 2 : step > 3 ? 1 : 0;
    const int room = plot.height() - (m_peak.isEmpty() ? 0 : theme::kTight);
    for (qsizetype i = 0; i < m_bins.size(); ++i) {
        const int left = qRound(qreal(i) * step), right = qRound(qreal(i + 1) * step - gap);
        const auto bar = [&](qint64 count, const QColor &fill) {
            // Something is never drawn as nothing.
            const int tall = count > 0 ? qMax(2, qRound(room * double(count) / double(most->total))) : 0;
            painter->fillRect(QRect(left, plot.bottom() + 1 - tall, qMax(1, right - left), tall), fill);
        };
        bar(m_bins[i].total, theme::colour(theme::Colour::Accent));
        bar(m_bins[i].failed, theme::severityFill(theme::Severity::High));
    }
}

} // namespace postject::ui
