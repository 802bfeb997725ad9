// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/activityfilters.h"

namespace postject::ui {

ActivityFilters ActivityFilters::without(const ActivityCondition &condition) const
{
    ActivityFilters filters = *this;
    filters.conditions.removeAll(condition);
    return filters;
}

ActivityFilters ActivityFilters::with(const ActivityCondition &condition) const
{
    const auto &[field, isNot, value] = condition;
    ActivityFilters filters = without(condition).without({field, !isNot, value});
    const auto takes = [&](ActivityField of, QString &own) {
        if (isNot || field != of || (!own.isEmpty() && own != value))
            return false;
        own = value;
        return true;
    };
    if (!isNot && field == ActivityField::Status && filters.status.value_or(value.toInt()) == value.toInt()) {
        filters.status = value.toInt();
        return filters;
    }
    if (takes(ActivityField::Action, filters.action) || takes(ActivityField::Address, filters.ipAddress) ||
        takes(ActivityField::Endpoint, filters.endpoint))
        return filters;
    // Whose rows are asked for is one account, or all.
    if (field == ActivityField::Account && !isNot)
        filters.conditions.removeIf(
            [](const auto &each) { return each.field == ActivityField::Account && !each.isNot; });
    filters.conditions.append(condition);
    return filters;
}

} // namespace postject::ui
