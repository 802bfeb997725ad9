// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who acts on which settings. A setting whose group nobody joins here is not offered.
#include "server/servercore.h"

namespace postject {

void ServerCore::joinSettings()
{
    m_settings->join("proxies.", [this](const SettingValues &values) {
        if (m_pipeline)
            m_pipeline->setTrustedProxies(values.networks(SettingId::TrustedProxies));
    });
    m_settings->join("limits.", [this](const SettingValues &values) {
        if (m_pipeline) {
            m_pipeline->setRequestLimits({.perAccount = static_cast<int>(values.integer(SettingId::AccountRequests)),
                                          .perAddress = static_cast<int>(values.integer(SettingId::AddressRequests))});
        }
    });
    m_settings->join("detection.bruteForce.", [this](const SettingValues &values) {
        BruteForceSettings settings = m_bruteForce.settings();
        settings.attempts = static_cast<int>(values.integer(SettingId::BruteForceAttempts));
        settings.window = std::chrono::minutes(values.integer(SettingId::BruteForceWindow));
        settings.block = std::chrono::hours(values.integer(SettingId::BruteForceBlock));
        m_bruteForce.apply(settings);
    });
}

// What flags and the configuration file say stands above the table.
Result<void> ServerCore::loadSettings(Stores &stores)
{
    const auto table = stores.settings.all();
    if (!table)
        return std::unexpected(table.error());
    m_settings->load(*table);
    QJsonObject fixed = m_options.fixedSettings;
    if (!m_options.trustedProxies.isEmpty()) {
        QJsonArray proxies;
        for (const IpNetwork &proxy : std::as_const(m_options.trustedProxies))
            proxies.append(QString::fromLatin1(proxy.toByteArray()));
        fixed.insert(QString(setting(SettingId::TrustedProxies).name), proxies);
    }
    if (const Result<void> set = m_settings->fix(fixed); !set)
        return set;
    m_settings->applyAll();
    return {};
}

} // namespace postject
