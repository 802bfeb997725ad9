// SPDX-License-Identifier: GPL-3.0-or-later
//
// The filters that the activity log's listing, histogram, top and export share, from their query parameters. Pure.
#pragma once

#include "server/http/api/queryreader.h"
#include "server/storage/readers.h"

namespace postject {

// forbidden for another account's rows; what else is wrong is left to query.finish().
Result<ActivityFilter> readActivityFilter(QueryReader &query, const Request &request);
std::optional<ActivityChoice::Column> readColumn(QueryReader &query); // by=action|ipAddress|…
// Who asks, and whether the counts that are kept leave it open how many rows are looked at.
ReadFor readFor(const Request &request, const ActivityFilter &filter);
void readOrder(QueryReader &query, ActivityFilter &filter); // order=asc|desc

} // namespace postject
