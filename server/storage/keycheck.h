// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a database was written under a master key. Asked before anything is written: a key with one wrong bit would
// open the database, and every row and secret from then on would be one that the right key can't verify.
#pragma once

#include "server/core/result.h"

#include <QByteArray>

namespace postject {

class Database;
struct DataFolder;

// Reads only. By the value that the database keeps; where it has none yet, by the checkpoint and the newest rows.
// internal_error with one clear line.
Result<void> checkKey(Database &database, const DataFolder &folder);

// The value for this instance under this key; stored with the instance.
QString keyCheckOf(const DataFolder &folder);

} // namespace postject
