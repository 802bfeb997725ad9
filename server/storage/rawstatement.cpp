// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/rawstatement.h"

#include "server/storage/database.h"
#include "server/storage/query.h"

#include <sqlite3.h>

namespace postject {

namespace {

constexpr int kStepsBetweenLooks = 20'000; // of SQLite's virtual machine: about a millisecond

} // namespace

void RawStatement::Finalise::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

RawStatement::RawStatement(sqlite3 *connection, sqlite3_stmt *statement)
    : m_connection(connection), m_statement(statement)
{
}

Result<RawStatement> RawStatement::prepare(Database &database, QByteArrayView sql)
{
    sqlite3 *connection = database.handle();
    sqlite3_stmt *statement = nullptr;
    if (connection &&
        sqlite3_prepare_v2(connection, sql.data(), static_cast<int>(sql.size()), &statement, nullptr) == SQLITE_OK)
        return RawStatement(connection, statement);
    qCWarning(lcStorage) << "preparing" << sql
                         << "failed:" << (connection ? sqlite3_errmsg(connection) : "another SQLite library");
    return failure(ErrorCode::InternalError, u"The database could not do that."_s);
}

void RawStatement::bind(const QList<QVariant> &values)
{
    sqlite3_reset(m_statement.get());
    int position = 0;
    for (const QVariant &value : values) {
        ++position;
        if (value.typeId() == QMetaType::QString) {
            const QByteArray text = value.toString().toUtf8();
            sqlite3_bind_text64(m_statement.get(), position, text.constData(), static_cast<sqlite3_uint64>(text.size()),
                                SQLITE_TRANSIENT, SQLITE_UTF8);
        } else {
            sqlite3_bind_int64(m_statement.get(), position, value.toLongLong());
        }
    }
}

Result<bool> RawStatement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    sqlite3_reset(m_statement.get());
    if (code == SQLITE_DONE)
        return false;
    if (code != SQLITE_INTERRUPT)
        qCWarning(lcStorage) << "a statement failed:" << sqlite3_errmsg(m_connection);
    return failure(ErrorCode::InternalError, u"The database could not do that."_s);
}

void RawStatement::reset()
{
    sqlite3_reset(m_statement.get());
}

void RawStatement::put(int position, qint64 number)
{
    sqlite3_bind_int64(m_statement.get(), position, number);
}

void RawStatement::put(int position, const QByteArray &text)
{
    // constData() is never null, and a null pointer would be NULL.
    sqlite3_bind_text64(m_statement.get(), position, text.constData(), static_cast<sqlite3_uint64>(text.size()),
                        SQLITE_STATIC, SQLITE_UTF8);
}

void RawStatement::put(int position, Blob blob)
{
    sqlite3_bind_blob64(m_statement.get(), position, blob.bytes.data(), static_cast<sqlite3_uint64>(blob.bytes.size()),
                        SQLITE_STATIC);
}

void RawStatement::put(int position, Null)
{
    sqlite3_bind_null(m_statement.get(), position);
}

void RawStatement::put(int position, const std::optional<qint64> &number)
{
    if (number)
        put(position, *number);
    else
        put(position, Null{});
}

Result<void> RawStatement::runOnce()
{
    const Result<bool> row = step();
    sqlite3_reset(m_statement.get());
    Q_ASSERT(!row || !*row);
    return row.transform([](bool) {});
}

qint64 RawStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

bool RawStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

QByteArrayView RawStatement::text(int column) const
{
    const void *bytes = sqlite3_column_text(m_statement.get(), column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement.get(), column)};
}

Interruptible::Interruptible(Database &database, const std::atomic<bool> &stop) : m_connection(database.handle())
{
    const auto look = [](void *flag) { return static_cast<const std::atomic<bool> *>(flag)->load() ? 1 : 0; };
    if (m_connection)
        sqlite3_progress_handler(m_connection, kStepsBetweenLooks, look, const_cast<std::atomic<bool> *>(&stop));
}

Interruptible::~Interruptible()
{
    if (m_connection)
        sqlite3_progress_handler(m_connection, 0, nullptr, nullptr);
}

// The driver's own connection. Null when the driver brings an SQLite of its own: its structures are not this library's.
sqlite3 *Database::handle()
{
    if (!m_handle) {
        QSqlQuery &source = prepared("SELECT sqlite_source_id()"_L1);
        const bool isSame =
            source.exec() && source.next() && source.value(0).toString() == QLatin1StringView(sqlite3_sourceid());
        source.finish();
        void *connection = driverHandle();
        if (isSame && connection)
            m_handle = static_cast<sqlite3 *>(connection);
    }
    return m_handle;
}

bool Database::isInTransaction()
{
    sqlite3 *connection = handle();
    return connection && sqlite3_get_autocommit(connection) == 0;
}

} // namespace postject
