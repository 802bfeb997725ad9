// SPDX-License-Identifier: GPL-3.0-or-later
//
// A rough estimate of how hard a new password is to guess, for words beside a field. No dictionary: it rewards length
// and variety, and sees through repeats, runs such as "abcd" or "4321", and the e-mail address. Pure; any thread.
#pragma once

#include <QString>

namespace postject::ui {

enum class PasswordStrength { TooShort, TooLong, Weak, Fair, Good, Strong };

// TooShort and TooLong are the contract's limits (server/contract/limits.h); the others are advice.
PasswordStrength passwordStrength(const QString &password, const QString &email);

} // namespace postject::ui
