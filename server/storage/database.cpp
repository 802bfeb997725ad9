// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/database.h"

#include "server/storage/query.h"
#include "server/storage/sqlfunctions.h"

#include <QFile>
#include <QUrl>

#include <sqlite3.h>

namespace postject {

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcStorage, "postject.storage")

namespace {

constexpr int kBusyMilliseconds = 2000;

// Opened by URI, for SQLite would otherwise make a file that has just been taken away, and serve from an empty one.
QByteArray uriOf(const QString &file, OpenMode mode)
{
    const QByteArray uri = QUrl::fromLocalFile(file).toEncoded();
    if (mode == OpenMode::ReadAlone) // else reading makes a log and its index, and may not remove them
        return uri + "?mode=ro&immutable=1";
    return uri + (mode == OpenMode::Read ? "?mode=ro" : "?mode=rw");
}

QStringList settingsOf(OpenMode mode)
{
    if (mode == OpenMode::Recover)
        return {};
    if (mode == OpenMode::Read || mode == OpenMode::ReadAlone)
        return {u"PRAGMA query_only=ON"_s, u"PRAGMA cache_size=-8000"_s, u"PRAGMA temp_store=MEMORY"_s};
    // A checkpoint into the database costs two more syncs: every 4000 pages (16 MB) instead of every 1000.
    return {u"PRAGMA journal_mode=WAL"_s,           u"PRAGMA synchronous=FULL"_s,  u"PRAGMA foreign_keys=ON"_s,
            u"PRAGMA cache_size=-32000"_s,          u"PRAGMA temp_store=MEMORY"_s, u"PRAGMA wal_autocheckpoint=4000"_s,
            u"PRAGMA journal_size_limit=67108864"_s};
}

Result<void> makeEmptyFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) && !file.exists())
        return failure(ErrorCode::InternalError, u"%1 can't be made: %2."_s.arg(path, file.errorString()));
    return {};
}

// Damage is what SQLite finds in the file's content; a disk, a right or a lock that says no is something else.
Error openingError(const QString &file, sqlite3 *connection)
{
    const QString why = QString::fromUtf8(sqlite3_errmsg(connection));
    qCWarning(lcStorage) << "opening" << file << "failed:" << why;
    if (sqlFault(sqlite3_errcode(connection)) == SqlFault::Damaged)
        return {.code = ErrorCode::InternalError, .detail = u"The database %1 is damaged."_s.arg(file)};
    return {.code = ErrorCode::InternalError, .detail = u"The database %1 can't be opened: %2."_s.arg(file, why)};
}

} // namespace

void Database::Close::operator()(sqlite3 *connection) const
{
    sqlite3_close(connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, OpenMode mode)
{
    if (mode == OpenMode::Write && !QFile::exists(file)) {
        if (auto made = makeEmptyFile(file); !made)
            return std::unexpected(made.error());
    }
    sqlite3 *connection = nullptr;
    const int opened = sqlite3_open_v2(uriOf(file, mode).constData(), &connection,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    Handle handle(connection);
    if (opened != SQLITE_OK || !addSqlFunctions(connection))
        return std::unexpected(openingError(file, connection));
    sqlite3_busy_timeout(connection, kBusyMilliseconds);
    // The last is the first that reads: until then SQLite has not looked at the file.
    for (const QString &statement : settingsOf(mode) + QStringList{u"SELECT COUNT(*) FROM sqlite_master"_s}) {
        if (sqlite3_exec(connection, statement.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            return std::unexpected(openingError(file, connection));
    }
    return std::unique_ptr<Database>(new Database(std::move(handle)));
}

Result<void> Database::settle(const QString &file)
{
    if (!QFile::exists(file))
        return {}; // taken away while it was in use: an empty one in its place would look like a new database
    auto database = open(file, OpenMode::Write);
    if (!database)
        return std::unexpected(database.error());
    return (*database)->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // the last connection takes the log away
}

SqlStatement &Database::prepared(QLatin1StringView sql)
{
    const std::string_view text(sql.data(), static_cast<std::size_t>(sql.size()));
    if (const auto found = m_statements.find(text); found != m_statements.end())
        return found->second;
    return m_statements.emplace(text, SqlStatement(*this, sql)).first->second;
}

Result<void> Database::execute(const QString &sql)
{
    SqlStatement statement(*this, sql.toUtf8());
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return {};
    }
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle.get()) == 0;
}

} // namespace postject
