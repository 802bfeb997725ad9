// SPDX-License-Identifier: GPL-3.0-or-later
//
// Countries as people call them. Pure; any thread.
#pragma once

#include <QString>

namespace postject::ui {

// "Netherlands" for "NL", in Qt's words; a code that stands for none as it is; "" for "".
QString countryName(const QString &code);

} // namespace postject::ui
