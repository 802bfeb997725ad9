// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whitelist's changes in words. Pure; GUI thread for the translation only.
#pragma once

#include "ui/models/whitelistplan.h"

#include <QString>

namespace postject::ui {

// "Removed 3 entries."
QString pastSentence(const WhitelistChange &done);

// What a plan that is not safe would do to whoever makes it.
QString lockOutSentence(const WhitelistPlan &plan, const Cidr &you);

} // namespace postject::ui
