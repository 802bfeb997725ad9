// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many rows of the log there are in a range of time, and where a page begins, from the rollups: of one account or
// all, with one action, address or status or any. Only what is less than an hour (or minute) at the ends is counted
// from the rows, and the log's tail. On the thread of its connection, inside one Snapshot.
#pragma once

#include "server/core/result.h"
#include "server/storage/rollups.h"
#include "server/storage/sqlvalue.h"

#include <QMap>

#include <optional>

namespace postject {

class Conditions;

struct Series
{
    qint64 account = kEveryAccount; // or kNoAccount, but then without a facet
    Facet facet = Facet::None;
    qint64 value = 0;
    bool withoutLocal = false; // leaves out what came over the console's own socket; only without a facet
};

// The index that finds rows in their order: of the account (or of all), of one address, action or status. The other
// conditions carry a unary plus, so that no index is used for them. (Without statistics the planner would take any.)
enum class AccessPath { Time, Address, Action, Status };

// Leaves out what came over the console's own socket.
void addWithoutLocal(Conditions &conditions);

// One facet's condition along that path, and whether its own index has it: not those two that nearly every row has.
void addFacet(Conditions &conditions, AccessPath path, Facet facet, qint64 value);
AccessPath pathOf(Facet facet, qint64 value);

// Where a page begins: after skip rows of [from, until), counted in the order asked for; milliseconds.
struct PagePlace
{
    std::optional<qint64> from;
    std::optional<qint64> until;
    qint64 skip = 0;
};

// Intervals of one width, in milliseconds, that begin and end with a unit; of the first and the last only what is in
// [from, until) counts.
struct Bins
{
    qint64 from = 0;
    qint64 until = 0;
    qint64 unit = 1; // 1, kMinute (not with a facet) or kHour
    qint64 width = 1;
    int count = 0; // 0: there is nothing to count

    qint64 origin() const { return floorDivide(from, unit) * unit; }
    qint64 startOf(int bin) const { return bin == 0 ? from : origin() + bin * width; }
};

class RowCounts
{
public:
    static Result<RowCounts> open(Database &database, const Series &series);

    // Rows with from <= at < until. Absent: without that limit.
    Result<RollupCount> count(std::optional<qint64> from, std::optional<qint64> until) const;
    // The same place with its near end moved, so that no more than the rows of one minute (with a facet: one hour) are
    // left to skip. The range must hold more rows than are skipped.
    Result<PagePlace> findPage(PagePlace range, bool oldestFirst) const;
    Result<QList<RollupCount>> bins(const Bins &bins) const; // not for a unit of 1

private:
    struct Uncounted
    {
        qint64 at;
        bool isFailed;
    };

    RowCounts(Database &database, const Series &series) : m_database(database), m_series(series) {}

    bool hasMinutes() const { return m_series.facet == Facet::None; }
    QList<SqlValue> key(std::initializer_list<SqlValue> more) const;
    QByteArray where(qint64 unit) const;
    QByteArray requests() const { return m_series.withoutLocal ? "requests - local_requests" : "requests"; }
    QByteArray failed() const { return m_series.withoutLocal ? "failed - local_failed" : "failed"; }
    Result<void> readExtent();
    Result<void> readUncounted();
    bool isCounted(const CountedRow &row) const;
    Result<RollupCount> inLog(qint64 from, qint64 until) const;
    Result<RollupCount> inUnits(qint64 unit, qint64 from, qint64 until) const;
    Result<RollupCount> inWholeUnits(qint64 from, qint64 until) const;
    Result<RollupCount> within(qint64 from, qint64 until) const;
    Result<void> walk(qint64 unit, bool oldestFirst, qint64 &from, qint64 &until, qint64 &skip) const;

    Database &m_database;
    Series m_series;
    qint64 m_first = 0, m_end = 0; // no rows outside [m_first, m_end)
    QList<Uncounted> m_uncounted;  // of the series
};

} // namespace postject
