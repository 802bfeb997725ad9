// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a stranger chose, such as a name or an e-mail, as it fits into a sentence. Pure; any thread.
#pragma once

#include <QString>

namespace postject::ui {

// One line of at most 64 characters, cut in the middle.
inline QString inBrief(const QString &text)
{
    constexpr qsizetype kMost = 64, kEnd = 24;
    const QString line = text.simplified();
    return line.size() <= kMost ? line : line.first(kMost - kEnd - 1) + QChar(0x2026) + line.last(kEnd);
}

} // namespace postject::ui
