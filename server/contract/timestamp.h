// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times on the wire: ISO 8601 in UTC with milliseconds, "2025-07-15T10:30:00.000Z". Inside, a count of milliseconds.
// Only the years 0001 to 9999 have a form of four digits; nothing outside them is read or written.
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

inline constexpr TimePoint kEarliestTime{std::chrono::sys_days{std::chrono::year{1} / 1 / 1}};
inline constexpr TimePoint kLatestTime =
    TimePoint{std::chrono::sys_days{std::chrono::year{10000} / 1 / 1}} - Milliseconds(1);

// Always 24 bytes; a computed time outside the years 0001 to 9999 is written as the first or the last of them.
QByteArray formatTime(TimePoint time);

// What formatTime writes, and what the API takes beside it: without seconds, with up to nine digits of a fraction,
// with an offset of the form +02:00 or +0200 instead of Z, in lower case; a blank where only a sign can be is a plus
// (that is what form decoding makes of one). Nothing for anything else, and for a time that is outside the years in
// UTC.
std::optional<TimePoint> parseTime(QByteArrayView text);

// "2025-07-15", the first millisecond of that day in UTC. Years as above.
std::optional<TimePoint> parseDate(QByteArrayView text);

} // namespace postject
