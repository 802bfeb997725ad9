// SPDX-License-Identifier: GPL-3.0-or-later
//
// Logs that lay in a data folder and are gone. A database that was deleted or emptied takes the id of its instance with
// it, and the next start begins a new one; but beside each key stand the checkpoint of its log and a note of the folder
// that the log was in.
#pragma once

#include "server/core/result.h"

#include <QList>
#include <QString>

namespace postject {

struct DataFolder;

struct FormerLog
{
    QString instanceId;
    qint64 rows = 0; // up to which row its checkpoint knew it; -1: the checkpoint can't be read
    QString note;    // the file that told
};

// Notes which folder this instance is in.
Result<void> noteDataFolder(const DataFolder &folder);

// Those of other instances than this one that are noted as being in this data folder.
QList<FormerLog> findFormerLogs(const QString &dataFolder, const QString &configurationPath,
                                const QString &instanceId = {});

// Once the new log tells of it. The checkpoint and the key stay: a backup may be restored.
void forgetFormerLog(const FormerLog &log);

// One line for the log and for people.
QString describe(const FormerLog &log);

} // namespace postject
