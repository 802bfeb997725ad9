// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/requestpath.h"

#include <QList>

#include <algorithm>
#include <string_view>

namespace postject {

namespace {

constexpr std::string_view kHexDigits = "0123456789ABCDEF";

bool isUnreserved(char c) // RFC 3986 section 2.3
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_' || c == '~';
}

void appendEncoded(QByteArray &path, char c)
{
    const auto byte = static_cast<unsigned char>(c);
    path.append('%').append(kHexDigits[byte >> 4]).append(kHexDigits[byte & 15]);
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// One spelling for each octet.
QByteArray respelt(QByteArrayView text)
{
    QByteArray path;
    path.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char c = text[i];
        const bool isTriplet =
            c == '%' && i + 2 < text.size() && hexValue(text[i + 1]) >= 0 && hexValue(text[i + 2]) >= 0;
        if (isTriplet) {
            c = static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]));
            i += 2;
        }
        const bool isVisible = c > 0x20 && c < 0x7f;
        if (isTriplet ? isUnreserved(c) : isVisible && c != '%')
            path.append(c);
        else
            appendEncoded(path, c);
    }
    return path;
}

// The common case, told quickly: nothing to decode, to encode or to resolve.
bool isNormal(QByteArrayView path)
{
    char before = '\0';
    for (const char c : path) {
        if (c <= 0x20 || c >= 0x7f || c == '%' || (before == '/' && (c == '/' || c == '.')))
            return false;
        before = c;
    }
    return path.startsWith('/');
}

} // namespace

QByteArray normalisedPath(QByteArrayView target)
{
    const auto end = std::ranges::find_if(target, [](char c) { return c == '?' || c == '#'; });
    const QByteArrayView written = target.first(end - target.begin());
    if (isNormal(written))
        return written.toByteArray();
    const QByteArray path = respelt(written);
    QList<QByteArray> kept;
    const QList<QByteArray> segments = path.split('/');
    for (const QByteArray &segment : segments) {
        if (segment == ".." && !kept.isEmpty())
            kept.removeLast();
        else if (!segment.isEmpty() && segment != "." && segment != "..")
            kept.append(segment);
    }
    const bool isFolder = segments.last().isEmpty() || segments.last() == "." || segments.last() == "..";
    return '/' + kept.join('/') + (isFolder && !kept.isEmpty() ? "/" : "");
}

} // namespace postject
