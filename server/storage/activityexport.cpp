// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/activityexport.h"

#include "server/storage/activityfilter.h"
#include "server/storage/activityrows.h"
#include "server/storage/query.h"
#include "server/storage/stores.h"

namespace postject {

namespace {
// Each page of a search first looks through all strings, so the pages grow; the first is short, for somebody waits.
constexpr int kRowsSearchedMost = 50'000;
constexpr int kHitColumn = sqlColumn(kActivityColumnCount); // behind the row's
} // namespace

ActivityExport::ActivityExport(ActivityFilter filter, ExportFormat format) : m_filter(std::move(filter)), m_text(format)
{
}

Result<void> ActivityExport::start(Stores &stores)
{
    if (m_filter.text && m_filter.wholeWords) {
        auto words = WordSearch::open(stores.database, m_filter);
        if (!words)
            return std::unexpected(words.error());
        m_words = std::move(*words);
    }
    m_searches = m_filter.text.has_value();
    if (!m_words) {
        if (auto started = startWalk(stores.database); !started)
            return started;
    }
    m_isStarted = true;
    m_piece = m_text.head();
    return {};
}

Result<void> ActivityExport::startWalk(Database &database)
{
    const auto walk = walkOf(database, m_filter);
    if (!walk)
        return std::unexpected(walk.error());
    const auto newest = oneNumber(database.prepared("SELECT MAX(sequence) FROM activity"_L1), QList<SqlValue>{});
    if (!newest)
        return std::unexpected(newest.error());
    m_newest = *newest;
    m_isEmpty = walk->nothing;
    m_sql = "SELECT " + activityColumnNames() + (m_searches ? ", " + walk->hit : QByteArray()) + " FROM activity " +
            walk->where + (m_filter.oldestFirst ? "AND (at, sequence) > (?, ?) " : "AND (at, sequence) < (?, ?) ") +
            "AND +sequence <= ? " +
            (m_filter.oldestFirst ? "ORDER BY at, sequence LIMIT ?" : "ORDER BY at DESC, sequence DESC LIMIT ?");
    m_values = walk->hitValues + walk->values;
    m_at = walk->startAt;
    return {};
}

Result<void> ActivityExport::take(const SqlRow &row, Page &page)
{
    m_at = row.number(1);
    m_sequence = row.number(0);
    if (m_searches && !m_words && row.number(kHitColumn) == 0)
        return {};
    ++page.rows;
    if (m_piece.isNull())
        m_piece.reserve(kPieceBytes + 8 * 1024);
    const Result<void> appended = m_text.append(m_piece, row);
    if (m_piece.size() >= kPieceBytes)
        page.pieces.append(std::exchange(m_piece, {}));
    return appended;
}

// Whether there are no further rows.
Result<bool> ActivityExport::fill(Stores &stores, Page &page)
{
    SqlStatement found(stores.database, m_sql);
    found.bind(m_values + QList<SqlValue>{m_at, m_sequence, m_newest, m_reach});
    for (int looked = 0; page.rows < kRowsPerPage; ++looked) {
        const Result<bool> row = found.step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return looked < m_reach;
        if (const Result<void> taken = take(found.row(), page); !taken)
            return std::unexpected(taken.error());
    }
    return false;
}

Result<bool> ActivityExport::fillFromBlocks(Database &database, Page &page)
{
    const auto hits = m_words->next(database, m_reach, kRowsPerPage);
    if (!hits)
        return std::unexpected(hits.error());
    const QByteArray sql = "SELECT " + activityColumnNames() + " FROM activity WHERE sequence = ?";
    SqlStatement &query = database.prepared(QLatin1StringView(sql));
    for (const qint64 sequence : *hits) { // one that retention has removed meanwhile is none
        Result<void> taken;
        const auto read = eachRow(query, {sequence}, [&](const SqlRow &row) { taken = take(row, page); });
        if (!read || !taken)
            return std::unexpected(read ? taken.error() : read.error());
    }
    return m_words->isAtEnd();
}

Result<ActivityExport::Page> ActivityExport::next(Stores &stores, const std::atomic<bool> &stop)
{
    const Interruptible interruptible(stores.database, stop);
    if (!m_isStarted) {
        if (const auto started = start(stores); !started)
            return std::unexpected(started.error());
    }
    Page page;
    Result<bool> isLast = true;
    if (!m_isEmpty) {
        m_text.begin(stores.database);
        isLast = m_words ? fillFromBlocks(stores.database, page) : fill(stores, page);
        m_text.end();
    }
    if (!isLast)
        return std::unexpected(isLast.error());
    page.isLast = *isLast;
    if ((page.isLast || m_searches) && !m_piece.isEmpty()) // what was found is not held back until more is
        page.pieces.append(std::exchange(m_piece, {}));
    if (m_searches)
        m_reach = std::min(2 * m_reach, kRowsSearchedMost);
    return page;
}

} // namespace postject
