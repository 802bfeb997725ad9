// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/onetimecode.h"

#include "server/contract/limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace postject::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OneTimeCode)
};

} // namespace

QString normalisedCode(const QString &typed)
{
    QString code;
    code.reserve(typed.size());
    for (const QChar c : typed) {
        if (!c.isSpace() && c != u'-')
            code.append(c.toLower());
    }
    return code;
}

CodeKind codeKind(const QString &code)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto isHex = [&isDigit](QChar c) { return isDigit(c) || (c >= u'a' && c <= u'f'); };
    if (code.size() == 6 && std::ranges::all_of(code, isDigit))
        return CodeKind::Totp;
    if (code.size() == kBackupCodeLength && std::ranges::all_of(code, isHex))
        return CodeKind::Backup;
    return CodeKind::Neither;
}

QString inGroupsOfFour(const QString &text)
{
    QString grouped;
    grouped.reserve(text.size() * 5 / 4 + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            grouped.append(u' ');
        grouped.append(text[i]);
    }
    return grouped;
}

QString skewSentence(int seconds)
{
    return seconds < 0
               ? Words::tr("Your phone's clock is %n seconds behind. Set it to automatic time, then type the code "
                           "it shows.",
                           nullptr, -seconds)
               : Words::tr("Your phone's clock is %n seconds ahead. Set it to automatic time, then type the code "
                           "it shows.",
                           nullptr, seconds);
}

} // namespace postject::ui
