// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/twofactorstore.h"

#include "server/storage/query.h"

namespace postject {

using namespace Qt::Literals::StringLiterals;

Result<QList<TwoFactorRecord>> TwoFactorStore::all()
{
    SqlStatement &query =
        m_database.prepared("SELECT account, sealed_secret, enabled_at, generated_at, last_step, failures_in_a_row "
                            "FROM totp_secrets ORDER BY account"_L1);
    QList<TwoFactorRecord> records;
    return eachRow(query, {},
                   [&](const SqlRow &row) {
                       records.append({.account = {row.number(0)},
                                       .sealedSecret = row.bytes(1),
                                       .enabledAt = optionalTimeAt(row, 2),
                                       .generatedAt = timeAt(row, 3),
                                       .lastStep = row.number(4),
                                       .failuresInARow = row.integer(5)});
                   })
        .transform([&] { return records; });
}

Result<QList<BackupCodeRecord>> TwoFactorStore::allUnusedBackupCodes()
{
    SqlStatement &query = m_database.prepared("SELECT account, code_hash FROM backup_codes WHERE used_at IS NULL "
                                              "ORDER BY account, code_hash"_L1);
    QList<BackupCodeRecord> codes;
    return eachRow(query, {},
                   [&](const SqlRow &row) { codes.append({.account = {row.number(0)}, .codeHash = row.bytes(1)}); })
        .transform([&] { return codes; });
}

Result<void> TwoFactorStore::putPending(const TwoFactorRecord &record)
{
    SqlStatement &query = m_database.prepared(
        "INSERT INTO totp_secrets (account, sealed_secret, enabled_at, generated_at, last_step, failures_in_a_row) "
        "VALUES (?, ?, NULL, ?, ?, 0) ON CONFLICT (account) DO UPDATE SET sealed_secret = excluded.sealed_secret, "
        "generated_at = excluded.generated_at, last_step = excluded.last_step, failures_in_a_row = 0 "
        "WHERE totp_secrets.enabled_at IS NULL"_L1);
    const auto rows =
        executeUpdate(query, {record.account.value, Blob{record.sealedSecret}, record.generatedAt, record.lastStep});
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows == 0)
        return failure(ErrorCode::TwoFactorAlreadyEnabled);
    return {};
}

Result<void> TwoFactorStore::enable(AccountId account, const QByteArray &sealedSecret, TimePoint at, qint64 step,
                                    const QList<QByteArray> &codeHashes)
{
    SqlStatement &query = m_database.prepared("UPDATE totp_secrets SET enabled_at = ?, last_step = ? "
                                              "WHERE account = ? AND enabled_at IS NULL AND sealed_secret = ?"_L1);
    const auto rows = executeUpdate(query, {at, step, account.value, Blob{sealedSecret}});
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows == 0)
        return failure(ErrorCode::TwoFactorNotGenerated);
    return replaceBackupCodes(account, codeHashes);
}

Result<void> TwoFactorStore::mustBeOff(AccountId account)
{
    SqlStatement &query =
        m_database.prepared("SELECT COUNT(*) FROM totp_secrets WHERE account = ? AND enabled_at IS NOT NULL"_L1);
    const auto enabled = oneNumber(query, {account.value});
    if (!enabled)
        return std::unexpected(enabled.error());
    if (*enabled > 0)
        return failure(ErrorCode::TwoFactorRequired, u"Send a code as twoFactorToken."_s);
    return {};
}

Result<void> TwoFactorStore::useStep(AccountId account, qint64 step)
{
    SqlStatement &query = m_database.prepared("UPDATE totp_secrets SET last_step = ? "
                                              "WHERE account = ? AND enabled_at IS NOT NULL AND last_step < ?"_L1);
    const auto rows = executeUpdate(query, {step, account.value, step});
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows == 0)
        return failure(ErrorCode::InvalidTwoFactorToken);
    return {};
}

Result<void> TwoFactorStore::useBackupCode(AccountId account, const QByteArray &codeHash, TimePoint at)
{
    SqlStatement &query = m_database.prepared("UPDATE backup_codes SET used_at = ? "
                                              "WHERE account = ? AND code_hash = ? AND used_at IS NULL"_L1);
    const auto rows = executeUpdate(query, {at, account.value, Blob{codeHash}});
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows == 0)
        return failure(ErrorCode::InvalidTwoFactorToken);
    return {};
}

Result<void> TwoFactorStore::replaceBackupCodes(AccountId account, const QList<QByteArray> &codeHashes)
{
    const auto gone =
        executeUpdate(m_database.prepared("DELETE FROM backup_codes WHERE account = ?"_L1), {account.value});
    if (!gone)
        return std::unexpected(gone.error());
    SqlStatement &query =
        m_database.prepared("INSERT INTO backup_codes (account, code_hash, used_at) VALUES (?, ?, NULL)"_L1);
    for (const QByteArray &hash : codeHashes) {
        if (const auto stored = executeUpdate(query, {account.value, Blob{hash}}); !stored)
            return std::unexpected(stored.error());
    }
    return {};
}

Result<void> TwoFactorStore::setFailuresInARow(AccountId account, int failures)
{
    return executeUpdate(m_database.prepared("UPDATE totp_secrets SET failures_in_a_row = ? WHERE account = ?"_L1),
                         {failures, account.value})
        .transform([](int) {});
}

Result<void> TwoFactorStore::remove(AccountId account)
{
    const auto codes =
        executeUpdate(m_database.prepared("DELETE FROM backup_codes WHERE account = ?"_L1), {account.value});
    if (!codes)
        return std::unexpected(codes.error());
    return executeUpdate(m_database.prepared("DELETE FROM totp_secrets WHERE account = ?"_L1), {account.value})
        .transform([](int) {});
}

} // namespace postject
