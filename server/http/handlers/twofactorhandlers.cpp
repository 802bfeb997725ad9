// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two-factor: enrolment, backup codes, turning it off. A wrong code counts as a failed login, whoever sends it: a
// stolen session must not become a guessing machine.
#include "server/auth/accountservice.h"
#include "server/auth/sessionservice.h"
#include "server/core/json.h"
#include "server/http/api/bodyreader.h"
#include "server/http/handlers/handlers.h"
#include "server/http/handlers/signins.h"
#include "server/twofactor/qrcode.h"
#include "server/twofactor/twofactorservice.h"
#include "server/twofactor/typedcode.h"

namespace postject::handlers {

namespace {

Result<QByteArray> readToken(const Request &request)
{
    Result<BodyReader> body = BodyReader::open(request);
    if (!body)
        return std::unexpected(body.error());
    const QByteArray token = typedCode(body->string(u"token"_s, kTypedCodeMaxBytes).toUtf8());
    if (token.isEmpty())
        body->fail(Error{.fields = {{u"token"_s, u"must not be empty"_s}}});
    return body->finish().transform([&] { return token; });
}

Outcome refusedCode(const Error &error)
{
    Outcome outcome = refuse(error);
    if (error.code == ErrorCode::InvalidTwoFactorToken) {
        outcome.audit.action = Action::TwoFactorFailed;
        outcome.audit.isFailedLogin = true;
    }
    return outcome;
}

// What the token in the body proves; or the outcome that refuses it.
std::expected<TwoFactorService::Proof, Outcome> readProof(TwoFactorService &twoFactor, const Request &request)
{
    const Result<QByteArray> token = readToken(request);
    if (!token)
        return std::unexpected(refuse(token.error()));
    const AccountId account = request.caller->account;
    return twoFactor.check(account, *token, request.at).transform_error([&](const Error &error) {
        Outcome outcome = refusedCode(error);
        if (outcome.audit.isFailedLogin)
            countWrongCode(twoFactor, account, outcome);
        return outcome;
    });
}

void writeCodes(JsonWriter &json, const QList<QByteArray> &codes)
{
    json.key("backupCodes").beginArray();
    for (const QByteArray &code : codes)
        json.string(QByteArrayView(code));
    json.endArray();
}

} // namespace

HandlerTask generateTwoFactor(const Request &request, AccountService &accounts, TwoFactorService &twoFactor)
{
    if (const Result<void> empty = BodyReader::expectNothing(request); !empty)
        co_return refuse(empty.error());
    const AccountRecord *account = accounts.find(request.caller->account);
    Q_ASSERT(account);
    const Result<TwoFactorService::Enrolment> enrolment = twoFactor.begin(account->id, account->email, request.at);
    if (!enrolment)
        co_return refuse(enrolment.error());
    JsonWriter json;
    json.beginObject();
    json.key("secret").string(QByteArrayView(enrolment->secret));
    json.key("qrCode").string(QByteArrayView(pngDataUri(enrolment->qrPng)));
    json.key("otpauthUri").string(QByteArrayView(enrolment->otpauthUri));
    json.endObject();
    Outcome outcome = answer(json.take());
    outcome.audit.action = Action::TwoFactorGenerated;
    outcome.mutation =
        Mutation([record = enrolment->record](Stores &stores) { return stores.twoFactor.putPending(record); },
                 [&twoFactor, record = enrolment->record] { twoFactor.setPending(record); });
    co_return outcome;
}

HandlerTask enableTwoFactor(const Request &request, SessionService &sessions, TwoFactorService &twoFactor)
{
    const Result<QByteArray> token = readToken(request);
    if (!token)
        co_return refuse(token.error());
    const AccountId account = request.caller->account;
    const Result<TwoFactorService::Activation> activation = twoFactor.activate(account, *token, request.at);
    if (!activation)
        co_return refusedCode(activation.error());
    JsonWriter json;
    json.beginObject().key("message").string(QByteArrayView("2FA enabled successfully"));
    writeCodes(json, activation->backupCodes);
    json.endObject();
    Outcome outcome = answer(json.take());
    outcome.audit.action = Action::TwoFactorEnabled;
    const SessionId session = request.caller->session;
    const TimePoint at = request.at;
    outcome.mutation = Mutation(
        [account, session, at, done = *activation](Stores &stores) {
            return stores.twoFactor.enable(account, done.sealedSecret, at, done.step, done.codeHashes).and_then([&] {
                return stores.sessions.endAll(account, session);
            });
        },
        [&sessions, &twoFactor, account, session, at, done = *activation] {
            twoFactor.setEnabled(account, done, at);
            sessions.endAll(account, session);
        });
    co_return outcome;
}

HandlerTask disableTwoFactor(const Request &request, TwoFactorService &twoFactor)
{
    const std::expected<TwoFactorService::Proof, Outcome> proof = readProof(twoFactor, request);
    if (!proof)
        co_return proof.error();
    const AccountId account = request.caller->account;
    Outcome outcome = answer("{\"message\":\"2FA disabled successfully\"}");
    outcome.audit.action = Action::TwoFactorDisabled;
    outcome.mutation = Mutation(
        [account, proof = *proof, at = request.at](Stores &stores) {
            return proof.use(stores.twoFactor, at).and_then([&] { return stores.twoFactor.remove(account); });
        },
        [&twoFactor, account] { twoFactor.remove(account); });
    co_return outcome;
}

HandlerTask replaceBackupCodes(const Request &request, TwoFactorService &twoFactor)
{
    const std::expected<TwoFactorService::Proof, Outcome> proof = readProof(twoFactor, request);
    if (!proof)
        co_return proof.error();
    const AccountId account = request.caller->account;
    const TwoFactorService::BackupCodes made = twoFactor.newBackupCodes(account);
    JsonWriter json;
    json.beginObject();
    writeCodes(json, made.codes);
    json.endObject();
    Outcome outcome = answer(json.take());
    outcome.audit.action = Action::BackupCodesReplaced;
    outcome.mutation = Mutation(
        [account, proof = *proof, hashes = made.hashes, at = request.at](Stores &stores) {
            return proof.use(stores.twoFactor, at)
                .and_then([&] { return stores.twoFactor.replaceBackupCodes(account, hashes); })
                .and_then([&] { return stores.twoFactor.setFailuresInARow(account, 0); });
        },
        [&twoFactor, account, proof = *proof, hashes = made.hashes] {
            twoFactor.setUsed(proof);
            twoFactor.setBackupCodes(account, hashes);
            twoFactor.setFailuresInARow(account, 0);
        });
    co_return outcome;
}

HandlerTask twoFactorState(const Request &request, TwoFactorService &twoFactor)
{
    const AccountId account = request.caller->account;
    const std::optional<TimePoint> enabledAt = twoFactor.enabledAt(account);
    JsonWriter json;
    json.beginObject();
    json.key("enabled").boolean(enabledAt.has_value());
    json.key("enabledAt");
    if (enabledAt)
        json.time(*enabledAt);
    else
        json.null();
    json.key("backupCodesRemaining").number(qint64{twoFactor.backupCodesRemaining(account)});
    json.endObject();
    co_return answer(json.take());
}

} // namespace postject::handlers
