// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much each user of something scarce had of it lately, so that who had least comes next: fair however many ask, and
// nobody waits behind a crowd of one other's. Counts the running period and the one before. Pure; guarded by its owner.
#pragma once

#include <QHash>

#include <chrono>
#include <utility>

namespace postject {

template <typename Key>
class FairShare
{
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::seconds kPeriod{2};

    void used(const Key &key, Clock::time_point now)
    {
        if (now - m_since >= kPeriod) {
            m_before = now - m_since < 2 * kPeriod ? std::exchange(m_now, {}) : QHash<Key, int>();
            m_now.clear();
            m_since = now;
        }
        ++m_now[key];
    }
    int of(const Key &key) const { return m_now.value(key) + m_before.value(key); }

private:
    QHash<Key, int> m_now;
    QHash<Key, int> m_before;
    Clock::time_point m_since{};
};

} // namespace postject
