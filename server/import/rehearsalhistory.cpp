// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/rehearsalhistory.h"

#include "server/storage/rollups.h"

#include <algorithm>

namespace postject {

namespace {

// Both are ascending.
PastRequests::Counts merged(const PastRequests::Counts &a, const std::map<qint64, qint64> &b)
{
    std::map<qint64, qint64> sums = b;
    for (const auto &[time, rows] : a)
        sums[time] += rows;
    PastRequests::Counts counts;
    for (const auto &[time, rows] : sums)
        counts.append({time, rows});
    return counts;
}

} // namespace

RehearsalHistory::RehearsalHistory(AccountHistory *stored, const QList<QByteArray> &patterns)
    : m_stored(stored), m_patterns(patterns)
{
}

void RehearsalHistory::add(ActivityId id, const ActivityRow &row)
{
    Past &past = m_pasts[*row.account];
    ++past.minutes[floorDivide(toMilliseconds(row.at), kMinute)];
    for (const QByteArray &pattern : std::as_const(m_patterns)) {
        if (!matchesPath(pattern, row.endpoint))
            continue;
        std::vector<EndpointAccess> &accesses = past.accesses[pattern];
        const EndpointAccess access{.at = row.at, .row = id};
        accesses.insert(std::ranges::upper_bound(accesses, access), access);
    }
}

void RehearsalHistory::addLogin(AccountId account, const LoginPlace &place)
{
    QList<LoginPlace> &places = m_pasts[account].places;
    for (LoginPlace &known : places) {
        if (known.country == place.country && known.city == place.city) {
            known.lastLoginAt = std::max(known.lastLoginAt, place.lastLoginAt);
            return;
        }
    }
    places.append(place);
}

PastRequests RehearsalHistory::requests(AccountId account, qint64 minute, LogPosition)
{
    PastRequests past = m_stored ? m_stored->requests(account, minute, LogPosition::end()) : PastRequests{};
    const std::map<qint64, qint64> &minutes = m_pasts[account].minutes;
    const qint64 hour = floorDivide(minute, kHour / kMinute);
    constexpr qint64 kPerHour = kHour / kMinute;
    std::map<qint64, qint64> hours;
    for (auto each = minutes.lower_bound((hour - kPastHours) * kPerHour), end = minutes.lower_bound(hour * kPerHour);
         each != end; ++each)
        hours[floorDivide(each->first, kPerHour)] += each->second;
    past.hours = merged(past.hours, hours);
    past.minutes = merged(past.minutes, {minutes.lower_bound(minute - kPastMinutes + 1), minutes.upper_bound(minute)});
    if (!minutes.empty())
        past.firstMinute = std::min(past.firstMinute, minutes.begin()->first);
    if (const auto next = minutes.upper_bound(minute); next != minutes.end())
        past.nextMinute = std::min(past.nextMinute, next->first);
    return past;
}

qint64 RehearsalHistory::requestsBetween(AccountId account, qint64 fromMinute, qint64 untilMinute, LogPosition)
{
    qint64 rows = m_stored ? m_stored->requestsBetween(account, fromMinute, untilMinute, LogPosition::end()) : 0;
    const std::map<qint64, qint64> &minutes = m_pasts[account].minutes;
    for (auto each = minutes.lower_bound(fromMinute); each != minutes.end() && each->first < untilMinute; ++each)
        rows += each->second;
    return rows;
}

PastAccesses RehearsalHistory::accesses(AccountId account, const QByteArray &pattern, TimePoint at, LogPosition)
{
    PastAccesses past = m_stored ? m_stored->accesses(account, pattern, at, LogPosition::end()) : PastAccesses{};
    const auto &known = m_pasts[account].accesses;
    const auto found = known.find(pattern);
    if (found == known.end())
        return past;
    const std::vector<EndpointAccess> &accesses = found->second;
    const auto begin =
        std::ranges::upper_bound(accesses, at - UnusualEndpointDetector::kWindow, {}, &EndpointAccess::at);
    const auto end = std::ranges::upper_bound(accesses, at, {}, &EndpointAccess::at);
    std::for_each(begin, end, [&](const EndpointAccess &each) { past.accesses.append(each); });
    std::ranges::sort(past.accesses);
    if (end != accesses.end())
        past.knownUntil = std::min(past.knownUntil, end->at);
    return past;
}

QList<LoginPlace> RehearsalHistory::places(AccountId account)
{
    return (m_stored ? m_stored->places(account) : QList<LoginPlace>()) + m_pasts[account].places;
}

} // namespace postject
