// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/geo/placefinder.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logGeo, "postject.geo")

constexpr qsizetype kRemembered = 8192; // addresses; then it starts to learn anew

} // namespace

QString PlaceFinder::shippedDatabase()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/" POSTJECT_SHARE_FROM_PROGRAMS
                                                                    "/postject/geo/country.mmdb"_s);
}

Result<void> PlaceFinder::open(const QString &countryDatabase, const QString &cityDatabase)
{
    m_known.clear();
    m_cityDatabase = cityDatabase;
    Result<std::unique_ptr<CountryDatabase>> opened =
        CountryDatabase::open(cityDatabase.isEmpty() ? countryDatabase : cityDatabase);
    if (opened) {
        m_database = *std::move(opened);
        return {};
    }
    m_database.reset();
    if (!cityDatabase.isEmpty())
        return std::unexpected(opened.error());
    qCWarning(logGeo).noquote() << opened.error().detail << "- requests get no country, new places raise no alert";
    return {};
}

const Place &PlaceFinder::find(const IpAddress &address)
{
    if (const auto known = m_known.constFind(address); known != m_known.cend())
        return *known;
    if (m_known.size() >= kRemembered)
        m_known.clear();
    return *m_known.insert(address, m_database ? m_database->lookup(address) : Place{});
}

Place PlaceFinder::find(const QByteArray &ipAddress)
{
    const Result<IpAddress> address = IpAddress::parse(ipAddress);
    return address ? find(*address) : Place{};
}

} // namespace postject
