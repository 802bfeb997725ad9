// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/activityclient.h"

#include "server/contract/action.h"
#include "server/contract/errorcode.h"
#include "ui/client/livestream.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
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

// QUrlQuery leaves "+" as it is, which servers read as a space.
void add(QUrlQuery &query, QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QString wireTime(TimePoint time)
{
    return QString::fromLatin1(formatTime(time));
}

std::optional<TimePoint> timeOf(const QJsonValue &value)
{
    return value.isString() ? parseTime(value.toString().toLatin1()) : std::nullopt;
}

} // namespace

std::optional<ActivityEntry> readActivityEntry(const QJsonObject &json)
{
    const std::optional<TimePoint> createdAt = timeOf(json["createdAt"_L1]);
    if (!createdAt || !json["id"_L1].isString() || !json["action"_L1].isString())
        return std::nullopt;
    return ActivityEntry{
        .id = json["id"_L1].toString(),
        .createdAt = *createdAt,
        .action = json["action"_L1].toString(),
        .ipAddress = json["ipAddress"_L1].toString(),
        .userAgent = json["userAgent"_L1].toString(),
        .method = json["method"_L1].toString(),
        .endpoint = json["endpoint"_L1].toString(),
        .status = json["status"_L1].toInt(),
        .country = json["country"_L1].toString(),
        .requestId = json["requestId"_L1].toString(),
        .accountId = json["accountId"_L1].toString(),
        .json = json,
    };
}

bool ActivityEntry::failed() const
{
    constexpr std::array kFailures{Action::LoginFailed, Action::TwoFactorFailed, Action::WhitelistRefused,
                                   Action::RequestRefused};
    if (json["metadata"_L1]["reason"_L1].toString() == errorKind(ErrorCode::TwoFactorRequired).name)
        return false;
    return status >= 400 || std::ranges::any_of(kFailures, [this](Action each) { return actionName(each) == action; });
}

bool ActivityQuery::hasFilters() const
{
    return !conditions.isEmpty() || !action.isEmpty() || !ipAddress.isEmpty() || !endpoint.isEmpty() || status ||
           !text.isEmpty();
}

QUrlQuery activityParameters(const ActivityQuery &query)
{
    QUrlQuery parameters;
    add(parameters, "action"_L1, query.action);
    add(parameters, "ipAddress"_L1, query.ipAddress);
    add(parameters, "endpoint"_L1, query.endpoint);
    if (query.status)
        add(parameters, "status"_L1, QString::number(*query.status));
    bool isOneAccount = false;
    for (const auto &[field, isNot, value] : query.conditions) {
        parameters.addQueryItem(parameterOf(field, isNot), QString::fromLatin1(QUrl::toPercentEncoding(value)));
        isOneAccount = isOneAccount || (field == ActivityField::Account && !isNot);
    }
    add(parameters, "q"_L1, query.text);
    if (query.wholeWords && !query.text.isEmpty())
        add(parameters, "match"_L1, u"word"_s);
    if (query.from)
        add(parameters, "startDate"_L1, wireTime(*query.from));
    if (query.until)
        add(parameters, "endDate"_L1, wireTime(*query.until));
    if (query.everyAccount && !isOneAccount)
        add(parameters, "account"_L1, u"all"_s);
    if (query.withoutLocal)
        add(parameters, "local"_L1, u"false"_s);
    return parameters;
}

ApiResult<ActivityListing> readActivityListing(const QJsonObject &answer)
{
    const QJsonValue logs = answer["logs"_L1];
    const qint64 total = answer["total"_L1].toInteger(-1);
    if (!logs.isArray() || total < 0)
        return malformed(u"A list of activity without \"logs\" or \"total\""_s);
    ActivityListing listing{.entries = {}, .total = total, .searchedTo = timeOf(answer["searchedTo"_L1])};
    const QJsonArray rows = logs.toArray();
    listing.entries.reserve(rows.size());
    for (const QJsonValue &row : rows) {
        std::optional<ActivityEntry> entry = readActivityEntry(row.toObject());
        if (!entry)
            return malformed(u"An activity row without \"id\", \"action\" or a valid \"createdAt\""_s);
        listing.entries.append(std::move(*entry));
    }
    return listing;
}

