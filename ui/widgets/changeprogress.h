// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far a change of many things has come, with a button that stops it. Shows itself when it takes a while. GUI
// thread.
#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace postject::ui {

class ChangeProgress final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kDelayMs = 300;

    // stopToolTip: what becomes of what has not been changed yet.
    explicit ChangeProgress(const QString &stopToolTip, QWidget *parent = nullptr); // hidden

    void setProgress(int done, int total); // over when they are equal

Q_SIGNALS:
    void stopRequested();

private:
    QProgressBar *m_bar;
    QTimer m_delay;
};

} // namespace postject::ui
