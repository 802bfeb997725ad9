// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/localsigninthrottle.h"

#include <algorithm>

namespace postject {

namespace {
using std::chrono::seconds;
constexpr seconds kLongest{30};
} // namespace

int LocalSignInThrottle::secondsToWait(const QString &foldedEmail, TimePoint now) const
{
    const auto found = m_states.constFind(foldedEmail);
    if (found == m_states.constEnd() || found->openAt <= now)
        return 0;
    return static_cast<int>(std::chrono::ceil<seconds>(found->openAt - now).count());
}

void LocalSignInThrottle::failed(const QString &foldedEmail, TimePoint now)
{
    if (m_states.size() >= kStatesMax && !m_states.contains(foldedEmail))
        m_states.removeIf([now](const auto &entry) { return entry.value().openAt <= now; });
    State &state = m_states[foldedEmail];
    state.failures = std::min(state.failures + 1, 6); // 2^5 s is beyond the longest
    state.openAt = now + std::min(kLongest, seconds(1 << (state.failures - 1)));
}

void LocalSignInThrottle::succeeded(const QString &foldedEmail)
{
    m_states.remove(foldedEmail);
}

} // namespace postject
