// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far "follow" has come, in a file of its own that outlives the command: {"files": {path: [{device, inode, offset,
// before}]}, "cursor": of the journal}. It is locked, so that two commands don't report the same lines. Main thread.
#pragma once

#include "server/core/result.h"
#include "server/core/system/filelock.h"
#include "server/import/growingfile.h"

#include <QHash>
#include <QList>

#include <memory>
#include <optional>

namespace postject {

class FollowState
{
public:
    // Where it is kept unless the command line says otherwise: one file for each set of logs and account.
    static QString defaultFile(const QStringList &logs, const QString &email);

    // The error: one clear line. A file that is not there yet is an empty state; its folder is made.
    Result<void> open(const QString &file);
    bool isKnown(const QString &log) const { return m_positions.contains(log); }
    QList<FilePosition> positions(const QString &log) const { return m_positions.value(log); }

    // Of the journal, where it is known; "": its beginning.
    const std::optional<QByteArray> &cursor() const { return m_cursor; }

    // Replaces the file as a whole.
    Result<void> save(const QHash<QString, QList<FilePosition>> &positions, const std::optional<QByteArray> &cursor);

private:
    Result<void> read();

    QString m_file;
    std::unique_ptr<FileLock> m_lock;
    QHash<QString, QList<FilePosition>> m_positions;
    std::optional<QByteArray> m_cursor;
};

} // namespace postject
