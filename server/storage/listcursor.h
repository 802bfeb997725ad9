// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages of the listings that begin behind a row instead of an offset, newest first: what is committed between two pages
// moves nothing. Totals are those of the whole list, as the listings count them. On the thread of the stores.
#pragma once

#include "server/core/result.h"
#include "server/domain/records.h"

namespace postject {

struct Stores;

// Empty behind a row that retention has removed; invalid_request, with the field "before", for one that never was.
Result<ActivityPage> activityBefore(Stores &stores, const ActivityFilter &filter, ActivityId before, int limit);
Result<AlertPage> alertsBefore(Stores &stores, const AlertFilter &filter, AlertId before, int limit);

} // namespace postject
