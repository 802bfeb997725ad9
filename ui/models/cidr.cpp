// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cidr.h"

#include <QLocale>

#include <algorithm>
#include <optional>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {

using Bytes = std::array<std::uint8_t, 16>;
template <typename T>
using Parsed = std::expected<T, CidrProblem>;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isDigit);
}

Parsed<std::uint8_t> parseOctet(QStringView part)
{
    if (part.isEmpty())
        return std::unexpected(CidrProblem::EmptyPart);
    if (!allDigits(part))
        return std::unexpected(CidrProblem::NotDecimal);
    if (part.size() > 1 && part.front() == u'0')
        return std::unexpected(CidrProblem::LeadingZero);
    if (part.size() > 3 || part.toInt() > 255)
        return std::unexpected(CidrProblem::PartTooBig);
    return static_cast<std::uint8_t>(part.toInt());
}

Parsed<std::array<std::uint8_t, 4>> parseQuad(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    if (parts.size() == 1 && allDigits(text))
        return std::unexpected(CidrProblem::TooFewParts);
    std::array<std::uint8_t, 4> octets{};
    // A part that is wrong in itself is named before their number: "010.1" has a zero to mend first.
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const Parsed<std::uint8_t> octet = parseOctet(parts[i]);
        const bool lastIsOpen = parts[i].isEmpty() && i == parts.size() - 1 && parts.size() <= 4;
        if (!octet)
            return std::unexpected(lastIsOpen ? CidrProblem::TooFewParts : octet.error());
        if (i < 4)
            octets[static_cast<std::size_t>(i)] = *octet;
    }
    if (parts.size() != 4)
        return std::unexpected(parts.size() < 4 ? CidrProblem::TooFewParts : CidrProblem::TooManyParts);
    return octets;
}

// The groups of one side of "::", two bytes each; a dotted quad may end the last side.
Parsed<QList<quint16>> parseGroups(QStringView text, bool mayEndInQuad)
{
    QList<quint16> groups;
    if (text.isEmpty())
        return groups;
    const QList<QStringView> parts = text.split(u':');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QStringView part = parts[i];
        if (mayEndInQuad && i == parts.size() - 1 && part.contains(u'.')) {
            const auto quad = parseQuad(part);
            if (!quad)
                return std::unexpected(quad.error());
            groups << static_cast<quint16>((*quad)[0] << 8 | (*quad)[1])
                   << static_cast<quint16>((*quad)[2] << 8 | (*quad)[3]);
            continue;
        }
        if (part.isEmpty() || part.size() > 4 || !std::ranges::all_of(part, isHexDigit))
            return std::unexpected(CidrProblem::BadIPv6);
        groups << part.toUShort(nullptr, 16);
    }
    return groups;
}

Parsed<Bytes> parseIPv6(QStringView text)
{
    const qsizetype gap = text.indexOf("::"_L1);
    const bool hasGap = gap >= 0;
    if (hasGap && text.indexOf("::"_L1, gap + 1) >= 0)
        return std::unexpected(CidrProblem::BadIPv6);
    const auto head = parseGroups(hasGap ? text.first(gap) : text, !hasGap);
    if (!head)
        return std::unexpected(head.error());
    const auto tail = parseGroups(hasGap ? text.sliced(gap + 2) : QStringView(), true);
    if (!tail)
        return std::unexpected(tail.error());
    const qsizetype given = head->size() + tail->size();
    if (hasGap ? given > 7 : given != 8)
        return std::unexpected(CidrProblem::BadIPv6);
    QList<quint16> groups = *head;
    groups.resize(8 - tail->size());
    groups += *tail;
    Bytes bytes{};
    for (qsizetype i = 0; i < 8; ++i) {
        bytes[static_cast<std::size_t>(2 * i)] = static_cast<std::uint8_t>(groups[i] >> 8);
        bytes[static_cast<std::size_t>(2 * i + 1)] = static_cast<std::uint8_t>(groups[i] & 0xff);
    }
    return bytes;
}

Parsed<int> parsePrefix(QStringView text, int bits)
{
    if (text.isEmpty())
        return std::unexpected(CidrProblem::PrefixMissing);
    if (text.contains(u'.'))
        return std::unexpected(CidrProblem::Netmask);
    if (!allDigits(text))
        return std::unexpected(CidrProblem::PrefixNotANumber);
    if (text.size() > 1 && text.front() == u'0')
        return std::unexpected(CidrProblem::PrefixLeadingZero);
    if (text.size() > 3 || text.toInt() > bits)
        return std::unexpected(CidrProblem::PrefixTooBig);
    return text.toInt();
}

