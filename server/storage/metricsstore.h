// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the charts and the counters draw on: the rollups with the log's tail, and a bounded number of the log's newest
// rows for what those do not tell apart. Minutes are counted from 1970; account is an account's number, kNoAccount or
// kEveryAccount (logtail.h). On the thread of its connection.
#pragma once

#include "server/core/result.h"
#include "server/domain/records.h"

#include <array>
#include <map>

namespace postject {

class Database;

struct RollupBucket
{
    qint64 start = 0;    // minute
    qint64 requests = 0; // without the local socket's, as the request spike rule counts them
    qint64 failed = 0;
    qint64 failedLogins = 0;
    qint64 sensitive = 0;
};

// Attempts to sign in from one address within a step.
struct SignInCount
{
    QByteArray address;
    QByteArray country; // "" where it is not known
    qint64 start = 0;   // minute
    qint64 succeeded = 0;
    qint64 failed = 0;
    TimePoint lastAt = {};
};

// Requests to one path within a step.
struct PathCount
{
    QByteArray path;
    qint64 start = 0; // minute
    qint64 requests = 0;
    TimePoint lastAt = {};
};

template <typename Count>
struct LogCounts
{
    QList<Count> counts;
    TimePoint from = {}; // what is older was not looked at
};

class MetricsStore
{
public:
    explicit MetricsStore(Database &database) : m_database(database) {}

    // Sums per step of so many minutes from the minute from on, ascending, without those that have none. from is a
    // multiple of the step. Steps of whole hours come from the hours.
    Result<QList<RollupBucket>> buckets(qint64 account, qint64 from, qint64 until, qint64 step);
    Result<qint64> requests(qint64 account, qint64 from, qint64 until); // of [from, until), as above
    Result<std::optional<qint64>> firstMinute(qint64 account);
    Result<std::array<qint64, 4>> openAlerts(); // by severity
    Result<ActivityId> newestRow();             // null: the log is empty

    static constexpr qint64 kRowsMax = 100'000;
    // From the rows, for what the rollups do not tell apart: of the minutes [from, until) the newest rowsMax, and no
    // older ones. Steps as above.
    Result<LogCounts<SignInCount>> signIns(qint64 account, qint64 from, qint64 until, qint64 step,
                                           qint64 rowsMax = kRowsMax);
    // Of the minutes that have sensitive requests: all paths, without the local socket's. The last minute that is
    // looked at may exceed the limit.
    Result<LogCounts<PathCount>> pathsOfSensitiveMinutes(qint64 account, qint64 from, qint64 until, qint64 step,
                                                         qint64 rowsMax = kRowsMax);

private:
    struct MinuteRange
    {
        qint64 from = 0;
        qint64 until = 0;
    };
    Result<qint64> countedRequests(qint64 account, qint64 from, qint64 until);
    Result<TimePoint> firstRow(qint64 account, MinuteRange range, qint64 rowsMax);
    Result<TimePoint> firstSignIn(MinuteRange range, qint64 rowsMax);
    struct SensitiveMinutes
    {
        std::map<qint64, qint64> requests; // all of each of them
        QList<qint64> uncounted;           // those that only the log's tail makes sensitive
    };
    Result<SensitiveMinutes> sensitiveMinutes(qint64 account, MinuteRange range);

    Database &m_database;
};

} // namespace postject
