// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of MetricsStore that reads rows of the log: who tried to sign in, and which sensitive paths were asked for.
#include "server/storage/metricsstore.h"

#include "server/contract/action.h"
#include "server/storage/logtail.h"
#include "server/storage/query.h"
#include "server/storage/rollups.h"
#include "server/storage/snapshot.h"

#include <algorithm>
#include <map>
#include <ranges>

namespace postject {

namespace {

// The numbers of the words for what fails are fixed by the schema.
#define SIGN_IN_ACTIONS "(3, 4, (SELECT id FROM activity_words WHERE word = 'login'))"
#define COUNTED_SIGN_INS                                                                                               \
    "SELECT addresses.address, countries.word, (log.at - ?) / ?, COUNT(*), SUM(log.action IN (3, 4)), "                \
    "MAX(log.at) FROM activity AS log "                                                                                \
    "JOIN activity_addresses AS addresses ON addresses.id = log.address "                                              \
    "JOIN activity_words AS countries ON countries.id = log.country WHERE "
#define PATHS_OF "SELECT words.word, (log.at - ?) / ?, COUNT(*), MAX(log.at) FROM "
#define NOT_LOCAL "log.address <> COALESCE((SELECT id FROM activity_addresses WHERE address = 'local'), 0) "
#define PATHS_OF_COUNTED_MINUTES                                                                                       \
    PATHS_OF "activity_minutes AS minutes CROSS JOIN activity AS log CROSS JOIN activity_words AS words ON "           \
             "words.id = log.endpoint WHERE minutes.account = ? AND minutes.minute >= ? AND minutes.minute < ? AND "   \
             "minutes.sensitive > 0 AND log.at >= minutes.minute * 60000 AND log.at < (minutes.minute + 1) * 60000 "   \
             "AND " NOT_LOCAL
#define PATHS_OF_MINUTE                                                                                                \
    PATHS_OF "activity AS log CROSS JOIN activity_words AS words ON words.id = log.endpoint WHERE (? = -1 OR "         \
             "+log.account = ?) AND log.at >= ? AND log.at < ? AND " NOT_LOCAL

} // namespace

Result<ActivityId> MetricsStore::newestRow()
{
    return oneNumber(m_database.prepared("SELECT MAX(sequence) FROM activity"_L1), {}).transform([](qint64 sequence) {
        return ActivityId{sequence};
    });
}

// From when on the account has at most so many rows.
Result<TimePoint> MetricsStore::firstRow(qint64 account, MinuteRange range, qint64 rowsMax)
{
    TimePoint first = fromMilliseconds(range.from * kMinute);
    return eachRow(m_database.prepared("SELECT at FROM activity WHERE account = ? AND at >= ? AND at < ? ORDER BY at "
                                       "DESC LIMIT 1 OFFSET ?"_L1),
                   {account, range.from * kMinute, range.until * kMinute, rowsMax},
                   [&](const SqlRow &row) { first = timeAt(row, 0) + Milliseconds(1); })
        .transform([&] { return first; });
}

// From when on there are at most so many attempts of each kind.
Result<TimePoint> MetricsStore::firstSignIn(MinuteRange range, qint64 rowsMax)
{
    TimePoint first = fromMilliseconds(range.from * kMinute);
    for (const Action action : {Action::Login, Action::LoginFailed, Action::TwoFactorFailed}) {
        // The literal is that of the partial index.
        SqlStatement &query =
            m_database.prepared("SELECT at FROM activity WHERE action <> 2 AND action = (SELECT id FROM "
                                "activity_words WHERE word = ?) AND at >= ? AND at < ? ORDER BY at DESC "
                                "LIMIT 1 OFFSET ?"_L1);
        const auto read =
            eachRow(query, {QString(actionName(action)), range.from * kMinute, range.until * kMinute, rowsMax},
                    [&](const SqlRow &row) { first = std::max(first, timeAt(row, 0) + Milliseconds(1)); });
        if (!read)
            return std::unexpected(read.error());
    }
    return first;
}

// Along the account's own rows, or along everybody's attempts to sign in: whichever are fewer.
Result<LogCounts<SignInCount>> MetricsStore::signIns(qint64 account, qint64 from, qint64 until, qint64 step,
                                                     qint64 rowsMax)
{
    const Snapshot snapshot(m_database);
    const auto own = requests(account, from, until);
    if (!own)
        return std::unexpected(own.error());
    const bool isOfAccount = account != kEveryAccount && *own <= rowsMax;
    const auto first = isOfAccount ? firstRow(account, {.from = from, .until = until}, rowsMax)
                                   : firstSignIn({.from = from, .until = until}, rowsMax);
    if (!first)
        return std::unexpected(first.error());
    SqlStatement &query =
        isOfAccount
            ? m_database.prepared(COUNTED_SIGN_INS
                                  "log.account = ? AND log.at >= ? AND log.at < ? AND log.action IN " SIGN_IN_ACTIONS
                                  " GROUP BY 1, 2, 3"_L1)
            : m_database.prepared(COUNTED_SIGN_INS "(? = -1 OR +log.account = ?) AND log.at >= ? AND log.at < ? AND "
                                                   "log.action <> 2 AND log.action IN " SIGN_IN_ACTIONS
                                                   " GROUP BY 1, 2, 3"_L1);
    QList<SqlValue> values{from * kMinute, step * kMinute, account};
    if (!isOfAccount)
        values.append(account);
    values += {*first, until * kMinute};
    LogCounts<SignInCount> found{.counts = {}, .from = *first};
    return eachRow(query, values,
                   [&](const SqlRow &row) {
                       const qint64 failed = row.number(4);
                       found.counts.append({.address = textAt(row, 0),
                                            .country = textAt(row, 1),
                                            .start = from + row.number(2) * step,
                                            .succeeded = row.number(3) - failed,
                                            .failed = failed,
                                            .lastAt = timeAt(row, 5)});
                   })
        .transform([&] { return found; });
}

// The minutes of the range that have sensitive requests.
Result<MetricsStore::SensitiveMinutes> MetricsStore::sensitiveMinutes(qint64 account, MinuteRange range)
{
    const auto tail = LogTail(m_database).rows();
    if (!tail)
        return std::unexpected(tail.error());
    SensitiveMinutes found;
    const auto take = [&](const SqlRow &row) { found.requests[row.number(0)] = row.number(1); };
    auto read = eachRow(m_database.prepared("SELECT minute, requests FROM activity_minutes WHERE account = ? AND "
                                            "minute >= ? AND minute < ? AND sensitive > 0"_L1),
                        {account, range.from, range.until}, take);
    std::map<qint64, qint64> uncounted;
    for (const CountedRow &row : *tail) {
        const qint64 minute = floorDivide(row.at, kMinute);
        if (!row.isOf(account) || minute < range.from || minute >= range.until)
            continue;
        ++uncounted[minute];
        if (row.isSensitive && found.requests.try_emplace(minute, 0).second)
            found.uncounted.append(minute);
    }
    SqlStatement &one =
        m_database.prepared("SELECT minute, requests FROM activity_minutes WHERE account = ? AND minute = ?"_L1);
    for (const qint64 minute : std::as_const(found.uncounted)) {
        if (read)
            read = eachRow(one, {account, minute}, take);
    }
    for (const auto &[minute, rows] : uncounted) {
        if (const auto sensitive = found.requests.find(minute); sensitive != found.requests.end())
            sensitive->second += rows;
    }
    return read.transform([&] { return found; });
}

Result<LogCounts<PathCount>> MetricsStore::pathsOfSensitiveMinutes(qint64 account, qint64 from, qint64 until,
                                                                   qint64 step, qint64 rowsMax)
{
    const Snapshot snapshot(m_database);
    const auto minutes = sensitiveMinutes(account, {.from = from, .until = until});
    if (!minutes)
        return std::unexpected(minutes.error());
    qint64 first = from, rows = 0, last = until;
    for (const auto &[minute, requests] : std::views::reverse(minutes->requests)) {
        if (rows >= rowsMax) {
            first = last;
            break;
        }
        last = minute;
        rows += requests;
    }
    std::map<std::pair<QByteArray, qint64>, PathCount> sums;
    const auto take = [&](const SqlRow &row) {
        const QByteArray path = textAt(row, 0);
        const qint64 start = from + row.number(1) * step;
        PathCount &sum = sums[{path, start}];
        sum = {.path = path,
               .start = start,
               .requests = sum.requests + row.number(2),
               .lastAt = std::max(sum.lastAt, timeAt(row, 3))};
    };
    SqlStatement &counted =
        account == kEveryAccount
            ? m_database.prepared(PATHS_OF_COUNTED_MINUTES "GROUP BY 1, 2"_L1)
            : m_database.prepared(PATHS_OF_COUNTED_MINUTES "AND log.account = minutes.account GROUP BY 1, 2"_L1);
    auto read = eachRow(counted, {from * kMinute, step * kMinute, account, first, until}, take);
    SqlStatement &ofMinute = m_database.prepared(PATHS_OF_MINUTE "GROUP BY 1, 2"_L1);
    for (const qint64 minute : minutes->uncounted) {
        if (read && minute >= first) {
            read = eachRow(ofMinute,
                           {from * kMinute, step * kMinute, account, account, minute * kMinute, (minute + 1) * kMinute},
                           take);
        }
    }
    LogCounts<PathCount> found{.counts = {}, .from = fromMilliseconds(first * kMinute)};
    for (const auto &[key, sum] : sums)
        found.counts.append(sum);
    return read.transform([&] { return found; });
}

} // namespace postject
