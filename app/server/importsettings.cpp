// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/importsettings.h"

#include "server/host/effectivesettings.h"
#include "server/storage/stores.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace postject {

namespace {

// Of the others an import knows nothing.
constexpr std::array kGroups{"detection."_L1, "proxies."_L1};

bool isOfImports(const QString &name)
{
    return std::ranges::any_of(kGroups, [&name](QLatin1StringView group) { return name.startsWith(group); });
}

Result<SettingValues> valuesOf(const SettingsService::Texts &table, const QJsonObject &fixed)
{
    SettingsService settings{QByteArray()}; // none of these is secret
    for (const QLatin1StringView group : kGroups)
        settings.onChange(group, [](const SettingValues &) {});
    SettingsService::Texts ownTable;
    for (const auto &[name, text] : table.asKeyValueRange()) {
        if (isOfImports(QString::fromUtf8(name)))
            ownTable.insert(name, text);
    }
    settings.load(ownTable);
    QJsonObject own;
    for (auto each = fixed.begin(); each != fixed.end(); ++each) {
        if (isOfImports(each.key()))
            own.insert(each.key(), each.value());
    }
    return settings.applyOverrides(own).transform([&] { return settings.values(); });
}

} // namespace

Result<SettingValues> settingsWithoutServer(const ServerOptions &options, Stores &stores)
{
    return stores.settings.all().and_then(
        [&](const SettingsService::Texts &table) { return valuesOf(table, fixedSettings(options)); });
}

Result<SettingValues> settingsOfServer(const QJsonObject &answer)
{
    QJsonObject values;
    for (const QJsonValue &each : answer.value("settings"_L1).toArray())
        values.insert(each["name"_L1].toString(), each["value"_L1]);
    return valuesOf({}, values);
}

} // namespace postject
