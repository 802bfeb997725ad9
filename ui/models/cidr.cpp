// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cidr.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {

QString textOf(const AddressBytes &address, int bits)
{
    return QString::fromLatin1(addressText(address, bits));
}

} // namespace

std::expected<Cidr, CidrProblem> Cidr::parse(QStringView text)
{
    return parseRange(text.toUtf8()).transform([](const AddressRange &range) {
        Cidr cidr;
        cidr.m_range = range;
        return cidr;
    });
}

bool Cidr::contains(const Cidr &other) const
{
    return m_range.bits == other.m_range.bits && m_range.prefix <= other.m_range.prefix &&
           firstAddress(other.m_range.first, m_range.prefix) == m_range.first;
}

QString Cidr::toString() const
{
    return isSingle() ? first() : first() + u'/' + QString::number(m_range.prefix);
}

QString Cidr::first() const
{
    return textOf(m_range.first, m_range.bits);
}

QString Cidr::last() const
{
    return textOf(lastAddress(m_range.first, m_range.bits, m_range.prefix), m_range.bits);
}

QString Cidr::countText(const QLocale &locale) const
{
    const int exponent = m_range.bits - m_range.prefix;
    return exponent < 53 ? locale.toString(qint64(1) << exponent) : u"2^%1"_s.arg(exponent);
}

} // namespace postject::ui
