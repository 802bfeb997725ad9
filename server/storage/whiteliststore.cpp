// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/whiteliststore.h"

#include "server/contract/limits.h"
#include "server/storage/query.h"

namespace postject {

using namespace Qt::Literals::StringLiterals;

Result<QList<WhitelistRecord>> WhitelistStore::all()
{
    QSqlQuery &query =
        m_database.prepared("SELECT account, entry, label, added_at FROM whitelist_entries ORDER BY id"_L1);
    QList<WhitelistRecord> entries;
    return eachRow(query, {},
                   [&](const QSqlQuery &row) {
                       entries.append({.account = {row.value(0).toLongLong()},
                                       .entry = textAt(row, 1),
                                       .label = row.value(2).toString(),
                                       .addedAt = timeAt(row, 3)});
                   })
        .transform([&] { return entries; });
}

Result<QList<QByteArray>> WhitelistStore::entriesOf(AccountId account)
{
    QSqlQuery &query = m_database.prepared("SELECT entry FROM whitelist_entries WHERE account = ? ORDER BY id"_L1);
    QList<QByteArray> entries;
    return eachRow(query, {account.value}, [&](const QSqlQuery &row) { entries.append(textAt(row, 0)); })
        .transform([&] { return entries; });
}

Result<void> WhitelistStore::insert(const WhitelistRecord &entry)
{
    // The limit is part of the statement that adds, so that parallel additions can't pass it.
    QSqlQuery &query =
        m_database.prepared("INSERT INTO whitelist_entries (account, entry, label, added_at) SELECT ?, ?, ?, ? "
                            "WHERE (SELECT COUNT(*) FROM whitelist_entries WHERE account = ?) < ? "
                            "ON CONFLICT (account, entry) DO NOTHING"_L1);
    const auto rows = executeUpdate(query, {entry.account.value, toVariant(entry.entry), textColumn(entry.label),
                                            toVariant(entry.addedAt), entry.account.value, kWhitelistLimit});
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows > 0)
        return {};
    QSqlQuery &same = m_database.prepared("SELECT COUNT(*) FROM whitelist_entries WHERE account = ? AND entry = ?"_L1);
    const auto there = oneNumber(same, {entry.account.value, toVariant(entry.entry)});
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
                      {account.value, toVariant(entry)});
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
