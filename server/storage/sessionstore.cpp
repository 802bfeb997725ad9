// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/sessionstore.h"

#include "server/storage/query.h"

namespace postject {

using namespace Qt::Literals::StringLiterals;

Result<QList<SessionRecord>> SessionStore::live(TimePoint now)
{
    SqlStatement &query = m_database.prepared(
        "SELECT id, account, token_hash, created_at, expires_at, ip_address, user_agent, last_used_at "
        "FROM sessions "
        "WHERE expires_at > ? ORDER BY created_at, id"_L1);
    QList<SessionRecord> sessions;
    return eachRow(query, {now},
                   [&](const SqlRow &row) {
                       sessions.append({.id = {row.number(0)},
                                        .account = {row.number(1)},
                                        .tokenHash = row.bytes(2),
                                        .createdAt = timeAt(row, 3),
                                        .expiresAt = timeAt(row, 4),
                                        .ipAddress = textAt(row, 5),
                                        .userAgent = textAt(row, 6),
                                        .lastUsedAt = timeAt(row, 7)});
                   })
        .transform([&] { return sessions; });
}

Result<void> SessionStore::insert(const SessionRecord &session)
{
    SqlStatement &query = m_database.prepared(
        "INSERT INTO sessions (id, account, token_hash, created_at, expires_at, ip_address, user_agent, "
        "last_used_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_L1);
    return executeUpdate(query, {session.id.value, session.account.value, Blob{session.tokenHash}, session.createdAt,
                                 session.expiresAt, session.ipAddress, session.userAgent, session.lastUsedAt})
        .transform([](int) {});
}

Result<void> SessionStore::end(SessionId id)
{
    const auto rows = executeUpdate(m_database.prepared("DELETE FROM sessions WHERE id = ?"_L1), {id.value});
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows == 0)
        return failure(ErrorCode::NotFound);
    return {};
}

Result<void> SessionStore::endAll(AccountId account, std::optional<SessionId> except)
{
    // No session has the id 0.
    return executeUpdate(m_database.prepared("DELETE FROM sessions WHERE account = ? AND id <> ?"_L1),
                         {account.value, except.value_or(SessionId{}).value})
        .transform([](int) {});
}

Result<void> SessionStore::setUsed(SessionId id, TimePoint at)
{
    return executeUpdate(m_database.prepared("UPDATE sessions SET last_used_at = ? WHERE id = ?"_L1), {at, id.value})
        .transform([](int) {});
}

Result<void> SessionStore::moveEnds(Milliseconds by, TimePoint until)
{
    SqlStatement &query = m_database.prepared(
        "UPDATE sessions SET expires_at = expires_at + ?, last_used_at = last_used_at + ? WHERE expires_at > ?"_L1);
    return executeUpdate(query, {qint64{by.count()}, qint64{by.count()}, until}).transform([](int) {});
}

Result<void> SessionStore::forgetExpired(TimePoint now)
{
    return executeUpdate(m_database.prepared("DELETE FROM sessions WHERE expires_at <= ?"_L1), {now})
        .transform([](int) {});
}

} // namespace postject
