// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/signinhistory.h"

#include <algorithm>

namespace postject {

namespace {

constexpr std::chrono::days kKnownFor{30};
constexpr std::chrono::hours kWindow{1};

template <typename Key>
bool isKnown(const QHash<Key, TimePoint> &places, const Key &place, TimePoint now)
{
    const auto found = places.constFind(place);
    return found != places.cend() && *found + kKnownFor > now;
}

} // namespace

void SignInHistory::succeeded(AccountId account, const IpAddress &address, const QByteArray &country, TimePoint at)
{
    Places &places = m_places[account];
    TimePoint &seen = places.addresses[countedAs(address)];
    seen = std::max(seen, at);
    if (!country.isEmpty())
        places.countries[country] = std::max(places.countries.value(country), at);
    if (places.addresses.size() > kAddressesMax)
        places.addresses.erase(std::ranges::min_element(std::as_const(places.addresses)));
}

bool SignInHistory::knows(AccountId account, const IpAddress &address, const QByteArray &country, TimePoint now) const
{
    const auto places = m_places.constFind(account);
    return places != m_places.cend() && (isKnown(places->addresses, countedAs(address), now) ||
                                         (!country.isEmpty() && isKnown(places->countries, country, now)));
}

void SignInHistory::failed(const QString &foldedEmail, TimePoint at)
{
    if (m_names.size() >= kNamesMax && !m_names.contains(foldedEmail)) {
        m_names.removeIf([at](const auto &name) { return name.value().failures.last() + kWindow <= at; });
        if (m_names.size() >= kNamesMax)
            return;
    }
    QList<TimePoint> &failures = m_names[foldedEmail].failures;
    failures.append(at);
    if (failures.size() > kFailures)
        failures.removeFirst();
}

std::optional<std::chrono::milliseconds> SignInHistory::takeTurn(const QString &foldedEmail, TimePoint now,
                                                                 Steady::time_point at)
{
    const auto name = m_names.find(foldedEmail);
    if (name == m_names.end() || name->failures.size() < kFailures || name->failures.first() + kWindow <= now)
        return std::chrono::milliseconds(0);
    const Steady::time_point turn = std::max(name->openAt, at) + kTurn;
    if (turn - at > kLongestWait)
        return std::nullopt;
    name->openAt = turn;
    return std::chrono::ceil<std::chrono::milliseconds>(turn - at);
}

void SignInHistory::moveTimes(Milliseconds by)
{
    for (Places &places : m_places) {
        for (TimePoint &seen : places.addresses)
            seen += by;
        for (TimePoint &seen : places.countries)
            seen += by;
    }
    for (Name &name : m_names) {
        for (TimePoint &failure : name.failures)
            failure += by;
    }
}

} // namespace postject
