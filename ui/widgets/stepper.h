// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where one is in a few steps: numbered dots with words, done ones ticked. Shows, does not lead. GUI thread.
#pragma once

#include <QStringList>
#include <QWidget>

namespace postject::ui {

class Stepper : public QWidget
{
    Q_OBJECT

public:
    explicit Stepper(const QStringList &steps, QWidget *parent = nullptr);

    void setCurrent(int step); // from 0
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int stepWidth(int step) const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace postject::ui
