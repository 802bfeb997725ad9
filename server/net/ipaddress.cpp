// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/ipaddress.h"

#include <algorithm>
#include <array>

namespace postject {

namespace {

struct Reason
{
    AddressProblem problem;
    QLatin1StringView sentence;
};
// Sentences for developers; the console has its own, translated. %1: the largest prefix.
constexpr std::array kReasons{
    Reason{AddressProblem::Empty, "The address is empty."_L1},
    Reason{AddressProblem::Space, "An address has no spaces or line breaks."_L1},
    Reason{AddressProblem::TooFewParts, "An IPv4 address has exactly four octets, such as 203.0.113.42."_L1},
    Reason{AddressProblem::TooManyParts, "An IPv4 address has exactly four octets, such as 203.0.113.42."_L1},
    Reason{AddressProblem::EmptyPart, "An IPv4 address has exactly four octets; one is missing between two dots."_L1},
    Reason{AddressProblem::PartTooBig, "An IPv4 octet must be 0 to 255."_L1},
    Reason{AddressProblem::LeadingZero, "IPv4 octets have no leading zeros."_L1},
    Reason{AddressProblem::NotDecimal,
           "An IPv4 address is four decimal octets with dots between, such as 203.0.113.42."_L1},
    Reason{AddressProblem::PrefixMissing, "The prefix is missing behind the slash. It must be 0 to %1."_L1},
    Reason{AddressProblem::PrefixTooBig, "The prefix must be 0 to %1."_L1},
    Reason{AddressProblem::PrefixNotANumber, "The prefix is a plain decimal number. It must be 0 to %1."_L1},
    Reason{AddressProblem::PrefixLeadingZero, "The prefix has no leading zeros."_L1},
    Reason{AddressProblem::Netmask, "The prefix is a number of bits, not a netmask. It must be 0 to %1."_L1},
    Reason{AddressProblem::ScopeId, "An address has no zone: leave out \"%\" and what follows."_L1},
    Reason{AddressProblem::BracketsOrPort, "An address stands without brackets and without a port here."_L1},
    Reason{AddressProblem::HostName,
           "A name is no address; an IPv4 address is four decimal octets, such as 203.0.113.42."_L1},
    Reason{AddressProblem::GroupNotHex, "IPv6 groups are one to four hexadecimal digits with colons between."_L1},
    Reason{AddressProblem::GroupCount, "An IPv6 address has eight groups, or \"::\" in place of the zero ones."_L1},
    Reason{AddressProblem::GroupsOpenEnd, "An IPv6 address does not end in a single colon."_L1},
    Reason{AddressProblem::TwoGaps, "An IPv6 address has \"::\" at most once."_L1},
    Reason{AddressProblem::GapWithoutRoom, "In an IPv6 address \"::\" stands for one group of zeros or more."_L1},
    Reason{AddressProblem::MappedPrefix, "An IPv4-mapped network counts its prefix from 96: it must be 96 to 128."_L1},
    Reason{AddressProblem::Range, "A range is written with a prefix, such as 203.0.113.0/24, not with a dash."_L1},
};
static_assert(std::ranges::is_sorted(kReasons, {}, &Reason::problem) &&
              kReasons.back().problem == AddressProblem::Range &&
              std::size(kReasons) == std::size_t(AddressProblem::Range) + 1);

Error invalid(AddressProblem problem, QByteArrayView text)
{
    QString sentence = kReasons[static_cast<std::size_t>(problem)].sentence;
    return Error{.code = ErrorCode::InvalidIp,
                 .detail = sentence.replace("%1"_L1, text.contains(':') ? "128"_L1 : "32"_L1)};
}

} // namespace

IpAddress::IpAddress(const AddressBytes &bytes, bool isIPv4) : m_bytes(bytes), m_isIPv4(isIPv4) {}

Result<IpAddress> IpAddress::parse(QByteArrayView text)
{
    return parseAddress(text)
        .transform([](const AddressRange &one) { return IpAddress(one.first, one.bits == 32); })
        .transform_error([text](AddressProblem problem) { return invalid(problem, text); });
}

IpAddress IpAddress::fromHostAddress(const QHostAddress &address)
{
    AddressBytes bytes{};
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR raw = address.toIPv6Address();
        std::copy(std::begin(raw.c), std::end(raw.c), bytes.begin());
        const std::optional<AddressBytes> plain = mappedIPv4(bytes);
        return IpAddress(plain.value_or(bytes), plain.has_value());
    }
    const quint32 quad = address.toIPv4Address();
    for (std::size_t i = 0; i < 4; ++i)
        bytes[i] = static_cast<std::uint8_t>(quad >> (24 - 8 * i));
    return IpAddress(bytes, true);
}

QHostAddress IpAddress::toHostAddress() const
{
    if (!m_isIPv4)
        return QHostAddress(m_bytes.data());
    return QHostAddress(quint32{m_bytes[0]} << 24 | quint32{m_bytes[1]} << 16 | quint32{m_bytes[2]} << 8 | m_bytes[3]);
}

QByteArray IpAddress::toByteArray() const
{
    return addressText(m_bytes, bits());
}

Result<IpNetwork> IpNetwork::parse(QByteArrayView text)
{
    return parseRange(text)
        .transform(
            [](const AddressRange &range) { return IpNetwork(IpAddress(range.first, range.bits == 32), range.prefix); })
        .transform_error([text](AddressProblem problem) { return invalid(problem, text); });
}

IpNetwork::IpNetwork(const IpAddress &address, int prefix)
    : m_first(firstAddress(address.m_bytes, prefix), address.m_isIPv4), m_prefix(prefix)
{
    Q_ASSERT(prefix >= 0 && prefix <= address.bits());
}

bool IpNetwork::contains(const IpAddress &address) const
{
    if (address.m_isIPv4 != m_first.m_isIPv4)
        return false;
    const auto whole = static_cast<std::size_t>(m_prefix / 8);
    if (!std::equal(m_first.m_bytes.begin(), m_first.m_bytes.begin() + static_cast<std::ptrdiff_t>(whole),
                    address.m_bytes.begin()))
        return false;
    return m_prefix % 8 == 0 || (address.m_bytes[whole] & networkMask(whole, m_prefix)) == m_first.m_bytes[whole];
}

bool IpNetwork::contains(const IpNetwork &other) const
{
    return m_prefix <= other.m_prefix && contains(other.m_first);
}

IpAddress IpNetwork::last() const
{
    return IpAddress(lastAddress(m_first.m_bytes, m_first.bits(), m_prefix), m_first.m_isIPv4);
}

QByteArray IpNetwork::toByteArray() const
{
    const QByteArray address = m_first.toByteArray();
    return isSingle() ? address : address + '/' + QByteArray::number(m_prefix);
}

IpAddress countedAs(const IpAddress &address)
{
    if (address.isIPv4())
        return address;
    const std::optional<AddressBytes> inside = embeddedIPv4(address.bytes());
    return inside ? IpAddress(*inside, true) : IpNetwork(address, 64).first();
}

QByteArray countedText(const IpAddress &address)
{
    const IpAddress counted = countedAs(address);
    return counted.isIPv4() ? counted.toByteArray() : IpNetwork(counted, 64).toByteArray();
}

} // namespace postject
