// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/passwordstrength.h"

#include "server/contract/limits.h"

#include <QList>

#include <algorithm>
#include <cmath>

namespace postject::ui {

namespace {

// How many characters the password seems to be drawn from.
int alphabetOf(const QString &password)
{
    const auto has = [&](auto test) { return std::ranges::any_of(password, test); };
    int size = 0;
    if (has([](QChar c) { return c.isLower(); }))
        size += 26;
    if (has([](QChar c) { return c.isUpper(); }))
        size += 26;
    if (has([](QChar c) { return c.isDigit(); }))
        size += 10;
    if (has([](QChar c) { return !c.isLetterOrNumber(); }))
        size += 24;
    return std::max(size, 2);
}

// The characters that a guesser could not derive from the one before: a repeat or the next of a run adds nothing.
qsizetype surprises(const QString &password)
{
    const QList<uint> characters = password.toUcs4();
    qsizetype count = characters.isEmpty() ? 0 : 1;
    for (qsizetype i = 1; i < characters.size(); ++i) {
        const qint64 step = qint64(characters[i]) - qint64(characters[i - 1]);
        if (step < -1 || step > 1)
            ++count;
    }
    return count;
}

} // namespace

PasswordStrength passwordStrength(const QString &password, const QString &email)
{
    if (password.toUcs4().size() < kPasswordMinLength)
        return PasswordStrength::TooShort;
    if (password.toUtf8().size() > kPasswordMaxBytes)
        return PasswordStrength::TooLong;
    QString rest = password;
    for (const QString &known : {email, email.section(u'@', 0, 0), email.section(u'@', 1).section(u'.', 0, 0),
                                 QStringLiteral("password"), QStringLiteral("postject")}) {
        if (known.size() >= 3)
            rest.replace(known, QStringLiteral("."), Qt::CaseInsensitive);
    }
    const double bits = static_cast<double>(surprises(rest)) * std::log2(alphabetOf(rest));
    if (bits < 36)
        return PasswordStrength::Weak;
    if (bits < 56)
        return PasswordStrength::Fair;
    return bits < 75 ? PasswordStrength::Good : PasswordStrength::Strong;
}

} // namespace postject::ui
