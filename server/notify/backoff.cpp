// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/notify/backoff.h"

#include <algorithm>

namespace postject {

Milliseconds deliveryDelay(int attempts, double random)
{
    const Milliseconds doubled = kFirstDelay * (1 << std::clamp(attempts - 1, 0, 20));
    const Milliseconds delay = std::min(doubled, Milliseconds(kLongestDelay));
    const auto jitter = static_cast<qint64>(static_cast<double>(delay.count()) * 0.25 * std::clamp(random, 0.0, 1.0));
    return std::min(delay + Milliseconds(jitter), Milliseconds(kLongestDelay));
}

} // namespace postject
