// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is wrong with a new password, in a sentence: as the console judges it before asking, and as the server said.
// Pure; any thread.
#pragma once

#include <QString>

namespace postject::ui {

QString
newPasswordProblem(const QString &password); // "": nothing that the console can tell; the server judges for good
QString newPasswordRefusal(const QString &serverWords);

// How hard it is to guess, for the words and the meter beside its field.
struct PasswordVerdict
{
    enum class Tone { None, Error, Warning, Ok };
    int segments = 0; // of four
    Tone tone = Tone::None;
    QString words;
};
PasswordVerdict judgePassword(const QString &password, const QString &email);

} // namespace postject::ui
