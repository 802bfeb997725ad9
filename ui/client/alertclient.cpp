// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/alertclient.h"

#include "server/contract/limits.h"
#include "server/contract/verdict.h"
#include "ui/client/accountnames.h"
#include "ui/client/eventreader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <memory>
#include <utility>

namespace postject::ui {
namespace {

std::unexpected<ApiError> malformed(QString what)
{
    ApiError error;
    error.kind = ApiError::Kind::Malformed;
    error.detail = std::move(what);
    return std::unexpected(std::move(error));
}

std::optional<TimePoint> timeOf(const QJsonValue &value)
{
    return value.isString() ? parseTime(value.toString().toLatin1()) : std::nullopt;
}

// QUrlQuery leaves "+" as it is, which servers read as a space.
void add(QUrlQuery &query, QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QUrlQuery parametersOf(const AlertQuery &query)
{
    QUrlQuery parameters;
    if (query.status != AlertStatus::Any)
        parameters.addQueryItem(u"resolved"_s, query.status == AlertStatus::Resolved ? u"true"_s : u"false"_s);
    if (query.status == AlertStatus::Open || query.status == AlertStatus::Snoozed)
        parameters.addQueryItem(u"snoozed"_s, query.status == AlertStatus::Snoozed ? u"true"_s : u"false"_s);
    add(parameters, "severity"_L1, query.severity);
    add(parameters, "type"_L1, query.type);
    add(parameters, "verdict"_L1, query.verdict);
    add(parameters, "q"_L1, query.text);
    add(parameters, "account"_L1, query.account);
    if (query.from)
        add(parameters, "startDate"_L1, QString::fromLatin1(formatTime(*query.from)));
    for (const ActivityCondition &each : query.leftOut)
        add(parameters, parameterOf(each.field, true), each.value);
    return parameters;
}

QList<AlertStep> readHistory(const QJsonValue &steps)
{
    QList<AlertStep> history;
    for (const QJsonValue &step : steps.toArray()) {
        if (const std::optional<TimePoint> at = timeOf(step["at"_L1]))
            history.append({.action = step["action"_L1].toString(),
                            .at = *at,
                            .accountId = step["accountId"_L1].toString(),
                            .verdict = step["verdict"_L1].toString(),
                            .snoozedUntil = timeOf(step["snoozedUntil"_L1]),
                            .note = step["note"_L1].toString()});
    }
    return history;
}

ApiResult<AlertWithEvidence> readDetail(const QJsonObject &answer)
{
    const QJsonObject rows{{u"logs"_s, answer["activity"_L1]}, {u"total"_s, 0}};
    const ApiResult<AlertEntry> alert = readAlert(answer);
    const ApiResult<ActivityListing> evidence = readActivityListing(rows);
    if (!alert || !evidence)
        return malformed(u"An alert without its members or its \"activity\""_s);
    return AlertWithEvidence{
        .alert = *alert, .evidence = evidence->entries, .history = readHistory(answer["history"_L1])};
}

ApiResult<AlertTimeline> readTimeline(const QJsonObject &answer)
{
    const QJsonObject rows{{u"logs"_s, answer["entries"_L1]}, {u"total"_s, 0}};
    const ApiResult<ActivityListing> entries = readActivityListing(rows);
    const std::optional<TimePoint> from = timeOf(answer["from"_L1]), until = timeOf(answer["until"_L1]);
    if (!entries || !from || !until)
        return malformed(u"A timeline without its times or its \"entries\""_s);
    AlertTimeline timeline{
        .from = *from, .until = *until, .isWhole = answer["whole"_L1].toBool(true), .entries = entries->entries};
    for (const QJsonValue &id : answer["evidence"_L1].toArray())
        timeline.evidence.insert(id.toString());
    return timeline;
}

QJsonObject bodyOf(const AlertEdit &edit)
{
    QJsonObject body{{u"resolved"_s, edit.resolved}};
    if (edit.note)
        body.insert(u"note"_s, *edit.note);
    if (edit.verdict)
        body.insert(u"verdict"_s, edit.verdict->isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(*edit.verdict));
    if (edit.snoozedUntil)
        body.insert(u"snoozedUntil"_s, *edit.snoozedUntil
                                           ? QJsonValue(QString::fromLatin1(formatTime(**edit.snoozedUntil)))
                                           : QJsonValue(QJsonValue::Null));
    return body;
}

ApiResult<QHash<QString, VerdictCount>> readVerdicts(const QJsonObject &answer)
{
    if (!answer["types"_L1].isArray())
        return malformed(u"Verdicts without \"types\""_s);
    QHash<QString, VerdictCount> counts;
    for (const QJsonValue &type : answer["types"_L1].toArray()) {
        VerdictCount count{.resolved = type["resolved"_L1].toInteger()};
        for (const QLatin1StringView verdict : kVerdictNames)
            count.each.insert(verdict, type[verdict].toInteger());
        counts.insert(type["type"_L1].toString(), count);
    }
    return counts;
}

} // namespace

ApiResult<AlertEntry> readAlert(const QJsonObject &json)
{
    const std::optional<TimePoint> createdAt = timeOf(json["createdAt"_L1]);
    const std::optional<TimePoint> lastSeenAt = timeOf(json["lastSeenAt"_L1]);
    if (!createdAt || !json["id"_L1].isString() || !json["type"_L1].isString() || !json["resolved"_L1].isBool())
        return malformed(u"An alert without \"id\", \"type\", \"resolved\" or a valid \"createdAt\""_s);
    return AlertEntry{
        .id = json["id"_L1].toString(),
        .type = json["type"_L1].toString(),
        .severity = json["severity"_L1].toString(),
        .description = json["description"_L1].toString(),
        .metadata = json["metadata"_L1].toObject(),
        .createdAt = *createdAt,
        .lastSeenAt = lastSeenAt.value_or(*createdAt),
        .occurrences = json["occurrences"_L1].toInteger(1),
        .resolved = json["resolved"_L1].toBool(),
        .accountId = json["accountId"_L1].toString(),
        .verdict = json["verdict"_L1].toString(),
        .snoozedUntil = timeOf(json["snoozedUntil"_L1]),
        .resolvedAt = timeOf(json["resolvedAt"_L1]),
        .resolvedBy = json["resolvedBy"_L1].toString(),
        .note = json["note"_L1].toString(),
        .json = json,
    };
}

ApiResult<AlertListing> readAlerts(const QJsonObject &answer)
{
    const qint64 total = answer["total"_L1].toInteger(-1);
    if (!answer["alerts"_L1].isArray() || total < 0)
        return malformed(u"A list of alerts without \"alerts\" or \"total\""_s);
    AlertListing listing{.alerts = {}, .total = total};
    const QJsonArray rows = answer["alerts"_L1].toArray();
    listing.alerts.reserve(rows.size());
    for (const QJsonValue &row : rows) {
        ApiResult<AlertEntry> alert = readAlert(row.toObject());
        if (!alert)
            return std::unexpected(alert.error());
        listing.alerts.append(std::move(*alert));
    }
    return listing;
}

void AlertClient::list(const AlertQuery &query, qint64 offset, int limit, QObject *context, ListCallback done)
{
    QUrlQuery parameters = parametersOf(query);
    parameters.addQueryItem(u"limit"_s, QString::number(limit));
    parameters.addQueryItem(u"offset"_s, QString::number(offset));
    m_client.send(
        ApiCall{.endpoint = EndpointId::ListAlerts, .query = parameters}, context,
        [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readAlerts)); });
}

