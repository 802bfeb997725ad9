// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an account is told by e-mail: show it, choose it, try it.
#include "server/alerts/securityalerts.h"
#include "server/auth/accountservice.h"
#include "server/auth/email.h"
#include "server/contract/languages.h"
#include "server/core/json.h"
#include "server/http/api/await.h"
#include "server/http/api/bodyreader.h"
#include "server/http/handlers/handlers.h"
#include "server/http/handlers/scope.h"
#include "server/notify/mailmessage.h"
#include "server/notify/mailservice.h"
#include "server/storage/readers.h"

namespace postject::handlers {

namespace {

constexpr int kLanguageMaxBytes = 16;

struct NotificationState
{
    NotificationPreferences preferences;
    OutboxSummary outbox;
};

QString addressOf(const NotificationPreferences &preferences, const AccountRecord &account)
{
    return preferences.address.isEmpty() ? account.email : preferences.address;
}

void writePreferences(JsonWriter &json, const NotificationPreferences &preferences, const AccountRecord &account)
{
    json.key("email").beginObject();
    json.key("enabled").boolean(preferences.enabled);
    json.key("minSeverity").string(QByteArrayView(severityName(preferences.minSeverity)));
    json.key("address").string(QStringView(addressOf(preferences, account)));
    if (!preferences.language.isEmpty())
        json.key("language").string(QStringView(preferences.language));
    json.endObject();
}

void writeOptionalTime(JsonWriter &json, const std::optional<TimePoint> &time)
{
    if (time)
        json.time(*time);
    else
        json.null();
}

QByteArray stateJson(MailService &mail, const NotificationState &state, const AccountRecord &account)
{
    JsonWriter json;
    json.beginObject();
    writePreferences(json, state.preferences, account);
    json.key("delivery").beginObject();
    json.key("configured").boolean(mail.isConfigured());
    json.key("waiting").number(state.outbox.waiting);
    writeOptionalTime(json.key("lastSentAt"), state.outbox.lastSentAt);
    writeOptionalTime(json.key("lastFailedAt"), state.outbox.lastFailedAt);
    json.key("lastFailure").string(QStringView(state.outbox.lastReply));
    json.endObject().endObject();
    return json.take();
}

QFuture<Result<NotificationState>> readState(Readers &readers, AccountId account)
{
    return readers.run([account](Stores &stores) -> Result<NotificationState> {
        const auto preferences = stores.outbox.preferences(account);
        if (!preferences)
            return std::unexpected(preferences.error());
        return stores.outbox.summary(account).transform([&](const OutboxSummary &summary) {
            return NotificationState{.preferences = *preferences, .outbox = summary};
        });
    });
}

Result<NotificationPreferences> readPreferences(const Request &request, const AccountRecord &account)
{
    Result<BodyReader> body = BodyReader::open(request);
    if (!body)
        return std::unexpected(body.error());
    NotificationPreferences preferences;
    if (std::optional<BodyReader> email = body->object(u"email"_s)) {
        preferences.enabled = email->boolean(u"enabled"_s);
        const QString name = email->string(u"minSeverity"_s, 16);
        if (const std::optional<Severity> severity = severityOf(name.toUtf8()))
            preferences.minSeverity = *severity;
        else if (!name.isEmpty())
            email->fail(u"minSeverity"_s, u"must be low, medium, high or critical"_s);
        const QString address = email->optionalString(u"address"_s, kEmailMaxBytes).value_or(account.email).trimmed();
        if (!isMailAddress(address) || !checkEmail(address))
            email->fail(u"address"_s, u"must be a mail address"_s);
        preferences.language = email->optionalString(u"language"_s, kLanguageMaxBytes).value_or(QString());
        if (!preferences.language.isEmpty() && !isMailLanguage(preferences.language))
            email->fail(u"language"_s, u"must be ar, de, en, es, fr, ja or zh_CN"_s);
        if (address != account.email) // else it follows the account's own
            preferences.address = address;
        body->absorb(*std::move(email), u"email"_s);
    }
    return body->finish().transform([&] { return preferences; });
}

QByteArray outcomeJson(const SmtpOutcome &outcome, const QString &address)
{
    JsonWriter json;
    json.beginObject().key("accepted").boolean(outcome.verdict == SmtpOutcome::Verdict::Accepted);
    json.key("address").string(QStringView(address));
    json.key("steps").beginArray();
    for (const SmtpStep &step : outcome.steps) {
        json.beginObject().key("step").string(QByteArrayView(stepName(step.kind)));
        json.key("ok").boolean(step.ok);
        json.key("code");
        if (step.code == 0)
            json.null();
        else
            json.number(qint64{step.code});
        json.key("reply").string(QStringView(step.reply));
        json.key("milliseconds").number(step.milliseconds).endObject();
    }
    json.endArray().endObject();
    return json.take();
}

} // namespace

HandlerTask notifications(const Request &request, AccountService &accounts, MailService &mail, Readers &readers)
{
    QueryReader query(request);
    const Result<AccountScope> scope = readScope(query, request);
    if (!scope)
        co_return refuse(scope.error());
    if (const Result<void> complete = query.finish(); !complete)
        co_return refuse(complete.error());
    // Preferences are one account's; "all" names none, and shows the caller's own.
    const AccountId id = scope->account.value_or(request.caller->account);
    const Result<NotificationState> state = co_await Await(readState(readers, id));
    if (!state)
        co_return refuse(state.error());
    const AccountRecord *account = accounts.find(id);
    if (!account)
        co_return refuse(ErrorCode::NotFound, u"There is no such account."_s);
    co_return answer(stateJson(mail, *state, *account));
}

HandlerTask changeNotifications(const Request &request, AccountService &accounts)
{
    const AccountId id = request.caller->account;
    const AccountRecord *account = accounts.find(id);
    if (!account)
        co_return refuse(ErrorCode::NotFound, u"There is no such account."_s);
    const Result<NotificationPreferences> preferences = readPreferences(request, *account);
    if (!preferences)
        co_return refuse(preferences.error());
    JsonWriter json;
    json.beginObject();
    writePreferences(json, *preferences, *account);
    json.endObject();
    const QByteArray shown = json.take();
    Outcome outcome = answer(shown);
    outcome.audit.action = Action::PreferencesChanged;
    outcome.audit.metadata = shown;
    outcome.mutation = Mutation(
        [id, preferences = *preferences](Stores &stores) { return stores.outbox.setPreferences(id, preferences); });
    co_return outcome;
}

HandlerTask testNotifications(const Request &request, AccountService &accounts, MailService &mail, Readers &readers)
{
    if (const Result<void> empty = BodyReader::expectNothing(request); !empty)
        co_return refuse(empty.error());
    const AccountId id = request.caller->account;
    const Result<NotificationState> state = co_await Await(readState(readers, id));
    if (!state)
        co_return refuse(state.error());
    const AccountRecord *account = accounts.find(id);
    if (!account)
        co_return refuse(ErrorCode::NotFound, u"There is no such account."_s);
    const QString address = addressOf(state->preferences, *account);
    const Result<SmtpOutcome> outcome = co_await Await(mail.sendTest(
        id, {.accountEmail = account->email, .address = address, .language = state->preferences.language}));
    if (!outcome)
        co_return refuse(outcome.error());
    co_return answer(outcomeJson(*outcome, address));
}

} // namespace postject::handlers
