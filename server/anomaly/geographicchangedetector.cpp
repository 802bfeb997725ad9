// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anomaly/geographicchangedetector.h"

#include "server/core/json.h"

#include <algorithm>

namespace postject {

namespace {

constexpr SettingKey<int> kDays("detection.geographicChange.days"_L1);

constexpr std::size_t kPlacesMax = 64; // of one account; beyond, the one longest without a login goes
constexpr std::array<char, 2> kNoCountry{};

std::array<char, 2> codeOf(const QByteArray &country)
{
    return country.size() == 2 ? std::array{country[0], country[1]} : kNoCountry;
}

class PlaceWords : public Finding::Words
{
public:
    explicit PlaceWords(PlaceFinding finding) : m_finding(std::move(finding)) {}

    QString description() const override
    {
        const QString country = QString::fromUtf8(m_finding.country);
        const QString place =
            m_finding.city.isEmpty() ? country : u"%1, %2"_s.arg(QString::fromUtf8(m_finding.city), country);
        switch (m_finding.outcome) {
        case LoginOutcome::Succeeded:
            return u"Signed in from a new place: %1"_s.arg(place);
        case LoginOutcome::RightPassword:
            return u"The right password came from a new place, %1; the sign-in was not completed"_s.arg(place);
        case LoginOutcome::WrongPassword:
            return u"Failed sign-in from a new place: %1"_s.arg(place);
        }
        Q_UNREACHABLE_RETURN({});
    }
    QByteArray metadata() const override
    {
        JsonWriter json;
        json.beginObject().key("country").string(QByteArrayView(m_finding.country));
        if (!m_finding.city.isEmpty())
            json.key("city").string(QByteArrayView(m_finding.city));
        json.key("previousCountries").beginArray();
        for (const QByteArray &each : m_finding.previousCountries)
            json.string(QByteArrayView(each));
        json.endArray().key("ipAddress").string(QByteArrayView(m_finding.ipAddress));
        json.key("succeeded").boolean(m_finding.outcome == LoginOutcome::Succeeded).endObject();
        return json.take();
    }

private:
    PlaceFinding m_finding;
};

Severity severityOf(LoginOutcome outcome)
{
    switch (outcome) {
    case LoginOutcome::Succeeded:
        return Severity::High;
    case LoginOutcome::RightPassword:
        return Severity::Medium;
    case LoginOutcome::WrongPassword:
        return Severity::Low;
    }
    Q_UNREACHABLE_RETURN({});
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

void GeographicChangeDetector::apply(const SettingValues &values)
{
    GeographicChangeSettings settings = m_settings;
    settings.days = values.get(kDays);
    apply(settings);
}

QList<Finding> GeographicChangeDetector::observe(const LogEvent &event)
{
    if (!event.login)
        return {};
    const auto found = observe(LoginAttempt{.account = event.account,
                                            .row = event.id,
                                            .at = event.row.at,
                                            .country = event.country,
                                            .city = event.city,
                                            .ipAddress = event.row.ipAddress,
                                            .outcome = *event.login});
    if (!found)
        return {};
    return {{.type = &alerttypes::kGeographicChange,
             .account = found->account,
             .subject = found->city.isEmpty() ? found->country : found->country + '/' + found->city,
             .severity = severityOf(found->outcome),
             .at = found->at,
             .rows = {found->row},
             .words = std::make_shared<PlaceWords>(*found)}};
}

GeographicChangeDetector::Places GeographicChangeDetector::load(const QList<LoginPlace> &places)
{
    Places known;
    known.reserve(static_cast<std::size_t>(places.size()));
    for (const LoginPlace &each : places) {
        if (codeOf(each.country) == kNoCountry)
            continue;
        known.push_back({.country = codeOf(each.country), .city = each.city, .lastLoginAt = each.lastLoginAt});
    }
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
    if (attempt.outcome == LoginOutcome::Succeeded && codeOf(attempt.country) != kNoCountry)
        learn(places, attempt);
    return finding;
}

} // namespace postject
