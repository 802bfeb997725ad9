// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the SQL of this house can call beyond SQLite's own functions: HOLDS(text, needle), see casefold.h, and
// HOLDS_WORDS(text, needle), see words.h, for what stands in a row itself; WITHIN(address, words), whether it is one of
// the words or lies in one that is a range. Added to each connection when it is opened.
#pragma once

struct sqlite3;

namespace postject {

bool addSqlFunctions(sqlite3 *connection); // false: SQLite's own message says why

} // namespace postject
