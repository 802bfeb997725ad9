// SPDX-License-Identifier: GPL-3.0-or-later
//
// The values of all settings at one time, as whoever acts on them reads them. A plain value.
#pragma once

#include "server/domain/settinglist.h"
#include "server/net/ipaddress.h"

#include <QHash>

namespace postject {

class SettingValues
{
public:
    using Texts = QHash<QByteArray, QByteArray>; // by name, as the settings table holds them; secrets sealed

    SettingValues() = default;
    explicit SettingValues(Texts texts) : m_texts(std::move(texts)) {}

    template <typename T>
    T get(SettingKey<T> key) const
    {
        const QByteArray value = text(*key.row);
        if constexpr (std::is_same_v<T, int>)
            return value.toInt();
        else if constexpr (std::is_same_v<T, double>)
            return value.toDouble();
        else if constexpr (std::is_same_v<T, QByteArray>)
            return value; // of a secret: sealed
        else if constexpr (std::is_same_v<T, QList<QByteArray>>)
            return elements(value);
        else
            return networks(value);
    }
    QByteArray text(const Setting &setting) const;
    const Texts &texts() const { return m_texts; } // without the defaults

private:
    static QList<QByteArray> elements(const QByteArray &value);
    static QList<IpNetwork> networks(const QByteArray &value);

    Texts m_texts;
};

} // namespace postject
