// SPDX-License-Identifier: GPL-3.0-or-later
//
// One SQLite connection (WAL, synchronous=FULL, foreign keys on) with its prepared statements. Used on one thread.
#pragma once

#include "server/core/result.h"

#include <QLatin1StringView>
#include <QSqlQuery>
#include <QString>

#include <memory>

struct sqlite3;

namespace postject {

class RawStatement;

enum class OpenMode {
    Write,
    Read,
    ReadAlone, // of a file that nobody has open and that has no write-ahead log: leaves nothing beside it
    Recover,   // as Write, but the file stays as it is, but for a transaction that was interrupted: that is undone
};

class Database
{
public:
    // The error's detail is one line that names the file: damaged, or what the system said.
    static Result<std::unique_ptr<Database>> open(const QString &file, OpenMode mode);
    ~Database();

    // Brings what the write-ahead log holds into the database and takes the log away, so that the file is whole by
    // itself. Nobody else may have it open.
    static Result<void> settle(const QString &file);

    // A prepared statement, made on first use and kept. sql must be a literal or live as long as the connection.
    QSqlQuery &prepared(QLatin1StringView sql);
    Result<RawStatement *> raw(QLatin1StringView sql); // the same, straight on SQLite
    Result<void> execute(const QString &sql);          // one statement, no parameters
    // SQLite's own connection, for RawStatement (rawstatement.cpp). Null: the driver brings an SQLite of its own.
    sqlite3 *handle();
    bool isInTransaction();
    // internal_error with nothing of the SQL in its detail; the log gets the whole of it.
    static Error errorOf(const QSqlQuery &query);

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

private:
    void *driverHandle() const;

    struct Private;
    explicit Database(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
    sqlite3 *m_handle = nullptr;
};

} // namespace postject
