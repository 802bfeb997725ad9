// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/database.h"

#include "server/storage/query.h"
#include "server/storage/rawstatement.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <atomic>
#include <string>
#include <unordered_map>

namespace postject {

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcStorage, "postject.storage")

namespace {

constexpr int kBusyMilliseconds = 2000;

// Found by content, so that the same text in two files is one statement.
struct TextHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

QString connectionName()
{
    static std::atomic<quint64> next = 1;
    return u"postject-%1"_s.arg(next.fetch_add(1));
}

// Opened by URI, for SQLite would otherwise make a file that has just been taken away, and serve from an empty one.
QString uriOf(const QString &file, OpenMode mode)
{
    const QString uri = QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded());
    if (mode == OpenMode::ReadAlone) // else reading makes a log and its index, and may not remove them
        return uri + u"?mode=ro&immutable=1"_s;
    return uri + (mode == OpenMode::Read ? u"?mode=ro"_s : u"?mode=rw"_s);
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
Error openingError(const QString &file, const QSqlError &error)
{
    qCWarning(lcStorage) << "opening" << file << "failed:" << error.text();
    const int code = error.nativeErrorCode().toInt() & 0xff;
    if (code == SqlCode::Corrupt || code == SqlCode::NotADatabase)
        return {.code = ErrorCode::InternalError, .detail = u"The database %1 is damaged."_s.arg(file)};
    return {.code = ErrorCode::InternalError,
            .detail = u"The database %1 can't be opened: %2."_s.arg(file, error.databaseText())};
}

} // namespace

struct Database::Private
{
    QString name = connectionName();
    QSqlDatabase connection;
    std::unordered_map<std::string, QSqlQuery, TextHash, std::equal_to<>> statements;
    std::unordered_map<std::string, RawStatement, TextHash, std::equal_to<>> rawStatements;

    ~Private()
    {
        rawStatements.clear();
        statements.clear();
        connection.close();
        connection = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }
};

Database::Database(std::unique_ptr<Private> p) : d(std::move(p)) {}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString &file, OpenMode mode)
{
    if (mode == OpenMode::Write && !QFile::exists(file)) {
        if (auto made = makeEmptyFile(file); !made)
            return std::unexpected(made.error());
    }
    auto p = std::make_unique<Private>();
    p->connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, p->name);
    p->connection.setDatabaseName(uriOf(file, mode));
    p->connection.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyMilliseconds));
    if (!p->connection.open())
        return std::unexpected(openingError(file, p->connection.lastError()));
    // The last is the first that reads: until then SQLite has not looked at the file.
    for (const QString &statement : settingsOf(mode) + QStringList{u"SELECT COUNT(*) FROM sqlite_master"_s}) {
        QSqlQuery query(p->connection);
        if (!query.exec(statement))
            return std::unexpected(openingError(file, query.lastError()));
    }
    return std::unique_ptr<Database>(new Database(std::move(p)));
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

QSqlQuery &Database::prepared(QLatin1StringView sql)
{
    const std::string_view text(sql.data(), static_cast<std::size_t>(sql.size()));
    if (const auto found = d->statements.find(text); found != d->statements.end())
        return found->second;
    QSqlQuery query(d->connection);
    query.setForwardOnly(true);
    if (!query.prepare(QString(sql)))
        qCWarning(lcStorage) << "preparing" << sql << "failed:" << query.lastError().text();
    return d->statements.emplace(text, std::move(query)).first->second;
}

Result<RawStatement *> Database::raw(QLatin1StringView sql)
{
    const std::string_view text(sql.data(), static_cast<std::size_t>(sql.size()));
    if (const auto found = d->rawStatements.find(text); found != d->rawStatements.end())
        return &found->second;
    auto statement = RawStatement::prepare(*this, sql);
    if (!statement)
        return std::unexpected(statement.error());
    return &d->rawStatements.emplace(text, *std::move(statement)).first->second;
}

Result<void> Database::execute(const QString &sql)
{
    QSqlQuery query(d->connection);
    if (!query.exec(sql))
        return std::unexpected(errorOf(query));
    return {};
}

void *Database::driverHandle() const
{
    const QVariant handle = d->connection.driver()->handle();
    const bool isSqlite = handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0;
    return isSqlite ? *static_cast<void *const *>(handle.constData()) : nullptr;
}

Error Database::errorOf(const QSqlQuery &query)
{
    qCWarning(lcStorage) << query.lastError().text() << "in" << query.lastQuery();
    if (isDamage(query))
        return Error{.code = ErrorCode::InternalError, .detail = u"The database is damaged."_s};
    return Error{.code = ErrorCode::InternalError, .detail = u"The database could not do that."_s};
}

} // namespace postject
