// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/api/forwarded.h"

#include "server/net/requestpath.h"

#include <algorithm>

namespace postject {

namespace {

constexpr qsizetype kMethodMaxBytes = 32;

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isTokenCharacter(char c) // RFC 9110 section 5.6.2
{
    return isAlphanumeric(c) || std::string_view("!#$%&'*+-.^_`|~").contains(c);
}

// The target of a whole URL. No Host holds a slash, so the path begins with the first one.
QByteArrayView targetOf(QByteArrayView url)
{
    for (const QByteArrayView scheme : {"http://", "https://"}) {
        if (url.first(std::min(url.size(), scheme.size())).compare(scheme, Qt::CaseInsensitive) != 0)
            continue;
        const QByteArrayView rest = url.sliced(scheme.size());
        const qsizetype slash = rest.indexOf('/');
        return slash < 0 ? QByteArrayView("/") : rest.sliced(slash);
    }
    return url;
}

struct Pair
{
    QString methodName;
    QString targetName;
    bool isUrl = false; // may be whole
};

Result<std::optional<ForwardedRequest>> readPair(const Pair &pair, const QList<QByteArray> &methods,
                                                 const QList<QByteArray> &targets)
{
    if (methods.isEmpty() && targets.isEmpty())
        return std::nullopt;
    if (methods.size() != 1 || targets.size() != 1) {
        return failure(ErrorCode::Forbidden, u"The proxy must send %1 and %2 once each, and no client's."_s.arg(
                                                 pair.methodName, pair.targetName));
    }
    const QByteArray &method = methods.first();
    if (method.isEmpty() || method.size() > kMethodMaxBytes || !std::ranges::all_of(method, isTokenCharacter))
        return failure(ErrorCode::Forbidden, u"%1 is no method."_s.arg(pair.methodName));
    const QByteArrayView target = pair.isUrl ? targetOf(targets.first()) : QByteArrayView(targets.first());
    if (!target.startsWith('/'))
        return failure(ErrorCode::Forbidden, u"%1 does not begin with \"/\"."_s.arg(pair.targetName));
    return ForwardedRequest{.method = method, .path = normalisedPath(target)};
}

} // namespace

Result<std::optional<ForwardedRequest>> readForwarded(const ForwardedLines &lines)
{
    const auto forwarded = readPair({u"X-Forwarded-Method"_s, u"X-Forwarded-Uri"_s}, lines.methods, lines.uris);
    const auto original =
        readPair({.methodName = u"X-Original-Method"_s, .targetName = u"X-Original-URL"_s, .isUrl = true},
                 lines.originalMethods, lines.originalUrls);
    if (!forwarded || !original)
        return forwarded ? original : forwarded;
    if (*forwarded && *original && **forwarded != **original) {
        return failure(ErrorCode::Forbidden,
                       u"X-Forwarded-Uri and X-Original-URL name two requests; the proxy must drop its clients'."_s);
    }
    return *forwarded ? forwarded : original;
}

} // namespace postject
