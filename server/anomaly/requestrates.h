// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rates that the request spike rule judges, for any minute, out of the rollups: the rows of
// that minute and the 59 before it, and the average per hour of the up to 7 days before those. On a reader thread.
#pragma once

#include "server/storage/metricsstore.h"

#include <optional>
#include <vector>

namespace postject {

struct RequestRate
{
    qint64 current = 0;
    std::optional<double> average; // nothing while the account's first row is not 24 hours old
};

class RequestRates
{
public:
    // For minutes of [from, until]: a short range is read once, minute by minute; in a long one each is asked for.
    static Result<RequestRates> of(MetricsStore &store, qint64 account, qint64 from, qint64 until);

    Result<RequestRate> at(qint64 minute) const;
    std::optional<qint64> firstMinute() const { return m_first; } // that there is a row of; nothing: there is none

private:
    RequestRates(MetricsStore &store, qint64 account) : m_store(&store), m_account(account) {}
    Result<qint64> count(qint64 from, qint64 until) const;

    MetricsStore *m_store;
    qint64 m_account;
    std::optional<qint64> m_first;
    qint64 m_start = 0;
    std::vector<qint64> m_before; // rows of the minutes from m_start to before each minute; empty: a long range
};

} // namespace postject
