// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps strangers from filling the disk: refused anonymous and blocked requests are activity rows of their own up to 20
// per address and minute, and up to 600 of a minute in all; the others of that minute become one row with their count
// for each of the first 1000 addresses, and one for all the rest. IPv6 counts by /64. Server thread.
#pragma once

#include "server/domain/records.h"
#include "server/net/ipaddress.h"

#include <QHash>

#include <vector>

namespace postject {

class RefusalLedger
{
public:
    static constexpr int kOwnRows = 20;              // per address and minute
    static constexpr int kOwnRowsInAll = 600;        // per minute
    static constexpr qsizetype kAddressesMax = 1000; // beyond it, addresses of a minute share one row

    enum class Room { Enough, OnlyForCounts }; // on the disk

    // True: this refusal is to be written as a row of its own. False: it is counted.
    bool admit(const IpAddress &address, TimePoint at, Room room = Room::Enough);

    // The rows of the minutes that ended before now, one per address that had more refusals than rows.
    std::vector<ActivityRow> due(TimePoint now);
    std::vector<ActivityRow> all(); // of every minute, ended or not: on stop

private:
    struct Minute
    {
        qint64 minute = 0; // since 1970
        int seen = 0;
        int counted = 0;
        TimePoint first, last;
        IpAddress address; // of the last that was counted
    };
    static ActivityRow rowOf(const Minute &minute, bool isShared);
    std::vector<ActivityRow> takeBefore(qint64 minute);
    Minute &minuteOf(const IpAddress &address);

    QHash<IpAddress, Minute> m_minutes; // by countedAs()
    Minute m_others;                    // of the addresses beyond the first
    qint64 m_minute = 0;                // of the rows that are counted here
    int m_ownRows = 0;
};

} // namespace postject
