// SPDX-License-Identifier: GPL-3.0-or-later
//
// Requests per minute, of an account and from an address, where an administrator has set a limit. Counts by the minute
// of the request's own time; an IPv6 address by its /64. Pure; server thread.
#pragma once

#include "server/contract/ids.h"
#include "server/contract/timestamp.h"
#include "server/net/ipaddress.h"

#include <QHash>

#include <optional>

namespace postject {

struct RequestLimits
{
    int perAccount = 0; // in a minute; 0: no limit
    int perAddress = 0;
};

class RequestLimiter
{
public:
    static constexpr qsizetype kCountedMax = 100'000; // accounts, and as many addresses; who comes later is not counted

    void apply(const RequestLimits &limits) { m_limits = limits; }

    // Counts one request. Seconds until the next minute when it is one too many.
    std::optional<int> secondsToWait(std::optional<AccountId> account, const std::optional<IpAddress> &address,
                                     TimePoint at);
    // Without counting one: the same seconds where the address has reached its limit.
    std::optional<int> secondsLeft(const IpAddress &address, TimePoint at) const;

private:
    RequestLimits m_limits;
    qint64 m_minute = -1;
    QHash<AccountId, int> m_accounts;
    QHash<IpAddress, int> m_addresses;
};

} // namespace postject
