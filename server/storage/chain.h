// SPDX-License-Identifier: GPL-3.0-or-later
//
// The log's hash chain: mac = HMAC-SHA256(key, sequence ‖ previous mac ‖ canonical row), and its check against the
// checkpoint file, which finds a cut tail and a restored older database too. It begins with the first row, or behind
// the sealed record of what retention removed (prunerecord.h).
#pragma once

#include "server/core/keyedmac.h"
#include "server/core/result.h"
#include "server/domain/records.h"

#include <optional>

namespace postject {

class Database;

struct ChainHead
{
    qint64 sequence = 0; // of the newest row; 0: none
    QByteArray mac;      // 32 bytes
};

// The bytes that a row's mac covers, see canonicalform.h.
QByteArray canonicalRow(const ActivityRow &row);
QByteArray chainMac(const KeyedMac &key, qint64 sequence, QByteArrayView previous, QByteArrayView canonical);

} // namespace postject
