// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/sshdconnections.h"

#include <utility>

namespace postject {

SshdConnections::Connection &SshdConnections::find(Key key, TimePoint at)
{
    auto known = m_new.find(key);
    if (known == m_new.end()) {
        if (m_new.size() >= kKeptMax / 2)
            m_old = std::exchange(m_new, {});
        known = m_new.insert(key, m_old.value(key, {.last = at}));
    }
    if (at - known->last > kLife || known->last - at > kLife)
        *known = {};
    known->last = at;
    return *known;
}

bool SshdConnections::countRefusal(Key key, TimePoint at)
{
    Connection &connection = find(key, at);
    if (connection.isCounted)
        return false;
    connection.isCounted = connection.isAhead = true;
    return true;
}

int SshdConnections::countAttempts(Key key, TimePoint at, int attempts)
{
    Connection &connection = find(key, at);
    const bool isAhead = std::exchange(connection.isAhead, false);
    connection.isCounted = true;
    return attempts - (isAhead ? 1 : 0);
}

void SshdConnections::forget(Key key)
{
    m_new.remove(key);
    m_old.remove(key);
}

} // namespace postject
