// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of the log does not count: rows of an import that was undone; and of failed sign-ins also those that were
// reported without the right to block. Conditions of SQL, on rows of activity.
#pragma once

#include <QByteArrayView>

namespace postject {

// Before a request id, the name of a setting: the rows with that id are of an import that was undone.
inline constexpr QByteArrayView kUndoneSetting("undone.");

} // namespace postject

#define UNDONE_ROW "EXISTS (SELECT 1 FROM settings WHERE settings.name = 'undone.' || activity.request_id)"

#define COUNTED_FAILURE                                                                                                \
    "NOT EXISTS (SELECT 1 FROM uncounted_failures WHERE uncounted_failures.sequence = activity.sequence) AND "         \
    "NOT " UNDONE_ROW
