// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one list of the alert types: what the API calls each, and its English title for mails. What console and mails say
// of each in other languages stands in alerttexts.cpp.
#pragma once

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace postject {

using namespace Qt::Literals::StringLiterals;

struct AlertType
{
    QLatin1StringView name;
    QLatin1StringView title;
};

namespace alerttypes {
inline constexpr AlertType kRequestSpike{"request_spike"_L1, "Unusual number of requests"_L1};
inline constexpr AlertType kGeographicChange{"geographic_change"_L1, "Sign-in from a new place"_L1};
inline constexpr AlertType kUnusualEndpoint{"unusual_endpoint"_L1, "Many requests to sensitive endpoints"_L1};
inline constexpr AlertType kBruteForce{"brute_force"_L1, "Repeated failed sign-ins"_L1};
inline constexpr AlertType kCredentialsExposed{"credentials_exposed"_L1, "Somebody else may know the password"_L1};
inline constexpr AlertType kDistributedGuessing{"distributed_guessing"_L1,
                                                "Guessing at one account from many addresses"_L1};
inline constexpr AlertType kProxyMisconfigured{"proxy_misconfigured"_L1, "A proxy does not say who its clients are"_L1};
inline constexpr AlertType kClockJump{"clock_jump"_L1, "The server's clock was set"_L1};
inline constexpr AlertType kLogIntegrity{"log_integrity"_L1, "The activity log was tampered with"_L1};
} // namespace alerttypes

inline constexpr std::array kAlertTypes{
    &alerttypes::kRequestSpike,       &alerttypes::kGeographicChange,   &alerttypes::kUnusualEndpoint,
    &alerttypes::kBruteForce,         &alerttypes::kCredentialsExposed, &alerttypes::kDistributedGuessing,
    &alerttypes::kProxyMisconfigured, &alerttypes::kClockJump,          &alerttypes::kLogIntegrity,
};

// Null for a name that is none.
inline const AlertType *alertTypeOf(QLatin1StringView name)
{
    const auto found = std::ranges::find_if(kAlertTypes, [&](const AlertType *each) { return each->name == name; });
    return found == kAlertTypes.end() ? nullptr : *found;
}

} // namespace postject
