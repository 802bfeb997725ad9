// SPDX-License-Identifier: GPL-3.0-or-later
//
// A request's rows by its id, without an index that every row would pay for: an id is the random name of a server run
// and a counter, and within a run the counters are almost sorted, so they are binary-searched. Any thread with a
// connection of its own.
#pragma once

#include "server/domain/records.h"
#include "server/storage/database.h"

namespace postject {

// Oldest first, at most 10; none for what is no id or is not in the log.
Result<QList<ActivityRecord>> rowsOfRequest(Database &database, const QByteArray &requestId);

} // namespace postject
