// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/stream/streamevents.h"

#include "server/core/jsonobject.h"
#include "server/domain/rowaction.h"
#include "server/http/api/recordjson.h"

namespace postject {

namespace {

// JSON as it is written here has no line ends: one line of data holds it.
QByteArray eventBytes(const QByteArray &name, const QByteArray &json, ActivityId id = {})
{
    const QByteArray head = id.isNull() ? QByteArray() : "id: " + id.toByteArray() + '\n';
    return head + "event: " + name + "\ndata: " + json + "\n\n";
}

} // namespace

StreamEvent activityEvent(const ActivityRecord &record)
{
    JsonWriter json;
    writeActivity(json, record);
    QByteArray text = json.take();
    text.replace('\n', ' ').replace('\r', ' '); // ingested metadata is stored as it came
    return {.kind = StreamEvent::Activity,
            .account = record.row.account,
            .sequence = record.id.value,
            .bytes = eventBytes("activity", text, record.id)};
}

StreamEvent alertEvent(const AlertRecord &alert, ActivityId after)
{
    JsonWriter json;
    writeAlert(json, alert, false);
    QByteArray text = json.take();
    text.replace('\n', ' ').replace('\r', ' ');
    return {.kind = StreamEvent::Alert,
            .account = alert.account,
            .sequence = after.value,
            .bytes = eventBytes("alert", text, after)};
}

bool isBlockRow(const ActivityRow &row)
{
    return hasAction(row, Action::IpBlocked) || hasAction(row, Action::BlockLifted);
}

QByteArray subjectOfBlockRow(const ActivityRow &row)
{
    const Result<QJsonObject> metadata = parseJsonObject(row.metadata);
    return metadata ? metadata->value("ipAddress"_L1).toString().toLatin1() : QByteArray();
}

StreamEvent blockEvent(const ActivityRecord &record, const BlockRecord *block)
{
    JsonWriter json;
    json.beginObject();
    json.key("change").string(QByteArrayView(record.row.action));
    json.key("ipAddress").string(QByteArrayView(subjectOfBlockRow(record.row)));
    json.key("createdAt").time(record.row.at);
    json.key("block");
    if (block)
        writeBlock(json, *block);
    else
        json.null();
    json.endObject();
    return {.kind = StreamEvent::Block,
            .account = std::nullopt,
            .sequence = record.id.value,
            .bytes = eventBytes("block", json.take(), record.id)};
}

StreamEvent verificationEvent(qint64 rows, qint64 total, TimePoint startedAt, TimePoint at)
{
    JsonWriter json;
    json.beginObject();
    json.key("rows").number(rows).key("total").number(total);
    json.key("startedAt").time(startedAt).key("at").time(at);
    json.endObject();
    return {.kind = StreamEvent::Verification, .bytes = eventBytes("verification", json.take())};
}

QByteArray metricsBytes(const StreamCounts &counts, TimePoint since, TimePoint until)
{
    JsonWriter json;
    json.beginObject();
    json.key("since").time(since).key("until").time(until);
    json.key("requests").number(counts.requests);
    json.key("failed").number(counts.failed);
    json.key("failedLogins").number(counts.failedLogins);
    json.endObject();
    return eventBytes("metrics", json.take());
}

QByteArray missedBytes(ActivityId after, std::optional<ActivityId> before, ActivityId resumedAt)
{
    JsonWriter json;
    json.beginObject();
    json.key("after").string(QByteArrayView(after.toByteArray()));
    json.key("before");
    if (before)
        json.string(QByteArrayView(before->toByteArray()));
    else
        json.null();
    json.endObject();
    return eventBytes("missed", json.take(), resumedAt);
}

QByteArray endBytes(const char *reason)
{
    return eventBytes("end", jsonObject({{"reason", reason}}));
}

QByteArray openingBytes(ActivityId newest)
{
    const QByteArray id = newest.isNull() ? QByteArray() : "id: " + newest.toByteArray() + '\n';
    return id + "retry: 3000\n\n";
}

} // namespace postject
