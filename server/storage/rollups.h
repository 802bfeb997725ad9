// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counts of log rows: per account and minute or hour, and per account, hour and one of action, address and status. The
// writer adds up a transaction's rows in memory. The first it writes with them, so that they are always exact; the
// second every few thousand rows, with up to where it has counted. On the writer thread; read through rowcounts.h.
#pragma once

#include "server/contract/sensitivepaths.h"
#include "server/core/result.h"
#include "server/domain/records.h"
#include "server/storage/rawstatement.h"

#include <QHash>

#include <array>

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

class RollupAdder
{
public:
    // Takes up what the database has rows of that are not counted yet.
    static Result<RollupAdder> open(Database &database);
    // Only for rows that leave the log.
    static Result<RollupAdder> openForRemoval(Database &database);

    // Paths whose requests count as sensitive: a path, or with a trailing "*" its beginning.
    void setSensitivePaths(const QList<QByteArray> &paths) { m_sensitivePaths = paths; }
    // action and address are the row's strings by their numbers in the database.
    // sign -1: the row leaves the log; it must have been counted in whole.
    void add(const ActivityRow &row, qint64 action, qint64 address, int sign = 1);
    // Inside the transaction, after its last row, which has that sequence. All of it is counted if that is wanted, else
    // when there is enough.
    Result<void> write(qint64 sequence, bool isAll = false);
    qsizetype size() const { return m_minutes.size() + m_kinds.size(); } // counts to be changed by this transaction
    // Inside the transaction that removes the rows added by openForRemoval()'s; counts that reach zero go.
    Result<void> writeRemoval(Database &database);
    void committed();
    void rolledBack();

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
    using Kinds = QHash<Kind, qint64>;

    RollupAdder(RawStatement minutes, RawStatement hours, RawStatement counts, RawStatement counted);
    static Result<RollupAdder> prepare(Database &database);

    Result<void> readUncounted(Database &database);
    static Result<void> writeTable(RawStatement &statement, const QHash<Minute, Counts> &table);
    Result<void> writeTimes();
    Result<void> writeFacets(const Kinds &kinds);
    Result<void> removeEmpty(Database &database);
    Result<void> removeEmptyFacets(Database &database);
    bool isSensitive(const ActivityRow &row) const;

    QList<QByteArray> m_sensitivePaths = defaultSensitivePaths();
    RawStatement m_minuteStatement, m_hourStatement, m_countStatement, m_countedStatement;
    QHash<Minute, Counts> m_minutes; // of this transaction; the sums over all are made when they are written
    Kinds m_kinds;                   // of this transaction
    Kinds m_uncounted;               // committed, not in activity_counts yet
    qint64 m_rows = 0;               // in m_kinds and m_uncounted
    qint64 m_rowsBefore = 0;         // in m_uncounted
    bool m_isCounted = false;        // this transaction has written both
};

} // namespace postject
