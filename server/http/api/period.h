// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ends of a period as the API takes them, in a query and in a body: startDate and endDate. Pure.
#pragma once

#include "server/contract/timestamp.h"

#include <QString>

namespace postject {

using namespace Qt::Literals::StringLiterals;

// A date, or a date-time. asEnd: of a plain date its last millisecond (UTC).
inline std::optional<TimePoint> endOfPeriod(const QByteArray &text, bool asEnd)
{
    if (const std::optional<TimePoint> day = parseDate(text))
        return asEnd ? *day + std::chrono::hours(24) - Milliseconds(1) : *day;
    return parseTime(text);
}

// What is wrong with a text that is neither.
inline const QString kNoPeriodEnd =
    u"must be an ISO 8601 date or date-time, such as 2025-07-15 or 2025-07-15T10:30:00Z"_s;

} // namespace postject
