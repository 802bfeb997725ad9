// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a word of the log is, in the one place that filters, searches and their check share: letters and digits of any
// script with the marks on them, between two characters that are none. So "login_failed" has two words, an e-mail
// address three or more, and a UUID five. Upper and lower case are one, as casefold.h has it. Pure; any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace postject {

// Of a row's columns: metadata is JSON, in which the letter of an escape ("\n") is no part of a word.
enum class TextForm { Plain, Json };

// What the functions below take: folded, with blanks for the escapes of JSON.
QByteArray foldedForWords(QByteArrayView utf8, TextForm form);

// Where the next word from at on begins and how long it is; a length of 0: there is none.
struct WordPlace
{
    qsizetype at = 0;
    qsizetype size = 0;
};
WordPlace nextWord(QByteArrayView folded, qsizetype at);

// Calls take(QByteArrayView word) for each word.
template <typename Take>
void eachWord(QByteArrayView folded, Take take)
{
    for (WordPlace word = nextWord(folded, 0); word.size > 0; word = nextWord(folded, word.at + word.size))
        take(folded.sliced(word.at, word.size));
}

// Whether the text holds the needle, folded as plain text, with no word cut in two at its ends; always true for an
// empty one. Each word of the needle then is a word of the text.
bool holdsWords(QByteArrayView folded, QByteArrayView needle);

} // namespace postject
