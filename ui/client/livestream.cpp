// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/livestream.h"

#include "ui/client/eventreader.h"

#include <QJsonDocument>

#include <utility>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<BlockChange> blockChangeOf(const QJsonObject &json)
{
    if (!json["ipAddress"_L1].isString())
        return std::nullopt;
    return BlockChange{.ipAddress = json["ipAddress"_L1].toString(),
                       .until = parseTime(json["block"_L1]["expiresAt"_L1].toString().toLatin1())};
}

std::optional<VerificationProgress> progressOf(const QJsonObject &json)
{
    const std::optional<TimePoint> since = parseTime(json["startedAt"_L1].toString().toLatin1());
    const std::optional<TimePoint> at = parseTime(json["at"_L1].toString().toLatin1());
    const qint64 rows = json["rows"_L1].toInteger(-1), total = json["total"_L1].toInteger(-1);
    if (!since || !at || *at < *since || rows < 0 || total < 0)
        return std::nullopt;
    return VerificationProgress{.rows = rows, .total = total, .running = *at - *since};
}

void tell(const LiveWatcher &watcher, const ServerEvent &event)
{
    const QJsonObject json = QJsonDocument::fromJson(event.data).object();
    if (event.name == "activity" && watcher.logged) {
        if (const std::optional<ActivityEntry> entry = readActivityEntry(json))
            watcher.logged(*entry);
    } else if (event.name == "alert" && watcher.alertChanged) {
        watcher.alertChanged(json);
    } else if (event.name == "block" && watcher.blockChanged) {
        if (const std::optional<BlockChange> change = blockChangeOf(json))
            watcher.blockChanged(*change);
    } else if (event.name == "verification" && watcher.verifying) {
        if (const std::optional<VerificationProgress> progress = progressOf(json))
            watcher.verifying(*progress);
    }
}

QString kindsOf(const LiveWatcher &watcher)
{
    QStringList kinds;
    if (watcher.logged)
        kinds += u"activity"_s;
    if (watcher.alertChanged)
        kinds += u"alert"_s;
    if (watcher.blockChanged)
        kinds += u"block"_s;
    if (watcher.verifying)
        kinds += u"verification"_s;
    return kinds.join(u',');
}

} // namespace

void watchLive(ApiClient &client, bool everyAccount, QObject *context, LiveWatcher watcher)
{
    QUrlQuery query{{u"events"_s, kindsOf(watcher)}};
    if (everyAccount)
        query.addQueryItem(u"account"_s, u"all"_s);
    auto ended = watcher.ended;
    client.stream(
        ApiCall{.endpoint = EndpointId::Stream, .query = query}, context,
        [reader = EventReader(), watcher = std::move(watcher), isOpen = false,
         alive = QPointer(context)](const QByteArray &piece) mutable {
            if (!std::exchange(isOpen, true))
                watcher.opened();
            for (const ServerEvent &event : reader.read(piece)) {
                if (!alive) // a callback ended it
                    return;
                tell(watcher, event);
            }
        },
        std::move(ended));
}

} // namespace postject::ui
