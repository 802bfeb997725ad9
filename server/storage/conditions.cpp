// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/conditions.h"

namespace postject {

QString containsPattern(const QString &text)
{
    QString pattern(u'%');
    for (const QChar each : text) {
        if (each == u'%' || each == u'_' || each == u'!')
            pattern += u'!';
        pattern += each >= u'A' && each <= u'Z' ? QChar(each.unicode() + 32) : each;
    }
    pattern += u'%';
    return pattern;
}

} // namespace postject
