// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lock of a data folder, by a file in it: after a kill -9 in a container the next server has the same id and name
// as the last, and finds the folder free. Any thread; owned by who works in the folder.
#pragma once

#include "server/core/result.h"
#include "server/core/system/filelock.h"

namespace postject {

// internal_error with one clear line: in use by whom, or why there can be no lock.
Result<std::unique_ptr<FileLock>> lockFolder(const QString &folder);

} // namespace postject
