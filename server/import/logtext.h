// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text out of logs, which anybody on the Internet may have written: small readers over views, and what makes such text
// fit to be stored and shown. Pure; any thread.
#pragma once

#include "server/contract/event.h"
#include "server/contract/timestamp.h"

#include <QByteArray>
#include <QByteArrayView>

namespace postject {

// Valid UTF-8 of at most maxBytes, cut between characters; U+FFFD for what is not UTF-8, for control characters and for
// those that turn the direction of text.
QByteArray cleanLogText(QByteArrayView text, qsizetype maxBytes = kEventTextMaxBytes);

// For a terminal: printable ASCII as it is, anything else as \xHH; cut with "…" at maxBytes of input.
QByteArray escapedForTerminal(QByteArrayView text, qsizetype maxBytes = 160);

// "*" stands for any number of any characters.
bool matchesPattern(QByteArrayView pattern, QByteArrayView text);

// Exactly that many decimal digits at that place; -1 for anything else.
int digitsAt(QByteArrayView text, qsizetype at, qsizetype count);

// "Jan" is 1; 0 for what is no month.
int monthOf(QByteArrayView name);

// A wall-clock time, without a zone; nothing for a day or time that does not exist. A leap second is the one before.
std::optional<TimePoint> wallTime(int year, int month, int day, int hour, int minute, int second);

inline bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

// The text up to the next blanks; the rest is what follows these.
QByteArrayView takeWord(QByteArrayView &rest);

// QByteArrayView::lastIndexOf() looks at the byte behind an empty view.
inline qsizetype lastIndexIn(QByteArrayView text, char c)
{
    return text.isEmpty() ? -1 : text.lastIndexOf(c);
}

inline QByteArrayView withoutLineEnd(QByteArrayView line)
{
    return line.endsWith('\r') ? line.chopped(1) : line;
}

} // namespace postject
