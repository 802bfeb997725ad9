// SPDX-License-Identifier: GPL-3.0-or-later
//
// The time that begins a line of a syslog: "Jul 15 10:30:00" (RFC 3164; also with a fraction, a year, a day without
// padding), ISO 8601 with a T or a blank, "Fri Jul 15 10:30:00 2025" of OpenWrt, and the journal's short-full and
// short-unix. Pure but for LogClock.
#pragma once

#include "server/import/logclock.h"

#include <QByteArrayView>

namespace postject {

class SyslogTime
{
public:
    explicit SyslogTime(const LogClock &clock) : m_clock(clock) {}

    // Takes it off with the blanks behind it. Nothing, with rest as it was, for what is no time.
    std::optional<TimePoint> take(QByteArrayView &rest);

private:
    std::optional<TimePoint> takeMonth(QByteArrayView &rest, bool isYearLast);
    std::optional<TimePoint> takeIso(QByteArrayView &rest);
    std::optional<TimePoint> takeFull(QByteArrayView &rest);
    std::optional<TimePoint> withZone(TimePoint wall, QByteArrayView zone);

    LogClock m_clock;
};

} // namespace postject
