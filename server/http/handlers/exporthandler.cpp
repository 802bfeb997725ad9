// SPDX-License-Identifier: GPL-3.0-or-later
//
// The activity log as a file: the listing's filters, streamed.
#include "server/http/export/exports.h"
#include "server/http/handlers/activityquery.h"
#include "server/http/handlers/handlers.h"
#include "server/http/handlers/scope.h"

namespace postject::handlers {

namespace {

struct Form
{
    ExportFormat format;
    QByteArray name; // and the file's ending
    QByteArray contentType;
};

std::optional<Form> readForm(QueryReader &query)
{
    const std::optional<QByteArray> name = query.text("format", 16);
    if (!name || *name == "csv")
        return Form{ExportFormat::Csv, "csv", "text/csv; charset=utf-8; header=present"};
    if (*name == "ndjson")
        return Form{ExportFormat::NdJson, "ndjson", "application/x-ndjson"};
    query.fail("format", u"must be csv or ndjson"_s);
    return std::nullopt;
}

} // namespace

HandlerTask exportActivity(Services &services, const Request &request)
{
    QueryReader query(request);
    Result<ActivityFilter> filter = readActivityFilter(query, request);
    if (!filter)
        co_return refuse(filter.error());
    readOrder(query, *filter);
    const std::optional<Form> form = readForm(query);
    if (const Result<void> complete = query.finish(); !complete)
        co_return refuse(complete.error());
    if (request.isHttp10)
        co_return refuse(askByHttp11(u"An export"_s));
    const Result<Slots::Slot> slot = services.exports.admit(request.caller->account);
    if (!slot)
        co_return refuse(slot.error());
    const QByteArray day = formatTime(request.at).first(10);
    Outcome outcome;
    outcome.audit.action = Action::LogExported;
    outcome.audit.metadata = "{\"format\":\"" + form->name + "\"}";
    outcome.reply.contentType = form->contentType;
    outcome.reply.headers.emplace_back("Content-Disposition",
                                       "attachment; filename=\"activity-" + day + '.' + form->name + '"');
    outcome.reply.stream = [&services, caller = *request.caller, client = request.client, filter = *filter,
                            format = form->format, slot = *slot](std::unique_ptr<AnswerStream> stream) {
        services.exports.start(std::move(stream), caller, client, filter, format, slot);
    };
    co_return outcome;
}

} // namespace postject::handlers
