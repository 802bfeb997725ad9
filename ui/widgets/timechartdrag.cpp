// SPDX-License-Identifier: GPL-3.0-or-later
//
// The threshold of a TimeChart under the mouse and the keys.
#include "ui/widgets/timechart.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace postject::ui {

namespace {

constexpr int kGrab = 6; // pixels beside the threshold at which it can be taken
constexpr int kLongStep = 10;

} // namespace

void TimeChart::setThresholdMovable(bool movable)
{
    m_isMovable = movable;
    if (!movable && m_grabbed.has_value()) {
        m_grabbed.reset();
        unsetCursor();
    }
}

bool TimeChart::moveThreshold(const QKeyEvent &event)
{
    const int far = event.modifiers() & Qt::ShiftModifier ? kLongStep : 1;
    switch (event.key()) {
    case Qt::Key_Up:
        Q_EMIT thresholdStepped(far);
        return true;
    case Qt::Key_Down:
        Q_EMIT thresholdStepped(-far);
        return true;
    case Qt::Key_Escape:
        if (m_lines.lines[TimeLines::Proposed].points.isEmpty())
            return false;
        m_grabbed.reset();
        Q_EMIT thresholdTakenBack();
        return true;
    default:
        return false;
    }
}

const TimeLines::Line &TimeChart::movedThreshold() const
{
    const TimeLines::Line &moved = m_lines.lines[TimeLines::Proposed];
    return moved.points.isEmpty() ? m_lines.lines[TimeLines::Threshold] : moved;
}

// A threshold of nothing has no multiple.
std::optional<double> TimeChart::grabbedTime(const QPointF &position) const
{
    if (!m_isMovable || data().isEmpty() || !m_plot.adjusted(0, -kGrab, 0, kGrab).contains(position))
        return std::nullopt;
    const double time = data()[indexAt(timeAt(position.x()))].x();
    const TimeLines::Line &inForce = m_lines.lines[TimeLines::Threshold];
    const std::optional<double> value = valueAt(movedThreshold(), time);
    const bool isNear = value && std::abs(place({time, *value}).y() - position.y()) <= kGrab;
    return isNear && valueAt(inForce, time).value_or(0) > 0 ? std::optional(time) : std::nullopt;
}

void TimeChart::dragThreshold(double y)
{
    const double share = std::clamp((m_plot.bottom() - y - m_besideGrab) / std::max(1.0, m_plot.height()), 0.0, 1.0);
    if (const std::optional<double> inForce = valueAt(m_lines.lines[TimeLines::Threshold], *m_grabbed))
        Q_EMIT thresholdMoved(share * m_top / *inForce);
}

void TimeChart::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    m_grabbed = grabbedTime(event->position());
    if (m_grabbed)
        m_besideGrab = place({*m_grabbed, *valueAt(movedThreshold(), *m_grabbed)}).y() - event->position().y();
}

void TimeChart::mouseReleaseEvent(QMouseEvent *event)
{
    QWidget::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !m_grabbed)
        return;
    m_grabbed.reset();
    scale();
    update();
    Q_EMIT thresholdReleased();
}

} // namespace postject::ui
