// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/contract/emailkey.h"

#include <QUrl>

namespace postject {

namespace {

QString folded(const QString &text)
{
    const QString mapped = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    return mapped.normalized(QString::NormalizationForm_KC);
}

} // namespace

QString emailKey(const QString &email)
{
    const QString whole = email.trimmed();
    const qsizetype at = whole.lastIndexOf(u'@');
    if (at < 0 || !whole.isValidUtf16())
        return folded(whole);
    const QString domain = whole.sliced(at + 1).normalized(QString::NormalizationForm_KC);
    const QByteArray ascii = QUrl::toAce(domain);
    return folded(whole.first(at)) + u'@' + (ascii.isEmpty() ? folded(domain) : QString::fromLatin1(ascii));
}

} // namespace postject
