// SPDX-License-Identifier: GPL-3.0-or-later
//
// Accounts, for administrators: list, create, disable, reset two-factor, end sessions, clear a whitelist, delete.
#include "server/alerts/alertlistcache.h"
#include "server/anomaly/detectionservice.h"
#include "server/auth/accountservice.h"
#include "server/auth/apikeyservice.h"
#include "server/auth/email.h"
#include "server/auth/hashingpool.h"
#include "server/auth/localsigninthrottle.h"
#include "server/auth/passwordpolicy.h"
#include "server/auth/sessionservice.h"
#include "server/auth/typedpassword.h"
#include "server/contract/emailkey.h"
#include "server/contract/limits.h"
#include "server/core/crypto.h"
#include "server/core/jsonobject.h"
#include "server/http/api/await.h"
#include "server/http/api/bodyreader.h"
#include "server/http/api/queryreader.h"
#include "server/http/api/recordjson.h"
#include "server/http/handlers/handlers.h"
#include "server/http/handlers/signins.h"
#include "server/twofactor/twofactorservice.h"
#include "server/whitelist/whitelistservice.h"

namespace postject::handlers {

namespace {

QByteArray accountJson(TwoFactorService &twoFactor, const AccountRecord &account)
{
    JsonWriter json;
    writeAccount(json, account, twoFactor.isEnabled(account.id));
    return json.take();
}

const AccountRecord *accountOf(AccountService &accounts, const Request &request)
{
    const std::optional<AccountId> id = AccountId::parse(request.arguments.first());
    return id ? accounts.find(*id) : nullptr;
}

Error unknownAccount()
{
    return {.code = ErrorCode::NotFound, .detail = u"There is no such account."_s};
}

bool isLastAdministrator(AccountService &accounts, const AccountRecord &account)
{
    return account.role == Role::Administrator && !account.disabled && accounts.enabledAdministrators() == 1;
}

// Whatever is kept of an account beside its records.
struct AccountMemory
{
    AccountService &accounts;
    SessionService &sessions;
    ApiKeyService &apiKeys;
    TwoFactorService &twoFactor;
    WhitelistService &whitelist;
    AlertListCache &alertLists;
    DetectionService &detection;
    LocalSignInThrottle &localSignIn;

    void forget(const AccountRecord &account) const
    {
        sessions.endAll(account.id, std::nullopt);
        apiKeys.removeAll(account.id);
        twoFactor.remove(account.id);
        whitelist.clear(account.id);
        localSignIn.succeeded(emailKey(account.email));
        detection.forget(account.id);
        alertLists.alertsChanged();
        accounts.remove(account.id);
    }
};

struct Changes
{
    std::optional<bool> disabled;
    bool resetTwoFactor = false;
    bool endSessions = false;
    bool clearWhitelist = false;

    bool isEmpty() const { return !disabled && !resetTwoFactor && !endSessions && !clearWhitelist; }
    bool endsSessions() const { return endSessions || resetTwoFactor || disabled.value_or(false); }

    QByteArray metadata(AccountId account) const
    {
        JsonWriter json;
        json.beginObject().key("accountId").string(QByteArrayView(account.toByteArray()));
        if (disabled)
            json.key("disabled").boolean(*disabled);
        if (resetTwoFactor)
            json.key("resetTwoFactor").boolean(true);
        if (endSessions)
            json.key("endSessions").boolean(true);
        if (clearWhitelist)
            json.key("clearWhitelist").boolean(true);
        json.endObject();
        return json.take();
    }

    Result<void> store(Stores &stores, AccountId account) const
    {
        return stores.accounts.mustExist(account, unknownAccount())
            .and_then([&] { return disabled ? stores.accounts.setDisabled(account, *disabled) : Result<void>(); })
            .and_then([&] { return resetTwoFactor ? stores.twoFactor.remove(account) : Result<void>(); })
            .and_then([&] { return clearWhitelist ? stores.whitelist.clear(account) : Result<void>(); })
            .and_then([&] { return endsSessions() ? stores.sessions.endAll(account, std::nullopt) : Result<void>(); });
    }

