// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anomaly/guessingdetector.h"

#include <QSet>

#include <algorithm>

namespace postject {

std::optional<GuessingFinding> GuessingDetector::failed(AccountId account, const IpAddress &address, TimePoint at)
{
    QList<Attempt> &attempts = m_attempts[account];
    const auto place = std::ranges::upper_bound(attempts, at, {}, &Attempt::at);
    attempts.insert(place - attempts.begin(), {.at = at, .address = countedAs(address)});
    const TimePoint now = attempts.last().at; // a late event counts to the newest
    attempts.removeIf([now](const Attempt &each) { return each.at + kWindow <= now; });
    if (attempts.size() > kKeptMax)
        attempts.removeFirst();
    QSet<IpAddress> addresses;
    for (const Attempt &each : std::as_const(attempts))
        addresses.insert(each.address);
    if (attempts.size() <= kAttempts || addresses.size() < kAddresses || at + kWindow <= now)
        return std::nullopt;
    return GuessingFinding{.account = account, .at = at, .attempts = attempts.size(), .addresses = addresses.size()};
}

void GuessingDetector::moveTimes(Milliseconds by)
{
    for (QList<Attempt> &attempts : m_attempts) {
        for (Attempt &attempt : attempts)
            attempt.at += by;
    }
}

} // namespace postject
