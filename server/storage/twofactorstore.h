// SPDX-License-Identifier: GPL-3.0-or-later
//
// TOTP secrets (sealed) and backup codes (hashed). Using one up is a single conditional statement, so that of any
// number of parallel uses exactly one succeeds. Writing functions only inside a change of the writer.
#pragma once

#include "server/core/result.h"
#include "server/domain/records.h"

namespace postject {

class Database;

class TwoFactorStore
{
public:
    explicit TwoFactorStore(Database &database) : m_database(database) {}

    Result<QList<TwoFactorRecord>> all();
    Result<QList<BackupCodeRecord>> allUnusedBackupCodes();

    Result<void> putPending(const TwoFactorRecord &record); // replaces a pending one; two_factor_already_enabled
    // two_factor_not_generated unless exactly this sealed secret is pending.
    Result<void> enable(AccountId account, const QByteArray &sealedSecret, TimePoint at, qint64 step,
                        const QList<QByteArray> &codeHashes);
    Result<void> mustBeOff(AccountId account);            // two_factor_required
    Result<void> useStep(AccountId account, qint64 step); // invalid_two_factor_token unless step > the last accepted
    Result<void> useBackupCode(AccountId account, const QByteArray &codeHash, TimePoint at); // invalid_two_factor_token
    Result<void> replaceBackupCodes(AccountId account, const QList<QByteArray> &codeHashes);
    Result<void> setFailuresInARow(AccountId account, int failures);
    Result<void> remove(AccountId account); // secret and codes; nothing there is no error

private:
    Database &m_database;
};

} // namespace postject
