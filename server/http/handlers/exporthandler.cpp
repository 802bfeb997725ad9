// SPDX-License-Identifier: GPL-3.0-or-later
//
// The activity log as a file: the listing's filters, streamed.
#include "server/core/json.h"
#include "server/http/export/exports.h"
#include "server/http/handlers/activityquery.h"
#include "server/http/handlers/handlers.h"
#include "server/http/handlers/scope.h"

namespace postject::handlers {

namespace {

constexpr qsizetype kFileNameMaxBytes = 120;

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

using Parameters = QMap<QByteArray, QList<QByteArray>>;

// What the export was narrowed to, by the parameters' own names.
Parameters narrowing(const QueryReader &query)
{
    Parameters given = query.given();
    for (const QByteArray name : {"format", "bom", "order"})
        given.remove(name);
    return given;
}

QByteArray auditOf(const Form &form, const Parameters &filter)
{
    JsonWriter json;
    json.beginObject().key("format").string(QByteArrayView(form.name));
    if (!filter.isEmpty()) {
        json.key("filter").beginObject();
        for (const auto &[name, values] : filter.asKeyValueRange())
            json.key(name.constData()).string(QByteArrayView(values.join(", ")));
        json.endObject();
    }
    json.endObject();
    return json.take();
}

// Two files of one day, of different filters, are not to be taken for each other.
QByteArray fileName(const QByteArray &day, const Form &form, const Parameters &filter)
{
    QByteArray name = "activity-" + day;
    for (const auto &[parameter, values] : filter.asKeyValueRange()) {
        name += '-' + parameter + '=';
        for (const char each : values.join(',')) {
            const bool isPlain = (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') ||
                                 (each >= '0' && each <= '9') || each == '.' || each == '_' || each == '-' ||
                                 each == ',';
            name += isPlain ? each : '_';
        }
    }
    return name.first(std::min<qsizetype>(name.size(), kFileNameMaxBytes)) + '.' + form.name;
}

} // namespace

HandlerTask exportActivity(const Request &request, Exports &exports)
{
    QueryReader query(request);
    Result<ActivityFilter> filter = readActivityFilter(query, request);
    if (!filter)
        co_return refuse(filter.error());
    readOrder(query, *filter);
    const std::optional<Form> form = readForm(query);
    const bool hasMark = query.boolean("bom").value_or(false); // Excel takes a file without one for another encoding
    if (hasMark && form && form->format != ExportFormat::Csv)
        query.fail("bom", u"goes with format=csv"_s);
    if (const Result<void> complete = query.finish(); !complete)
        co_return refuse(complete.error());
    if (request.isHttp10)
        co_return refuse(askByHttp11(u"An export"_s));
    const Result<Slots::Slot> slot = exports.admit(request.caller->account);
    if (!slot)
        co_return refuse(slot.error());
    const Parameters narrowed = narrowing(query);
    Outcome outcome;
    outcome.audit.action = Action::LogExported;
    outcome.audit.metadata = auditOf(*form, narrowed);
    outcome.reply.contentType = form->contentType;
    outcome.reply.headers.emplace_back("Content-Disposition",
                                       "attachment; filename=\"" +
                                           fileName(formatTime(request.at).first(10), *form, narrowed) + '"');
    outcome.reply.stream = [&exports, caller = *request.caller, client = request.client, filter = *filter,
                            format = form->format, hasMark, slot = *slot](std::unique_ptr<AnswerStream> stream) {
        if (hasMark)
            stream->write("\xef\xbb\xbf");
        exports.start(std::move(stream), caller, client, filter, format, slot);
    };
    co_return outcome;
}

} // namespace postject::handlers
