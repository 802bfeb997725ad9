// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/api/recordjson.h"

#include "server/alerts/securityalerts.h"

namespace postject {

namespace {

void writeOptionalTime(JsonWriter &json, const std::optional<TimePoint> &time)
{
    if (time)
        json.time(*time);
    else
        json.null();
}

template <typename Tag>
void writeOptionalId(JsonWriter &json, const std::optional<Id<Tag>> &id)
{
    if (id)
        json.string(QByteArrayView(id->toByteArray()));
    else
        json.null();
}

// A member that a row may lack: null rather than an empty string.
void writeText(JsonWriter &json, const QByteArray &text)
{
    if (text.isEmpty())
        json.null();
    else
        json.string(QByteArrayView(text));
}

void write(JsonWriter &json, const QByteArray &text)
{
    json.string(QByteArrayView(text));
}

void write(JsonWriter &json, int number)
{
    json.number(qint64{number});
}

void writeTriage(JsonWriter &json, std::optional<Verdict> verdict, std::optional<TimePoint> snoozedUntil)
{
    json.key("verdict");
    if (verdict)
        json.string(QByteArrayView(verdictName(*verdict)));
    else
        json.null();
    json.key("snoozedUntil");
    writeOptionalTime(json, snoozedUntil);
}

} // namespace

void writeAccount(JsonWriter &json, const AccountRecord &account, bool twoFactorEnabled)
{
    json.beginObject();
    json.key("id").string(QByteArrayView(account.id.toByteArray()));
    json.key("email").string(QStringView(account.email));
    json.key("role").string(QByteArrayView(account.role == Role::Administrator ? "administrator" : "member"));
    json.key("disabled").boolean(account.disabled);
    json.key("twoFactorEnabled").boolean(twoFactorEnabled);
    json.key("createdAt").time(account.createdAt);
    json.key("lastLoginAt");
    writeOptionalTime(json, account.lastLoginAt);
    json.endObject();
}

void writeActivity(JsonWriter &json, const ActivityRecord &record, bool isUndone)
{
    json.beginObject();
    json.key("id").string(QByteArrayView(record.id.toByteArray()));
    eachActivityColumn<kJsonOrder>([&]<std::size_t I>() {
        constexpr ColumnTraits is = activityColumn<I>.is;
        const auto &value = record.row.*activityColumn<I>.member;
        json.key(is.name);
        if constexpr (is.kind == ColumnKind::Time)
            json.time(value);
        else if constexpr (is.kind == ColumnKind::Account)
            writeOptionalId(json, value);
        else if constexpr (is.kind == ColumnKind::Json)
            json.raw(value);
        else if (is.isNullable && value == std::remove_cvref_t<decltype(value)>{})
            json.null();
        else
            write(json, value);
    });
    if (isUndone)
        json.key("undone").boolean(true);
    json.endObject();
}

void writeAlertStep(JsonWriter &json, const AlertStep &step)
{
    json.beginObject();
    json.key("action").string(QByteArrayView(step.action));
    json.key("at").time(step.at);
    json.key("accountId");
    writeOptionalId(json, step.by);
    writeTriage(json, step.verdict, step.snoozedUntil);
    json.key("note").string(QStringView(step.note));
    json.endObject();
}

void writeAlert(JsonWriter &json, const AlertRecord &alert, bool brief)
{
    json.beginObject();
    json.key("id").string(QByteArrayView(alert.id.toByteArray()));
    json.key("type").string(QByteArrayView(alert.type));
    json.key("severity").string(QByteArrayView(severityName(alert.severity)));
    json.key("description").string(QStringView(alert.description));
    json.key("metadata").raw(alert.metadata);
    json.key("createdAt").time(alert.createdAt);
    json.key("resolved").boolean(alert.resolved);
    json.key("lastSeenAt").time(alert.lastSeenAt);
    json.key("occurrences").number(qint64{alert.occurrences});
    json.key("accountId");
    writeOptionalId(json, alert.account);
    writeTriage(json, alert.verdict, alert.snoozedUntil);
    if (!brief) {
        json.key("resolvedAt");
        writeOptionalTime(json, alert.resolvedAt);
        json.key("resolvedBy");
        writeOptionalId(json, alert.resolvedBy);
        json.key("note").string(QStringView(alert.note));
    }
    json.endObject();
}

void writeException(JsonWriter &json, const ExceptionRecord &exception)
{
    json.beginObject();
    json.key("id").string(QByteArrayView(exception.id.toByteArray()));
    json.key("type").string(QByteArrayView(exceptionTypeName(exception.type)));
    json.key("subject").string(QByteArrayView(exception.subject));
    json.key("accountId");
    writeOptionalId(json, exception.account);
    json.key("until");
    writeOptionalTime(json, exception.until);
    json.key("note").string(QStringView(exception.note));
    json.key("createdAt").time(exception.createdAt);
    json.key("createdBy");
    writeOptionalId(json, exception.createdBy);
    json.endObject();
}

void writeBlock(JsonWriter &json, const BlockRecord &block)
{
    json.beginObject();
    json.key("id").string(QByteArrayView(block.id.toByteArray()));
    json.key("ipAddress").string(QByteArrayView(block.subject));
    json.key("reason").string(QStringView(block.reason));
    json.key("attempts").number(qint64{block.attempts});
    json.key("blockedAt").time(block.blockedAt);
    json.key("expiresAt").time(block.expiresAt);
    json.endObject();
}

void writeApiKey(JsonWriter &json, const ApiKeyRecord &record, const QByteArray &key)
{
    json.beginObject();
    json.key("id").string(QByteArrayView(record.id.toByteArray()));
    if (!key.isEmpty())
        json.key("key").string(QByteArrayView(key));
    json.key("hint").string(QByteArrayView(record.hint));
    json.key("name").string(QStringView(record.name));
    json.key("scopes").beginArray();
    for (const QByteArray &scope : keyScopeNames(record.scopes))
        json.string(QByteArrayView(scope));
    json.endArray();
    json.key("createdAt").time(record.createdAt);
    json.key("expiresAt");
    writeOptionalTime(json, record.expiresAt);
    json.key("lastUsedAt");
    writeOptionalTime(json, record.lastUsedAt);
    json.key("lastUsedAddress");
    writeText(json, record.lastUsedAddress);
    json.endObject();
}

void writeSession(JsonWriter &json, const SessionRecord &session, bool isCurrent)
{
    json.beginObject();
    json.key("id").string(QByteArrayView(session.id.toByteArray()));
    json.key("ipAddress").string(QByteArrayView(session.ipAddress));
    json.key("userAgent").string(QByteArrayView(session.userAgent));
    json.key("createdAt").time(session.createdAt);
    json.key("expiresAt").time(session.expiresAt);
    json.key("lastUsedAt").time(session.lastUsedAt);
    json.key("current").boolean(isCurrent);
    json.endObject();
}

} // namespace postject
