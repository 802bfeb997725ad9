// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists that are filtered by endpoint, user agent or country, by what the log's blocks count of them: a block that lies
// within the times asked for is not read for a total, and one without such a row not for a page either. Exact: blocks
// that are not counted, and those at the ends of the times, are read. One for each question, inside one Snapshot; on
// the thread of its connection.
#pragma once

#include "server/storage/blockfilters.h"
#include "server/storage/sqlvalue.h"

namespace postject {

struct ActivityQuery;

class ValueSearch
{
public:
    struct Hit
    {
        qint64 at = 0;
        qint64 sequence = 0;
        bool isFailed = false;
    };

    // Nothing where the index of the other conditions leads past fewer rows than would be read, and where too much of
    // the log is not counted.
    static Result<std::optional<ValueSearch>> open(Database &database, const ActivityQuery &question);

    qint64 total() const;
    // A page in its order; nothing where so many rows would be read for it that an index does better.
    Result<std::optional<std::vector<Hit>>> page(bool oldestFirst, qint64 limit, qint64 offset);

    // Calls take(at, count) for parts of the rows until all were told; the rows of a part lie at one time, or in one
    // block for whose times isOne(first, last) is true.
    template <typename IsOne, typename Take>
    Result<void> eachPart(IsOne isOne, Take take)
    {
        for (Block &each : m_blocks) {
            if (!each.isRead && isOne(each.times.firstAt, each.times.lastAt)) {
                take(each.times.firstAt, *each.count);
                continue;
            }
            if (auto read = readBlock(each); !read)
                return read;
            for (const Hit &hit : each.hits)
                take(hit.at, RollupCount{.requests = 1, .failed = hit.isFailed ? 1 : 0});
        }
        return {};
    }

private:
    struct Block
    {
        LogBlock times;
        bool isRead = false;
        std::optional<RollupCount> count = {};
        std::vector<Hit> hits = {}; // once it is read
    };

    // What of the log a page is looked for in: the blocks that are not read, in its order, and of those that are the
    // rows; so many of all these rows come before the page.
    struct Begin
    {
        std::vector<Block *> blocks = {};
        std::vector<Hit> hits = {};
        qint64 skip = 0;
    };

    explicit ValueSearch(Database &database) : m_database(database) {}

    Result<void> readBlock(Block &block);
    Result<void> readWideBlocks(); // those that reach over many others, as an import of old rows leaves them
    Result<Begin> beginOf(bool oldestFirst, qint64 offset);

    Database &m_database;
    QByteArray m_sql;
    QList<SqlValue> m_values;    // ahead of the block's bounds
    std::vector<Block> m_blocks; // those with such rows
};

} // namespace postject
