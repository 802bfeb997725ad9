// SPDX-License-Identifier: GPL-3.0-or-later
//
// Countries, or cities, of IP addresses from a file in MaxMind's MMDB format, which is mapped into memory: opening it
// costs no reading. The only includer of libmaxminddb. Any thread, also several at once.
#pragma once

#include "server/net/ipaddress.h"

#include <QString>

#include <memory>

namespace postject {

struct Place
{
    QByteArray country = {}; // ISO 3166-1 alpha-2, upper case
    QByteArray city = {};    // its English name in UTF-8; empty where the database has none

    bool isKnown() const { return !country.isEmpty(); }
    bool operator==(const Place &) const = default;
};

class CountryDatabase
{
public:
    // Takes records with "country_code" and "city", or MaxMind's own with "country"/"iso_code" and "city"/"names"/"en".
    // internal_error with one clear line: missing, unreadable, or no such file.
    static Result<std::unique_ptr<CountryDatabase>> open(const QString &file);
    ~CountryDatabase();

    // Nothing for private, reserved and unknown addresses.
    Place lookup(const IpAddress &address) const;

    CountryDatabase(const CountryDatabase &) = delete;
    CountryDatabase &operator=(const CountryDatabase &) = delete;

private:
    struct Private;
    explicit CountryDatabase(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace postject
