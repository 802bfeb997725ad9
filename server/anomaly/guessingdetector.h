// SPDX-License-Identifier: GPL-3.0-or-later
//
// Distributed guessing: more than 20 failed logins of one account within (t − 3600 s, t] from 4 or more addresses, of
// which each alone may stay below what blocks it. IPv6 counts by /64. Pure: times come with the events. Server thread.
#pragma once

#include "server/domain/records.h"
#include "server/net/ipaddress.h"

#include <QHash>
#include <QList>

#include <optional>

namespace postject {

struct GuessingFinding
{
    AccountId account;
    TimePoint at;
    qint64 attempts = 0;
    qint64 addresses = 0;
};

class GuessingDetector
{
public:
    static constexpr qsizetype kAttempts = 20; // more than these
    static constexpr qsizetype kAddresses = 4; // at least
    static constexpr std::chrono::hours kWindow{1};

    // One failed login. Each further one is a finding, until there are fewer within the hour.
    std::optional<GuessingFinding> failed(AccountId account, const IpAddress &address, TimePoint at);
    void moveTimes(Milliseconds by); // the clock was set by so much

private:
    struct Attempt
    {
        TimePoint at;
        IpAddress address;
    };
    static constexpr qsizetype kKeptMax = 1000; // of an account; beyond, the figures stand still

    QHash<AccountId, QList<Attempt>> m_attempts; // times ascending
};

} // namespace postject
