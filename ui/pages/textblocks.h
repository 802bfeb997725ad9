// SPDX-License-Identifier: GPL-3.0-or-later
//
// Headings and paragraphs of a page's body: plain text, wrapped, no wider than one reads with ease. GUI thread.
#pragma once

#include <QString>

class QLabel;

namespace postject::ui {

QLabel *heading(const QString &text);
QLabel *paragraph(const QString &text);

} // namespace postject::ui
