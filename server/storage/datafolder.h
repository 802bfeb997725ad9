// SPDX-License-Identifier: GPL-3.0-or-later
//
// The data folder (database, lock, socket, token) and, apart from it, the instance's key and checkpoint under the
// user's configuration folder. Folders are made 0700 and files 0600; wider permissions found are an error.
#pragma once

#include "server/core/result.h"
#include "server/storage/engine.h"
#include "server/storage/folderlock.h"
#include "server/storage/formerlogs.h"

#include <QString>

#include <memory>

namespace postject {

// Where things lie in a data folder, whether it exists or not.
struct DataFolderPaths
{
    QString path;         // absolute
    QString databaseFile; // path/postject.sqlite
    QString socketFile;   // path/console.socket; under the runtime folder where the path is too long for a socket
    QString tokenFile;    // path/console.token

    Engine engine() const { return databaseFile; }
};
DataFolderPaths dataFolderPaths(const QString &path);
QString instancesPath(const QString &configurationPath); // of the folders with the instances' keys

struct DataFolder
{
    QString path;
    QString databaseFile;        // path/postject.sqlite
    QString socketFile;          // see DataFolderPaths
    QString tokenFile;           // path/console.token
    QString configurationPath;   // where the keys are
    QString instanceId;          // random, kept in the database
    QString keyFile;             // <configuration>/postject/<instanceId>/master.key, 32 bytes
    QString checkpointFile;      // beside it: checkpoint
    QByteArray masterKey;        // 32 bytes
    QList<FormerLog> formerLogs; // that were here; nobody was told yet
    std::unique_ptr<FileLock> lock;

    Engine engine() const { return databaseFile; }

    // Takes the lock, reads the key and checks it, then migrates the database (a copy is kept before an upgrade); makes
    // all of it on first use. One clear line as the error's detail: in use, unreadable, damaged, newer than this
    // program, no key or another one.
    static Result<DataFolder> open(const QString &path, const QString &configurationPath);

    // For restoreDatabase(): takes the lock. The folder's own database, which may be damaged or gone, is not touched,
    // and no key is read yet.
    static Result<DataFolder> openForRestore(const QString &path, const QString &configurationPath);
    // The key of the instance that this database is of, where no other one was taken before.
    Result<void> takeInstanceOf(Database &backup);
};

} // namespace postject
