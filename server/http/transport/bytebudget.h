// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes of memory that connections hold, in all and by address: what one client may make the server keep is bounded,
// and so is what all of them together may. Pure; owned by the Guard. Server thread.
#pragma once

#include "server/net/ipaddress.h"

#include <QHash>

namespace postject {

class ByteBudget
{
public:
    ByteBudget(qint64 inAll, qint64 perAddress) : m_inAll(inAll), m_perAddress(perAddress) {}

    // Takes bytes, or gives them back where they are negative; what is taken may go beyond the budget.
    void add(const IpAddress &address, qint64 bytes)
    {
        qint64 &held = m_held[address];
        held += bytes;
        m_heldInAll += bytes;
        if (held == 0)
            m_held.remove(address);
    }
    bool isExceeded() const { return m_heldInAll > m_inAll; }
    bool isExceeded(const IpAddress &address) const { return isExceeded() || of(address) > m_perAddress; }
    qint64 of(const IpAddress &address) const { return m_held.value(address); }

private:
    const qint64 m_inAll;
    const qint64 m_perAddress;
    qint64 m_heldInAll = 0;
    QHash<IpAddress, qint64> m_held;
};

} // namespace postject
