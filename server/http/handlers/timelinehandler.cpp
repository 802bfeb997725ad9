// SPDX-License-Identifier: GPL-3.0-or-later
//
// What happened around an alert.
#include "server/http/api/queryreader.h"
#include "server/http/api/recordjson.h"
#include "server/http/handlers/alertaccess.h"
#include "server/http/handlers/handlers.h"
#include "server/storage/readers.h"

namespace postject::handlers {

HandlerTask alertTimeline(const Request &request, Readers &readers)
{
    QueryReader query(request);
    if (const Result<void> complete = query.finish(); !complete)
        co_return refuse(complete.error());
    const Result<AlertRecord> found = co_await visibleAlert(readers, request);
    if (!found)
        co_return refuse(found.error());
    const AccountId caller = request.caller->account;
    const auto onlyOf = request.caller->isAdministrator() ? std::nullopt : std::optional(caller);
    const Result<Timeline> timeline = co_await Await(
        readers.run([alert = *found, onlyOf](Stores &stores) { return stores.timelines.around(alert, onlyOf); },
                    {.account = caller, .weight = ReadFor::Heavy}));
    if (!timeline)
        co_return refuse(timeline.error());
    JsonWriter json;
    json.beginObject().key("from").time(timeline->from).key("until").time(timeline->until);
    json.key("whole").boolean(timeline->isWhole).key("entries").beginArray();
    for (const ActivityRecord &each : timeline->rows)
        writeActivity(json, each);
    json.endArray().key("evidence").beginArray();
    for (const ActivityId id : found->evidence)
        json.string(QByteArrayView(id.toByteArray()));
    json.endArray().endObject();
    co_return answer(json.take());
}

} // namespace postject::handlers
