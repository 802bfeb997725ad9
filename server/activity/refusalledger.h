// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps a stranger from filling the disk: refused anonymous and blocked requests are activity rows of their own up to
// 20 per address and minute; the others of that minute become one row with their count. Server thread.
#pragma once

#include "server/storage/records.h"

#include <QHash>

#include <optional>
#include <vector>

namespace postject {

class RefusalLedger
{
public:
    static constexpr int kOwnRows = 20;           // per address and minute
    static constexpr int kAddressesMax = 100'000; // beyond it, addresses of a minute share one row

    // True: this refusal is to be written as a row of its own. False: it is counted.
    bool admit(const ActivityRow &row);

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
    };
    static ActivityRow rowOf(const QByteArray &address, const Minute &minute);
    std::vector<ActivityRow> takeBefore(qint64 minute);

    QHash<QByteArray, Minute> m_minutes; // by address
};

} // namespace postject
