// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/exceptionwords.h"

#include "server/contract/exceptiontypes.h"
#include "ui/models/countrywords.h"
#include "ui/models/timewords.h"

#include <QCoreApplication>

namespace postject::ui::exceptionwords {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExceptionWords)
};

QString nameOf(ExceptionType type)
{
    return exceptionTypeName(type);
}

QString placeName(const QString &country, const QString &city)
{
    return city.isEmpty() ? countryName(country) : Words::tr("%1, %2", "city, country").arg(city, countryName(country));
}

} // namespace

QList<Offer> offers(const AlertEntry &alert)
{
    const QByteArray typeName = alert.type.toLatin1();
    const QLatin1StringView type(typeName);
    QList<Offer> offers;
    const auto add = [&](ExceptionType each, const QString &subject, const QString &words) {
        if (keepsAway(each, type))
            offers.append({.type = nameOf(each), .subject = subject, .words = words});
    };
    if (const QString address = alert.ipAddress(); !address.isEmpty())
        add(ExceptionType::Address, address, Words::tr("The address %1").arg(address));
    const QString country = alert.metadata["country"_L1].toString(), city = alert.metadata["city"_L1].toString();
    if (!country.isEmpty() && !city.isEmpty())
        add(ExceptionType::Place, country + u'/' + city,
            Words::tr("Everything from %1", "a place").arg(placeName(country, city)));
    if (!country.isEmpty())
        add(ExceptionType::Place, country, Words::tr("Everything from %1", "a place").arg(placeName(country, {})));
    if (const QString path = alert.metadata["endpoint"_L1].toString(); !path.isEmpty())
        add(ExceptionType::Path, path, Words::tr("Requests to %1", "a path").arg(path));
    return offers;
}

QString subject(const QString &type, const QString &subject)
{
    return type == nameOf(ExceptionType::Place) ? placeName(subject.left(2), subject.mid(3)) : subject;
}

QString typeName(const QString &type)
{
    const QByteArray name = type.toLatin1();
    const std::optional<ExceptionType> known = exceptionTypeOf(QLatin1StringView(name));
    if (!known)
        return type; // of a newer server
    switch (*known) {
    case ExceptionType::Place:
        return Words::tr("Place", "what an exception is for");
    case ExceptionType::Path:
        return Words::tr("Path", "what an exception is for");
    case ExceptionType::Address:
        return Words::tr("Address", "what an exception is for");
    }
    Q_UNREACHABLE_RETURN({});
}

QString until(const std::optional<TimePoint> &until, const QDateTime &now)
{
    if (!until)
        return Words::tr("for good");
    return Words::tr("until %1", "a time")
        .arg(clockAndDay(QDateTime::fromMSecsSinceEpoch(toMilliseconds(*until)), now));
}

} // namespace postject::ui::exceptionwords
