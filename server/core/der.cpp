// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/der.h"

namespace postject::der {

QByteArray value(unsigned char tag, QByteArrayView content)
{
    QByteArray length;
    for (qsizetype rest = content.size(); rest > 0; rest >>= 8)
        length.prepend(static_cast<char>(rest & 0xff));
    if (content.size() < 128)
        length = QByteArray(1, static_cast<char>(content.size()));
    else
        length.prepend(static_cast<char>(0x80 | length.size()));
    QByteArray bytes(1, static_cast<char>(tag));
    return bytes.append(length).append(content);
}

QByteArray sequence(const QList<QByteArray> &elements)
{
    return value(Sequence, elements.join());
}

QByteArray positiveInteger(QByteArrayView bigEndian)
{
    while (bigEndian.size() > 1 && bigEndian.front() == '\0')
        bigEndian = bigEndian.sliced(1);
    QByteArray content = bigEndian.toByteArray();
    if (content.isEmpty() || (content.front() & 0x80) != 0)
        content.prepend('\0');
    return value(Integer, content);
}

QByteArray bitString(QByteArrayView bytes, int unusedBits)
{
    return value(BitString, bytes.toByteArray().prepend(static_cast<char>(unusedBits)));
}

QByteArray objectId(const QList<unsigned> &arcs)
{
    Q_ASSERT(arcs.size() >= 2 && arcs[0] <= 2);
    QByteArray content(1, static_cast<char>(arcs[0] * 40 + arcs[1]));
    for (const unsigned arc : arcs.sliced(2)) {
        QByteArray digits(1, static_cast<char>(arc & 0x7f));
        for (unsigned rest = arc >> 7; rest > 0; rest >>= 7)
            digits.prepend(static_cast<char>(0x80 | (rest & 0x7f)));
        content += digits;
    }
    return value(ObjectId, content);
}

QByteArray time(TimePoint time)
{
    const QByteArray text = formatTime(time); // "2025-07-15T10:30:00.000Z"
    const QByteArray digits =
        text.sliced(5, 2) + text.sliced(8, 2) + text.sliced(11, 2) + text.sliced(14, 2) + text.sliced(17, 2) + 'Z';
    const bool isShort = text.first(4) >= "1950" && text.first(4) < "2050";
    return isShort ? value(UtcTime, text.sliced(2, 2) + digits) : value(GeneralizedTime, text.first(4) + digits);
}

} // namespace postject::der
