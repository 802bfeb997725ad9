// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/logclock.h"

#include "server/import/importevent.h"
#include "server/import/logtext.h"

#include <QDateTime>

namespace postject {

namespace {

using namespace std::chrono_literals;

constexpr qint64 kSlotMilliseconds = 15 * 60 * 1000; // offsets change at its begin, in every zone there is
constexpr auto kLate = 1min;                         // a line may come so much after its time
constexpr auto kNear = 2h;                           // the time before is of the same night

} // namespace

LogClock::LogClock(const ImportOptions &options)
    : m_years(options.year, options.now, options.years, options.yearSurvey), m_zone(options.zone)
{
}

void LogClock::lookUp(TimePoint wall)
{
    const qint64 slot = toMilliseconds(wall) / kSlotMilliseconds;
    if (slot == m_slot)
        return;
    m_slot = slot;
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(slot * kSlotMilliseconds, QTimeZone::UTC);
    const auto offset = [&](QDateTime::TransitionResolution resolution) {
        return std::chrono::seconds(QDateTime(utc.date(), utc.time(), m_zone, resolution).offsetFromUtc());
    };
    m_first = offset(QDateTime::TransitionResolution::PreferBefore);
    m_again = offset(QDateTime::TransitionResolution::PreferAfter);
}

// Within the hour that is repeated a clock that goes back has come to its second time.
TimePoint LogClock::inZone(TimePoint wall)
{
    lookUp(wall);
    if (m_again < m_first)
        m_isAgain = (m_isAgain || wall < m_last - kLate) && wall > m_last - kNear && wall < m_last + kNear;
    else if (wall > m_last + kNear || wall < m_last - kNear)
        m_isAgain = false;
    m_last = wall;
    return wall - (m_again < m_first && m_isAgain ? m_again : m_first);
}

std::optional<TimePoint> LogClock::withoutYear(int month, int day, int hour, int minute, int second)
{
    return wallTime(m_years.yearOf(month, day, hour), month, day, hour, minute, second)
        .transform([this](TimePoint wall) { return inZone(wall); });
}

} // namespace postject
