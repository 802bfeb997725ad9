// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which security state has changed since a decision was made. The server thread decides by its memory of the state,
// which follows the commits; the writer asks here, inside the transaction, whether what a decision rests on has moved
// since. Then nothing is done, and the server thread, which knows of the change by then, decides again. Several servers
// will keep the version in a row of the database. Writer's thread.
#pragma once

#include "server/contract/ids.h"

#include <QHash>

#include <algorithm>
#include <span>

namespace postject {

// What rights rest on: an account with its sessions, keys, password and whitelist; an address with its block. Where two
// share a key, their requests are decided again more often than they must.
using StateKey = quint64;

inline StateKey stateKey(AccountId account)
{
    return static_cast<StateKey>(account.value);
}

// Never one of an account, whose ids are below.
inline StateKey addressStateKey(size_t hash)
{
    return StateKey{1} << 63 | static_cast<StateKey>(hash);
}

class StateVersions
{
public:
    quint64 current() const { return m_current; }

    void change(std::span<const StateKey> keys)
    {
        if (keys.empty())
            return;
        ++m_current;
        if (m_changedAt.size() > kKeysMax) {
            m_changedAt.clear();
            m_forgotten = m_current;
        }
        for (const StateKey key : keys)
            m_changedAt.insert(key, m_current);
    }

    // A change that was rolled back counts too: it costs another decision, and nothing else.
    bool hasChanged(std::span<const StateKey> keys, quint64 since) const
    {
        if (since < m_forgotten)
            return true;
        return since < m_current &&
               std::ranges::any_of(keys, [&](StateKey key) { return m_changedAt.value(key) > since; });
    }

private:
    static constexpr qsizetype kKeysMax = 100'000;

    quint64 m_current = 0;
    quint64 m_forgotten = 0; // of what changed up to this version the keys are no longer known
    QHash<StateKey, quint64> m_changedAt;
};

} // namespace postject
