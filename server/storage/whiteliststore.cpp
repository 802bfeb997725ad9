// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/whiteliststore.h"

#include "server/contract/limits.h"
#include "server/storage/query.h"

namespace postject {

using namespace Qt::Literals::StringLiterals;

Result<QList<WhitelistRecord>> WhitelistStore::all()
{
    SqlStatement &query =
        m_database.prepared("SELECT account, entry, label, added_at FROM whitelist_entries ORDER BY id"_L1);
    QList<WhitelistRecord> entries;
    return eachRow(query, {},
                   [&](const SqlRow &row) {
                       entries.append({.account = {row.number(0)},
                                       .entry = textAt(row, 1),
                                       .label = row.string(2),
                                       .addedAt = timeAt(row, 3)});
                   })
        .transform([&] { return entries; });
}

Result<QList<QByteArray>> WhitelistStore::entriesOf(AccountId account)
{
    SqlStatement &query = m_database.prepared("SELECT entry FROM whitelist_entries WHERE account = ? ORDER BY id"_L1);
    QList<QByteArray> entries;
    return eachRow(query, {account.value}, [&](const SqlRow &row) { entries.append(textAt(row, 0)); }).transform([&] {
        return entries;
    });
}

Result<void> WhitelistStore::insert(const WhitelistRecord &entry)
{
    // The limit is part of the statement that adds, so that parallel additions can't pass it.
    SqlStatement &query =
        m_database.prepared("INSERT INTO whitelist_entries (account, entry, label, added_at) SELECT ?, ?, ?, ? "
                            "WHERE (SELECT COUNT(*) FROM whitelist_entries WHERE account = ?) < ? "
                            "ON CONFLICT (account, entry) DO NOTHING"_L1);
    const auto rows = executeUpdate(
        query, {entry.account.value, entry.entry, entry.label, entry.addedAt, entry.account.value, kWhitelistLimit});
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows > 0)
        return {};
    SqlStatement &same =
        m_database.prepared("SELECT COUNT(*) FROM whitelist_entries WHERE account = ? AND entry = ?"_L1);
    const auto there = oneNumber(same, {entry.account.value, entry.entry});
    if (!there)
        return std::unexpected(there.error());
    if (*there > 0)
        return failure(ErrorCode::AlreadyWhitelisted);
    return failure(ErrorCode::WhitelistFull,
                   u"The whitelist holds %1 entries, which is the limit."_s.arg(kWhitelistLimit));
}

Result<void> WhitelistStore::remove(AccountId account, const QByteArray &entry)
{
    const auto rows =
        executeUpdate(m_database.prepared("DELETE FROM whitelist_entries WHERE account = ? AND entry = ?"_L1),
                      {account.value, entry});
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows == 0)
        return failure(ErrorCode::NotWhitelisted);
    return {};
}

Result<void> WhitelistStore::clear(AccountId account)
{
    return executeUpdate(m_database.prepared("DELETE FROM whitelist_entries WHERE account = ?"_L1), {account.value})
        .transform([](int) {});
}

} // namespace postject
