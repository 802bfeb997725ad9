// SPDX-License-Identifier: GPL-3.0-or-later
//
// A statement straight on SQLite, for walks over very many rows and for what each request writes: values come and go as
// the bytes that SQLite holds, without a QVariant or a QString for each. Everything else is asked through QSqlQuery. On
// the thread of its connection, and gone before it.
#pragma once

#include "server/core/result.h"

#include <QByteArrayView>
#include <QVariant>

#include <atomic>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace postject {

class Database;

class RawStatement
{
public:
    static Result<RawStatement> prepare(Database &database, QByteArrayView sql);

    void bind(const QList<QVariant> &values); // whole numbers and texts, from the first parameter on; starts anew
    Result<bool> step();                      // false: no further row
    void reset();                             // lets go of what it reads, where that was not all of it

    // One row in, no rows out: binds whole numbers, texts (UTF-8), Blobs and Nulls from the first parameter on, and
    // runs.
    struct Blob
    {
        QByteArrayView bytes;
    };
    struct Null
    {
    };
    template <typename... Values>
    Result<void> run(const Values &...values)
    {
        int position = 0;
        (put(++position, values), ...);
        return runOnce();
    }

    qint64 number(int column) const;
    bool isNull(int column) const;
    QByteArrayView text(int column) const; // UTF-8; until the next step

private:
    RawStatement(sqlite3 *connection, sqlite3_stmt *statement);

    // The bytes must live until the statement has run.
    void put(int position, qint64 number);
    void put(int position, const QByteArray &text);
    void put(int position, Blob blob);
    void put(int position, Null);
    void put(int position, const std::optional<qint64> &number);
    Result<void> runOnce();

    struct Finalise
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    sqlite3 *m_connection;
    std::unique_ptr<sqlite3_stmt, Finalise> m_statement;
};

// While it lives, a statement of that connection that runs on after the flag was set ends with an error.
class Interruptible
{
public:
    Interruptible(Database &database, const std::atomic<bool> &stop);
    ~Interruptible();
    Interruptible(const Interruptible &) = delete;
    Interruptible &operator=(const Interruptible &) = delete;

private:
    sqlite3 *m_connection;
};

} // namespace postject
