// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/handlers/activityquery.h"

#include "server/http/handlers/scope.h"

namespace postject {

Result<ActivityFilter> readActivityFilter(QueryReader &query, const Request &request)
{
    const Result<AccountScope> scope = readScope(query, request);
    if (!scope)
        return std::unexpected(scope.error());
    ActivityFilter filter{.account = scope->account, .everyAccount = scope->everyAccount};
    filter.action = query.text("action", 64);
    if (std::optional<QByteArray> address = query.text("ipAddress", 64)) {
        const Result<IpAddress> parsed = IpAddress::parse(*address);
        if (!parsed && *address != "local")
            query.fail("ipAddress", parsed.error().detail);
        filter.ipAddress = parsed ? parsed->toByteArray() : *address;
    }
    filter.endpoint = query.text("endpoint", 512);
    if (const std::optional<qint64> status = query.integer("status", 100, 599))
        filter.status = static_cast<int>(*status);
    filter.withoutLocal = query.boolean("local") == false;
    if (const std::optional<QByteArray> text = query.text("q"))
        filter.text = QString::fromUtf8(*text);
    std::tie(filter.from, filter.until) = query.period();
    return filter;
}

ReadFor readFor(const Request &request, const ActivityFilter &filter)
{
    const int facets = int{filter.action.has_value()} + int{filter.ipAddress.has_value()} +
                       int{filter.endpoint.has_value()} + int{filter.status.has_value()};
    const bool isHeavy = filter.text || facets + int{filter.withoutLocal} > 1;
    return {.account = request.caller->account, .weight = isHeavy ? ReadFor::Heavy : ReadFor::Light};
}

void readOrder(QueryReader &query, ActivityFilter &filter)
{
    const std::optional<QByteArray> order = query.text("order", 8);
    if (order && *order != "asc" && *order != "desc")
        query.fail("order", u"must be asc or desc"_s);
    filter.oldestFirst = order == "asc";
}

} // namespace postject
