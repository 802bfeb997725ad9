// SPDX-License-Identifier: GPL-3.0-or-later
//
// Alerts: list, look at one with its evidence, resolve and reopen.
#include "server/alerts/securityalerts.h"
#include "server/contract/alerttypes.h"
#include "server/http/api/await.h"
#include "server/http/api/bodyreader.h"
#include "server/http/api/recordjson.h"
#include "server/http/handlers/handlers.h"
#include "server/http/handlers/scope.h"

namespace postject::handlers {

namespace {

Error notFoundAlert()
{
    return {.code = ErrorCode::NotFound, .detail = u"There is no such alert."_s};
}

Result<std::pair<AlertFilter, Paging>> readAlertQuery(const Request &request)
{
    QueryReader query(request);
    const Result<AccountScope> scope = readScope(query, request);
    if (!scope)
        return std::unexpected(scope.error());
    AlertFilter filter{.account = scope->account, .everyAccount = scope->everyAccount};
    // Alerts about nobody's account in particular are the administrators' to see.
    filter.withoutAccount = request.caller->isAdministrator() && scope->account == request.caller->account;
    filter.resolved = query.boolean("resolved");
    if (const std::optional<QByteArray> severity = query.text("severity")) {
        filter.severity = severityOf(*severity);
        if (!filter.severity)
            query.fail("severity", u"must be low, medium, high or critical"_s);
    }
    filter.type = query.text("type");
    if (filter.type && !alertTypeOf(QLatin1StringView(*filter.type)))
        query.fail("type", u"must be a type of alerts, such as brute_force"_s);
    if (const std::optional<QByteArray> text = query.text("q"))
        filter.text = QString::fromUtf8(*text);
    std::tie(filter.from, filter.until) = query.period();
    const Paging paging = query.paging();
    return query.finish().transform([&] { return std::pair(filter, paging); });
}

// An alert that this caller may see; another account's is as absent as one that never was.
QCoro::Task<Result<AlertRecord>> visibleAlert(Services &services, const Request &request)
{
    const AlertId id = AlertId::parse(request.arguments.first()).value_or(AlertId{}); // which no alert has
    Result<AlertRecord> found =
        co_await Await(services.readers.run([id](Stores &stores) { return stores.alerts.one(id); }));
    const bool isVisible = found && (request.caller->isAdministrator() || found->account == request.caller->account);
    const bool isAbsent = found ? !isVisible : found.error().code == ErrorCode::NotFound;
    if (isAbsent)
        found = std::unexpected(notFoundAlert());
    co_return found;
}

// Whoever has the same role and account and asks with the same words gets the same list.
QByteArray listKey(const Request &request)
{
    return request.caller->account.toByteArray() + (request.caller->isAdministrator() ? "+?" : "?") + request.query;
}

QByteArray alertJson(const AlertRecord &alert)
{
    JsonWriter json;
    writeAlert(json, alert, false);
    return json.take();
}

} // namespace

HandlerTask listAlerts(Services &services, const Request &request)
{
    const QByteArray key = listKey(request);
    if (const QByteArray *known = services.alertLists.find(key))
        co_return answer(*known);
    const auto asked = readAlertQuery(request);
    if (!asked)
        co_return refuse(asked.error());
    const auto [filter, paging] = *asked;
    const quint64 version = services.alertLists.version();
    const Result<AlertPage> page = co_await Await(services.readers.run(
        [filter, paging](Stores &stores) { return stores.alerts.list(filter, paging.limit, paging.offset); }));
    if (!page)
        co_return refuse(page.error());
    JsonWriter json;
    json.beginObject().key("alerts").beginArray();
    for (const AlertRecord &each : page->alerts)
        writeAlert(json, each, true);
    json.endArray().key("total").number(page->total).endObject();
    const QByteArray list = json.take();
    services.alertLists.put(key, list, version);
    co_return answer(list);
}

HandlerTask alert(Services &services, const Request &request)
{
    QueryReader query(request);
    if (const Result<AccountScope> scope = readScope(query, request); !scope)
        co_return refuse(scope.error());
    if (const Result<void> complete = query.finish(); !complete)
        co_return refuse(complete.error());
    const Result<AlertRecord> found = co_await visibleAlert(services, request);
    if (!found)
        co_return refuse(found.error());
    const Result<QList<ActivityRecord>> evidence = co_await Await(
        services.readers.run([ids = found->evidence](Stores &stores) { return stores.activity.rows(ids); }));
    if (!evidence)
        co_return refuse(evidence.error());
    JsonWriter json;
    writeAlert(json, *found, false);
    QByteArray body = json.take();
    json.beginArray();
    for (const ActivityRecord &record : *evidence)
        writeActivity(json, record);
    json.endArray();
    body.chop(1); // the object's closing brace: the rows are its last member
    co_return answer(body + ",\"activity\":" + json.take() + "}");
}

HandlerTask changeAlert(Services &services, const Request &request)
{
    Result<BodyReader> body = BodyReader::open(request);
    if (!body)
        co_return refuse(body.error());
    const bool resolved = body->boolean(u"resolved"_s);
    const std::optional<QString> note = body->optionalString(u"note"_s, 2000);
    if (const Result<void> complete = body->finish(); !complete)
        co_return refuse(complete.error());
    const Result<AlertRecord> found = co_await visibleAlert(services, request);
    if (!found)
        co_return refuse(found.error());

    const AlertId id = found->id;
    Outcome outcome = answer({});
    outcome.audit.action = resolved ? Action::AlertResolved : Action::AlertReopened;
    outcome.audit.metadata = "{\"alertId\":\"" + id.toByteArray() + "\"}";
    const std::optional<AccountId> by =
        request.caller->isSystem() ? std::nullopt : std::optional(request.caller->account);
    outcome.mutation = Mutation(
        [=, at = request.at](Stores &stores) {
            return stores.alerts.setResolved(id, resolved, at, by, note).and_then([&] {
                return stores.alerts.one(id);
            });
        },
        [](const AlertRecord &changed, Reply &reply) { reply.body = alertJson(changed); });
    co_return outcome;
}

} // namespace postject::handlers
