// SPDX-License-Identifier: GPL-3.0-or-later
//
// The two colour tables behind theme.h, and the QPalette made of each. Ratios against every background they are used
// on are checked by tests/ui/shell (WCAG 2.2: 4.5 for text, 3 for outlines).
#pragma once

#include "ui/theme/theme.h"

#include <QPalette>

namespace postject::ui::theme {

QColor colourOf(Colour colour, bool dark);
QColor severityFillOf(Severity severity, bool dark);
QColor severityTextOf(Severity severity, bool dark);
QColor menuHighlight(bool dark); // the text on it is white in both schemes
QPalette paletteOf(bool dark);

} // namespace postject::ui::theme
