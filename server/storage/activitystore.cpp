// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/activitystore.h"

#include "server/storage/activityfilter.h"
#include "server/storage/activityrows.h"
#include "server/storage/activityshares.h"
#include "server/storage/countedfailures.h"
#include "server/storage/logappender.h"
#include "server/storage/query.h"
#include "server/storage/snapshot.h"
#include "server/storage/valuesearch.h"

#include <algorithm>

namespace postject {

namespace {

// A statement put together from fixed pieces; the connection keeps it under its text.
SqlStatement &prepared(Database &database, const QByteArray &sql)
{
    return database.prepared(QLatin1StringView(sql));
}

Result<qint64> countOf(Database &database, const ActivityQuery &question)
{
    if (question.nothing)
        return 0;
    if (!question.series)
        return oneNumber(prepared(database, "SELECT COUNT(*) " + question.source), question.values);
    const auto counted = RowCounts::open(database, *question.series).and_then([&](const RowCounts &counts) {
        return counts.count(question.from, question.until);
    });
    if (!counted)
        return std::unexpected(counted.error());
    if (question.leftOut.isEmpty())
        return counted->requests;
    return oneNumber(prepared(database, "SELECT COUNT(*) " + question.leftOut), question.leftOutValues)
        .transform([&](qint64 leftOut) { return counted->requests - leftOut; });
}

// The sequences come from an index alone, in order; only the rows of the page are read. (A cross join is one that the
// planner doesn't turn round: it would rather walk the whole log in its order than sort the page.)
Result<QList<ActivityRecord>> pageOf(Database &database, const ActivityQuery &question, bool oldestFirst, int limit,
                                     qint64 offset)
{
    const QByteArray sql =
        "FROM (SELECT sequence AS found, at AS found_at " + question.source +
        (oldestFirst ? "ORDER BY at, sequence LIMIT ? OFFSET ?) AS page CROSS JOIN activity WHERE "
                       "activity.sequence = page.found ORDER BY page.found_at, page.found"
                     : "ORDER BY at DESC, sequence DESC LIMIT ? OFFSET ?) AS page CROSS JOIN activity WHERE "
                       "activity.sequence = page.found ORDER BY page.found_at DESC, page.found DESC");
    return ActivityRows(database).all(ActivityRows::selected(database, sql),
                                      question.values + QList<SqlValue>{limit, offset});
}

// How far a free-text search got, when it could not look at everything.
Result<std::optional<TimePoint>> searchedTo(Database &database, const ActivityQuery &question, bool oldestFirst)
{
    std::optional<TimePoint> at;
    if (question.found)
        return question.reached.transform(fromMilliseconds);
    const QByteArray sql =
        "SELECT at " + question.unsearched +
        (oldestFirst ? "ORDER BY at, sequence LIMIT 2 OFFSET ?" : "ORDER BY at DESC, sequence DESC LIMIT 2 OFFSET ?");
    QList<TimePoint> last;
    const auto read = eachRow(prepared(database, sql), question.unsearchedValues + QList<SqlValue>{kSearchedRows - 1},
                              [&](const SqlRow &row) { last.append(timeAt(row, 0)); });
    if (!read)
        return std::unexpected(read.error());
    if (last.size() == 2)
        at = last.first();
    return at;
}

Result<std::optional<qint64>> edgeOf(Database &database, const ActivityQuery &question, bool last)
{
    std::optional<qint64> at;
    const QByteArray sql = "SELECT at " + question.source +
                           (last ? "ORDER BY at DESC, sequence DESC LIMIT 1" : "ORDER BY at, sequence LIMIT 1");
    return eachRow(prepared(database, sql), question.values, [&](const SqlRow &row) { at = row.number(0); })
        .transform([&] { return at; });
}

constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kRowsCounted = 200'000; // one by one for a histogram: about 20 ms

// What its bins are made of: whole hours or minutes of the rollups where they are long enough, else the rows. With a
// facet there are only hours; they are taken for a long time with many rows, though there are fewer bins then.
Result<qint64> unitOf(Database &database, const ActivityQuery &question, qint64 length, int count)
{
    if (!question.series)
        return 1;
    // Hours of a zone that is half an hour off are none of the rollups', but its minutes are.
    constexpr qint64 kZoneStep = 15 * kMinute;
    const bool isBesideHours = question.from && *question.from % kZoneStep == 0 && *question.from % kHour != 0;
    if (length >= count * kHour && !(isBesideHours && question.series->facet == Facet::None))
        return kHour;
    if (question.series->facet == Facet::None)
        return length >= count * kMinute ? kMinute : 1;
    if (length < kDay)
        return 1;
    return countOf(database, question).transform([](qint64 rows) { return rows > kRowsCounted ? kHour : 1; });
}

// Of what the blocks count, as edgeOf().
Result<std::optional<qint64>> edgeOf(ValueSearch &search, bool last)
{
    return search.page(!last, 1, 0).transform([](const auto &found) {
        return found && !found->empty() ? std::optional(found->front().at) : std::nullopt;
    });
}

Result<Bins> binsOf(Database &database, const ActivityQuery &question, std::optional<ValueSearch> &byValue, int count)
{
    const auto edge = [&](bool last) { return byValue ? edgeOf(*byValue, last) : edgeOf(database, question, last); };
    std::optional<qint64> from = question.from;
    std::optional<qint64> until = question.until;
    if (!from && !question.nothing) {
        const auto first = edge(false);
        if (!first)
            return std::unexpected(first.error());
        from = *first;
    }
    if (!until && !question.nothing) {
        const auto last = edge(true);
        if (!last)
            return std::unexpected(last.error());
        until = last->transform([](qint64 at) { return at + 1; });
    }
    if (!from || !until || *from >= *until)
        return Bins{};
    const auto unit = unitOf(database, question, *until - *from, count);
    if (!unit)
        return std::unexpected(unit.error());
    Bins bins{.from = *from, .until = *until, .unit = *unit};
    // The last millisecond alone asks for no wider bins: the last bin takes it.
    const qint64 length = *until - bins.origin() - (*unit == 1 ? 0 : 1);
    bins.width = std::max<qint64>(1, (length + count * *unit - 1) / (count * *unit)) * *unit;
    bins.count = static_cast<int>(*unit == 1 ? count : std::max<qint64>(1, (length + bins.width - 1) / bins.width));
    return bins;
}

// sign -1: the rows are taken away from the bins.
Result<void> addRows(Database &database, const QByteArray &source, const QList<SqlValue> &values, const Bins &bins,
                     int sign, QList<HistogramBin> &histogram)
{
    const QByteArray sql =
        "SELECT (at - ?) / ? AS bin, COUNT(*), SUM(CASE WHEN status >= 400 THEN 1 ELSE 0 END) " + source + "GROUP BY 1";
    return eachRow(prepared(database, sql), QList<SqlValue>{bins.origin(), bins.width} + values,
                   [&](const SqlRow &row) {
                       const qint64 number = std::min<qint64>(row.number(0), histogram.size() - 1);
                       HistogramBin &bin = histogram[number];
                       bin.requests += sign * row.number(1);
                       bin.failed += sign * row.number(2);
                   });
}

Result<void> fillFromRollups(Database &database, const ActivityQuery &question, const Bins &bins,
                             QList<HistogramBin> &histogram)
{
    const auto counts =
        RowCounts::open(database, *question.series).and_then([&](const RowCounts &rows) { return rows.bins(bins); });
    if (!counts)
        return std::unexpected(counts.error());
    for (qsizetype i = 0; i < counts->size(); ++i) {
        histogram[i].requests = counts->at(i).requests;
        histogram[i].failed = counts->at(i).failed;
    }
    if (question.leftOut.isEmpty())
        return {};
    return addRows(database, question.leftOut, question.leftOutValues, bins, -1, histogram);
}

Result<void> fillFromBlocks(ValueSearch &search, const Bins &bins, QList<HistogramBin> &histogram)
{
    const auto binAt = [&](qint64 at) { return std::min<qint64>((at - bins.origin()) / bins.width, bins.count - 1); };
    return search.eachPart([&](qint64 first, qint64 last) { return binAt(first) == binAt(last); },
                           [&](qint64 at, const RollupCount &count) {
                               HistogramBin &bin = histogram[binAt(at)];
                               bin.requests += count.requests;
                               bin.failed += count.failed;
                           });
}

Result<void> fillFromRows(Database &database, const ActivityQuery &question, const Bins &bins,
                          QList<HistogramBin> &histogram)
{
    return addRows(database, question.source, question.values, bins, 1, histogram);
}

// By what the blocks count, where that is the better way.
Result<std::optional<ActivityPage>> listByValue(Database &database, const ActivityQuery &question, bool oldestFirst,
                                                int limit, qint64 offset)
{
    auto search = ValueSearch::open(database, question);
    if (!search || !*search)
        return search.transform([](const auto &) { return std::optional<ActivityPage>(); });
    ActivityPage page{.total = (*search)->total()};
    if (offset >= page.total)
        return page;
    const auto found = (*search)->page(oldestFirst, limit, offset);
    if (!found || !*found)
        return found.transform([](const auto &) { return std::optional<ActivityPage>(); });
    QList<ActivityId> ids;
    for (const ValueSearch::Hit &hit : **found)
        ids.append(ActivityId{hit.sequence});
    return ActivityStore(database).rows(ids).transform([&](const QList<ActivityRecord> &records) {
        page.rows = records;
        return std::optional(page);
    });
}

} // namespace

// One look at the rows tells how many have the text and which the page holds.
Result<ActivityPage> ActivityStore::search(const ActivityQuery &question, bool oldestFirst, int limit, qint64 offset)
{
    ActivityPage page;
    if (question.nothing)
        return page;
    QList<ActivityId> found;
    const auto take = [&](qint64 sequence) {
        if (page.total >= offset && found.size() < limit)
            found.append(ActivityId{sequence});
        ++page.total;
    };
    Result<void> looked;
    if (question.found) {
        std::ranges::for_each(*question.found, take);
    } else {
        const QByteArray sql = "SELECT sequence " + question.source +
                               (oldestFirst ? "ORDER BY at, sequence" : "ORDER BY at DESC, sequence DESC");
        looked = eachRow(prepared(m_database, sql), question.values, [&](const SqlRow &row) { take(row.number(0)); });
    }
    if (!looked)
        return std::unexpected(looked.error());
    const auto reached = searchedTo(m_database, question, oldestFirst);
    if (!reached)
        return std::unexpected(reached.error());
    page.searchedTo = *reached;
    return rows(found).transform([&](const QList<ActivityRecord> &records) {
        page.rows = records;
        return page;
    });
}

Result<ActivityPage> ActivityStore::list(const ActivityFilter &filter, int limit, qint64 offset)
{
    const Snapshot snapshot(m_database);
    auto question = questionOf(m_database, filter);
    if (!question)
        return std::unexpected(question.error());
    if (filter.text)
        return search(*question, filter.oldestFirst, limit, offset);
    if (auto page = listByValue(m_database, *question, filter.oldestFirst, limit, offset); !page || *page)
        return std::move(page).transform([](std::optional<ActivityPage> known) { return *std::move(known); });
    const auto total = countOf(m_database, *question);
    if (!total)
        return std::unexpected(total.error());
    ActivityPage page;
    page.total = *total;
    if (offset >= page.total)
        return page;
    if (question->series && question->leftOut.isEmpty() && offset > 0) {
        const auto place = RowCounts::open(m_database, *question->series).and_then([&](const RowCounts &counts) {
            return counts.findPage({.from = question->from, .until = question->until, .skip = offset},
                                   filter.oldestFirst);
        });
        if (!place)
            return std::unexpected(place.error());
        question = between(*question, place->from, place->until);
        offset = place->skip;
    }
    return pageOf(m_database, *question, filter.oldestFirst, limit, offset)
        .transform([&](const QList<ActivityRecord> &rows) {
            page.rows = rows;
            return page;
        });
}

Result<QList<HistogramBin>> ActivityStore::histogram(const ActivityFilter &filter, int bins)
{
    const Snapshot snapshot(m_database);
    const auto question = questionOf(m_database, filter);
    if (!question)
        return std::unexpected(question.error());
    auto byValue = ValueSearch::open(m_database, *question);
    if (!byValue)
        return std::unexpected(byValue.error());
    const auto scale = binsOf(m_database, *question, *byValue, bins);
    if (!scale)
        return std::unexpected(scale.error());
    QList<HistogramBin> histogram;
    for (int i = 0; i < scale->count; ++i)
        histogram.append({.start = fromMilliseconds(scale->startOf(i))});
    if (question->nothing || histogram.isEmpty())
        return histogram;
    return (scale->unit > 1 ? fillFromRollups(m_database, *question, *scale, histogram)
            : *byValue      ? fillFromBlocks(**byValue, *scale, histogram)
                            : fillFromRows(m_database, *question, *scale, histogram))
        .transform([&] { return histogram; });
}

Result<QList<ActivityShare>> ActivityStore::shares(const ActivityFilter &filter, ActivityChoice::Column column,
                                                   int limit)
{
    return sharesOf(m_database, filter, column, limit);
}

Result<QList<ActivityRecord>> ActivityStore::rows(const QList<ActivityId> &ids)
{
    ActivityRows reader(m_database);
    QList<ActivityRecord> rows;
    SqlStatement &query = ActivityRows::selected(m_database, "FROM activity WHERE sequence = ?");
    for (const ActivityId id : ids) {
        const auto read = reader.all(query, {id.value});
        if (!read)
            return std::unexpected(read.error());
        rows += *read;
    }
    return rows;
}

Result<QList<AddressCount>> ActivityStore::addressesOf(AccountId account, TimePoint since)
{
    SqlStatement &query = m_database.prepared(
        "SELECT activity_addresses.address, counted.requests, counted.last_seen FROM (SELECT address, "
        "COUNT(*) AS requests, MAX(at) AS last_seen FROM activity WHERE account = ? AND at >= ? GROUP BY address) "
        "AS counted JOIN activity_addresses ON activity_addresses.id = counted.address "
        "ORDER BY counted.requests DESC, activity_addresses.address"_L1);
    QList<AddressCount> addresses;
    return eachRow(query, {account.value, since},
                   [&](const SqlRow &row) {
                       addresses.append(
                           {.ipAddress = textAt(row, 0), .requests = row.number(1), .lastSeenAt = timeAt(row, 2)});
                   })
        .transform([&] { return addresses; });
}

Result<QList<ActivityId>> ActivityStore::failedLoginRows(const QByteArray &subject, TimePoint since)
{
    const bool network = subject.contains('/');
    SqlStatement &query =
        network
            ? m_database.prepared("SELECT sequence FROM activity WHERE address IN (SELECT id FROM activity_addresses "
                                  "WHERE network = ?) AND at >= ? AND +action IN (3, 4) AND " COUNTED_FAILURE
                                  " ORDER BY at LIMIT 50"_L1)
            : m_database.prepared("SELECT sequence FROM activity WHERE address IN (SELECT id FROM activity_addresses "
                                  "WHERE address = ?) AND at >= ? AND +action IN (3, 4) AND " COUNTED_FAILURE
                                  " ORDER BY at LIMIT 50"_L1);
    QList<ActivityId> rows;
    return eachRow(query, {network ? networkKey(subject) : subject, since},
                   [&](const SqlRow &row) { rows.append(ActivityId{row.number(0)}); })
        .transform([&] { return rows; });
}

Result<QList<TimePoint>> ActivityStore::failedLogins(const QByteArray &ipAddress, TimePoint since)
{
    // 3 and 4 are the numbers of login_failed and 2fa_failed, fixed by the schema; 2, which they are not, tells the
    // planner that the index by action holds them.
    const bool network = ipAddress.contains('/');
    SqlStatement &query =
        network ? m_database.prepared(
                      "SELECT at FROM activity WHERE action <> 2 AND action IN (3, 4) AND at >= ? AND "
                      "+address IN (SELECT id FROM activity_addresses WHERE network = ?) AND " COUNTED_FAILURE
                      " ORDER BY at"_L1)
                : m_database.prepared(
                      "SELECT at FROM activity WHERE action <> 2 AND action IN (3, 4) AND at >= ? AND "
                      "+address = (SELECT id FROM activity_addresses WHERE address = ?) AND " COUNTED_FAILURE
                      " ORDER BY at"_L1);
    QList<TimePoint> times;
    return eachRow(query, {since, network ? networkKey(ipAddress) : ipAddress},
                   [&](const SqlRow &row) { times.append(timeAt(row, 0)); })
        .transform([&] { return times; });
}

Result<ActivityCatchUp> ActivityStore::since(const ActivityFilter &filter, ActivityId after, int limit, qint64 reach)
{
    const auto newest = oneNumber(m_database.prepared("SELECT MAX(sequence) FROM activity"_L1), QList<SqlValue>{});
    if (!newest)
        return std::unexpected(newest.error());
    // Also the rows that retention has removed are missing to whoever has not seen them.
    const auto first = oneNumber(m_database.prepared("SELECT MIN(sequence) FROM activity"_L1), QList<SqlValue>{});
    if (!first)
        return std::unexpected(first.error());
    const qint64 start = std::max({after.value, *newest - reach, *first - 1});
    ActivityCatchUp found{.newest = {*newest}};
    found.isIncomplete = start > after.value;
    const auto at =
        oneNumber(m_database.prepared("SELECT at FROM activity WHERE sequence >= ? ORDER BY sequence LIMIT 1"_L1),
                  {std::min(start, *newest)});
    if (!at)
        return std::unexpected(at.error());
    found.from = fromMilliseconds(*at);
    ActivityRows reader(m_database);
    Result<QList<ActivityRecord>> read;
    if (filter.everyAccount) {
        read = reader.all(
            ActivityRows::selected(m_database, "FROM activity WHERE sequence > ? ORDER BY sequence DESC LIMIT ?"),
            {start, limit + 1});
    } else if (filter.account) {
        read = reader.all(ActivityRows::selected(m_database, "FROM activity WHERE sequence > ? AND +account = ? "
                                                             "ORDER BY sequence DESC LIMIT ?"),
                          {start, filter.account->value, limit + 1});
    }
    if (!read)
        return std::unexpected(read.error());
    found.rows = *read;
    std::ranges::reverse(found.rows);
    if (found.rows.size() > limit) {
        found.rows.removeFirst();
        found.isIncomplete = true;
    }
    return found;
}

Result<qint64> ActivityStore::count()
{
    const Snapshot snapshot(m_database);
    return RowCounts::open(m_database, {})
        .and_then([](const RowCounts &counts) { return counts.count({}, {}); })
        .transform([](const RollupCount &count) { return count.requests; });
}

} // namespace postject
