// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first administrator, the signed-in account itself, its password and its sessions.
#include "server/auth/accountservice.h"
#include "server/auth/apikeyservice.h"
#include "server/auth/email.h"
#include "server/auth/hashingpool.h"
#include "server/auth/passwordpolicy.h"
#include "server/auth/sessionservice.h"
#include "server/auth/typedpassword.h"
#include "server/contract/limits.h"
#include "server/core/crypto.h"
#include "server/core/jsonobject.h"
#include "server/http/api/await.h"
#include "server/http/api/bodyreader.h"
#include "server/http/api/recordjson.h"
#include "server/http/handlers/handlers.h"
#include "server/http/handlers/signins.h"
#include "server/twofactor/twofactorservice.h"

namespace postject::handlers {

namespace {

Outcome wrongCurrentPassword()
{
    Outcome outcome = refuse(ErrorCode::InvalidCredentials, u"The current password is wrong."_s);
    outcome.audit.action = Action::LoginFailed;
    outcome.audit.metadata = "{\"reason\":\"current_password\"}";
    outcome.audit.isFailedLogin = true;
    return outcome;
}

struct PasswordChange
{
    QByteArray oldHash;
    QByteArray hash;
    bool revokesKeys = false;
};

// A password is changed because somebody else may know it, and whoever signed in with it may have made keys: the answer
// names those that are left.
QByteArray passwordChanged(const QList<ApiKeyRecord> &keysLeft)
{
    JsonWriter json;
    json.beginObject();
    json.key("message").string(QByteArrayView("Password changed successfully"));
    json.key("apiKeys").beginArray();
    for (const ApiKeyRecord &key : keysLeft)
        writeApiKey(json, key);
    json.endArray().endObject();
    return json.take();
}

Outcome passwordChange(AccountService &accounts, SessionService &sessions, ApiKeyService &apiKeys,
                       const Request &request, const PasswordChange &wanted)
{
    const AccountId id = request.caller->account;
    const SessionId session = request.caller->session;
    Outcome outcome = answer({});
    outcome.audit.action = Action::PasswordChanged;
    if (wanted.revokesKeys)
        outcome.audit.metadata = "{\"apiKeysRevoked\":true}";
    outcome.mutation = Mutation(
        [id, session, wanted](Stores &stores) {
            return stores.accounts.replacePasswordHash(id, wanted.oldHash, wanted.hash)
                .and_then([&] { return stores.sessions.endAll(id, session); })
                .and_then([&] { return wanted.revokesKeys ? stores.apiKeys.removeAll(id) : Result<void>(); });
        },
        [&accounts, &sessions, &apiKeys, id, session, wanted](Reply &reply) {
            accounts.setPasswordHash(id, wanted.hash);
            sessions.endAll(id, session);
            if (wanted.revokesKeys)
                apiKeys.removeAll(id);
            reply.body = passwordChanged(apiKeys.of(id));
        });
    return outcome;
}

Error notFoundSession()
{
    return {.code = ErrorCode::NotFound, .detail = u"There is no such session."_s};
}

} // namespace

HandlerTask setup(const Request &request, AccountService &accounts, HashingPool &hashing)
{
    const auto gone = [] { return refuse(ErrorCode::NotFound, u"This server has been set up."_s); };
    if (!accounts.isEmpty())
        co_return gone();
    Result<BodyReader> body = BodyReader::open(request);
    if (!body)
        co_return refuse(body.error());
    const QString email = body->string(u"email"_s, kEmailMaxBytes).trimmed();
    const QString password = body->string(u"password"_s, kPasswordMaxBytes);
    if (const Result<void> valid = checkEmail(email); !valid)
        body->fail(valid.error());
    if (const Result<void> valid = checkNewPassword(password, email, u"password"_s); !valid)
        body->fail(valid.error());
    if (const Result<void> complete = body->finish(); !complete)
        co_return refuse(complete.error());

    const Result<QByteArray> hash = co_await Await(hashing.hash(normalisedPassword(password), signedIn(request)));
    if (!hash)
        co_return refuse(hash.error());
    const AccountRecord account{.id = AccountId{randomId()},
                                .email = email,
                                .role = Role::Administrator,
                                .passwordHash = *hash,
                                .createdAt = request.at};
    JsonWriter json;
    writeAccount(json, account, false);
    Outcome outcome = answer(json.take(), 201);
    outcome.audit.action = Action::AccountCreated;
    outcome.audit.account = account.id;
    outcome.mutation = Mutation([account](Stores &stores) { return stores.accounts.insertFirst(account); },
                                [&accounts, account] { accounts.put(account); });
    co_return outcome;
}

HandlerTask logout(const Request &request, SessionService &sessions)
{
    if (const Result<void> empty = BodyReader::expectNothing(request); !empty)
        co_return refuse(empty.error());
    const SessionId session = request.caller->session;
    Outcome outcome = answer({}, 204);
    outcome.audit.action = Action::Logout;
    outcome.mutation = Mutation([session](Stores &stores) { return stores.sessions.end(session); },
                                [&sessions, session] { sessions.end(session); });
    co_return outcome;
}

HandlerTask me(const Request &request, AccountService &accounts, TwoFactorService &twoFactor)
{
    const AccountRecord *account = accounts.find(request.caller->account);
    Q_ASSERT(account);
    const std::optional<TimePoint> enabledAt = twoFactor.enabledAt(account->id);
    JsonWriter json;
    json.beginObject();
    json.key("account");
    writeAccount(json, *account, enabledAt.has_value());
    json.key("twoFactor").beginObject();
    json.key("enabled").boolean(enabledAt.has_value());
    json.key("backupCodesRemaining").number(qint64{twoFactor.backupCodesRemaining(account->id)});
    json.endObject();
    json.key("clientIp").string(QByteArrayView(request.client.text()));
    json.key("serverTime").time(request.at);
    json.endObject();
    co_return answer(json.take());
}

HandlerTask changePassword(const Request &request, AccountService &accounts, SessionService &sessions,
                           ApiKeyService &apiKeys, HashingPool &hashing)
{
    Result<BodyReader> body = BodyReader::open(request);
    if (!body)
        co_return refuse(body.error());
    const AccountId id = request.caller->account;
    const QString current = body->string(u"currentPassword"_s, kPasswordMaxBytes);
    const QString wanted = body->string(u"newPassword"_s, kPasswordMaxBytes);
    const bool revokesKeys = body->optionalBoolean(u"revokeApiKeys"_s).value_or(false);
    if (const Result<void> valid = checkNewPassword(wanted, accounts.find(id)->email, u"newPassword"_s); !valid)
        body->fail(valid.error());
    if (const Result<void> complete = body->finish(); !complete)
        co_return refuse(complete.error());

    const QByteArray oldHash = accounts.find(id)->passwordHash;
    const Result<PasswordMatch> match = co_await matchPassword(hashing, current, oldHash, signedIn(request));
    if (!match)
        co_return refuse(match.error());
    if (*match == PasswordMatch::None)
        co_return wrongCurrentPassword();
    const Result<QByteArray> hash = co_await Await(hashing.hash(normalisedPassword(wanted), signedIn(request)));
    if (!hash)
        co_return refuse(hash.error());
    co_return passwordChange(accounts, sessions, apiKeys, request,
                             {.oldHash = oldHash, .hash = *hash, .revokesKeys = revokesKeys});
}

HandlerTask listSessions(const Request &request, SessionService &sessions)
{
    JsonWriter json;
    json.beginObject().key("sessions").beginArray();
    for (const SessionRecord &session : sessions.of(request.caller->account, request.at))
        writeSession(json, session, session.id == request.caller->session);
    json.endArray().endObject();
    co_return answer(json.take());
}

HandlerTask endSession(const Request &request, SessionService &sessions)
{
    if (const Result<void> empty = BodyReader::expectNothing(request); !empty)
        co_return refuse(empty.error());
    const std::optional<SessionId> id = SessionId::parse(request.arguments.first());
    const QList<SessionRecord> own = sessions.of(request.caller->account, request.at);
    const bool isOwn = id && std::ranges::any_of(own, [&](const SessionRecord &session) { return session.id == *id; });
    if (!isOwn)
        co_return refuse(notFoundSession());
    Outcome outcome = answer({}, 204);
    outcome.audit.action = Action::SessionEnded;
    outcome.audit.metadata = jsonObject({{"sessionId", id->toByteArray()}});
    outcome.mutation = Mutation([id = *id](Stores &stores) { return stores.sessions.end(id); },
                                [&sessions, id = *id] { sessions.end(id); });
    co_return outcome;
}

} // namespace postject::handlers
