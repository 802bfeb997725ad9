// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/wordfilter.h"

#include <algorithm>

namespace postject {

namespace {

// 12 bits and 8 probes for each key: of a thousand blocks that don't hold a word three are read all the same.
constexpr qsizetype kBitsPerKey = 12;
constexpr int kProbes = 8;
constexpr int kPieceBits = 5;
static_assert(1 << kPieceBits == kFilterPieces);

enum Kind : unsigned char { Word = 1, SharedString = 2, Address = 3 };

// FNV-1a, whose last bytes change few of the upper bits, and the finaliser of MurmurHash3 that spreads them.
constexpr quint64 kBasis = 0xcbf29ce484222325, kPrime = 0x100000001b3;

quint64 hashed(Kind kind, QByteArrayView bytes)
{
    quint64 hash = (kBasis ^ kind) * kPrime;
    for (const char each : bytes)
        hash = (hash ^ static_cast<unsigned char>(each)) * kPrime;
    hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
    hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
    return hash ^ (hash >> 33);
}

quint64 hashed(Kind kind, qint64 number)
{
    std::array<char, sizeof number> bytes{}; // the lowest first, on every machine
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(static_cast<quint64>(number) >> (8 * i));
    return hashed(kind, QByteArrayView(bytes));
}

// The bits of a key in a piece, by double hashing: calls take(byte, mask) until it returns false; whether it never did.
template <typename Take>
bool eachBit(FilterKey key, qsizetype pieceBytes, Take take)
{
    const quint64 bits = static_cast<quint64>(pieceBytes) * 8;
    auto place = static_cast<quint32>(key);
    const quint32 step = static_cast<quint32>(key >> 27) | 1U;
    for (int i = 0; i < kProbes; ++i, place += step) {
        const quint64 bit = (place * bits) >> 32;
        if (!take(static_cast<qsizetype>(bit / 8), static_cast<unsigned char>(1U << (bit % 8))))
            return false;
    }
    return true;
}

} // namespace

FilterKey keyOfWord(QByteArrayView folded)
{
    return hashed(Kind::Word, folded);
}

FilterKey keyOfSharedString(qint64 number)
{
    return hashed(Kind::SharedString, number);
}

FilterKey keyOfAddress(qint64 number)
{
    return hashed(Kind::Address, number);
}

int pieceOf(FilterKey key)
{
    return static_cast<int>(key >> (64 - kPieceBits));
}

bool mayHold(QByteArrayView piece, FilterKey key)
{
    if (piece.isEmpty())
        return true;
    return eachBit(key, piece.size(), [&](qsizetype byte, unsigned char mask) {
        return (static_cast<unsigned char>(piece[byte]) & mask) != 0;
    });
}

std::array<QByteArray, kFilterPieces> makeFilter(std::vector<FilterKey> &keys)
{
    std::ranges::sort(keys); // the upper bits are the piece
    keys.erase(std::ranges::unique(keys).begin(), keys.end());
    std::array<QByteArray, kFilterPieces> pieces;
    auto key = keys.cbegin();
    for (int number = 0; number < kFilterPieces; ++number) {
        const auto end = std::find_if(key, keys.cend(), [&](FilterKey each) { return pieceOf(each) != number; });
        QByteArray &piece = pieces[static_cast<std::size_t>(number)];
        piece = QByteArray(std::max<qsizetype>(1, ((end - key) * kBitsPerKey + 7) / 8), '\0');
        for (; key != end; ++key) {
            eachBit(*key, piece.size(), [&](qsizetype byte, unsigned char mask) {
                piece[byte] = static_cast<char>(static_cast<unsigned char>(piece[byte]) | mask);
                return true;
            });
        }
    }
    return pieces;
}

} // namespace postject
