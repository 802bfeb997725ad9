// SPDX-License-Identifier: GPL-3.0-or-later
//
// What happened around an alert: the log's rows of sign-ins, blocks and changes that concern its account, its address
// or the whole server. Ordinary requests are left out. Reads only.
#pragma once

#include "server/core/result.h"
#include "server/domain/records.h"

namespace postject {

class Database;

struct Timeline
{
    TimePoint from = {};
    TimePoint until = {};
    QList<ActivityRecord> rows = {}; // newest first
    bool isWhole = true;             // else there were more of a kind than kPerAction, or than were looked at
};

class TimelineStore
{
public:
    static constexpr int kPerAction = 50;      // rows shown
    static constexpr int kLookedAtMax = 2'000; // rows of an action
    static constexpr std::chrono::hours kMargin{1};
    static constexpr std::chrono::hours kLongest{24}; // of an episode; what goes on longer is shown from its beginning

    explicit TimelineStore(Database &database) : m_database(database) {}

    // onlyOf: whoever may see no other account's rows, nor those of none.
    Result<Timeline> around(const AlertRecord &alert, std::optional<AccountId> onlyOf);

private:
    Database &m_database;
};

} // namespace postject
