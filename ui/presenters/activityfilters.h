// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a list of the activity log is asked for beside its times: fields of their own, and conditions that join them.
// Pure values.
#pragma once

#include "ui/client/activityfield.h"

#include <QList>
#include <QString>

#include <optional>

namespace postject::ui {

// What the filter bar holds, apart from times. Empty or absent: any.
struct ActivityFilters
{
    QString action = {};
    QString ipAddress = {};
    QString endpoint = {};
    std::optional<int> status = std::nullopt;
    QList<ActivityCondition> conditions = {};
    QString text = {};
    bool insideWords = false;  // the text may be a part of a word; else it is looked for as whole words
    bool everyAccount = false; // administrators only

    // With one more condition; in a field of its own where it has one that is free.
    ActivityFilters with(const ActivityCondition &condition) const;
    ActivityFilters without(const ActivityCondition &condition) const;

    bool operator==(const ActivityFilters &) const = default;
};

} // namespace postject::ui
