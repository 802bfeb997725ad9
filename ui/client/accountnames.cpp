// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/accountnames.h"

#include "server/contract/limits.h"

#include <QJsonArray>

#include <utility>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

ApiResult<AccountNames> readNames(const QJsonObject &answer)
{
    if (!answer["accounts"_L1].isArray())
        return std::unexpected(
            ApiError{.kind = ApiError::Kind::Malformed, .detail = u"A list of accounts without \"accounts\""_s});
    AccountNames emails;
    for (const QJsonValue each : answer["accounts"_L1].toArray())
        emails.insert(each["id"_L1].toString(), each["email"_L1].toString());
    return emails;
}

} // namespace

void askAccountNames(ApiClient &client, QObject *context, std::function<void(ApiResult<AccountNames>)> done)
{
    const QUrlQuery all{{u"limit"_s, QString::number(kPageLimitMax)}};
    client.send({.endpoint = EndpointId::ListAccounts, .query = all}, context,
                [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readNames)); });
}

} // namespace postject::ui
