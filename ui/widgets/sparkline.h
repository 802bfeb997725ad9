// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small bars over time: how many, and how many of them failed. Own painting (0.1 ms), no axis but a base line and up
// to three words under it. Not focusable: whoever places it gives the same figures as a sentence. GUI thread.
#pragma once

#include <QList>
#include <QWidget>

namespace postject::ui {

struct SparkBin
{
    qint64 total = 0;
    qint64 failed = 0; // part of total
};

class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    void setBins(const QList<SparkBin> &bins); // oldest first; time runs left to right in every language
    void setLabels(const QStringList &labels); // spread evenly under the base line; empty for none
    void setPeakText(const QString &text);     // at the top of the scale; empty for none
    void setLegend(const QString &all, const QString &failed); // on the line of the peak; empty for none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWords(QPainter *painter, const QRect &plot) const;
    void paintBars(QPainter *painter, const QRect &plot) const;

    QList<SparkBin> m_bins;
    QStringList m_labels;
    QString m_peak;
    QString m_allWord, m_failedWord;
};

} // namespace postject::ui
