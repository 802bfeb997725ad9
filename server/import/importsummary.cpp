// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/importsummary.h"

#include "server/alerts/securityalerts.h"
#include "server/core/json.h"

namespace postject {

QByteArray ImportSummary::toJson() const
{
    JsonWriter json;
    json.beginObject();
    json.key("lines").number(lines).key("events").number(events).key("skipped").number(skipped);
    json.key("alerts").beginArray();
    for (const AlertRecord &alert : alerts) {
        json.beginObject();
        json.key("type").string(QByteArrayView(alert.type));
        json.key("severity").string(QByteArrayView(severityName(alert.severity)));
        json.key("subject").string(QByteArrayView(alert.subject));
        json.key("firstSeenAt").time(alert.createdAt);
        json.key("occurrences").number(qint64{alert.occurrences});
        json.endObject();
    }
    json.endArray().key("blocks").beginArray();
    for (const BruteForceFinding &block : blocks) {
        json.beginObject();
        json.key("ipAddress").string(QByteArrayView(block.subject));
        json.key("blockedAt").time(block.at);
        json.key("expiresAt").time(block.blockedUntil);
        json.key("attempts").number(qint64{block.attempts});
        json.endObject();
    }
    json.endArray().endObject();
    return json.take();
}

} // namespace postject
