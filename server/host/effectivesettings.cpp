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
    fixed.insert(setting("proxies.trusted"_L1).name, proxies);
    return fixed;
}

} // namespace postject
