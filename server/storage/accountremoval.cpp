// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes an account out of every table that holds something of it; the log and its rollups are no such tables. A table
// that comes to refer to accounts gets its line here, and a test that looks through the schema says so.
#include "server/storage/accountstore.h"
#include "server/storage/query.h"

#include <array>

namespace postject {

namespace {

// In an order that leaves no row without the one that it refers to; each takes the account's id once.
constexpr std::array kOfAnAccount{
    "DELETE FROM sessions WHERE account = ?"_L1,
    "DELETE FROM backup_codes WHERE account = ?"_L1,
    "DELETE FROM totp_secrets WHERE account = ?"_L1,
    "DELETE FROM whitelist_entries WHERE account = ?"_L1,
    "DELETE FROM api_keys WHERE account = ?"_L1,
    "DELETE FROM ingested_events WHERE account = ?"_L1,
    "DELETE FROM login_places WHERE account = ?"_L1,
    "DELETE FROM notification_preferences WHERE account = ?"_L1,
    // Others' mails to the same address may wait for one digest with this account's: they are gathered anew.
    "UPDATE outbox SET digest = NULL WHERE state = 0 AND digest IN (SELECT id FROM outbox WHERE account = ?)"_L1,
    "DELETE FROM outbox WHERE account = ?"_L1,
    "DELETE FROM outbox WHERE alert IN (SELECT id FROM alerts WHERE account = ?)"_L1,
    "DELETE FROM alert_evidence WHERE alert IN (SELECT id FROM alerts WHERE account = ?)"_L1,
    "DELETE FROM alerts WHERE account = ?"_L1,
};

} // namespace

Result<void> AccountStore::remove(AccountId id)
{
    for (const QLatin1StringView statement : kOfAnAccount) {
        if (const auto removed = executeUpdate(m_database.prepared(statement), {id.value}); !removed)
            return std::unexpected(removed.error());
    }
    // One statement, so that of two administrators who delete each other one stays.
    QSqlQuery &query = m_database.prepared(
        "DELETE FROM accounts WHERE id = ? AND (role <> 1 OR disabled = 1 OR EXISTS (SELECT 1 FROM accounts AS other "
        "WHERE other.role = 1 AND other.disabled = 0 AND other.id <> accounts.id))"_L1);
    const auto rows = executeUpdate(query, {id.value});
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows > 0)
        return {};
    return mustExist(id, {.code = ErrorCode::NotFound}).and_then([] {
        return Result<void>(failure(ErrorCode::LastAdministrator, u"No enabled administrator would be left."_s));
    });
}

} // namespace postject
