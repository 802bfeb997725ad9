// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines over time with a cursor: hover or Left/Right/Home/End move it, Enter asks for what is behind its point. Where
// the threshold may be moved, it is dragged, or moved by Up and Down (with Shift ten times as far), and Escape takes it
// back. Time runs left to right in every language. The only includer of Qt Charts, which draws the lines; grid, words,
// legend and cursor are its own. Pages know it by ChartCard. GUI thread.
#pragma once

#include "server/contract/timestamp.h"
#include "ui/widgets/accessiblechart.h"

#include <QList>
#include <QPointF>
#include <QWidget>

#include <array>
#include <memory>
#include <optional>

namespace postject::ui {

struct TimeLines
{
    enum Kind { Data, Average, Threshold, Proposed, KindCount }; // Proposed: where the threshold was moved to
    struct Line
    {
        QString name;
        QList<QPointF> points; // x: milliseconds since 1970, ascending
        QString endText = {};  // written at its last point
    };

    std::array<Line, KindCount> lines; // the cursor goes along the first
    TimePoint from{};
    TimePoint until{};
};

class TimeChart final : public QWidget, public ValueText
{
    Q_OBJECT

public:
    explicit TimeChart(QWidget *parent = nullptr);
    ~TimeChart() override;

    void setLines(const TimeLines &lines);                         // the cursor stays at its time
    void setThresholdMovable(bool movable);                        // to begin with it is not
    QString valueText() const override;                            // of the cursor, else of the newest point
    bool isThresholdHeld() const { return m_grabbed.has_value(); } // by the mouse
    std::optional<TimePoint> cursor() const;                       // a point's time

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(TimePoint at);
    void pauseRequested();             // Space
    void thresholdMoved(double scale); // to so many times the threshold
    void thresholdStepped(int steps);  // up, or down
    void thresholdReleased();          // by the mouse
    void thresholdTakenBack();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const QList<QPointF> &data() const { return m_lines.lines[TimeLines::Data].points; }
    qsizetype indexAt(double time) const; // of the point nearest to it
    std::optional<double> valueAt(const TimeLines::Line &line, double time) const;
    QStringList wordsOf(double time) const; // its time, then line by line
    double timeAt(double x) const;
    bool moveThreshold(const QKeyEvent &event);
    const TimeLines::Line &movedThreshold() const;
    std::optional<double> grabbedTime(const QPointF &position) const; // of the threshold's point there
    void dragThreshold(double y);
    void scale();
    void setCursorAt(std::optional<double> time, bool isByMouse);
    void moveTo(qsizetype index);
    void layOutPlot();
    void restyle();
    void paintScale(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
    void paintEnds(QPainter &painter) const;
    QRectF roomBeside(const TimeLines::Line &line, const QSizeF &size) const;
    void paintCursor(QPainter &painter) const;
    QPointF place(const QPointF &point) const;

    struct Chart;
    std::unique_ptr<Chart> m_chart;
    TimeLines m_lines;
    QRectF m_plot;
    double m_top = 1; // of the scale
    std::optional<double> m_cursor;
    bool m_isByMouse = false;
    bool m_isMovable = false;
    std::optional<double> m_grabbed; // the time at which the threshold is dragged
    double m_besideGrab = 0;         // how far below the pointer it was taken
};

} // namespace postject::ui
