// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/valuesearch.h"

#include "server/storage/activityfilter.h"

#include <algorithm>

namespace postject {

namespace {

// Blocks that are read for a total, at most: a twentieth of a second.
constexpr std::ptrdiff_t kMostRead = 24;

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
    if (unread > kMostRead || unread * kBlockRows > question.looks)
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

Result<std::optional<std::vector<ValueSearch::Hit>>> ValueSearch::page(bool oldestFirst, qint64 limit, qint64 offset)
{
    const auto beginOf = [oldestFirst](const Block &each) {
        return oldestFirst ? each.times.firstAt : -each.times.lastAt;
    };
    const auto endOf = [oldestFirst](const Block &each) {
        return oldestFirst ? each.times.lastAt : -each.times.firstAt;
    };
    const auto placeOf = [oldestFirst](const Hit &hit) {
        return oldestFirst ? std::pair(hit.at, hit.sequence) : std::pair(-hit.at, -hit.sequence);
    };
    std::ranges::sort(m_blocks, {}, beginOf);
    // The last block with a row of the page or of those before it, but none that reaches over a block behind it.
    auto next = m_blocks.begin();
    qint64 skip = offset, before = 0, reached = std::numeric_limits<qint64>::min();
    for (auto each = m_blocks.begin(); each != m_blocks.end() && before <= offset; ++each) {
        if (reached < beginOf(*each)) {
            next = each;
            skip = offset - before;
        }
        before += each->count->requests;
        reached = std::max(reached, endOf(*each));
    }
    if (skip > kMostSkipped)
        return std::nullopt;
    std::vector<Hit> hits; // the first of those read
    const auto wanted = static_cast<std::size_t>(skip + limit);
    for (; next != m_blocks.end(); ++next) {
        if (hits.size() == wanted && placeOf(hits.back()).first < beginOf(*next))
            break;
        if (const auto read = readBlock(*next); !read)
            return std::unexpected(read.error());
        hits.insert(hits.end(), next->hits.cbegin(), next->hits.cend());
        std::ranges::sort(hits, {}, placeOf);
        hits.resize(std::min(hits.size(), wanted));
    }
    hits.erase(hits.begin(), hits.begin() + std::min<std::ptrdiff_t>(skip, std::ssize(hits)));
    return hits;
}

} // namespace postject
