// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/chain.h"

#include "server/storage/canonicalform.h"

namespace postject {

QByteArray canonicalRow(const ActivityRow &row)
{
    return canonicalForm<kActivityColumns>(row);
}

QByteArray chainMac(const KeyedMac &key, qint64 sequence, QByteArrayView previous, QByteArrayView canonical)
{
    const qint64 ordered = qToBigEndian(sequence);
    return key.of({QByteArrayView(reinterpret_cast<const char *>(&ordered), sizeof ordered), previous, canonical});
}

} // namespace postject
