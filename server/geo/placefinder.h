// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where requests come from: the shipped country database and, where an administrator set one, a city database in its
// place. Remembers the last addresses, so that a further request of the same address costs a tenth of a microsecond.
// Server thread.
#pragma once

#include "server/geo/countrydatabase.h"

#include <QHash>

namespace postject {

class PlaceFinder
{
public:
    // cityDatabase: empty for none; a file that can't be read is an error. A missing country database is not: then no
    // address has a place, and the log says so.
    Result<void> open(const QString &countryDatabase, const QString &cityDatabase);

    QString cityDatabase() const { return m_cityDatabase; } // "" for none
    bool isOpen() const { return m_database != nullptr; }
    const Place &find(const IpAddress &address);
    Place find(const QByteArray &ipAddress); // as a row has it; nothing for "local" and ""

    // postject/geo/country.mmdb under the folder of shared data (CMAKE_INSTALL_DATADIR), as seen from the program's
    // own: the same in a build folder and wherever the programs are installed.
    static QString shippedDatabase();

private:
    std::unique_ptr<CountryDatabase> m_database;
    QString m_cityDatabase;
    QHash<IpAddress, Place> m_known;
};

} // namespace postject
