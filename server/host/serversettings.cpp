// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who acts on which settings. A setting without a registered consumer is hidden.
#include "server/host/effectivesettings.h"
#include "server/host/servercore.h"

namespace postject {

namespace {

constexpr SettingKey<QList<IpNetwork>> kTrustedProxies("proxies.trusted"_L1);
constexpr SettingKey<int> kRetentionDays("log.retentionDays"_L1);
constexpr SettingKey<int> kAccountRequests("limits.requestsPerMinutePerAccount"_L1);
constexpr SettingKey<int> kAddressRequests("limits.requestsPerMinutePerAddress"_L1);
constexpr SettingKey<int> kAddressLogins("limits.loginsPerMinutePerAddress"_L1);
constexpr SettingKey<int> kReauthenticationMinutes("access.reauthenticationMinutes"_L1);
constexpr SettingKey<QByteArray> kAdministratorsSecondFactor("access.administratorsSecondFactor"_L1);
constexpr SettingKey<int> kIdleMinutes("sessions.idleMinutes"_L1);
constexpr SettingKey<QList<QByteArray>> kSensitivePaths("detection.sensitivePaths"_L1);

AccessRules accessRules(const SettingValues &values)
{
    return {.signInMaxAge = std::chrono::minutes(values.get(kReauthenticationMinutes)),
            .administratorsNeedSecondFactor = values.get(kAdministratorsSecondFactor) == "required"};
}

} // namespace

void ServerCore::joinSettings()
{
    m_settings->onChange("proxies.", [this](const SettingValues &values) {
        if (m_pipeline)
            m_pipeline->setTrustedProxies(values.get(kTrustedProxies));
    });
    m_settings->onChange("log.",
                         [this](const SettingValues &values) { m_writer->setRetention(values.get(kRetentionDays)); });
    m_settings->onChange("limits.", [this](const SettingValues &values) {
        if (m_pipeline) {
            m_pipeline->setRequestLimits(
                {.perAccount = values.get(kAccountRequests), .perAddress = values.get(kAddressRequests)});
            m_pipeline->setLoginLimit(values.get(kAddressLogins));
        }
    });
    m_settings->onChange("access.", [this](const SettingValues &values) {
        if (m_access)
            m_access->apply(accessRules(values));
    });
    m_settings->onChange("sessions.", [this](const SettingValues &values) {
        m_sessions->setIdleLimit(std::chrono::minutes(values.get(kIdleMinutes)));
    });
    m_settings->onChange("detection.bruteForce.", [this](const SettingValues &values) {
        BruteForceSettings settings = BruteForceSettings::of(values);
        settings.addressesMax = m_options.countedAddresses;
        m_bruteForce.apply(settings);
    });
    m_settings->onChange("detection.", [this](const SettingValues &values) {
        m_writer->setSensitivePaths(values.get(kSensitivePaths));
        m_detection->apply(values);
    });
    m_settings->onChange(
        "mail.",
        [this](const SettingValues &values) {
            if (m_mail && !m_options.mail)
                m_mail->apply(mailSettings(values));
        },
        [key = m_folder->masterKey](const SettingValues &values) {
            return smtpSettingsFrom(values.texts(), key).and_then(checkSmtpSettings);
        });
}

// Bad mail settings must not stop the server: mails wait until they can be read.
SmtpSettings ServerCore::mailSettings(const SettingValues &values) const
{
    Result<SmtpSettings> settings = smtpSettingsFrom(values.texts(), m_folder->masterKey);
    if (!settings)
        qCritical("no mails are sent: %s", qPrintable(settings.error().detail));
    return std::move(settings).value_or(SmtpSettings());
}

// What flags and the configuration file say stands above the table.
Result<void> ServerCore::loadSettings(Stores &stores)
{
    const auto table = stores.settings.all();
    if (!table)
        return std::unexpected(table.error());
    m_settings->load(*table);
    if (const Result<void> set = m_settings->applyOverrides(fixedSettingsWithMail(m_options)); !set)
        return set;
    m_settings->applyAll();
    return {};
}

} // namespace postject
