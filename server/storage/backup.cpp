// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/backup.h"

#include "server/core/clock.h"
#include "server/core/keys.h"
#include "server/storage/datafolder.h"
#include "server/storage/files.h"
#include "server/storage/logstart.h"
#include "server/storage/migrator.h"
#include "server/storage/query.h"
#include "server/storage/sqlstatement.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace postject {

namespace {

std::unexpected<Error> refused(const QString &line)
{
    return failure(ErrorCode::InternalError, line);
}

constexpr std::array kJournals{"-journal"_L1, "-wal"_L1}; // a part of the database, where they hold something

void removeWithSideFiles(const QString &databaseFile)
{
    for (const QLatin1StringView part : {""_L1, "-journal"_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(databaseFile + part);
}

Result<void> copyFile(const QString &from, const QString &to)
{
    if (!QFile::copy(from, to) || !QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner))
        return refused(u"The backup %1 can't be copied into the data folder."_s.arg(from));
    return {};
}

// What is checked is what will be used: a copy that nobody else writes to. A copied database may come with a journal;
// the copy is made whole by itself.
Result<void> copyPrivately(const QString &from, const QString &to)
{
    removeWithSideFiles(to);
    bool hasJournal = false;
    for (const QLatin1StringView part : kJournals) {
        if (QFileInfo(from + part).size() == 0)
            continue;
        hasJournal = true;
        if (auto copied = copyFile(from + part, to + part); !copied)
            return copied;
    }
    if (auto copied = copyFile(from, to); !copied)
        return copied;
    if (hasJournal) {
        if (auto whole = Database::settle(to); !whole)
            return refused(u"The backup %1 has a journal beside it that does not fit it."_s.arg(from));
    }
    return syncFile(to);
}

Result<ChainHead> checkBackup(DataFolder &folder, const QString &file)
{
    const auto version = inspectDatabase(file, true);
    if (!version)
        return std::unexpected(version.error());
    if (*version == 0)
        return refused(u"The backup is empty."_s);
    const auto database = Database::open(file, OpenMode::Read);
    if (!database)
        return std::unexpected(database.error());
    if (const auto taken = folder.takeInstanceOf(**database); !taken)
        return std::unexpected(taken.error());
    const QByteArray key = keys::activityChain(folder.masterKey);
    auto fault = checkFront(**database, key, std::nullopt);
    if (fault && !*fault)
        fault = checkNewestRows(**database, key);
    if (!fault)
        return std::unexpected(fault.error());
    if (*fault)
        return refused(u"The backup's activity log does not verify: %1"_s.arg((*fault)->why));
    return readHead(**database);
}

// The newest row known of what is being replaced: the checkpoint's, or a later one of a database that can be read.
qint64 newestKnown(const DataFolder &folder)
{
    const auto checkpoint =
        readCheckpoint(folder.checkpointFile, keys::activityChain(folder.masterKey)).value_or(std::nullopt);
    qint64 newest = checkpoint ? checkpoint->head.sequence : 0;
    if (!QFile::exists(folder.databaseFile))
        return newest;
    if (const auto database = Database::open(folder.databaseFile, OpenMode::Read)) {
        if (const auto head = readHead(**database))
            newest = std::max(newest, head->sequence);
    }
    return newest;
}

// With its journals, when there is something in them: they are a part of the database, and one that stayed would be
// played into the database that comes. The index of the write-ahead log is no part of it.
Result<void> setAside(const QString &databaseFile, TimePoint now)
{
    const QString stamp =
        QDateTime::fromMSecsSinceEpoch(toMilliseconds(now), QTimeZone::UTC).toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    const QString kept = u"%1.replaced-%2"_s.arg(databaseFile, stamp);
    QFile::remove(databaseFile + u"-shm"_s);
    for (const QLatin1StringView part : kJournals) {
        if (QFileInfo(databaseFile + part).size() == 0)
            QFile::remove(databaseFile + part);
    }
    for (const QLatin1StringView part : {"-journal"_L1, "-wal"_L1, ""_L1}) {
        if (QFile::exists(databaseFile + part) && !QFile::rename(databaseFile + part, kept + part))
            return refused(u"The database %1 can't be set aside."_s.arg(databaseFile));
    }
    return {};
}

} // namespace

Result<void> backupDatabase(const QString &sourceFile, const QString &targetFile, const std::atomic<bool> *stop)
{
    if (QFileInfo::exists(targetFile))
        return failure(ErrorCode::AlreadyExists, u"%1 exists already."_s.arg(targetFile));
    const auto source = Database::open(sourceFile, OpenMode::Read);
    if (!source)
        return std::unexpected(source.error());
    // An empty file is what SQLite takes for none, and it already has the rights that the copy shall have.
    QFile target(targetFile);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return refused(u"%1 can't be made: %2."_s.arg(targetFile, target.errorString()));
    target.close();
    // The source stays open for reading only; this switch would hold for the copy as well.
    if (const auto set = (*source)->execute(u"PRAGMA query_only=OFF"_s); !set)
        return set;
    static constexpr std::atomic<bool> kNever = false;
    const Interruptible ended(**source, stop ? *stop : kNever);
    SqlStatement &query = (*source)->prepared("VACUUM INTO ?"_L1);
    if (const auto copied = executeUpdate(query, {targetFile}); !copied) {
        QFile::remove(targetFile);
        return refused(u"The backup %1 could not be written."_s.arg(targetFile));
    }
    return {};
}

Result<void> restoreDatabase(DataFolder &folder, const QString &backupFile)
{
    const TimePoint now = SystemClock().now();
    if (!QFileInfo(backupFile).isFile())
        return refused(u"There is no backup %1."_s.arg(backupFile));
    const QString copy = folder.databaseFile + u".restoring"_s;
    if (auto copied = copyPrivately(backupFile, copy); !copied) {
        removeWithSideFiles(copy);
        return copied;
    }
    const auto head = checkBackup(folder, copy);
    if (!head) {
        removeWithSideFiles(copy);
        Error error = head.error();
        error.detail.replace(copy, backupFile); // nobody knows the copy
        return std::unexpected(error);
    }
    QFile::remove(copy + u"-wal"_s); // empty: made by looking at a copy that is in that mode
    QFile::remove(copy + u"-shm"_s);
    const qint64 replaced = newestKnown(folder);
    if (auto aside = setAside(folder.databaseFile, now); !aside) {
        removeWithSideFiles(copy);
        return aside;
    }
    if (!QFile::rename(copy, folder.databaseFile))
        return refused(u"The backup could not be put in the database's place; run it again."_s);
    // Last: an interruption before this leaves a file that is found as replaced, never a note for a file that was not.
    return writeRestoration(folder.checkpointFile, keys::activityChain(folder.masterKey),
                            {.head = *head, .replacedUpTo = replaced, .at = now});
}

} // namespace postject
