// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timechart.h"

#include "ui/models/timewords.h"
#include "ui/theme/paintedtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/histogramscale.h"

#include <QChart>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace postject::ui {
namespace {

constexpr int kGridLines = 4;
constexpr int kTimeLabelRoom = 92;  // pixels that one label may need
constexpr int kSample = 24;         // of a line, in the legend
constexpr int kDot = 4;             // radius
constexpr double kRoomAbove = 1.25; // for a threshold to be moved up

using theme::Colour;

QPen penOf(TimeLines::Kind kind)
{
    switch (kind) {
    case TimeLines::Average:
        return {theme::colour(Colour::SecondaryText), 1.5, Qt::DashLine};
    case TimeLines::Threshold:
        return {theme::severityFill(theme::Severity::High), 2, Qt::DashDotLine};
    case TimeLines::Proposed:
        return {theme::severityFill(theme::Severity::High), 2, Qt::SolidLine};
    case TimeLines::Data:
    case TimeLines::KindCount:
        break;
    }
    return {theme::colour(Colour::Accent), 2, Qt::SolidLine};
}

TimePoint timeOf(double milliseconds)
{
    return fromMilliseconds(qRound64(milliseconds));
}

QFontMetrics captionMetrics()
{
    return QFontMetrics(theme::font(theme::Type::Caption));
}

} // namespace

// Drawn from a scene of its own, without a view: a view would be a second widget to name, to focus and to scroll.
struct TimeChart::Chart
{
    QGraphicsScene scene;
    QChart *chart = new QChart; // the scene's
    QValueAxis *times = new QValueAxis(chart);
    QValueAxis *values = new QValueAxis(chart);
    std::array<QLineSeries *, TimeLines::KindCount> series{};

    Chart()
    {
        chart->setLayoutDirection(Qt::LeftToRight);
        chart->setBackgroundVisible(false);
        chart->setDropShadowEnabled(false);
        chart->setAnimationOptions(QChart::NoAnimation);
        chart->setMargins({});
        chart->legend()->hide();
        for (QValueAxis *axis : {times, values}) {
            axis->setLabelsVisible(false);
            axis->setLineVisible(false);
            axis->setGridLineVisible(false);
        }
        chart->addAxis(times, Qt::AlignBottom);
        chart->addAxis(values, Qt::AlignLeft);
        for (std::size_t i = series.size(); i-- > 0;) { // the data in front
            series[i] = new QLineSeries(chart);
            chart->addSeries(series[i]);
            series[i]->attachAxis(times);
            series[i]->attachAxis(values);
        }
        scene.addItem(chart);
    }
};

TimeChart::TimeChart(QWidget *parent) : QWidget(parent), m_chart(std::make_unique<Chart>())
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    restyle();
}

TimeChart::~TimeChart() = default;

void TimeChart::setLines(const TimeLines &lines)
{
    m_lines = lines;
    for (std::size_t i = 0; i < lines.lines.size(); ++i)
        m_chart->series[i]->replace(lines.lines[i].points);
    scale();
    m_chart->times->setRange(double(toMilliseconds(lines.from)), double(toMilliseconds(lines.until)));
    if (m_cursor && (data().isEmpty() || *m_cursor < data().constFirst().x()))
        m_cursor.reset(); // its point has left
    update();
}

// While the threshold is dragged the scale stands still under it.
void TimeChart::scale()
{
    if (m_grabbed)
        return;
    double highest = 0;
    for (const TimeLines::Line &line : m_lines.lines) {
        for (const QPointF &point : line.points)
            highest = std::max(highest, point.y());
    }
    if (!m_lines.lines[TimeLines::Proposed].points.isEmpty())
        highest *= kRoomAbove;
    m_top = double(countStep(qint64(std::ceil(highest)), kGridLines)) * kGridLines;
    m_chart->values->setRange(0, m_top);
}

qsizetype TimeChart::indexAt(double time) const
{
    const auto after = std::ranges::lower_bound(data(), time, {}, &QPointF::x);
    if (after == data().cbegin())
        return 0;
    if (after == data().cend())
        return data().size() - 1;
    const auto before = std::prev(after);
    return std::distance(data().cbegin(), time - before->x() < after->x() - time ? before : after);
}

std::optional<double> TimeChart::valueAt(const TimeLines::Line &line, double time) const
{
    const auto found = std::ranges::lower_bound(line.points, time, {}, &QPointF::x);
    return found != line.points.cend() && found->x() == time ? std::optional(found->y()) : std::nullopt;
}

QStringList TimeChart::wordsOf(double time) const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(qRound64(time));
    const bool isOneDay = m_lines.until - m_lines.from <= std::chrono::hours(24);
    const QString format = isOneDay ? clockFormat() : dayAndClockFormat();
    QStringList words{QLocale().toString(local, format)};
    for (const TimeLines::Line &line : m_lines.lines) {
        if (const std::optional<double> value = valueAt(line, time))
            words.append(tr("%1: %2", "line, value").arg(line.name, QLocale().toString(qRound64(*value))));
    }
    return words;
}

