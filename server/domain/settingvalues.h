// SPDX-License-Identifier: GPL-3.0-or-later
//
// The values of all settings at one time, as whoever acts on them reads them. Plain values.
#pragma once

#include "server/contract/settinglist.h"
#include "server/net/ipaddress.h"

#include <QHash>

#include <type_traits>

namespace postject {

// How whoever acts on a setting reads it: int, double, QByteArray, QList<QByteArray> or QList<IpNetwork>.
template <typename T>
struct SettingKey
{
    consteval explicit SettingKey(QLatin1StringView name) : row(&setting(name))
    {
        if (!fits(row->kind))
            throw "a setting of another kind";
    }

    const Setting *row;

private:
    static constexpr bool fits(SettingKind kind)
    {
        if constexpr (std::is_same_v<T, int>)
            return kind == SettingKind::Integer;
        else if constexpr (std::is_same_v<T, double>)
            return kind == SettingKind::Number;
        else if constexpr (std::is_same_v<T, QByteArray>)
            return kind == SettingKind::Text || kind == SettingKind::Choice || kind == SettingKind::Secret;
        else if constexpr (std::is_same_v<T, QList<QByteArray>>)
            return kind == SettingKind::Paths;
        else
            return kind == SettingKind::Networks;
    }
};

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
