// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one reader and writer of IP addresses and CIDR ranges as text; the server and the console take the same ones, and
// refuse the others for the same reasons. QHostAddress takes "10", "127.1" and "010.0.0.1", and is asked about hosts
// only. Pure; any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <compare>
#include <cstdint>
#include <expected>
#include <optional>

namespace postject {

using AddressBytes = std::array<std::uint8_t, 16>; // network order; IPv4: the first four, the rest zero

// Why a text is not an address or a range. One name per thing that a person can mend.
enum class AddressProblem {
    Empty,
    Space,
    TooFewParts,       // "10", "192.168.1"
    TooManyParts,      // "1.2.3.4.5"
    EmptyPart,         // "1..2.3"
    PartTooBig,        // "1.2.3.256"
    LeadingZero,       // "010.1.1.1": some programs read that as octal
    NotDecimal,        // "0x7f.0.0.1", full-width digits
    PrefixMissing,     // "1.2.3.4/"
    PrefixTooBig,      // "/33", "/129"
    PrefixNotANumber,  // "/+8", "/a"
    PrefixLeadingZero, // "/08"
    Netmask,           // "/255.255.255.0"
    ScopeId,           // "fe80::1%eth0"
    BracketsOrPort,    // "[::1]", "1.2.3.4:443"
    HostName,          // "localhost", "*"
    GroupNotHex,       // "2001:db8::12345", "::g", ":1::2"
    GroupCount,        // "1:2:3:4:5:6:7"
    GroupsOpenEnd,     // "1:2:3:4:5:6:7:"
    TwoGaps,           // "1::2::3"
    GapWithoutRoom,    // "1:2:3:4::5:6:7:8"
    MappedPrefix,      // "::ffff:1.2.3.4/64" names more than IPv4 addresses
    Range,             // "10.0.0.1-10.0.0.9"
};

struct AddressRange
{
    AddressBytes first{}; // the bits behind the prefix are zero
    int bits = 32;        // or 128
    int prefix = 32;      // 0 … bits

    auto operator<=>(const AddressRange &) const = default;
};

// RFC 6943 section 3.1.1 strict dotted quads, RFC 4291 section 2.2 text for IPv6. IPv4-mapped IPv6 (RFC 4291 section
// 2.5.5.2) becomes IPv4. parseRange takes a prefix (RFC 4632) too; whatever it covers of the address is cleared.
std::expected<AddressRange, AddressProblem> parseAddress(QByteArrayView text);
std::expected<AddressRange, AddressProblem> parseRange(QByteArrayView text);

// Dotted quad, or RFC 5952.
QByteArray addressText(const AddressBytes &address, int bits);

// Of the byte at that index of an address, the bits that belong to the network.
constexpr std::uint8_t networkMask(std::size_t index, int prefix)
{
    const int bits = prefix - static_cast<int>(index) * 8;
    return bits >= 8 ? 0xff : bits <= 0 ? 0 : static_cast<std::uint8_t>(0xff << (8 - bits));
}
AddressBytes firstAddress(AddressBytes address, int prefix);
AddressBytes lastAddress(AddressBytes address, int bits, int prefix);

// The IPv4 address of an IPv4-mapped one; nothing for any other.
std::optional<AddressBytes> mappedIPv4(const AddressBytes &ipv6);

// The IPv4 address that a translator or a tunnel put into one: NAT64's 64:ff9b::/96 (RFC 6052 section 2.1) and 6to4's
// 2002::/16 (RFC 3056 section 2). Whoever has it has no other of that prefix, and a /64 of it holds strangers.
std::optional<AddressBytes> embeddedIPv4(const AddressBytes &ipv6);

} // namespace postject
