// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anomaly/blockservice.h"

#include "server/anomaly/bruteforcedetector.h"

#include <algorithm>

namespace postject {

void BlockService::load(const QList<BlockRecord> &blocks)
{
    for (const BlockRecord &block : blocks)
        put(block);
}

const BlockRecord *BlockService::find(const ClientAddress &client, TimePoint now)
{
    if (m_blocks.isEmpty() || !client.ip)
        return nullptr;
    const auto found = m_blocks.constFind(BruteForceDetector::subjectOf(*client.ip));
    if (found == m_blocks.constEnd())
        return nullptr;
    if (found->expiresAt <= now) {
        m_blocks.erase(found);
        return nullptr;
    }
    return &*found;
}

const BlockRecord *BlockService::find(BlockId id, TimePoint now) const
{
    const auto found = std::ranges::find(m_blocks, id, &BlockRecord::id);
    return found == m_blocks.end() || found->expiresAt <= now ? nullptr : &*found;
}

const BlockRecord *BlockService::findSubject(const QByteArray &subject, TimePoint now) const
{
    const auto found = m_blocks.constFind(subject);
    return found == m_blocks.cend() || found->expiresAt <= now ? nullptr : &*found;
}

QList<BlockRecord> BlockService::active(TimePoint now) const
{
    QList<BlockRecord> blocks = m_blocks.values();
    blocks.removeIf([now](const BlockRecord &block) { return block.expiresAt <= now; });
    std::ranges::sort(blocks, {}, [](const BlockRecord &each) { return std::pair(each.expiresAt, each.id); });
    return blocks;
}

void BlockService::put(const BlockRecord &block)
{
    m_blocks.insert(block.subject, block);
}

void BlockService::moveEnds(Milliseconds by)
{
    for (BlockRecord &block : m_blocks)
        block.expiresAt += by;
}

void BlockService::lift(BlockId id)
{
    m_blocks.removeIf([id](const auto &entry) { return entry.value().id == id; });
}

} // namespace postject
