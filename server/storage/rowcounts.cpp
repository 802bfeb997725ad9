// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/rowcounts.h"

#include "server/storage/conditions.h"
#include "server/storage/query.h"

#include <algorithm>
#include <map>

namespace postject {

namespace {

constexpr qint64 kUsualStatus = 200;

qint64 roundDown(qint64 value, qint64 unit)
{
    return floorDivide(value, unit) * unit;
}

qint64 roundUp(qint64 value, qint64 unit)
{
    return roundDown(value + unit - 1, unit);
}

// A statement put together from fixed pieces; the connection keeps it under its text.
SqlStatement &prepared(Database &database, const QByteArray &sql)
{
    return database.prepared(QLatin1StringView(sql));
}

Result<RollupCount> oneCount(SqlStatement &query, const QList<SqlValue> &values)
{
    RollupCount count;
    return eachRow(query, values,
                   [&](const SqlRow &row) { count = {.requests = row.number(0), .failed = row.number(1)}; })
        .transform([&] { return count; });
}

} // namespace

AccessPath pathOf(Facet facet, qint64 value)
{
    switch (facet) {
    case Facet::Address:
        return AccessPath::Address;
    case Facet::Action:
        return value == KnownWord::ApiRequest ? AccessPath::Time : AccessPath::Action;
    case Facet::Status:
        return value == kUsualStatus ? AccessPath::Time : AccessPath::Status;
    case Facet::None:
        break;
    }
    return AccessPath::Time;
}

void addFacet(Conditions &conditions, AccessPath path, Facet facet, qint64 value)
{
    // The literals are those of the partial indexes, by which the planner sees that they apply.
    switch (facet) {
    case Facet::Address:
        conditions.add(path == AccessPath::Address ? "address = ?" : "+address = ?", value);
        break;
    case Facet::Action:
        conditions.add(path == AccessPath::Action ? "action <> 2 AND action = ?" : "+action = ?", value);
        break;
    case Facet::Status:
        conditions.add(path == AccessPath::Status ? "status <> 200 AND status = ?" : "+status = ?", value);
        break;
    case Facet::None:
        break;
    }
}

void addWithoutLocal(Conditions &conditions)
{
    conditions.add("+address <> (SELECT COALESCE(MAX(id), 0) FROM activity_addresses WHERE address = 'local')");
}

Result<RowCounts> RowCounts::open(Database &database, const Series &series)
{
    Q_ASSERT(series.facet == Facet::None || (series.account != kNoAccount && !series.withoutLocal));
    RowCounts counts(database, series);
    if (auto read = counts.readUncounted(); !read)
        return std::unexpected(read.error());
    if (auto read = counts.readExtent(); !read)
        return std::unexpected(read.error());
    return counts;
}

QList<SqlValue> RowCounts::key(std::initializer_list<SqlValue> more) const
{
    QList<SqlValue> values{m_series.account};
    if (!hasMinutes())
        values += QList<SqlValue>{static_cast<int>(m_series.facet), m_series.value};
    return values + QList<SqlValue>(more);
}

QByteArray RowCounts::where(qint64 unit) const
{
    if (!hasMinutes())
        return " FROM activity_counts WHERE account = ? AND facet = ? AND value = ? ";
    return unit == kMinute ? " FROM activity_minutes WHERE account = ? " : " FROM activity_hours WHERE account = ? ";
}

bool RowCounts::isCounted(const CountedRow &row) const
{
    if (!row.isOf(m_series.account) || (m_series.withoutLocal && row.isLocal))
        return false;
    switch (m_series.facet) {
    case Facet::None:
        return true;
    case Facet::Action:
        return row.action == m_series.value;
    case Facet::Address:
        return row.address == m_series.value;
    case Facet::Status:
        return row.status == m_series.value;
    }
    Q_UNREACHABLE_RETURN(false);
}

Result<void> RowCounts::readUncounted()
{
    return LogTail(m_database).eachRow([this](const CountedRow &row) {
        if (isCounted(row))
            m_uncounted.append({.at = row.at, .isFailed = row.isFailed()});
        return true;
    });
}

// First and last hour that there are rows in.
Result<void> RowCounts::readExtent()
{
    bool isEmpty = true;
    const auto edge = [&](const char *order, auto take) {
        return eachRow(prepared(m_database, "SELECT hour" + where(kHour) + order), key({}), [&](const SqlRow &row) {
            isEmpty = false;
            take(row.number(0));
        });
    };
    auto read = edge("ORDER BY hour LIMIT 1", [this](qint64 hour) { m_first = hour * kHour; });
    if (read)
        read = edge("ORDER BY hour DESC LIMIT 1", [this](qint64 hour) { m_end = (hour + 1) * kHour; });
    for (const Uncounted &row : std::as_const(m_uncounted)) {
        m_first = isEmpty ? row.at : std::min(m_first, row.at);
        m_end = isEmpty ? row.at + 1 : std::max(m_end, row.at + 1);
        isEmpty = false;
    }
    return read;
}

// Rows themselves, for what is less than a unit.
Result<RollupCount> RowCounts::inLog(qint64 from, qint64 until) const
{
    if (from >= until)
        return RollupCount{};
    const bool isOfAccount = m_series.account != kEveryAccount;
    const AccessPath path = isOfAccount ? AccessPath::Time : pathOf(m_series.facet, m_series.value);
    Conditions conditions;
    if (m_series.account == kNoAccount)
        conditions.add("account IS NULL");
    else if (isOfAccount)
        conditions.add("account = ?", m_series.account);
    addFacet(conditions, path, m_series.facet, m_series.value);
    if (m_series.withoutLocal)
        addWithoutLocal(conditions);
    conditions.add("at >= ?", from);
    conditions.add("at < ?", until);
    return oneCount(prepared(m_database, "SELECT COUNT(*), COALESCE(SUM(CASE WHEN status >= 400 THEN 1 ELSE 0 END), 0) "
                                         "FROM activity " +
                                             conditions.where()),
                    conditions.values());
}

Result<RollupCount> RowCounts::inUnits(qint64 unit, qint64 from, qint64 until) const
{
    if (from >= until)
        return RollupCount{};
    const QByteArray name = unit == kMinute ? "minute" : "hour";
    return oneCount(prepared(m_database, "SELECT COALESCE(SUM(" + requests() + "), 0), COALESCE(SUM(" + failed() +
                                             "), 0)" + where(unit) + "AND " + name + " >= ? AND " + name + " < ?"),
                    key({from / unit, until / unit}));
}

// from and until lie between units.
Result<RollupCount> RowCounts::inWholeUnits(qint64 from, qint64 until) const
{
    RollupCount sum;
    for (const Uncounted &row : m_uncounted) {
        if (row.at >= from && row.at < until)
            sum += {.requests = 1, .failed = row.isFailed ? 1 : 0};
    }
    const qint64 hourFrom = roundUp(from, kHour), hourUntil = roundDown(until, kHour);
    const bool hasHours = hourFrom < hourUntil;
    for (const auto &[unit, begin, end] :
         {std::tuple(kMinute, from, hasHours ? hourFrom : until), std::tuple(kHour, hourFrom, hourUntil),
          std::tuple(kMinute, hasHours ? hourUntil : until, until)}) {
        const auto part = inUnits(unit, begin, end);
        if (!part)
            return part;
        sum += *part;
    }
    return sum;
}

Result<RollupCount> RowCounts::within(qint64 from, qint64 until) const
{
    const qint64 unit = hasMinutes() ? kMinute : kHour;
    const qint64 wholeFrom = roundUp(from, unit), wholeUntil = roundDown(until, unit);
    if (wholeFrom >= wholeUntil)
        return inLog(from, until);
    RollupCount sum;
    for (const Result<RollupCount> &part :
         {inLog(from, wholeFrom), inWholeUnits(wholeFrom, wholeUntil), inLog(wholeUntil, until)}) {
        if (!part)
            return part;
        sum += *part;
    }
    return sum;
}

Result<RollupCount> RowCounts::count(std::optional<qint64> from, std::optional<qint64> until) const
{
    return within(std::max(from.value_or(m_first), m_first), std::min(until.value_or(m_end), m_end));
}

namespace {

// A way over whole units until what is to be skipped falls inside one; uncounted rows join the unit they lie in.
class UnitWalk
{
public:
    UnitWalk(bool oldestFirst, qint64 unit, qint64 &end, qint64 &skip)
        : m_sign(oldestFirst ? 1 : -1), m_unit(unit), m_end(end), m_skip(skip)
    {
    }