void AlertClient::detail(const QString &id, QObject *context, DetailCallback done)
{
    m_client.send(
        ApiCall{.endpoint = EndpointId::Alert, .arguments = {id}}, context,
        [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readDetail)); });
}

void AlertClient::timeline(const QString &id, QObject *context, TimelineCallback done)
{
    m_client.send(
        ApiCall{.endpoint = EndpointId::AlertTimeline, .arguments = {id}}, context,
        [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readTimeline)); });
}

void AlertClient::change(const QString &id, const AlertEdit &edit, QObject *context, AlertCallback done)
{
    m_client.send(ApiCall{.endpoint = EndpointId::ChangeAlert, .arguments = {id}, .body = bodyOf(edit)}, context,
                  [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readAlert)); });
}

void AlertClient::verdicts(const QString &account, QObject *context, VerdictsCallback done)
{
    QUrlQuery parameters;
    add(parameters, "account"_L1, account);
    m_client.send(
        ApiCall{.endpoint = EndpointId::AlertVerdicts, .query = parameters}, context,
        [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readVerdicts)); });
}

void AlertClient::watch(const QString &account, QObject *context, Watcher watcher)
{
    QUrlQuery parameters{{u"events"_s, u"alert"_s}};
    add(parameters, "account"_L1, account);
    m_client.stream(
        ApiCall{.endpoint = EndpointId::Stream, .query = parameters}, context,
        [reader = EventReader(), opened = std::move(watcher.opened), changed = std::move(watcher.changed),
         isOpen = false, alive = QPointer(context)](const QByteArray &piece) mutable {
            if (!std::exchange(isOpen, true))
                opened();
            for (const ServerEvent &event : reader.read(piece)) {
                const ApiResult<AlertEntry> alert = readAlert(QJsonDocument::fromJson(event.data).object());
                if (alive && event.name == "alert" && alert)
                    changed(*alert);
            }
        },
        std::move(watcher.ended));
}

void AlertClient::accounts(QObject *context, AccountsCallback done)
{
    askAccountNames(m_client, context, std::move(done));
}

} // namespace postject::ui
