// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocked addresses. Writing functions only inside a change of the writer.
#pragma once

#include "server/core/result.h"
#include "server/domain/records.h"

namespace postject {

class Database;

class BlockStore
{
public:
    explicit BlockStore(Database &database) : m_database(database) {}

    Result<QList<BlockRecord>> active(TimePoint now); // neither lifted nor run out, soonest end first
    Result<std::optional<BlockRecord>> covering(const QByteArray &subject, TimePoint at); // the one that held then
    Result<void> insert(const BlockRecord &block);
    Result<void> lift(BlockId id, TimePoint at);             // not_found unless it is active
    Result<void> moveEnds(Milliseconds by, TimePoint until); // of those that end after that

private:
    Database &m_database;
};

} // namespace postject
