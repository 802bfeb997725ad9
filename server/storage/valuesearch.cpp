// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/valuesearch.h"

#include "server/storage/activityfilter.h"

#include <algorithm>

namespace postject {

namespace {

// Blocks that are read for a total, at most: less than a tenth of a second.
constexpr std::ptrdiff_t kMostRead = 64;

// A row of a block that is read costs as much as so many entries of an index.
constexpr qint64 kReadRow = 5;

// A block that reaches over more of the others than these keeps pages from beginning behind them.
constexpr std::ptrdiff_t kMostReachedOver = 4;

// Rows that a page may be behind in memory.
constexpr qint64 kMostSkipped = 100'000;

// What the blocks of the log count for a question.
class CountedBlocks
{
public:
    struct State
    {
        LogBlock times;
        bool isWhole = false;       // all of its rows are in the log
        std::size_t conditions = 0; // for which there are counts
        bool lacks = false;         // no row fulfils one of them
        RollupCount count = {};     // of the last one
    };

    Result<void> read(Database &database, const ActivityQuery &question)
    {
        const auto first = oneNumber(database.prepared("SELECT MIN(sequence) FROM activity"_L1), {});
        const auto last = oneNumber(database.prepared("SELECT MAX(sequence) FROM activity"_L1), {});
        if (!first || !last)
            return std::unexpected(first ? last.error() : first.error());
        for (qint64 number = blockOf(*first); *last > 0 && number <= blockOf(*last); ++number) {
            m_states.push_back({.times = {.number = number},
                                .isWhole = firstOfBlock(number) >= *first && firstOfBlock(number + 1) - 1 <= *last});
        }
        auto read = m_states.empty() ? Result<void>() : readTimes(database);
        for (auto each = question.byValue.cbegin(); read && !m_states.empty() && each != question.byValue.cend();
             ++each)
            read = readCounts(database, *each, question.withoutLocal);
        return read;
    }

    const std::vector<State> &states() const { return m_states; }

private:
    qint64 first() const { return m_states.front().times.number; }
    qint64 last() const { return m_states.back().times.number; }
    State &at(qint64 number) { return m_states[static_cast<std::size_t>(number - first())]; }

    Result<void> readTimes(Database &database)
    {
        SqlStatement &query = database.prepared(
            "SELECT block, first_at, last_at FROM activity_blocks WHERE block >= ? AND block <= ?"_L1);
        return eachRow(query, {first(), last()}, [this](const SqlRow &row) {
            at(row.number(0)).times = {
                .number = row.number(0), .isFiltered = true, .firstAt = row.number(1), .lastAt = row.number(2)};
        });
    }

    Result<void> readCounts(Database &database, const ValueCondition &condition, bool withoutLocal)
    {
        SqlStatement &query = database.prepared(
            "SELECT block, counts FROM activity_values WHERE kind = ? AND block >= ? AND block <= ?"_L1);
        return eachRow(query, {static_cast<int>(condition.column), first(), last()}, [&](const SqlRow &row) {
            const auto count = countIn(row.bytes(1), condition, withoutLocal);
            if (!count)
                return;
            State &state = at(row.number(0));
            ++state.conditions;
            state.count = *count;
            state.lacks = state.lacks || count->requests == 0;
        });
    }

    std::vector<State> m_states;
};

} // namespace

namespace {

// Where something stands in a page's order.
struct Order
{
    bool oldestFirst = false;

