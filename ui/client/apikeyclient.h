// SPDX-License-Identifier: GPL-3.0-or-later
//
// The signed-in account's API keys as typed calls. ApiKeySource is what the presenter knows, so that tests answer in a
// server's place. GUI thread. A call is dropped by deleting its context object.
#pragma once

#include "server/contract/timestamp.h"
#include "ui/client/apiclient.h"

#include <QList>

#include <functional>

namespace postject::ui {

struct ApiKeyEntry
{
    QString id;
    QString hint; // how the key begins
    QString name;
    QStringList scopes; // the contract's names
    TimePoint createdAt;
    std::optional<TimePoint> expiresAt = std::nullopt;
    std::optional<TimePoint> lastUsedAt = std::nullopt;
    QString lastUsedAddress = {};

    bool operator==(const ApiKeyEntry &) const = default;
};

struct ApiKeyListing
{
    QList<ApiKeyEntry> keys;
    int limit = 0; // of one account
};

struct ApiKeyWish
{
    QString name;
    QStringList scopes;
    std::optional<TimePoint> expiresAt = std::nullopt; // nothing: never
};

struct CreatedApiKey
{
    ApiKeyEntry entry;
    QString key; // told this once; whoever has it wipes it
};

class ApiKeySource
{
public:
    using ListCallback = std::function<void(ApiResult<ApiKeyListing>)>;
    using CreateCallback = std::function<void(ApiResult<CreatedApiKey>)>;
    using DoneCallback = std::function<void(ApiResult<void>)>;

    virtual ~ApiKeySource() = default;

    virtual void list(QObject *context, ListCallback done) = 0;
    // Refusals: 400 with fields "name", "scopes", "expiresAt"; 409 "api_keys_full"; 401 "reauth_required".
    virtual void create(const ApiKeyWish &wish, QObject *context, CreateCallback done) = 0;
    virtual void revoke(const QString &id, QObject *context, DoneCallback done) = 0; // 404: it is gone already
};

class ApiKeyClient final : public ApiKeySource
{
public:
    explicit ApiKeyClient(ApiClient &client) : m_client(client) {}

    void list(QObject *context, ListCallback done) override;
    void create(const ApiKeyWish &wish, QObject *context, CreateCallback done) override;
    void revoke(const QString &id, QObject *context, DoneCallback done) override;

private:
    ApiClient &m_client;
};

ApiResult<ApiKeyEntry> readApiKey(const QJsonObject &json);
ApiResult<QList<ApiKeyEntry>> readApiKeys(const QJsonValue &json);

} // namespace postject::ui
