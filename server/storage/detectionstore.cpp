// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/detectionstore.h"

#include "server/storage/activityrows.h"
#include "server/storage/countedfailures.h"
#include "server/storage/logappender.h"
#include "server/storage/logtail.h"
#include "server/storage/query.h"
#include "server/storage/rollups.h"
#include "server/storage/snapshot.h"

#include <algorithm>
#include <map>

namespace postject {

namespace {

#define NOT_LOCAL "address <> COALESCE((SELECT id FROM activity_addresses WHERE address = 'local'), 0)"

// What a row adds to the rollups without undone_requests, for a question: the rollups hold the rows before the second
// number, undone_requests all that are undone, and what is asked for is what comes before the first and is not.
#define ROW_DIFFERENCE "((sequence < ? AND NOT " UNDONE_ROW ") - (sequence < ?) + " UNDONE_ROW ")"

constexpr int kEndpointRowsMax = 20'000;
constexpr std::chrono::hours kAccessHour(1);

// Counts per minute or hour of [from, until), ascending, with what the log has before the row in question beyond the
// rollups, or these beyond the log.
Result<PastRequests::Counts> countsWith(SqlStatement &query, const QList<SqlValue> &values, qint64 from, qint64 until,
                                        const QHash<qint64, qint64> &difference)
{
    std::map<qint64, qint64> sums;
    return eachRow(query, values, [&](const SqlRow &row) { sums[row.number(0)] = row.number(1); }).transform([&] {
        for (auto [unit, rows] : difference.asKeyValueRange()) {
            if (unit >= from && unit < until)
                sums[unit] += rows;
        }
        PastRequests::Counts counts;
        for (const auto &[unit, rows] : sums) {
            if (rows > 0)
                counts.append({unit, rows});
        }
        return counts;
    });
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
    return ActivityRows(m_database)
        .all(ActivityRows::selected(m_database, "FROM activity WHERE sequence > ? ORDER BY sequence LIMIT ?"),
             {row.value, limit});
}

Result<QList<LoginPlace>> DetectionStore::places(AccountId account)
{
    QList<LoginPlace> places;
    SqlStatement &query = m_database.prepared(
        "SELECT country, city, last_login_at FROM login_places WHERE account = ? ORDER BY last_login_at"_L1);
    return eachRow(query, {account.value},
                   [&](const SqlRow &row) {
                       places.append(
                           {.country = textAt(row, 0), .city = textAt(row, 1), .lastLoginAt = timeAt(row, 2)});
                   })
        .transform([&] { return places; });
}

Result<void> DetectionStore::sawLogin(AccountId account, const LoginPlace &place)
{
    SqlStatement &query =
        m_database.prepared("INSERT INTO login_places (account, country, city, last_login_at) SELECT id, ?, ?, ? FROM "
                            "accounts WHERE id = ? "
                            "ON CONFLICT (account, country, city) DO UPDATE SET last_login_at = excluded.last_login_at "
                            "WHERE excluded.last_login_at > login_places.last_login_at"_L1);
    return executeUpdate(query, {place.country, place.city, place.lastLoginAt, account.value}).transform([](int) {});
}

// The first row that the rollups do not hold.
Result<ActivityId> DetectionStore::endOfRollups()
{
    return LogTail(m_database).countedTo().transform([](qint64 counted) { return ActivityId{counted + 1}; });
}

// What the account's rows before that one are more, or less, per minute, than the rollups hold.
Result<DetectionStore::Minutes> DetectionStore::differenceTo(AccountId account, ActivityId before)
{
    const auto rollupsEnd = endOfRollups();
    if (!rollupsEnd)
        return std::unexpected(rollupsEnd.error());
    Minutes minutes;
    SqlStatement &query = m_database.prepared(
        "SELECT at, " ROW_DIFFERENCE " FROM activity WHERE sequence >= ? AND +account = ? AND " NOT_LOCAL ""_L1);
    SqlStatement &undone = m_database.prepared("SELECT minute, requests FROM undone_requests WHERE account = ?"_L1);
    return eachRow(query, {before.value, rollupsEnd->value, std::min(before, *rollupsEnd).value, account.value},
                   [&](const SqlRow &each) { minutes[floorDivide(each.number(0), kMinute)] += each.number(1); })
        .and_then([&] {
            return eachRow(undone, {account.value},
                           [&](const SqlRow &each) { minutes[each.number(0)] -= each.number(1); });
        })
        .transform([&] { return minutes; });
}

Result<PastRequests::Counts> DetectionStore::minutes(AccountId account, qint64 from, qint64 until,
                                                     const Minutes &difference)
{
    return countsWith(
        m_database.prepared("SELECT minute, requests - local_requests FROM activity_minutes WHERE account = ? AND "
                            "minute >= ? AND minute < ?"_L1),
        {account.value, from, until}, from, until, difference);
}

Result<PastRequests::Counts> DetectionStore::hours(AccountId account, qint64 from, qint64 until,
                                                   const Minutes &difference)
{
    Minutes byHour;
    for (auto [minute, rows] : difference.asKeyValueRange())
        byHour[floorDivide(minute, kHour / kMinute)] += rows;
    return countsWith(
        m_database.prepared("SELECT hour, requests - local_requests FROM activity_hours WHERE account = ? AND "
                            "hour >= ? AND hour < ?"_L1),
        {account.value, from, until}, from, until, byHour);
}

Result<qint64> DetectionStore::firstMinute(AccountId account, qint64 from, const Minutes &difference)
{
    SqlStatement &query = m_database.prepared(
        "SELECT minute, requests - local_requests FROM activity_minutes WHERE account = ? AND minute >= ? "
        "ORDER BY minute"_L1);
    qint64 first = kNever;
    for (auto [minute, rows] : difference.asKeyValueRange()) {
        if (rows > 0 && minute >= from)
            first = std::min(first, minute);
    }
    const auto walked = eachRowWhile(query, {account.value, from}, [&](const SqlRow &row) {
        const qint64 minute = row.number(0);
        const bool isFound = minute >= first || row.number(1) + difference.value(minute) > 0;
        first = isFound ? std::min(first, minute) : first;
        return !isFound;
    });
    return walked.transform([&](bool) { return first; });
}

Result<PastRequests> DetectionStore::requests(AccountId account, qint64 minute, ActivityId before)
{
    const Snapshot snapshot(m_database);
    const auto difference = differenceTo(account, before);
    if (!difference)
        return std::unexpected(difference.error());
    const qint64 hour = floorDivide(minute, kHour / kMinute);
    const auto pastMinutes = minutes(account, minute - kPastMinutes + 1, minute + 1, *difference);
    const auto pastHours = hours(account, hour - kPastHours, hour, *difference);
    const auto first = firstMinute(account, 0, *difference);
    const auto next = firstMinute(account, minute + 1, *difference);
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
    const auto rollupsEnd = endOfRollups();
    if (!whole || !rollupsEnd)
        return std::unexpected(whole ? rollupsEnd.error() : whole.error());
    SqlStatement &query = m_database.prepared("SELECT SUM(" ROW_DIFFERENCE ") FROM activity WHERE account = ? AND "
                                              "at >= ? AND at < ? AND sequence >= ? AND " NOT_LOCAL ""_L1);
    return oneNumber(query, {before.value, rollupsEnd->value, account.value, fromMinute * kMinute,
                             untilMinute * kMinute, std::min(before, *rollupsEnd).value})
        .and_then([&](qint64 difference) {
            return oneNumber(m_database.prepared("SELECT SUM(requests) FROM undone_requests WHERE account = ? AND "
                                                 "minute >= ? AND minute < ?"_L1),
                             {account.value, fromMinute, untilMinute})
                .transform([&](qint64 undone) { return *whole + difference - undone; });
        });
}

Result<QList<EndpointAccess>> DetectionStore::endpointRows(AccountId account, const QByteArray &path, bool isPrefix,
                                                           TimePoint after, TimePoint until, ActivityId before)
{
    // The words first: their index finds them at once, and the account's index has all else.
    SqlStatement &query = m_database.prepared(
        "SELECT at, sequence FROM activity WHERE account = ? AND at > ? AND at <= ? AND sequence < ? AND endpoint IN "
        "(SELECT id FROM activity_words WHERE word >= ? AND word < ?) AND " NOT_LOCAL " AND NOT " UNDONE_ROW
        " ORDER BY at DESC, sequence DESC LIMIT ?"_L1);
    const QByteArray end = isPrefix ? endOfPrefix(path) : path + '\x01';
    QList<EndpointAccess> rows;
    return eachRow(query, {account.value, after, until, before.value, path, end, kEndpointRowsMax},
                   [&](const SqlRow &row) { rows.append({.at = timeAt(row, 0), .row = ActivityId{row.number(1)}}); })
        .transform([&] { return rows; });
}

Result<bool> DetectionStore::hasRowsAfter(AccountId account, TimePoint at, ActivityId before)
{
    SqlStatement &query =
        m_database.prepared("SELECT EXISTS (SELECT 1 FROM activity WHERE account = ? AND at > ? AND sequence < ?)"_L1);
    return oneNumber(query, {account.value, at, before.value}).transform([](qint64 found) { return found != 0; });
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

Result<bool> DetectionStore::areUndone(const QList<ActivityId> &rows)
{
    qint64 found = 0, undone = 0;
    for (const ActivityId row : rows) {
        const auto read = eachRow(m_database.prepared("SELECT " UNDONE_ROW " FROM activity WHERE sequence = ?"_L1),
                                  {row.value}, [&](const SqlRow &each) {
                                      ++found;
                                      undone += each.number(0);
                                  });
        if (!read)
            return std::unexpected(read.error());
        if (undone < found)
            return false;
    }
    return found > 0;
}

Result<QList<ActivityId>> DetectionStore::newestRows(AccountId account, TimePoint after, TimePoint until, int limit)
{
    QList<ActivityId> rows;
    SqlStatement &query = m_database.prepared("SELECT sequence FROM activity WHERE account = ? AND at > ? AND at <= ? "
                                              "AND NOT " UNDONE_ROW " ORDER BY at DESC, sequence DESC LIMIT ?"_L1);
    return eachRow(query, {account.value, after, until, limit},
                   [&](const SqlRow &row) { rows.append(ActivityId{row.number(0)}); })
        .transform([&] { return rows; });
}

Result<QList<FailedLoginRecord>> DetectionStore::failedLoginsBeside(const QByteArray &subject, TimePoint after,
                                                                    const QByteArray &requestId)
{
    SqlStatement &query = m_database.prepared(
        "SELECT at, account FROM activity WHERE address IN (SELECT id FROM activity_addresses WHERE network = ?) AND "
        "at > ? AND +action IN (3, 4) AND request_id <> ? AND " COUNTED_FAILURE " ORDER BY at, sequence"_L1);
    QList<FailedLoginRecord> failures;
    return eachRow(query, {networkKey(subject), after, requestId},
                   [&](const SqlRow &row) {
                       failures.append({.at = timeAt(row, 0), .account = optionalIdAt<AccountId>(row, 1)});
                   })
        .transform([&] { return failures; });
}

Result<QList<FailedLoginRecord>> DetectionStore::failedLogins(const QByteArray &subject, TimePoint after)
{
    SqlStatement &query = m_database.prepared(
        "SELECT at, account FROM activity WHERE address IN (SELECT id FROM activity_addresses WHERE network = ?) AND "
        "at > ? AND +action IN (3, 4) AND " COUNTED_FAILURE " ORDER BY at, sequence"_L1);
    QList<FailedLoginRecord> failures;
    return eachRow(query, {networkKey(subject), after},
                   [&](const SqlRow &row) {
                       failures.append({.at = timeAt(row, 0), .account = optionalIdAt<AccountId>(row, 1)});
                   })
        .transform([&] { return failures; });
}

} // namespace postject
