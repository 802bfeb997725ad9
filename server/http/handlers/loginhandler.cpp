// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signing in, in the order that gives nothing away: password, then whitelist, then second factor. An unknown e-mail,
// a disabled account and a wrong password cost the same and answer the same.
#include "server/alerts/securityalerts.h"
#include "server/auth/accountservice.h"
#include "server/auth/email.h"
#include "server/auth/hashingpool.h"
#include "server/auth/localsigninthrottle.h"
#include "server/auth/sessionservice.h"
#include "server/auth/signinhistory.h"
#include "server/auth/typedpassword.h"
#include "server/contract/emailkey.h"
#include "server/contract/limits.h"
#include "server/core/jsonobject.h"
#include "server/core/passwordhash.h"
#include "server/geo/placefinder.h"
#include "server/http/api/await.h"
#include "server/http/api/bodyreader.h"
#include "server/http/api/recordjson.h"
#include "server/http/handlers/handlers.h"
#include "server/http/handlers/signins.h"
#include "server/twofactor/twofactorservice.h"
#include "server/twofactor/typedcode.h"
#include "server/whitelist/whitelistservice.h"

namespace postject::handlers {

namespace {

struct Credentials
{
    QString email;
    QString password;
    std::optional<QString> token;
};

Result<Credentials> readCredentials(const Request &request)
{
    Result<BodyReader> body = BodyReader::open(request);
    if (!body)
        return std::unexpected(body.error());
    Credentials given;
    given.email = body->string(u"email"_s, kEmailMaxBytes);
    // An empty password is not told apart from a wrong one, so it is not a matter of form.
    given.password = body->optionalString(u"password"_s, kPasswordMaxBytes).value_or(QString());
    given.token = body->optionalString(u"twoFactorToken"_s, kTypedCodeMaxBytes);
    return body->finish().transform([&] { return given; });
}

Error wrongCredentials()
{
    return {.code = ErrorCode::InvalidCredentials, .detail = u"The e-mail or the password is wrong."_s};
}

Outcome refusedLogin(Error error, const AccountRecord *account, QByteArrayView why)
{
    Outcome outcome = refuse(std::move(error));
    outcome.audit.action = Action::LoginFailed;
    outcome.audit.isFailedLogin = true;
    if (account)
        outcome.audit.account = account->id;
    outcome.audit.metadata = jsonObject({{"reason", why}});
    return outcome;
}

// The right password from an address that the whitelist refuses: somebody else may know the password.
Outcome refusedByWhitelist(const AccountRecord &account, const Request &request)
{
    Outcome outcome =
        refuse(ErrorCode::IpNotWhitelisted,
               u"The address %1 is not on this account's whitelist."_s.arg(QString::fromLatin1(request.client.text())));
    outcome.audit.action = Action::WhitelistRefused;
    outcome.audit.account = account.id;
    outcome.audit.metadata = "{\"during\":\"login\"}";
    outcome.audit.alert = credentialsExposedAlert(account.id, request.client, request.at);
    return outcome;
}

QByteArray loginAnswer(const SessionService::Opened &opened, const AccountRecord &account, bool twoFactor)
{
    JsonWriter json;
    json.beginObject();
    json.key("token").string(QByteArrayView(opened.token));
    json.key("expiresAt").time(opened.record.expiresAt);
    json.key("account");
    writeAccount(json, account, twoFactor);
    json.endObject();
    return json.take();
}

// A password that was given, and the hash that it was compared with.
struct GivenPassword
{
    PasswordMatch match = PasswordMatch::None;
    QByteArray hash;
    QByteArray renewed; // of the normalised password, to be stored in its place, the same from every sign-in that
                        // renews it; empty when it is that already
};

// A parallel sign-in may renew the hash meanwhile: then once more, with the new one.
QCoro::Task<Result<GivenPassword>> judgePassword(AccountService &accounts, HashingPool &hashing, QString password,
                                                 std::optional<AccountId> id, HashFor whom)
{
    const auto currentHash = [&accounts, id] {
        const AccountRecord *account = id ? accounts.find(*id) : nullptr;
        return account && !account->disabled ? account->passwordHash : QByteArray();
    };
    GivenPassword given;
    for (int attempt = 0; attempt < 2 && (attempt == 0 || given.hash != currentHash()); ++attempt) {
        given.hash = currentHash();
        const Result<PasswordMatch> match = co_await matchPassword(hashing, password, given.hash, whom);
        if (!match)
            co_return std::unexpected(match.error());
        given.match = *match;
    }
    if (given.match == PasswordMatch::AsSent) { // without room for it now: the next time
        const Result<QByteArray> renewed =
            co_await Await(hashing.renew(normalisedPassword(password), given.hash, whom));
        given.renewed = renewed.value_or(QByteArray());
    }
    co_return given;
}

Result<void> renewPassword(Stores &stores, AccountId id, const GivenPassword &password)
{
    if (password.renewed.isEmpty())
        return {};
    return stores.accounts.replacePasswordHash(id, password.hash, password.renewed);
}

// What follows a sign-in.
struct SignInParts
{
    AccountService &accounts;
    SessionService &sessions;
    TwoFactorService &twoFactor;
    SignInHistory &signIns;
    PlaceFinder &places;
};

Outcome openSession(const SignInParts &parts, const Request &request, const AccountRecord &account,
                    std::optional<TwoFactorService::Proof> proof, const GivenPassword &password)
{
    const SessionService::Opened opened =
        parts.sessions.open(account.id, request.client.text(), request.userAgent, request.at);
    Outcome outcome = answer(loginAnswer(opened, account, proof.has_value()));
    outcome.audit.action = Action::Login;
    outcome.audit.account = account.id;
    outcome.audit.metadata = !proof                  ? "{\"factor\":\"password\"}"
                             : proof->isBackupCode() ? "{\"factor\":\"backup_code\"}"
                                                     : "{\"factor\":\"totp\"}";
    const AccountId id = account.id;
    const TimePoint at = request.at;
    const bool resetFailures = parts.twoFactor.failuresInARow(id) > 0;
    // A proxy's address, where the client's is unknown, is nobody's place.
    const std::optional<IpAddress> address =
        request.addressFault == ForwardingFault::None ? request.client.ip : std::nullopt;
    // What was proven must still hold: a password change or a new second factor ends the sessions that are there, and
    // this one is not there yet.
    outcome.mutation = Mutation(
        [opened, proof, id, at, resetFailures, password](Stores &stores) {
            return stores.accounts.mustBeOpenTo(id, password.hash, wrongCredentials())
                .and_then([&] { return renewPassword(stores, id, password); })
                .and_then([&] { return proof ? proof->use(stores.twoFactor, at) : stores.twoFactor.mustBeOff(id); })
                .and_then([&] { return stores.sessions.insert(opened.record); })
                .and_then([&] { return stores.accounts.setLastLogin(id, at); })
                .and_then([&] { return resetFailures ? stores.twoFactor.setFailuresInARow(id, 0) : Result<void>(); });
        },
        [parts, opened, proof, id, at, address, renewed = password.renewed] {
            if (!renewed.isEmpty())
                parts.accounts.setPasswordHash(id, renewed);
            if (address)
                parts.signIns.succeeded(id, *address, parts.places.find(*address).country, at);
            parts.sessions.put(opened.record);
            parts.accounts.setLastLogin(id, at);
            if (proof)
                parts.twoFactor.setUsed(*proof);
            parts.twoFactor.setFailuresInARow(id, 0);
        });
    return outcome;
}

Outcome checkSecondFactor(const SignInParts &parts, const Request &request, const AccountRecord &account,
                          const std::optional<QString> &token, const GivenPassword &password)
{
    if (!parts.twoFactor.isEnabled(account.id))
        return openSession(parts, request, account, std::nullopt, password);
    if (!token || typedCode(token->toUtf8()).isEmpty()) {
        // Not a failed login: the password was right, and clients ask for the code only after this answer.
        Outcome outcome = refuse(ErrorCode::TwoFactorRequired, u"Send a code as twoFactorToken."_s);
        outcome.audit.account = account.id;
        outcome.audit.metadata = "{\"reason\":\"two_factor_required\"}";
        return outcome;
    }
    const Result<TwoFactorService::Proof> proof = parts.twoFactor.check(account.id, token->toUtf8(), request.at);
    if (proof)
        return openSession(parts, request, account, *proof, password);
    Outcome outcome = refusedLogin(proof.error(), &account, "two_factor");
    countWrongCode(parts.twoFactor, account.id, outcome);
    return outcome;
}

// The local socket has no address to block.
void slowDown(LocalSignInThrottle &localSignIn, SignInHistory &signIns, const QString &folded, const Request &request,
              const Outcome &outcome)
{
    if (outcome.audit.isFailedLogin)
        signIns.failed(folded, request.at);
    if (!request.isLocal())
        return;
    if (outcome.audit.isFailedLogin)
        localSignIn.failed(folded, request.at);
    else if (!outcome.error)
        localSignIn.succeeded(folded);
}

bool isKnownPlace(SignInHistory &signIns, PlaceFinder &places, const Request &request, std::optional<AccountId> account)
{
    if (!account || request.addressFault != ForwardingFault::None)
        return false;
    return request.isLocal() ||
           signIns.knows(*account, *request.client.ip, places.find(*request.client.ip).country, request.at);
}

Outcome refusedToWait(int seconds)
{
    return refuse(Error{.code = ErrorCode::TooManyRequests,
                        .detail = u"Wait %1 seconds before signing in again."_s.arg(seconds),
                        .retryAfterSeconds = seconds});
}

} // namespace

HandlerTask login(const Request &request, AccountService &accounts, SessionService &sessions,
                  TwoFactorService &twoFactor, WhitelistService &whitelist, HashingPool &hashing,
                  LocalSignInThrottle &localSignIn, SignInHistory &signIns, PlaceFinder &places)
{
    const Result<Credentials> given = readCredentials(request);
    if (!given)
        co_return refuse(given.error());
    const QString folded = emailKey(given->email);
    if (const int wait = request.isLocal() ? localSignIn.secondsToWait(folded, request.at) : 0; wait > 0)
        co_return refusedToWait(wait);
    const AccountRecord *known = accounts.findByEmail(given->email);
    const bool isKnown = isKnownPlace(signIns, places, request, known ? std::optional(known->id) : std::nullopt);
    const auto turn = isKnown || request.isLocal() ? std::chrono::milliseconds(0)
                                                   : signIns.takeTurn(folded, request.at, SignInHistory::Steady::now());
    if (!turn)
        co_return refusedToWait(static_cast<int>(SignInHistory::kLongestWait.count()));
    co_await Pause(*turn);
    const AccountRecord *found = accounts.findByEmail(given->email); // it may have changed meanwhile
    const std::optional<AccountId> id = found ? std::optional(found->id) : std::nullopt;

    const Result<GivenPassword> password =
        co_await judgePassword(accounts, hashing, given->password, id,
                               {.address = request.countedAddress(), .account = folded.toUtf8(), .isKnown = isKnown});
    if (!password)
        co_return refuse(password.error());

    // The account may have changed while the password was hashed.
    const AccountRecord *account = id ? accounts.find(*id) : nullptr;
    if (password->match == PasswordMatch::None || !account || account->disabled ||
        !isHashOfSamePassword(account->passwordHash, password->hash)) {
        Outcome outcome = refusedLogin(wrongCredentials(), account, "credentials");
        slowDown(localSignIn, signIns, folded, request, outcome);
        co_return outcome;
    }
    if (!whitelist.allows(account->id, request.client))
        co_return refusedByWhitelist(*account, request);
    const SignInParts parts{
        .accounts = accounts, .sessions = sessions, .twoFactor = twoFactor, .signIns = signIns, .places = places};
    Outcome outcome = checkSecondFactor(parts, request, *account, given->token, *password);
    slowDown(localSignIn, signIns, folded, request, outcome);
    co_return outcome;
}

} // namespace postject::handlers
