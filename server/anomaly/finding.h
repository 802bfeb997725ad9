// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the detectors that follow the log find; alerts are made of them (alerts/securityalerts.h). Plain values.
#pragma once

#include "server/domain/records.h"

#include <variant>

namespace postject {

struct SpikeFinding
{
    AccountId account;
    TimePoint at;
    ActivityId row;
    double normalRate = 0;  // requests per hour
    qint64 currentRate = 0; // requests in the last 60 minutes
};

enum class LoginOutcome { WrongPassword, RightPassword, Succeeded };

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

struct EndpointFinding
{
    AccountId account;
    TimePoint at;
    QByteArray pattern;
    qint64 count = 0;       // requests in the last hour
    QList<ActivityId> rows; // the newest of them
};

using Finding = std::variant<SpikeFinding, PlaceFinding, EndpointFinding>;

} // namespace postject
