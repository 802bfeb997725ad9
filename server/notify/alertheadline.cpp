// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/notify/alertheadline.h"

#include "server/alerts/securityalerts.h"
#include "server/core/json.h"
#include "server/notify/mailmessage.h"

namespace postject {

QString alertHeadline(const AlertRecord &alert, const MailWords &words)
{
    const Result<QJsonObject> metadata = parseJsonObject(alert.metadata);
    if (words.isEnglish() || !metadata)
        return shortLine(alert.description);
    const QString made = alerttexts::sentence(
        {.type = QString::fromUtf8(alert.type), .severity = severityName(alert.severity), .metadata = *metadata},
        words);
    return made.isEmpty() ? shortLine(alert.description) : made;
}

} // namespace postject
