// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/casefold.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <array>
#include <cstring>

namespace postject {

namespace {

constexpr std::array<char, 128> kLower = [] {
    std::array<char, 128> lower{};
    for (std::size_t i = 0; i < lower.size(); ++i)
        lower[i] = static_cast<char>(i >= 'A' && i <= 'Z' ? i + ('a' - 'A') : i);
    return lower;
}();

char lower(char ascii)
{
    return kLower[static_cast<unsigned char>(ascii)];
}

bool isAscii(QByteArrayView text)
{
    return std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

// Both are ASCII. Most texts hold no letter of the needle's first kind at most places.
bool holdsAscii(QByteArrayView text, QByteArrayView needle)
{
    const char *const end = text.cend() - needle.size() + 1;
    for (const char *at = text.cbegin(); at < end; ++at) {
        if (lower(*at) != needle.front())
            continue;
        const bool isSame = std::equal(needle.cbegin() + 1, needle.cend(), at + 1,
                                       [](char wanted, char found) { return lower(found) == wanted; });
        if (isSame)
            return true;
    }
    return false;
}

} // namespace

QByteArray caseFolded(QByteArrayView utf8)
{
    if (isAscii(utf8)) {
        QByteArray folded(utf8.size(), Qt::Uninitialized);
        std::ranges::transform(utf8, folded.begin(), lower);
        return folded;
    }
    const QList<uint> characters = QString::fromUtf8(utf8).toUcs4();
    QString folded;
    folded.reserve(characters.size());
    for (const char32_t each : characters)
        folded += QChar::fromUcs4(QChar::toCaseFolded(each));
    return folded.toUtf8();
}

bool holdsFolded(QByteArrayView utf8, QByteArrayView needle)
{
    if (needle.isEmpty())
        return true;
    if (isAscii(utf8))
        return utf8.size() >= needle.size() && isAscii(needle) && holdsAscii(utf8, needle);
    return caseFolded(utf8).contains(needle); // a letter beyond ASCII may fold to one of ASCII: the sign of kelvin
}

} // namespace postject
