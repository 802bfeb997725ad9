// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/twofactor/png.h"

#include <QtEndian>

#include <array>

namespace postject {

namespace {

constexpr QByteArrayView kSignature("\x89PNG\r\n\x1a\n");

// CRC-32 of PNG section D: the reflected polynomial of ISO 3309.
constexpr std::array<quint32, 256> kCrcTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xedb88320U ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    return table;
}();

quint32 crc32(QByteArrayView bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char each : bytes)
        crc = kCrcTable[(crc ^ static_cast<unsigned char>(each)) & 0xffU] ^ (crc >> 8);
    return ~crc;
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(QByteArrayView type, QByteArrayView data)
{
    QByteArray checked = type.toByteArray();
    checked += data;
    return bigEndian(static_cast<quint32>(data.size())) + checked + bigEndian(crc32(checked));
}

} // namespace

QByteArray encodePng(const QList<QByteArray> &rows, int width)
{
    QByteArray header = bigEndian(static_cast<quint32>(width)) + bigEndian(static_cast<quint32>(rows.size()));
    header += '\x01'; // bits a pixel
    header += '\0';   // greyscale
    header += '\0';   // deflate
    header += '\0';   // filters of their own for each row
    header += '\0';   // not interlaced
    QByteArray pixels;
    for (const QByteArray &row : rows) {
        Q_ASSERT(row.size() == (width + 7) / 8);
        pixels += '\0'; // this row is not filtered
        pixels += row;
    }
    constexpr qsizetype kQtLengthBytes = 4; // which qCompress puts before the zlib stream
    const QByteArray stream = qCompress(pixels, 9).sliced(kQtLengthBytes);
    return kSignature.toByteArray() + chunk("IHDR", header) + chunk("IDAT", stream) + chunk("IEND", {});
}

} // namespace postject
