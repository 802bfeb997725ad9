// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/datafolder.h"

#include "server/core/clock.h"
#include "server/core/crypto.h"
#include "server/storage/files.h"
#include "server/storage/keycheck.h"
#include "server/storage/migrator.h"
#include "server/storage/query.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace postject {

namespace {

constexpr int kKeyBytes = 32;

std::unexpected<Error> refused(const QString &line)
{
    return failure(ErrorCode::InternalError, line);
}

// An empty folder becomes ours; one with other things in it has rights that are not ours to take.
Result<void> preparePath(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return refused(u"%1 is not a folder."_s.arg(path));
    if (auto made = makePrivateFolder(path); !made)
        return made;
    if (QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (const QString wider = widerPermissions(path); !wider.isEmpty())
        return refused(wider);
    return {};
}

// "" in a new database. It becomes a part of a path, so nothing but 32 hexadecimal digits is one.
Result<QString> storedInstanceId(Database &database, const QString &file)
{
    QString id;
    const auto read =
        eachRow(database.prepared("SELECT id FROM instance"_L1), {}, [&](const SqlRow &row) { id = row.string(0); });
    const bool hexadecimal = id.size() == 32 && QByteArray::fromHex(id.toLatin1()).toHex() == id.toLatin1();
    if (!read || (!id.isEmpty() && !hexadecimal))
        return refused(u"The database %1 is damaged."_s.arg(file));
    return id;
}

void placeInstance(DataFolder &folder, const QString &instanceId)
{
    folder.instanceId = instanceId;
    const QString own = instancesPath(folder.configurationPath) + u'/' + instanceId;
    folder.keyFile = own + u"/master.key"_s;
    folder.checkpointFile = own + u"/checkpoint"_s;
}

Result<void> readKey(DataFolder &folder)
{
    for (const QString &path : {QFileInfo(folder.keyFile).absolutePath(), folder.keyFile, folder.checkpointFile}) {
        if (const QString wider = widerPermissions(path); !wider.isEmpty())
            return refused(wider);
    }
    auto key = readSmallFile(folder.keyFile);
    if (!key && key.error().code == ErrorCode::NotFound)
        return refused(u"The key %1 is missing; put it back from its backup."_s.arg(folder.keyFile));
    if (!key)
        return std::unexpected(key.error());
    if (key->size() != kKeyBytes)
        return refused(u"The key %1 is damaged; put it back from its backup."_s.arg(folder.keyFile));
    folder.masterKey = std::move(*key);
    return {};
}

// The key comes first: a database with an id and without a key would be a lost one.
Result<void> makeInstance(DataFolder &folder, Database &database)
{
    const auto rows = oneNumber(database.prepared("SELECT (SELECT COUNT(*) FROM accounts) + "
                                                  "(SELECT COUNT(*) FROM activity)"_L1),
                                {});
    if (!rows || *rows != 0)
        return refused(u"The database %1 is damaged: its instance id is missing."_s.arg(folder.databaseFile));
    placeInstance(folder, QString::fromLatin1(randomBytes(16).toHex()));
    if (auto made = makePrivateFolder(QFileInfo(folder.keyFile).absolutePath()); !made)
        return made;
    if (auto written = writePrivateFile(folder.keyFile, randomBytes(kKeyBytes)); !written)
        return written;
    if (auto read = readKey(folder); !read)
        return read;
    return executeUpdate(database.prepared("INSERT INTO instance (id, created_at, key_check) VALUES (?, ?, ?)"_L1),
                         {folder.instanceId, SystemClock().now(), keyCheckOf(folder)})
        .transform([](int) {});
}

// Before anything is written: the key of the instance that the database is of, and that it is the right one.
Result<void> checkInstance(DataFolder &folder, Database &database)
{
    const auto stored = storedInstanceId(database, folder.databaseFile);
    if (!stored)
        return std::unexpected(stored.error());
    if (stored->isEmpty())
        return {};
    placeInstance(folder, *stored);
    return readKey(folder).and_then([&] { return checkKey(database, folder); });
}

Result<void> openInstance(DataFolder &folder)
{
    auto database = Database::open(folder.databaseFile, OpenMode::Write);
    if (!database)
        return std::unexpected(database.error());
    if (folder.instanceId.isEmpty())
        return makeInstance(folder, **database);
    // Also the first write of this start.
    const auto kept = executeUpdate((*database)->prepared("UPDATE instance SET key_check = ? WHERE key_check = ''"_L1),
                                    {keyCheckOf(folder)});
    if (!kept)
        return refused(u"The database %1 can't be written."_s.arg(folder.databaseFile));
    return {};
}

// The folder with its names and its lock.
Result<DataFolder> lockedFolder(const QString &path, const QString &configurationPath)
{
    DataFolder folder;
    folder.configurationPath = configurationPath;
    const DataFolderPaths paths = dataFolderPaths(path);
    folder.path = paths.path;
    folder.databaseFile = paths.databaseFile;
    folder.socketFile = paths.socketFile;
    folder.tokenFile = paths.tokenFile;
    if (auto ready = preparePath(folder.path); !ready)
        return std::unexpected(ready.error());
    auto lock = lockFolder(folder.path);
    if (!lock)
        return std::unexpected(lock.error());
    folder.lock = std::move(*lock);
    return folder;
}

} // namespace

QString instancesPath(const QString &configurationPath)
{
    return configurationPath + u"/postject"_s;
}

DataFolderPaths dataFolderPaths(const QString &path)
{
    constexpr qsizetype kSocketPathMax = 100; // sockaddr_un holds 107 bytes on Linux, 103 on macOS
    const QString absolute = QDir(path).absolutePath();
    DataFolderPaths paths{.path = absolute,
                          .databaseFile = absolute + u"/postject.sqlite"_s,
                          .socketFile = absolute + u"/console.socket"_s,
                          .tokenFile = absolute + u"/console.token"_s};
    if (paths.socketFile.toUtf8().size() > kSocketPathMax) {
        paths.socketFile = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/postject-"_s +
                           QString::fromLatin1(sha256(absolute.toUtf8()).toHex().first(16)) + u".socket"_s;
    }
    return paths;
}

Result<DataFolder> DataFolder::open(const QString &path, const QString &configurationPath)
{
    auto folder = lockedFolder(path, configurationPath);
    if (!folder)
        return folder;
    if (const QString wider = widerPermissions(folder->databaseFile); !wider.isEmpty())
        return refused(wider);
    const auto mayUpgrade = [&](Database &database) { return checkInstance(*folder, database); };
    if (auto migrated = migrateDatabase(folder->databaseFile, shippedMigrations(), mayUpgrade); !migrated)
        return std::unexpected(migrated.error());
    if (auto opened = openInstance(*folder); !opened)
        return std::unexpected(opened.error());
    folder->formerLogs = findFormerLogs(folder->path, configurationPath, folder->instanceId);
    if (auto noted = noteDataFolder(*folder); !noted)
        return std::unexpected(noted.error());
    return folder;
}

Result<DataFolder> DataFolder::openForRestore(const QString &path, const QString &configurationPath)
{
    return lockedFolder(path, configurationPath);
}

Result<void> DataFolder::takeInstanceOf(Database &backup)
{
    const auto instance = storedInstanceId(backup, databaseFile);
    if (!instance)
        return std::unexpected(instance.error());
    if (instance->isEmpty())
        return refused(u"The backup is empty."_s);
    if (!instanceId.isEmpty() && instanceId != *instance)
        return refused(u"The backup is one of another instance."_s);
    if (instanceId.isEmpty()) {
        placeInstance(*this, *instance);
        if (auto read = readKey(*this); !read)
            return read;
    }
    return checkKey(backup, *this);
}

} // namespace postject
