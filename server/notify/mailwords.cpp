// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/notify/mailwords.h"

#include "server/alerts/securityalerts.h"
#include "server/contract/alerttypes.h"
#include "server/contract/languages.h"
#include "server/notify/mailmessage.h"

#include <QTranslator>

#include <algorithm>
#include <climits>

namespace postject {

namespace {

QLocale localeOf(const QString &language)
{
    return QLocale(language == "ar"_L1 ? u"ar_AE"_s : language); // digits as in the addresses beside them
}

} // namespace

// What QTranslator finds for a name that is cut short is another language's.
MailWords::MailWords(const QString &language)
{
    const QString file = u":/translations/postject_%1.qm"_s.arg(language);
    auto catalogue = std::make_shared<QTranslator>();
    if (language == "en"_L1 || !isMailLanguage(language) || !catalogue->load(file) || catalogue->filePath() != file)
        return;
    m_tag = QString(language).replace(u'_', u'-');
    m_locale = localeOf(language);
    m_catalogue = std::move(catalogue);
}

QString MailWords::translated(const char *context, const char *text, const char *comment, qint64 count) const
{
    const int plural = static_cast<int>(std::min<qint64>(count, INT_MAX));
    QString words = m_catalogue ? m_catalogue->translate(context, text, comment, plural) : QString();
    if (words.isEmpty())
        words = QString::fromUtf8(text);
    if (count >= 0)
        words.replace("%Ln"_L1, m_locale.toString(count)).replace("%n"_L1, QString::number(count));
    return words;
}

QString MailWords::operator()(const char *text) const
{
    return translated("Mail", text);
}

QString MailWords::counted(const char *text, qsizetype count) const
{
    return translated("Mail", text, nullptr, count);
}

QString MailWords::alertText(const alerttexts::Text &text) const
{
    return translated("AlertWords", text.source, text.comment);
}

QString MailWords::alertCount(const char *text, qint64 count) const
{
    return translated("AlertWords", text, nullptr, std::max(count, qint64{0}));
}

QString MailWords::foreign(const QString &text) const
{
    return isolated(shortLine(text));
}

QString MailWords::severity(Severity severity) const
{
    return alerttexts::severity(QString(severityName(severity)), *this);
}

QString MailWords::title(const QByteArray &alertType) const
{
    const QString type = QString::fromUtf8(alertType);
    if (const QString title = alerttexts::title(type, *this); m_catalogue && !title.isEmpty())
        return title;
    const AlertType *known = alertTypeOf(QLatin1StringView(alertType));
    return known ? QString(known->title) : type;
}

QString MailWords::isolated(const QString &value) const
{
    return isRightToLeft() && !value.isEmpty() ? QChar(0x2068) + value + QChar(0x2069) : value;
}

QString MailWords::directionMark() const
{
    return isRightToLeft() ? QString(QChar(0x200f)) : QString();
}

} // namespace postject
