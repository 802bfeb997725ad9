// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/rollups.h"

#include "server/storage/query.h"

#include <algorithm>
#include <utility>

namespace postject {

namespace {

bool isFailedLogin(const ActivityRow &row)
{
    return row.action == "login_failed" || row.action == "2fa_failed";
}

// Rows themselves, for what is less than a minute.
Result<RollupCount> countInLog(Database &database, qint64 account, qint64 from, qint64 until)
{
    RollupCount count;
    if (from >= until)
        return count;
    const auto take = [&](const QSqlQuery &row) {
        count = {.requests = row.value(0).toLongLong(), .failed = row.value(1).toLongLong()};
    };
#define COUNT_ROWS "SELECT COUNT(*), COALESCE(SUM(CASE WHEN status >= 400 THEN 1 ELSE 0 END), 0) FROM activity WHERE "
    Result<void> read;
    if (account == kEveryAccount)
        read = eachRow(database.prepared(COUNT_ROWS "at >= ? AND at < ?"_L1), {from, until}, take);
    else if (account == kNoAccount)
        read = eachRow(database.prepared(COUNT_ROWS "account IS NULL AND at >= ? AND at < ?"_L1), {from, until}, take);
    else
        read = eachRow(database.prepared(COUNT_ROWS "account = ? AND at >= ? AND at < ?"_L1), {account, from, until},
                       take);
    return read.transform([&] { return count; });
}

Result<RollupCount> sumOf(QSqlQuery &query, qint64 account, qint64 from, qint64 until)
{
    RollupCount count;
    if (from >= until)
        return count;
    return eachRow(query, {account, from, until},
                   [&](const QSqlQuery &row) {
                       count = {.requests = row.value(0).toLongLong(), .failed = row.value(1).toLongLong()};
                   })
        .transform([&] { return count; });
}

Result<RollupCount> sumOfMinutes(Database &database, qint64 account, qint64 from, qint64 until)
{
    return sumOf(database.prepared("SELECT COALESCE(SUM(requests), 0), COALESCE(SUM(failed), 0) FROM activity_minutes "
                                   "WHERE account = ? AND minute >= ? AND minute < ?"_L1),
                 account, from, until);
}

Result<RollupCount> sumOfHours(Database &database, qint64 account, qint64 from, qint64 until)
{
    return sumOf(database.prepared("SELECT COALESCE(SUM(requests), 0), COALESCE(SUM(failed), 0) FROM activity_hours "
                                   "WHERE account = ? AND hour >= ? AND hour < ?"_L1),
                 account, from, until);
}

// First and last hour that the account has rows in, as [from, until) in milliseconds.
Result<std::pair<qint64, qint64>> extentOf(Database &database, qint64 account)
{
    std::pair<qint64, qint64> extent{0, 0};
    QSqlQuery &query = database.prepared("SELECT MIN(hour), MAX(hour) FROM activity_hours WHERE account = ?"_L1);
    return eachRow(query, {account},
                   [&](const QSqlQuery &row) {
                       if (!row.isNull(0))
                           extent = {row.value(0).toLongLong() * kHour, (row.value(1).toLongLong() + 1) * kHour};
                   })
        .transform([&] { return extent; });
}

qint64 roundUp(qint64 value, qint64 unit)
{
    return floorDivide(value + unit - 1, unit) * unit;
}

qint64 roundDown(qint64 value, qint64 unit)
{
    return floorDivide(value, unit) * unit;
}

} // namespace

void RollupAdder::add(const ActivityRow &row)
{
    Counts &counts =
        m_minutes[{row.account.value_or(AccountId{kNoAccount}).value, floorDivide(toMilliseconds(row.at), kMinute)}];
    ++counts.requests;
    counts.failed += row.status >= 400 ? 1 : 0;
    counts.failedLogins += isFailedLogin(row) ? 1 : 0;
    counts.local += row.ipAddress == "local" ? 1 : 0;
    counts.sensitive += isSensitive(row) ? 1 : 0;
}

// The console's own local socket does not count.
bool RollupAdder::isSensitive(const ActivityRow &row) const
{
    if (row.ipAddress == "local")
        return false;
    return std::ranges::any_of(m_sensitivePaths, [&](const QByteArray &path) {
        return path.endsWith('*') ? row.endpoint.startsWith(QByteArrayView(path).chopped(1)) : row.endpoint == path;
    });
}

Result<void> RollupAdder::writeTable(QSqlQuery &query, const Table &table)
{
    for (auto [key, counts] : table.asKeyValueRange()) {
        const auto written = change(query, {key.account, key.minute, counts.requests, counts.failed,
                                            counts.failedLogins, counts.local, counts.sensitive});
        if (!written)
            return std::unexpected(written.error());
    }
    return {};
}

Result<void> RollupAdder::write(Database &database)
{
    Table minutes, hours;
    for (auto [key, counts] : m_minutes.asKeyValueRange()) {
        const qint64 hour = floorDivide(key.minute, 60);
        minutes[{key.account, key.minute}] += counts;
        minutes[{kEveryAccount, key.minute}] += counts;
        hours[{key.account, hour}] += counts;
        hours[{kEveryAccount, hour}] += counts;
    }
    m_minutes.clear();
#define ADD_COUNTS                                                                                                     \
    "DO UPDATE SET requests = requests + excluded.requests, failed = failed + excluded.failed, "                       \
    "failed_logins = failed_logins + excluded.failed_logins, local_requests = local_requests + "                       \
    "excluded.local_requests, sensitive = sensitive + excluded.sensitive"
    const auto written = writeTable(
        database.prepared(
            "INSERT INTO activity_minutes (account, minute, requests, failed, failed_logins, "
            "local_requests, sensitive) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account, minute) " ADD_COUNTS ""_L1),
        minutes);
    if (!written)
        return written;
    return writeTable(database.prepared("INSERT INTO activity_hours (account, hour, requests, failed, failed_logins, "
                                        "local_requests, sensitive) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT "
                                        "(account, hour) " ADD_COUNTS ""_L1),
                      hours);
}

Result<RollupCount> countRows(Database &database, qint64 account, std::optional<qint64> from,
                              std::optional<qint64> until)
{
    const auto extent = extentOf(database, account);
    if (!extent)
        return std::unexpected(extent.error());
    const qint64 first = std::max(from.value_or(extent->first), extent->first);
    const qint64 end = std::min(until.value_or(extent->second), extent->second);
    if (first >= end)
        return RollupCount{};
    const qint64 minuteFrom = roundUp(first, kMinute), minuteEnd = roundDown(end, kMinute);
    if (minuteFrom >= minuteEnd)
        return countInLog(database, account, first, end);
    const qint64 hourFrom = roundUp(minuteFrom, kHour), hourEnd = roundDown(minuteEnd, kHour);
    const bool hours = hourFrom < hourEnd;
    RollupCount sum;
    for (const Result<RollupCount> &part :
         {countInLog(database, account, first, minuteFrom),
          sumOfMinutes(database, account, minuteFrom / kMinute, (hours ? hourFrom : minuteEnd) / kMinute),
          hours ? sumOfHours(database, account, hourFrom / kHour, hourEnd / kHour) : RollupCount{},
          hours ? sumOfMinutes(database, account, hourEnd / kMinute, minuteEnd / kMinute) : RollupCount{},
          countInLog(database, account, minuteEnd, end)}) {
        if (!part)
            return part;
        sum += *part;
    }
    return sum;
}

namespace {

// The statement that walks an account's hours or minutes from a limit on, in the order asked for.
QSqlQuery &unitsOf(Database &database, qint64 unit, bool oldestFirst)
{
    if (unit == kHour) {
        return oldestFirst ? database.prepared("SELECT hour, requests FROM activity_hours "
                                               "WHERE account = ? AND hour >= ? ORDER BY hour ASC"_L1)
                           : database.prepared("SELECT hour, requests FROM activity_hours "
                                               "WHERE account = ? AND hour < ? ORDER BY hour DESC"_L1);
    }
    return oldestFirst ? database.prepared("SELECT minute, requests FROM activity_minutes "
                                           "WHERE account = ? AND minute >= ? ORDER BY minute ASC"_L1)
                       : database.prepared("SELECT minute, requests FROM activity_minutes "
                                           "WHERE account = ? AND minute < ? ORDER BY minute DESC"_L1);
}

// Moves the near end of place over whole units until its skip falls inside one; first over the part of a unit at that
// end, whose rows are counted. The range holds more rows than skip.
Result<void> walk(Database &database, qint64 account, qint64 unit, bool oldestFirst, qint64 &from, qint64 &until,
                  qint64 &skip)
{
    const qint64 near = oldestFirst ? std::min(roundUp(from, unit), until) : std::max(roundDown(until, unit), from);
    const auto part =
        oldestFirst ? countRows(database, account, from, near) : countRows(database, account, near, until);
    if (!part)
        return std::unexpected(part.error());
    if (skip < part->requests)
        return {};
    skip -= part->requests;
    qint64 &end = oldestFirst ? from : until;
    end = near;
    QSqlQuery &query = unitsOf(database, unit, oldestFirst);
    bind(query, {account, floorDivide(near, unit)});
    if (!query.exec())
        return std::unexpected(Database::errorOf(query));
    while (query.next()) {
        const qint64 start = query.value(0).toLongLong() * unit, rows = query.value(1).toLongLong();
        end = oldestFirst ? start : start + unit;
        if (skip < rows)
            break;
        skip -= rows;
        end = oldestFirst ? start + unit : start;
    }
    query.finish();
    return {};
}

} // namespace

Result<PagePlace> findPage(Database &database, qint64 account, PagePlace place, bool oldestFirst)
{
    const auto extent = extentOf(database, account);
    if (!extent)
        return std::unexpected(extent.error());
    qint64 from = std::max(place.from.value_or(extent->first), extent->first);
    qint64 until = std::min(place.until.value_or(extent->second), extent->second);
    if (place.skip == 0 || from >= until)
        return place;
    for (const qint64 unit : {kHour, kMinute}) {
        if (auto walked = walk(database, account, unit, oldestFirst, from, until, place.skip); !walked)
            return std::unexpected(walked.error());
    }
    (oldestFirst ? place.from : place.until) = oldestFirst ? from : until;
    return place;
}

} // namespace postject
