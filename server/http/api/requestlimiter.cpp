// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/api/requestlimiter.h"

namespace postject {

namespace {

constexpr qint64 kMinuteMs = 60'000;

int secondsToNextMinute(qint64 now)
{
    return static_cast<int>((kMinuteMs - now % kMinuteMs + 999) / 1000);
}

template <typename Key>
bool isTooMany(QHash<Key, int> &counts, const Key &key, int limit)
{
    if (limit == 0)
        return false;
    const auto found = counts.find(key);
    if (found != counts.end())
        return ++*found > limit;
    if (counts.size() < RequestLimiter::kCountedMax)
        counts.insert(key, 1);
    return false;
}

} // namespace

std::optional<int> RequestLimiter::secondsToWait(std::optional<AccountId> account,
                                                 const std::optional<IpAddress> &address, TimePoint at)
{
    if (m_limits.perAccount == 0 && m_limits.perAddress == 0)
        return std::nullopt;
    const qint64 now = toMilliseconds(at);
    if (const qint64 minute = now / kMinuteMs; minute != m_minute) {
        m_minute = minute;
        m_accounts.clear();
        m_addresses.clear();
    }
    const bool ofAccount = account && isTooMany(m_accounts, *account, m_limits.perAccount);
    const bool ofAddress = address && isTooMany(m_addresses, countedAs(*address), m_limits.perAddress);
    if (!ofAccount && !ofAddress)
        return std::nullopt;
    return secondsToNextMinute(now);
}

std::optional<int> RequestLimiter::secondsLeft(const IpAddress &address, TimePoint at) const
{
    const qint64 now = toMilliseconds(at);
    if (m_limits.perAddress == 0 || now / kMinuteMs != m_minute ||
        m_addresses.value(countedAs(address)) < m_limits.perAddress)
        return std::nullopt;
    return secondsToNextMinute(now);
}

} // namespace postject
