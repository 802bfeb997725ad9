// SPDX-License-Identifier: GPL-3.0-or-later
//
// A CIDR range as the console understands it while somebody types: canonical text, bounds, size. Read by the contract's
// parser, as the server reads it. Pure values; any thread.
#pragma once

#include "ui/models/cidrproblem.h"

#include <QString>

#include <compare>
#include <expected>

class QLocale;

namespace postject::ui {

class Cidr
{
public:
    // An address or a range; host bits are cleared, IPv4-mapped IPv6 becomes IPv4.
    static std::expected<Cidr, CidrProblem> parse(QStringView text);

    bool isIPv4() const { return m_range.bits == 32; }
    int prefix() const { return m_range.prefix; }
    bool isSingle() const { return m_range.prefix == m_range.bits; }
    bool isEverything() const { return m_range.prefix == 0; } // of its family
    bool contains(const Cidr &other) const;                   // itself included; never across families

    QString toString() const; // canonical: no "/32" or "/128", IPv6 as in RFC 5952
    QString first() const;
    QString last() const;
    // "256"; from 2^53 on a power, "2^96", because nobody reads 29 digits. Digits are grouped by the locale.
    QString countText(const QLocale &locale) const;

    auto operator<=>(const Cidr &) const = default;

private:
    AddressRange m_range;
};

} // namespace postject::ui
