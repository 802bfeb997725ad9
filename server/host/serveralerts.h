// SPDX-License-Identifier: GPL-3.0-or-later
//
// The alerts about the server itself: a log that does not verify, one that was deleted, a clock that was set. Each has
// a row, and is told again until it is on disk. Owned by the ServerCore. Server thread.
#pragma once

#include "server/core/clock.h"
#include "server/core/uniquefunction.h"
#include "server/storage/datafolder.h"
#include "server/storage/writer.h"

#include <functional>

namespace postject {

class ServerAlerts
{
public:
    ServerAlerts(Writer &writer, const Clock &clock, DataFolder &folder);

    // What the start found wrong with the log, or retention since, and logs that are gone. Once in a run; one that is
    // still open is raised again.
    void tellOfLog();
    // follow: what else changes with the clock, in the alert's transaction.
    void tellOfJump(Milliseconds by, UniqueFunction<Result<void>(Stores &)> follow);

private:
    void tellOfFault();
    void tellOfFormerLogs();
    void raiseLogIntegrity(qint64 row, const QString &why, std::function<void(bool)> done);
    void raise(const AlertRecord &alert, UniqueFunction<Result<void>(Stores &)> follow, std::function<void(bool)> done);

    Writer &m_writer;
    const Clock &m_clock;
    DataFolder &m_folder;
    bool m_hasToldOfFault = false;
};

} // namespace postject
