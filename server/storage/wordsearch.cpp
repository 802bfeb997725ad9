// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/wordsearch.h"

#include "server/storage/activityfilter.h"
#include "server/storage/textcondition.h"

#include <algorithm>

namespace postject {

namespace {

// Blocks that are always read: the rows of the last minutes, and a log that gets its filters just now.
constexpr std::ptrdiff_t kMostUnfiltered = 16;

// An account or one facet that leaves few rows, by the rollups.
Result<bool> leavesFewRows(Database &database, const ActivityFilter &filter)
{
    const auto question = questionOf(database, filter);
    if (!question)
        return std::unexpected(question.error());
    const auto &series = question->series;
    if (!series || (series->account == kEveryAccount && series->facet == Facet::None))
        return false;
    return RowCounts::open(database, *series)
        .and_then([&](const RowCounts &counts) { return counts.count(question->from, question->until); })
        .transform([](const RollupCount &count) { return count.requests <= kSearchedRows; });
}

// Takes away the blocks outside of the filter's times, and of the others what reaches over them.
void narrow(std::vector<LogBlock> &blocks, const ActivityFilter &filter)
{
    for (LogBlock &block : blocks) {
        if (filter.from)
            block.firstAt = std::max(block.firstAt, toMilliseconds(*filter.from));
        if (filter.until)
            block.lastAt = std::min(block.lastAt, toMilliseconds(*filter.until));
    }
    std::erase_if(blocks, [](const LogBlock &each) { return each.firstAt > each.lastAt; });
}

} // namespace

Result<std::optional<WordSearch>> WordSearch::open(Database &database, const ActivityFilter &filter)
{
    ActivityFilter others = filter;
    others.text.reset();
    const auto words = TextCondition::asWords(database, *filter.text);
    const auto where = walkOf(database, others);
    if (!words || !where)
        return std::unexpected(words ? where.error() : words.error());
    if (!words->question || where->nothing)
        return std::nullopt;
    auto blocks = blocksWith(database, *words->question);
    const auto newest = oneNumber(database.prepared("SELECT MAX(sequence) FROM activity"_L1), {});
    if (!blocks || !newest)
        return std::unexpected(blocks ? newest.error() : blocks.error());
    if (std::ranges::count(*blocks, false, &LogBlock::isFiltered) > kMostUnfiltered)
        return std::nullopt;
    narrow(*blocks, filter);
    if (static_cast<qint64>(blocks->size()) * kBlockRows > kSearchedRows) {
        const auto few = leavesFewRows(database, others);
        if (!few || *few)
            return few.transform([](bool) { return std::optional<WordSearch>(); });
    }
    WordSearch search;
    search.m_oldestFirst = filter.oldestFirst;
    search.m_newest = *newest;
    // Not along an index: the rows of a block lie side by side.
    search.m_sql = "SELECT at, sequence FROM activity NOT INDEXED " + where->where;
    search.m_values = where->values;
    for (const auto &[bound, sql] : {std::pair(filter.from, "AND at >= ? "), std::pair(filter.until, "AND at <= ? ")}) {
        if (bound) {
            search.m_sql += sql;
            search.m_values.append(*bound);
        }
    }
    search.m_sql += "AND sequence >= ? AND sequence < ? AND sequence <= ? AND " + words->sql;
    search.m_wordValues = words->values;
    search.m_blocks = std::move(*blocks);
    std::ranges::stable_sort(search.m_blocks, {}, [&](const LogBlock &each) { return search.orderOf(each); });
    const auto known = std::ranges::find(search.m_blocks, true, &LogBlock::isFiltered);
    search.m_begin = known == search.m_blocks.end() ? std::numeric_limits<qint64>::min() : search.orderOf(*known);
    return search;
}

qint64 WordSearch::orderOf(const LogBlock &block) const
{
    if (!block.isFiltered)
        return std::numeric_limits<qint64>::min();
    return m_oldestFirst ? block.firstAt : -block.lastAt;
}

Result<void> WordSearch::readNext(Database &database)
{
    const qint64 first = firstOfBlock(m_blocks[m_next].number);
    SqlStatement &query = database.prepared(QLatin1StringView(m_sql));
    const QList<SqlValue> bounds{first, first + kBlockRows, m_newest};
    return eachRow(query, m_values + bounds + m_wordValues,
                   [this](const SqlRow &row) {
                       m_waiting.push_back({.order = m_oldestFirst ? row.number(0) : -row.number(0),
                                            .sequence = m_oldestFirst ? row.number(1) : -row.number(1)});
                   })
        .transform([this] { ++m_next; });
}

Result<std::vector<qint64>> WordSearch::next(Database &database, qint64 rows, std::size_t most)
{
    std::vector<qint64> hits;
    for (qint64 read = 0;;) {
        const qint64 end = m_next < m_blocks.size() ? orderOf(m_blocks[m_next]) : std::numeric_limits<qint64>::max();
        std::ranges::sort(m_waiting);
        for (; !m_waiting.empty() && m_waiting.front().order < end && hits.size() < most; m_waiting.pop_front())
            hits.push_back(std::abs(m_waiting.front().sequence));
        if (m_next == m_blocks.size() || read >= rows || hits.size() >= most)
            return hits;
        if (auto done = readNext(database); !done)
            return std::unexpected(done.error());
        read += kBlockRows;
    }
}

std::optional<qint64> WordSearch::reached() const
{
    if (m_next == m_blocks.size())
        return std::nullopt;
    const qint64 order = orderOf(m_blocks[m_next]);
    if (!m_blocks[m_next].isFiltered || order == m_begin)
        return std::nullopt;
    // Of the time itself the block that is next can have a row.
    return m_oldestFirst ? order - 1 : -order + 1;
}

} // namespace postject
