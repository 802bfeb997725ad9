// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long a mail that could not be delivered waits, and when it is given up. Pure; any thread.
#pragma once

#include "server/contract/timestamp.h"

namespace postject {

inline constexpr std::chrono::minutes kFirstDelay{1};
inline constexpr std::chrono::hours kLongestDelay{6};
inline constexpr std::chrono::hours kGiveUpAfter{72};

// The delay after so many attempts (1 and more): 1 minute, doubling to 6 hours, and up to a quarter longer, so that
// many that failed together do not come back together. random: 0 up to, not including, 1.
Milliseconds deliveryDelay(int attempts, double random);

} // namespace postject
