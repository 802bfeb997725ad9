// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/snapshot.h"

#include "server/storage/query.h"

namespace postject {

Snapshot::Snapshot(Database &database)
{
    if (!database.isInTransaction() && database.prepared("BEGIN"_L1).runOnce())
        m_begun = &database;
}

Snapshot::~Snapshot()
{
    if (m_begun)
        (void)m_begun->prepared("COMMIT"_L1).runOnce();
}

} // namespace postject
