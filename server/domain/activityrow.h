// SPDX-License-Identifier: GPL-3.0-or-later
//
// A row of the activity log, and the one list of its columns. Appending, reading, the chain, listings, exports, the
// API's JSON and what q searches are all made from the list. A new column is a member and a line, each behind the
// others, and a migration that adds it to the table with 0 or '' for the rows that are there. Pure.
#pragma once

#include "server/contract/ids.h"
#include "server/contract/timestamp.h"
#include "server/domain/activitycolumns.h"

#include <QByteArray>

#include <optional>

namespace postject {

// One row of the log, before it has a sequence.
struct ActivityRow
{
    TimePoint at = {};
    std::optional<AccountId> account = {};
    QByteArray action = {};
    QByteArray ipAddress = {};  // canonical, or "local"; "" when there is none
    QByteArray userAgent = {};  // UTF-8
    QByteArray method = {};     // "" for what is no request
    QByteArray endpoint = {};   // the path without the query; "" for what is no request
    int status = 0;             // HTTP status of the answer; 0 for what is no request
    QByteArray country = {};    // ISO 3166-1 alpha-2, "" when unknown
    QByteArray requestId = {};  // "" for what is no request
    QByteArray metadata = "{}"; // a JSON object
};

namespace columns {

using namespace Qt::Literals::StringLiterals;
using enum ColumnKind;
inline constexpr auto kNever = ColumnSearch::None, kByWord = ColumnSearch::Words, kByText = ColumnSearch::Text;
inline constexpr bool kNull = true, kEmpty = false; // what JSON has for none

// clang-format off
inline constexpr ColumnList kList{11, std::tuple{
    //                                       of the table         of the API    q        none    cut  CSV JSON
    ColumnOf{&ActivityRow::at,        {Time,    "at"_L1,         "createdAt", kNever,  kEmpty, 0,   0,  4}},
    ColumnOf{&ActivityRow::account,   {Account, "account"_L1,    "accountId", kNever,  kNull,  0,   3, 10}},
    ColumnOf{&ActivityRow::action,    {Word,    "action"_L1,     "action",    kByText, kEmpty, 0,   1,  0}},
    ColumnOf{&ActivityRow::ipAddress, {Address, "address"_L1,    "ipAddress", kByText, kEmpty, 0,   2,  1}},
    ColumnOf{&ActivityRow::userAgent, {Word,    "agent"_L1,      "userAgent", kByText, kEmpty, 512, 8,  2}},
    ColumnOf{&ActivityRow::method,    {Word,    "method"_L1,     "method",    kNever,  kNull,  0,   4,  6}},
    ColumnOf{&ActivityRow::endpoint,  {Word,    "endpoint"_L1,   "endpoint",  kByText, kNull,  512, 5,  5}},
    ColumnOf{&ActivityRow::status,    {Number,  "status"_L1,     "status",    kNever,  kNull,  0,   6,  7}},
    ColumnOf{&ActivityRow::country,   {Word,    "country"_L1,    "country",   kNever,  kNull,  0,   7,  8}},
    ColumnOf{&ActivityRow::requestId, {Text,    "request_id"_L1, "requestId", kByWord, kNull,  0,   9,  9}},
    ColumnOf{&ActivityRow::metadata,  {Json,    "metadata"_L1,   "metadata",  kByText, kEmpty, 0,  10,  3}},
}};
// clang-format on

} // namespace columns

inline constexpr const auto &kActivityColumns = columns::kList;
inline constexpr std::size_t kActivityColumnCount = columns::kList.kCount;
inline constexpr std::array kActivityTraits = columns::kList.traits();

inline constexpr std::array kCsvOrder = columns::kList.orderBy(&ColumnTraits::csvPlace);
inline constexpr std::array kJsonOrder = columns::kList.orderBy(&ColumnTraits::jsonPlace);
inline constexpr std::array kListOrder = [] {
    std::array<std::size_t, kActivityColumnCount> order{};
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    return order;
}();

static_assert(columns::kList.isOrderedBy(&ColumnTraits::csvPlace), "each column has its place in CSV");
static_assert(columns::kList.isOrderedBy(&ColumnTraits::jsonPlace), "each column has its place in JSON");
static_assert(columns::kList.rowSize() == sizeof(ActivityRow), "the list has all members of a row, in their order");

// Calls take.operator()<I>() for each column; activityColumn<I> is its line.
template <const auto &Order = kListOrder, typename Take>
constexpr void eachActivityColumn(Take take)
{
    eachPlaceOf<Order>(take);
}
template <std::size_t I>
inline constexpr const auto &activityColumn = columns::kList.at<I>();

// Where in the list a member is.
template <auto Member>
consteval std::size_t activityPlaceOf()
{
    std::size_t place = kActivityColumnCount;
    eachActivityColumn([&]<std::size_t I>() {
        if constexpr (std::is_same_v<decltype(activityColumn<I>.member), decltype(Member)>)
            place = activityColumn<I>.member == Member ? I : place;
    });
    return place;
}

} // namespace postject
