// SPDX-License-Identifier: GPL-3.0-or-later
//
// A CIDR range as the console understands it while somebody types: strict parser, canonical text, bounds, size.
// The same rules as the contract's "Canonical addresses"; the server stays the judge. Pure values; any thread.
#pragma once

#include "ui/models/cidrproblem.h"

#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <expected>

class QLocale;

namespace postject::ui {

class Cidr
{
public:
    // RFC 6943 section 3.1.1 strict dotted quads, RFC 4291 section 2.2 text for IPv6, an optional prefix (RFC 4632).
    // Host bits are cleared, IPv4-mapped IPv6 (RFC 4291 section 2.5.5.2) becomes IPv4.
    static std::expected<Cidr, CidrProblem> parse(QStringView text);

    bool isIPv4() const { return m_bits == 32; }
    int prefix() const { return m_prefix; }
    bool isSingle() const { return m_prefix == m_bits; }
    bool isEverything() const { return m_prefix == 0; } // of its family
    bool contains(const Cidr &other) const;             // itself included; never across families

    QString toString() const; // canonical: no "/32" or "/128", IPv6 as in RFC 5952
    QString first() const;
    QString last() const;
    // "256"; from 2^53 on a power, "2^96", because nobody reads 29 digits. Digits are grouped by the locale.
    QString countText(const QLocale &locale) const;

    auto operator<=>(const Cidr &) const = default;

private:
    friend class CidrParser;
    std::array<std::uint8_t, 16> m_bytes{}; // network order; IPv4: the first four
    int m_bits = 32;
    int m_prefix = 32;
};

} // namespace postject::ui
