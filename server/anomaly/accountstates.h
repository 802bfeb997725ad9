// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a detector keeps per account, bounded: beyond the limit the least recently used eighth is evicted. It can be
// read back from the log (AccountHistory), so nothing is lost. One detector's, on its thread.
#pragma once

#include "server/contract/ids.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace postject {

template <typename State>
class AccountStates
{
public:
    explicit AccountStates(qsizetype accountsMax) : m_max(static_cast<std::size_t>(accountsMax)) {}

    // The account's state; made by make() when there is none.
    template <typename Make>
    State &of(AccountId account, Make make)
    {
        auto found = m_states.find(account.value);
        if (found == m_states.end()) {
            if (m_states.size() >= m_max)
                evict();
            found = m_states.emplace(account.value, Entry{make(), 0}).first;
        }
        found->second.usedAt = ++m_uses;
        return found->second.state;
    }

    void forget(AccountId account) { m_states.erase(account.value); }
    void clear() { m_states.clear(); }
    qsizetype size() const { return static_cast<qsizetype>(m_states.size()); }

private:
    struct Entry
    {
        State state;
        quint64 usedAt = 0;
    };

    void evict()
    {
        std::vector<quint64> uses;
        uses.reserve(m_states.size());
        for (const auto &[account, entry] : m_states)
            uses.push_back(entry.usedAt);
        const auto limit = uses.begin() + static_cast<qsizetype>(uses.size() / 8);
        std::ranges::nth_element(uses, limit);
        std::erase_if(m_states, [border = *limit](const auto &each) { return each.second.usedAt <= border; });
    }

    std::unordered_map<qint64, Entry> m_states; // nodes: a state never moves
    std::size_t m_max;
    quint64 m_uses = 0;
};

} // namespace postject
