// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/twofactor/twofactorservice.h"

#include "server/core/crypto.h"
#include "server/core/keys.h"
#include "server/twofactor/backupcodes.h"
#include "server/twofactor/base32.h"
#include "server/twofactor/otpauth.h"
#include "server/twofactor/qrcode.h"
#include "server/twofactor/totp.h"
#include "server/twofactor/typedcode.h"

namespace postject {

namespace {

constexpr int kSecretBytes = 20; // RFC 4226 requirement 6 recommends 160 bits

Error wrongToken()
{
    return {.code = ErrorCode::InvalidTwoFactorToken,
            .detail = u"The code is wrong, has run out, or was used already."_s};
}

} // namespace

TwoFactorService::TwoFactorService(const QByteArray &masterKey)
    : m_secretKey(keys::totpSecrets(masterKey)), m_backupCodeKey(keys::backupCodes(masterKey))
{
}

void TwoFactorService::load(const QList<TwoFactorRecord> &records, const QList<BackupCodeRecord> &backupCodes)
{
    for (const TwoFactorRecord &record : records)
        m_records.insert(record.account, record);
    for (const BackupCodeRecord &code : backupCodes)
        m_backupCodes[code.account].insert(code.codeHash);
}

std::optional<TimePoint> TwoFactorService::enabledAt(AccountId account) const
{
    const auto found = m_records.constFind(account);
    return found == m_records.constEnd() ? std::nullopt : found->enabledAt;
}

int TwoFactorService::backupCodesRemaining(AccountId account) const
{
    const auto found = m_backupCodes.constFind(account);
    return found == m_backupCodes.constEnd() ? 0 : static_cast<int>(found->size());
}

int TwoFactorService::failuresInARow(AccountId account) const
{
    const auto found = m_records.constFind(account);
    return found == m_records.constEnd() ? 0 : found->failuresInARow;
}

QByteArray TwoFactorService::associatedData(AccountId account)
{
    return "totp:" + account.toByteArray(); // a sealed secret moved to another account's row does not open
}

Result<QByteArray> TwoFactorService::secretOf(const TwoFactorRecord &record) const
{
    return unseal(m_secretKey, record.sealedSecret, associatedData(record.account));
}

Result<TwoFactorService::Enrolment> TwoFactorService::begin(AccountId account, const QString &email,
                                                            TimePoint now) const
{
    if (isEnabled(account)) {
        return failure(ErrorCode::TwoFactorAlreadyEnabled, u"Turn two-factor off before setting it up again."_s);
    }
    const QByteArray secret = randomBytes(kSecretBytes);
    Enrolment enrolment;
    enrolment.secret = encodeBase32(secret);
    enrolment.otpauthUri = otpauthUri(secret, email);
    Result<QByteArray> png = qrCodePng(enrolment.otpauthUri);
    if (!png)
        return std::unexpected(png.error());
    enrolment.qrPng = *std::move(png);
    enrolment.record = {.account = account,
                        .sealedSecret = seal(m_secretKey, secret, associatedData(account)),
                        .enabledAt = std::nullopt,
                        .generatedAt = now};
    return enrolment;
}

Result<TwoFactorService::Activation> TwoFactorService::activate(AccountId account, QByteArrayView typed,
                                                                TimePoint now) const
{
    const auto found = m_records.constFind(account);
    if (found != m_records.constEnd() && found->enabledAt)
        return failure(ErrorCode::TwoFactorAlreadyEnabled, u"Two-factor is on already."_s);
    if (found == m_records.constEnd() || found->generatedAt + kPendingSecretLifetime <= now) {
        return failure(ErrorCode::TwoFactorNotGenerated,
                       u"Generate a secret first; it waits 10 minutes for its first code."_s);
    }
    const Result<QByteArray> secret = secretOf(*found);
    if (!secret)
        return std::unexpected(secret.error());
    const QByteArray token = typedCode(typed);
    const std::optional<qint64> step = matchingStep(*secret, token, now, -1);
    if (!step) {
        Error error = wrongToken();
        error.clockSkewSeconds = clockSkewSeconds(*secret, token, now);
        return std::unexpected(error);
    }
    const BackupCodes codes = newBackupCodes(account);
    return Activation{found->sealedSecret, *step, codes.codes, codes.hashes};
}

Result<TwoFactorService::Proof> TwoFactorService::check(AccountId account, QByteArrayView typed, TimePoint now) const
{
    const auto found = m_records.constFind(account);
    if (found == m_records.constEnd() || !found->enabledAt)
        return failure(ErrorCode::TwoFactorNotEnabled, u"Two-factor is not on for this account."_s);
    const QByteArray token = typedCode(typed);
    if (const std::optional<QByteArray> code = normaliseBackupCode(token)) {
        const QByteArray hash = backupCodeHash(m_backupCodeKey, account, *code);
        if (m_backupCodes.value(account).contains(hash))
            return Proof{.account = account, .step = std::nullopt, .codeHash = hash};
        return std::unexpected(wrongToken());
    }
    if (found->failuresInARow >= kCodeFailuresMax) {
        return failure(ErrorCode::InvalidTwoFactorToken,
                       u"Too many wrong codes. Use a backup code, or ask an administrator to reset two-factor."_s);
    }
    const Result<QByteArray> secret = secretOf(*found);
    if (!secret)
        return std::unexpected(secret.error());
    if (const std::optional<qint64> step = matchingStep(*secret, token, now, found->lastStep))
        return Proof{.account = account, .step = step, .codeHash = {}};
    return std::unexpected(wrongToken());
}

Result<void> TwoFactorService::Proof::use(TwoFactorStore &store, TimePoint at) const
{
    return step ? store.useStep(account, *step) : store.useBackupCode(account, codeHash, at);
}

TwoFactorService::BackupCodes TwoFactorService::newBackupCodes(AccountId account) const
{
    BackupCodes made{.codes = postject::newBackupCodes(), .hashes = {}};
    for (const QByteArray &code : std::as_const(made.codes))
        made.hashes.append(backupCodeHash(m_backupCodeKey, account, code));
    return made;
}

void TwoFactorService::setPending(const TwoFactorRecord &record)
{
    m_records.insert(record.account, record);
}

void TwoFactorService::setEnabled(AccountId account, const Activation &activation, TimePoint at)
{
    TwoFactorRecord &record = m_records[account];
    record.account = account;
    record.sealedSecret = activation.sealedSecret;
    record.enabledAt = at;
    record.lastStep = activation.step;
    record.failuresInARow = 0;
    setBackupCodes(account, activation.codeHashes);
}

void TwoFactorService::setUsed(const Proof &proof)
{
    if (proof.step) {
        TwoFactorRecord &record = m_records[proof.account];
        record.lastStep = std::max(record.lastStep, *proof.step);
    } else {
        m_backupCodes[proof.account].remove(proof.codeHash);
    }
}

void TwoFactorService::setBackupCodes(AccountId account, const QList<QByteArray> &hashes)
{
    m_backupCodes.insert(account, QSet<QByteArray>(hashes.begin(), hashes.end()));
}

void TwoFactorService::setFailuresInARow(AccountId account, int failures)
{
    if (const auto found = m_records.find(account); found != m_records.end())
        found->failuresInARow = failures;
}

void TwoFactorService::remove(AccountId account)
{
    m_records.remove(account);
    m_backupCodes.remove(account);
}

} // namespace postject
