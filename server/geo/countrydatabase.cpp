// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/geo/countrydatabase.h"

#include "server/geo/publicaddress.h"

#include <QFile>

#include <cstring>
#ifdef _WIN32
#include "server/core/system/windowsheaders.h"
#else
#include <netinet/in.h>
#endif
#include <maxminddb.h>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint32 kCityMaxBytes = 128;

template <typename... Keys>
QByteArray textAt(MMDB_entry_s &entry, Keys... keys)
{
    MMDB_entry_data_s data{};
    if (MMDB_get_value(&entry, &data, keys..., nullptr) != MMDB_SUCCESS || !data.has_data ||
        data.type != MMDB_DATA_TYPE_UTF8_STRING)
        return {};
    return {data.utf8_string, static_cast<qsizetype>(data.data_size)};
}

template <typename... Keys>
QByteArray textOr(QByteArray text, MMDB_entry_s &entry, Keys... keys)
{
    return text.isEmpty() ? textAt(entry, keys...) : text;
}

bool isCountryCode(const QByteArray &text)
{
    const auto isLetter = [](char each) { return each >= 'A' && each <= 'Z'; };
    return text.size() == 2 && isLetter(text[0]) && isLetter(text[1]) && text != "ZZ"; // ZZ: ISO's "unknown"
}

MMDB_lookup_result_s find(const MMDB_s &database, const IpAddress &address, int &fault)
{
    sockaddr_storage storage{};
    if (address.isIPv4()) {
        auto *v4 = reinterpret_cast<sockaddr_in *>(&storage);
        v4->sin_family = AF_INET;
        std::memcpy(&v4->sin_addr, address.bytes().data(), 4);
    } else {
        auto *v6 = reinterpret_cast<sockaddr_in6 *>(&storage);
        v6->sin6_family = AF_INET6;
        std::memcpy(&v6->sin6_addr, address.bytes().data(), 16);
    }
    return MMDB_lookup_sockaddr(&database, reinterpret_cast<const sockaddr *>(&storage), &fault);
}

} // namespace

struct CountryDatabase::Private
{
    MMDB_s database{};
    bool isOpen = false;

    ~Private()
    {
        if (isOpen)
            MMDB_close(&database);
    }
};

CountryDatabase::CountryDatabase(std::unique_ptr<Private> p) : d(std::move(p)) {}

CountryDatabase::~CountryDatabase() = default;

Result<std::unique_ptr<CountryDatabase>> CountryDatabase::open(const QString &file)
{
    auto p = std::make_unique<Private>();
    const int status = MMDB_open(QFile::encodeName(file).constData(), MMDB_MODE_MMAP, &p->database);
    if (status != MMDB_SUCCESS) {
        return failure(ErrorCode::InternalError, u"Can't read the country database %1: %2"_s.arg(
                                                     file, QString::fromLatin1(MMDB_strerror(status))));
    }
    p->isOpen = true;
    return std::unique_ptr<CountryDatabase>(new CountryDatabase(std::move(p)));
}

Place CountryDatabase::lookup(const IpAddress &address) const
{
    if (!isPublicAddress(address) || (!address.isIPv4() && d->database.metadata.ip_version == 4))
        return {};
    int fault = MMDB_SUCCESS;
    MMDB_lookup_result_s found = find(d->database, address, fault);
    if (fault != MMDB_SUCCESS || !found.found_entry)
        return {};
    Place place{.country = textOr(textAt(found.entry, "country_code"), found.entry, "country", "iso_code"),
                .city = textOr(textAt(found.entry, "city"), found.entry, "city", "names", "en").left(kCityMaxBytes)};
    return isCountryCode(place.country) ? place : Place{};
}

} // namespace postject
