// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a stranger chose, such as a name or an e-mail, as it fits into a sentence. Any thread.
#pragma once

#include <QLocale>
#include <QString>

namespace postject::ui {

// One line of at most 64 characters, cut in the middle.
inline QString inBrief(const QString &text)
{
    constexpr qsizetype kMost = 64, kEnd = 24;
    const QString line = text.simplified();
    return line.size() <= kMost ? line : line.first(kMost - kEnd - 1) + QChar(0x2026) + line.last(kEnd);
}

// A text between others that may run the other way, as an address in a line of Arabic: each keeps its own order. As it
// is where the language runs from left to right.
inline QString isolated(const QString &text)
{
    return QLocale().textDirection() == Qt::LeftToRight ? text : QChar(0x2068) + text + QChar(0x2069);
}

} // namespace postject::ui
