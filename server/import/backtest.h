// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the detectors would have raised over a part of the stored log by other settings than those in force, and which
// of it is new or gone. Both are rehearsed side by side, so that a difference comes of the settings alone: not of
// alerts that were deleted, of rows that retention removed, or of what the rules were when a row came. Changes nothing.
// The thread of its connection.
#pragma once

#include "server/import/rehearsal.h"

#include <atomic>

namespace postject {

struct BackTestQuestion
{
    std::optional<AccountId> account = {}; // whose alerts, and the blocks that its failed sign-ins were part of
    TimePoint from = {};
    TimePoint until = {};
    SettingValues inForce = {};
    SettingValues proposed = {};
    TimePoint now = {}; // for the exceptions that are in force
    Rehearsal::PlaceOf placeOf = {};
};

// Alerts by the first time. One is over when an hour has passed without a finding.
struct BackTestReport
{
    static constexpr qsizetype kShownMax = 1000; // of each list, the newest

    QList<AlertRecord> alerts = {}; // by the proposed settings, as are the blocks
    QList<BruteForceFinding> blocks = {};
    QList<AlertRecord> added = {};    // that those in force do not raise
    QList<AlertRecord> vanished = {}; // that the proposed ones do not raise

    // {alerts, added, vanished: [{type, severity, accountId, subject, firstSeenAt, lastSeenAt, occurrences}],
    //  blocks: [{ipAddress, blockedAt, expiresAt, attempts}], totals: {alerts, blocks, added, vanished}}
    QByteArray toJson() const;
};

// internal_error soon after the flag was set; invalid_request for settings by which there are more alerts than
// alertsMax, which is more than anybody reads.
Result<BackTestReport> backTest(Database &database, const BackTestQuestion &question, const std::atomic<bool> &stop,
                                qsizetype alertsMax = 50'000);

} // namespace postject
