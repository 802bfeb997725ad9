// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/contract/addresstext.h"

#include <QString>

#include <algorithm>

namespace postject {

namespace {

using Problem = AddressProblem;
using Quad = std::array<std::uint8_t, 4>;
template <typename T>
using Parsed = std::expected<T, Problem>;

constexpr int kMappedPrefix = 96; // ::ffff:0:0/96, RFC 4291 section 2.5.5.2

bool isDigit(char each)
{
    return each >= '0' && each <= '9';
}

bool allDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isDigit);
}

int hexValue(char each)
{
    if (isDigit(each))
        return each - '0';
    if (each >= 'a' && each <= 'f')
        return each - 'a' + 10;
    if (each >= 'A' && each <= 'F')
        return each - 'A' + 10;
    return -1;
}

Parsed<std::uint8_t> parseOctet(QByteArrayView part)
{
    if (part.isEmpty())
        return std::unexpected(Problem::EmptyPart);
    if (!allDigits(part))
        return std::unexpected(Problem::NotDecimal);
    if (part.size() > 1 && part.front() == '0')
        return std::unexpected(Problem::LeadingZero);
    const int value = part.size() > 3 ? 256 : part.toInt();
    if (value > 255)
        return std::unexpected(Problem::PartTooBig);
    return static_cast<std::uint8_t>(value);
}

// A part that is wrong in itself is named before their number: "010.1" has a zero to mend first.
Parsed<Quad> parseQuad(QByteArrayView text)
{
    if (allDigits(text))
        return std::unexpected(Problem::TooFewParts);
    Quad octets{};
    std::size_t count = 0;
    for (bool isLast = false; !isLast; ++count) {
        const qsizetype dot = text.indexOf('.');
        isLast = dot < 0;
        const QByteArrayView part = isLast ? text : text.first(dot);
        const Parsed<std::uint8_t> octet = parseOctet(part);
        if (!octet)
            return std::unexpected(part.isEmpty() && isLast && count < 4 ? Problem::TooFewParts : octet.error());
        if (count < 4)
            octets[count] = *octet;
        text = isLast ? QByteArrayView() : text.sliced(dot + 1);
    }
    if (count != 4)
        return std::unexpected(count < 4 ? Problem::TooFewParts : Problem::TooManyParts);
    return octets;
}

Parsed<int> parseGroup(QByteArrayView group)
{
    if (group.isEmpty() || group.size() > 4 || std::ranges::any_of(group, [](char c) { return hexValue(c) < 0; }))
        return std::unexpected(Problem::GroupNotHex);
    int value = 0;
    for (const char each : group)
        value = value * 16 + hexValue(each);
    return value;
}

// Appends the groups of one side of "::" (or of a whole address without it), the last of which may be a dotted quad.
// The bytes that were used.
Parsed<qsizetype> parseGroups(QByteArrayView text, bool mayEndInQuad, AddressBytes &to)
{
    qsizetype used = 0;
    while (!text.isEmpty()) {
        const qsizetype colon = text.indexOf(':');
        const QByteArrayView group = colon < 0 ? text : text.first(colon);
        if (colon < 0 && mayEndInQuad && group.contains('.')) {
            const Parsed<Quad> quad = parseQuad(group);
            if (!quad)
                return std::unexpected(quad.error());
            if (used > 12)
                return std::unexpected(Problem::GroupCount);
            std::ranges::copy(*quad, to.begin() + used);
            return used + 4;
        }
        const Parsed<int> value = parseGroup(group);
        if (!value)
            return std::unexpected(value.error());
        if (used == 16)
            return std::unexpected(Problem::GroupCount);
        to[static_cast<std::size_t>(used++)] = static_cast<std::uint8_t>(*value >> 8);
        to[static_cast<std::size_t>(used++)] = static_cast<std::uint8_t>(*value & 0xff);
        if (colon == text.size() - 1 && colon >= 0)
            return std::unexpected(Problem::GroupsOpenEnd);
        text = colon < 0 ? QByteArrayView() : text.sliced(colon + 1);
    }
    return used;
}

