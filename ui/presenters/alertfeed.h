// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps the live stream of alerts open: takes it up again when it ends, after ever longer waits, unless the server has
// said that this caller may not have it. GUI thread.
#pragma once

#include "ui/client/alertclient.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace postject::ui {

class AlertFeed final : public QObject
{
    Q_OBJECT

public:
    explicit AlertFeed(AlertSource &source, QObject *parent = nullptr);
    ~AlertFeed() override;

    void open(const QString &account); // as in AlertQuery; in place of the one before
    void close();
    bool isOpen() const { return m_call || m_retry.isActive(); } // or will be
    bool isLive() const { return m_isLive; }
    void setFirstWait(std::chrono::milliseconds wait) { m_firstWait = wait; } // after it ended

Q_SIGNALS:
    void opened();
    void changed(const AlertEntry &alert);
    void ended();

private:
    void start();
    void onEnded(const ApiResult<void> &answer);

    AlertSource &m_source;
    QString m_account;
    bool m_isLive = false;
    std::chrono::milliseconds m_firstWait{1000};
    int m_doublings = 0;
    QTimer m_retry;
    std::unique_ptr<QObject> m_call;
};

} // namespace postject::ui
