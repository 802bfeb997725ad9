// SPDX-License-Identifier: GPL-3.0-or-later
//
// A walk over all rows of the log that a filter asks for, page by page, as the bytes of an export. Each page is a query
// of its own: a slow client holds no snapshot. The log is append-only and the walk is bounded by its newest row at the
// start, so the pages together are the log as it was then (less what retention prunes meanwhile). Any thread, one at a
// time.
#pragma once

#include "server/domain/records.h"
#include "server/storage/activitytext.h"
#include "server/storage/sqlvalue.h"
#include "server/storage/wordsearch.h"

#include <atomic>

namespace postject {

struct Stores;

class ActivityExport
{
public:
    static constexpr qsizetype kPieceBytes = 192 * 1024; // about

    ActivityExport(ActivityFilter filter, ExportFormat format);

    struct Page
    {
        QList<QByteArray> pieces = {};
        int rows = 0;
        bool isLast = false;
    };
    // At most 5000 rows; a search gives what it has found in the next 5000 or so that it looks at, later in more. Fails
    // soon after the flag was set.
    Result<Page> next(Stores &stores, const std::atomic<bool> &stop);

private:
    static constexpr int kRowsPerPage = 5000;

    Result<void> start(Stores &stores);
    Result<void> startWalk(Database &database);
    Result<void> take(const SqlRow &row, Page &page);
    Result<bool> fill(Stores &stores, Page &page);
    Result<bool> fillFromBlocks(Database &database, Page &page);

    ActivityFilter m_filter;
    ActivityText m_text;
    bool m_isStarted = false;
    bool m_searches = false;
    bool m_isEmpty = false;
    std::optional<WordSearch> m_words; // whole words are looked for by the blocks, else along the other conditions
    QByteArray m_sql;
    QList<SqlValue> m_values; // ahead of the place
    qint64 m_newest = 0;      // sequence
    qint64 m_at = 0;          // the place: of the last row looked at
    qint64 m_sequence = 0;
    QByteArray m_piece;
    int m_reach = kRowsPerPage; // rows that the next page looks at
};

} // namespace postject
