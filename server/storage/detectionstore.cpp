// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/detectionstore.h"

#include "server/storage/activityrows.h"
#include "server/storage/countedfailures.h"
#include "server/storage/logappender.h"
#include "server/storage/query.h"
#include "server/storage/rollups.h"

#include <algorithm>

namespace postject {

namespace {

#define NOT_LOCAL "address <> COALESCE((SELECT id FROM activity_addresses WHERE address = 'local'), 0)"

constexpr int kEndpointRowsMax = 20'000;
constexpr std::chrono::hours kAccessHour(1);

// Several statements that see the same commit.
class Snapshot
{
public:
    explicit Snapshot(Database &database) : m_database(database) { m_isBegun = run("BEGIN"_L1); }
    ~Snapshot()
    {
        if (m_isBegun)
            run("COMMIT"_L1);
    }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    bool run(QLatin1StringView sql) { return m_database.prepared(sql).exec(); }

    Database &m_database;
    bool m_isBegun = false;
};

// Counts per minute or hour, without the rows that come later in the log.
Result<PastRequests::Counts> countsLess(QSqlQuery &query, const QList<QVariant> &values,
                                        const QHash<qint64, qint64> &later)
{
    PastRequests::Counts counts;
    return eachRow(query, values,
                   [&](const QSqlQuery &row) {
                       const qint64 at = row.value(0).toLongLong();
                       const qint64 rows = row.value(1).toLongLong() - later.value(at);
                       if (rows > 0)
                           counts.append({at, rows});
                   })
        .transform([&] { return counts; });
}

// The first text after all that begin with this one, in SQLite's order by bytes.
QByteArray endOfPrefix(QByteArray prefix)
{
    while (!prefix.isEmpty() && prefix.back() == '\x7f')
        prefix.chop(1);
    if (prefix.isEmpty())
        return "\xf4\x8f\xbf\xbf"; // U+10FFFF
    prefix.back() = static_cast<char>(prefix.back() + 1);
    return prefix;
}

} // namespace

Result<ActivityId> DetectionStore::judged()
{
    return oneNumber(m_database.prepared("SELECT judged FROM detection_progress WHERE id = 1"_L1), {})
        .transform([](qint64 row) { return ActivityId{row}; });
}

Result<void> DetectionStore::setJudged(ActivityId row)
{
    return executeUpdate(m_database.prepared("UPDATE detection_progress SET judged = ? WHERE id = 1 AND judged < ?"_L1),
                         {row.value, row.value})
        .transform([](int) {});
}

Result<QList<ActivityRecord>> DetectionStore::rowsAfter(ActivityId row, int limit)
{
    ActivityRows reader(m_database);
    QList<ActivityRecord> rows;
    QSqlQuery &query = m_database.prepared("SELECT " ACTIVITY_COLUMNS
                                           " FROM activity WHERE sequence > ? ORDER BY sequence LIMIT ?"_L1);
    return eachRow(query, {row.value, limit}, [&](const QSqlQuery &each) { rows.append(reader.read(each)); })
        .transform([&] { return rows; });
}

Result<QList<LoginPlace>> DetectionStore::places(AccountId account)
{
    QList<LoginPlace> places;
    QSqlQuery &query = m_database.prepared(
        "SELECT country, city, last_login_at FROM login_places WHERE account = ? ORDER BY last_login_at"_L1);
    return eachRow(query, {account.value},
                   [&](const QSqlQuery &row) {
                       places.append(
                           {.country = textAt(row, 0), .city = textAt(row, 1), .lastLoginAt = timeAt(row, 2)});
                   })
        .transform([&] { return places; });
}

Result<void> DetectionStore::sawLogin(AccountId account, const LoginPlace &place)
{
    QSqlQuery &query =
        m_database.prepared("INSERT INTO login_places (account, country, city, last_login_at) SELECT id, ?, ?, ? FROM "
                            "accounts WHERE id = ? "
                            "ON CONFLICT (account, country, city) DO UPDATE SET last_login_at = excluded.last_login_at "
                            "WHERE excluded.last_login_at > login_places.last_login_at"_L1);
    return executeUpdate(query,
                         {toVariant(place.country), toVariant(place.city), toVariant(place.lastLoginAt), account.value})
        .transform([](int) {});
}

// The account's rows from that one on, per minute: what has to be taken off the rollups.
Result<DetectionStore::Minutes> DetectionStore::minutesFrom(AccountId account, ActivityId row)
{
    Minutes minutes;
    QSqlQuery &query =
        m_database.prepared("SELECT at FROM activity WHERE sequence >= ? AND +account = ? AND " NOT_LOCAL ""_L1);
    return eachRow(query, {row.value, account.value},
                   [&](const QSqlQuery &each) { ++minutes[floorDivide(each.value(0).toLongLong(), kMinute)]; })
        .transform([&] { return minutes; });
}

Result<PastRequests::Counts> DetectionStore::minutes(AccountId account, qint64 from, qint64 until, const Minutes &later)
{
    return countsLess(
        m_database.prepared("SELECT minute, requests - local_requests FROM activity_minutes WHERE account = ? AND "
                            "minute >= ? AND minute < ? ORDER BY minute"_L1),
        {account.value, from, until}, later);
}

Result<PastRequests::Counts> DetectionStore::hours(AccountId account, qint64 from, qint64 until, const Minutes &later)
{
    Minutes excess;
    for (auto [minute, rows] : later.asKeyValueRange())
        excess[floorDivide(minute, kHour / kMinute)] += rows;
    return countsLess(
        m_database.prepared("SELECT hour, requests - local_requests FROM activity_hours WHERE account = ? AND "
                            "hour >= ? AND hour < ? ORDER BY hour"_L1),
        {account.value, from, until}, excess);
}

Result<qint64> DetectionStore::firstMinute(AccountId account, qint64 from, const Minutes &later)
{
    QSqlQuery &query = m_database.prepared(
        "SELECT minute, requests - local_requests FROM activity_minutes WHERE account = ? AND minute >= ? "
        "ORDER BY minute"_L1);
    bind(query, {account.value, from});
    if (!query.exec())
        return std::unexpected(Database::errorOf(query));
    qint64 first = kNever;
    while (first == kNever && query.next()) {
        const qint64 minute = query.value(0).toLongLong();
        if (query.value(1).toLongLong() > later.value(minute))
            first = minute;
    }
    query.finish();
    return first;
}

Result<PastRequests> DetectionStore::requests(AccountId account, qint64 minute, ActivityId before)
{
    const Snapshot snapshot(m_database);
    const auto later = minutesFrom(account, before);
    if (!later)
        return std::unexpected(later.error());
    const qint64 hour = floorDivide(minute, kHour / kMinute);
    const auto pastMinutes = minutes(account, minute - kPastMinutes + 1, minute + 1, *later);
    const auto pastHours = hours(account, hour - kPastHours, hour, *later);
    const auto first = firstMinute(account, 0, *later);
    const auto next = firstMinute(account, minute + 1, *later);
    if (!pastMinutes || !pastHours || !first || !next)
        return failure(ErrorCode::InternalError);
    return PastRequests{.hours = *pastHours, .minutes = *pastMinutes, .firstMinute = *first, .nextMinute = *next};
}

Result<qint64> DetectionStore::countRows(AccountId account, qint64 fromMinute, qint64 untilMinute, ActivityId before)
{
    const Snapshot snapshot(m_database);
    const auto whole = oneNumber(
        m_database.prepared("SELECT SUM(requests - local_requests) FROM activity_minutes WHERE account = ? AND "
                            "minute >= ? AND minute < ?"_L1),
        {account.value, fromMinute, untilMinute});
    const auto later = oneNumber(m_database.prepared("SELECT COUNT(*) FROM activity WHERE account = ? AND at >= ? AND "
                                                     "at < ? AND sequence >= ? AND " NOT_LOCAL ""_L1),
                                 {account.value, fromMinute * kMinute, untilMinute * kMinute, before.value});
    if (!whole || !later)
        return std::unexpected(whole ? later.error() : whole.error());
    return *whole - *later;
}

Result<QList<EndpointAccess>> DetectionStore::endpointRows(AccountId account, const QByteArray &path, bool isPrefix,
                                                           TimePoint after, TimePoint until, ActivityId before)
{
    // The words first: their index finds them at once, and the account's index has all else.
    QSqlQuery &query = m_database.prepared(
        "SELECT at, sequence FROM activity WHERE account = ? AND at > ? AND at <= ? AND sequence < ? AND endpoint IN "
        "(SELECT id FROM activity_words WHERE word >= ? AND word < ?) AND " NOT_LOCAL " "
        "ORDER BY at DESC, sequence DESC LIMIT ?"_L1);
    const QByteArray end = isPrefix ? endOfPrefix(path) : path + '\x01';
    QList<EndpointAccess> rows;
    return eachRow(query,
                   {account.value, toVariant(after), toVariant(until), before.value, toVariant(path), toVariant(end),
                    kEndpointRowsMax},
                   [&](const QSqlQuery &row) {
                       rows.append({.at = timeAt(row, 0), .row = ActivityId{row.value(1).toLongLong()}});
                   })
        .transform([&] { return rows; });
}

Result<bool> DetectionStore::hasRowsAfter(AccountId account, TimePoint at, ActivityId before)
{
    QSqlQuery &query =
        m_database.prepared("SELECT EXISTS (SELECT 1 FROM activity WHERE account = ? AND at > ? AND sequence < ?)"_L1);
    return oneNumber(query, {account.value, toVariant(at), before.value}).transform([](qint64 found) {
        return found != 0;
    });
}

Result<PastAccesses> DetectionStore::accesses(AccountId account, const QByteArray &path, bool isPrefix, TimePoint at,
                                              ActivityId before)
{
    const Snapshot snapshot(m_database);
    auto past = endpointRows(account, path, isPrefix, at - kAccessHour, at, before);
    const auto isFollowed = hasRowsAfter(account, at, before);
    if (!past || !isFollowed)
        return failure(ErrorCode::InternalError);
    std::ranges::reverse(*past);
    PastAccesses accesses{.accesses = *std::move(past)};
    if (!*isFollowed)
        return accesses;
    const auto next = endpointRows(account, path, isPrefix, at, at + kAccessHour, before);
    if (!next)
        return std::unexpected(next.error());
    accesses.knownUntil = next->isEmpty() ? at + kAccessHour : next->last().at;
    if (next->size() == kEndpointRowsMax) // the earliest were left out
        accesses.knownUntil = at + Milliseconds(1);
    return accesses;
}

Result<QList<ActivityId>> DetectionStore::newestRows(AccountId account, TimePoint after, TimePoint until, int limit)
{
    QList<ActivityId> rows;
    QSqlQuery &query = m_database.prepared("SELECT sequence FROM activity WHERE account = ? AND at > ? AND at <= ? "
                                           "ORDER BY at DESC, sequence DESC LIMIT ?"_L1);
    return eachRow(query, {account.value, toVariant(after), toVariant(until), limit},
                   [&](const QSqlQuery &row) { rows.append(ActivityId{row.value(0).toLongLong()}); })
        .transform([&] { return rows; });
}

Result<QList<FailedLoginRecord>> DetectionStore::failedLoginsBeside(const QByteArray &subject, TimePoint after,
                                                                    const QByteArray &requestId)
{
    QSqlQuery &query = m_database.prepared(
        "SELECT at, account FROM activity WHERE address IN (SELECT id FROM activity_addresses WHERE network = ?) AND "
        "at > ? AND +action IN (3, 4) AND request_id <> ? AND " COUNTED_FAILURE " ORDER BY at, sequence"_L1);
    QList<FailedLoginRecord> failures;
    return eachRow(query, {toVariant(networkKey(subject)), toVariant(after), toVariant(requestId)},
                   [&](const QSqlQuery &row) {
                       failures.append({.at = timeAt(row, 0), .account = optionalIdAt<AccountId>(row, 1)});
                   })
        .transform([&] { return failures; });
}

Result<QList<FailedLoginRecord>> DetectionStore::failedLogins(const QByteArray &subject, TimePoint after)
{
    QSqlQuery &query = m_database.prepared(
        "SELECT at, account FROM activity WHERE address IN (SELECT id FROM activity_addresses WHERE network = ?) AND "
        "at > ? AND +action IN (3, 4) AND " COUNTED_FAILURE " ORDER BY at, sequence"_L1);
    QList<FailedLoginRecord> failures;
    return eachRow(query, {toVariant(networkKey(subject)), toVariant(after)},
                   [&](const QSqlQuery &row) {
                       failures.append({.at = timeAt(row, 0), .account = optionalIdAt<AccountId>(row, 1)});
                   })
        .transform([&] { return failures; });
}

} // namespace postject
