// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/whitelistclient.h"

#include "server/contract/limits.h"

#include <QHash>
#include <QJsonArray>

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

} // namespace

// "whitelist" is the contract's own member and rules; "entries" adds label and time to it, by value.
ApiResult<WhitelistAnswer> readWhitelist(const QJsonObject &answer)
{
    if (!answer["whitelist"_L1].isArray())
        return malformed(u"An answer without the list \"whitelist\""_s);
    QHash<QString, WhitelistEntry> details;
    for (const QJsonValue &row : answer["entries"_L1].toArray()) {
        const QString entry = row["ip"_L1].toString();
        details.insert(entry, {.entry = entry,
                               .label = row["label"_L1].toString(),
                               .addedAt = QDateTime::fromString(row["addedAt"_L1].toString(), Qt::ISODateWithMs)});
    }
    WhitelistAnswer list;
    list.limit = answer["limit"_L1].toInt(kWhitelistLimit);
    list.clientIp = answer["clientIp"_L1].toString();
    for (const QJsonValue &row : answer["whitelist"_L1].toArray()) {
        if (!row.isString() || row.toString().isEmpty())
            return malformed(u"A whitelist entry that is not a string"_s);
        list.entries.append(details.value(row.toString(), {.entry = row.toString(), .label = {}, .addedAt = {}}));
    }
    return list;
}

void WhitelistClient::list(QObject *context, ListCallback done)
{
    m_client.send(
        ApiCall{.endpoint = EndpointId::Whitelist}, context,
        [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readWhitelist)); });
}

void WhitelistClient::add(const QString &entry, const QString &label, bool preventLockout, QObject *context,
                          AddCallback done)
{
    QJsonObject body{{u"ip"_s, entry}};
    if (!label.isEmpty())
        body.insert("label"_L1, label);
    if (preventLockout)
        body.insert("preventLockout"_L1, true);
    m_client.send(ApiCall{.endpoint = EndpointId::AddToWhitelist, .body = body}, context,
                  [done = std::move(done)](const ApiResult<QJsonObject> &answer) {
                      done(answer.transform([](const QJsonObject &said) { return said["warning"_L1].toString(); }));
                  });
}

void WhitelistClient::remove(const QString &entry, QObject *context, DoneCallback done)
{
    m_client.send(ApiCall{.endpoint = EndpointId::RemoveFromWhitelist, .body = QJsonObject{{u"ip"_s, entry}}}, context,
                  [done = std::move(done)](const ApiResult<QJsonObject> &answer) {
                      done(answer.transform([](const QJsonObject &) {}));
                  });
}

} // namespace postject::ui
