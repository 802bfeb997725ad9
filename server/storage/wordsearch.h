// SPDX-License-Identifier: GPL-3.0-or-later
//
// A search of the log for whole words: reads only the blocks whose filters may hold them, and compares their rows
// exactly. Blocks are taken by their times, and a row is told when no unread block can have one that comes before it:
// rows come in the order asked for, although an import brings old ones late. Each search belongs to one reading; on the
// thread of the connection that it is given, which may be another each time.
#pragma once

#include "server/domain/records.h"
#include "server/storage/blockfilters.h"
#include "server/storage/sqlvalue.h"

#include <deque>

namespace postject {

class WordSearch
{
public:
    // The filter has a text and asks for whole words. Nothing where looking along the other conditions is better: the
    // text has no word, most of the log has no filters yet, or the other conditions leave few rows of many blocks.
    static Result<std::optional<WordSearch>> open(Database &database, const ActivityFilter &filter);

    // The next hits in their order, at most so many; after it has read so many rows it gives what it has, even none.
    Result<std::vector<qint64>> next(Database &database, qint64 rows, std::size_t most);
    bool isAtEnd() const { return m_next == m_blocks.size() && m_waiting.empty(); }
    // The time at and after which (the oldest first: up to which) all hits have been told, unless it is at the end.
    // Nothing when it came no further in time: each block that was read reaches over all of it.
    std::optional<qint64> reached() const;

private:
    struct Hit
    {
        qint64 order = 0; // its time, negative where the newest come first
        qint64 sequence = 0;
        auto operator<=>(const Hit &) const = default;
    };

    qint64 orderOf(const LogBlock &block) const; // of the first row that it can have
    Result<void> readNext(Database &database);

    bool m_oldestFirst = false;
    qint64 m_newest = 0; // sequence: later rows are none of this search's
    QByteArray m_sql;
    QList<SqlValue> m_values;     // ahead of the block's bounds
    QList<SqlValue> m_wordValues; // behind them
    std::vector<LogBlock> m_blocks;
    std::size_t m_next = 0; // block to be read
    qint64 m_begin = 0;     // where in the order it began
    std::deque<Hit> m_waiting;
};

} // namespace postject
