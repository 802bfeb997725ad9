// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counts of log rows per account, minute and hour. The writer adds up a transaction's rows in memory and writes them
// with it; readers count a range of time from whole hours and minutes, and only its ends from the rows themselves.
#pragma once

#include "server/core/result.h"
#include "server/storage/records.h"

#include <QHash>
#include <QSqlQuery>

namespace postject {

class Database;

inline constexpr qint64 kNoAccount = 0;
inline constexpr qint64 kEveryAccount = -1;

inline constexpr qint64 kMinute = 60'000;
inline constexpr qint64 kHour = 60 * kMinute;

constexpr qint64 floorDivide(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

struct RollupCount
{
    qint64 requests = 0;
    qint64 failed = 0; // status 400 and above

    RollupCount &operator+=(const RollupCount &other)
    {
        requests += other.requests;
        failed += other.failed;
        return *this;
    }
};

// On the writer thread.
class RollupAdder
{
public:
    // Paths whose requests count as sensitive: a path, or with a trailing "*" its beginning (API.md, "Detectors").
    void setSensitivePaths(const QList<QByteArray> &paths) { m_sensitivePaths = paths; }
    void add(const ActivityRow &row);
    Result<void> write(Database &database); // and starts anew
    void clear() { m_minutes.clear(); }

private:
    struct Key
    {
        qint64 account = 0;
        qint64 minute = 0;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.account, key.minute); }
    };
    struct Counts
    {
        qint64 requests = 0;
        qint64 failed = 0;
        qint64 failedLogins = 0;
        qint64 sensitive = 0;
        qint64 local = 0;
        Counts &operator+=(const Counts &other)
        {
            requests += other.requests;
            failed += other.failed;
            failedLogins += other.failedLogins;
            sensitive += other.sensitive;
            local += other.local;
            return *this;
        }
    };
    using Table = QHash<Key, Counts>;

    static Result<void> writeTable(QSqlQuery &query, const Table &table);

    bool isSensitive(const ActivityRow &row) const;

    QList<QByteArray> m_sensitivePaths = {"/v1/billing*", "/v1/api-keys*", "/v1/admin*"};
    Table m_minutes; // of one account, or of none; the sums over all are made when they are written
};

// Rows of one account (or of kEveryAccount) with from <= at < until, in milliseconds. Absent: without that limit.
Result<RollupCount> countRows(Database &database, qint64 account, std::optional<qint64> from,
                              std::optional<qint64> until);

// Where a page begins: after skip rows of [from, until), counted in the order asked for.
struct PagePlace
{
    std::optional<qint64> from;
    std::optional<qint64> until;
    qint64 skip = 0;
};

// The same place with its near end moved, so that no more than the rows of one minute are left to skip. The range must
// hold more rows than are skipped.
Result<PagePlace> findPage(Database &database, qint64 account, PagePlace range, bool oldestFirst);

} // namespace postject
