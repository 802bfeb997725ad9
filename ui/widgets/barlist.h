// SPDX-License-Identifier: GPL-3.0-or-later
//
// Named amounts as horizontal bars, in two parts, with a limit across them. Up/Down/Home/End choose one, Enter asks for
// what is behind it. As many as fit; the rest is counted. While somebody looks (hover, focus) their order stays. Its
// own painting; mirrored in right-to-left languages. Pages know it by ChartCard. GUI thread.
#pragma once

#include "ui/widgets/accessiblechart.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace postject::ui {

struct Bars
{
    struct Bar
    {
        QString key = {};
        QString name = {};
        qint64 marked = 0; // failed, or beyond the limit
        qint64 plain = 0;
        QString value = {}; // in words, at the end
        QString spoken = {};
    };

    QList<Bar> bars = {};
    std::optional<qint64> limit = std::nullopt;
    QString limitText = {};
    QString markedName = {}, plainName = {}; // for the legend; "" for no such part
};

class BarList final : public QWidget, public ValueText
{
    Q_OBJECT

public:
    explicit BarList(QWidget *parent = nullptr);

    void setBars(const Bars &bars);
    QString valueText() const override; // of the chosen bar, else of the first
    QString currentKey() const;         // "": none is chosen

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const QString &key);
    void pauseRequested(); // Space

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Columns
    {
        QRect name;
        QRect bar;
        QRect value;
    };

    int leastRowHeight() const;
    int rowHeight() const;  // more where there is room
    int headHeight() const; // of legend and limit
    qsizetype shownCount() const;
    qsizetype rowAt(const QPoint &position) const; // -1: none
    QRect rowRect(qsizetype row) const;
    Columns columns() const;
    QRect mirrored(const QRect &rect) const;
    void choose(qsizetype row);
    void paintHead(QPainter &painter, const Columns &columns) const;
    void paintBar(QPainter &painter, qsizetype row, const Columns &columns) const;
    void paintLimit(QPainter &painter, const Columns &columns) const;
    int lengthOf(qint64 amount, const Columns &columns) const;

    Bars m_bars;
    qint64 m_highest = 1;
    QString m_current; // key
};

} // namespace postject::ui
