// SPDX-License-Identifier: GPL-3.0-or-later
//
// The log in the order of its times, for whoever judges a part of it once more: the rows of a period, and what the
// log held ahead of a row. Rows that were imported stand where their times put them; those of an import that was
// undone are left out. On the thread of its connection.
#pragma once

#include "server/core/result.h"
#include "server/domain/records.h"

namespace postject {

class Database;

class RehearsalStore
{
public:
    explicit RehearsalStore(Database &database) : m_database(database) {}

    // A place in that order: rows of one time stand in the order that they were written in.
    struct Place
    {
        TimePoint at = {};
        ActivityId row = {};
        auto operator<=>(const Place &) const = default;
    };
    struct Row
    {
        ActivityRecord record;
        bool isCountedFailure = false; // a failed sign-in that counts towards a block
    };
    struct Period
    {
        std::optional<AccountId> account = {}; // its rows, and everybody's failed sign-ins; absent: all rows
        TimePoint until = {};                  // the last time
        ActivityId newest = {};                // rows that were written later do not count
    };

    Result<ActivityId> newest(); // row of the log; null: it is empty
    // Rows behind that place, ascending, at most limit.
    Result<QList<Row>> rows(const Period &period, const Place &behind, int limit);
    // The account's rows of [from, place), without those of the local socket.
    Result<qint64> requests(AccountId account, TimePoint from, const Place &place);

    struct SignIns
    {
        QByteArray ipAddress = {};
        TimePoint lastAt = {};
    };
    // Where the account signed in from within [from, until), each address once.
    Result<QList<SignIns>> signIns(AccountId account, TimePoint from, TimePoint until);

private:
    Database &m_database;
};

} // namespace postject
