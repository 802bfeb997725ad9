// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who a request comes from: the transport peer, or what trusted proxies in front of it say. The answer is never an
// address that an untrusted party could choose. Pure; any thread.
#pragma once

#include "server/net/ipaddress.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace postject {

struct ClientAddress
{
    std::optional<IpAddress> ip; // absent: the private local socket

    bool isLocal() const { return !ip.has_value(); }
    QByteArray text() const; // the address, or the word "local"

    bool operator==(const ClientAddress &) const = default;
};

// What a trusted proxy should have said: Malformed is what is no address, or more than kMaxForwardedHops.
enum class ForwardingFault { None, Missing, Malformed };

struct ResolvedClient
{
    ClientAddress address;
    ForwardingFault fault = ForwardingFault::None; // then it is the proxy's own
};

bool isTrustedProxy(const IpAddress &peer, const QList<IpNetwork> &trustedProxies);

inline constexpr int kMaxForwardedHops = 16;

// forwardedFor: the values of all X-Forwarded-For lines, in the order they came. They count only when the peer is in
// trustedProxies, and are walked right to left: the first hop that is not trusted is the client; when all are, the
// leftmost is. Empty elements are skipped (RFC 9110 section 5.6.1.2). An unreadable hop before that, or a 17th, gives
// the peer and Malformed; nothing but empty elements, Missing. What stands left of the client is the client's own word
// and is not read. Hops may carry a port: "192.0.2.1:4711", "[2001:db8::1]:443".
ResolvedClient resolveClient(const IpAddress &peer, const QList<QByteArray> &forwardedFor,
                             const QList<IpNetwork> &trustedProxies);

} // namespace postject
