// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people type where a two-factor code is asked for: six digits ("123 456" too), or a backup code.
// Pure; any thread.
#pragma once

#include <QString>

namespace postject::ui {

enum class CodeKind { Neither, Totp, Backup };

// Without blanks and dashes, lower case.
QString normalisedCode(const QString &typed);

// Of a normalised code: six digits 0-9, or kBackupCodeLength hexadecimal digits.
CodeKind codeKind(const QString &code);

// "JBSW Y3DP EHPK 3PXP"
QString inGroupsOfFour(const QString &text);

// "Your phone's clock is 90 seconds behind. …" seconds: the phone's time less the server's.
QString skewSentence(int seconds);

} // namespace postject::ui