// What is wrong with the whole text before any part of it is looked at.
std::optional<CidrProblem> wholeProblem(QStringView text)
{
    if (text.isEmpty())
        return CidrProblem::Empty;
    if (std::ranges::any_of(text, [](QChar c) { return c.isSpace(); }))
        return CidrProblem::Space;
    if (text.contains(u'%'))
        return CidrProblem::ScopeId;
    if (text.contains(u'[') || text.contains(u']'))
        return CidrProblem::BracketsOrPort;
    const QStringView address = text.first(text.indexOf(u'/') < 0 ? text.size() : text.indexOf(u'/'));
    if (address.count(u':') == 1 && address.contains(u'.'))
        return CidrProblem::BracketsOrPort;
    if (address.contains(u'-'))
        return !address.isEmpty() && isDigit(address.front()) ? CidrProblem::Range : CidrProblem::HostName;
    if (!address.contains(u':') && !address.isEmpty() && !isDigit(address.front()) && address.front() != u'.')
        return address.front().isDigit() ? CidrProblem::NotDecimal : CidrProblem::HostName;
    return std::nullopt;
}

constexpr std::array<std::uint8_t, 12> kMapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

void clearHostBits(Bytes &bytes, int prefix)
{
    for (int bit = prefix; bit < 128; ++bit)
        bytes[static_cast<std::size_t>(bit / 8)] &= static_cast<std::uint8_t>(~(0x80 >> (bit % 8)));
}

QString ipv6Text(const Bytes &bytes)
{
    std::array<int, 8> groups{};
    for (std::size_t i = 0; i < 8; ++i)
        groups[i] = bytes[2 * i] << 8 | bytes[2 * i + 1];
    // RFC 5952 section 4.2: the first of the longest runs of zeros, of two groups at least.
    std::size_t best = 8, bestLength = 1;
    for (std::size_t i = 0; i < 8;) {
        std::size_t end = i;
        while (end < 8 && groups[end] == 0)
            ++end;
        if (end - i > bestLength) {
            best = i;
            bestLength = end - i;
        }
        i = end + 1;
    }
    QString text;
    for (std::size_t i = 0; i < 8; ++i) {
        if (i == best) {
            text += "::"_L1;
            i += bestLength - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(u':'))
            text += u':';
        text += QString::number(groups[i], 16);
    }
    return text;
}

QString addressText(const Bytes &bytes, int bits)
{
    if (bits == 128)
        return ipv6Text(bytes);
    return u"%1.%2.%3.%4"_s.arg(bytes[0]).arg(bytes[1]).arg(bytes[2]).arg(bytes[3]);
}

} // namespace

class CidrParser
{
public:
    static Parsed<Cidr> make(Bytes bytes, int bits, int prefix)
    {
        if (bits == 128 && std::ranges::equal(kMapped, std::span(bytes).first<12>())) {
            if (prefix < 96)
                return std::unexpected(CidrProblem::MappedPrefix);
            Bytes plain{};
            std::ranges::copy(std::span(bytes).last<4>(), plain.begin());
            bytes = plain;
            bits = 32;
            prefix -= 96;
        }
        clearHostBits(bytes, prefix);
        Cidr cidr;
        cidr.m_bytes = bytes;
        cidr.m_bits = bits;
        cidr.m_prefix = prefix;
        return cidr;
    }
};

Parsed<Cidr> Cidr::parse(QStringView text)
{
    if (const std::optional<CidrProblem> problem = wholeProblem(text))
        return std::unexpected(*problem);
    const qsizetype slash = text.indexOf(u'/');
    const QStringView address = slash < 0 ? text : text.first(slash);
    const bool isIPv6 = address.contains(u':');
    Bytes bytes{};
    if (isIPv6) {
        const Parsed<Bytes> parsed = parseIPv6(address);
        if (!parsed)
            return std::unexpected(parsed.error());
        bytes = *parsed;
    } else {
        const auto quad = parseQuad(address);
        if (!quad)
            return std::unexpected(quad.error());
        std::ranges::copy(*quad, bytes.begin());
    }
    const int bits = isIPv6 ? 128 : 32;
    const Parsed<int> prefix = slash < 0 ? Parsed<int>(bits) : parsePrefix(text.sliced(slash + 1), bits);
    if (!prefix)
        return std::unexpected(prefix.error());
    return CidrParser::make(bytes, bits, *prefix);
}

bool Cidr::contains(const Cidr &other) const
{
    if (m_bits != other.m_bits || m_prefix > other.m_prefix)
        return false;
    Bytes masked = other.m_bytes;
    clearHostBits(masked, m_prefix);
    return masked == m_bytes;
}

QString Cidr::toString() const
{
    const QString address = addressText(m_bytes, m_bits);
    return isSingle() ? address : address + u'/' + QString::number(m_prefix);
}

QString Cidr::first() const
{
    return addressText(m_bytes, m_bits);
}

QString Cidr::last() const
{
    Bytes bytes = m_bytes;
    for (int bit = m_prefix; bit < m_bits; ++bit)
        bytes[static_cast<std::size_t>(bit / 8)] |= static_cast<std::uint8_t>(0x80 >> (bit % 8));
    return addressText(bytes, m_bits);
}

QString Cidr::countText(const QLocale &locale) const
{
    const int exponent = m_bits - m_prefix;
    return exponent < 53 ? locale.toString(qint64(1) << exponent) : u"2^%1"_s.arg(exponent);
}

} // namespace postject::ui
