// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/addressclient.h"

#include <QJsonArray>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kCountries = 100; // an address rarely has more than one

ApiResult<AddressStanding> readStanding(const QJsonObject &answer)
{
    if (!answer["steps"_L1].isArray())
        return std::unexpected(
            ApiError{.kind = ApiError::Kind::Malformed, .detail = u"An explanation without \"steps\""_s});
    AddressStanding standing{.isBlocked = false, .isOnWhitelist = true};
    for (const QJsonValue step : answer["steps"_L1].toArray()) {
        const bool isRefused = step["outcome"_L1].toString() == "refused"_L1;
        if (step["check"_L1].toString() == "block"_L1)
            standing.isBlocked = isRefused;
        else if (step["check"_L1].toString() == "whitelist"_L1)
            standing.isOnWhitelist = !isRefused;
    }
    return standing;
}

} // namespace

void AddressClient::countries(const QString &address, QObject *context, Callback<QList<ActivityShare>> done)
{
    m_activity.top(rowsOf(address), ActivityField::Country, kCountries, context, std::move(done));
}

void AddressClient::accounts(const QString &address, int limit, QObject *context, Callback<QList<ActivityShare>> done)
{
    m_activity.top(rowsOf(address), ActivityField::Account, limit, context, std::move(done));
}

void AddressClient::alerts(const QString &address, int limit, QObject *context, Callback<AlertListing> done)
{
    m_alerts.list({.status = AlertStatus::Any, .text = address, .account = m_everyAccount ? u"all"_s : QString()}, 0,
                  limit, context, std::move(done));
}

void AddressClient::standing(const QString &address, QObject *context, Callback<AddressStanding> done)
{
    const QUrlQuery query{{u"ipAddress"_s, QString::fromLatin1(QUrl::toPercentEncoding(address))}};
    m_client.send(
        {.endpoint = EndpointId::Explain, .query = query}, context,
        [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readStanding)); });
}

} // namespace postject::ui