QString TimeChart::valueText() const
{
    if (data().isEmpty())
        return tr("No figures");
    return wordsOf(m_cursor.value_or(data().constLast().x())).join(tr(", ", "between the items of a list"));
}

std::optional<TimePoint> TimeChart::cursor() const
{
    return m_cursor.transform(timeOf);
}

void TimeChart::setCursorAt(std::optional<double> time, bool isByMouse)
{
    if (m_cursor == time)
        return;
    m_cursor = time;
    m_isByMouse = isByMouse;
    update();
    if (!isByMouse)
        announceChartValue(this);
}

void TimeChart::moveTo(qsizetype index)
{
    setCursorAt(data()[std::clamp<qsizetype>(index, 0, data().size() - 1)].x(), false);
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        return Q_EMIT pauseRequested();
    if (m_isMovable && moveThreshold(*event))
        return;
    if (data().isEmpty())
        return QWidget::keyPressEvent(event);
    const qsizetype last = data().size() - 1;
    const qsizetype current = m_cursor ? indexAt(*m_cursor) : last;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_cursor ? current - 1 : last);
    case Qt::Key_Right:
        return moveTo(current + 1);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT activated(timeOf(data()[current].x()));
    case Qt::Key_Escape:
        if (m_cursor)
            return setCursorAt(std::nullopt, false);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

double TimeChart::timeAt(double x) const
{
    const double share = (x - m_plot.left()) / std::max(1.0, m_plot.width());
    return double(toMilliseconds(m_lines.from)) + share * double((m_lines.until - m_lines.from).count());
}

void TimeChart::mouseMoveEvent(QMouseEvent *event)
{
    if (data().isEmpty() || m_plot.width() <= 0)
        return;
    if (m_grabbed)
        return dragThreshold(event->position().y());
    if (grabbedTime(event->position()))
        setCursor(Qt::SizeVerCursor);
    else
        unsetCursor();
    setCursorAt(data()[indexAt(timeAt(event->position().x()))].x(), true);
}

void TimeChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_cursor)
        Q_EMIT activated(timeOf(*m_cursor));
}

void TimeChart::leaveEvent(QEvent *)
{
    if (m_isByMouse)
        setCursorAt(std::nullopt, true);
}

QSize TimeChart::sizeHint() const
{
    return {480, minimumSizeHint().height()};
}

QSize TimeChart::minimumSizeHint() const
{
    return {240, 4 * captionMetrics().height() + 90};
}

void TimeChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOutPlot();
}

void TimeChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        restyle();
        layOutPlot();
    }
}

void TimeChart::layOutPlot()
{
    const QFontMetrics metrics = captionMetrics();
    const int left = metrics.horizontalAdvance(QStringLiteral("0,000 k")) + theme::kSmall;
    m_plot = QRectF(rect()).adjusted(left, metrics.height() + theme::kMedium, -theme::kMedium,
                                     -metrics.height() - theme::kMedium);
    m_chart->scene.setSceneRect(rect());
    m_chart->chart->setGeometry(rect());
    m_chart->chart->setPlotArea(m_plot);
}

void TimeChart::restyle()
{
    for (int kind = 0; kind < TimeLines::KindCount; ++kind)
        m_chart->series[static_cast<std::size_t>(kind)]->setPen(penOf(TimeLines::Kind(kind)));
    update();
}

QPointF TimeChart::place(const QPointF &point) const
{
    const auto from = double(toMilliseconds(m_lines.from));
    const double length = std::max(1.0, double((m_lines.until - m_lines.from).count()));
    return {m_plot.left() + m_plot.width() * (point.x() - from) / length,
            m_plot.bottom() - m_plot.height() * point.y() / m_top};
}

void TimeChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::font(theme::Type::Caption));
    paintScale(painter);
    m_chart->scene.render(&painter, rect(), rect());
    paintLegend(painter);
    paintEnds(painter);
    paintCursor(painter);
    if (hasFocus()) {
        painter.setPen(QPen(theme::colour(Colour::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme::kRadius, theme::kRadius);
    }
}

void TimeChart::paintScale(QPainter &painter) const
{
    const int height = painter.fontMetrics().height();
    for (int line = 0; line <= kGridLines; ++line) {
        const double y = std::floor(m_plot.bottom() - m_plot.height() * line / kGridLines) + 0.5; // a whole pixel
        painter.setPen(QPen(theme::colour(Colour::Hairline), 1));
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        painter.setPen(theme::colour(Colour::SecondaryText));
        theme::drawText(painter, QRectF(0, y - height / 2.0, m_plot.left() - theme::kSmall, height),
                        Qt::AlignRight | Qt::AlignVCenter, countLabel(qRound64(m_top * line / kGridLines)));
    }
    for (const TimeTick &tick : timeTicks(m_lines.from, m_lines.until, int(m_plot.width()) / kTimeLabelRoom)) {
        const double x = place({double(toMilliseconds(tick.at)), 0}).x();
        const int width = painter.fontMetrics().horizontalAdvance(tick.label);
        painter.drawLine(QPointF(x, m_plot.bottom()), QPointF(x, m_plot.bottom() + 3));
        const double left = std::clamp(x - width / 2.0, 0.0, std::max(0.0, double(this->width() - width - 4)));
        theme::drawText(painter, QRectF(left, m_plot.bottom() + theme::kTight, width + 1, height), Qt::AlignCenter,
                        tick.label);
    }
}

// Samples of the lines as they are drawn, dashes included.
void TimeChart::paintLegend(QPainter &painter) const
{
    const int height = painter.fontMetrics().height();
    double x = m_plot.left();
    for (int kind = 0; kind < TimeLines::KindCount; ++kind) {
        const TimeLines::Line &line = m_lines.lines[static_cast<std::size_t>(kind)];
        const int width = painter.fontMetrics().horizontalAdvance(line.name);
        if (line.points.isEmpty() || x + kSample + theme::kTight + width > this->width())
            continue; // the sentence above the chart says it all
        const double y = theme::kTight + height / 2.0;
        painter.setPen(penOf(TimeLines::Kind(kind)));
        painter.drawLine(QPointF(x, y), QPointF(x + kSample, y));
        x += kSample + theme::kTight;
        painter.setPen(theme::colour(Colour::SecondaryText));
        theme::drawText(painter, QRectF(x, theme::kTight, width + 1, height), Qt::AlignCenter, line.name);
        x += width + theme::kLarge;
    }
}

// Beside the line, at its end, where no data is: above or below, else at its beginning.
QRectF TimeChart::roomBeside(const TimeLines::Line &line, const QSizeF &size) const
{
    const QPointF begin = place(line.points.constFirst()), end = place(line.points.constLast());
    const std::array rooms{
        QRectF(QPointF(m_plot.right() - size.width(), end.y() - size.height() - 2), size),
        QRectF(QPointF(m_plot.right() - size.width(), end.y() + 2), size),
        QRectF(QPointF(begin.x(), begin.y() - size.height() - 2), size),
        QRectF(QPointF(begin.x(), begin.y() + 2), size),
    };
    const auto isFree = [this](const QRectF &room) {
        return m_plot.adjusted(0, -theme::kTight, 0, 0).contains(room) &&
               std::ranges::none_of(data(), [&](const QPointF &point) {
                   return room.adjusted(-kDot, -kDot, kDot, kDot).contains(place(point));
               });
    };
    const auto found = std::ranges::find_if(rooms, isFree);
    return found != rooms.end() ? *found : rooms.front();
}

void TimeChart::paintEnds(QPainter &painter) const
{
    for (int kind = 0; kind < TimeLines::KindCount; ++kind) {
        const TimeLines::Line &line = m_lines.lines[static_cast<std::size_t>(kind)];
        if (line.points.isEmpty() || line.endText.isEmpty())
            continue;
        const QFontMetrics metrics = painter.fontMetrics();
        const QSizeF size(metrics.horizontalAdvance(line.endText) + 2 * theme::kTight, metrics.height());
        const QRectF room = roomBeside(line, size);
        QColor ground = theme::colour(Colour::Base); // over the grid
        ground.setAlphaF(0.85F);
        painter.fillRect(room, ground);
        painter.setPen(kind == TimeLines::Threshold || kind == TimeLines::Proposed
                           ? theme::colour(Colour::ErrorText)
                           : theme::colour(Colour::SecondaryText));
        theme::drawText(painter, room, Qt::AlignCenter, line.endText);
    }
}

void TimeChart::paintCursor(QPainter &painter) const
{
    if (!m_cursor || data().isEmpty())
        return;
    const QPointF point = data()[indexAt(*m_cursor)];
    const QPointF at = place(point);
    painter.setPen(QPen(theme::colour(Colour::Outline), 1));
    painter.drawLine(QPointF(at.x(), m_plot.top()), QPointF(at.x(), m_plot.bottom()));
    painter.setPen(QPen(theme::colour(Colour::Base), 1.5));
    painter.setBrush(theme::colour(Colour::Accent));
    painter.drawEllipse(at, kDot, kDot);
    const QStringList words = wordsOf(point.x());
    double width = 0;
    for (const QString &each : words)
        width = std::max(width, painter.fontMetrics().size(0, each).width() + 2.0 * theme::kSmall);
    const int line = painter.fontMetrics().lineSpacing();
    const double height = double(line * words.size()) + 2 * theme::kTight;
    const double left =
        at.x() + theme::kSmall + width <= m_plot.right() ? at.x() + theme::kSmall : at.x() - theme::kSmall - width;
    const QRectF box(std::max(0.0, left), m_plot.top() + theme::kTight, width, height);
    painter.setPen(QPen(theme::colour(Colour::Outline), 1));
    painter.setBrush(theme::colour(Colour::Base));
    painter.drawRoundedRect(box, theme::kRadius, theme::kRadius);
    painter.setPen(theme::colour(Colour::Text));
    for (qsizetype i = 0; i < words.size(); ++i)
        painter.drawText(QPointF(box.left() + theme::kSmall,
                                 box.top() + theme::kTight + double(line * i) + painter.fontMetrics().ascent()),
                         words[i]);
}

} // namespace postject::ui
