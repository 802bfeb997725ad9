// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/metricsclient.h"

#include "ui/client/consoletime.h"

#include <QJsonArray>

#include <utility>

namespace postject::ui {
namespace {

std::unexpected<ApiError> malformed(const QString &member)
{
    ApiError error;
    error.kind = ApiError::Kind::Malformed;
    error.detail = u"Metrics without a valid \"%1\""_s.arg(member);
    return std::unexpected(std::move(error));
}

std::optional<TimePoint> timeOf(const QJsonValue &value)
{
    return value.isString() ? parseTime(value.toString().toLatin1()) : std::nullopt;
}

// Nothing if one of them is no point, or is not after the one before it.
std::optional<QList<MetricPoint>> pointsOf(const QJsonValue &series)
{
    if (!series.isArray())
        return std::nullopt;
    QList<MetricPoint> points;
    for (const QJsonValue each : series.toArray()) {
        const std::optional<TimePoint> at = timeOf(each["at"_L1]);
        const QJsonValue value = each["value"_L1];
        if (!at || (!value.isDouble() && !value.isNull()) || (!points.isEmpty() && points.last().at >= *at))
            return std::nullopt;
        points.append({.at = *at, .value = value.isDouble() ? std::optional(value.toDouble()) : std::nullopt});
    }
    return points;
}

std::optional<MetricGroup> groupOf(const QJsonValue &json, QLatin1StringView name)
{
    if (!json[name].isString() || !json["points"_L1].isArray())
        return std::nullopt;
    MetricGroup group{.name = json[name].toString(),
                      .lastAt = timeOf(json["lastAt"_L1]),
                      .blockedUntil = timeOf(json["blockedUntil"_L1])};
    for (const QJsonValue each : json["points"_L1].toArray()) {
        const std::optional<TimePoint> at = timeOf(each["at"_L1]);
        if (!at || (!group.steps.isEmpty() && group.steps.last().at >= *at))
            return std::nullopt;
        // Requests to a path have one count, attempts to sign in have two.
        group.steps.append({.at = *at,
                            .succeeded = each["logins"_L1].toInteger(each["value"_L1].toInteger()),
                            .failed = each["failedLogins"_L1].toInteger()});
    }
    return group;
}

std::optional<QList<MetricGroup>> groupsOf(const QJsonValue &series, QLatin1StringView name)
{
    if (!series.isArray())
        return std::nullopt;
    QList<MetricGroup> groups;
    for (const QJsonValue each : series.toArray()) {
        std::optional<MetricGroup> group = groupOf(each, name);
        if (!group)
            return std::nullopt;
        groups.append(*std::move(group));
    }
    return groups;
}

std::optional<DetectorLimits> limitsOf(const QJsonValue &json)
{
    if (!json["spikeFactor"_L1].isDouble())
        return std::nullopt;
    return DetectorLimits{.spikeFactor = json["spikeFactor"_L1].toDouble(),
                          .spikeRequests = json["spikeRequests"_L1].toInteger(),
                          .failedLogins = json["failedLogins"_L1].toInteger(),
                          .failedLoginMinutes = json["failedLoginMinutes"_L1].toInteger(),
                          .sensitiveRequests = json["sensitiveRequests"_L1].toInteger(),
                          .placeDays = json["placeDays"_L1].toInteger()};
}

} // namespace

ApiResult<Metrics> readMetrics(const QJsonObject &answer)
{
    Metrics metrics;
    const qint64 step = answer["step"_L1].toInteger();
    const std::optional<TimePoint> until = timeOf(answer["until"_L1]);
    const std::optional<DetectorLimits> limits = limitsOf(answer["limits"_L1]);
    if (step < 60 || step % 60 != 0)
        return malformed(u"step"_s);
    if (!until)
        return malformed(u"until"_s);
    if (!limits)
        return malformed(u"limits"_s);
    metrics.step = std::chrono::minutes(step / 60);
    metrics.until = *until;
    metrics.limits = *limits;
    metrics.through = answer["through"_L1].toString();
    metrics.historyFrom = timeOf(answer["historyFrom"_L1]);
    metrics.countedFrom = timeOf(answer["countedFrom"_L1]);
    const QJsonValue series = answer["series"_L1];
    for (const auto &[name, points] :
         {std::pair("requests"_L1, &metrics.requests), std::pair("baseline"_L1, &metrics.baseline),
          std::pair("threshold"_L1, &metrics.threshold), std::pair("minutes"_L1, &metrics.minutes)}) {
        std::optional<QList<MetricPoint>> read = pointsOf(series[name]);
        if (!read)
            return malformed(name);
        *points = *std::move(read);
    }
    if (metrics.baseline.size() != metrics.requests.size() || metrics.threshold.size() != metrics.requests.size())
        return malformed(u"baseline"_s);
    for (const auto &[name, member, groups] : {std::tuple("loginAddresses"_L1, "ipAddress"_L1, &metrics.addresses),
                                               std::tuple("loginCountries"_L1, "country"_L1, &metrics.countries),
                                               std::tuple("sensitivePaths"_L1, "path"_L1, &metrics.paths)}) {
        std::optional<QList<MetricGroup>> read = groupsOf(series[name], member);
        if (!read)
            return malformed(name);
        *groups = *std::move(read);
    }
    return metrics;
}

void MetricsClient::metrics(std::chrono::hours length, std::chrono::minutes step, bool everyAccount, QObject *context,
                            MetricsCallback done)
{
    // Of the server's clock: its last minute is the present one, whatever this computer's clock says.
    const TimePoint now = consoletime::now() + m_client.clockOffset().value_or(std::chrono::seconds(0));
    QUrlQuery query{
        {u"series"_s, u"requests,baseline,threshold,minutes,loginAddresses,loginCountries,sensitivePaths"_s},
        {u"startDate"_s, QString::fromLatin1(formatTime(now - length + std::chrono::minutes(1)))},
        {u"step"_s, QString::number(std::chrono::seconds(step).count())}};
    if (everyAccount)
        query.addQueryItem(u"account"_s, u"all"_s);
    m_client.send(
        ApiCall{.endpoint = EndpointId::Metrics, .query = query}, context,
        [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readMetrics)); });
}

void MetricsClient::watch(bool everyAccount, QObject *context, Watcher watcher)
{
    LiveWatcher live{
        .opened = std::move(watcher.opened), .logged = std::move(watcher.logged), .ended = std::move(watcher.ended)};
    if (everyAccount)
        live.blockChanged = std::move(watcher.blockChanged);
    watchLive(m_client, everyAccount, context, std::move(live));
}

} // namespace postject::ui
