// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes old rows from the front of the log, some at a time, with all that hangs on them: their share of the rollups,
// the evidence of alerts, addresses that no row has any more; and moves the record of the cut. A row whose mac is wrong
// stays, and everything behind it: retention must not wipe out the traces of a forgery. On the writer thread.
#pragma once

#include "server/core/result.h"
#include "server/storage/checkpoint.h"
#include "server/storage/rollups.h"

#include <QSet>

#include <optional>
#include <vector>

namespace postject {

class Database;
struct PruneRecord;

class LogPruner
{
public:
    struct Bounds
    {
        TimePoint before;   // rows of this time or later stay, and everything behind the first such row
        qint64 below = 0;   // and rows from this sequence on
        int rows = 0;       // no more than so many
        TimePoint now = {}; // for the record
    };
    struct Batch
    {
        qint64 rows = 0;
        bool isLast = false;           // there is no more to remove
        bool isUncounted = false;      // what is next has to be counted before: RollupCounter::countAll()
        bool hasForgotten = false;     // addresses are gone: what remembers their numbers is wrong
        std::optional<LogFault> fault; // nothing was removed
    };

    LogPruner(Database &database, const QByteArray &key)
        : m_database(database), m_key(key), m_mac(key), m_rollups(database)
    {
    }

    // Inside a transaction, which is rolled back after an error.
    Result<Batch> remove(const Bounds &bounds);

private:
    struct Taken
    {
        ChainHead last;
        qint64 rows = 0;
        QSet<qint64> addresses;
    };
    Result<Batch> take(const Bounds &bounds, Taken &taken);
    Result<void> removeRows(const PruneRecord &from, const Taken &taken);
    Result<bool> forgetAddresses(const QSet<qint64> &addresses);

    Database &m_database;
    QByteArray m_key;
    KeyedMac m_mac;
    RollupAdder m_rollups;
};

} // namespace postject
