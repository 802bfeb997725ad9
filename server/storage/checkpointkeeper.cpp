// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/checkpointkeeper.h"

#include <QLoggingCategory>

namespace postject {

Q_DECLARE_LOGGING_CATEGORY(lcStorage)

void CheckpointKeeper::write(const ChainHead &head, qint64 rows)
{
    if (m_newestRow == head.sequence)
        return;
    const Checkpoint checkpoint{.head = head, .count = rows, .at = m_clock.now()};
    if (const auto written = writeCheckpoint(m_file, m_key, checkpoint); !written)
        qCWarning(lcStorage) << written.error().detail;
    else
        m_newestRow = head.sequence;
}

void CheckpointKeeper::lookForFault()
{
    const auto kept = readFault(m_file, m_key);
    m_hasFault = !kept || *kept;
}

Result<void> CheckpointKeeper::keepFault(LogFault fault)
{
    qCCritical(lcStorage) << "the activity log does not verify:" << fault.why;
    fault.foundAt = m_clock.now();
    m_hasFault = true;
    const auto kept = readFault(m_file, m_key);
    if (kept && !*kept) // the first fault found is the one that stays
        return writeFault(m_file, m_key, fault);
    return {};
}

void CheckpointKeeper::restored()
{
    removeFault(m_file);
    removeRestoration(m_file);
    m_hasFault = false;
}

} // namespace postject
