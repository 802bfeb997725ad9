// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copies of the database, and putting one back. A backup is one file without a write-ahead log; the key is not in it.
#pragma once

#include "server/core/result.h"

#include <QString>

#include <atomic>

namespace postject {

struct DataFolder;

// VACUUM INTO, beside a running server too: all that was committed when it began. The target, made 0600, must not
// exist. Ended early, and the target removed, when stop is set.
Result<void> backupDatabase(const QString &sourceFile, const QString &targetFile,
                            const std::atomic<bool> *stop = nullptr);

// Puts a backup in the place of the folder's database, which is kept beside it as postject.sqlite.replaced-<UTC time>.
// The caller holds the folder's lock and nobody has the database open. A backup may come with a write-ahead log, or
// with a journal of a transaction that was interrupted: a copy is made whole, the backup stays as it is. Refused, with
// nothing changed: a damaged backup, one of a newer version, of another instance than the folder's (any whose key there
// is, when the folder has taken none), or whose newest row the chain's key did not make. A note under the key
// is left beside the checkpoint: the next start of the writer finds by it that this file was put there rightly, appends
// the row backup_restored and a fresh checkpoint. A file that was replaced by hand has no such note, and is found.
Result<void> restoreDatabase(DataFolder &folder, const QString &backupFile);

} // namespace postject
