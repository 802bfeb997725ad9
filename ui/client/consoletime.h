// SPDX-License-Identifier: GPL-3.0-or-later
//
// The time that the console goes by: the system's, unless a demonstration with a clock of its own holds it still, so
// that the same pictures come out again. All that is shown asks here. GUI thread.
#pragma once

#include "server/contract/timestamp.h"

#include <QDateTime>

#include <optional>

namespace postject::ui::consoletime {

TimePoint now();
QDateTime utc();
QDateTime local();
QDate today(); // local

void standStillAt(std::optional<TimePoint> time); // nothing: by the system's clock again

} // namespace postject::ui::consoletime
