// SPDX-License-Identifier: GPL-3.0-or-later
//
// "12 of 50" as a bar with its words beside it. Give it an accessible name; value and bounds come by itself.
#pragma once

#include "ui/widgets/tone.h"

#include <QProgressBar>

namespace postject::ui {

class CountMeter : public QProgressBar
{
    Q_OBJECT

public:
    explicit CountMeter(QWidget *parent = nullptr);

    void setCount(int value, int of, const QString &words, Tone tone); // Neutral draws in the accent colour
    QString text() const override { return m_words; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
    Tone m_tone = Tone::Neutral;
};

} // namespace postject::ui
