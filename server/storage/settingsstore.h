// SPDX-License-Identifier: GPL-3.0-or-later
//
// The settings table: text values by key. Writing functions only inside a change of the writer.
#pragma once

#include "server/core/result.h"

#include <QByteArray>
#include <QHash>

namespace postject {

class Database;

class SettingsStore
{
public:
    explicit SettingsStore(Database &database) : m_database(database) {}

    Result<QHash<QByteArray, QByteArray>> all();
    Result<void> remove(const QByteArray &key); // nothing for one that is not there
    Result<void> set(const QByteArray &key, const QByteArray &value);

private:
    Database &m_database;
};

} // namespace postject
