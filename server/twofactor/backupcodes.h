// SPDX-License-Identifier: GPL-3.0-or-later
//
// Backup codes: ten of twelve lower-case hexadecimal digits (48 bits), each good for one use. Stored is only a keyed
// hash, which is worth nothing without the master key. Any thread, while a CryptoLibrary lives.
#pragma once

#include "server/contract/ids.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace postject {

QList<QByteArray> newBackupCodes(); // kBackupCodeCount, all different

// What a person typed, in lower case and without spaces and dashes; nothing unless exactly twelve hexadecimal digits
// remain. A code of a TOTP app has six digits and can't be taken for one.
std::optional<QByteArray> normaliseBackupCode(QByteArrayView text);

// HMAC-SHA256(key, the account's id in 8 bytes, big endian ‖ code), 32 bytes: the salt is the account, so that equal
// codes of two accounts differ. code: as normaliseBackupCode() gives it.
QByteArray backupCodeHash(QByteArrayView key, AccountId account, QByteArrayView code);

} // namespace postject
