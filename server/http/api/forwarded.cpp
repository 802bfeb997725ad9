// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/api/forwarded.h"

#include <algorithm>

namespace postject {

namespace {

constexpr qsizetype kMethodMaxBytes = 32;
constexpr std::string_view kHexDigits = "0123456789ABCDEF";

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isUnreserved(char c) // RFC 3986 section 2.3
{
    return isAlphanumeric(c) || c == '-' || c == '.' || c == '_' || c == '~';
}

bool isTokenCharacter(char c) // RFC 9110 section 5.6.2
{
    return isAlphanumeric(c) || std::string_view("!#$%&'*+-.^_`|~").contains(c);
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

} // namespace

QByteArray normalisedPath(QByteArrayView target)
{
    const auto end = std::ranges::find_if(target, [](char c) { return c == '?' || c == '#'; });
    const QByteArray path = respelt(target.first(end - target.begin()));
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

Result<std::optional<ForwardedRequest>> readForwarded(const QList<QByteArray> &methods, const QList<QByteArray> &uris)
{
    if (methods.isEmpty() && uris.isEmpty())
        return std::nullopt;
    if (methods.size() != 1 || uris.size() != 1) {
        return failure(ErrorCode::Forbidden,
                       u"The proxy must send X-Forwarded-Method and X-Forwarded-Uri once each, and no client's."_s);
    }
    const QByteArray &method = methods.first();
    if (method.isEmpty() || method.size() > kMethodMaxBytes || !std::ranges::all_of(method, isTokenCharacter))
        return failure(ErrorCode::Forbidden, u"X-Forwarded-Method is no method."_s);
    if (!uris.first().startsWith('/'))
        return failure(ErrorCode::Forbidden, u"X-Forwarded-Uri does not begin with \"/\"."_s);
    return ForwardedRequest{.method = method, .path = normalisedPath(uris.first())};
}

} // namespace postject
