// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/accountstore.h"

#include "server/contract/emailkey.h"
#include "server/core/passwordhash.h"
#include "server/storage/query.h"

#include <array>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

// Takes an account out of every table that holds something of it, in an order that leaves no row without the one that
// it refers to. The log and its rollups are no such tables. A table that comes to refer to accounts gets its line here;
// a test that looks through the schema says so.
constexpr std::array kOfAnAccount{
    "DELETE FROM sessions WHERE account = ?"_L1,
    "DELETE FROM backup_codes WHERE account = ?"_L1,
    "DELETE FROM totp_secrets WHERE account = ?"_L1,
    "DELETE FROM whitelist_entries WHERE account = ?"_L1,
    "DELETE FROM api_keys WHERE account = ?"_L1,
    "DELETE FROM ingested_events WHERE account = ?"_L1,
    "DELETE FROM login_places WHERE account = ?"_L1,
    "DELETE FROM notification_preferences WHERE account = ?"_L1,
    "DELETE FROM alert_exceptions WHERE account = ?"_L1,
    // Others' mails to the same address may wait for one digest with this account's: they are gathered anew.
    "UPDATE outbox SET digest = NULL WHERE state = 0 AND digest IN (SELECT id FROM outbox WHERE account = ?)"_L1,
    "DELETE FROM outbox WHERE account = ?"_L1,
    "DELETE FROM outbox WHERE alert IN (SELECT id FROM alerts WHERE account = ?)"_L1,
    "DELETE FROM alert_evidence WHERE alert IN (SELECT id FROM alerts WHERE account = ?)"_L1,
    "DELETE FROM alert_changes WHERE alert IN (SELECT id FROM alerts WHERE account = ?)"_L1,
    "DELETE FROM alerts WHERE account = ?"_L1,
};

QList<SqlValue> columnsOf(const AccountRecord &account)
{
    return {account.id.value,        account.email,
            emailKey(account.email), static_cast<int>(account.role),
            account.passwordHash,    account.disabled ? 1 : 0,
            account.createdAt,       account.lastLoginAt};
}

Result<int> insertWith(SqlStatement &query, const AccountRecord &account)
{
    query.bind(columnsOf(account));
    return query.runOnce();
}

} // namespace

Result<QList<AccountRecord>> AccountStore::all()
{
    SqlStatement &query =
        m_database.prepared("SELECT id, email, role, password_hash, disabled, created_at, last_login_at "
                            "FROM accounts ORDER BY created_at, id"_L1);
    QList<AccountRecord> accounts;
    return eachRow(query, {},
                   [&](const SqlRow &row) {
                       accounts.append({.id = {row.number(0)},
                                        .email = row.string(1),
                                        .role = static_cast<Role>(row.integer(2)),
                                        .passwordHash = textAt(row, 3),
                                        .disabled = row.integer(4) != 0,
                                        .createdAt = timeAt(row, 5),
                                        .lastLoginAt = optionalTimeAt(row, 6)});
                   })
        .transform([&] { return accounts; });
}

Result<void> AccountStore::insert(const AccountRecord &account)
{
    SqlStatement &query = m_database.prepared(
        "INSERT INTO accounts (id, email, email_key, role, password_hash, disabled, created_at, last_login_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (email_key) DO NOTHING"_L1);
    const auto rows = insertWith(query, account);
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows == 0)
        return failure(ErrorCode::AlreadyExists, u"There is an account with that e-mail."_s);
    return {};
}

Result<void> AccountStore::insertFirst(const AccountRecord &account)
{
    SqlStatement &query = m_database.prepared(
        "INSERT INTO accounts (id, email, email_key, role, password_hash, disabled, created_at, last_login_at) "
        "SELECT ?, ?, ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM accounts)"_L1);
    const auto rows = insertWith(query, account);
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows == 0)
        return failure(ErrorCode::NotFound);
    return {};
}

