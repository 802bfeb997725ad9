// SPDX-License-Identifier: GPL-3.0-or-later
//
// Activity per interval as stacked bars, succeeded below, failed above, with a brush that picks a part of the time.
// Mouse: drag, handles, a drag inside moves, double click clears. Keys: Left/Right move, Shift resizes, +/- zoom, 0
// all, Enter applies, Esc gives up. Time runs left to right in every language. Its own painting; GUI thread.
#pragma once

#include "ui/client/activityclient.h"
#include "ui/widgets/accessiblechart.h"

#include <QWidget>

#include <optional>

namespace postject::ui {

class HistogramView final : public QWidget, public ValueText
{
    Q_OBJECT

public:
    explicit HistogramView(QWidget *parent = nullptr);

    // Bins in order; end is the last one's, exclusive. The brush stays on the bins that its times fall in.
    void setBins(const QList<HistogramBin> &bins, TimePoint end);
    void setBrush(TimePoint from, TimePoint until);
    void clearBrush(); // tells nobody

    // "14:00 to 19:30, 212,400 entries", of the brush, else of all bins; for assistive technology too.
    QString valueText() const override;
    QString summaryText() const; // the whole picture in a sentence

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void brushApplied(TimePoint from, TimePoint until); // until exclusive
    void brushCleared();
    void zoomRequested(TimePoint from, TimePoint until);
    void allRequested();
    void valueChanged(const QString &value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Brush
    {
        int first = 0; // bins, both inclusive
        int last = 0;
        bool operator==(const Brush &) const = default;
    };
    enum class Drag { None, New, First, Last, Move };

    void layOutPlot();
    int xOf(int bin) const; // left edge; of one past the last bin: right edge of the plot
    int binAt(int x) const;
    TimePoint startOf(int bin) const;
    std::optional<Brush> brushOf(TimePoint from, TimePoint until) const;
    Drag dragAt(const QPoint &position) const;
    void change(const std::optional<Brush> &brush);
    void apply();
    void moveBy(int bins);
    void resizeBy(int bins);
    void zoom(bool in);
    QString describe(int first, int last) const;
    void paintGrid(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintBrush(QPainter &painter) const;
    void paintTimes(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;

    QList<HistogramBin> m_bins;
    TimePoint m_end{};
    QRect m_plot;
    qint64 m_highest = 0;
    std::optional<Brush> m_brush;
    std::optional<Brush> m_applied;
    Drag m_drag = Drag::None;
    int m_anchor = 0;
    Brush m_grabbed;
};

} // namespace postject::ui
