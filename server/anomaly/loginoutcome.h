// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads off a row of the log whether it is an attempt to sign in, and how that ended. Pure.
#pragma once

#include "server/domain/records.h"

#include <optional>

namespace postject {

enum class LoginOutcome { WrongPassword, RightPassword, Succeeded };

// Absent: the row is no attempt to sign in.
std::optional<LoginOutcome> loginOutcomeOf(const ActivityRow &row);

} // namespace postject
