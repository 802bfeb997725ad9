// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/rehearsalclient.h"

#include <QJsonArray>

#include <utility>

namespace postject::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::chrono::minutes kPatience{5}; // a month of a busy server's log takes a while

std::unexpected<ApiError> malformed(const QString &member)
{
    ApiError error;
    error.kind = ApiError::Kind::Malformed;
    error.detail = u"A rehearsal without a valid \"%1\""_s.arg(member);
    return std::unexpected(std::move(error));
}

std::optional<QList<RehearsedAlert>> alertsOf(const QJsonValue &list)
{
    if (!list.isArray())
        return std::nullopt;
    QList<RehearsedAlert> alerts;
    for (const QJsonValue each : list.toArray()) {
        const std::optional<TimePoint> at = parseTime(each["firstSeenAt"_L1].toString().toLatin1());
        if (!at || !each["type"_L1].isString() || !each["subject"_L1].isString())
            return std::nullopt;
        alerts.append({.type = each["type"_L1].toString(),
                       .subject = each["subject"_L1].toString(),
                       .account = each["accountId"_L1].toString(),
                       .firstAt = *at,
                       .occurrences = each["occurrences"_L1].toInteger()});
    }
    return alerts;
}

} // namespace

ApiResult<RehearsalReport> readRehearsal(const QJsonObject &answer)
{
    const QJsonValue totals = answer["totals"_L1];
    const auto added = alertsOf(answer["added"_L1]);
    const auto vanished = alertsOf(answer["vanished"_L1]);
    if (!totals.isObject())
        return malformed(u"totals"_s);
    if (!added || !vanished)
        return malformed(added ? u"vanished"_s : u"added"_s);
    return RehearsalReport{.alerts = totals["alerts"_L1].toInteger(),
                           .added = totals["added"_L1].toInteger(),
                           .vanished = totals["vanished"_L1].toInteger(),
                           .addedAlerts = *added,
                           .vanishedAlerts = *vanished};
}

void RehearsalClient::rehearse(const QJsonObject &settings, bool everyAccount, QObject *context, Callback done)
{
    QJsonObject body{{u"settings"_s, settings}};
    if (everyAccount)
        body[u"account"_s] = u"all"_s;
    m_client.send(
        ApiCall{.endpoint = EndpointId::Rehearse, .body = body, .patience = kPatience}, context,
        [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readRehearsal)); });
}

} // namespace postject::ui
