// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/contract/blockreason.h"

#include <QRegularExpression>

namespace postject {

using namespace Qt::Literals::StringLiterals;

std::optional<BlockReason> readBlockReason(const QString &text)
{
    static const QRegularExpression shape(u"\\A([0-9]{1,9}) failed logins within ([0-9]{1,6}) (hour|minute)s?"
                                          "(?:, in the imported log (\\S{1,64}))?\\z"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(2).toInt();
    return BlockReason{.attempts = match.captured(1).toInt(),
                       .window =
                           match.captured(3) == "hour"_L1 ? std::chrono::hours(count) : std::chrono::minutes(count),
                       .import = match.captured(4)};
}

} // namespace postject
