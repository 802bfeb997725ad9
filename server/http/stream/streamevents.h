// SPDX-License-Identifier: GPL-3.0-or-later
//
// The events of the live stream, as the bytes that are sent (WHATWG HTML, section 9.2, "Server-sent events"). Their ids
// are those of activity rows. Pure.
#pragma once

#include "server/domain/records.h"

#include <QByteArray>

#include <optional>

namespace postject {

struct StreamEvent
{
    enum Kind { Activity = 1, Alert = 2, Block = 4, Metrics = 8, Verification = 16 };

    Kind kind = Activity;
    std::optional<AccountId> account = {}; // whose rows or alerts it belongs to; administrators see those of nobody
    qint64 sequence = 0;                   // after which row it comes
    QByteArray bytes = {};
};

// What was counted since the event before.
struct StreamCounts
{
    qint64 requests = 0;
    qint64 failed = 0; // status 400 and above
    qint64 failedLogins = 0;
};

StreamEvent activityEvent(const ActivityRecord &record);
StreamEvent alertEvent(const AlertRecord &alert, ActivityId after);
bool isBlockRow(const ActivityRow &row); // ip_blocked or block_lifted
QByteArray subjectOfBlockRow(const ActivityRow &row);
// block: as it stands now; null when it has been lifted or has run out.
StreamEvent blockEvent(const ActivityRecord &record, const BlockRecord *block);

StreamEvent verificationEvent(qint64 rows, qint64 total, TimePoint startedAt, TimePoint at);

QByteArray metricsBytes(const StreamCounts &counts, TimePoint since, TimePoint until);
// What can't be sent again: the rows after one and before another, or all after one when before is absent.
QByteArray missedBytes(ActivityId after, std::optional<ActivityId> before, ActivityId resumedAt);
QByteArray endBytes(const char *reason);
QByteArray openingBytes(ActivityId newest);

} // namespace postject
