// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/lastday.h"

#include "server/contract/action.h"

#include <QTimeZone>

namespace postject::ui {

namespace {

constexpr qint64 kMinuteSeconds = 60, kBinSeconds = 15 * kMinuteSeconds;

qint64 minuteOf(const QDateTime &time)
{
    return time.toSecsSinceEpoch() / kMinuteSeconds;
}

} // namespace

void RollingDay::setBins(const QList<ActivityBin> &bins, const QDateTime &end)
{
    m_bins = bins;
    m_end = end;
}

void RollingDay::setMinutes(const QList<ActivityBin> &minutes)
{
    for (Minute &each : m_minutes)
        each.requests = each.failed = 0;
    for (const ActivityBin &each : minutes) {
        m_minutes[minuteOf(each.start)].requests += each.requests;
        m_minutes[minuteOf(each.start)].failed += each.failed;
    }
    m_hasMinutes = true;
}

void RollingDay::setFailedLogins(const QList<ActivityBin> &minutes)
{
    for (Minute &each : m_minutes)
        each.failedLogins = 0;
    for (const ActivityBin &each : minutes)
        m_minutes[minuteOf(each.start)].failedLogins += each.requests;
    m_hasFailedLogins = true;
}

void RollingDay::add(const ActivityEntry &entry)
{
    const qint64 seconds = toMilliseconds(entry.createdAt) / 1000;
    if (!m_end.isValid() || seconds >= m_end.toSecsSinceEpoch() + kBinSeconds)
        return; // reported by a clock that is ahead: no part of this day
    Minute &minute = m_minutes[seconds / kMinuteSeconds];
    ++minute.requests;
    minute.failed += entry.failed() ? 1 : 0;
    minute.failedLogins += entry.action == actionName(Action::LoginFailed) ? 1 : 0;
    moveTo(QDateTime::fromSecsSinceEpoch(seconds, m_end.timeZone()));
    for (qsizetype i = m_bins.size() - 1; i >= 0; --i) {
        if (m_bins[i].start.toSecsSinceEpoch() > seconds)
            continue;
        ++m_bins[i].requests;
        m_bins[i].failed += entry.failed() ? 1 : 0;
        return;
    }
}

void RollingDay::moveTo(const QDateTime &now)
{
    const qint64 missed = m_end.isValid() ? m_end.secsTo(now) / kBinSeconds : 0;
    if (missed > m_bins.size() && !m_bins.isEmpty()) // slept through, or the clock was set: nothing of it is left
        m_end = m_end.addSecs((missed - m_bins.size()) * kBinSeconds);
    while (!m_bins.isEmpty() && now >= m_end) {
        m_bins.removeFirst();
        m_bins.append({.start = m_end});
        m_end = m_end.addSecs(kBinSeconds);
    }
    const qint64 oldest = minuteOf(now) - kMinutes + 1;
    while (!m_minutes.isEmpty() && m_minutes.firstKey() < oldest)
        m_minutes.erase(m_minutes.begin());
}

std::optional<LastDay> RollingDay::day() const
{
    if (m_bins.isEmpty() || !m_hasMinutes)
        return std::nullopt;
    LastDay day{.bins = m_bins, .usual = m_usual};
    for (const Minute &each : m_minutes) {
        day.lastHour += each.requests;
        day.lastHourFailed += each.failed;
    }
    return day;
}

std::optional<qint64> RollingDay::failedLogins() const
{
    if (!m_hasFailedLogins)
        return std::nullopt;
    qint64 count = 0;
    for (const Minute &each : m_minutes)
        count += each.failedLogins;
    return count;
}

} // namespace postject::ui
