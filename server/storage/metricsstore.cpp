// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/metricsstore.h"

#include "server/storage/query.h"

namespace postject {

Result<QList<RollupBucket>> MetricsStore::buckets(qint64 account, qint64 from, qint64 until, qint64 step)
{
#define SUMS " AS bucket, SUM(requests - local_requests), SUM(failed), SUM(failed_logins), SUM(sensitive) FROM "
    const bool isHours = step % 60 == 0;
    const qint64 unit = isHours ? 60 : 1;
    QSqlQuery &query =
        isHours ? m_database.prepared("SELECT (hour - ?) / ?" SUMS "activity_hours WHERE account = ? AND hour >= ? AND "
                                      "hour < ? GROUP BY 1 ORDER BY 1"_L1)
                : m_database.prepared("SELECT (minute - ?) / ?" SUMS "activity_minutes WHERE account = ? AND "
                                      "minute >= ? AND minute < ? GROUP BY 1 ORDER BY 1"_L1);
    QList<RollupBucket> found;
    return eachRow(query, {from / unit, step / unit, account, from / unit, (until + unit - 1) / unit},
                   [&](const QSqlQuery &row) {
                       found.append({.start = from + row.value(0).toLongLong() * step,
                                     .requests = row.value(1).toLongLong(),
                                     .failed = row.value(2).toLongLong(),
                                     .failedLogins = row.value(3).toLongLong(),
                                     .sensitive = row.value(4).toLongLong()});
                   })
        .transform([&] { return found; });
}

Result<qint64> MetricsStore::requests(qint64 account, qint64 from, qint64 until)
{
    const qint64 hourFrom = (from + 59) / 60, hourUntil = until / 60;
    QSqlQuery &minutes =
        m_database.prepared("SELECT SUM(requests - local_requests) FROM activity_minutes WHERE account = ? AND "
                            "minute >= ? AND minute < ?"_L1);
    if (hourFrom >= hourUntil)
        return oneNumber(minutes, {account, from, until});
    QSqlQuery &hours = m_database.prepared("SELECT SUM(requests - local_requests) FROM activity_hours WHERE "
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

Result<std::optional<qint64>> MetricsStore::firstMinute(qint64 account)
{
    std::optional<qint64> first;
    return eachRow(m_database.prepared("SELECT minute FROM activity_minutes WHERE account = ? AND "
                                       "requests > local_requests ORDER BY minute LIMIT 1"_L1),
                   {account}, [&](const QSqlQuery &row) { first = row.value(0).toLongLong(); })
        .transform([&] { return first; });
}

Result<std::array<qint64, 4>> MetricsStore::openAlerts()
{
    std::array<qint64, 4> open{};
    return eachRow(m_database.prepared("SELECT severity, COUNT(*) FROM alerts WHERE resolved = 0 GROUP BY severity"_L1),
                   {},
                   [&](const QSqlQuery &row) {
                       const auto severity = row.value(0).toUInt();
                       if (severity < open.size())
                           open[severity] = row.value(1).toLongLong();
                   })
        .transform([&] { return open; });
}

} // namespace postject
