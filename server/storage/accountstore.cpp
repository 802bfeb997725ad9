// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/accountstore.h"

#include "server/storage/query.h"

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

// Two spellings of one address are one account.
QString keyOf(const QString &email)
{
    return email.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QList<QVariant> columnsOf(const AccountRecord &account)
{
    return {account.id.value,
            textColumn(account.email),
            keyOf(account.email),
            static_cast<int>(account.role),
            column(account.passwordHash),
            account.disabled ? 1 : 0,
            column(account.createdAt),
            column(account.lastLoginAt)};
}

Result<int> insertWith(QSqlQuery &query, const AccountRecord &account)
{
    bind(query, columnsOf(account));
    return change(query, {});
}

} // namespace

Result<QList<AccountRecord>> AccountStore::all()
{
    QSqlQuery &query = m_database.prepared("SELECT id, email, role, password_hash, disabled, created_at, last_login_at "
                                           "FROM accounts ORDER BY created_at, id"_L1);
    QList<AccountRecord> accounts;
    return eachRow(query, {},
                   [&](const QSqlQuery &row) {
                       accounts.append({.id = {row.value(0).toLongLong()},
                                        .email = row.value(1).toString(),
                                        .role = static_cast<Role>(row.value(2).toInt()),
                                        .passwordHash = textAt(row, 3),
                                        .disabled = row.value(4).toInt() != 0,
                                        .createdAt = timeAt(row, 5),
                                        .lastLoginAt = optionalTimeAt(row, 6)});
                   })
        .transform([&] { return accounts; });
}

Result<void> AccountStore::insert(const AccountRecord &account)
{
    QSqlQuery &query = m_database.prepared(
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
    QSqlQuery &query = m_database.prepared(
        "INSERT INTO accounts (id, email, email_key, role, password_hash, disabled, created_at, last_login_at) "
        "SELECT ?, ?, ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM accounts)"_L1);
    const auto rows = insertWith(query, account);
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows == 0)
        return failure(ErrorCode::NotFound);
    return {};
}

Result<void> AccountStore::setPasswordHash(AccountId id, const QByteArray &hash)
{
    const auto rows =
        change(m_database.prepared("UPDATE accounts SET password_hash = ? WHERE id = ?"_L1), {column(hash), id.value});
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows == 0)
        return failure(ErrorCode::NotFound);
    return {};
}

Result<void> AccountStore::setDisabled(AccountId id, bool disabled)
{
    // One statement, so that of two administrators who disable each other one stays.
    QSqlQuery &query = m_database.prepared(
        "UPDATE accounts SET disabled = ? WHERE id = ? AND (? = 0 OR role <> 1 OR disabled = 1 OR EXISTS "
        "(SELECT 1 FROM accounts AS other WHERE other.role = 1 AND other.disabled = 0 "
        "AND other.id <> accounts.id))"_L1);
    const int flag = disabled ? 1 : 0;
    const auto rows = change(query, {flag, id.value, flag});
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

Result<void> AccountStore::setLastLogin(AccountId id, TimePoint at)
{
    const auto rows =
        change(m_database.prepared("UPDATE accounts SET last_login_at = ? WHERE id = ?"_L1), {column(at), id.value});
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows == 0)
        return failure(ErrorCode::NotFound);
    return {};
}

} // namespace postject
