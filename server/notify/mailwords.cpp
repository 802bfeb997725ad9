// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/notify/mailwords.h"

#include "server/contract/alerttypes.h"
#include "server/contract/languages.h"

#include <QTranslator>

#include <algorithm>
#include <climits>

namespace postject {

namespace {

constexpr const char *kSeverityComment = "severity of an alert";
constexpr std::array kSeverityNames{"Low", "Medium", "High", "Critical"};
struct TypeName
{
    QLatin1StringView type;
    const char *name;
};
constexpr std::array kTypeNames{
    TypeName{alerttypes::kBruteForce.name, "Brute force"},
    TypeName{alerttypes::kRequestSpike.name, "Request spike"},
    TypeName{alerttypes::kGeographicChange.name, "New place"},
    TypeName{alerttypes::kUnusualEndpoint.name, "Sensitive endpoint"},
    TypeName{alerttypes::kCredentialsExposed.name, "Password exposed"},
    TypeName{alerttypes::kDistributedGuessing.name, "Distributed guessing"},
    TypeName{alerttypes::kProxyMisconfigured.name, "Proxy misconfigured"},
    TypeName{alerttypes::kClockJump.name, "Clock jump"},
    TypeName{alerttypes::kLogIntegrity.name, "Log integrity"},
};
static_assert(kTypeNames.size() == kAlertTypes.size());

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

QString MailWords::ofAlerts(const char *text, const char *comment, qint64 count) const
{
    return translated("AlertWords", text, comment, count);
}

QString MailWords::severity(Severity severity) const
{
    return ofAlerts(kSeverityNames[static_cast<std::size_t>(severity)], kSeverityComment);
}

QString MailWords::title(const QByteArray &alertType) const
{
    const QLatin1StringView name(alertType);
    const auto *const known = std::ranges::find(kTypeNames, name, &TypeName::type);
    if (m_catalogue && known != kTypeNames.end())
        return ofAlerts(known->name);
    const AlertType *type = alertTypeOf(name);
    return type ? QString(type->title) : QString::fromUtf8(alertType);
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
