// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/ipaddress.h"

#include <algorithm>
#include <array>
#include <optional>

namespace postject {

namespace {

using Bytes = std::array<std::uint8_t, 16>;
template <typename T>
using Parsed = std::expected<T, QString>; // or why not

constexpr int kMappedPrefix = 96; // ::ffff:0:0/96, RFC 4291 section 2.5.5.2

bool isDigit(char each)
{
    return each >= '0' && each <= '9';
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

Parsed<int> parseOctet(QByteArrayView text)
{
    if (text.isEmpty() || !std::ranges::all_of(text, isDigit))
        return std::unexpected(u"An IPv4 address is four decimal octets with dots between, such as 203.0.113.42."_s);
    if (text.size() > 1 && text.front() == '0')
        return std::unexpected(u"IPv4 octets have no leading zeros."_s);
    const int value = text.size() > 3 ? 256 : text.toInt();
    if (value > 255)
        return std::unexpected(u"An IPv4 octet must be 0 to 255."_s);
    return value;
}

Parsed<std::array<std::uint8_t, 4>> parseQuad(QByteArrayView text)
{
    std::array<std::uint8_t, 4> octets{};
    for (std::size_t i = 0; i < octets.size(); ++i) {
        const qsizetype dot = text.indexOf('.');
        if ((dot < 0) != (i == octets.size() - 1))
            return std::unexpected(u"An IPv4 address has exactly four octets, such as 203.0.113.42."_s);
        const Parsed<int> octet = parseOctet(dot < 0 ? text : text.first(dot));
        if (!octet)
            return std::unexpected(octet.error());
        octets[i] = static_cast<std::uint8_t>(*octet);
        text = dot < 0 ? QByteArrayView() : text.sliced(dot + 1);
    }
    return octets;
}

// Appends the groups of one side of "::" (or of a whole address without it), the last of which may be a dotted quad.
Parsed<qsizetype> parseGroups(QByteArrayView text, bool mayEndInQuad, std::array<std::uint8_t, 16> &to)
{
    qsizetype used = 0;
    while (!text.isEmpty()) {
        const qsizetype colon = text.indexOf(':');
        const QByteArrayView group = colon < 0 ? text : text.first(colon);
        if (colon < 0 && mayEndInQuad && group.contains('.')) {
            const auto quad = parseQuad(group);
            if (!quad)
                return std::unexpected(quad.error());
            if (used > 12)
                return std::unexpected(u"An IPv6 address has eight groups."_s);
            std::ranges::copy(*quad, to.begin() + used);
            return used + 4;
        }
        if (group.isEmpty() || group.size() > 4 || std::ranges::any_of(group, [](char c) { return hexValue(c) < 0; }))
            return std::unexpected(u"IPv6 groups are one to four hexadecimal digits with colons between."_s);
        if (used == 16)
            return std::unexpected(u"An IPv6 address has eight groups."_s);
        int value = 0;
        for (const char each : group)
            value = value * 16 + hexValue(each);
        to[static_cast<std::size_t>(used++)] = static_cast<std::uint8_t>(value >> 8);
        to[static_cast<std::size_t>(used++)] = static_cast<std::uint8_t>(value & 0xff);
        if (colon == text.size() - 1 && colon >= 0)
            return std::unexpected(u"An IPv6 address does not end in a single colon."_s);
        text = colon < 0 ? QByteArrayView() : text.sliced(colon + 1);
    }
    return used;
}

Parsed<Bytes> parseIPv6(QByteArrayView text)
{
    const qsizetype gap = text.indexOf("::");
    Bytes head{};
    if (gap < 0) {
        const Parsed<qsizetype> used = parseGroups(text, true, head);
        if (!used)
            return std::unexpected(used.error());
        if (*used != 16)
            return std::unexpected(u"An IPv6 address has eight groups, or \"::\" in place of the zero ones."_s);
        return head;
    }
    if (text.indexOf("::", gap + 1) >= 0)
        return std::unexpected(u"An IPv6 address has \"::\" at most once."_s);
    Bytes tail{};
    const Parsed<qsizetype> before = parseGroups(text.first(gap), false, head);
    const Parsed<qsizetype> after = before ? parseGroups(text.sliced(gap + 2), true, tail) : before;
    if (!after)
        return std::unexpected(after.error());
    if (*before + *after > 14)
        return std::unexpected(u"In an IPv6 address \"::\" stands for one group of zeros or more."_s);
    std::copy_n(tail.begin(), *after, head.end() - *after);
    return head;
}

std::optional<QString> misplacedCharacter(QByteArrayView text)
{
    if (text.isEmpty())
        return u"The address is empty."_s;
    for (const char each : text) {
        if (each == ' ' || (each >= '\t' && each <= '\r'))
            return u"An address has no spaces or line breaks."_s;
        if (each == '%')
            return u"An address has no zone: leave out \"%\" and what follows."_s;
        if (each == '[' || each == ']')
            return u"An IPv6 address stands without brackets here."_s;
    }
    return std::nullopt;
}

bool isMapped(const Bytes &bytes)
{
    return std::all_of(bytes.begin(), bytes.begin() + 10, [](std::uint8_t b) { return b == 0; }) && bytes[10] == 0xff &&
           bytes[11] == 0xff;
}

Bytes unmapped(const Bytes &bytes)
{
    Bytes quad{};
    std::copy(bytes.begin() + 12, bytes.end(), quad.begin());
    return quad;
}

struct Folded
{
    Bytes bytes{};
    bool isIPv4 = true;
    bool wasMapped = false; // written as IPv6, so that a prefix beside it counts from 96
};

Parsed<Folded> parseFolded(QByteArrayView text)
{
    if (const auto why = misplacedCharacter(text))
        return std::unexpected(*why);
    if (!text.contains(':')) {
        const auto quad = parseQuad(text);
        if (!quad)
            return std::unexpected(quad.error());
        Folded folded;
        std::ranges::copy(*quad, folded.bytes.begin());
        return folded;
    }
    const Parsed<Bytes> bytes = parseIPv6(text);
    if (!bytes)
        return std::unexpected(bytes.error());
    const bool mapped = isMapped(*bytes);
    return Folded{.bytes = mapped ? unmapped(*bytes) : *bytes, .isIPv4 = mapped, .wasMapped = mapped};
}

Parsed<int> parsePrefix(QByteArrayView text, int least, int most)
{
    const QString range = u"The prefix must be %1 to %2."_s.arg(least).arg(most);
    if (text.contains('.') || text.contains(':'))
        return std::unexpected(u"The prefix is a number of bits, not a netmask. "_s + range);
    if (text.isEmpty() || !std::ranges::all_of(text, isDigit))
        return std::unexpected(u"The prefix is a plain decimal number. "_s + range);
    if (text.size() > 1 && text.front() == '0')
        return std::unexpected(u"The prefix has no leading zeros."_s);
    const int value = text.size() > 3 ? most + 1 : text.toInt();
    if (value < least || value > most)
        return std::unexpected(range);
    return value;
}

// Of the byte at that index of an address, the bits that belong to the network.
std::uint8_t maskAt(std::size_t index, int prefix)
{
    const int bits = std::clamp(prefix - static_cast<int>(index) * 8, 0, 8);
    return static_cast<std::uint8_t>(0xff << (8 - bits));
}

QByteArray quadText(const Bytes &bytes)
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
QByteArray groupText(const Bytes &bytes)
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

Result<IpAddress> IpAddress::parse(QByteArrayView text)
{
    const Parsed<Folded> folded = parseFolded(text);
    if (!folded)
        return failure(ErrorCode::InvalidIp, folded.error());
    IpAddress address;
    address.m_bytes = folded->bytes;
    address.m_isIPv4 = folded->isIPv4;
    return address;
}

IpAddress IpAddress::fromHostAddress(const QHostAddress &address)
{
    IpAddress result;
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR raw = address.toIPv6Address();
        std::copy(std::begin(raw.c), std::end(raw.c), result.m_bytes.begin());
        result.m_isIPv4 = isMapped(result.m_bytes);
        if (result.m_isIPv4)
            result.m_bytes = unmapped(result.m_bytes);
        return result;
    }
    const quint32 quad = address.toIPv4Address();
    for (std::size_t i = 0; i < 4; ++i)
        result.m_bytes[i] = static_cast<std::uint8_t>(quad >> (24 - 8 * i));
    return result;
}

QByteArray IpAddress::toByteArray() const
{
    return m_isIPv4 ? quadText(m_bytes) : groupText(m_bytes);
}

Result<IpNetwork> IpNetwork::parse(QByteArrayView text)
{
    const qsizetype slash = text.indexOf('/');
    const Parsed<Folded> folded = parseFolded(slash < 0 ? text : text.first(slash));
    if (!folded)
        return failure(ErrorCode::InvalidIp, folded.error());
    IpAddress address;
    address.m_bytes = folded->bytes;
    address.m_isIPv4 = folded->isIPv4;
    if (slash < 0)
        return IpNetwork(address, address.bits());
    const int offset = folded->wasMapped ? kMappedPrefix : 0;
    const Parsed<int> prefix = parsePrefix(text.sliced(slash + 1), offset, offset + address.bits());
    if (!prefix) {
        const QString mapped = u"An IPv4-mapped network counts its prefix from 96. "_s;
        return failure(ErrorCode::InvalidIp, folded->wasMapped ? mapped + prefix.error() : prefix.error());
    }
    return IpNetwork(address, *prefix - offset);
}

IpNetwork::IpNetwork(const IpAddress &address, int prefix) : m_first(address), m_prefix(prefix)
{
    Q_ASSERT(prefix >= 0 && prefix <= address.bits());
    for (std::size_t i = 0; i < m_first.m_bytes.size(); ++i)
        m_first.m_bytes[i] &= maskAt(i, prefix);
}

bool IpNetwork::contains(const IpAddress &address) const
{
    if (address.m_isIPv4 != m_first.m_isIPv4)
        return false;
    const auto whole = static_cast<std::size_t>(m_prefix / 8);
    if (!std::equal(m_first.m_bytes.begin(), m_first.m_bytes.begin() + static_cast<std::ptrdiff_t>(whole),
                    address.m_bytes.begin()))
        return false;
    return m_prefix % 8 == 0 || (address.m_bytes[whole] & maskAt(whole, m_prefix)) == m_first.m_bytes[whole];
}

bool IpNetwork::contains(const IpNetwork &other) const
{
    return m_prefix <= other.m_prefix && contains(other.m_first);
}

IpAddress IpNetwork::last() const
{
    IpAddress last = m_first;
    const auto bytes = static_cast<std::size_t>(m_first.bits() / 8);
    for (std::size_t i = 0; i < bytes; ++i)
        last.m_bytes[i] |= static_cast<std::uint8_t>(~maskAt(i, m_prefix));
    return last;
}

QByteArray IpNetwork::toByteArray() const
{
    const QByteArray address = m_first.toByteArray();
    return isSingle() ? address : address + '/' + QByteArray::number(m_prefix);
}

IpAddress countedAs(const IpAddress &address)
{
    return address.isIPv4() ? address : IpNetwork(address, 64).first();
}

} // namespace postject
