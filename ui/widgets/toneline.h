// SPDX-License-Identifier: GPL-3.0-or-later
//
// One sentence under a field: icon, colour and words. Keeps its height while empty, so that nothing jumps. GUI thread.
#pragma once

#include "ui/widgets/tone.h"

#include <QWidget>

class QLabel;

namespace postject::ui {

class ToneLine : public QWidget
{
    Q_OBJECT

public:
    explicit ToneLine(QWidget *parent = nullptr);

    void say(Tone tone, const QString &sentence); // plain text; "" for nothing
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    Tone m_tone = Tone::Neutral;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace postject::ui
