// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which failed sign-ins of the log count: not those that were reported without the right to block, and not those of an
// import that was undone. A condition of SQL, on rows of activity.
#pragma once

#define COUNTED_FAILURE                                                                                                \
    "NOT EXISTS (SELECT 1 FROM uncounted_failures WHERE uncounted_failures.sequence = activity.sequence) AND NOT "     \
    "EXISTS (SELECT 1 FROM settings WHERE settings.name = 'undone.' || activity.request_id)"
