// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/clientaddress.h"

#include <algorithm>

namespace postject {

namespace {

bool isPort(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= 5 &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

// One element of the list. RFC 7239 section 6 names the forms with a port; some gateways write them here too.
std::optional<IpAddress> parseHop(QByteArrayView text)
{
    if (text.startsWith('[')) {
        const qsizetype end = text.indexOf(']');
        const QByteArrayView rest = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (end < 0 || (!rest.isEmpty() && (rest.front() != ':' || !isPort(rest.sliced(1)))))
            return std::nullopt;
        text = text.sliced(1, end - 1);
        if (!text.contains(':'))
            return std::nullopt;
    } else if (text.count(':') == 1) {
        const qsizetype colon = text.indexOf(':');
        if (!isPort(text.sliced(colon + 1)))
            return std::nullopt;
        text = text.first(colon);
    }
    const Result<IpAddress> address = IpAddress::parse(text);
    return address ? std::optional(*address) : std::nullopt;
}

// Takes the last element off the list. Only spaces and tabs may stand around it (RFC 9110 section 5.6.3).
QByteArrayView takeLast(QByteArrayView &list, bool &more)
{
    const qsizetype comma = list.isEmpty() ? -1 : list.lastIndexOf(','); // which looks at the byte behind an empty view
    QByteArrayView element = comma < 0 ? list : list.sliced(comma + 1);
    more = comma >= 0;
    list = comma < 0 ? QByteArrayView() : list.first(comma);
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (!element.isEmpty() && isBlank(element.front()))
        element = element.sliced(1);
    while (!element.isEmpty() && isBlank(element.back()))
        element.chop(1);
    return element;
}

} // namespace

bool isTrustedProxy(const IpAddress &peer, const QList<IpNetwork> &trustedProxies)
{
    return std::ranges::any_of(trustedProxies, [&peer](const IpNetwork &proxy) { return proxy.contains(peer); });
}

QByteArray ClientAddress::text() const
{
    return ip ? ip->toByteArray() : QByteArray("local");
}

ResolvedClient resolveClient(const IpAddress &peer, const QList<QByteArray> &forwardedFor,
                             const QList<IpNetwork> &trustedProxies)
{
    const ResolvedClient direct{.address = {peer}};
    if (!isTrustedProxy(peer, trustedProxies))
        return direct;
    if (forwardedFor.isEmpty())
        return {.address = {peer}, .fault = ForwardingFault::Missing};
    IpAddress client = peer;
    int hops = 0;
    for (auto line = forwardedFor.crbegin(); line != forwardedFor.crend(); ++line) {
        QByteArrayView rest(*line);
        for (bool more = true; more;) {
            const QByteArrayView element = takeLast(rest, more);
            if (element.isEmpty())
                continue;
            const std::optional<IpAddress> hop = parseHop(element);
            if (!hop || ++hops > kMaxForwardedHops)
                return {.address = {peer}, .fault = ForwardingFault::Malformed};
            client = *hop;
            if (!isTrustedProxy(client, trustedProxies))
                return {.address = {client}};
        }
    }
    return {.address = {client}, .fault = hops == 0 ? ForwardingFault::Missing : ForwardingFault::None};
}

} // namespace postject
