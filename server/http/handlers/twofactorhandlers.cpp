// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two-factor: enrolment, backup codes, turning it off. A wrong code counts as a failed login, whoever sends it: a
// stolen session must not become a guessing machine.
#include "server/core/json.h"
#include "server/http/api/bodyreader.h"
#include "server/http/handlers/handlers.h"
#include "server/http/handlers/signins.h"
#include "server/twofactor/qrcode.h"
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
std::expected<TwoFactorService::Proof, Outcome> readProof(Services &services, const Request &request)
{
    const Result<QByteArray> token = readToken(request);
    if (!token)
        return std::unexpected(refuse(token.error()));
    const AccountId account = request.caller->account;
    return services.twoFactor.check(account, *token, request.at).transform_error([&](const Error &error) {
        Outcome outcome = refusedCode(error);
        if (outcome.audit.isFailedLogin)
            countWrongCode(services, account, outcome);
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

HandlerTask generateTwoFactor(Services &services, const Request &request)
{
    if (const Result<void> empty = BodyReader::expectNothing(request); !empty)
        co_return refuse(empty.error());
    const AccountRecord *account = services.accounts.find(request.caller->account);
    Q_ASSERT(account);
    const Result<TwoFactorService::Enrolment> enrolment =
        services.twoFactor.begin(account->id, account->email, request.at);
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
                 [&services, record = enrolment->record] { services.twoFactor.setPending(record); });
    co_return outcome;
}

HandlerTask enableTwoFactor(Services &services, const Request &request)
{
    const Result<QByteArray> token = readToken(request);
    if (!token)
        co_return refuse(token.error());
    const AccountId account = request.caller->account;
    const Result<TwoFactorService::Activation> activation = services.twoFactor.activate(account, *token, request.at);
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
        [&services, account, session, at, done = *activation] {
            services.twoFactor.setEnabled(account, done, at);
            services.sessions.endAll(account, session);
        });
    co_return outcome;
}

HandlerTask disableTwoFactor(Services &services, const Request &request)
{
    const std::expected<TwoFactorService::Proof, Outcome> proof = readProof(services, request);
    if (!proof)
        co_return proof.error();
    const AccountId account = request.caller->account;
    Outcome outcome = answer("{\"message\":\"2FA disabled successfully\"}");
    outcome.audit.action = Action::TwoFactorDisabled;
    outcome.mutation = Mutation(
        [account, proof = *proof, at = request.at](Stores &stores) {
            return proof.use(stores.twoFactor, at).and_then([&] { return stores.twoFactor.remove(account); });
        },
        [&services, account] { services.twoFactor.remove(account); });
    co_return outcome;
}

HandlerTask replaceBackupCodes(Services &services, const Request &request)
{
    const std::expected<TwoFactorService::Proof, Outcome> proof = readProof(services, request);
    if (!proof)
        co_return proof.error();
    const AccountId account = request.caller->account;
    const TwoFactorService::BackupCodes made = services.twoFactor.newBackupCodes(account);
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
        [&services, account, proof = *proof, hashes = made.hashes] {
            services.twoFactor.setUsed(proof);
            services.twoFactor.setBackupCodes(account, hashes);
            services.twoFactor.setFailuresInARow(account, 0);
        });
    co_return outcome;
}

HandlerTask twoFactorState(Services &services, const Request &request)
{
    const AccountId account = request.caller->account;
    const std::optional<TimePoint> enabledAt = services.twoFactor.enabledAt(account);
    JsonWriter json;
    json.beginObject();
    json.key("enabled").boolean(enabledAt.has_value());
    json.key("enabledAt");
    if (enabledAt)
        json.time(*enabledAt);
    else
        json.null();
    json.key("backupCodesRemaining").number(qint64{services.twoFactor.backupCodesRemaining(account)});
    json.endObject();
    co_return answer(json.take());
}

} // namespace postject::handlers
