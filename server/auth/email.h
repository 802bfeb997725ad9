// SPDX-License-Identifier: GPL-3.0-or-later
//
// The e-mail address as the name of an account: what may be one. When two are the same: contract/emailkey.h. Pure;
// any thread.
#pragma once

#include "server/core/result.h"

#include <QString>

namespace postject {

inline constexpr int kEmailMaxBytes = 254; // RFC 5321 section 4.5.3.1.3, less the angle brackets

// invalid_request with a FieldError of "email" unless there is text on both sides of exactly one "@", no space, control
// or invisible character, and nothing that would have to be quoted in a mail header (RFC 5322 section 3.2.3:
// <>()[]\",;). What it folds to must hold to the same rules.
Result<void> checkEmail(const QString &email);

} // namespace postject
