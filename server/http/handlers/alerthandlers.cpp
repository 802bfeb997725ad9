// SPDX-License-Identifier: GPL-3.0-or-later
//
// Alerts: list, look at one with its evidence, resolve, reopen and snooze, and count what they turned out to be.
#include "server/alerts/alertlistcache.h"
#include "server/alerts/securityalerts.h"
#include "server/contract/alerttypes.h"
#include "server/contract/limits.h"
#include "server/core/jsonobject.h"
#include "server/http/api/await.h"
#include "server/http/api/bodyreader.h"
#include "server/http/api/recordjson.h"
#include "server/http/handlers/alertaccess.h"
#include "server/http/handlers/cursor.h"
#include "server/http/handlers/filtervalues.h"
#include "server/http/handlers/handlers.h"
#include "server/http/handlers/scope.h"
#include "server/storage/listcursor.h"
#include "server/storage/readers.h"

namespace postject::handlers {

namespace {

AlertFilter filterOf(const AccountScope &scope, const Request &request)
{
    // Alerts about nobody's account in particular are the administrators' to see.
    return {.account = scope.account,
            .everyAccount = scope.everyAccount,
            .withoutAccount = request.caller->isAdministrator() && scope.account == request.caller->account};
}

Result<QByteArray> readTypeValue(const QByteArray &text)
{
    if (alertTypeOf(QLatin1StringView(text)))
        return text;
    return failure(ErrorCode::InvalidRequest, u"must be a type of alerts, such as brute_force"_s);
}

std::optional<QByteArray> readType(QueryReader &query)
{
    const std::optional<QByteArray> type = query.text("type");
    if (type && !readTypeValue(*type))
        query.fail("type", readTypeValue(*type).error().detail);
    return type;
}

void readLeftOut(QueryReader &query, AlertFilter &filter)
{
    for (const QByteArray &account : readValues(query, "notAccount", 32, readAccountValue))
        filter.notAccounts.append(AccountId::parse(account).value_or(AccountId{}).value);
    filter.notTypes = readValues(query, "notType", 64, readTypeValue);
    filter.notAddresses = readValues(query, "notIpAddress", 64, readAddressValue);
    filter.notEndpoints = readValues(query, "notEndpoint", 512, anyText);
}

void readVerdict(QueryReader &query, AlertFilter &filter)
{
    const std::optional<QByteArray> verdict = query.text("verdict");
    if (!verdict)
        return;
    filter.withoutVerdict = *verdict == "none";
    filter.verdict = verdictOf(QLatin1StringView(*verdict));
    if (!filter.verdict && !filter.withoutVerdict)
        query.fail("verdict", u"must be real, false, expected, test or none"_s);
}

struct AlertQuery
{
    AlertFilter filter;
    Paging paging;
    std::optional<AlertId> before;
};

Result<AlertQuery> readAlertQuery(const Request &request)
{
    QueryReader query(request);
    const Result<AccountScope> scope = readScope(query, request);
    if (!scope)
        return std::unexpected(scope.error());
    AlertFilter filter = filterOf(*scope, request);
    filter.resolved = query.boolean("resolved");
    if (const std::optional<QByteArray> severity = query.text("severity")) {
        filter.severity = severityOf(*severity);
        if (!filter.severity)
            query.fail("severity", u"must be low, medium, high or critical"_s);
    }
    filter.type = readType(query);
    readLeftOut(query, filter);
    readVerdict(query, filter);
    filter.snoozed = query.boolean("snoozed");
    filter.now = request.at;
    if (const std::optional<QByteArray> text = query.text("q"))
        filter.text = QString::fromUtf8(*text);
    std::tie(filter.from, filter.until) = query.period();
    const Paging paging = query.paging();
    const std::optional<AlertId> before = readCursor<AlertId>(query, paging);
    return query.finish().transform([&] { return AlertQuery{filter, paging, before}; });
}

// Whoever has the same role and account and asks with the same words gets the same list.
QByteArray listKey(const Request &request)
{
    return request.caller->account.toByteArray() + (request.caller->isAdministrator() ? "+?" : "?") + request.query;
}

// null: none.
std::optional<std::optional<Verdict>> readVerdict(BodyReader &body, bool resolved)
{
    if (!body.has(u"verdict"_s))
        return std::nullopt;
    const std::optional<QString> name = body.optionalString(u"verdict"_s, 16);
    const std::optional<Verdict> verdict =
        name ? verdictOf(QLatin1StringView(name->toLatin1())) : std::optional<Verdict>();
    if (name && !verdict)
        body.fail(u"verdict"_s, u"must be real, false, expected or test"_s);
    else if (verdict && !resolved)
        body.fail(u"verdict"_s, u"belongs to a resolved alert"_s);
    return verdict;
}

// null: no longer.
std::optional<std::optional<TimePoint>> readSnooze(BodyReader &body, bool resolved, TimePoint now)
{
    if (!body.has(u"snoozedUntil"_s))
        return std::nullopt;
    const std::optional<QString> text = body.optionalString(u"snoozedUntil"_s, 64);
    const std::optional<TimePoint> until = text ? parseTime(text->toLatin1()) : std::nullopt;
    if (resolved)
        body.fail(u"snoozedUntil"_s, u"belongs to an open alert"_s);
    else if (text && !until)
        body.fail(u"snoozedUntil"_s, u"must be a date-time, such as 2026-01-31T00:00:00Z"_s);
    else if (until && *until <= now)
        body.fail(u"snoozedUntil"_s, u"must be in the future"_s);
    return until;
}

Result<AlertChange> readChange(const Request &request)
{
    Result<BodyReader> body = BodyReader::open(request);
    if (!body)
        return std::unexpected(body.error());
    AlertChange change{.resolved = body->boolean(u"resolved"_s), .at = request.at};
    change.note = body->optionalString(u"note"_s, kAlertNoteMaxBytes);
    change.verdict = readVerdict(*body, change.resolved);
    change.snoozedUntil = readSnooze(*body, change.resolved, request.at);
    if (!request.caller->isSystem())
        change.by = request.caller->account;
    return body->finish().transform([&] { return change; });
}

QByteArray changeMetadata(AlertId id, const AlertChange &change)
{
    JsonWriter json;
    json.beginObject().key("alertId").string(QByteArrayView(id.toByteArray()));
    if (change.verdict && *change.verdict)
        json.key("verdict").string(QByteArrayView(verdictName(**change.verdict)));
    if (change.note && !change.note->isEmpty())
        json.key("note").string(QStringView(*change.note));
    if (change.snoozedUntil && *change.snoozedUntil)
        json.key("snoozedUntil").time(**change.snoozedUntil);
    else if (change.snoozedUntil)
        json.key("snoozedUntil").null();
    json.endObject();
    return json.take();
}

QByteArray alertJson(const AlertRecord &alert)
{
    JsonWriter json;
    writeAlert(json, alert, false);
    return json.take();
}

QByteArray detailJson(const AlertRecord &alert, const QList<ActivityRecord> &evidence, const QList<AlertStep> &steps)
{
    JsonWriter json;
    json.beginArray();
    for (const ActivityRecord &record : evidence)
        writeActivity(json, record);
    const QByteArray rows = json.endArray().take();
    json.beginArray();
    for (const AlertStep &step : steps)
        writeAlertStep(json, step);
    json.endArray();
    return withMember(withMember(alertJson(alert), "activity", rows), "history", json.take());
}

} // namespace

HandlerTask listAlerts(const Request &request, AlertListCache &alertLists, Readers &readers)
{
    const QByteArray key = listKey(request);
    if (const QByteArray *known = alertLists.find(key))
        co_return answer(*known);
    const auto asked = readAlertQuery(request);
    if (!asked)
        co_return refuse(asked.error());
    const quint64 version = alertLists.version();
    const bool isLasting = !asked->filter.snoozed; // else time alone changes the answer
    const Result<AlertPage> page = co_await Await(readers.run([asked = *asked](Stores &stores) {
        const auto &[filter, paging, before] = asked;
        return before ? alertsBefore(stores, filter, *before, paging.limit)
                      : stores.alerts.list(filter, paging.limit, paging.offset);
    }));
    if (!page)
        co_return refuse(page.error());
    JsonWriter json;
    json.beginObject().key("alerts").beginArray();
    for (const AlertRecord &each : page->alerts)
        writeAlert(json, each, true);
    json.endArray().key("total").number(page->total).endObject();
    const QByteArray list = json.take();
    if (isLasting)
        alertLists.put(key, list, version);
    co_return answer(list);
}

HandlerTask alert(const Request &request, Readers &readers)
{
    QueryReader query(request);
    if (const Result<AccountScope> scope = readScope(query, request); !scope)
        co_return refuse(scope.error());
    if (const Result<void> complete = query.finish(); !complete)
        co_return refuse(complete.error());
    const Result<AlertRecord> found = co_await visibleAlert(readers, request);
    if (!found)
        co_return refuse(found.error());
    const Result<std::pair<QList<ActivityRecord>, QList<AlertStep>>> more =
        co_await Await(readers.run([id = found->id, ids = found->evidence](Stores &stores) {
            return stores.activity.rows(ids).and_then([&](const QList<ActivityRecord> &rows) {
                return stores.alerts.steps(id).transform(
                    [&](const QList<AlertStep> &steps) { return std::pair(rows, steps); });
            });
        }));
    if (!more)
        co_return refuse(more.error());
    QList<ActivityRecord> evidence = more->first;
    // Of brute force, that is what was tried with other accounts, too: not for this one's owner to see.
    if (!request.caller->isAdministrator())
        evidence.removeIf([&](const ActivityRecord &each) { return each.row.account != request.caller->account; });
    co_return answer(detailJson(*found, evidence, more->second));
}

HandlerTask changeAlert(const Request &request, Readers &readers)
{
    const Result<AlertChange> change = readChange(request);
    if (!change)
        co_return refuse(change.error());
    const Result<AlertRecord> found = co_await visibleAlert(readers, request);
    if (!found)
        co_return refuse(found.error());

    const AlertId id = found->id;
    Outcome outcome = answer({});
    outcome.audit.action = actionOf(*change, *found);
    outcome.audit.metadata = changeMetadata(id, *change);
    outcome.mutation = Mutation(
        [id, change = *change](Stores &stores) {
            return stores.alerts.change(id, change).and_then([&] { return stores.alerts.one(id); });
        },
        [](const AlertRecord &changed, Reply &reply) { reply.body = alertJson(changed); });
    co_return outcome;
}

HandlerTask alertVerdicts(const Request &request, Readers &readers)
{
    QueryReader query(request);
    const Result<AccountScope> scope = readScope(query, request);
    if (!scope)
        co_return refuse(scope.error());
    AlertFilter filter = filterOf(*scope, request);
    filter.type = readType(query);
    std::tie(filter.from, filter.until) = query.period();
    if (const Result<void> complete = query.finish(); !complete)
        co_return refuse(complete.error());
    const Result<QList<VerdictCount>> counts =
        co_await Await(readers.run([filter](Stores &stores) { return stores.alerts.verdicts(filter); }));
    if (!counts)
        co_return refuse(counts.error());
    JsonWriter json;
    json.beginObject().key("types").beginArray();
    for (const VerdictCount &count : *counts) {
        json.beginObject().key("type").string(QByteArrayView(count.type)).key("resolved").number(count.resolved);
        for (std::size_t i = 0; i < kVerdictNames.size(); ++i)
            json.key(kVerdictNames[i].data()).number(count.each[i]);
        json.endObject();
    }
    json.endArray().endObject();
    co_return answer(json.take());
}

} // namespace postject::handlers
