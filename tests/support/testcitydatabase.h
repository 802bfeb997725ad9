// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes a small city database in MaxMind's format (MaxMind DB File Format Specification 2.0): IPv4, 24-bit records,
// one map per network. Shares no code with the product. Test thread.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QHostAddress>
#include <QList>

#include <array>
#include <utility>
#include <vector>

namespace postject {

class TestCityDatabase
{
public:
    enum class Style { Flat, MaxMind }; // {country_code, city} or {country: {iso_code}, city: {names: {en}}}

    void add(const QString &network, const QByteArray &country, const QByteArray &city, Style style = Style::Flat)
    {
        const auto [address, prefix] = QHostAddress::parseSubnet(network);
        const quint32 bits = address.toIPv4Address();
        std::size_t node = 0;
        for (int depth = 0; depth < prefix - 1; ++depth) {
            int &next = m_nodes[node][bits >> (31 - depth) & 1];
            if (next == 0) {
                next = static_cast<int>(m_nodes.size());
                m_nodes.push_back({}); // invalidates next
                node = m_nodes.size() - 1;
            } else {
                node = static_cast<std::size_t>(next);
            }
        }
        m_nodes[node][bits >> (32 - prefix) & 1] = -static_cast<int>(m_data.size()) - 1;
        if (style == Style::Flat) {
            m_data += map(2) + text("country_code") + text(country) + text("city") + text(city);
        } else {
            m_data += map(2) + text("country") + map(1) + text("iso_code") + text(country) + text("city") + map(1) +
                      text("names") + map(1) + text("en") + text(city);
        }
    }

    bool write(const QString &path) const
    {
        const auto count = static_cast<quint32>(m_nodes.size());
        QByteArray bytes;
        for (const auto &node : m_nodes) {
            for (const int side : node) {
                const quint32 record = side > 0    ? static_cast<quint32>(side)
                                       : side == 0 ? count // nothing
                                                   : count + 16 + static_cast<quint32>(-side - 1);
                for (const int shift : {16, 8, 0})
                    bytes.append(static_cast<char>(record >> shift & 0xff));
            }
        }
        bytes += QByteArray(16, '\0') + m_data + "\xab\xcd\xefMaxMind.com" + map(9);
        bytes += text("node_count") + number(6, count, 4) + text("record_size") + number(5, 24, 2);
        bytes += text("ip_version") + number(5, 4, 2) + text("database_type") + text("Test-City");
        bytes += text("languages") + QByteArray("\x00\x04", 2); // an empty array
        bytes += text("binary_format_major_version") + number(5, 2, 2);
        bytes += text("binary_format_minor_version") + number(5, 0, 2);
        bytes += text("build_epoch") + QByteArray("\x04\x02", 2) + QByteArray("\x60\0\0\0", 4); // a uint64 of 4 bytes
        bytes += text("description") + map(0);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

private:
    static QByteArray map(int size) { return QByteArray(1, static_cast<char>(7 << 5 | size)); }
    static QByteArray text(const QByteArray &utf8) // at most 28 bytes
    {
        return QByteArray(1, static_cast<char>(2 << 5 | utf8.size())) + utf8;
    }
    static QByteArray number(int type, quint32 value, int size)
    {
        QByteArray bytes(1, static_cast<char>(type << 5 | size));
        for (int shift = 8 * (size - 1); shift >= 0; shift -= 8)
            bytes.append(static_cast<char>(value >> shift & 0xff));
        return bytes;
    }

    std::vector<std::array<int, 2>> m_nodes{{}}; // 0: nothing, above: a node, below: data at -side - 1
    QByteArray m_data;
};

} // namespace postject
