// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a row of the live stream belongs to what a listing shows: the server's filters once more, on one row. Pure.
#pragma once

#include "ui/client/activityclient.h"

namespace postject::ui {

// Whose rows the stream brings has been asked for with it; times, filters and text are looked at here.
bool matches(const ActivityQuery &query, const ActivityEntry &entry);

} // namespace postject::ui
