// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a live stream is asked for, and what a stream that is taken up again has to send first: what was committed since
// the last event that its client had, within a bound. Pure, but for the query, which runs on a reader thread.
#pragma once

#include "server/http/api/request.h"
#include "server/http/stream/streamevents.h"
#include "server/http/stream/streamlimits.h"

#include <functional>

namespace postject {

struct Subscription
{
    Caller caller = {};
    ClientAddress client = {};
    std::optional<AccountId> account = {}; // whose events; absent with everyAccount
    bool everyAccount = false;
    int kinds = StreamEvent::Activity | StreamEvent::Alert | StreamEvent::Block | StreamEvent::Metrics;
    std::optional<ActivityId> resumeAfter = {};

    bool sees(const StreamEvent &event) const;
    bool seesActivityOf(const std::optional<AccountId> &whose) const
    {
        return everyAccount || (whose && whose == account);
    }
};

struct StreamReplay
{
    ActivityCatchUp rows = {};
    QList<ActivityRecord> blocks = {}; // which belong to no account
    QList<AlertRecord> alerts = {};
};

// what.resumeAfter is set.
Result<StreamReplay> readReplay(Stores &stores, const Subscription &what, const StreamLimits &limits);

// What the subscriber sees of it, in the log's order; the oldest go where it is more than half of what a slow reader
// may leave unread, or the next event would cut the stream off again. blockOf: a subject's block as it stands, or null.
QByteArray replayBytes(const StreamReplay &found, const Subscription &what, const StreamLimits &limits,
                       const std::function<const BlockRecord *(const QByteArray &)> &blockOf);

} // namespace postject
