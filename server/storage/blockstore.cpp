// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/blockstore.h"

#include "server/storage/query.h"

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

#define BLOCK_COLUMNS "SELECT id, subject, reason, attempts, blocked_at, expires_at, lifted_at FROM blocks "

BlockRecord recordOf(const SqlRow &row)
{
    return {.id = {row.number(0)},
            .subject = textAt(row, 1),
            .reason = row.string(2),
            .attempts = row.integer(3),
            .blockedAt = timeAt(row, 4),
            .expiresAt = timeAt(row, 5),
            .liftedAt = optionalTimeAt(row, 6)};
}

} // namespace

Result<QList<BlockRecord>> BlockStore::active(TimePoint now)
{
    SqlStatement &query =
        m_database.prepared(BLOCK_COLUMNS "WHERE lifted_at IS NULL AND expires_at > ? ORDER BY expires_at, id"_L1);
    QList<BlockRecord> blocks;
    return eachRow(query, {now}, [&](const SqlRow &row) { blocks.append(recordOf(row)); }).transform([&] {
        return blocks;
    });
}

Result<std::optional<BlockRecord>> BlockStore::covering(const QByteArray &subject, TimePoint at)
{
    SqlStatement &query =
        m_database.prepared(BLOCK_COLUMNS "WHERE subject = ? AND blocked_at <= ? AND expires_at > ? AND "
                                          "(lifted_at IS NULL OR lifted_at > ?) ORDER BY blocked_at DESC LIMIT 1"_L1);
    std::optional<BlockRecord> block;
    return eachRow(query, {subject, at, at, at}, [&](const SqlRow &row) { block = recordOf(row); }).transform([&] {
        return block;
    });
}

Result<void> BlockStore::insert(const BlockRecord &block)
{
    SqlStatement &query =
        m_database.prepared("INSERT INTO blocks (id, subject, reason, attempts, blocked_at, expires_at, lifted_at) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?)"_L1);
    return executeUpdate(query, {block.id.value, block.subject, block.reason, block.attempts, block.blockedAt,
                                 block.expiresAt, block.liftedAt})
        .transform([](int) {});
}

Result<void> BlockStore::lift(BlockId id, TimePoint at)
{
    SqlStatement &query =
        m_database.prepared("UPDATE blocks SET lifted_at = ? WHERE id = ? AND lifted_at IS NULL AND expires_at > ?"_L1);
    const auto rows = executeUpdate(query, {at, id.value, at});
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows == 0)
        return failure(ErrorCode::NotFound);
    return {};
}

Result<void> BlockStore::moveEnds(Milliseconds by, TimePoint until)
{
    SqlStatement &query = m_database.prepared(
        "UPDATE blocks SET expires_at = expires_at + ? WHERE lifted_at IS NULL AND expires_at > ?"_L1);
    return executeUpdate(query, {qint64{by.count()}, until}).transform([](int) {});
}

} // namespace postject
