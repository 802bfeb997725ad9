// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/transport/requestline.h"

#include <algorithm>
#include <array>

namespace postject {

namespace {

constexpr qsizetype kMethodBytes = 32;
constexpr qsizetype kVersionBytes = 8; // "HTTP/1.1"

bool isTokenCharacter(char c)
{
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
        return true;
    return QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isVisible(char c)
{
    return c > 0x20 && c < 0x7f;
}

// The query in a line for the path at which proxies ask; empty in any other.
QByteArrayView forwardedQuery(QByteArrayView line, QByteArrayView path)
{
    const qsizetype at = line.indexOf(' ') + 1;
    if (path.isEmpty() || at == 0 || !line.sliced(at).startsWith(path))
        return {};
    const QByteArrayView rest = line.sliced(at + path.size());
    if (!rest.startsWith('?'))
        return {};
    const qsizetype end = rest.indexOf(' ');
    return end < 0 ? rest : rest.first(end);
}

// The line without its end; an error as soon as a byte can't be part of one.
Result<QByteArrayView> lineOf(QByteArrayView bytes, qsizetype newline, QByteArrayView forwardingPath)
{
    QByteArrayView line = newline < 0 ? bytes : bytes.first(newline);
    if (line.endsWith('\r'))
        line.chop(1);
    else if (newline >= 0)
        return failure(ErrorCode::InvalidRequest, u"A line of the request does not end in CRLF."_s);
    const auto isText = [](QByteArrayView part) {
        return std::ranges::all_of(part, [](char c) { return c == ' ' || isVisible(c); });
    };
    const QByteArrayView query = forwardedQuery(line, forwardingPath);
    const qsizetype queryAt = query.isEmpty() ? line.size() : query.data() - line.data();
    const bool isQueryText =
        std::ranges::all_of(query, [](char c) { return isVisible(c) || (static_cast<uchar>(c) & 0x80U) != 0; });
    if (!isQueryText || !isText(line.first(queryAt)) || !isText(line.sliced(queryAt + query.size())))
        return failure(ErrorCode::InvalidRequest, u"The request line holds a byte that is not allowed."_s);
    return line;
}

// True: a method of our table, or HEAD, which goes wherever GET does. False: one that HTTP knows and no endpoint has.
Result<bool> judgeMethod(QByteArrayView method)
{
    static constexpr auto kOffered = std::to_array<QByteArrayView>({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"});
    static constexpr auto kKnown = std::to_array<QByteArrayView>({"OPTIONS", "TRACE"});
    if (std::ranges::find(kOffered, method) != kOffered.end())
        return true;
    if (std::ranges::find(kKnown, method) != kKnown.end())
        return false;
    return failure(ErrorCode::NotImplemented, u"This method is not implemented."_s);
}

Result<bool> judgeVersion(QByteArrayView version)
{
    const bool isVersion = version.size() == kVersionBytes && version.startsWith("HTTP/") && isDigit(version[5]) &&
                           version[6] == '.' && isDigit(version[7]);
    if (!isVersion)
        return failure(ErrorCode::InvalidRequest, u"The request line does not end in an HTTP version."_s);
    if (version[5] != '1' || version[7] > '1')
        return failure(ErrorCode::VersionNotSupported, u"This server speaks HTTP/1.1."_s);
    return version[7] == '1';
}

bool isWellEncoded(QByteArrayView target)
{
    for (qsizetype i = 0; i < target.size(); ++i) {
        if (target[i] == '#')
            return false;
        if (target[i] != '%')
            continue;
        if (i + 2 >= target.size() || !isHexDigit(target[i + 1]) || !isHexDigit(target[i + 2]))
            return false;
        i += 2;
    }
    return true;
}

// Turns absolute-form into origin-form and keeps the authority (RFC 9112 section 3.2.2).
Result<void> splitTarget(RequestLine &line)
{
    const auto bad = [] { return failure(ErrorCode::InvalidRequest, u"The request target is not valid."_s); };
    if (!isWellEncoded(line.target))
        return bad();
    if (line.target == "*")
        return line.method == "OPTIONS" ? Result<void>() : Result<void>(bad());
    if (!line.target.startsWith('/')) {
        const qsizetype scheme = line.target.indexOf("://");
        const QByteArrayView name = line.target.first(std::max<qsizetype>(scheme, 0));
        if (name.compare("http", Qt::CaseInsensitive) != 0 && name.compare("https", Qt::CaseInsensitive) != 0)
            return bad();
        const QByteArrayView rest = line.target.sliced(scheme + 3);
        const auto end = std::ranges::find_if(rest, [](char c) { return c == '/' || c == '?'; });
        line.authority = rest.first(end - rest.begin());
        line.target = rest.sliced(line.authority.size());
        if (line.target.isEmpty())
            line.target = "/";
        if (line.authority.isEmpty() || !line.target.startsWith('/'))
            return bad();
    }
    // QUrl would take what follows for an authority, and route by the rest.
    if (line.target.startsWith("//"))
        return failure(ErrorCode::NotFound, u"No endpoint has this path."_s);
    return {};
}

} // namespace

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isTokenCharacter);
}

Result<std::optional<RequestLine>> readRequestLine(QByteArrayView bytes, const TargetLimits &limits)
{
    const qsizetype newline = bytes.indexOf('\n');
    const bool isComplete = newline >= 0;
    const Result<QByteArrayView> text = lineOf(bytes, newline, limits.forwardingPath);
    if (!text)
        return std::unexpected(text.error());

    RequestLine line;
    const qsizetype firstSpace = text->indexOf(' ');
    line.method = firstSpace < 0 ? *text : text->first(firstSpace);
    const bool isMethodComplete = firstSpace >= 0 || isComplete;
    if (!isToken(line.method) && (isMethodComplete || !line.method.isEmpty()))
        return failure(ErrorCode::InvalidRequest, u"The request does not begin with a method."_s);
    if (line.method.size() > kMethodBytes)
        return failure(ErrorCode::NotImplemented, u"This method is not implemented."_s);

    const QByteArrayView rest = firstSpace < 0 ? QByteArrayView() : text->sliced(firstSpace + 1);
    const qsizetype secondSpace = rest.indexOf(' ');
    line.target = secondSpace < 0 ? rest : rest.first(secondSpace);
    const qsizetype queryBytes = forwardedQuery(*text, limits.forwardingPath).size();
    const int mostBytes = queryBytes > 0 ? limits.forwardingBytes : limits.bytes;
    if (line.target.size() > mostBytes)
        return failure(ErrorCode::UriTooLong, u"The request target is longer than %1 bytes."_s.arg(mostBytes));
    const QByteArrayView version = secondSpace < 0 ? QByteArrayView() : rest.sliced(secondSpace + 1);
    if (!isComplete && version.size() <= kVersionBytes)
        return std::nullopt;
    const Result<bool> isHttp11 = judgeVersion(version);
    if (!isHttp11)
        return std::unexpected(isHttp11.error());
    const Result<bool> isAllowed = judgeMethod(line.method);
    if (!isAllowed)
        return std::unexpected(isAllowed.error());
    line.isAllowed = *isAllowed;
    line.isHttp11 = *isHttp11;
    line.size = newline + 1;
    line.target.chop(queryBytes);
    line.isForwarding = !limits.forwardingPath.isEmpty() && line.target == limits.forwardingPath;
    if (const Result<void> target = splitTarget(line); !target)
        return std::unexpected(target.error());
    return line;
}

} // namespace postject
