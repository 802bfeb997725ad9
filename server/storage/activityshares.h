// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which values a column has in the rows that a filter asks for, the most frequent first. Counted from the rows
// themselves: exact, and as slow as there are many. On the thread of its connection.
#pragma once

#include "server/core/result.h"
#include "server/domain/records.h"

namespace postject {

class Database;

Result<QList<ActivityShare>> sharesOf(Database &database, const ActivityFilter &filter, ActivityChoice::Column column,
                                      int limit);

} // namespace postject
