// SPDX-License-Identifier: GPL-3.0-or-later
//
// The signed-in account's API keys: make one (shown once), list them, revoke one. Never with a key.
#include "server/auth/apikeyservice.h"
#include "server/contract/limits.h"
#include "server/http/api/bodyreader.h"
#include "server/http/api/recordjson.h"
#include "server/http/handlers/handlers.h"

namespace postject::handlers {

namespace {

struct Wanted
{
    QString name;
    KeyScopes scopes;
    std::optional<TimePoint> expiresAt;
};

KeyScopes readScopes(BodyReader &body)
{
    KeyScopes scopes;
    const QList<QString> names = body.strings(u"scopes"_s, std::ssize(kKeyScopes), 16);
    for (const QString &name : names) {
        const std::optional<KeyScope> scope = keyScope(name.toUtf8());
        if (!scope)
            body.fail(u"scopes"_s, u"must hold read, verify or ingest"_s);
        else if (scopes.testFlag(*scope))
            body.fail(u"scopes"_s, u"must hold each scope once"_s);
        else
            scopes |= *scope;
    }
    return scopes;
}

Result<Wanted> readWanted(const Request &request)
{
    Result<BodyReader> body = BodyReader::open(request);
    if (!body)
        return std::unexpected(body.error());
    Wanted wanted;
    wanted.name = body->string(u"name"_s, kApiKeyNameMaxBytes);
    wanted.scopes = readScopes(*body);
    const std::optional<QString> expiresAt = body->optionalString(u"expiresAt"_s, 64);
    if (expiresAt) {
        wanted.expiresAt = parseTime(expiresAt->toLatin1());
        if (!wanted.expiresAt)
            body->fail(u"expiresAt"_s, u"must be a date-time, such as 2026-01-31T00:00:00Z"_s);
        else if (*wanted.expiresAt <= request.at)
            body->fail(u"expiresAt"_s, u"must be in the future"_s);
    }
    const Result<void> complete = body->finish();
    if (!complete)
        return std::unexpected(complete.error());
    if (!wanted.scopes) {
        return std::unexpected(Error{.code = ErrorCode::InvalidRequest,
                                     .detail = u"The key needs at least one scope."_s,
                                     .fields = {{u"scopes"_s, u"must not be empty"_s}}});
    }
    return wanted;
}

QByteArray keyMetadata(const ApiKeyRecord &key)
{
    JsonWriter json;
    json.beginObject();
    json.key("keyId").string(QByteArrayView(key.id.toByteArray()));
    json.key("name").string(QStringView(key.name));
    json.key("scopes").beginArray();
    for (const QByteArray &scope : keyScopeNames(key.scopes))
        json.string(QByteArrayView(scope));
    json.endArray().endObject();
    return json.take();
}

} // namespace

HandlerTask listApiKeys(const Request &request, ApiKeyService &apiKeys)
{
    JsonWriter json;
    json.beginObject().key("keys").beginArray();
    for (const ApiKeyRecord &key : apiKeys.of(request.caller->account))
        writeApiKey(json, key);
    json.endArray().key("limit").number(qint64{kApiKeyLimit}).endObject();
    co_return answer(json.take());
}

HandlerTask createApiKey(const Request &request, ApiKeyService &apiKeys)
{
    const Result<Wanted> wanted = readWanted(request);
    if (!wanted)
        co_return refuse(wanted.error());
    const AccountId account = request.caller->account;
    if (apiKeys.of(account).size() >= kApiKeyLimit)
        co_return refuse(ErrorCode::ApiKeysFull, u"An account has at most %1 API keys."_s.arg(kApiKeyLimit));
    const ApiKeyService::Made made = apiKeys.make(account, wanted->name, wanted->scopes, wanted->expiresAt, request.at);
    JsonWriter json;
    writeApiKey(json, made.record, made.key);
    Outcome outcome = answer(json.take(), 201);
    outcome.audit.action = Action::ApiKeyCreated;
    outcome.audit.metadata = keyMetadata(made.record);
    outcome.mutation = Mutation([record = made.record](Stores &stores) { return stores.apiKeys.insert(record); },
                                [&apiKeys, record = made.record] { apiKeys.put(record); });
    co_return outcome;
}

HandlerTask revokeApiKey(const Request &request, ApiKeyService &apiKeys)
{
    if (const Result<void> empty = BodyReader::expectNothing(request); !empty)
        co_return refuse(empty.error());
    const std::optional<ApiKeyId> id = ApiKeyId::parse(request.arguments.first());
    const ApiKeyRecord *key = id ? apiKeys.find(*id) : nullptr;
    if (!key || key->account != request.caller->account)
        co_return refuse(ErrorCode::NotFound, u"There is no such API key."_s);
    Outcome outcome = answer({}, 204);
    outcome.audit.action = Action::ApiKeyRevoked;
    outcome.audit.metadata = keyMetadata(*key);
    outcome.mutation = Mutation([id = *id](Stores &stores) { return stores.apiKeys.remove(id); },
                                [&apiKeys, id = *id] { apiKeys.remove(id); });
    co_return outcome;
}

} // namespace postject::handlers
