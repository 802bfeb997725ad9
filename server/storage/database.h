// SPDX-License-Identifier: GPL-3.0-or-later
//
// One SQLite connection (WAL, synchronous=FULL, foreign keys on) with its prepared statements. Used on one thread.
#pragma once

#include "server/core/result.h"
#include "server/storage/sqlstatement.h"

#include <QLatin1StringView>
#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;

namespace postject {

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

    // Brings what the write-ahead log holds into the database and takes the log away, so that the file is whole by
    // itself. Nobody else may have it open.
    static Result<void> settle(const QString &file);

    // Made on first use and kept. One that can't be prepared fails when it is run.
    SqlStatement &prepared(QLatin1StringView sql);
    Result<void> execute(const QString &sql); // one statement, no parameters
    bool isInTransaction() const;
    sqlite3 *handle() const { return m_handle.get(); } // for SqlStatement

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

private:
    // Found by content, so that the same text in two files is one statement.
    struct TextHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    struct Close
    {
        void operator()(sqlite3 *connection) const;
    };
    using Handle = std::unique_ptr<sqlite3, Close>;

    explicit Database(Handle handle) : m_handle(std::move(handle)) {}

    Handle m_handle; // outlives its statements
    std::unordered_map<std::string, SqlStatement, TextHash, std::equal_to<>> m_statements;
};

} // namespace postject
