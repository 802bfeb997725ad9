// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/timedhistory.h"

#include "server/storage/rollups.h"

#include <QLoggingCategory>

#include <algorithm>

namespace postject {

namespace {

Q_LOGGING_CATEGORY(logBackTest, "postject.backtest")

constexpr ActivityId kWholeLog = LogPosition::end().nextRow();
constexpr std::chrono::days kPlacesKept{365}; // as long as the setting can ask for

template <typename T>
T orNothing(Result<T> read)
{
    if (read)
        return *std::move(read);
    qCWarning(logBackTest) << "the past of an account can't be read:" << read.error().detail;
    return T{};
}

void see(QList<LoginPlace> &places, const LoginPlace &seen)
{
    for (LoginPlace &known : places) {
        if (known.country == seen.country && known.city == seen.city) {
            known.lastLoginAt = std::max(known.lastLoginAt, seen.lastLoginAt);
            return;
        }
    }
    places.append(seen);
}

} // namespace

TimedHistory::TimedHistory(Database &database, TimePoint start, PlaceOf placeOf)
    : m_store(database), m_rows(database), m_start(start), m_placeOf(std::move(placeOf))
{
}

// The rollups know whole minutes: of this one the rows are counted.
PastRequests TimedHistory::requests(AccountId account, qint64 minute, LogPosition)
{
    PastRequests past = orNothing(m_store.requests(account, minute, kWholeLog));
    past.nextMinute = kNever;
    past.minutes.removeIf([minute](const auto &each) { return each.first == minute; });
    const qint64 soFar = orNothing(m_rows.requests(account, fromMilliseconds(minute * kMinute), m_place));
    if (soFar > 0)
        past.minutes.append({minute, soFar});
    return past;
}

qint64 TimedHistory::requestsBetween(AccountId account, qint64 fromMinute, qint64 untilMinute, LogPosition)
{
    return orNothing(m_store.countRows(account, fromMinute, untilMinute, kWholeLog));
}

PastAccesses TimedHistory::accesses(AccountId account, const QByteArray &pattern, TimePoint at, LogPosition)
{
    const bool isPrefix = pattern.endsWith('*');
    PastAccesses past =
        orNothing(m_store.accesses(account, isPrefix ? pattern.chopped(1) : pattern, isPrefix, at, kWholeLog));
    past.accesses.removeIf([this](const EndpointAccess &each) {
        return RehearsalStore::Place{.at = each.at, .row = each.row} >= m_place;
    });
    past.knownUntil = TimePoint::max();
    return past;
}

// What is stored of a place is its newest sign-in alone: where that came later, the log tells of those before.
QList<LoginPlace> TimedHistory::places(AccountId account)
{
    QList<LoginPlace> places = orNothing(m_store.places(account));
    places.removeIf([this](const LoginPlace &each) { return each.lastLoginAt >= m_start; });
    const auto signIns = orNothing(m_rows.signIns(account, m_start - kPlacesKept, m_start));
    for (const RehearsalStore::SignIns &each : signIns) {
        const auto [country, city] = m_placeOf ? m_placeOf(each.ipAddress) : std::pair<QByteArray, QByteArray>();
        see(places, {.country = country, .city = city, .lastLoginAt = each.lastAt});
    }
    return places;
}

} // namespace postject
