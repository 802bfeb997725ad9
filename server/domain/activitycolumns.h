// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a column of the log is, and the tools to walk over the list of them (activityrow.h) at compile time, so that a
// row is handled as if each column had been written out. Pure.
#pragma once

#include <QLatin1StringView>

#include <array>
#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>

namespace postject {

// How the table has it.
enum class ColumnKind {
    Time,    // milliseconds since 1970
    Account, // an account's number, or NULL
    Number,  // 0 for none
    Word,    // text that many rows share, by its number in activity_words
    Address, // the same in activity_addresses
    Text,    // text in the row itself
    Json,    // a JSON object in the row itself
};

// Whether q looks into it.
enum class ColumnSearch {
    None,
    Words, // for whole words (match=word)
    Text,  // for these, and for any text
};

struct ColumnTraits
{
    ColumnKind kind;
    QLatin1StringView sql; // its name in the table
    const char *name;      // its name in the API and in exports
    ColumnSearch search;
    bool isNullable; // JSON has null for an empty text
    int maxBytes;    // what is beyond is cut off; 0: no limit
    int csvPlace;    // behind the id, from 0
    int jsonPlace;   // the same
};

template <typename Row, typename T>
struct ColumnOf
{
    T Row::*member;
    ColumnTraits is;
};

// The columns of a row, and how many of them are in the first form of the chain (canonicalform.h). Later ones follow
// these, so that rows without them keep their mac.
template <typename Row, typename... Ts>
struct ColumnList
{
    std::size_t inFirstForm;
    std::tuple<ColumnOf<Row, Ts>...> columns;

    static constexpr std::size_t kCount = sizeof...(Ts);

    template <std::size_t I>
    constexpr const auto &at() const
    {
        return std::get<I>(columns);
    }
    constexpr std::array<ColumnTraits, kCount> traits() const
    {
        return std::apply([](const auto &...each) { return std::array{each.is...}; }, columns);
    }
    // The places of the columns in the order of CSV or JSON.
    constexpr std::array<std::size_t, kCount> orderBy(int ColumnTraits::*place) const
    {
        std::array<std::size_t, kCount> order{};
        std::size_t column = 0;
        for (const ColumnTraits &each : traits())
            order.at(static_cast<std::size_t>(each.*place)) = column++;
        return order;
    }
    // Whether those places are 0 and all that follow, none twice.
    constexpr bool isOrderedBy(int ColumnTraits::*place) const
    {
        std::array<bool, kCount> taken{};
        for (const ColumnTraits &each : traits()) {
            const auto wanted = static_cast<std::size_t>(each.*place);
            if (wanted >= kCount || std::exchange(taken[wanted], true))
                return false;
        }
        return true;
    }
    // The size of a row that has these members in this order and no other.
    static constexpr std::size_t rowSize()
    {
        std::size_t end = 0, widest = 1;
        const auto put = [&](std::size_t size, std::size_t alignment) {
            end = (end + alignment - 1) / alignment * alignment + size;
            widest = alignment > widest ? alignment : widest;
        };
        (put(sizeof(Ts), alignof(Ts)), ...);
        return (end + widest - 1) / widest * widest;
    }
};

// Calls take.operator()<I>() for each place of the order.
template <const auto &Order, typename Take>
constexpr void eachPlaceOf(Take take)
{
    [&]<std::size_t... N>(std::index_sequence<N...>) {
        (take.template operator()<Order[N]>(), ...);
    }(std::make_index_sequence<Order.size()>{});
}

} // namespace postject
