// SPDX-License-Identifier: GPL-3.0-or-later
//
// The settings, for administrators: all of them with their value and where it comes from, and changing some; and when
// retention last ran.
#include "server/core/json.h"
#include "server/http/api/bodyreader.h"
#include "server/http/api/queryreader.h"
#include "server/http/handlers/handlers.h"
#include "server/settings/settingsservice.h"
#include "server/storage/writer.h"

namespace postject::handlers {

namespace {

// Beside the settings: what the one that works on its own has done.
QByteArray settingsJson(const SettingsService &settings, const Writer &writer)
{
    const RetentionFigures retention = writer.figures().retention;
    JsonWriter json;
    json.beginObject().key("settings");
    settings.write(json);
    json.key("retention").beginObject().key("lastRunAt");
    if (retention.lastRunAt)
        json.time(*retention.lastRunAt);
    else
        json.null();
    json.key("lastRunRows").number(retention.lastRunRows).endObject().endObject();
    return json.take();
}

} // namespace

HandlerTask settings(const Request &request, SettingsService &settings, const Writer &writer)
{
    QueryReader query(request);
    query.text("account"); // accepted on every GET of the table that this is in; a setting belongs to no account
    if (const Result<void> complete = query.finish(); !complete)
        co_return refuse(complete.error());
    co_return answer(settingsJson(settings, writer));
}

HandlerTask changeSettings(const Request &request, SettingsService &settings, const Writer &writer)
{
    if (const Result<void> json = BodyReader::expectJson(request); !json)
        co_return refuse(json.error());
    const Result<SettingsService::Change> change =
        parseJsonObject(request.body.isEmpty() ? QByteArrayView("{}") : request.body)
            .and_then([&](const QJsonObject &wanted) { return settings.read(wanted); });
    if (!change)
        co_return refuse(change.error());
    Outcome outcome = answer({});
    outcome.audit.action = Action::SettingsChanged;
    outcome.audit.metadata = change->metadata;
    outcome.mutation = Mutation([change = *change](Stores &stores) { return change.store(stores); },
                                [&settings, &writer, change = *change](Reply &reply) {
                                    settings.put(change);
                                    reply.body = settingsJson(settings, writer);
                                });
    co_return outcome;
}

} // namespace postject::handlers