Parsed<AddressBytes> parseIPv6(QByteArrayView text)
{
    const qsizetype gap = text.indexOf("::");
    AddressBytes head{};
    if (gap < 0) {
        const Parsed<qsizetype> used = parseGroups(text, true, head);
        if (!used || *used != 16)
            return std::unexpected(used ? Problem::GroupCount : used.error());
        return head;
    }
    if (text.indexOf("::", gap + 1) >= 0)
        return std::unexpected(Problem::TwoGaps);
    AddressBytes tail{};
    const Parsed<qsizetype> before = parseGroups(text.first(gap), false, head);
    const Parsed<qsizetype> after = before ? parseGroups(text.sliced(gap + 2), true, tail) : before;
    if (!after)
        return std::unexpected(after.error());
    if (*before + *after > 14)
        return std::unexpected(Problem::GapWithoutRoom);
    std::copy_n(tail.begin(), *after, head.end() - *after);
    return head;
}

struct Folded
{
    AddressRange range;
    bool wasMapped = false; // written as IPv6, so that a prefix beside it counts from 96
};

Parsed<Folded> parseFolded(QByteArrayView text)
{
    Folded folded;
    if (!text.contains(':')) {
        const Parsed<Quad> quad = parseQuad(text);
        if (!quad)
            return std::unexpected(quad.error());
        std::ranges::copy(*quad, folded.range.first.begin());
        return folded;
    }
    const Parsed<AddressBytes> bytes = parseIPv6(text);
    if (!bytes)
        return std::unexpected(bytes.error());
    const std::optional<AddressBytes> plain = mappedIPv4(*bytes);
    folded.wasMapped = plain.has_value();
    folded.range.first = plain.value_or(*bytes);
    folded.range.bits = folded.range.prefix = plain ? 32 : 128;
    return folded;
}

Parsed<int> parsePrefix(QByteArrayView text, int most)
{
    if (text.isEmpty())
        return std::unexpected(Problem::PrefixMissing);
    if (text.contains('.') || text.contains(':'))
        return std::unexpected(Problem::Netmask);
    if (!allDigits(text))
        return std::unexpected(Problem::PrefixNotANumber);
    if (text.size() > 1 && text.front() == '0')
        return std::unexpected(Problem::PrefixLeadingZero);
    const int value = text.size() > 3 ? most + 1 : text.toInt();
    if (value > most)
        return std::unexpected(Problem::PrefixTooBig);
    return value;
}

Parsed<AddressRange> parseStrictly(QByteArrayView text, bool mayHavePrefix)
{
    const qsizetype slash = mayHavePrefix ? text.indexOf('/') : -1;
    const Parsed<Folded> folded = parseFolded(slash < 0 ? text : text.first(slash));
    if (!folded)
        return std::unexpected(folded.error());
    AddressRange range = folded->range;
    if (slash < 0)
        return range;
    const int offset = folded->wasMapped ? kMappedPrefix : 0;
    const Parsed<int> prefix = parsePrefix(text.sliced(slash + 1), offset + range.bits);
    if (!prefix || *prefix < offset)
        return std::unexpected(prefix ? Problem::MappedPrefix : prefix.error());
    range.prefix = *prefix - offset;
    range.first = firstAddress(range.first, range.prefix);
    return range;
}

// Of a text that was refused, what is wrong with the whole of it: that is to be mended before any part.
std::optional<Problem> wholeProblem(const QString &text)
{
    if (text.isEmpty())
        return Problem::Empty;
    if (std::ranges::any_of(text, [](QChar each) { return each.isSpace(); }))
        return Problem::Space;
    if (text.contains(u'%'))
        return Problem::ScopeId;
    if (text.contains(u'[') || text.contains(u']'))
        return Problem::BracketsOrPort;
    const QString address = text.section(u'/', 0, 0);
    if (address.count(u':') == 1 && address.contains(u'.'))
        return Problem::BracketsOrPort;
    const QChar front = address.isEmpty() ? u'.' : address.front();
    const bool beginsWithDigit = front >= u'0' && front <= u'9';
    if (address.contains(u'-'))
        return beginsWithDigit ? Problem::Range : Problem::HostName;
    if (!address.contains(u':') && !beginsWithDigit && front != u'.')
        return front.isDigit() ? Problem::NotDecimal : Problem::HostName;
    return std::nullopt;
}

