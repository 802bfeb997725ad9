// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sentence that says what is wrong with a text that should be an address or a CIDR range.
// Pure; any thread.
#pragma once

#include "server/contract/addresstext.h"

#include <QString>

namespace postject::ui {

using CidrProblem = AddressProblem;

// One sentence, translated, that says what is wrong with the text and, where it is short, what would be right.
QString explain(CidrProblem problem);

} // namespace postject::ui
