// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/sqlfunctions.h"

#include "server/net/ipaddress.h"
#include "server/storage/casefold.h"
#include "server/storage/words.h"

#include <sqlite3.h>

#include <new>

namespace postject {

namespace {

QByteArrayView textOf(sqlite3_value *value)
{
    const unsigned char *bytes = sqlite3_value_text(value); // before the size, which it may change
    return {bytes, sqlite3_value_bytes(value)};
}

bool holdsWordsOfRow(QByteArrayView utf8, QByteArrayView needle)
{
    return !utf8.isEmpty() && holdsWords(foldedForWords(utf8, TextForm::Json), needle);
}

// Holds(text, needle). No exception may leave it: there is C around it.
template <bool (*Holds)(QByteArrayView, QByteArrayView)>
void holds(sqlite3_context *context, int, sqlite3_value **values)
{
    try {
        sqlite3_result_int(context, Holds(textOf(values[0]), textOf(values[1])) ? 1 : 0);
    } catch (const std::bad_alloc &) {
        sqlite3_result_error_nomem(context);
    }
}

// Whether the address, or the range, lies in one of these: addresses, ranges and other words, with a space between two.
bool liesWithin(QByteArrayView text, QByteArrayView words)
{
    const Result<IpNetwork> range = IpNetwork::parse(text);
    for (const QByteArray &word : words.toByteArray().split(' ')) {
        const Result<IpNetwork> wide = IpNetwork::parse(word);
        if (range && wide ? wide->contains(*range) : word == text)
            return true;
    }
    return false;
}

// WITHIN(address, words); false for NULL.
void within(sqlite3_context *context, int, sqlite3_value **values)
{
    try {
        const bool isText = sqlite3_value_type(values[0]) == SQLITE_TEXT;
        sqlite3_result_int(context, isText && liesWithin(textOf(values[0]), textOf(values[1])) ? 1 : 0);
    } catch (const std::bad_alloc &) {
        sqlite3_result_error_nomem(context);
    }
}

} // namespace

bool addSqlFunctions(sqlite3 *connection)
{
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    const auto add = [connection](const char *name, auto function) {
        return sqlite3_create_function(connection, name, 2, kFlags, nullptr, function, nullptr, nullptr) == SQLITE_OK;
    };
    return add("HOLDS", holds<holdsFolded>) && add("HOLDS_WORDS", holds<holdsWordsOfRow>) && add("WITHIN", within);
}

} // namespace postject
