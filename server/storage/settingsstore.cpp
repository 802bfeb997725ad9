// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/settingsstore.h"

#include "server/storage/query.h"

namespace postject {

using namespace Qt::Literals::StringLiterals;

Result<QHash<QByteArray, QByteArray>> SettingsStore::all()
{
    QHash<QByteArray, QByteArray> settings;
    return eachRow(m_database.prepared("SELECT name, value FROM settings"_L1), {},
                   [&](const SqlRow &row) { settings.insert(textAt(row, 0), textAt(row, 1)); })
        .transform([&] { return settings; });
}

Result<void> SettingsStore::remove(const QByteArray &key)
{
    return executeUpdate(m_database.prepared("DELETE FROM settings WHERE name = ?"_L1), {key}).transform([](int) {});
}

Result<void> SettingsStore::set(const QByteArray &key, const QByteArray &value)
{
    SqlStatement &query = m_database.prepared("INSERT INTO settings (name, value) VALUES (?, ?) "
                                              "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_L1);
    return executeUpdate(query, {key, value}).transform([](int) {});
}

} // namespace postject
