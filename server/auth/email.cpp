// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/email.h"

#include "server/contract/emailkey.h"

#include <algorithm>

namespace postject {

namespace {

bool isUnfit(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // such as U+202E, which turns the text around it
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space:
        return true;
    default:
        return character < 128 && QByteArrayView("<>()[]\\\",;").contains(static_cast<char>(character));
    }
}

std::optional<QString> problemOf(const QString &email)
{
    if (email.toUtf8().size() > kEmailMaxBytes)
        return u"must have at most %1 bytes"_s.arg(kEmailMaxBytes);
    if (!email.isValidUtf16() || std::ranges::any_of(email.toUcs4(), isUnfit))
        return u"must not hold spaces, control characters or any of <>()[]\\\",;"_s;
    if (email.count(u'@') != 1 || email.startsWith(u'@') || email.endsWith(u'@'))
        return u"must be a name, one @ and a domain"_s;
    return std::nullopt;
}

} // namespace

Result<void> checkEmail(const QString &email)
{
    std::optional<QString> problem = problemOf(email);
    if (!problem)
        problem = problemOf(emailKey(email)); // U+FF20 folds to a second "@", U+00A8 to a space
    if (!problem)
        return {};
    return std::unexpected(Error{.code = ErrorCode::InvalidRequest,
                                 .detail = u"The e-mail address %1."_s.arg(*problem),
                                 .fields = {{u"email"_s, *problem}}});
}

} // namespace postject
