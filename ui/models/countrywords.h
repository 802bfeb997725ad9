// SPDX-License-Identifier: GPL-3.0-or-later
//
// Countries as people call them. Pure; any thread.
#pragma once

#include <QString>

namespace postject::ui {

// "Netherlands" for "NL", in the user's language where its name is known, else in English; a code that stands for none
// as it is; "" for "".
QString countryName(const QString &code);

} // namespace postject::ui
