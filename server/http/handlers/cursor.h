// SPDX-License-Identifier: GPL-3.0-or-later
//
// before=<id>: a page that begins behind a row that the client has. Rows that arrive meanwhile move nothing, as they do
// with an offset. Pure.
#pragma once

#include "server/http/api/queryreader.h"

namespace postject {

// Absent without the parameter. It takes the place of an offset, and goes with the newest first.
template <typename Id>
std::optional<Id> readCursor(QueryReader &query, const Paging &paging, bool oldestFirst = false)
{
    const std::optional<QByteArray> text = query.text("before");
    if (!text)
        return std::nullopt;
    const std::optional<Id> id = Id::parse(*text);
    if (!id)
        query.fail("before", u"must be the id of a row of this list"_s);
    if (paging.offset > 0)
        query.fail("offset", u"goes without before"_s);
    if (oldestFirst)
        query.fail("before", u"goes with the newest first"_s);
    return id;
}

} // namespace postject
