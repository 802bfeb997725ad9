// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/metricsstore.h"

#include "server/storage/logtail.h"
#include "server/storage/query.h"
#include "server/storage/rollups.h"
#include "server/storage/snapshot.h"

#include <algorithm>

namespace postject {

namespace {

qint64 minuteOf(const CountedRow &row)
{
    return floorDivide(row.at, kMinute);
}

void add(RollupBucket &bucket, const CountedRow &row)
{
    bucket.requests += row.isLocal ? 0 : 1;
    bucket.failed += row.isFailed() ? 1 : 0;
    bucket.failedLogins += row.isFailedLogin() ? 1 : 0;
    bucket.sensitive += row.isSensitive ? 1 : 0;
}

} // namespace

Result<QList<RollupBucket>> MetricsStore::buckets(qint64 account, qint64 from, qint64 until, qint64 step)
{
#define SUMS " AS bucket, SUM(requests - local_requests), SUM(failed), SUM(failed_logins), SUM(sensitive) FROM "
    const Snapshot snapshot(m_database);
    const bool isHours = step % 60 == 0;
    const qint64 unit = isHours ? 60 : 1;
    const qint64 unitFrom = from / unit, unitUntil = (until + unit - 1) / unit;
    SqlStatement &query =
        isHours ? m_database.prepared("SELECT (hour - ?) / ?" SUMS "activity_hours WHERE account = ? AND hour >= ? AND "
                                      "hour < ? GROUP BY 1 ORDER BY 1"_L1)
                : m_database.prepared("SELECT (minute - ?) / ?" SUMS "activity_minutes WHERE account = ? AND "
                                      "minute >= ? AND minute < ? GROUP BY 1 ORDER BY 1"_L1);
    std::map<qint64, RollupBucket> found; // by the step's number
    const auto read = eachRow(query, {unitFrom, step / unit, account, unitFrom, unitUntil}, [&](const SqlRow &row) {
        found.insert({row.number(0), RollupBucket{.requests = row.number(1),
                                                  .failed = row.number(2),
                                                  .failedLogins = row.number(3),
                                                  .sensitive = row.number(4)}});
    });
    const auto tail = LogTail(m_database).rows();
    if (!read || !tail)
        return std::unexpected(read ? tail.error() : read.error());
    for (const CountedRow &row : *tail) {
        const qint64 minute = minuteOf(row);
        if (row.isOf(account) && minute >= unitFrom * unit && minute < unitUntil * unit)
            add(found[(minute - from) / step], row);
    }
    QList<RollupBucket> buckets;
    for (auto &[number, bucket] : found) {
        bucket.start = from + number * step;
        buckets.append(bucket);
    }
    return buckets;
}

// Of whole minutes, from the rollups alone.
Result<qint64> MetricsStore::countedRequests(qint64 account, qint64 from, qint64 until)
{
    const qint64 hourFrom = (from + 59) / 60, hourUntil = until / 60;
    SqlStatement &minutes =
        m_database.prepared("SELECT SUM(requests - local_requests) FROM activity_minutes WHERE account = ? AND "
                            "minute >= ? AND minute < ?"_L1);
    if (hourFrom >= hourUntil)
        return oneNumber(minutes, {account, from, until});
    SqlStatement &hours = m_database.prepared("SELECT SUM(requests - local_requests) FROM activity_hours WHERE "
                                              "account = ? AND hour >= ? AND hour < ?"_L1);
    qint64 sum = 0;
    for (const Result<qint64> &part :
         {oneNumber(minutes, {account, from, hourFrom * 60}), oneNumber(hours, {account, hourFrom, hourUntil}),
          oneNumber(minutes, {account, hourUntil * 60, until})}) {
        if (!part)
            return part;
        sum += *part;
    }
    return sum;
}

Result<qint64> MetricsStore::requests(qint64 account, qint64 from, qint64 until)
{
    const Snapshot snapshot(m_database);
    Result<qint64> sum = countedRequests(account, from, until);
    const auto tail = LogTail(m_database).eachRow([&](const CountedRow &row) {
        if (sum && row.isOf(account) && !row.isLocal && minuteOf(row) >= from && minuteOf(row) < until)
            ++*sum;
        return true;
    });
    return tail.and_then([&] { return sum; });
}

Result<std::optional<qint64>> MetricsStore::firstMinute(qint64 account)
{
    const Snapshot snapshot(m_database);
    std::optional<qint64> first;
    const auto note = [&first](qint64 minute) { first = std::min(first.value_or(minute), minute); };
    return eachRow(m_database.prepared("SELECT minute FROM activity_minutes WHERE account = ? AND "
                                       "requests > local_requests ORDER BY minute LIMIT 1"_L1),
                   {account}, [&](const SqlRow &row) { note(row.number(0)); })
        .and_then([&] {
            return LogTail(m_database).eachRow([&](const CountedRow &row) {
                if (row.isOf(account) && !row.isLocal)
                    note(minuteOf(row));
                return true;
            });
        })
        .transform([&] { return first; });
}

Result<std::array<qint64, 4>> MetricsStore::openAlerts()
{
    std::array<qint64, 4> open{};
    return eachRow(m_database.prepared("SELECT severity, COUNT(*) FROM alerts WHERE resolved = 0 GROUP BY severity"_L1),
                   {},
                   [&](const SqlRow &row) {
                       const auto severity = static_cast<std::size_t>(row.number(0));
                       if (severity < open.size())
                           open[severity] = row.number(1);
                   })
        .transform([&] { return open; });
}

} // namespace postject
