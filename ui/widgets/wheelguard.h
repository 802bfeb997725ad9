// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps the mouse wheel from changing a field that has no focus: it scrolls what lies behind. GUI thread.
#pragma once

class QWidget;

namespace postject::ui {

void ignoreWheelWithoutFocus(QWidget *field); // a combo box, a spin box, a date

} // namespace postject::ui
