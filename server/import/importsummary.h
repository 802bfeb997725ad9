// SPDX-License-Identifier: GPL-3.0-or-later
//
// What came of an import or its rehearsal. Pure values.
#pragma once

#include "server/anomaly/bruteforcedetector.h"
#include "server/domain/records.h"

namespace postject {

struct UnreadableLine
{
    qint64 number = 0; // from 1
    QByteArray text;   // escaped and shortened
};

struct ImportSummary
{
    static constexpr qsizetype kShownMax = 5;

    qint64 lines = 0;
    qint64 events = 0;
    qint64 skipped = 0;               // lines without an event
    qint64 unreadable = 0;            // of those: not of the format, too long
    QList<UnreadableLine> shown = {}; // the first of them
    std::optional<TimePoint> from = {};
    std::optional<TimePoint> until = {};
    QList<AlertRecord> alerts = {};
    QList<BruteForceFinding> blocks = {};

    // {lines, events, skipped, alerts: [{type, severity, subject, firstSeenAt, occurrences}],
    //  blocks: [{ipAddress, blockedAt, expiresAt, attempts}]}
    QByteArray toJson() const;
};

} // namespace postject
