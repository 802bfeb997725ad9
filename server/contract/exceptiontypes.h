// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an exception can be about, and which types of alerts it keeps away. The other types have no exceptions: they are
// about an account as a whole, or about the server itself.
#pragma once

#include "server/contract/alerttypes.h"

#include <optional>

namespace postject {

enum class ExceptionType {
    Place = 0,   // a country, or a city in it
    Path = 1,    // a pattern of sensitive paths, as the alert names it
    Address = 2, // an address or a range
};

inline constexpr std::array kExceptionTypeNames{"place"_L1, "path"_L1, "address"_L1};
static_assert(kExceptionTypeNames.size() == static_cast<std::size_t>(ExceptionType::Address) + 1);

constexpr QLatin1StringView exceptionTypeName(ExceptionType type)
{
    return kExceptionTypeNames[static_cast<std::size_t>(type)];
}

constexpr std::optional<ExceptionType> exceptionTypeOf(QLatin1StringView name)
{
    const auto *const found = std::ranges::find(kExceptionTypeNames, name);
    if (found == kExceptionTypeNames.end())
        return std::nullopt;
    return static_cast<ExceptionType>(found - kExceptionTypeNames.begin());
}

constexpr bool keepsAway(ExceptionType type, QLatin1StringView alertType)
{
    switch (type) {
    case ExceptionType::Place:
        return alertType == alerttypes::kGeographicChange.name;
    case ExceptionType::Path:
        return alertType == alerttypes::kUnusualEndpoint.name;
    case ExceptionType::Address:
        return alertType == alerttypes::kGeographicChange.name || alertType == alerttypes::kBruteForce.name ||
               alertType == alerttypes::kCredentialsExposed.name;
    }
    return false;
}

constexpr bool canBeExcepted(QLatin1StringView alertType)
{
    return keepsAway(ExceptionType::Place, alertType) || keepsAway(ExceptionType::Path, alertType) ||
           keepsAway(ExceptionType::Address, alertType);
}

} // namespace postject
