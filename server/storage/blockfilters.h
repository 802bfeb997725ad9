// SPDX-License-Identifier: GPL-3.0-or-later
//
// The blocks of the log, the filters by which a search skips those that can't hold a word, and how many of their rows
// have which endpoint, user agent and country: written behind the commits by the writer, some time after a block's last
// row, and never changed; read by searches and lists; checked against the rows by verify-log, for they are no part of
// the hash chain. On the thread of the connection.
#pragma once

#include "server/storage/query.h"
#include "server/storage/valuecounts.h"
#include "server/storage/wordfilter.h"

#include <limits>
#include <optional>
#include <unordered_set>

namespace postject {

struct StoredRow;

inline constexpr qint64 kBlockRows = 4096;

constexpr qint64 blockOf(qint64 sequence)
{
    return (sequence - 1) / kBlockRows;
}

constexpr qint64 firstOfBlock(qint64 block)
{
    return block * kBlockRows + 1;
}

struct LogBlock
{
    qint64 number = 0;
    bool isFiltered = false;
    qint64 firstAt = std::numeric_limits<qint64>::min(); // its rows are of these times, both inclusive
    qint64 lastAt = std::numeric_limits<qint64>::max();
};

// Writes the filters and counts that are missing, the oldest first: also of a log from before there were any, and of
// blocks whose filters somebody took away.
class BlockFilterWriter
{
public:
    explicit BlockFilterWriter(Database &database) : m_database(database) {}

    // The next block without a filter; whether all of its rows are there is the caller's to see. Reads only.
    Result<qint64> nextMissing();
    // Reads some more rows of the block that nextMissing() named, few enough for a commit to wait; whether that was
    // all.
    Result<bool> readSome(qint64 block);
    // Inside a transaction: the filter and the counts of the block that was read.
    Result<void> write();

private:
    Result<void> begin(qint64 block);
    Result<void> writeFilter();
    Result<void> writeCounts();

    Database &m_database;
    qint64 m_next = 0; // no block before it is missing
    LogBlock m_block;  // that is being read
    qint64 m_nextRow = 0;
    qint64 m_local = 0;            // the address of the console's own socket; 0: no row has it
    std::vector<FilterKey> m_keys; // of its rows so far, but for the strings that they share:
    std::unordered_set<qint64> m_strings, m_addresses;
    ValueTallies m_values;
};

// Number of the address "local" in activity_addresses, or 0.
Result<qint64> localAddress(Database &database);

// After those rows left the log, in the same transaction: takes away what belongs to blocks that have no row any more.
Result<void> removeBlockFilters(Database &database, qint64 first, qint64 last);

// A row holds the text if it has all of these words itself, or one of these strings.
struct BlockQuestion
{
    std::vector<FilterKey> words;
    std::vector<FilterKey> strings;
};

// The blocks of the log that can hold such a row, in the log's order. One whose filter is missing can.
Result<std::vector<LogBlock>> blocksWith(Database &database, const BlockQuestion &question);

// Holds the filters of a block after the other against its rows, and what is counted of them.
class BlockFilterCheck
{
public:
    explicit BlockFilterCheck(Database &database) : m_database(database) {}

    // Whether a search would find the row. In the log's order; no query may be running.
    Result<bool> finds(const StoredRow &row);
    // In the log's order, each row after finds(): whether what is counted of its block is what the rows say. Known at
    // the block's last row; of one whose first rows have left nothing is asked.
    Result<bool> isCountedRight(const StoredRow &row);

private:
    Result<void> read(qint64 block);

    Database &m_database;
    std::optional<LogBlock> m_block;
    std::array<QByteArray, kFilterPieces> m_pieces;
    ValueTallies m_values;
    qint64 m_valued = 0; // rows in them
};

} // namespace postject
