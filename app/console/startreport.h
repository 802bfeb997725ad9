// SPDX-License-Identifier: GPL-3.0-or-later
//
// Says on standard output when the first window is painted and when it takes keys: "First paint" and "Ready", a line
// each, flushed. For measuring the start from outside, from the process's first instruction on. GUI thread.
#pragma once

#include <QObject>

namespace postject {

class StartReport : public QObject
{
    Q_OBJECT

public:
    explicit StartReport(QObject *parent = nullptr); // listens to the application from now on

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void finished(); // both were said

private:
    bool m_isPainted = false;
    bool m_isReady = false;
};

} // namespace postject
