// SPDX-License-Identifier: GPL-3.0-or-later
//
// Geographic change: an attempt to sign in to an account from a country (or a city, where a city database is set) that
// it had no successful login from in the 30 days before. Pure: times come with the events, the places of the past from
// the history given; nothing here reads a clock. The thread of whoever made it.
//
//   silent       before the account's first successful login from a place, and for addresses without one: private,
//                reserved, unknown, the local socket. Logins from those are no history: who worked in the office's
//                network alone is not somewhere new with the first sign-in from outside
//   place        a country, or a country and a city. Where either side has no city, the country decides
//   known        a successful login from the place, later than 30 days before the attempt; at 30 days to the
//                millisecond it is forgotten. A success makes its place known after it was judged
//   late events  (imports): a login after the attempt's time makes a place known as well, so that an import of the past
//                does not question the present. Clock jumps likewise
#pragma once

#include "server/anomaly/accountstates.h"
#include "server/anomaly/logdetector.h"

#include <array>
#include <optional>
#include <vector>

namespace postject {

struct GeographicChangeSettings
{
    int days = 30;
    int accountsMax = 20'000; // states kept
};

struct LoginAttempt
{
    AccountId account;
    ActivityId row;
    TimePoint at;
    QByteArray country; // "" for an address without a place
    QByteArray city;    // "" without a city database
    QByteArray ipAddress;
    LoginOutcome outcome = LoginOutcome::WrongPassword;
};

struct PlaceFinding
{
    AccountId account;
    TimePoint at;
    ActivityId row;
    QByteArray country;
    QByteArray city; // "" without a city database
    QByteArray ipAddress;
    LoginOutcome outcome = LoginOutcome::WrongPassword;
    QList<QByteArray> previousCountries; // of the last 30 days, the latest first
};

class GeographicChangeDetector : public LogDetector
{
public:
    // history: outlives it; null: the past is empty.
    explicit GeographicChangeDetector(GeographicChangeSettings settings = {}, AccountHistory *history = nullptr);
    void apply(const GeographicChangeSettings &settings);
    void apply(const SettingValues &values) override;
    QList<Finding> observe(const LogEvent &event) override;
    void forget(AccountId account) override { m_states.forget(account); }

    std::optional<PlaceFinding> observe(const LoginAttempt &attempt);

private:
    struct Known // a LoginPlace in few bytes
    {
        std::array<char, 2> country{}; // zeros for none
        QByteArray city;
        TimePoint lastLoginAt;
    };
    using Places = std::vector<Known>;

    static Places load(const QList<LoginPlace> &places);
    bool isKnown(const Places &places, const LoginAttempt &attempt) const;
    QList<QByteArray> countriesOf(const Places &places, TimePoint at) const;
    static void learn(Places &places, const LoginAttempt &attempt);

    GeographicChangeSettings m_settings;
    AccountHistory *m_history;
    AccountStates<Places> m_states;
};

} // namespace postject