    std::pair<qint64, qint64> operator()(const ValueSearch::Hit &hit) const
    {
        return oldestFirst ? std::pair(hit.at, hit.sequence) : std::pair(-hit.at, -hit.sequence);
    }
    qint64 begin(const LogBlock &block) const { return oldestFirst ? block.firstAt : -block.lastAt; }
    qint64 end(const LogBlock &block) const { return oldestFirst ? block.lastAt : -block.firstAt; }
};

} // namespace

Result<std::optional<ValueSearch>> ValueSearch::open(Database &database, const ActivityQuery &question)
{
    if (question.byValue.empty() || question.nothing)
        return std::nullopt;
    CountedBlocks blocks;
    if (const auto read = blocks.read(database, question); !read)
        return std::unexpected(read.error());
    ValueSearch search(database);
    const qint64 from = question.from.value_or(std::numeric_limits<qint64>::min());
    const qint64 last = question.until ? *question.until - 1 : std::numeric_limits<qint64>::max();
    for (const auto &[times, isWhole, conditions, lacks, count] : blocks.states()) {
        const bool isOutside = times.lastAt < from || times.firstAt > last;
        if (times.isFiltered && (lacks || isOutside))
            continue;
        Block &block = search.m_blocks.emplace_back(Block{.times = times});
        const bool isInside = times.firstAt >= from && times.lastAt <= last;
        if (question.isByOneValue && times.isFiltered && isWhole && isInside && conditions == 1)
            block.count = count;
    }
    const auto unread = std::ranges::count_if(search.m_blocks, [](const Block &each) { return !each.count; });
    if (unread > kMostRead || unread * kBlockRows * kReadRow > question.looks)
        return std::nullopt;
    // Not along an index: the rows of a block lie side by side.
    search.m_sql = "SELECT at, sequence, status FROM activity NOT INDEXED " + question.where +
                   "AND sequence >= ? AND sequence < ?";
    search.m_values = question.values;
    for (Block &each : search.m_blocks) {
        if (each.count)
            continue;
        if (const auto read = search.readBlock(each); !read)
            return std::unexpected(read.error());
    }
    std::erase_if(search.m_blocks, [](const Block &each) { return each.count->requests == 0; });
    return search;
}

Result<void> ValueSearch::readBlock(Block &block)
{
    if (block.isRead)
        return {};
    const qint64 first = firstOfBlock(block.times.number);
    SqlStatement &query = m_database.prepared(QLatin1StringView(m_sql));
    RollupCount count;
    const auto read = eachRow(query, m_values + QList<SqlValue>{first, first + kBlockRows}, [&](const SqlRow &row) {
        const Hit &hit = block.hits.emplace_back(row.number(0), row.number(1), row.number(2) >= 400);
        count += {.requests = 1, .failed = hit.isFailed ? 1 : 0};
    });
    if (!read)
        return read;
    if (!block.hits.empty()) {
        const auto [oldest, newest] = std::ranges::minmax(block.hits, {}, &Hit::at);
        block.times.firstAt = oldest.at;
        block.times.lastAt = newest.at;
    }
    block.count = count;
    block.isRead = true;
    return {};
}

qint64 ValueSearch::total() const
{
    qint64 total = 0;
    for (const Block &each : m_blocks)
        total += each.count->requests;
    return total;
}

Result<void> ValueSearch::readWideBlocks()
{
    std::ranges::sort(m_blocks, {}, [](const Block &each) { return each.times.firstAt; });
    std::vector<Block *> wide;
    for (auto each = m_blocks.begin(); each != m_blocks.end() && std::ssize(wide) < kMostRead; ++each) {
        const auto behind = std::ranges::upper_bound(each, m_blocks.end(), each->times.lastAt, {},
                                                     [](const Block &other) { return other.times.firstAt; });
        if (!each->isRead && behind - each > kMostReachedOver)
            wide.push_back(&*each);
    }
    Result<void> read;
    for (Block *each : wide) {
        if (read)
            read = readBlock(*each);
    }
    return read;
}

Result<ValueSearch::Begin> ValueSearch::beginOf(bool oldestFirst, qint64 offset)
{
    if (offset > 0) {
        if (const auto read = readWideBlocks(); !read)
            return std::unexpected(read.error());
    }
    const Order order{oldestFirst};
    Begin found{.skip = offset};
    for (Block &each : m_blocks) {
        if (each.isRead)
            found.hits.insert(found.hits.end(), each.hits.cbegin(), each.hits.cend());
        else
            found.blocks.push_back(&each);
    }
    std::ranges::sort(found.hits, {}, order);
    std::ranges::sort(found.blocks, {}, [&](const Block *each) { return order.begin(each->times); });
    qint64 before = 0, reached = std::numeric_limits<qint64>::min();
    std::ptrdiff_t block = 0, hit = 0;
    for (std::ptrdiff_t i = 0; i < std::ssize(found.blocks) && before <= offset; ++i) {
        const LogBlock &times = found.blocks[static_cast<std::size_t>(i)]->times;
        const auto read = std::ranges::lower_bound(found.hits, order.begin(times), {},
                                                   [&](const Hit &each) { return order(each).first; }) -
                          found.hits.begin();
        if (reached < order.begin(times) && before + read <= offset) {
            block = i;
            hit = read;
            found.skip = offset - before - read;
        }
        before += found.blocks[static_cast<std::size_t>(i)]->count->requests;
        reached = std::max(reached, order.end(times));
    }
    found.blocks.erase(found.blocks.begin(), found.blocks.begin() + block);
    found.hits.erase(found.hits.begin(), found.hits.begin() + hit);
    return found;
}

Result<std::optional<std::vector<ValueSearch::Hit>>> ValueSearch::page(bool oldestFirst, qint64 limit, qint64 offset)
{
    auto begin = beginOf(oldestFirst, offset);
    if (!begin)
        return std::unexpected(begin.error());
    auto &[blocks, hits, skip] = *begin;
    if (skip > kMostSkipped)
        return std::nullopt;
    const Order order{oldestFirst};
    const auto wanted = static_cast<std::size_t>(skip + limit);
    hits.resize(std::min(hits.size(), wanted));
    for (Block *next : blocks) {
        if (hits.size() == wanted && order(hits.back()).first < order.begin(next->times))
            break;
        if (const auto read = readBlock(*next); !read)
            return std::unexpected(read.error());
        hits.insert(hits.end(), next->hits.cbegin(), next->hits.cend());
        std::ranges::sort(hits, {}, order);
        hits.resize(std::min(hits.size(), wanted));
    }
    hits.erase(hits.begin(), hits.begin() + std::min<std::ptrdiff_t>(skip, std::ssize(hits)));
    return std::move(hits);
}

} // namespace postject
