// SPDX-License-Identifier: GPL-3.0-or-later
//
// The search filters follow the rows: until they are there a search reads what they would let it pass over.
#pragma once

#include "server/storage/blockfilters.h"

#include <QElapsedTimer>

#include <cstdio>

#include <unistd.h>

namespace postject {

// Until all blocks of so many rows have theirs, ten minutes at most; says how long that was.
inline void waitForFilters(const QString &databaseFile, qint64 rows)
{
    QElapsedTimer timer;
    timer.start();
    const auto database = Database::open(databaseFile, OpenMode::Read);
    const auto filtered = [&] {
        return oneNumber((*database)->prepared("SELECT COUNT(*) FROM activity_blocks"_L1), {}).value_or(0);
    };
    while (database && filtered() < rows / kBlockRows && timer.elapsed() < 600'000)
        ::usleep(10'000);
    std::printf("search filters of all blocks after another %.1f s\n", static_cast<double>(timer.elapsed()) * 1e-3);
}

} // namespace postject
