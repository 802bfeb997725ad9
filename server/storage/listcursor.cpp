// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/listcursor.h"

#include "server/storage/activityfilter.h"
#include "server/storage/query.h"
#include "server/storage/stores.h"

#include <algorithm>

namespace postject {

namespace {

constexpr int kPage = 1000;

std::unexpected<Error> unknownRow()
{
    return std::unexpected(Error{.code = ErrorCode::InvalidRequest,
                                 .detail = u"The parameter \"before\" names no row of this list."_s,
                                 .fields = {{u"before"_s, u"names no row of this list"_s}}});
}

template <typename Filter>
void endAt(Filter &filter, TimePoint at)
{
    filter.until = std::min(filter.until.value_or(at), at);
}

template <typename Filter>
void beginAt(Filter &filter, TimePoint at)
{
    filter.from = std::max(filter.from.value_or(at), at);
}

template <typename Filter>
bool isEmpty(const Filter &filter)
{
    return filter.from && filter.until && *filter.from > *filter.until;
}

// Of the moment's rows, those that a newest-first list shows up to the row itself.
Result<qint64> rowsUpTo(Database &database, ActivityFilter filter, TimePoint at, ActivityId before)
{
    beginAt(filter, at);
    endAt(filter, at);
    if (isEmpty(filter))
        return 0;
    const auto question = questionOf(database, filter);
    if (!question)
        return std::unexpected(question.error());
    if (question->nothing)
        return 0;
    const QByteArray sql = "SELECT COUNT(*) " + question->source + "AND sequence >= ?";
    return oneNumber(database.prepared(QLatin1StringView(sql)), question->values + QList<SqlValue>{before.value});
}

Result<qint64> alertsUpTo(Stores &stores, AlertFilter filter, TimePoint at, AlertId before)
{
    beginAt(filter, at);
    endAt(filter, at);
    qint64 count = 0;
    for (qint64 offset = 0; !isEmpty(filter); offset += kPage) {
        const Result<AlertPage> page = stores.alerts.list(filter, kPage, offset);
        if (!page)
            return std::unexpected(page.error());
        count += std::ranges::count_if(page->alerts, [before](const AlertRecord &each) { return each.id >= before; });
        if (page->alerts.size() < kPage)
            break;
    }
    return count;
}

Result<std::optional<TimePoint>> timeOf(Database &database, ActivityId row)
{
    std::optional<TimePoint> at;
    return eachRow(database.prepared("SELECT at FROM activity WHERE sequence = ?"_L1), {row.value},
                   [&](const SqlRow &found) { at = timeAt(found, 0); })
        .transform([&] { return at; });
}

Result<bool> wasRemoved(Database &database, ActivityId row)
{
    return oneNumber(database.prepared("SELECT COUNT(*) FROM activity WHERE sequence > ?"_L1), {row.value})
        .transform([](qint64 later) { return later > 0; });
}

} // namespace

Result<ActivityPage> activityBefore(Stores &stores, const ActivityFilter &filter, ActivityId before, int limit)
{
    const auto at = timeOf(stores.database, before);
    const auto removed = at && !*at ? wasRemoved(stores.database, before) : Result<bool>(false);
    if (!at || !removed)
        return std::unexpected(at ? removed.error() : at.error());
    if (!*at && !*removed)
        return unknownRow();
    const Result<ActivityPage> all = stores.activity.list(filter, 1, 0);
    if (!all || !*at)
        return all.transform([](const ActivityPage &page) { return ActivityPage{.total = page.total}; });
    ActivityFilter rest = filter;
    endAt(rest, **at);
    if (isEmpty(rest))
        return ActivityPage{.total = all->total};
    return rowsUpTo(stores.database, filter, **at, before).and_then([&](qint64 skipped) {
        return stores.activity.list(rest, limit, skipped).transform([&](ActivityPage page) {
            page.total = all->total;
            return page;
        });
    });
}

Result<AlertPage> alertsBefore(Stores &stores, const AlertFilter &filter, AlertId before, int limit)
{
    const Result<AlertRecord> cursor = stores.alerts.one(before);
    if (!cursor && cursor.error().code == ErrorCode::NotFound)
        return unknownRow();
    const Result<AlertPage> all = stores.alerts.list(filter, 1, 0);
    if (!cursor || !all)
        return std::unexpected(cursor ? all.error() : cursor.error());
    AlertFilter rest = filter;
    endAt(rest, cursor->createdAt);
    if (isEmpty(rest))
        return AlertPage{.total = all->total};
    return alertsUpTo(stores, filter, cursor->createdAt, before).and_then([&](qint64 skipped) {
        return stores.alerts.list(rest, limit, skipped).transform([&](AlertPage page) {
            page.total = all->total;
            return page;
        });
    });
}

} // namespace postject
