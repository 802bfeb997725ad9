// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/apikeyclient.h"

#include <QJsonArray>

#include <utility>

namespace postject::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

std::unexpected<ApiError> malformed(const QString &what)
{
    ApiError error;
    error.kind = ApiError::Kind::Malformed;
    error.detail = what;
    return std::unexpected(std::move(error));
}

ApiResult<ApiKeyListing> readListing(const QJsonObject &answer)
{
    return readApiKeys(answer["keys"_L1]).transform([&](const QList<ApiKeyEntry> &keys) {
        return ApiKeyListing{.keys = keys, .limit = answer["limit"_L1].toInt()};
    });
}

ApiResult<CreatedApiKey> readCreated(const QJsonObject &answer)
{
    if (answer["key"_L1].toString().isEmpty())
        return malformed(u"A new API key without \"key\""_s);
    return readApiKey(answer).transform(
        [&](const ApiKeyEntry &entry) { return CreatedApiKey{.entry = entry, .key = answer["key"_L1].toString()}; });
}

} // namespace

ApiResult<ApiKeyEntry> readApiKey(const QJsonObject &json)
{
    const auto time = [&](QLatin1StringView name) { return parseTime(json[name].toString().toLatin1()); };
    const std::optional<TimePoint> createdAt = time("createdAt"_L1);
    // One that can't be read must not pass for a key without an end.
    const bool hasTimes = createdAt && (json["expiresAt"_L1].isNull() || time("expiresAt"_L1)) &&
                          (json["lastUsedAt"_L1].isNull() || time("lastUsedAt"_L1));
    if (!hasTimes || !json["id"_L1].isString() || !json["name"_L1].isString() || !json["scopes"_L1].isArray())
        return malformed(u"An API key without \"id\", \"name\", \"scopes\" or valid times"_s);
    return ApiKeyEntry{.id = json["id"_L1].toString(),
                       .hint = json["hint"_L1].toString(),
                       .name = json["name"_L1].toString(),
                       .scopes = json["scopes"_L1].toVariant().toStringList(),
                       .createdAt = *createdAt,
                       .expiresAt = time("expiresAt"_L1),
                       .lastUsedAt = time("lastUsedAt"_L1),
                       .lastUsedAddress = json["lastUsedAddress"_L1].toString()};
}

ApiResult<QList<ApiKeyEntry>> readApiKeys(const QJsonValue &json)
{
    if (!json.isArray())
        return malformed(u"No list of API keys"_s);
    QList<ApiKeyEntry> keys;
    for (const QJsonValue &each : json.toArray()) {
        const ApiResult<ApiKeyEntry> key = readApiKey(each.toObject());
        if (!key)
            return std::unexpected(key.error());
        keys.append(*key);
    }
    return keys;
}

void ApiKeyClient::list(QObject *context, ListCallback done)
{
    m_client.send(
        ApiCall{.endpoint = EndpointId::ListApiKeys}, context,
        [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readListing)); });
}

void ApiKeyClient::create(const ApiKeyWish &wish, QObject *context, CreateCallback done)
{
    QJsonObject body{{u"name"_s, wish.name}, {u"scopes"_s, QJsonArray::fromStringList(wish.scopes)}};
    if (wish.expiresAt)
        body.insert(u"expiresAt"_s, QString::fromLatin1(formatTime(*wish.expiresAt)));
    m_client.send(
        ApiCall{.endpoint = EndpointId::CreateApiKey, .body = body}, context,
        [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readCreated)); });
}

void ApiKeyClient::revoke(const QString &id, QObject *context, DoneCallback done)
{
    m_client.send(ApiCall{.endpoint = EndpointId::RevokeApiKey, .arguments = {id}}, context,
                  [done = std::move(done)](const ApiResult<QJsonObject> &answer) {
                      done(answer.transform([](const QJsonObject &) {}));
                  });
}

} // namespace postject::ui
