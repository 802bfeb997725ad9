// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the log's actions are called on the screen, in the console's language.
#pragma once

#include <QString>

namespace postject::ui {

// "Failed sign-in" for "login_failed"; a name that other services made up is shown as it is.
QString actionWords(const QString &action);

} // namespace postject::ui
