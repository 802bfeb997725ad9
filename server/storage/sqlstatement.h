// SPDX-License-Identifier: GPL-3.0-or-later
//
// A prepared statement and the rows that it returns. Values come and go as the bytes that SQLite holds. On the thread
// of its connection, and gone before it.
#pragma once

#include "server/core/result.h"
#include "server/storage/sqlvalue.h"

#include <QByteArrayView>
#include <QList>

#include <atomic>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>

struct sqlite3;
struct sqlite3_stmt;

namespace postject {

class Database;

// Why a statement failed, as far as somebody acts on it.
enum class SqlFault {
    None,
    Busy,        // another connection holds the lock: it passes by itself
    Damaged,     // the file's content is wrong
    Conflict,    // a constraint says no
    Interrupted, // by whoever wanted it ended
    Other        // disk, rights, memory, or a statement that is wrong
};

SqlFault sqlFault(int code); // of a result code of SQLite, extended or not

// The row at which a statement stands; until its next step.
class SqlRow
{
public:
    explicit SqlRow(sqlite3_stmt *statement) : m_statement(statement) {}

    bool isNull(int column) const;
    qint64 number(int column) const; // 0 for NULL
    int integer(int column) const { return static_cast<int>(number(column)); }
    QByteArrayView text(int column) const; // UTF-8; "" for NULL
    QString string(int column) const { return QString::fromUtf8(text(column)); }
    QByteArray bytes(int column) const; // a BLOB's

private:
    sqlite3_stmt *m_statement;
};

class SqlStatement
{
public:
    // A statement that can't be prepared fails whenever it is run; the log says why.
    SqlStatement(Database &database, QByteArrayView sql);

    // Starts anew. Values from the first parameter on; those that are not given keep theirs.
    void bind(std::span<const SqlValue> values);
    void bind(std::initializer_list<SqlValue> values) { bind(std::span(values.begin(), values.size())); }

    Result<bool> step(); // to the next row; false: there is none. The error's detail holds nothing of the SQL
    SqlRow row() const { return SqlRow(m_statement.get()); }
    void reset(); // lets go of what it reads. One left open would keep the write-ahead log from being emptied

    // Runs a statement that returns no rows, with all its values: how many rows it changed. Copies nothing.
    template <typename... Values>
    Result<int> run(const Values &...values)
    {
        reset();
        int position = 0;
        (put(++position, values), ...);
        return runOnce();
    }
    Result<int> runOnce(); // with the values bound

    SqlFault fault() const { return m_fault; } // of the last step

private:
    void put(int position, std::integral auto number) { putNumber(position, static_cast<qint64>(number)); }
    void put(int position, const QByteArray &utf8);
    void put(int position, Blob blob);
    void put(int position, const std::optional<qint64> &number);
    void putNumber(int position, qint64 number);
    void putCopy(int position, const SqlValue &value);

    struct Finalise
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    sqlite3 *m_connection;
    std::unique_ptr<sqlite3_stmt, Finalise> m_statement;
    SqlFault m_fault = SqlFault::None;
};

// While it lives, a statement of that connection that runs on after the flag was set ends as interrupted.
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
