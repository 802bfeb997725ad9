// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/twofactor/backupcodes.h"

#include "server/contract/limits.h"
#include "server/core/crypto.h"

#include <QtEndian>

namespace postject {

QList<QByteArray> newBackupCodes()
{
    QList<QByteArray> codes;
    while (codes.size() < kBackupCodeCount) {
        const QByteArray code = randomBytes(kBackupCodeLength / 2).toHex();
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

std::optional<QByteArray> normaliseBackupCode(QByteArrayView text)
{
    QByteArray code;
    for (char each : text) {
        if (each == ' ' || each == '-')
            continue;
        if (each >= 'A' && each <= 'F')
            each = static_cast<char>(each - 'A' + 'a');
        const bool isHex = (each >= '0' && each <= '9') || (each >= 'a' && each <= 'f');
        if (!isHex || code.size() == kBackupCodeLength)
            return std::nullopt;
        code += each;
    }
    return code.size() == kBackupCodeLength ? std::optional(code) : std::nullopt;
}

QByteArray backupCodeHash(QByteArrayView key, AccountId account, QByteArrayView code)
{
    Q_ASSERT(code.size() == kBackupCodeLength);
    QByteArray message(8, Qt::Uninitialized);
    qToBigEndian(account.value, message.data());
    message += code;
    return hmacSha256(key, message);
}

} // namespace postject
