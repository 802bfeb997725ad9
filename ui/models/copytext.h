// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a table hands to the clipboard of its cells: text without a tab or a line end in it, and none that a spreadsheet
// would run. Pure.
#pragma once

#include <QString>

class QModelIndex;

namespace postject::ui {

// A model answers it where what is copied is neither the tool tip nor what is shown.
inline constexpr int kCopyRole = Qt::UserRole + 1001;

// In full, as machines read it: the model's own answer, else its tool tip, else what is shown.
QString copyText(const QModelIndex &cell);
// A cell of tab-separated values.
void appendTsvCell(QString &to, QStringView text);

} // namespace postject::ui
