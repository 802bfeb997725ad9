// SPDX-License-Identifier: GPL-3.0-or-later
//
// The server's live stream as typed events: rows of the log, alerts and blocks as they are committed. Of it all, or of
// one account. GUI thread. The stream lives as long as its context object.
#pragma once

#include "ui/client/activityclient.h"

namespace postject::ui {

struct BlockChange
{
    QString ipAddress;
    std::optional<TimePoint> until = std::nullopt; // absent: it was lifted
};

// How far the server is with verifying the log; it verifies one at a time.
struct VerificationProgress
{
    qint64 rows = 0;  // read
    qint64 total = 0; // 0: not known yet
    std::chrono::milliseconds running{};
};

// What nobody asks for is not sent either: an event without its function is left out.
struct LiveWatcher
{
    std::function<void()> opened;
    std::function<void(const ActivityEntry &)> logged = {};
    std::function<void(const QJsonObject &)> alertChanged = {};       // as readAlert() reads it
    std::function<void(const BlockChange &)> blockChanged = {};       // administrators only
    std::function<void(const VerificationProgress &)> verifying = {}; // administrators only
    std::function<void(ApiResult<void>)> ended;
};

void watchLive(ApiClient &client, bool everyAccount, QObject *context, LiveWatcher watcher);

} // namespace postject::ui
