// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages of the console, one row each: what a page is called, which key opens it, to whom it is open, and what it is
// made of. Navigation, menu and keys follow from it. A new page is a row here and an include.
#pragma once

#include "ui/shell/pagestack.h"

namespace postject::ui {

QList<PageEntry> pageTable(); // in the order of the navigation, titles in the language of now

} // namespace postject::ui
