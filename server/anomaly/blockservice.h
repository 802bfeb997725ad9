// SPDX-License-Identifier: GPL-3.0-or-later
//
// The blocked addresses. A mirror of the blocks table, changed after the commit that changed the table; a block for
// brute force is here ahead of its commit (BruteForceGuard). A block ends by itself at its time. Server thread.
#pragma once

#include "server/domain/records.h"
#include "server/net/clientaddress.h"

#include <QHash>

namespace postject {

class BlockService
{
public:
    void load(const QList<BlockRecord> &blocks);

    // The block that refuses this client now, or null. The local socket has no address and is never blocked.
    const BlockRecord *find(const ClientAddress &client, TimePoint now);
    const BlockRecord *find(BlockId id, TimePoint now) const;
    const BlockRecord *findSubject(const QByteArray &subject, TimePoint now) const;
    QList<BlockRecord> active(TimePoint now) const; // soonest end first

    void put(const BlockRecord &block);
    void lift(BlockId id);
    void moveEnds(Milliseconds by); // the clock was set

private:
    QHash<QByteArray, BlockRecord> m_blocks; // by subject, see BruteForceDetector::subjectOf()
};

} // namespace postject
