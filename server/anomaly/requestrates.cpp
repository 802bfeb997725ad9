// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anomaly/requestrates.h"

#include <algorithm>

namespace postject {

namespace {
constexpr qint64 kWindow = 60; // minutes
constexpr qint64 kBaseline = 7 * 24 * 60;
constexpr qint64 kDay = 24 * 60;
constexpr qint64 kReadAtOnce = 16 * kDay;
} // namespace

Result<RequestRates> RequestRates::of(MetricsStore &store, qint64 account, qint64 from, qint64 until)
{
    Q_ASSERT(from <= until);
    RequestRates rates(store, account);
    const auto first = store.firstMinute(account);
    if (!first)
        return std::unexpected(first.error());
    rates.m_first = *first;
    rates.m_start = from - kWindow - kBaseline;
    const qint64 minutes = until + 1 - rates.m_start;
    if (minutes > kReadAtOnce)
        return rates;
    const auto rows = store.buckets(account, rates.m_start, until + 1, 1);
    if (!rows)
        return std::unexpected(rows.error());
    rates.m_before.assign(static_cast<std::size_t>(minutes) + 1, 0);
    for (const RollupBucket &row : *rows)
        rates.m_before[static_cast<std::size_t>(row.start - rates.m_start) + 1] = row.requests;
    for (std::size_t i = 1; i < rates.m_before.size(); ++i)
        rates.m_before[i] += rates.m_before[i - 1];
    return rates;
}

Result<qint64> RequestRates::count(qint64 from, qint64 until) const
{
    if (m_before.empty())
        return m_store->requests(m_account, from, until);
    const auto before = [this](qint64 minute) { return m_before[static_cast<std::size_t>(minute - m_start)]; };
    return before(until) - before(from);
}

Result<RequestRate> RequestRates::at(qint64 minute) const
{
    const qint64 window = minute - kWindow + 1;
    const auto current = count(window, minute + 1);
    if (!current)
        return std::unexpected(current.error());
    RequestRate rate{.current = *current, .average = std::nullopt};
    if (!m_first || minute - *m_first < kDay)
        return rate;
    const auto past = count(window - kBaseline, window);
    if (!past)
        return std::unexpected(past.error());
    const qint64 hours = std::clamp<qint64>((window - *m_first + 59) / 60, 24, 168); // begun ones count as whole
    rate.average = static_cast<double>(*past) / static_cast<double>(hours);
    return rate;
}

} // namespace postject
