// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times on the wire: ISO 8601 in UTC with milliseconds, "2025-07-15T10:30:00.000Z". Inside, a count of milliseconds.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <optional>

namespace postject {

using Milliseconds = std::chrono::milliseconds;
using TimePoint = std::chrono::sys_time<Milliseconds>;

inline qint64 toMilliseconds(TimePoint time)
{
    return time.time_since_epoch().count();
}
inline TimePoint fromMilliseconds(qint64 count)
{
    return TimePoint(Milliseconds(count));
}

// Exactly 24 bytes for the years 0 to 9999.
QByteArray formatTime(TimePoint time);

// What formatTime writes, and also seconds without a fraction and an offset such as +02:00. Nothing for anything else.
std::optional<TimePoint> parseTime(QByteArrayView text);

// "2025-07-15", the first millisecond of that day in UTC.
std::optional<TimePoint> parseDate(QByteArrayView text);

} // namespace postject
