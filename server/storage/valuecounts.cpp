// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/valuecounts.h"

#include <algorithm>

namespace postject {

namespace {

// Numbers of seven bits to a byte, the lowest first; the highest bit says that there are more (LEB128). An entry is the
// step from the value before it, its rows with two bits for what else there is, then the failed, then the local ones.
constexpr quint64 kHasFailed = 1, kHasLocal = 2;
constexpr int kFlagBits = 2;
constexpr int kBitsPerByte = 7;
constexpr quint64 kMostRows =
    1 << 20; // no block has so many: what says so is damaged, and sums stay far from overflowing

void put(QByteArray &list, quint64 number)
{
    for (; number >= 0x80; number >>= kBitsPerByte)
        list += static_cast<char>(number | 0x80);
    list += static_cast<char>(number);
}

class ListReader
{
public:
    explicit ListReader(QByteArrayView list) : m_list(list) {}

    bool isAtEnd() const { return m_place == m_list.size(); }
    bool isDamaged() const { return m_isDamaged; }

    quint64 next()
    {
        quint64 number = 0;
        for (int shift = 0; m_place < m_list.size() && shift < 63; shift += kBitsPerByte) {
            const auto byte = static_cast<unsigned char>(m_list[m_place++]);
            number |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return number;
        }
        m_isDamaged = true;
        return 0;
    }

    qint64 nextRows() { return rows(next()); }

    RollupCount nextCount(bool withoutLocal)
    {
        const quint64 head = next();
        RollupCount count;
        count.requests = rows(head >> kFlagBits);
        count.failed = (head & kHasFailed) != 0 ? nextRows() : 0;
        if ((head & kHasLocal) == 0)
            return count;
        const qint64 local = nextRows(), failed = nextRows();
        if (withoutLocal) {
            count.requests -= local;
            count.failed -= failed;
        }
        return count;
    }

private:
    qint64 rows(quint64 number)
    {
        m_isDamaged = m_isDamaged || number > kMostRows;
        return static_cast<qint64>(std::min(number, kMostRows));
    }

    QByteArrayView m_list;
    qsizetype m_place = 0;
    bool m_isDamaged = false;
};

} // namespace

void ValueTally::add(qint64 value, bool isFailed, bool isLocal)
{
    const RollupCount one{.requests = 1, .failed = isFailed ? 1 : 0};
    Counts &counts = m_counts[value];
    counts.all += one;
    if (isLocal)
        counts.local += one;
}

QByteArray ValueTally::list() const
{
    std::vector<std::pair<qint64, Counts>> sorted(m_counts.begin(), m_counts.end());
    std::ranges::sort(sorted, {}, [](const auto &each) { return each.first; });
    QByteArray list;
    qint64 before = 0;
    for (const auto &[value, counts] : sorted) {
        const auto &[all, local] = counts;
        put(list, static_cast<quint64>(value - before));
        put(list, static_cast<quint64>(all.requests) << kFlagBits | (all.failed > 0 ? kHasFailed : 0) |
                      (local.requests > 0 ? kHasLocal : 0));
        if (all.failed > 0)
            put(list, static_cast<quint64>(all.failed));
        if (local.requests > 0) {
            put(list, static_cast<quint64>(local.requests));
            put(list, static_cast<quint64>(local.failed));
        }
        before = value;
    }
    return list;
}

void ValueTallies::add(const ValuedRow &row)
{
    for (std::size_t column = 0; column < kValueColumns; ++column)
        m_tallies[column].add(row.values[column], row.isFailed, row.isLocal);
}

void ValueTallies::clear()
{
    for (ValueTally &each : m_tallies)
        each.clear();
}

std::optional<RollupCount> countIn(QByteArrayView list, const ValueCondition &condition, bool withoutLocal)
{
    ListReader reader(list);
    RollupCount count;
    auto wanted = condition.values.cbegin();
    for (quint64 value = 0; !reader.isAtEnd() && !reader.isDamaged();) {
        value += reader.next();
        const RollupCount rows = reader.nextCount(withoutLocal);
        const auto number = static_cast<qint64>(value);
        wanted = std::find_if(wanted, condition.values.cend(), [number](qint64 each) { return each >= number; });
        const bool isWanted = wanted != condition.values.cend() && *wanted == number;
        if (isWanted != condition.isNot)
            count += rows;
    }
    if (reader.isDamaged() || list.isEmpty())
        return std::nullopt;
    return count;
}

} // namespace postject
