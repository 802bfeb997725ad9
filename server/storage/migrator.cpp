// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/migrator.h"

#include "server/storage/backup.h"
#include "server/storage/query.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

// Outside the namespace, as the macro asks; a static library's resources are not found without it.
static void initialiseResources()
{
    Q_INIT_RESOURCE(storage);
}

namespace postject {

namespace {

constexpr int kApplicationId = 0x504A5343;            // "PJSC", in the file's header
constexpr qint64 kQuickCheckBytes = 16 * 1024 * 1024; // about 50 ms; what is larger is checked by "verify-log"

QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QString statement;
    bool trigger = false;
    for (const QStringView line : QStringView(sql).split(u'\n')) {
        if (line.trimmed().isEmpty() || line.trimmed().startsWith(u"--"))
            continue;
        statement += line;
        statement += u'\n';
        trigger = trigger || line.startsWith(u"CREATE TRIGGER");
        if (trigger ? line == u"END;" : line.endsWith(u';')) {
            statements.append(statement);
            statement.clear();
            trigger = false;
        }
    }
    Q_ASSERT(statement.isEmpty());
    return statements;
}

Error damaged(const QString &file)
{
    return Error{.code = ErrorCode::InternalError, .detail = u"The database %1 is damaged."_s.arg(file)};
}

Result<qint64> pragma(Database &database, QLatin1StringView sql)
{
    return oneNumber(database.prepared(sql), {});
}

Result<void> checkIntegrity(Database &database, const QString &file, bool thorough)
{
    if (!thorough && QFileInfo(file).size() > kQuickCheckBytes)
        return {};
    QString verdict;
    const auto sql = thorough ? "PRAGMA integrity_check(1)"_L1 : "PRAGMA quick_check(1)"_L1;
    SqlStatement &query = database.prepared(sql);
    const auto read = eachRow(query, {}, [&](const SqlRow &row) { verdict = row.string(0); });
    if (!read && query.fault() != SqlFault::Damaged)
        return read; // a disk that can't be read says nothing of what is on it
    if (!read || verdict != u"ok")
        return std::unexpected(damaged(file));
    return {};
}

// The version of an existing database; 0 for an empty file. Reads only.
Result<int> versionOf(Database &database, const QString &file, int newest, bool thorough)
{
    const auto version = pragma(database, "PRAGMA user_version"_L1);
    const auto application = pragma(database, "PRAGMA application_id"_L1);
    const auto tables = pragma(database, "SELECT COUNT(*) FROM sqlite_master"_L1);
    if (!version || !application || !tables)
        return std::unexpected(damaged(file));
    if (*tables == 0 && *version == 0 && *application == 0)
        return 0;
    if (*application != kApplicationId)
        return failure(ErrorCode::InternalError, u"%1 is not a database of this program."_s.arg(file));
    if (*version > newest) {
        return failure(
            ErrorCode::InternalError,
            u"The database %1 was made by a newer version of this program (schema %2; this one knows %3)."_s.arg(file)
                .arg(*version)
                .arg(newest));
    }
    if (auto sound = checkIntegrity(database, file, thorough); !sound)
        return std::unexpected(sound.error());
    return static_cast<int>(*version);
}

Result<void> keepCopy(const QString &file, int before)
{
    const QString copy = u"%1.before-%2"_s.arg(file).arg(before);
    const QString partial = copy + u".partial"_s;
    QFile::remove(partial);
    if (auto copied = backupDatabase(file, partial); !copied)
        return copied;
    QFile::remove(copy); // of an upgrade that was interrupted: the database is still what it was then
    if (!QFile::rename(partial, copy))
        return failure(ErrorCode::InternalError, u"The copy %1 can't be made."_s.arg(copy));
    return {};
}

Result<void> apply(Database &database, const Migration &migration)
{
    QStringList statements{u"BEGIN IMMEDIATE"_s};
    statements += statementsOf(migration.sql);
    statements += u"PRAGMA user_version = %1"_s.arg(migration.number);
    statements += u"PRAGMA application_id = %1"_s.arg(kApplicationId);
    statements += u"COMMIT"_s;
    for (const QString &statement : statements) {
        if (auto done = database.execute(statement); !done) {
            (void)database.execute(u"ROLLBACK"_s);
            return failure(ErrorCode::InternalError,
                           u"The database could not be brought to schema %1; it is as it was."_s.arg(migration.number));
        }
    }
    return {};
}

using Look = std::function<Result<void>(Database &)>;

// Read on a connection that can't write, so that a refused file stays as it is to the byte. Only a transaction that was
// interrupted is undone first: SQLite does that with the first look, but not on such a connection.
Result<int> inspect(const QString &file, int newest, bool thorough, const Look &look = {})
{
    if (QFileInfo(file).size() == 0)
        return 0;
    if (QFileInfo(file + u"-journal"_s).size() > 0) {
        if (const auto undone = Database::open(file, OpenMode::Recover); !undone)
            return std::unexpected(undone.error());
    }
    auto database = Database::open(file, OpenMode::Read);
    if (!database)
        return std::unexpected(database.error());
    const auto version = versionOf(**database, file, newest, thorough);
    if (!version || *version == 0 || !look)
        return version;
    return look(**database).transform([&] { return *version; });
}

} // namespace

QList<Migration> shippedMigrations()
{
    initialiseResources();
    QList<Migration> migrations;
    const QDir folder(u":/storage/migrations"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open);
        migrations.append(
            {.number = name.left(4).toInt(), .sql = QString::fromUtf8(open ? file.readAll() : QByteArray())});
        Q_ASSERT(migrations.last().number == migrations.size());
    }
    return migrations;
}

Result<void> migrateDatabase(const QString &file, const QList<Migration> &migrations, const Look &mayUpgrade)
{
    const int newest = static_cast<int>(migrations.size());
    const auto version = inspect(file, newest, false, mayUpgrade);
    if (!version)
        return std::unexpected(version.error());
    if (*version == newest)
        return {};
    if (*version > 0) {
        if (auto kept = keepCopy(file, *version + 1); !kept)
            return kept;
    }
    auto database = Database::open(file, OpenMode::Write);
    if (!database)
        return std::unexpected(database.error());
    for (const Migration &migration : migrations.sliced(*version)) {
        if (auto applied = apply(**database, migration); !applied)
            return applied;
    }
    return {};
}

Result<int> inspectDatabase(const QString &file, bool thorough)
{
    return inspect(file, static_cast<int>(shippedMigrations().size()), thorough);
}

} // namespace postject
