// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/chain.h"

#include <QtEndian>

namespace postject {

namespace {

template <typename Number>
void putNumber(QByteArray &bytes, Number value)
{
    const Number ordered = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&ordered), sizeof ordered);
}

void putText(QByteArray &bytes, const QByteArray &text)
{
    putNumber(bytes, static_cast<quint32>(text.size()));
    bytes.append(text);
}

} // namespace

QByteArray canonicalRow(const ActivityRow &row)
{
    QByteArray bytes;
    bytes.reserve(96 + row.action.size() + row.ipAddress.size() + row.userAgent.size() + row.method.size() +
                  row.endpoint.size() + row.country.size() + row.requestId.size() + row.metadata.size());
    // The version of this form; then numbers in a fixed width and each text with its length in front.
    bytes.append('\1');
    putNumber(bytes, toMilliseconds(row.at));
    putNumber(bytes, row.account ? row.account->value : qint64(0)); // no account has the id 0
    putText(bytes, row.action);
    putText(bytes, row.ipAddress);
    putText(bytes, row.userAgent);
    putText(bytes, row.method);
    putText(bytes, row.endpoint);
    putNumber(bytes, static_cast<qint32>(row.status));
    putText(bytes, row.country);
    putText(bytes, row.requestId);
    putText(bytes, row.metadata);
    return bytes;
}

QByteArray chainMac(const KeyedMac &key, qint64 sequence, QByteArrayView previous, QByteArrayView canonical)
{
    const qint64 ordered = qToBigEndian(sequence);
    return key.of({QByteArrayView(reinterpret_cast<const char *>(&ordered), sizeof ordered), previous, canonical});
}

} // namespace postject