    void apply(AccountService &accounts, SessionService &sessions, TwoFactorService &twoFactor,
               WhitelistService &whitelist, AccountId account) const
    {
        if (disabled)
            accounts.setDisabled(account, *disabled);
        if (resetTwoFactor)
            twoFactor.remove(account);
        if (clearWhitelist)
            whitelist.clear(account);
        if (endsSessions())
            sessions.endAll(account, std::nullopt);
    }
};

Result<Changes> readChanges(const Request &request)
{
    Result<BodyReader> body = BodyReader::open(request);
    if (!body)
        return std::unexpected(body.error());
    Changes changes;
    changes.disabled = body->optionalBoolean(u"disabled"_s);
    changes.resetTwoFactor = body->optionalBoolean(u"resetTwoFactor"_s).value_or(false);
    changes.endSessions = body->optionalBoolean(u"endSessions"_s).value_or(false);
    changes.clearWhitelist = body->optionalBoolean(u"clearWhitelist"_s).value_or(false);
    if (const Result<void> complete = body->finish(); !complete)
        return std::unexpected(complete.error());
    if (changes.isEmpty())
        return failure(ErrorCode::InvalidRequest, u"Name at least one thing to change."_s);
    return changes;
}

} // namespace

HandlerTask listAccounts(const Request &request, AccountService &accounts, TwoFactorService &twoFactor)
{
    QueryReader query(request);
    query.text("account"); // accepted on every GET of the table that this is in; here it would choose nothing
    const Paging paging = query.paging();
    if (const Result<void> complete = query.finish(); !complete)
        co_return refuse(complete.error());
    const QList<AccountRecord> all = accounts.all();
    JsonWriter json;
    json.beginObject().key("accounts").beginArray();
    for (const AccountRecord &account : all.mid(std::min<qint64>(paging.offset, all.size()), paging.limit))
        writeAccount(json, account, twoFactor.isEnabled(account.id));
    json.endArray().key("total").number(qint64{all.size()}).endObject();
    co_return answer(json.take());
}

HandlerTask createAccount(const Request &request, AccountService &accounts, TwoFactorService &twoFactor,
                          HashingPool &hashing)
{
    Result<BodyReader> body = BodyReader::open(request);
    if (!body)
        co_return refuse(body.error());
    const QString email = body->string(u"email"_s, kEmailMaxBytes).trimmed();
    const QString password = body->string(u"password"_s, kPasswordMaxBytes);
    const QString role = body->optionalString(u"role"_s, 32).value_or(u"member"_s);
    if (const Result<void> valid = checkEmail(email); !valid)
        body->fail(valid.error());
    if (const Result<void> valid = checkNewPassword(password, email, u"password"_s); !valid)
        body->fail(valid.error());
    if (role != "member"_L1 && role != "administrator"_L1)
        body->fail(u"role"_s, u"must be member or administrator"_s);
    if (const Result<void> complete = body->finish(); !complete)
        co_return refuse(complete.error());
    if (accounts.findByEmail(email))
        co_return refuse(ErrorCode::AlreadyExists, u"There is an account with this e-mail."_s);

    const Result<QByteArray> hash = co_await Await(hashing.hash(normalisedPassword(password), signedIn(request)));
    if (!hash)
        co_return refuse(hash.error());
    const AccountRecord account{.id = AccountId{randomId()},
                                .email = email,
                                .role = role == "administrator"_L1 ? Role::Administrator : Role::Member,
                                .passwordHash = *hash,
                                .createdAt = request.at};
    Outcome outcome = answer(accountJson(twoFactor, account), 201);
    outcome.audit.action = Action::AccountCreated;
    outcome.audit.metadata = jsonObject({{"accountId", account.id.toByteArray()}});
    outcome.mutation = Mutation([account](Stores &stores) { return stores.accounts.insert(account); },
                                [&accounts, account] { accounts.put(account); });
    co_return outcome;
}

HandlerTask account(const Request &request, AccountService &accounts, TwoFactorService &twoFactor)
{
    const AccountRecord *found = accountOf(accounts, request);
    if (!found)
        co_return refuse(unknownAccount());
    co_return answer(accountJson(twoFactor, *found));
}

HandlerTask changeAccount(const Request &request, AccountService &accounts, SessionService &sessions,
                          TwoFactorService &twoFactor, WhitelistService &whitelist)
{
    const Result<Changes> changes = readChanges(request);
    if (!changes)
        co_return refuse(changes.error());
    const AccountRecord *found = accountOf(accounts, request);
    if (!found)
        co_return refuse(unknownAccount());
    if (changes->disabled.value_or(false) && isLastAdministrator(accounts, *found))
        co_return refuse(ErrorCode::LastAdministrator, u"The last administrator can't be disabled."_s);
    const AccountId id = found->id;
    Outcome outcome = answer({});
    outcome.audit.action = Action::AccountChanged;
    outcome.audit.metadata = changes->metadata(id);
    outcome.mutation = Mutation([changes = *changes, id](Stores &stores) { return changes.store(stores, id); },
                                [&accounts, &sessions, &twoFactor, &whitelist, changes = *changes, id](Reply &reply) {
                                    changes.apply(accounts, sessions, twoFactor, whitelist, id);
                                    reply.body = accountJson(twoFactor, *accounts.find(id));
                                })
                           .changing(stateKey(id));
    co_return outcome;
}

HandlerTask deleteAccount(const Request &request, AccountService &accounts, SessionService &sessions,
                          ApiKeyService &apiKeys, TwoFactorService &twoFactor, WhitelistService &whitelist,
                          AlertListCache &alertLists, DetectionService &detection, LocalSignInThrottle &localSignIn)
{
    if (const Result<void> empty = BodyReader::expectNothing(request); !empty)
        co_return refuse(empty.error());
    const AccountRecord *found = accountOf(accounts, request);
    if (!found)
        co_return refuse(unknownAccount());
    if (isLastAdministrator(accounts, *found))
        co_return refuse(ErrorCode::LastAdministrator, u"The last administrator can't be deleted."_s);
    const AccountMemory memory{.accounts = accounts,
                               .sessions = sessions,
                               .apiKeys = apiKeys,
                               .twoFactor = twoFactor,
                               .whitelist = whitelist,
                               .alertLists = alertLists,
                               .detection = detection,
                               .localSignIn = localSignIn};
    JsonWriter metadata;
    metadata.beginObject().key("accountId").string(QByteArrayView(found->id.toByteArray()));
    metadata.key("email").string(QStringView(found->email)).endObject();
    Outcome outcome = answer({}, 204);
    outcome.audit.action = Action::AccountDeleted;
    outcome.audit.metadata = metadata.take();
    outcome.mutation = Mutation([id = found->id](Stores &stores) { return stores.accounts.remove(id); },
                                [memory, account = *found] { memory.forget(account); })
                           .changing(stateKey(found->id));
    co_return outcome;
}

} // namespace postject::handlers
