// SPDX-License-Identifier: GPL-3.0-or-later
//
// Round figures for the axes of a histogram: counts upwards, local times along. Pure values, no painting.
#pragma once

#include "server/contract/timestamp.h"

#include <QList>
#include <QString>

namespace postject::ui {

struct TimeTick
{
    TimePoint at;
    QString label; // local time
};

// The step between grid lines: 1, 2 or 5 times a power of ten, so that at most lines of them reach highest. At least 1.
qint64 countStep(qint64 highest, int lines);
qint64 countTop(qint64 highest, int lines); // the grid line that the highest bar fits under; at least one step
QString countLabel(qint64 count);           // "40", "1,200", "25 k", "3.5 M"

// Ticks at round local times between from and until, at most most of them.
QList<TimeTick> timeTicks(TimePoint from, TimePoint until, int most);

// "14:00 to 19:30"; with dates "2025-07-15, 14:00 to 19:30", which a span over several days has in any case.
QString spanLabel(TimePoint from, TimePoint until, bool withDate);

} // namespace postject::ui
