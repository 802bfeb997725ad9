// SPDX-License-Identifier: GPL-3.0-or-later
//
// One figure of the overview as a button: what it is, how much, what that means. Its accessible name is the sentence;
// Enter and Space press it. A card that failed says so itself and leaves its neighbours alone. GUI thread.
#pragma once

#include <QAbstractButton>

namespace postject::ui {

struct StatCardContent
{
    enum class Tone { Neutral, Ok, Warning, Error };

    QString title;    // "Open alerts"
    QString figure;   // "3"
    QString detail;   // "1 critical, 2 high"
    QString sentence; // "3 open alerts, 1 critical, 2 high"
    QString icon;     // of theme::icon
    Tone tone = Tone::Neutral;
};

class StatCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StatCard(QWidget *parent = nullptr);

    // Announces the sentence when the tone changes, not at each new number.
    void setContent(const StatCardContent &content);
    const StatCardContent &content() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintPlate(QPainter *painter) const;

    StatCardContent m_content;
    bool m_filled = false;
};

} // namespace postject::ui
