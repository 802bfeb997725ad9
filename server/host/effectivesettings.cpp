// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/host/effectivesettings.h"

#include <QJsonArray>

namespace postject {

QJsonObject fixedSettings(const ServerOptions &options)
{
    QJsonObject fixed = options.fixedSettings;
    if (options.trustedProxies.isEmpty())
        return fixed;
    QJsonArray proxies;
    for (const IpNetwork &proxy : options.trustedProxies)
        proxies.append(QString::fromLatin1(proxy.toByteArray()));
    fixed.insert(QString(setting(SettingId::TrustedProxies).name), proxies);
    return fixed;
}

BruteForceSettings bruteForceSettings(const SettingValues &values)
{
    return {.attempts = static_cast<int>(values.integer(SettingId::BruteForceAttempts)),
            .window = std::chrono::minutes(values.integer(SettingId::BruteForceWindow)),
            .block = std::chrono::hours(values.integer(SettingId::BruteForceBlock))};
}

DetectionSettings detectionSettings(const SettingValues &values)
{
    DetectionSettings settings;
    settings.requestSpike.factor = values.number(SettingId::SpikeFactor);
    settings.requestSpike.minimumRequests = static_cast<int>(values.integer(SettingId::SpikeRequests));
    settings.requestSpike.minimumHistoryHours = static_cast<int>(values.integer(SettingId::SpikeHistory));
    settings.unusualEndpoint.limit = static_cast<int>(values.integer(SettingId::SensitiveRequests));
    settings.unusualEndpoint.patterns = values.list(SettingId::SensitivePaths);
    settings.geographicChange.days = static_cast<int>(values.integer(SettingId::PlaceDays));
    return settings;
}

} // namespace postject