    void addUncounted(qint64 number) { ++m_uncounted[m_sign * number]; }

    // True: it falls inside this unit, or one before it.
    bool enter(qint64 number, qint64 rows)
    {
        if (enterUncounted(m_sign * number))
            return true;
        if (const auto same = m_uncounted.find(m_sign * number); same != m_uncounted.end()) {
            rows += same->second;
            m_uncounted.erase(same);
        }
        return skipOver(number, rows);
    }

    bool enterUncounted(std::optional<qint64> before = {})
    {
        while (!m_uncounted.empty() && (!before || m_uncounted.begin()->first < *before)) {
            const auto [order, rows] = *m_uncounted.begin();
            m_uncounted.erase(m_uncounted.begin());
            if (skipOver(m_sign * order, rows))
                return true;
        }
        return false;
    }

private:
    bool skipOver(qint64 number, qint64 rows)
    {
        const qint64 begin = number * m_unit, end = begin + m_unit;
        if (m_skip < rows) {
            m_end = m_sign > 0 ? begin : end;
            return true;
        }
        m_skip -= rows;
        m_end = m_sign > 0 ? end : begin;
        return false;
    }

    qint64 m_sign, m_unit;
    qint64 &m_end;
    qint64 &m_skip;
    std::map<qint64, qint64> m_uncounted; // by the unit's number, in the order walked
};

} // namespace

// Moves the near end of place over whole units until its skip falls inside one; first over the part of a unit at that
// end, whose rows are counted. The range holds more rows than skip.
Result<void> RowCounts::walk(qint64 unit, bool oldestFirst, qint64 &from, qint64 &until, qint64 &skip) const
{
    const qint64 near = oldestFirst ? std::min(roundUp(from, unit), until) : std::max(roundDown(until, unit), from);
    const auto part = oldestFirst ? within(from, near) : within(near, until);
    if (!part)
        return std::unexpected(part.error());
    if (skip < part->requests)
        return {};
    skip -= part->requests;
    qint64 &end = oldestFirst ? from : until;
    end = near;
    UnitWalk walk(oldestFirst, unit, end, skip);
    for (const Uncounted &row : m_uncounted) {
        if (oldestFirst ? row.at >= near : row.at < near)
            walk.addUncounted(floorDivide(row.at, unit));
    }
    const QByteArray name = unit == kMinute ? "minute" : "hour";
    SqlStatement &query =
        prepared(m_database, "SELECT " + name + ", " + requests() + where(unit) + "AND " + name +
                                 (oldestFirst ? " >= ? ORDER BY " + name : " < ? ORDER BY " + name + " DESC"));
    const auto walked = eachRowWhile(query, key({floorDivide(near, unit)}),
                                     [&](const SqlRow &row) { return !walk.enter(row.number(0), row.number(1)); });
    if (!walked)
        return std::unexpected(walked.error());
    if (*walked)
        walk.enterUncounted();
    return {};
}

Result<PagePlace> RowCounts::findPage(PagePlace place, bool oldestFirst) const
{
    qint64 from = std::max(place.from.value_or(m_first), m_first);
    qint64 until = std::min(place.until.value_or(m_end), m_end);
    if (place.skip == 0 || from >= until)
        return place;
    for (const qint64 unit : {kHour, kMinute}) {
        if (unit == kMinute && !hasMinutes())
            break;
        if (auto walked = walk(unit, oldestFirst, from, until, place.skip); !walked)
            return std::unexpected(walked.error());
    }
    (oldestFirst ? place.from : place.until) = oldestFirst ? from : until;
    return place;
}

Result<QList<RollupCount>> RowCounts::bins(const Bins &bins) const
{
    Q_ASSERT(bins.unit == kHour || (bins.unit == kMinute && hasMinutes()));
    QList<RollupCount> counts(bins.count);
    const qint64 from = std::max(bins.from, m_first), until = std::min(bins.until, m_end);
    const auto binAt = [&](qint64 at) { return std::min<qint64>((at - bins.origin()) / bins.width, bins.count - 1); };
    const auto add = [&](qint64 begin, qint64 end) -> Result<void> { // inside one bin
        if (begin >= end)
            return {};
        return within(begin, end).transform([&](const RollupCount &part) { counts[binAt(begin)] += part; });
    };
    const qint64 wholeFrom = roundUp(from, bins.unit), wholeUntil = roundDown(until, bins.unit);
    if (wholeFrom >= wholeUntil) {
        // At most two parts of a unit, on both sides of where one ends.
        const qint64 middle = std::clamp(wholeFrom, from, std::max(from, until));
        return add(from, middle).and_then([&] { return add(middle, until); }).transform([&] { return counts; });
    }
    for (const Uncounted &row : m_uncounted) {
        if (row.at >= wholeFrom && row.at < wholeUntil)
            counts[binAt(row.at)] += {.requests = 1, .failed = row.isFailed ? 1 : 0};
    }
    const QByteArray name = bins.unit == kMinute ? "minute" : "hour";
    SqlStatement &query =
        prepared(m_database, "SELECT (" + name + " - ?) / ?, SUM(" + requests() + "), SUM(" + failed() + ")" +
                                 where(bins.unit) + "AND " + name + " >= ? AND " + name + " < ? GROUP BY 1");
    const QList<SqlValue> scale{bins.origin() / bins.unit, bins.width / bins.unit};
    return eachRow(query, scale + key({wholeFrom / bins.unit, wholeUntil / bins.unit}),
                   [&](const SqlRow &row) {
                       counts[row.number(0)] += {.requests = row.number(1), .failed = row.number(2)};
                   })
        .and_then([&] { return add(from, wholeFrom); })
        .and_then([&] { return add(wholeUntil, until); })
        .transform([&] { return counts; });
}

} // namespace postject
