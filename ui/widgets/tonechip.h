// SPDX-License-Identifier: GPL-3.0-or-later
//
// A state in one or two words: filled, with an icon. Not focusable; its words are its accessible name. GUI thread.
#pragma once

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tone.h"

namespace postject::ui {

class ToneChip : public PlainLabel
{
    Q_OBJECT

public:
    explicit ToneChip(QWidget *parent = nullptr);

    void say(Tone tone, const QString &words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
};

} // namespace postject::ui
