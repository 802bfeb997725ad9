// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/histogramview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessiblechart.h"
#include "ui/widgets/histogramscale.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace postject::ui {
namespace {

constexpr int kHandle = 5; // pixels to either side of an edge that grab it

} // namespace

HistogramView::HistogramView(QWidget *parent) : QWidget(parent)
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Activity histogram"));
}

void HistogramView::setBins(const QList<HistogramBin> &bins, TimePoint end)
{
    const auto times = [this](const std::optional<Brush> &brush) {
        return brush ? std::optional(std::pair(startOf(brush->first), startOf(brush->last + 1))) : std::nullopt;
    };
    const auto applied = times(m_applied);
    m_bins = bins;
    m_end = end;
    m_drag = Drag::None;
    m_highest = 0;
    for (const HistogramBin &bin : bins)
        m_highest = qMax(m_highest, bin.requests);
    m_applied = applied ? brushOf(applied->first, applied->second) : std::nullopt;
    m_brush.reset();
    change(m_applied);
    setAccessibleDescription(summaryText());
    update();
}

void HistogramView::setBrush(TimePoint from, TimePoint until)
{
    m_applied = brushOf(from, until);
    change(m_applied);
}

void HistogramView::clearBrush()
{
    m_applied.reset();
    m_drag = Drag::None;
    change(std::nullopt);
}

QString HistogramView::valueText() const
{
    if (m_bins.isEmpty())
        return tr("No entries");
    return m_brush ? describe(m_brush->first, m_brush->last) : describe(0, static_cast<int>(m_bins.size()) - 1);
}

QString HistogramView::summaryText() const
{
    if (m_bins.isEmpty())
        return tr("No entries");
    qint64 failed = 0;
    const auto busiest = std::ranges::max_element(m_bins, {}, &HistogramBin::requests);
    const int most = static_cast<int>(std::distance(m_bins.cbegin(), busiest));
    for (const HistogramBin &bin : m_bins)
        failed += bin.failed;
    return tr("%1, of which %2 failed. Busiest: %3. The table below lists the entries.")
        .arg(describe(0, static_cast<int>(m_bins.size()) - 1), QLocale().toString(failed), describe(most, most));
}

QString HistogramView::describe(int first, int last) const
{
    qint64 requests = 0;
    for (int bin = first; bin <= last; ++bin)
        requests += m_bins[bin].requests;
    const bool severalDays = m_end - startOf(0) > std::chrono::hours(24);
    return tr("%1, %2").arg(spanLabel(startOf(first), startOf(last + 1), severalDays),
                            tr("%Ln entries", nullptr, static_cast<int>(requests)));
}

TimePoint HistogramView::startOf(int bin) const
{
    return bin < m_bins.size() ? m_bins[bin].start : m_end;
}

std::optional<HistogramView::Brush> HistogramView::brushOf(TimePoint from, TimePoint until) const
{
    if (m_bins.isEmpty() || until <= m_bins.constFirst().start || from >= m_end)
        return std::nullopt;
    const auto binOf = [this](TimePoint time) {
        const auto after = std::ranges::upper_bound(m_bins, time, {}, &HistogramBin::start);
        return qMax(0, static_cast<int>(std::distance(m_bins.cbegin(), after)) - 1);
    };
    return Brush{binOf(from), binOf(until - Milliseconds(1))};
}

void HistogramView::change(const std::optional<Brush> &brush)
{
    if (brush != m_brush) {
        m_brush = brush;
        update();
        announceChartValue(this);
    }
    Q_EMIT valueChanged(valueText());
}

void HistogramView::apply()
{
    if (m_brush == m_applied)
        return;
    m_applied = m_brush;
    if (m_brush)
        Q_EMIT brushApplied(startOf(m_brush->first), startOf(m_brush->last + 1));
    else
        Q_EMIT brushCleared();
}

int HistogramView::binAt(int x) const
{
    const QRect area = m_plot;
    const int count = static_cast<int>(m_bins.size());
    return qBound(0, static_cast<int>(qint64(x - area.left()) * count / qMax(1, area.width())), count - 1);
}

HistogramView::Drag HistogramView::dragAt(const QPoint &position) const
{
    if (!m_brush)
        return Drag::New;
    const int first = xOf(m_brush->first);
    const int last = xOf(m_brush->last + 1);
    if (qAbs(position.x() - first) <= kHandle)
        return Drag::First;
    if (qAbs(position.x() - last) <= kHandle)
        return Drag::Last;
    return position.x() > first && position.x() < last ? Drag::Move : Drag::New;
}

