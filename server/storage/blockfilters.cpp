// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/blockfilters.h"

#include "server/storage/activityrows.h"

#include <algorithm>

namespace postject {

namespace {

constexpr qint64 kRowsAtOnce = 256; // half a millisecond

SearchedRow searchedRow(const SqlRow &row)
{
    SearchedRow searched;
    for (std::size_t place = 0; place < kActivityColumnCount; ++place) {
        const ColumnKind kind = kActivityTraits[place].kind;
        if (kActivityTraits[place].search == ColumnSearch::None)
            continue;
        if (kind == ColumnKind::Word || kind == ColumnKind::Address)
            searched.numbers[place] = row.number(sqlColumn(place));
        else
            searched.texts[place] = row.text(sqlColumn(place));
    }
    return searched;
}

SearchedRow searchedRow(const StoredRow &row)
{
    SearchedRow searched{.texts = {}, .numbers = row.numbers};
    eachActivityColumn([&]<std::size_t I>() {
        constexpr ColumnKind kind = activityColumn<I>.is.kind;
        if constexpr (kind == ColumnKind::Text || kind == ColumnKind::Json)
            searched.texts[I] = row.record.row.*activityColumn<I>.member;
    });
    return searched;
}

template <auto Member>
constexpr int kSqlColumnOf = sqlColumn(activityPlaceOf<Member>());

ValuedRow valuedRow(const SqlRow &row, qint64 local)
{
    return {.values = {row.number(kSqlColumnOf<&ActivityRow::endpoint>),
                       row.number(kSqlColumnOf<&ActivityRow::userAgent>),
                       row.number(kSqlColumnOf<&ActivityRow::country>)},
            .isFailed = row.number(kSqlColumnOf<&ActivityRow::status>) >= 400,
            .isLocal = row.number(kSqlColumnOf<&ActivityRow::ipAddress>) == local};
}

ValuedRow valuedRow(const StoredRow &row)
{
    return {.values = {row.numbers[activityPlaceOf<&ActivityRow::endpoint>()],
                       row.numbers[activityPlaceOf<&ActivityRow::userAgent>()],
                       row.numbers[activityPlaceOf<&ActivityRow::country>()]},
            .isFailed = row.record.row.status >= 400,
            .isLocal = row.record.row.ipAddress == "local"};
}

// Which blocks a question can leave out.
class Selection
{
public:
    Selection(qint64 first, qint64 last) : m_first(first), m_blocks(static_cast<std::size_t>(last - first + 1))
    {
        for (std::size_t i = 0; i < m_blocks.size(); ++i)
            m_blocks[i].block.number = first + static_cast<qint64>(i);
    }

    qint64 first() const { return m_first; }
    qint64 last() const { return m_first + static_cast<qint64>(m_blocks.size()) - 1; }

    Result<void> readTimes(Database &database)
    {
        SqlStatement &query = database.prepared(
            "SELECT block, first_at, last_at FROM activity_blocks WHERE block >= ? AND block <= ?"_L1);
        return eachRow(query, {first(), last()}, [this](const SqlRow &row) {
            at(row.number(0)).block = {
                .number = row.number(0), .isFiltered = true, .firstAt = row.number(1), .lastAt = row.number(2)};
        });
    }

    // Looks for all the keys that would be in that piece.
    Result<void> look(Database &database, int piece, const BlockQuestion &question)
    {
        const auto isHere = [piece](FilterKey key) { return pieceOf(key) == piece; };
        std::vector<FilterKey> words, strings;
        std::ranges::copy_if(question.words, std::back_inserter(words), isHere);
        std::ranges::copy_if(question.strings, std::back_inserter(strings), isHere);
        if (words.empty() && strings.empty())
            return {};
        SqlStatement &query = database.prepared(
            "SELECT block, bits FROM activity_filters WHERE piece = ? AND block >= ? AND block <= ?"_L1);
        return eachRow(query, {piece, first(), last()}, [&](const SqlRow &row) {
            const QByteArray bits = row.bytes(1);
            const auto isAbsent = [&bits](FilterKey key) { return !mayHold(bits, key); };
            State &state = at(row.number(0));
            state.lacksWord = state.lacksWord || std::ranges::any_of(words, isAbsent);
            state.lacksStrings += static_cast<std::size_t>(std::ranges::count_if(strings, isAbsent));
        });
    }

