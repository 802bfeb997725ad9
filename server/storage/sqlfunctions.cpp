// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/sqlfunctions.h"

#include "server/storage/casefold.h"

#include <sqlite3.h>

#include <new>

namespace postject {

namespace {

QByteArrayView textOf(sqlite3_value *value)
{
    const unsigned char *bytes = sqlite3_value_text(value); // before the size, which it may change
    return {bytes, sqlite3_value_bytes(value)};
}

// HOLDS(text, needle). No exception may leave it: there is C around it.
void holds(sqlite3_context *context, int, sqlite3_value **values)
{
    try {
        sqlite3_result_int(context, holdsFolded(textOf(values[0]), textOf(values[1])) ? 1 : 0);
    } catch (const std::bad_alloc &) {
        sqlite3_result_error_nomem(context);
    }
}

} // namespace

bool addSqlFunctions(sqlite3 *connection)
{
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    return sqlite3_create_function(connection, "HOLDS", 2, kFlags, nullptr, holds, nullptr, nullptr) == SQLITE_OK;
}

} // namespace postject
