// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/words.h"

#include "server/storage/casefold.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace postject {

namespace {

constexpr std::array<bool, 128> kInWords = [] {
    std::array<bool, 128> inWords{};
    for (std::size_t i = 0; i < inWords.size(); ++i)
        inWords[i] = (i >= '0' && i <= '9') || (i >= 'a' && i <= 'z') || (i >= 'A' && i <= 'Z');
    return inWords;
}();

unsigned char byteAt(QByteArrayView text, qsizetype at)
{
    return static_cast<unsigned char>(text[at]);
}

bool continues(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

// How many bytes the character at that place has, and whether it belongs to a word. Folded text is valid UTF-8.
struct Character
{
    qsizetype size = 1;
    bool isInWord = false;
};

Character characterAt(QByteArrayView text, qsizetype at)
{
    const unsigned char first = byteAt(text, at);
    if (first < 0x80)
        return {.size = 1, .isInWord = kInWords[first]};
    qsizetype size = 1;
    char32_t code = first >= 0xF0 ? first & 0x07U : first >= 0xE0 ? first & 0x0FU : first & 0x1FU;
    for (; at + size < text.size() && continues(byteAt(text, at + size)); ++size)
        code = (code << 6) | (byteAt(text, at + size) & 0x3FU);
    return {.size = size, .isInWord = QChar::isLetterOrNumber(code) || QChar::isMark(code)};
}

bool beginsInWord(QByteArrayView text)
{
    return !text.isEmpty() && characterAt(text, 0).isInWord;
}

bool endsInWord(QByteArrayView text)
{
    if (text.isEmpty())
        return false;
    qsizetype last = text.size() - 1;
    while (last > 0 && continues(byteAt(text, last)))
        --last;
    return characterAt(text, last).isInWord;
}

// In place of each escape as many blanks: "\n" and "\u001f".
QByteArray withoutEscapes(QByteArrayView json)
{
    QByteArray text = json.toByteArray();
    for (qsizetype at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at)) {
        const bool isCode = at + 1 < text.size() && text[at + 1] == 'u';
        const qsizetype end = std::min(at + (isCode ? 6 : 2), text.size());
        std::fill(text.begin() + at, text.begin() + end, ' ');
        at = end;
    }
    return text;
}

} // namespace

QByteArray foldedForWords(QByteArrayView utf8, TextForm form)
{
    if (form == TextForm::Json && utf8.contains('\\'))
        return caseFolded(withoutEscapes(utf8));
    return caseFolded(utf8);
}

WordPlace nextWord(QByteArrayView folded, qsizetype at)
{
    for (Character each; at < folded.size(); at += each.size) {
        each = characterAt(folded, at);
        if (each.isInWord)
            break;
    }
    qsizetype end = at;
    for (Character each; end < folded.size(); end += each.size) {
        each = characterAt(folded, end);
        if (!each.isInWord)
            break;
    }
    return {.at = at, .size = end - at};
}

bool holdsWords(QByteArrayView folded, QByteArrayView needle)
{
    if (needle.isEmpty())
        return true;
    const bool isBoundBefore = beginsInWord(needle), isBoundAfter = endsInWord(needle);
    for (qsizetype at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1)) {
        const bool isCut = (isBoundBefore && endsInWord(folded.first(at))) ||
                           (isBoundAfter && beginsInWord(folded.sliced(at + needle.size())));
        if (!isCut)
            return true;
    }
    return false;
}

} // namespace postject
