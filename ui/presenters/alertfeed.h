// SPDX-License-Identifier: GPL-3.0-or-later
//
// The live stream of alerts, kept open. GUI thread.
#pragma once

#include "ui/client/alertclient.h"
#include "ui/presenters/streamkeeper.h"

namespace postject::ui {

class AlertFeed final : public QObject
{
    Q_OBJECT

public:
    explicit AlertFeed(AlertSource &source, QObject *parent = nullptr);

    void open(const QString &account); // as in AlertQuery; in place of the one before
    void close() { m_stream.close(); }
    bool isOpen() const { return m_stream.isOpen(); } // or will be
    bool isLive() const { return m_stream.isLive(); }
    void setFirstWait(std::chrono::milliseconds wait) { m_stream.setFirstWait(wait); } // after it ended

Q_SIGNALS:
    void opened();
    void changed(const AlertEntry &alert);
    void ended();

private:
    AlertSource &m_source;
    StreamKeeper m_stream;
};

} // namespace postject::ui
