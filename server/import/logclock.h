// SPDX-License-Identifier: GPL-3.0-or-later
//
// The times of a log that lack a zone or a year, in the order of its lines: the hour that the end of summer time
// repeats is told apart by the order, and a year goes on from December to January. Pure but for that order.
#pragma once

#include "server/contract/timestamp.h"

#include <QTimeZone>

#include <optional>

namespace postject {

class LogClock
{
public:
    // year: of the first time without one; else the last in which that is not in the future.
    LogClock(std::optional<int> year, const QTimeZone &zone, TimePoint now);

    TimePoint inZone(TimePoint wall);
    // Nothing for a day or a time that does not exist.
    std::optional<TimePoint> withoutYear(int month, int day, int hour, int minute, int second);

    const QTimeZone &zone() const { return m_zone; }

private:
    int yearOf(int month, int day);
    void lookUp(TimePoint wall);

    std::optional<int> m_year;
    int m_month = 0; // of the time before
    QTimeZone m_zone;
    TimePoint m_now;

    qint64 m_slot = -1;              // the wall clock's quarter of an hour that these are of
    std::chrono::seconds m_first{0}; // offset from UTC
    std::chrono::seconds m_again{0}; // another, where the hour comes a second time
    bool m_isAgain = false;
    TimePoint m_last; // wall time before
};

} // namespace postject
