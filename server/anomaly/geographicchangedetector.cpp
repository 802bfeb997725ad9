// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anomaly/geographicchangedetector.h"

#include <algorithm>

namespace postject {

namespace {

constexpr qsizetype kPlacesMax = 64; // of one account; beyond, the one longest without a login goes

} // namespace

GeographicChangeDetector::GeographicChangeDetector(GeographicChangeSettings settings, AccountHistory *history)
    : m_settings(settings), m_history(history), m_states(settings.accountsMax)
{
}

void GeographicChangeDetector::apply(const GeographicChangeSettings &settings)
{
    m_settings = settings; // the places stay: what is known does not depend on the days
}

bool GeographicChangeDetector::isKnown(const Places &places, const LoginAttempt &attempt) const
{
    const TimePoint oldest = attempt.at - std::chrono::days(m_settings.days);
    return std::ranges::any_of(places, [&](const LoginPlace &place) {
        return place.lastLoginAt > oldest && place.country == attempt.country &&
               (place.city == attempt.city || place.city.isEmpty() || attempt.city.isEmpty());
    });
}

QList<QByteArray> GeographicChangeDetector::countriesOf(const Places &places, TimePoint at) const
{
    Places latest = places;
    std::ranges::stable_sort(latest, std::ranges::greater{}, &LoginPlace::lastLoginAt);
    QList<QByteArray> countries;
    for (const LoginPlace &place : std::as_const(latest)) {
        if (place.lastLoginAt > at - std::chrono::days(m_settings.days) && !place.country.isEmpty() &&
            !countries.contains(place.country))
            countries.append(place.country);
    }
    return countries;
}

void GeographicChangeDetector::learn(Places &places, const LoginAttempt &attempt)
{
    const auto known = std::ranges::find_if(places, [&](const LoginPlace &place) {
        return place.country == attempt.country && place.city == attempt.city;
    });
    if (known != places.end()) {
        known->lastLoginAt = std::max(known->lastLoginAt, attempt.at);
        return;
    }
    if (places.size() >= kPlacesMax)
        places.erase(std::ranges::min_element(places, {}, &LoginPlace::lastLoginAt));
    places.append({.country = attempt.country, .city = attempt.city, .lastLoginAt = attempt.at});
}

std::optional<PlaceFinding> GeographicChangeDetector::observe(const LoginAttempt &attempt)
{
    Places &places =
        m_states.of(attempt.account, [&] { return m_history ? m_history->places(attempt.account) : Places(); });
    std::optional<PlaceFinding> finding;
    if (m_settings.enabled && !places.isEmpty() && !attempt.country.isEmpty() && !isKnown(places, attempt)) {
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
