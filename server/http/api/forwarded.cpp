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

} // namespace

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
