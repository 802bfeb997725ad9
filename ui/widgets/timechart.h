// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines over time with a cursor: hover or Left/Right/Home/End move it, Enter asks for what is behind its point. Time
// runs left to right in every language. The only includer of Qt Charts, which draws the lines; grid, words, legend and
// cursor are its own. Pages know it by ChartCard. GUI thread.
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
    enum Kind { Data, Average, Threshold, KindCount };
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

    void setLines(const TimeLines &lines);   // the cursor stays at its time
    QString valueText() const override;      // of the cursor, else of the newest point
    std::optional<TimePoint> cursor() const; // a point's time

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(TimePoint at);
    void pauseRequested(); // Space

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const QList<QPointF> &data() const { return m_lines.lines[TimeLines::Data].points; }
    qsizetype indexAt(double time) const; // of the point nearest to it
    std::optional<double> valueAt(const TimeLines::Line &line, double time) const;
    QStringList wordsOf(double time) const; // its time, then line by line
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
};

} // namespace postject::ui
