// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the charts and the counters draw on: the rollups, never the log's rows. Minutes are counted from 1970; account
// is an account's number, kNoAccount or kEveryAccount (rollups.h). On the thread of its connection.
#pragma once

#include "server/core/result.h"
#include "server/domain/records.h"

#include <array>

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

private:
    Database &m_database;
};

} // namespace postject