Parsed<AddressRange> parse(QByteArrayView text, bool mayHavePrefix)
{
    return parseStrictly(text, mayHavePrefix).transform_error([text](Problem found) {
        return wholeProblem(QString::fromUtf8(text)).value_or(found);
    });
}

QByteArray quadText(const AddressBytes &bytes)
{
    std::array<char, 15> text; // written for each request
    char *end = text.data();
    for (std::size_t i = 0; i < 4; ++i) {
        if (i > 0)
            *end++ = '.';
        if (bytes[i] >= 100)
            *end++ = static_cast<char>('0' + bytes[i] / 100);
        if (bytes[i] >= 10)
            *end++ = static_cast<char>('0' + bytes[i] / 10 % 10);
        *end++ = static_cast<char>('0' + bytes[i] % 10);
    }
    return QByteArray(text.data(), end - text.data());
}

// RFC 5952 section 4: lower case, no leading zeros, "::" for the first of the longest runs of two zero groups or more.
QByteArray groupText(const AddressBytes &bytes)
{
    const auto group = [&bytes](std::size_t i) { return bytes[2 * i] * 256 + bytes[2 * i + 1]; };
    std::size_t runStart = 8, runLength = 1;
    for (std::size_t i = 0; i < 8; ++i) {
        std::size_t length = 0;
        while (i + length < 8 && group(i + length) == 0)
            ++length;
        if (length > runLength) {
            runStart = i;
            runLength = length;
        }
        i += length;
    }
    QByteArray text;
    for (std::size_t i = 0; i < 8; ++i) {
        if (i == runStart) {
            text += "::";
            i += runLength - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(':'))
            text += ':';
        text += QByteArray::number(group(i), 16);
    }
    return text;
}

} // namespace

std::expected<AddressRange, AddressProblem> parseAddress(QByteArrayView text)
{
    return parse(text, false);
}

std::expected<AddressRange, AddressProblem> parseRange(QByteArrayView text)
{
    return parse(text, true);
}

QByteArray addressText(const AddressBytes &address, int bits)
{
    return bits == 32 ? quadText(address) : groupText(address);
}

AddressBytes firstAddress(AddressBytes address, int prefix)
{
    for (std::size_t i = 0; i < address.size(); ++i)
        address[i] &= networkMask(i, prefix);
    return address;
}

AddressBytes lastAddress(AddressBytes address, int bits, int prefix)
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(bits / 8); ++i)
        address[i] |= static_cast<std::uint8_t>(~networkMask(i, prefix));
    return address;
}

std::optional<AddressBytes> mappedIPv4(const AddressBytes &ipv6)
{
    constexpr std::array<std::uint8_t, 12> kMapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    if (!std::equal(kMapped.begin(), kMapped.end(), ipv6.begin()))
        return std::nullopt;
    AddressBytes plain{};
    std::copy(ipv6.begin() + kMapped.size(), ipv6.end(), plain.begin());
    return plain;
}

std::optional<AddressBytes> embeddedIPv4(const AddressBytes &ipv6)
{
    constexpr std::array<std::uint8_t, 12> kTranslated{0x00, 0x64, 0xff, 0x9b};
    constexpr std::array<std::uint8_t, 2> kTunnelled{0x20, 0x02};
    AddressBytes plain{};
    if (std::equal(kTranslated.begin(), kTranslated.end(), ipv6.begin()))
        std::copy_n(ipv6.begin() + kTranslated.size(), 4, plain.begin());
    else if (std::equal(kTunnelled.begin(), kTunnelled.end(), ipv6.begin()))
        std::copy_n(ipv6.begin() + kTunnelled.size(), 4, plain.begin());
    else
        return std::nullopt;
    return plain;
}

} // namespace postject
