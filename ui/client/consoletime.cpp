// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/consoletime.h"

#include <QTimeZone>

namespace postject::ui::consoletime {

namespace {

constinit std::optional<TimePoint> held;

} // namespace

TimePoint now()
{
    return held.value_or(std::chrono::floor<Milliseconds>(std::chrono::system_clock::now()));
}

QDateTime utc()
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(now()), QTimeZone::UTC);
}

QDateTime local()
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(now()));
}

QDate today()
{
    return local().date();
}

void standStillAt(std::optional<TimePoint> time)
{
    held = time;
}

} // namespace postject::ui::consoletime
