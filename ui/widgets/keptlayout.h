// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where tables and panes keep between runs what the user made of them: in the settings that their window was given.
// A widget outside of such a window keeps nothing. GUI thread.
#pragma once

#include <QString>

class QSettings;
class QWidget;

namespace postject::ui {

// For all that is below it, its dialogs too. The settings outlive the window.
void keepLayoutOf(QWidget *window, QSettings &settings);
// Null: nothing is kept.
QSettings *keptLayoutOf(const QWidget *widget);

} // namespace postject::ui
