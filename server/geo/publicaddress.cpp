// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/geo/publicaddress.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace postject {

namespace {

struct Range
{
    std::uint32_t first;
    int prefix;
};

// The IANA IPv4 Special-Purpose Address Registry, and multicast (RFC 5771).
constexpr std::array kIPv4{
    Range{0x00000000, 8},  // 0.0.0.0/8        this network (RFC 791)
    Range{0x0A000000, 8},  // 10.0.0.0/8       private (RFC 1918)
    Range{0x64400000, 10}, // 100.64.0.0/10    shared (RFC 6598)
    Range{0x7F000000, 8},  // 127.0.0.0/8      loopback (RFC 1122)
    Range{0xA9FE0000, 16}, // 169.254.0.0/16   link-local (RFC 3927)
    Range{0xAC100000, 12}, // 172.16.0.0/12    private (RFC 1918)
    Range{0xC0000000, 24}, // 192.0.0.0/24     protocol assignments (RFC 6890)
    Range{0xC0000200, 24}, // 192.0.2.0/24     documentation (RFC 5737)
    Range{0xC0586300, 24}, // 192.88.99.0/24   6to4 relays (RFC 7526)
    Range{0xC0A80000, 16}, // 192.168.0.0/16   private (RFC 1918)
    Range{0xC6120000, 15}, // 198.18.0.0/15    benchmarking (RFC 2544)
    Range{0xC6336400, 24}, // 198.51.100.0/24  documentation (RFC 5737)
    Range{0xCB007100, 24}, // 203.0.113.0/24   documentation (RFC 5737)
    Range{0xE0000000, 3},  // 224.0.0.0/3      multicast, reserved, broadcast
};

// Those of the IANA IPv6 Special-Purpose Address Registry that lie inside 2000::/3, by their first 32 bits.
constexpr std::array kIPv6{
    Range{0x20010000, 23}, // 2001::/23        protocol assignments, Teredo, ORCHID (RFC 2928)
    Range{0x20010DB8, 32}, // 2001:db8::/32    documentation (RFC 3849)
    Range{0x20020000, 16}, // 2002::/16        6to4 (RFC 3056)
    Range{0x3FFF0000, 20}, // 3fff::/20        documentation (RFC 9637)
};

bool contains(const Range &range, std::uint32_t bits)
{
    return (bits ^ range.first) >> (32 - range.prefix) == 0;
}

} // namespace

bool isPublicAddress(const IpAddress &address)
{
    const auto &bytes = address.bytes();
    const std::uint32_t bits = std::uint32_t{bytes[0]} << 24 | std::uint32_t{bytes[1]} << 16 |
                               std::uint32_t{bytes[2]} << 8 | std::uint32_t{bytes[3]};
    const auto covers = [bits](const Range &range) { return contains(range, bits); };
    if (address.isIPv4())
        return std::ranges::none_of(kIPv4, covers);
    return bits >> 29 == 1 && std::ranges::none_of(kIPv6, covers);
}

} // namespace postject
