// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/settingvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace postject {

QByteArray SettingValues::text(const Setting &setting) const
{
    return m_texts.value(QByteArray(setting.name), QByteArray(setting.fallback));
}

QList<QByteArray> SettingValues::elements(const QByteArray &value)
{
    QList<QByteArray> elements;
    for (const QJsonValue &each : QJsonDocument::fromJson(value).array())
        elements.append(each.toString().toUtf8());
    return elements;
}

QList<IpNetwork> SettingValues::networks(const QByteArray &value)
{
    QList<IpNetwork> networks;
    for (const QByteArray &each : elements(value)) {
        if (const Result<IpNetwork> network = IpNetwork::parse(each))
            networks.append(*network);
    }
    return networks;
}

} // namespace postject
