// SPDX-License-Identifier: GPL-3.0-or-later
//
// IP addresses and CIDR networks as the server's values; text is read by contract/addresstext.h. IPv4-mapped IPv6
// becomes IPv4 everywhere. Pure; any thread.
#pragma once

#include "server/contract/addresstext.h"
#include "server/core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>
#include <QHostAddress>

#include <compare>

namespace postject {

class IpAddress
{
public:
    IpAddress() = default;                                         // 0.0.0.0
    static Result<IpAddress> parse(QByteArrayView text);           // invalid_ip with a detail that says what is wrong
    static IpAddress fromHostAddress(const QHostAddress &address); // of a connected peer; the zone is dropped
    QHostAddress toHostAddress() const;

    bool isIPv4() const { return m_isIPv4; }
    int bits() const { return m_isIPv4 ? 32 : 128; }
    QByteArray toByteArray() const; // dotted quad, or RFC 5952
    const AddressBytes &bytes() const { return m_bytes; }

    auto operator<=>(const IpAddress &) const = default;
    friend size_t qHash(const IpAddress &address, size_t seed = 0)
    {
        return qHashBits(address.m_bytes.data(), address.m_bytes.size(), seed ^ (address.m_isIPv4 ? 4U : 6U));
    }

private:
    friend class IpNetwork;
    friend IpAddress countedAs(const IpAddress &address);
    IpAddress(const AddressBytes &bytes, bool isIPv4);
    AddressBytes m_bytes{};
    bool m_isIPv4 = true;
};

class IpNetwork
{
public:
    // An address or address/prefix; host bits are cleared. invalid_ip with a detail that says what is wrong.
    static Result<IpNetwork> parse(QByteArrayView text);
    IpNetwork(const IpAddress &address, int prefix); // host bits are cleared; prefix 0 … address.bits()

    bool contains(const IpAddress &address) const; // never across families
    bool contains(const IpNetwork &other) const;
    const IpAddress &first() const { return m_first; }
    IpAddress last() const;
    int prefix() const { return m_prefix; }
    bool isSingle() const { return m_prefix == m_first.bits(); }
    QByteArray toByteArray() const; // canonical: "203.0.113.42" for /32, "192.168.1.0/24", "2001:db8::/32"

    bool operator==(const IpNetwork &) const = default;

private:
    IpAddress m_first;
    int m_prefix = 0;
};

// The address that stands for all of one client where clients are counted: whoever has one IPv6 address has its whole
// /64, but what NAT64 or 6to4 made is the IPv4 address inside (embeddedIPv4()).
IpAddress countedAs(const IpAddress &address);
QByteArray countedText(const IpAddress &address); // the same, as an IPv4 address or an IPv6 /64

} // namespace postject
