// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the rows of the activity log can be asked for by, under the contract's names, and one such condition. Pure
// values; any thread.
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

namespace postject::ui {

enum class ActivityField { Action, Address, Endpoint, UserAgent, Country, Status, Account };

// Of one field several conditions that are no "not" mean: one of them.
struct ActivityCondition
{
    ActivityField field = ActivityField::Action;
    bool isNot = false;
    QString value = {}; // as the log has it; an address may be a range in CIDR notation

    bool operator==(const ActivityCondition &) const = default;
};

struct FieldNames
{
    ActivityField field;
    QLatin1StringView is;
    QLatin1StringView isNot;
};

inline constexpr std::array kFieldNames{
    FieldNames{ActivityField::Action, QLatin1StringView("action"), QLatin1StringView("notAction")},
    FieldNames{ActivityField::Address, QLatin1StringView("ipAddress"), QLatin1StringView("notIpAddress")},
    FieldNames{ActivityField::Endpoint, QLatin1StringView("endpoint"), QLatin1StringView("notEndpoint")},
    FieldNames{ActivityField::UserAgent, QLatin1StringView("userAgent"), QLatin1StringView("notUserAgent")},
    FieldNames{ActivityField::Country, QLatin1StringView("country"), QLatin1StringView("notCountry")},
    FieldNames{ActivityField::Status, QLatin1StringView("status"), QLatin1StringView("notStatus")},
    FieldNames{ActivityField::Account, QLatin1StringView("account"), QLatin1StringView("notAccount")},
};

// The query parameter of a condition.
constexpr QLatin1StringView parameterOf(ActivityField field, bool isNot = false)
{
    for (const FieldNames &names : kFieldNames) {
        if (names.field == field)
            return isNot ? names.isNot : names.is;
    }
    return {};
}

} // namespace postject::ui
