// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the writer keeps of the log beside the database: the checkpoint, and the first fault that was found.
#pragma once

#include "server/core/clock.h"
#include "server/storage/checkpoint.h"

namespace postject {

class CheckpointKeeper
{
public:
    CheckpointKeeper(const QString &checkpointFile, const QByteArray &key, const Clock &clock)
        : m_file(checkpointFile), m_key(key), m_clock(clock)
    {
    }

    const QString &file() const { return m_file; }

    // Unless the newest row is that of the last one. rows: in the log.
    void write(const ChainHead &head, qint64 rows);
    qint64 newestRow() const { return m_newestRow; } // of the last one written; -1: none yet

    bool hasFault() const { return m_hasFault; }
    void lookForFault(); // one that was kept, or a file that does not read as one
    Result<void> keepFault(LogFault fault);
    void restored(); // a backup is in force, and the log says so: what was said of the former log is over

private:
    QString m_file;
    QByteArray m_key;
    const Clock &m_clock;
    qint64 m_newestRow = -1;
    bool m_hasFault = false;
};

} // namespace postject
