// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alertwords.h"

#include "server/contract/alerttexts.h"
#include "ui/models/countrywords.h"

#include <QCoreApplication>
#include <QLocale>

namespace postject::ui::alertwords {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AlertWords)
};

class ConsoleLanguage final : public alerttexts::Language
{
public:
    QString alertText(const alerttexts::Text &text) const override { return Words::tr(text.source, text.comment); }

    QString alertCount(const char *text, qint64 count) const override
    {
        return Words::tr(text, nullptr, static_cast<int>(qBound(qint64{0}, count, qint64{1'000'000'000})));
    }

    QString country(const QString &code) const override { return countryName(code); }
    QString foreign(const QString &text) const override { return text; } // each label shows it as plain text
    QLocale locale() const override { return QLocale(); }
};

const ConsoleLanguage kLanguage;

alerttexts::Alert subjectOf(const AlertEntry &alert)
{
    return {.type = alert.type, .severity = alert.severity, .metadata = alert.metadata};
}

} // namespace

QString severity(QStringView name)
{
    return alerttexts::severity(name, kLanguage);
}

QStringList types()
{
    return alerttexts::types();
}

QString typeName(const QString &type)
{
    const QString title = alerttexts::title(type, kLanguage);
    return title.isEmpty() ? type : title;
}

QString headline(const AlertEntry &alert)
{
    const QString made = alerttexts::sentence(subjectOf(alert), kLanguage);
    return made.isEmpty() ? alert.description.simplified() : made;
}

QStringList explanation(const AlertEntry &alert)
{
    const QStringList made = alerttexts::explanation(subjectOf(alert), kLanguage);
    return made.isEmpty() ? QStringList{alert.description} : made;
}

QString place(const AlertEntry &alert)
{
    return alerttexts::place(subjectOf(alert), kLanguage);
}

QString source(const AlertEntry &alert)
{
    if (!alert.ipAddress().isEmpty())
        return alert.ipAddress();
    if (const QString endpoint = alert.metadata["endpoint"_L1].toString(); !endpoint.isEmpty())
        return endpoint;
    return alert.accountId.isEmpty() ? Words::tr("This server") : QString();
}

} // namespace postject::ui::alertwords
