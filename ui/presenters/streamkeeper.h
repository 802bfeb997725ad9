// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps a live stream open: takes it up again when it ends, after ever longer waits, unless the server has said that
// this caller may not have it. Knows nothing of what the stream tells. GUI thread.
#pragma once

#include "ui/client/apiclient.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace postject::ui {

class StreamKeeper final : public QObject
{
    Q_OBJECT

public:
    // Opens the stream; it lives as long as context, and tells of its beginning and its end.
    using Start = std::function<void(QObject *context, std::function<void()> opened,
                                     std::function<void(const ApiResult<void> &)> ended)>;

    explicit StreamKeeper(QObject *parent = nullptr);
    ~StreamKeeper() override;

    void open(Start start); // in place of the one before
    void close();
    bool isOpen() const { return m_call || m_retry.isActive(); } // or will be
    bool isLive() const { return m_isLive; }
    // That the stream last ended with, when the server does not let this caller have it; then it stays closed.
    const std::optional<ApiError> &refusal() const { return m_refusal; }
    void setFirstWait(std::chrono::milliseconds wait) { m_firstWait = wait; } // after it ended

Q_SIGNALS:
    void opened();
    void ended(); // see refusal()

private:
    void start();
    void onEnded(const ApiResult<void> &why);

    Start m_start;
    std::optional<ApiError> m_refusal;
    bool m_isLive = false;
    std::chrono::milliseconds m_firstWait{1000};
    int m_doublings = 0;
    QTimer m_retry;
    std::unique_ptr<QObject> m_call;
};

} // namespace postject::ui