Result<void> AccountStore::replacePasswordHash(AccountId id, const QByteArray &old, const QByteArray &hash)
{
    const auto isStill = hasPassword(id, old, false);
    if (!isStill)
        return std::unexpected(isStill.error());
    if (!*isStill)
        return failure(ErrorCode::InvalidCredentials, u"The current password is wrong."_s);
    SqlStatement &query = m_database.prepared("UPDATE accounts SET password_hash = ? WHERE id = ?"_L1);
    return executeUpdate(query, {hash, id.value}).transform([](int) {});
}

Result<bool> AccountStore::hasPassword(AccountId id, const QByteArray &hash, bool mustBeEnabled)
{
    bool isSame = false;
    return eachRow(m_database.prepared("SELECT password_hash, disabled FROM accounts WHERE id = ?"_L1), {id.value},
                   [&](const SqlRow &row) {
                       const bool isOpen = !mustBeEnabled || row.integer(1) == 0;
                       isSame = isOpen && isHashOfSamePassword(textAt(row, 0), hash);
                   })
        .transform([&] { return isSame; });
}

Result<void> AccountStore::setDisabled(AccountId id, bool disabled)
{
    // One statement, so that of two administrators who disable each other one stays.
    SqlStatement &query = m_database.prepared(
        "UPDATE accounts SET disabled = ? WHERE id = ? AND (? = 0 OR role <> 1 OR disabled = 1 OR EXISTS "
        "(SELECT 1 FROM accounts AS other WHERE other.role = 1 AND other.disabled = 0 "
        "AND other.id <> accounts.id))"_L1);
    const int flag = disabled ? 1 : 0;
    const auto rows = executeUpdate(query, {flag, id.value, flag});
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows > 0)
        return {};
    return mustExist(id, {.code = ErrorCode::NotFound}).and_then([] {
        return Result<void>(failure(ErrorCode::LastAdministrator, u"No enabled administrator would be left."_s));
    });
}

Result<void> AccountStore::mustExist(AccountId id, const Error &otherwise)
{
    const auto there = oneNumber(m_database.prepared("SELECT COUNT(*) FROM accounts WHERE id = ?"_L1), {id.value});
    if (!there)
        return std::unexpected(there.error());
    if (*there == 0)
        return std::unexpected(otherwise);
    return {};
}

Result<void> AccountStore::mustBeOpenTo(AccountId id, const QByteArray &passwordHash, const Error &otherwise)
{
    const auto isOpen = hasPassword(id, passwordHash, true);
    if (!isOpen)
        return std::unexpected(isOpen.error());
    if (!*isOpen)
        return std::unexpected(otherwise);
    return {};
}

Result<void> AccountStore::renewEmailKeys()
{
    SqlStatement &query = m_database.prepared("SELECT id, email, email_key FROM accounts ORDER BY created_at, id"_L1);
    QList<std::pair<qint64, QString>> renewed;
    const auto read = eachRow(query, {}, [&](const SqlRow &row) {
        QString key = emailKey(row.string(1));
        if (key != row.string(2))
            renewed.append({row.number(0), std::move(key)});
    });
    if (!read)
        return std::unexpected(read.error());
    for (const auto &[id, key] : std::as_const(renewed)) {
        SqlStatement &update = m_database.prepared(
            "UPDATE accounts SET email_key = ? WHERE id = ? AND NOT EXISTS "
            "(SELECT 1 FROM accounts AS other WHERE other.email_key = ? AND other.id <> accounts.id)"_L1);
        if (const auto done = executeUpdate(update, {key, id, key}); !done)
            return std::unexpected(done.error());
    }
    return {};
}

Result<void> AccountStore::setLastLogin(AccountId id, TimePoint at)
{
    const auto rows =
        executeUpdate(m_database.prepared("UPDATE accounts SET last_login_at = ? WHERE id = ?"_L1), {at, id.value});
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows == 0)
        return failure(ErrorCode::NotFound);
    return {};
}

Result<void> AccountStore::remove(AccountId id)
{
    for (const QLatin1StringView statement : kOfAnAccount) {
        if (const auto removed = executeUpdate(m_database.prepared(statement), {id.value}); !removed)
            return std::unexpected(removed.error());
    }
    // One statement, so that of two administrators who delete each other one stays.
    SqlStatement &query = m_database.prepared(
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
