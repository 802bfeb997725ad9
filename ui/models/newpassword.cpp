// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/newpassword.h"

#include "server/contract/limits.h"
#include "ui/models/passwordstrength.h"

#include <QCoreApplication>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NewPassword)
};

} // namespace

QString newPasswordProblem(const QString &password)
{
    if (password.isEmpty())
        return Words::tr("Type a password.");
    switch (passwordStrength(password, {})) {
    case PasswordStrength::TooShort:
        return Words::tr("The password needs at least %n characters.", nullptr, kPasswordMinLength);
    case PasswordStrength::TooLong:
        return Words::tr("The password is too long.");
    default:
        return {};
    }
}

QString newPasswordRefusal(const QString &serverWords)
{
    if (serverWords.startsWith("is among the most common"_L1))
        return Words::tr("Many people use this password, so it is guessed first. Four unrelated words are better.");
    if (serverWords.startsWith("is too close"_L1))
        return Words::tr("This is too close to the e-mail or to the name of this product.");
    return Words::tr("The server refused this: %1", "%1 is the server's words").arg(serverWords);
}

PasswordVerdict judgePassword(const QString &password, const QString &email)
{
    using Tone = PasswordVerdict::Tone;
    if (password.isEmpty())
        return {0, Tone::None, Words::tr("At least %n characters.", nullptr, kPasswordMinLength)};
    switch (passwordStrength(password, email)) {
    case PasswordStrength::TooShort:
        return {1, Tone::Error, Words::tr("Too short: at least %n characters.", nullptr, kPasswordMinLength)};
    case PasswordStrength::TooLong:
        return {1, Tone::Error, Words::tr("Too long.", "a password")};
    case PasswordStrength::Weak:
        return {1, Tone::Warning, Words::tr("Weak: easy to guess. Four unrelated words are better.")};
    case PasswordStrength::Fair:
        return {2, Tone::Warning, Words::tr("Fair: a longer one is better.")};
    case PasswordStrength::Good:
        return {3, Tone::Ok, Words::tr("Good.", "a password")};
    case PasswordStrength::Strong:
        return {4, Tone::Ok, Words::tr("Strong.", "a password")};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace postject::ui
