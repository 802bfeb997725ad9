// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who acts on which settings. A setting without a registered consumer is hidden.
#include "server/host/effectivesettings.h"
#include "server/host/servercore.h"

namespace postject {

namespace {

AccessRules accessRules(const SettingValues &values)
{
    return {.signInMaxAge = std::chrono::minutes(values.integer(SettingId::ReauthenticationMinutes)),
            .administratorsNeedSecondFactor = values.text(SettingId::AdministratorsSecondFactor) == "required"};
}

} // namespace

void ServerCore::joinSettings()
{
    m_settings->onChange("proxies.", [this](const SettingValues &values) {
        if (m_pipeline)
            m_pipeline->setTrustedProxies(values.networks(SettingId::TrustedProxies));
    });
    m_settings->onChange("log.", [this](const SettingValues &values) {
        m_writer->setRetention(static_cast<int>(values.integer(SettingId::RetentionDays)));
    });
    m_settings->onChange("limits.", [this](const SettingValues &values) {
        if (m_pipeline) {
            m_pipeline->setRequestLimits({.perAccount = static_cast<int>(values.integer(SettingId::AccountRequests)),
                                          .perAddress = static_cast<int>(values.integer(SettingId::AddressRequests))});
            m_pipeline->setLoginLimit(static_cast<int>(values.integer(SettingId::AddressLogins)));
        }
    });
    m_settings->onChange("access.", [this](const SettingValues &values) {
        if (m_access)
            m_access->apply(accessRules(values));
    });
    m_settings->onChange("sessions.", [this](const SettingValues &values) {
        m_sessions->setIdleLimit(std::chrono::minutes(values.integer(SettingId::IdleMinutes)));
    });
    m_settings->onChange("detection.bruteForce.", [this](const SettingValues &values) {
        BruteForceSettings settings = bruteForceSettings(values);
        settings.addressesMax = m_options.countedAddresses;
        m_bruteForce.apply(settings);
    });
    for (const auto prefix : {"detection.sensitivePaths", "detection.requestSpike.", "detection.unusualEndpoint.",
                              "detection.geographicChange."})
        m_settings->onChange(prefix, [this](const SettingValues &values) { applyDetection(values); });
    m_settings->onChange(
        "mail.",
        [this](const SettingValues &values) {
            if (m_mail && !m_options.mail)
                m_mail->apply(mailSettings(values));
        },
        [key = m_folder->masterKey](const SettingValues &values) {
            return smtpSettingsFrom(values.table(), key).and_then(checkSmtpSettings);
        });
}

void ServerCore::applyDetection(const SettingValues &values)
{
    const DetectionSettings settings = detectionSettings(values);
    m_writer->setSensitivePaths(settings.unusualEndpoint.patterns);
    m_detection->apply(settings);
}

// Bad mail settings must not stop the server: mails wait until they can be read.
SmtpSettings ServerCore::mailSettings(const SettingValues &values) const
{
    Result<SmtpSettings> settings = smtpSettingsFrom(values.table(), m_folder->masterKey);
    if (!settings)
        qCritical("no mails are sent: %s", qPrintable(settings.error().detail));
    return std::move(settings).value_or(SmtpSettings());
}

namespace {

// What a flag or the configuration file says of the mail server, as settings.
void fixMail(const SmtpSettings &mail, QJsonObject &fixed)
{
    const auto name = [](SettingId id) { return QString(setting(id).name); };
    fixed.insert(name(SettingId::MailServer), mail.server);
    fixed.insert(name(SettingId::MailPort), int{mail.port});
    fixed.insert(name(SettingId::MailEncryption), QString(encryptionName(mail.encryption)));
    fixed.insert(name(SettingId::MailUser), mail.user);
    fixed.insert(name(SettingId::MailPassword), mail.password);
    fixed.insert(name(SettingId::MailFrom), mail.from);
    fixed.insert(name(SettingId::MailCaFile), mail.caFile);
    fixed.insert(name(SettingId::MailHourlyCap), mail.hourlyCap);
}

} // namespace

// What flags and the configuration file say stands above the table.
Result<void> ServerCore::loadSettings(Stores &stores)
{
    const auto table = stores.settings.all();
    if (!table)
        return std::unexpected(table.error());
    m_settings->load(*table);
    QJsonObject fixed = fixedSettings(m_options);
    if (m_options.mail)
        fixMail(*m_options.mail, fixed);
    if (const Result<void> set = m_settings->applyOverrides(fixed); !set)
        return set;
    m_settings->applyAll();
    return {};
}

} // namespace postject
