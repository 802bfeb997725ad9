// SPDX-License-Identifier: GPL-3.0-or-later
//
// The few forms of DER (ITU-T X.690 section 10) that a certificate of our own is made of. Writing only, of values we
// chose; nothing of a stranger's is read. Pure; any thread.
#pragma once

#include "server/contract/timestamp.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace postject::der {

enum Tag : unsigned char {
    Boolean = 0x01,
    Integer = 0x02,
    BitString = 0x03,
    OctetString = 0x04,
    Null = 0x05,
    ObjectId = 0x06,
    Utf8String = 0x0c,
    UtcTime = 0x17,
    GeneralizedTime = 0x18,
    Sequence = 0x30,
    Set = 0x31,
    ContextPrimitive = 0x80,   // + number: [n] IMPLICIT of a primitive
    ContextConstructed = 0xa0, // + number: [n] EXPLICIT
};

QByteArray value(unsigned char tag, QByteArrayView content);
QByteArray sequence(const QList<QByteArray> &elements);
QByteArray positiveInteger(QByteArrayView bigEndian); // a leading zero byte is added where the number needs it
QByteArray bitString(QByteArrayView bytes, int unusedBits = 0);
QByteArray objectId(const QList<unsigned> &arcs); // {1, 2, 840, 113549, 1, 1, 11}
QByteArray time(TimePoint time);                  // RFC 5280 section 4.1.2.5: UTCTime until 2049, then GeneralizedTime

} // namespace postject::der
