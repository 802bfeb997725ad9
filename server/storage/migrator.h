// SPDX-License-Identifier: GPL-3.0-or-later
//
// Brings a database file to the newest schema: numbered files, each in one transaction together with its number
// (user_version), so that an interruption leaves the old schema or the new one. Before an existing database is upgraded
// a copy of it is kept beside it. Nobody else may have the file open.
#pragma once

#include "server/core/result.h"

#include <QList>
#include <QString>

#include <functional>

namespace postject {

class Database;

struct Migration
{
    int number = 0; // 1, 2, 3, … without a gap
    QString sql;    // statements that end at the end of a line; inside a trigger only the line "END;" ends one
};

QList<Migration> shippedMigrations();

// Makes the file when there is none. Refused, with the file untouched: a database of a newer version, a damaged one,
// one that can't be read, one of another program, and one that mayUpgrade refuses: it is called for every existing
// database, with a connection that can't write. An upgrade keeps "<file>.before-<new number>". What an interruption
// left half written is undone first.
Result<void> migrateDatabase(const QString &file, const QList<Migration> &migrations = shippedMigrations(),
                             const std::function<Result<void>(Database &)> &mayUpgrade = {});

// The schema number of an existing database file, after the checks above; every page is read when thorough.
Result<int> inspectDatabase(const QString &file, bool thorough);

} // namespace postject
