// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counts of log rows: per account and minute or hour, and per account, hour and one of action, address and status. They
// are written some time after the rows, in transactions of their own: a commit that answers requests writes rows alone.
// Up to which row they hold the log stands beside them, so that a restart goes on from there; what came after that is
// the LogTail. On the writer thread; read through rowcounts.h.
#pragma once

#include "server/core/result.h"
#include "server/storage/logtail.h"

#include <QHash>

#include <array>

namespace postject {

class Database;
class SqlStatement;

inline constexpr qint64 kMinute = 60'000;
inline constexpr qint64 kHour = 60 * kMinute;

constexpr qint64 floorDivide(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

// What else than its account and time a row is counted by; the numbers are the database's.
enum class Facet { None = 0, Action = 1, Address = 2, Status = 3 };

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

// Adds up rows in memory, and their sums to the rollups.
class RollupAdder
{
public:
    explicit RollupAdder(Database &database) : m_database(database) {}

    void add(const CountedRow &row, int sign = 1); // sign -1: the row leaves the log; it must have been counted
    qsizetype kinds() const { return m_kinds.size(); }
    qsizetype size() const { return m_minutes.size() + m_kinds.size(); } // counts to be changed
    Result<void> write();       // inside a transaction; the sums remain until clear()
    Result<void> removeEmpty(); // after rows that leave were written: counts that have reached zero go
    void clear();

private:
    struct Kind
    {
        qint64 account = 0;
        qint64 hour = 0;
        qint64 action = 0;
        qint64 address = 0;
        int status = 0;
        bool operator==(const Kind &) const = default;
        friend size_t qHash(const Kind &kind, size_t seed = 0)
        {
            return qHashMulti(seed, kind.account, kind.hour, kind.action, kind.address, kind.status);
        }
    };
    struct Minute
    {
        qint64 account = 0;
        qint64 minute = 0;
        bool operator==(const Minute &) const = default;
        friend size_t qHash(const Minute &key, size_t seed = 0) { return qHashMulti(seed, key.account, key.minute); }
    };
    struct Counts
    {
        std::array<qint64, 6> columns{}; // requests, failed, failed_logins, local_requests, local_failed, sensitive
        Counts &operator+=(const Counts &other)
        {
            for (std::size_t i = 0; i < columns.size(); ++i)
                columns[i] += other.columns[i];
            return *this;
        }
    };

    static Result<void> writeTable(SqlStatement &statement, const QHash<Minute, Counts> &table);
    Result<void> writeTimes();
    Result<void> writeFacets();
    Result<void> removeEmptyFacets();

    Database &m_database;
    QHash<Minute, Counts> m_minutes; // the sums over all accounts are made when they are written
    QHash<Kind, qint64> m_kinds;
};

// Brings the rollups after the log.
class RollupCounter
{
public:
    explicit RollupCounter(Database &database) : m_tail(database), m_adder(database) {}

    // Inside a transaction, which is rolled back after an error: the next rows, as many as one transaction may take
    // without being a slow one. The last row that is counted then.
    Result<qint64> countSome();
    Result<qint64> countAll();

private:
    LogTail m_tail;
    RollupAdder m_adder;
};

} // namespace postject
