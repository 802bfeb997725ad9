// SPDX-License-Identifier: GPL-3.0-or-later
//
// Four segments and a word: how strong a new password is. The word carries the meaning, the colour repeats it.
// GUI thread.
#pragma once

#include <QWidget>

class QLabel;

namespace postject::ui {

class StrengthMeter : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { None, Error, Warning, Ok };

    explicit StrengthMeter(QWidget *parent = nullptr);
    void setLevel(int segments, Tone tone, const QString &words); // segments: 0 to 4

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_segments = 0;
    Tone m_tone = Tone::None;
    QLabel *m_words;
};

} // namespace postject::ui