    std::vector<LogBlock> left(const BlockQuestion &question) const
    {
        std::vector<LogBlock> left;
        for (const auto &[block, lacksWord, lacksStrings] : m_blocks) {
            if (!block.isFiltered || !lacksWord || lacksStrings < question.strings.size())
                left.push_back(block);
        }
        return left;
    }

private:
    struct State
    {
        LogBlock block;
        bool lacksWord = false;
        std::size_t lacksStrings = 0; // how many of them
    };

    State &at(qint64 number) { return m_blocks[static_cast<std::size_t>(number - m_first)]; }

    qint64 m_first;
    std::vector<State> m_blocks;
};

} // namespace

Result<qint64> BlockFilterWriter::nextMissing()
{
    const auto first = oneNumber(m_database.prepared("SELECT MIN(sequence) FROM activity"_L1), {});
    if (!first)
        return first;
    if (*first == 0)
        return std::numeric_limits<qint64>::max() / (2 * kBlockRows); // there are no rows
    m_next = std::max(m_next, blockOf(*first));
    SqlStatement &query = m_database.prepared("SELECT block FROM activity_blocks WHERE block >= ? ORDER BY block"_L1);
    return eachRowWhile(query, {m_next},
                        [this](const SqlRow &row) {
                            const bool isThere = row.number(0) == m_next;
                            m_next += isThere ? 1 : 0;
                            return isThere;
                        })
        .transform([this](bool) { return m_next; });
}

Result<void> BlockFilterWriter::begin(qint64 number)
{
    const auto local = localAddress(m_database);
    if (!local)
        return std::unexpected(local.error());
    m_block = {.number = number,
               .isFiltered = true,
               .firstAt = std::numeric_limits<qint64>::max(),
               .lastAt = std::numeric_limits<qint64>::min()};
    m_nextRow = firstOfBlock(number);
    m_local = *local;
    m_keys.clear();
    m_strings.clear();
    m_addresses.clear();
    m_values.clear();
    return {};
}

Result<bool> BlockFilterWriter::readSome(qint64 number)
{
    if (m_block.number != number || m_nextRow == 0) {
        if (const auto begun = begin(number); !begun)
            return std::unexpected(begun.error());
    }
    const qint64 end = std::min(m_nextRow + kRowsAtOnce, firstOfBlock(number + 1));
    SqlStatement &query = ActivityRows::selected(m_database, "FROM activity WHERE sequence >= ? AND sequence < ?");
    const auto read = eachRow(query, {m_nextRow, end}, [this](const SqlRow &row) {
        const qint64 at = row.number(kSqlColumnOf<&ActivityRow::at>);
        m_block.firstAt = std::min(m_block.firstAt, at);
        m_block.lastAt = std::max(m_block.lastAt, at);
        m_values.add(valuedRow(row, m_local));
        const SearchedRow searched = searchedRow(row);
        eachOwnKey(searched, [this](FilterKey key) { m_keys.push_back(key); });
        eachSharedNumber(
            searched, [this](qint64 string) { m_strings.insert(string); },
            [this](qint64 address) { m_addresses.insert(address); });
    });
    if (!read)
        return std::unexpected(read.error());
    m_nextRow = end;
    return end == firstOfBlock(number + 1);
}

Result<void> BlockFilterWriter::writeFilter()
{
    SqlStatement &query = m_database.prepared("INSERT INTO activity_filters (piece, block, bits) VALUES (?, ?, ?) ON "
                                              "CONFLICT (piece, block) DO UPDATE SET bits = excluded.bits"_L1);
    std::ranges::transform(m_strings, std::back_inserter(m_keys), keyOfSharedString);
    std::ranges::transform(m_addresses, std::back_inserter(m_keys), keyOfAddress);
    const auto pieces = makeFilter(m_keys);
    for (int number = 0; number < kFilterPieces; ++number) {
        const auto written = query.run(number, m_block.number, Blob{pieces[static_cast<std::size_t>(number)]});
        if (!written)
            return std::unexpected(written.error());
    }
    return {};
}

Result<void> BlockFilterWriter::writeCounts()
{
    SqlStatement &query = m_database.prepared("INSERT INTO activity_values (kind, block, counts) VALUES (?, ?, ?) ON "
                                              "CONFLICT (kind, block) DO UPDATE SET counts = excluded.counts"_L1);
    for (const ValueColumn column : kAllValueColumns) {
        const QByteArray counts = m_values.list(column);
        if (const auto written = query.run(static_cast<int>(column), m_block.number, Blob{counts}); !written)
            return std::unexpected(written.error());
    }
    return {};
}

Result<void> BlockFilterWriter::write()
{
    return writeFilter().and_then([this] { return writeCounts(); }).and_then([this] {
        return m_database
            .prepared("INSERT INTO activity_blocks (block, first_at, last_at) VALUES (?, ?, ?) ON CONFLICT (block) DO "
                      "UPDATE SET first_at = excluded.first_at, last_at = excluded.last_at"_L1)
            .run(m_block.number, m_block.firstAt, m_block.lastAt)
            .transform([](int) {});
    });
}

Result<qint64> localAddress(Database &database)
{
    return oneNumber(database.prepared("SELECT id FROM activity_addresses WHERE address = 'local'"_L1), {});
}

Result<void> removeBlockFilters(Database &database, qint64 first, qint64 last)
{
    const qint64 kept = blockOf(last + 1);
    if (kept == blockOf(first))
        return {};
    for (int piece = 0; piece < kFilterPieces; ++piece) {
        const auto removed = executeUpdate(
            database.prepared("DELETE FROM activity_filters WHERE piece = ? AND block < ?"_L1), {piece, kept});
        if (!removed)
            return std::unexpected(removed.error());
    }
    for (const ValueColumn column : kAllValueColumns) {
        const auto removed =
            executeUpdate(database.prepared("DELETE FROM activity_values WHERE kind = ? AND block < ?"_L1),
                          {static_cast<int>(column), kept});
        if (!removed)
            return std::unexpected(removed.error());
    }
    return executeUpdate(database.prepared("DELETE FROM activity_blocks WHERE block < ?"_L1), {kept})
        .transform([](int) {});
}

Result<std::vector<LogBlock>> blocksWith(Database &database, const BlockQuestion &question)
{
    const auto first = oneNumber(database.prepared("SELECT MIN(sequence) FROM activity"_L1), {});
    const auto last = oneNumber(database.prepared("SELECT MAX(sequence) FROM activity"_L1), {});
    if (!first || !last)
        return std::unexpected(first ? last.error() : first.error());
    if (*last == 0)
        return std::vector<LogBlock>{};
    Selection selection(blockOf(*first), blockOf(*last));
    Result<void> read = selection.readTimes(database);
    for (int piece = 0; read && piece < kFilterPieces; ++piece)
        read = selection.look(database, piece, question);
    return read.transform([&] { return selection.left(question); });
}

Result<void> BlockFilterCheck::read(qint64 number)
{
    m_block = LogBlock{.number = number};
    m_pieces.fill({});
    m_values.clear();
    m_valued = 0;
    SqlStatement &times = m_database.prepared("SELECT first_at, last_at FROM activity_blocks WHERE block = ?"_L1);
    SqlStatement &piece = m_database.prepared("SELECT bits FROM activity_filters WHERE piece = ? AND block = ?"_L1);
    Result<void> done = eachRow(times, {number}, [this](const SqlRow &row) {
        m_block->isFiltered = true;
        m_block->firstAt = row.number(0);
        m_block->lastAt = row.number(1);
    });
    for (int i = 0; done && m_block->isFiltered && i < kFilterPieces; ++i) {
        done = eachRow(piece, {i, number},
                       [&](const SqlRow &row) { m_pieces[static_cast<std::size_t>(i)] = row.bytes(0); });
    }
    return done;
}

Result<bool> BlockFilterCheck::finds(const StoredRow &row)
{
    const qint64 sequence = row.record.id.value, at = toMilliseconds(row.record.row.at);
    if (!m_block || m_block->number != blockOf(sequence)) {
        if (auto done = read(blockOf(sequence)); !done)
            return std::unexpected(done.error());
    }
    bool isFound = at >= m_block->firstAt && at <= m_block->lastAt;
    eachKey(searchedRow(row), [&](FilterKey key) {
        isFound = isFound && mayHold(m_pieces[static_cast<std::size_t>(pieceOf(key))], key);
    });
    return isFound;
}

Result<bool> BlockFilterCheck::isCountedRight(const StoredRow &row)
{
    m_values.add(valuedRow(row));
    ++m_valued;
    if (m_valued < kBlockRows || !m_block->isFiltered)
        return true;
    bool isRight = true;
    SqlStatement &query =
        m_database.prepared("SELECT kind, counts FROM activity_values WHERE kind = ? AND block = ?"_L1);
    for (const ValueColumn column : kAllValueColumns) {
        const auto read =
            eachRow(query, {static_cast<int>(column), blockOf(row.record.id.value)},
                    [&](const SqlRow &stored) { isRight = isRight && stored.bytes(1) == m_values.list(column); });
        if (!read)
            return std::unexpected(read.error());
    }
    return isRight;
}

} // namespace postject
