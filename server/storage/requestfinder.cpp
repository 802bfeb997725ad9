// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/requestfinder.h"

#include "server/storage/activityrows.h"
#include "server/storage/query.h"

#include <algorithm>

namespace postject {

namespace {

constexpr qsizetype kRunBytes = 16; // "req_" and 12 digits
constexpr qsizetype kIdBytes = 24;
constexpr qint64 kCoarse = 4096;   // rows between which the place is narrowed down
constexpr qint64 kBefore = 20'000; // rows looked at around the place: what is slow is written late
constexpr qint64 kAfter = 100'000;
constexpr qint64 kFarAfter = 2'000'000; // a verification of the log, say, under load

struct Span
{
    qint64 from = 0;
    qint64 until = 0;
};

struct Probe
{
    qint64 sequence = 0;
    QByteArray requestId;
};

// The first row of the span that belongs to a request.
Result<std::optional<Probe>> firstRequest(Database &database, Span span)
{
    std::optional<Probe> found;
    SqlStatement &query =
        database.prepared("SELECT sequence, request_id FROM activity WHERE sequence >= ? AND sequence < ? AND "
                          "request_id >= 'req_' AND request_id < 'req`' ORDER BY sequence LIMIT 1"_L1);
    return eachRow(query, {span.from, span.until},
                   [&](const SqlRow &row) { found = Probe{.sequence = row.number(0), .requestId = textAt(row, 1)}; })
        .transform([&] { return found; });
}

Result<std::optional<Span>> spanOfRun(Database &database, const QByteArray &run)
{
    QList<qint64> starts{0};
    const auto read =
        eachRow(database.prepared("SELECT sequence FROM activity WHERE action <> 2 AND action = (SELECT id "
                                  "FROM activity_words WHERE word = 'server_started')"_L1),
                {}, [&](const SqlRow &row) { starts.append(row.number(0)); });
    const auto newest = oneNumber(database.prepared("SELECT MAX(sequence) FROM activity"_L1), QList<SqlValue>{});
    if (!read || !newest)
        return std::unexpected(read ? newest.error() : read.error());
    std::ranges::sort(starts);
    qint64 until = *newest + 1;
    for (auto start = starts.crbegin(); start != starts.crend(); ++start) {
        const Span span{.from = *start, .until = until};
        const auto first = firstRequest(database, span);
        if (!first)
            return std::unexpected(first.error());
        if (*first && (*first)->requestId.startsWith(run))
            return span;
        until = *start;
    }
    return std::nullopt;
}

// Around where the ids of the run pass this one.
Result<qint64> placeIn(Database &database, Span span, const QByteArray &requestId)
{
    while (span.until - span.from > kCoarse) {
        const qint64 middle = span.from + (span.until - span.from) / 2;
        const auto probe = firstRequest(database, {.from = middle, .until = span.until});
        if (!probe)
            return std::unexpected(probe.error());
        const bool isAfter = *probe && (*probe)->requestId < requestId;
        (isAfter ? span.from : span.until) = middle;
    }
    return span.from;
}

} // namespace

Result<QList<ActivityRecord>> rowsOfRequest(Database &database, const QByteArray &requestId)
{
    QList<ActivityRecord> rows;
    if (requestId.size() != kIdBytes)
        return rows;
    const auto run = spanOfRun(database, requestId.first(kRunBytes));
    if (!run)
        return std::unexpected(run.error());
    if (!*run)
        return rows;
    const auto place = placeIn(database, **run, requestId);
    if (!place)
        return std::unexpected(place.error());
    ActivityRows reader(database);
    SqlStatement &query =
        ActivityRows::selected(database, "FROM activity WHERE sequence >= ? AND sequence < ? AND request_id = ? "
                                         "ORDER BY sequence LIMIT 10");
    const qint64 until = (*run)->until;
    for (const Span span : {Span{*place - kBefore, *place + kAfter}, Span{*place + kAfter, *place + kFarAfter}}) {
        const auto found = reader.all(query, {span.from, std::min(span.until, until), requestId});
        if (!found)
            return std::unexpected(found.error());
        rows += *found;
        if (!rows.isEmpty() || span.until >= until)
            break;
    }
    return rows;
}

} // namespace postject
