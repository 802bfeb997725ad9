// SPDX-License-Identifier: GPL-3.0-or-later
//
// The times of a log that lack a zone or a year, in the order of its lines: the hour that the end of summer time
// repeats is told apart by the order, and the years are those of LogYears. Pure but for that order.
#pragma once

#include "server/import/logyears.h"

#include <QTimeZone>

#include <optional>

namespace postject {

struct ImportOptions;

class LogClock
{
public:
    explicit LogClock(const ImportOptions &options);

    TimePoint inZone(TimePoint wall);
    // Nothing for a day or a time that does not exist.
    std::optional<TimePoint> withoutYear(int month, int day, int hour, int minute, int second);

    const QTimeZone &zone() const { return m_zone; }

private:
    void lookUp(TimePoint wall);

    LogYears m_years;
    QTimeZone m_zone;

    qint64 m_slot = -1;              // the wall clock's quarter of an hour that these are of
    std::chrono::seconds m_first{0}; // offset from UTC
    std::chrono::seconds m_again{0}; // another, where the hour comes a second time
    bool m_isAgain = false;
    TimePoint m_last; // wall time before
};

} // namespace postject
