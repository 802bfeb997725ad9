// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/twofactor/base32.h"

#include <string_view>

namespace postject {

namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr int kDigitBits = 5;

int digitValue(char each)
{
    if (each >= 'A' && each <= 'Z')
        return each - 'A';
    if (each >= 'a' && each <= 'z')
        return each - 'a';
    if (each >= '2' && each <= '7')
        return each - '2' + 26;
    return -1;
}

} // namespace

QByteArray encodeBase32(QByteArrayView bytes)
{
    QByteArray text;
    text.reserve((bytes.size() * 8 + kDigitBits - 1) / kDigitBits);
    unsigned buffer = 0;
    int bits = 0;
    for (const char each : bytes) {
        buffer = (buffer << 8 | static_cast<unsigned char>(each)) & 0xfff;
        bits += 8;
        while (bits >= kDigitBits) {
            bits -= kDigitBits;
            text += kAlphabet[buffer >> bits & 31];
        }
    }
    if (bits > 0)
        text += kAlphabet[buffer << (kDigitBits - bits) & 31];
    return text;
}

std::optional<QByteArray> decodeBase32(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size() * kDigitBits / 8);
    unsigned buffer = 0;
    int bits = 0;
    for (const char each : text) {
        const int value = digitValue(each);
        if (value < 0)
            return std::nullopt;
        buffer = (buffer << kDigitBits | static_cast<unsigned>(value)) & 0xfff;
        bits += kDigitBits;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>(buffer >> bits & 0xff);
        }
    }
    // A whole digit left over belongs to no byte; so do bits that the encoder would have left zero.
    if (bits >= kDigitBits || (buffer & ((1U << bits) - 1)) != 0)
        return std::nullopt;
    return bytes;
}

} // namespace postject
