// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which alerts become notices of the desktop, and when: those of high and critical severity, while no window of the
// console is active and nobody has paused them, at most once in ten seconds; what comes in between is told together.
// Owned by the tray. GUI thread.
#pragma once

#include "ui/client/alertclient.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace postject::ui {

class NoticeGate final : public QObject
{
    Q_OBJECT

public:
    using Moment = std::chrono::steady_clock::time_point;
    using Now = std::function<Moment()>;

    explicit NoticeGate(QObject *parent = nullptr, Now now = &std::chrono::steady_clock::now);

    void add(const AlertEntry &alert);
    void setWindowActive(bool active); // what waits then is seen there
    void setPaused(bool paused);       // for one hour
    bool isPaused() const;
    void deliver(); // what waits, if it may be told by now; else later
    void clear();   // of another server, or another account

Q_SIGNALS:
    void due(const QList<postject::ui::AlertEntry> &alerts); // oldest first, at least one

private:
    Now m_now;
    bool m_isActive = false;
    std::optional<Moment> m_last, m_pausedUntil;
    QList<AlertEntry> m_waiting;
    QTimer m_timer;
};

} // namespace postject::ui
