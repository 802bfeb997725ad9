// SPDX-License-Identifier: GPL-3.0-or-later
//
// The search filter of a block of log rows: a Bloom filter over the words that stand in the rows themselves, and over
// the numbers of the strings that they share (activity_words, activity_addresses). It may say yes for what is not
// there, never no for what is. It is cut into pieces by the hash, so that a question reads the one piece that its word
// would be in. Pure; any thread.
#pragma once

#include "server/domain/activityrow.h"
#include "server/storage/words.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <span>
#include <vector>

namespace postject {

// What a filter is asked for; the hash is part of the file's format.
using FilterKey = quint64;

FilterKey keyOfWord(QByteArrayView folded); // of a column that holds its text itself
FilterKey keyOfSharedString(qint64 number); // of activity_words
FilterKey keyOfAddress(qint64 number);      // of activity_addresses

inline constexpr int kFilterPieces = 32;
int pieceOf(FilterKey key);

// Whether that piece holds the key. Yes for an empty piece: a filter that is damaged hides nothing.
bool mayHold(QByteArrayView piece, FilterKey key);

// A row as it is stored, by the places of its columns: what is searched of what stands in it, and the numbers of its
// strings.
struct SearchedRow
{
    std::array<QByteArrayView, kActivityColumnCount> texts = {};
    std::array<qint64, kActivityColumnCount> numbers = {};
};

// Calls take(FilterKey) for the words that stand in the row itself.
template <typename Take>
void eachOwnKey(const SearchedRow &row, Take take)
{
    for (std::size_t place = 0; place < kActivityColumnCount; ++place) {
        const QByteArrayView text = row.texts[place];
        if (kActivityTraits[place].search != ColumnSearch::None && !text.isEmpty())
            eachWord(foldedForWords(text, TextForm::Json), [&](QByteArrayView word) { take(keyOfWord(word)); });
    }
}

// Calls string(number) and address(number) for those that the row shares with others.
template <typename String, typename Address>
void eachSharedNumber(const SearchedRow &row, String string, Address address)
{
    for (std::size_t place = 0; place < kActivityColumnCount; ++place) {
        if (kActivityTraits[place].search == ColumnSearch::None)
            continue;
        if (kActivityTraits[place].kind == ColumnKind::Word)
            string(row.numbers[place]);
        else if (kActivityTraits[place].kind == ColumnKind::Address)
            address(row.numbers[place]);
    }
}

// Calls take(FilterKey) for all that a row is found by.
template <typename Take>
void eachKey(const SearchedRow &row, Take take)
{
    eachOwnKey(row, take);
    eachSharedNumber(
        row, [&](qint64 number) { take(keyOfSharedString(number)); },
        [&](qint64 number) { take(keyOfAddress(number)); });
}

// The pieces of a filter that holds all those keys, which it sorts. None is empty.
std::array<QByteArray, kFilterPieces> makeFilter(std::vector<FilterKey> &keys);

} // namespace postject