ApiResult<QList<HistogramBin>> readActivityBins(const QJsonObject &answer)
{
    if (!answer["bins"_L1].isArray())
        return malformed(u"A histogram without \"bins\""_s);
    QList<HistogramBin> bins;
    const QJsonArray rows = answer["bins"_L1].toArray();
    bins.reserve(rows.size());
    for (const QJsonValue &row : rows) {
        const std::optional<TimePoint> start = timeOf(row["start"_L1]);
        const HistogramBin bin{start.value_or(TimePoint{}), row["requests"_L1].toInteger(-1),
                               row["failed"_L1].toInteger(-1)};
        if (!start || bin.requests < 0 || bin.failed < 0 || bin.failed > bin.requests ||
            (!bins.isEmpty() && bins.constLast().start >= bin.start))
            return malformed(u"A histogram with an invalid bin"_s);
        bins.append(bin);
    }
    return bins;
}

ApiResult<QList<ActivityShare>> readActivityShares(const QJsonObject &answer)
{
    if (!answer["values"_L1].isArray())
        return malformed(u"Shares of the activity without \"values\""_s);
    QList<ActivityShare> shares;
    for (const QJsonValue row : answer["values"_L1].toArray()) {
        const std::optional<TimePoint> first = timeOf(row["firstAt"_L1]);
        const std::optional<TimePoint> last = timeOf(row["lastAt"_L1]);
        const ActivityShare share{.value = row["value"_L1].toString(),
                                  .requests = row["requests"_L1].toInteger(-1),
                                  .failed = row["failed"_L1].toInteger(-1),
                                  .firstAt = first.value_or(TimePoint{}),
                                  .lastAt = last.value_or(TimePoint{})};
        if (!first || !last || share.requests < 0 || share.failed < 0)
            return malformed(u"A share of the activity without its figures"_s);
        shares.append(share);
    }
    return shares;
}

void ActivityClient::list(const ActivityQuery &query, qint64 offset, int limit, QObject *context, ListCallback done)
{
    QUrlQuery parameters = activityParameters(query);
    if (query.oldestFirst)
        parameters.addQueryItem(u"order"_s, u"asc"_s);
    parameters.addQueryItem(u"limit"_s, QString::number(limit));
    parameters.addQueryItem(u"offset"_s, QString::number(offset));
    m_client.send(
        ApiCall{.endpoint = EndpointId::ActivityLogs, .query = parameters}, context,
        [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readActivityListing)); });
}

void ActivityClient::histogram(const ActivityQuery &query, int bins, QObject *context, HistogramCallback done)
{
    QUrlQuery parameters = activityParameters(query);
    parameters.addQueryItem(u"bins"_s, QString::number(bins));
    m_client.send(
        ApiCall{.endpoint = EndpointId::ActivityHistogram, .query = parameters}, context,
        [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readActivityBins)); });
}

void ActivityClient::top(const ActivityQuery &query, ActivityField by, int limit, QObject *context, TopCallback done)
{
    QUrlQuery parameters = activityParameters(query);
    parameters.addQueryItem(u"by"_s, parameterOf(by));
    parameters.addQueryItem(u"limit"_s, QString::number(limit));
    m_client.send(
        ApiCall{.endpoint = EndpointId::ActivityTop, .query = parameters}, context,
        [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readActivityShares)); });
}

void ActivityClient::watch(bool everyAccount, QObject *context, Watcher watcher)
{
    watchLive(
        m_client, everyAccount, context,
        {.opened = std::move(watcher.opened), .logged = std::move(watcher.logged), .ended = std::move(watcher.ended)});
}

} // namespace postject::ui
