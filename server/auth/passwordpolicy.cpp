// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/passwordpolicy.h"

#include "server/contract/limits.h"

#include <QFile>
#include <QSet>

#include <algorithm>

// A macro of Qt's that must stand outside every namespace; a static library's resources are not there by themselves.
static void registerPasswordList()
{
    Q_INIT_RESOURCE(passwords);
}

namespace postject {

namespace {

QSet<QString> readCommonPasswords()
{
    registerPasswordList();
    QFile file(u":/auth/common-passwords.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The list of common passwords is not in the program.");
    QSet<QString> words;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            words.insert(line);
    }
    return words;
}

bool isCommon(const QString &folded)
{
    static const QSet<QString> words = readCommonPasswords();
    return words.contains(folded);
}

qsizetype characterCount(const QString &text)
{
    return std::ranges::count_if(text, [](QChar unit) { return !unit.isLowSurrogate(); });
}

// Without the digits and signs around it: "Postject2025!" is "postject".
QStringView stem(const QString &folded)
{
    QStringView rest(folded);
    const auto isLetter = [](QChar unit) { return unit.isLetter() || unit.isSurrogate(); };
    while (!rest.isEmpty() && !isLetter(rest.front()))
        rest = rest.sliced(1);
    while (!rest.isEmpty() && !isLetter(rest.back()))
        rest.chop(1);
    return rest;
}

bool isOfTheContext(const QString &folded, const QString &email)
{
    static const QSet<QString> productWords{u"postject"_s,
                                            u"administrator"_s,
                                            u"postjectadmin"_s,
                                            u"adminpostject"_s,
                                            u"password"_s,
                                            u"postjectpassword"_s,
                                            u"postject console"_s,
                                            u"postject-console"_s,
                                            u"postject server"_s,
                                            u"postject-server"_s,
                                            u"admin"_s};
    const QString address = email.toCaseFolded();
    const QString localPart = address.section(u'@', 0, 0);
    const QStringView word = stem(folded);
    // An empty stem is a password of digits and signs: the list judges those.
    return !word.isEmpty() && (productWords.contains(word.toString()) || folded == address || folded == localPart ||
                               word == stem(localPart));
}

// password: normalised, as it will be hashed.
std::optional<QString> problemOf(const QString &password, const QString &email)
{
    if (!password.isValidUtf16())
        return u"must be text, without half a character"_s;
    if (password.contains(QChar(u'\0')))
        return u"must not hold U+0000"_s;
    if (characterCount(password) < kPasswordMinLength)
        return u"must have at least %1 characters"_s.arg(kPasswordMinLength);
    if (password.toUtf8().size() > kPasswordMaxBytes)
        return u"must have at most %1 bytes"_s.arg(kPasswordMaxBytes);
    const QString folded = password.toCaseFolded();
    if (isCommon(folded))
        return u"is among the most common passwords"_s;
    if (isOfTheContext(folded, email))
        return u"is too close to the account's e-mail or to the name of this product"_s;
    return std::nullopt;
}

} // namespace

Result<void> checkNewPassword(const QString &password, const QString &email, const QString &field)
{
    const std::optional<QString> problem = problemOf(password.normalized(QString::NormalizationForm_KC), email);
    if (!problem)
        return {};
    return std::unexpected(Error{.code = ErrorCode::InvalidRequest,
                                 .detail = u"The new password %1."_s.arg(*problem),
                                 .fields = {{field, *problem}}});
}

} // namespace postject