void HistogramView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_bins.isEmpty())
        return;
    m_drag = dragAt(event->position().toPoint());
    m_anchor = binAt(event->position().toPoint().x());
    m_grabbed = m_brush.value_or(Brush{m_anchor, m_anchor});
    if (m_drag == Drag::New)
        m_grabbed = Brush{m_anchor, m_anchor};
}

void HistogramView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (m_drag == Drag::None) {
        const Drag would = m_bins.isEmpty() ? Drag::New : dragAt(position);
        const bool edge = would == Drag::First || would == Drag::Last;
        setCursor(edge ? Qt::SizeHorCursor : would == Drag::Move ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    const int bin = binAt(position.x());
    const int count = static_cast<int>(m_bins.size());
    Brush brush = m_grabbed;
    switch (m_drag) {
    case Drag::New:
        brush = Brush{qMin(m_anchor, bin), qMax(m_anchor, bin)};
        break;
    case Drag::First:
        brush = Brush{qMin(bin, m_grabbed.last), qMax(bin, m_grabbed.last)};
        break;
    case Drag::Last:
        brush = Brush{qMin(bin, m_grabbed.first), qMax(bin, m_grabbed.first)};
        break;
    case Drag::Move: {
        const int by = qBound(-m_grabbed.first, bin - m_anchor, count - 1 - m_grabbed.last);
        brush = Brush{m_grabbed.first + by, m_grabbed.last + by};
        break;
    }
    case Drag::None:
        break;
    }
    change(brush);
}

void HistogramView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || std::exchange(m_drag, Drag::None) == Drag::None)
        return;
    apply();
}

void HistogramView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_drag = Drag::None;
    change(std::nullopt);
    apply();
}

// Without a brush, keys start at the newest bin.
void HistogramView::moveBy(int bins)
{
    const int count = static_cast<int>(m_bins.size());
    Brush brush = m_brush.value_or(Brush{count - 1, count - 1});
    if (m_brush)
        bins = qBound(-brush.first, bins, count - 1 - brush.last);
    else
        bins = 0;
    change(Brush{brush.first + bins, brush.last + bins});
}

void HistogramView::resizeBy(int bins)
{
    const int count = static_cast<int>(m_bins.size());
    Brush brush = m_brush.value_or(Brush{count - 1, count - 1});
    if (!m_brush && bins < 0) // grow towards the past: there is nothing beyond the newest
        brush.first = qMax(0, brush.first + bins);
    else if (m_brush)
        brush.last = qBound(brush.first, brush.last + bins, count - 1);
    change(brush);
}

void HistogramView::zoom(bool in)
{
    const TimePoint from = startOf(m_brush ? m_brush->first : 0);
    const TimePoint until = startOf(m_brush ? m_brush->last + 1 : static_cast<int>(m_bins.size()));
    const Milliseconds length = until - from;
    if (!in)
        Q_EMIT zoomRequested(startOf(0) - (m_end - startOf(0)) / 2, m_end + (m_end - startOf(0)) / 2);
    else if (m_brush)
        Q_EMIT zoomRequested(from, until);
    else
        Q_EMIT zoomRequested(from + length / 4, until - length / 4);
}

void HistogramView::keyPressEvent(QKeyEvent *event)
{
    if (m_bins.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        shift ? resizeBy(-1) : moveBy(-1);
        return;
    case Qt::Key_Right:
        shift ? resizeBy(1) : moveBy(1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(true);
        return;
    case Qt::Key_Minus:
        zoom(false);
        return;
    case Qt::Key_0:
        Q_EMIT allRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        apply();
        return;
    case Qt::Key_Escape:
        if (m_brush == m_applied && m_drag == Drag::None)
            break;
        m_drag = Drag::None;
        change(m_applied);
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void HistogramView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOutPlot();
}

bool HistogramView::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        layOutPlot();
    if (event->type() == QEvent::ToolTip && !m_bins.isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int bin = binAt(help->pos().x());
        const QString words = tr("%1, %2").arg(describe(bin, bin),
                                               tr("%Ln of them failed", nullptr, static_cast<int>(m_bins[bin].failed)));
        QToolTip::showText(help->globalPos(), words, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace postject::ui
