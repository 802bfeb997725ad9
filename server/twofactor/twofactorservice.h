// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two-factor of every account: enrolment, and what a code given by a user proves. A mirror of totp_secrets and
// backup_codes, changed only after the commit that changed the tables. A code is used up by the table's conditional
// statement (Proof::use), so that of parallel uses exactly one succeeds. Server thread, Proof::use on the writer's.
#pragma once

#include "server/core/result.h"
#include "server/domain/records.h"
#include "server/storage/twofactorstore.h"

#include <QHash>
#include <QSet>

namespace postject {

inline constexpr std::chrono::minutes kPendingSecretLifetime{10};
// After so many wrong codes in a row behind a right password, only a backup code or an administrator opens (RFC 4226
// section 7.3): three live codes of a million leave a guesser no more than 6 in 100 000.
inline constexpr int kCodeFailuresMax = 20;

class TwoFactorService
{
public:
    explicit TwoFactorService(const QByteArray &masterKey);

    void load(const QList<TwoFactorRecord> &records, const QList<BackupCodeRecord> &backupCodes);

    std::optional<TimePoint> enabledAt(AccountId account) const; // absent: off, or only pending
    bool isEnabled(AccountId account) const { return enabledAt(account).has_value(); }
    int backupCodesRemaining(AccountId account) const;
    int failuresInARow(AccountId account) const;

    struct Enrolment
    {
        QByteArray secret; // Base32 without padding, 32 characters for 160 bits
        QByteArray otpauthUri;
        QByteArray qrPng;
        TwoFactorRecord record;
    };
    Result<Enrolment> begin(AccountId account, const QString &email, TimePoint now) const; // two_factor_already_enabled

    struct Activation
    {
        QByteArray sealedSecret;
        qint64 step = 0;
        QList<QByteArray> backupCodes; // shown once
        QList<QByteArray> codeHashes;
    };
    // Tokens are taken as they were typed (typedCode()).
    // two_factor_not_generated, two_factor_already_enabled, invalid_two_factor_token (with clockSkewSeconds)
    Result<Activation> activate(AccountId account, QByteArrayView typed, TimePoint now) const;

    struct Proof
    {
        AccountId account;
        std::optional<qint64> step; // a TOTP code, or else:
        QByteArray codeHash;        // a backup code
        bool isBackupCode() const { return !step.has_value(); }
        Result<void> use(TwoFactorStore &store, TimePoint at) const;
    };
    // A TOTP code or a backup code of an account with two-factor on; invalid_two_factor_token, two_factor_not_enabled.
    Result<Proof> check(AccountId account, QByteArrayView typed, TimePoint now) const;

    struct BackupCodes
    {
        QList<QByteArray> codes;
        QList<QByteArray> hashes;
    };
    BackupCodes newBackupCodes(AccountId account) const;

    // After the commit.
    void setPending(const TwoFactorRecord &record);
    void setEnabled(AccountId account, const Activation &activation, TimePoint at);
    void setUsed(const Proof &proof);
    void setBackupCodes(AccountId account, const QList<QByteArray> &hashes);
    void setFailuresInARow(AccountId account, int failures);
    void remove(AccountId account);

private:
    Result<QByteArray> secretOf(const TwoFactorRecord &record) const;
    static QByteArray associatedData(AccountId account);

    QByteArray m_secretKey;
    QByteArray m_backupCodeKey;
    QHash<AccountId, TwoFactorRecord> m_records;
    QHash<AccountId, QSet<QByteArray>> m_backupCodes; // unused ones
};

} // namespace postject
