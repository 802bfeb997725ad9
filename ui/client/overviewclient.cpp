// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/overviewclient.h"

#include "server/contract/limits.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {

constexpr int kNewest = 5;

QString wireTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime readTime(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

std::unexpected<ApiError> malformed(const QString &member)
{
    ApiError error;
    error.kind = ApiError::Kind::Malformed;
    error.detail = u"%1?"_s.arg(member);
    return std::unexpected(error);
}

ApiResult<qint64> readTotal(const QJsonObject &answer)
{
    const QJsonValue total = answer["total"_L1];
    if (!total.isDouble() || total.toInteger(-1) < 0)
        return malformed(u"total"_s);
    return total.toInteger();
}

ApiResult<OpenAlerts> readOpenAlerts(const QJsonObject &answer)
{
    return readAlerts(answer).transform(
        [](const AlertListing &listing) { return OpenAlerts{.total = listing.total, .newest = listing.alerts}; });
}

ApiResult<QList<ActivityBin>> readBins(const QJsonObject &answer)
{
    if (!answer["bins"_L1].isArray())
        return malformed(u"bins"_s);
    QList<ActivityBin> result;
    for (const QJsonValue each : answer["bins"_L1].toArray()) {
        const QJsonObject bin = each.toObject();
        result.append({.start = readTime(bin["start"_L1]),
                       .requests = bin["requests"_L1].toInteger(),
                       .failed = bin["failed"_L1].toInteger()});
    }
    return result;
}

ApiResult<WhitelistFigures> readWhitelist(const QJsonObject &answer)
{
    if (!answer["whitelist"_L1].isArray())
        return malformed(u"whitelist"_s);
    return WhitelistFigures{.used = int(answer["whitelist"_L1].toArray().size()),
                            .limit = answer["limit"_L1].toInt(kWhitelistLimit),
                            .clientAddress = answer["clientIp"_L1].toString()};
}

ApiResult<TwoFactorFigures> readTwoFactor(const QJsonObject &answer)
{
    if (!answer["enabled"_L1].isBool())
        return malformed(u"enabled"_s);
    return TwoFactorFigures{.enabled = answer["enabled"_L1].toBool(),
                            .backupCodesLeft = answer["backupCodesRemaining"_L1].toInt()};
}

ApiResult<qint64> readBlockCount(const QJsonObject &answer)
{
    if (!answer["blocks"_L1].isArray())
        return malformed(u"blocks"_s);
    return answer["total"_L1].toInteger(answer["blocks"_L1].toArray().size());
}

ApiResult<std::optional<double>> readUsualHour(const QJsonObject &answer)
{
    const QJsonArray points = answer["series"_L1]["baseline"_L1].toArray();
    if (points.isEmpty())
        return malformed(u"baseline"_s);
    const QJsonValue value = points.last()["value"_L1];
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

// Reads a good answer with read, hands an error through.
template <typename T>
ApiClient::Callback reading(ApiResult<T> (*read)(const QJsonObject &), OverviewClient::Callback<T> done)
{
    return [read, done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(read)); };
}

} // namespace

QUrlQuery OverviewClient::scoped(QUrlQuery query) const
{
    if (m_everyAccount)
        query.addQueryItem(u"account"_s, u"all"_s);
    return query;
}

void OverviewClient::openAlerts(QObject *context, Callback<OpenAlerts> done)
{
    const QUrlQuery query{
        {u"resolved"_s, u"false"_s}, {u"snoozed"_s, u"false"_s}, {u"limit"_s, QString::number(kNewest)}};
    m_client->send({.endpoint = EndpointId::ListAlerts, .query = scoped(query)}, context,
                   reading(readOpenAlerts, std::move(done)));
}

void OverviewClient::logSize(QObject *context, Callback<qint64> done)
{
    const QUrlQuery query{{u"limit"_s, u"1"_s}};
    m_client->send({.endpoint = EndpointId::ActivityLogs, .query = scoped(query)}, context,
                   reading(readTotal, std::move(done)));
}

void OverviewClient::histogram(const QDateTime &from, const QDateTime &to, int bins, const QString &action,
                               QObject *context, Callback<QList<ActivityBin>> done)
{
    QUrlQuery query{{u"startDate"_s, wireTime(from)},
                    {u"endDate"_s, wireTime(to)},
                    {u"local"_s, u"false"_s},
                    {u"bins"_s, QString::number(bins)}};
    if (!action.isEmpty())
        query.addQueryItem(u"action"_s, action);
    m_client->send({.endpoint = EndpointId::ActivityHistogram, .query = scoped(query)}, context,
                   reading(readBins, std::move(done)));
}

void OverviewClient::usualHour(const QDateTime &now, QObject *context, Callback<std::optional<double>> done)
{
    const QUrlQuery query{
        {u"series"_s, u"baseline"_s}, {u"startDate"_s, wireTime(now.addSecs(-60))}, {u"step"_s, u"60"_s}};
    m_client->send({.endpoint = EndpointId::Metrics, .query = scoped(query)}, context,
                   reading(readUsualHour, std::move(done)));
}

void OverviewClient::blockedCount(QObject *context, Callback<qint64> done)
{
    m_client->send({.endpoint = EndpointId::ListBlocks}, context, reading(readBlockCount, std::move(done)));
}

void OverviewClient::whitelist(QObject *context, Callback<WhitelistFigures> done)
{
    m_client->send({.endpoint = EndpointId::Whitelist}, context, reading(readWhitelist, std::move(done)));
}

void OverviewClient::twoFactor(QObject *context, Callback<TwoFactorFigures> done)
{
    m_client->send({.endpoint = EndpointId::TwoFactorState}, context, reading(readTwoFactor, std::move(done)));
}

} // namespace postject::ui
