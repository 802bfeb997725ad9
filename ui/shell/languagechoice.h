// SPDX-License-Identifier: GPL-3.0-or-later
//
// A language that the user may choose.
#pragma once

#include <QString>

namespace postject::ui {

struct LanguageChoice
{
    QString code; // "de", "zh_CN"
    QString name; // in itself
};

} // namespace postject::ui
