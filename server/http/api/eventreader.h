// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the events that another service reports ("POST /v1/security/activity-logs"), strictly: one that is wrong
// refuses them all, and every fault is named as events[i].member. Pure; any thread.
#pragma once

#include "server/domain/records.h"
#include "server/net/ipaddress.h"

#include <optional>
#include <vector>

namespace postject {

inline constexpr int kClientEventIdMaxBytes = 128;

struct ReportedEvent
{
    qsizetype index = 0; // in the request
    ActivityRow row;     // its account and its request id are still open
    IpAddress address;
    QByteArray account;       // an e-mail or an id; "" for none
    QByteArray clientEventId; // "" for none
};

// invalid_request that names the first faults (core/fieldfaults.h).
Result<std::vector<ReportedEvent>> readEvents(const QByteArray &body, TimePoint now);

// The name of one member, as readEvents() has it.
QString eventMember(qsizetype index, QLatin1StringView member);

} // namespace postject
