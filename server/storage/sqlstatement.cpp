// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/sqlstatement.h"

#include "server/storage/database.h"

#include <QLoggingCategory>

#include <sqlite3.h>

namespace postject {

Q_DECLARE_LOGGING_CATEGORY(lcStorage)

namespace {

constexpr int kStepsBetweenLooks = 20'000; // of SQLite's virtual machine: about a millisecond

void bindText(sqlite3_stmt *statement, int position, const QByteArray &utf8, sqlite3_destructor_type lives)
{
    // constData() is never null, and a null pointer would be NULL.
    sqlite3_bind_text64(statement, position, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()), lives,
                        SQLITE_UTF8);
}

// An empty view may have no bytes to point at; that would be NULL too.
void bindBlob(sqlite3_stmt *statement, int position, QByteArrayView bytes, sqlite3_destructor_type lives)
{
    sqlite3_bind_blob64(statement, position, bytes.isEmpty() ? "" : bytes.data(),
                        static_cast<sqlite3_uint64>(bytes.size()), lives);
}

} // namespace

SqlFault sqlFault(int code)
{
    switch (code & 0xff) {
    case SQLITE_OK:
    case SQLITE_ROW:
    case SQLITE_DONE:
        return SqlFault::None;
    case SQLITE_BUSY:
        return SqlFault::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return SqlFault::Damaged;
    case SQLITE_CONSTRAINT:
        return SqlFault::Conflict;
    case SQLITE_INTERRUPT:
        return SqlFault::Interrupted;
    default:
        return SqlFault::Other;
    }
}

bool SqlRow::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqlRow::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView SqlRow::text(int column) const
{
    const void *bytes = sqlite3_column_text(m_statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)};
}

QByteArray SqlRow::bytes(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)};
}

void SqlStatement::Finalise::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

SqlStatement::SqlStatement(Database &database, QByteArrayView sql) : m_connection(database.handle())
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_connection, sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        qCWarning(lcStorage) << "preparing" << sql << "failed:" << sqlite3_errmsg(m_connection);
    m_statement.reset(statement);
}

void SqlStatement::bind(std::span<const SqlValue> values)
{
    reset();
    int position = 0;
    for (const SqlValue &value : values)
        putCopy(++position, value);
}

Result<bool> SqlStatement::step()
{
    const int code = sqlite3_step(m_statement.get());
    m_fault = sqlFault(code);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE && m_fault != SqlFault::Interrupted)
        qCWarning(lcStorage) << sqlite3_errmsg(m_connection) << "in" << sqlite3_sql(m_statement.get());
    reset();
    if (code == SQLITE_DONE)
        return false;
    return failure(ErrorCode::InternalError,
                   m_fault == SqlFault::Damaged ? u"The database is damaged."_s : u"The database could not do that."_s);
}

void SqlStatement::reset()
{
    sqlite3_reset(m_statement.get());
}

Result<int> SqlStatement::runOnce()
{
    const Result<bool> row = step();
    reset();
    return row.transform([this](bool) { return sqlite3_changes(m_connection); });
}

void SqlStatement::putNumber(int position, qint64 number)
{
    sqlite3_bind_int64(m_statement.get(), position, number);
}

void SqlStatement::put(int position, const QByteArray &utf8)
{
    bindText(m_statement.get(), position, utf8, SQLITE_STATIC);
}

void SqlStatement::put(int position, Blob blob)
{
    bindBlob(m_statement.get(), position, blob.bytes, SQLITE_STATIC);
}

void SqlStatement::put(int position, const std::optional<qint64> &number)
{
    if (number)
        putNumber(position, *number);
    else
        sqlite3_bind_null(m_statement.get(), position);
}

void SqlStatement::putCopy(int position, const SqlValue &value)
{
    sqlite3_stmt *statement = m_statement.get();
    if (const auto *number = std::get_if<qint64>(&value.held()))
        putNumber(position, *number);
    else if (const auto *text = std::get_if<SqlValue::Text>(&value.held()))
        bindText(statement, position, text->utf8, SQLITE_TRANSIENT);
    else if (const auto *blob = std::get_if<SqlValue::Bytes>(&value.held()))
        bindBlob(statement, position, blob->bytes, SQLITE_TRANSIENT);
    else
        sqlite3_bind_null(statement, position);
}

Interruptible::Interruptible(Database &database, const std::atomic<bool> &stop) : m_connection(database.handle())
{
    const auto look = [](void *flag) { return static_cast<const std::atomic<bool> *>(flag)->load() ? 1 : 0; };
    sqlite3_progress_handler(m_connection, kStepsBetweenLooks, look, const_cast<std::atomic<bool> *>(&stop));
}

Interruptible::~Interruptible()
{
    sqlite3_progress_handler(m_connection, 0, nullptr, nullptr);
}

} // namespace postject
