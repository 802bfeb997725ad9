// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tells a page that something which it shows has been changed, here or elsewhere, by the live stream: so that nobody
// asks again and again whether it has. At most once a second. GUI thread.
#pragma once

#include "ui/client/livestream.h"
#include "ui/presenters/streamkeeper.h"

#include <QObject>
#include <QTimer>

namespace postject::ui {

class LiveTrigger final : public QObject
{
    Q_OBJECT

public:
    enum class What { Blocks, OwnWhitelist, OwnTwoFactor }; // the first for administrators only

    LiveTrigger(ApiClient &client, What what, QObject *parent = nullptr); // client outlives this

    void open();
    void close();

Q_SIGNALS:
    void triggered(); // also after the stream broke off: something may have been missed

private:
    bool concerns(const ActivityEntry &entry) const;

    ApiClient &m_client;
    What m_what;
    StreamKeeper m_stream;
    bool m_wasCut = false;
    QTimer m_pause;
};

} // namespace postject::ui
