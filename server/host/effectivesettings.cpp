// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/host/effectivesettings.h"

#include <QJsonArray>

namespace postject {

namespace {

// What a flag or the configuration file says of the mail server, as settings.
void fixMail(const SmtpSettings &mail, QJsonObject &fixed)
{
    fixed.insert(setting("mail.server"_L1).name, mail.server);
    fixed.insert(setting("mail.port"_L1).name, int{mail.port});
    fixed.insert(setting("mail.encryption"_L1).name, QString(encryptionName(mail.encryption)));
    fixed.insert(setting("mail.user"_L1).name, mail.user);
    fixed.insert(setting("mail.password"_L1).name, mail.password);
    fixed.insert(setting("mail.from"_L1).name, mail.from);
    fixed.insert(setting("mail.heloName"_L1).name, mail.heloName);
    fixed.insert(setting("mail.caFile"_L1).name, mail.caFile);
    fixed.insert(setting("mail.language"_L1).name, mail.language);
    fixed.insert(setting("mail.hourlyCap"_L1).name, mail.hourlyCap);
}

} // namespace

QJsonObject fixedSettings(const ServerOptions &options)
{
    QJsonObject fixed = options.fixedSettings;
    if (options.trustedProxies.isEmpty())
        return fixed;
    QJsonArray proxies;
    for (const IpNetwork &proxy : options.trustedProxies)
        proxies.append(QString::fromLatin1(proxy.toByteArray()));
    fixed.insert(setting("proxies.trusted"_L1).name, proxies);
    return fixed;
}

QJsonObject fixedSettingsWithMail(const ServerOptions &options)
{
    QJsonObject fixed = fixedSettings(options);
    if (options.mail)
        fixMail(*options.mail, fixed);
    return fixed;
}

} // namespace postject
