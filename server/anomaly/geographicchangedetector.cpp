// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anomaly/geographicchangedetector.h"

#include <algorithm>

namespace postject {

namespace {

constexpr std::size_t kPlacesMax = 64; // of one account; beyond, the one longest without a login goes
constexpr std::array<char, 2> kNoCountry{};

std::array<char, 2> codeOf(const QByteArray &country)
{
    return country.size() == 2 ? std::array{country[0], country[1]} : kNoCountry;
}

} // namespace

GeographicChangeDetector::GeographicChangeDetector(GeographicChangeSettings settings, AccountHistory *history)
    : m_settings(settings), m_history(history), m_states(settings.accountsMax)
{
}

void GeographicChangeDetector::apply(const GeographicChangeSettings &settings)
{
    m_settings = settings; // the places stay: what is known does not depend on the days
}

GeographicChangeDetector::Places GeographicChangeDetector::load(const QList<LoginPlace> &places)
{
    Places known;
    known.reserve(static_cast<std::size_t>(places.size()));
    for (const LoginPlace &each : places)
        known.push_back({.country = codeOf(each.country), .city = each.city, .lastLoginAt = each.lastLoginAt});
    return known;
}

bool GeographicChangeDetector::isKnown(const Places &places, const LoginAttempt &attempt) const
{
    const TimePoint oldest = attempt.at - std::chrono::days(m_settings.days);
    return std::ranges::any_of(places, [&, country = codeOf(attempt.country)](const Known &place) {
        return place.lastLoginAt > oldest && place.country == country &&
               (place.city == attempt.city || place.city.isEmpty() || attempt.city.isEmpty());
    });
}

QList<QByteArray> GeographicChangeDetector::countriesOf(const Places &places, TimePoint at) const
{
    Places latest = places;
    std::ranges::stable_sort(latest, std::ranges::greater{}, &Known::lastLoginAt);
    QList<QByteArray> countries;
    for (const Known &place : latest) {
        const QByteArray country(place.country.data(), 2);
        if (place.lastLoginAt > at - std::chrono::days(m_settings.days) && place.country != kNoCountry &&
            !countries.contains(country))
            countries.append(country);
    }
    return countries;
}

void GeographicChangeDetector::learn(Places &places, const LoginAttempt &attempt)
{
    const Known fresh{.country = codeOf(attempt.country), .city = attempt.city, .lastLoginAt = attempt.at};
    const auto known = std::ranges::find_if(
        places, [&](const Known &place) { return place.country == fresh.country && place.city == fresh.city; });
    if (known != places.end()) {
        known->lastLoginAt = std::max(known->lastLoginAt, attempt.at);
        return;
    }
    if (places.size() >= kPlacesMax)
        places.erase(std::ranges::min_element(places, {}, &Known::lastLoginAt));
    places.reserve(places.size() + 1); // a handful: not twice as many
    places.push_back(fresh);
}

std::optional<PlaceFinding> GeographicChangeDetector::observe(const LoginAttempt &attempt)
{
    Places &places =
        m_states.of(attempt.account, [&] { return m_history ? load(m_history->places(attempt.account)) : Places(); });
    std::optional<PlaceFinding> finding;
    if (!places.empty() && !attempt.country.isEmpty() && !isKnown(places, attempt)) {
        finding = PlaceFinding{.account = attempt.account,
                               .at = attempt.at,
                               .row = attempt.row,
                               .country = attempt.country,
                               .city = attempt.city,
                               .ipAddress = attempt.ipAddress,
                               .outcome = attempt.outcome,
                               .previousCountries = countriesOf(places, attempt.at)};
    }
    if (attempt.outcome == LoginOutcome::Succeeded)
        learn(places, attempt);
    return finding;
}

} // namespace postject
