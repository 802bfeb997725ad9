// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many rows of a block have each value of a column that many rows share but the rollups do not count by: endpoint,
// user agent, country. The list is exact and short: for each value, by its number in activity_words, its rows, those
// that failed, and those that came over the console's own socket. Pure; any thread.
#pragma once

#include "server/storage/rollups.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>
#include <unordered_map>
#include <vector>

namespace postject {

enum class ValueColumn { Endpoint = 0, UserAgent = 1, Country = 2 }; // the database's numbers
inline constexpr std::array kAllValueColumns{ValueColumn::Endpoint, ValueColumn::UserAgent, ValueColumn::Country};
inline constexpr std::size_t kValueColumns = kAllValueColumns.size();

// What a row is counted as in those lists.
struct ValuedRow
{
    std::array<qint64, kValueColumns> values{}; // by ValueColumn
    bool isFailed = false;
    bool isLocal = false;
};

// A condition on one of the columns: the row's value is among these, or with isNot none of them.
struct ValueCondition
{
    ValueColumn column = ValueColumn::Endpoint;
    bool isNot = false;
    std::vector<qint64> values; // sorted
};

class ValueTally
{
public:
    void add(qint64 value, bool isFailed, bool isLocal);
    void clear() { m_counts.clear(); }
    QByteArray list() const; // as it is stored

private:
    struct Counts
    {
        RollupCount all;
        RollupCount local;
    };
    std::unordered_map<qint64, Counts> m_counts;
};

// One for each of the columns.
class ValueTallies
{
public:
    void add(const ValuedRow &row);
    void clear();
    QByteArray list(ValueColumn column) const { return m_tallies[static_cast<std::size_t>(column)].list(); }

private:
    std::array<ValueTally, kValueColumns> m_tallies;
};

// How many rows of the block fulfil the condition; nothing for a list that is damaged.
std::optional<RollupCount> countIn(QByteArrayView list, const ValueCondition &condition, bool withoutLocal);

} // namespace postject
