// SPDX-License-Identifier: GPL-3.0-or-later
//
// The activity log: listing with filters, counts per interval, and the most frequent values.
#include "server/contract/limits.h"
#include "server/http/api/await.h"
#include "server/http/api/recordjson.h"
#include "server/http/handlers/activityquery.h"
#include "server/http/handlers/cursor.h"
#include "server/http/handlers/handlers.h"
#include "server/import/importbatch.h"
#include "server/storage/listcursor.h"
#include "server/storage/readers.h"

#include <QSet>

#include <algorithm>

namespace postject::handlers {

namespace {

// The request ids of the page's rows that imports which were undone brought.
Result<QSet<QByteArray>> undoneIds(Stores &stores, const ActivityPage &page)
{
    QSet<QByteArray> undone;
    const auto isImported = [](const ActivityRecord &record) {
        return record.row.requestId.startsWith(kImportIdPrefix);
    };
    if (std::ranges::none_of(page.rows, isImported))
        return undone;
    const auto settings = stores.settings.all();
    if (!settings)
        return std::unexpected(settings.error());
    for (const ActivityRecord &record : page.rows) {
        if (isImported(record) && settings->contains(kUndoneSetting.toByteArray() + record.row.requestId))
            undone.insert(record.row.requestId);
    }
    return undone;
}

// On the reader's thread: a page can have a thousand rows.
QByteArray pageJson(const ActivityPage &page, const QSet<QByteArray> &undone)
{
    JsonWriter json;
    json.beginObject().key("logs").beginArray();
    for (const ActivityRecord &record : page.rows)
        writeActivity(json, record, undone.contains(record.row.requestId));
    json.endArray().key("total").number(page.total);
    if (page.searchedTo) // a text search looks at so many rows at most
        json.key("searchedTo").time(*page.searchedTo);
    json.endObject();
    return json.take();
}

} // namespace

HandlerTask activityLogs(const Request &request, Readers &readers)
{
    QueryReader query(request);
    Result<ActivityFilter> filter = readActivityFilter(query, request);
    if (!filter)
        co_return refuse(filter.error());
    readOrder(query, *filter);
    const Paging paging = query.paging();
    const std::optional<ActivityId> before = readCursor<ActivityId>(query, paging, filter->oldestFirst);
    if (const Result<void> complete = query.finish(); !complete)
        co_return refuse(complete.error());
    const Result<QByteArray> page = co_await Await(readers.run(
        [filter = *filter, paging, before](Stores &stores) {
            const auto list = before ? activityBefore(stores, filter, *before, paging.limit)
                                     : stores.activity.list(filter, paging.limit, paging.offset);
            return list.and_then([&](const ActivityPage &found) {
                return undoneIds(stores, found).transform([&](const auto &undone) { return pageJson(found, undone); });
            });
        },
        readFor(request, *filter)));
    if (!page)
        co_return refuse(page.error());
    co_return answer(*page);
}

HandlerTask activityHistogram(const Request &request, Readers &readers)
{
    QueryReader query(request);
    const Result<ActivityFilter> filter = readActivityFilter(query, request);
    if (!filter)
        co_return refuse(filter.error());
    const int bins = static_cast<int>(query.integer("bins", 1, kHistogramBinsMax).value_or(120));
    if (const Result<void> complete = query.finish(); !complete)
        co_return refuse(complete.error());
    const Result<QList<HistogramBin>> counted = co_await Await(
        readers.run([filter = *filter, bins](Stores &stores) { return stores.activity.histogram(filter, bins); },
                    readFor(request, *filter)));
    if (!counted)
        co_return refuse(counted.error());
    JsonWriter json;
    json.beginObject().key("bins").beginArray();
    for (const HistogramBin &bin : *counted) {
        json.beginObject();
        json.key("start").time(bin.start);
        json.key("requests").number(bin.requests);
        json.key("failed").number(bin.failed);
        json.endObject();
    }
    json.endArray().endObject();
    co_return answer(json.take());
}

HandlerTask activityTop(const Request &request, Readers &readers)
{
    QueryReader query(request);
    const Result<ActivityFilter> filter = readActivityFilter(query, request);
    if (!filter)
        co_return refuse(filter.error());
    const std::optional<ActivityChoice::Column> column = readColumn(query);
    const int limit = static_cast<int>(query.integer("limit", 1, kTopLimitMax).value_or(kTopLimitDefault));
    if (const Result<void> complete = query.finish(); !complete)
        co_return refuse(complete.error());
    const Result<QList<ActivityShare>> shares =
        co_await Await(readers.run([filter = *filter, column = *column,
                                    limit](Stores &stores) { return stores.activity.shares(filter, column, limit); },
                                   ReadFor{.account = request.caller->account, .weight = ReadFor::Heavy}));
    if (!shares)
        co_return refuse(shares.error());
    JsonWriter json;
    json.beginObject().key("values").beginArray();
    for (const ActivityShare &share : *shares) {
        json.beginObject().key("value");
        if (share.value.isEmpty())
            json.null();
        else
            json.string(QByteArrayView(share.value));
        json.key("requests").number(share.requests);
        json.key("failed").number(share.failed);
        json.key("firstAt").time(share.firstAt);
        json.key("lastAt").time(share.lastAt);
        json.endObject();
    }
    json.endArray().endObject();
    co_return answer(json.take());
}

} // namespace postject::handlers
