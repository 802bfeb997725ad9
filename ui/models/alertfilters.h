// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the triage queue is narrowed to, as a question for the server and as a judgement on one alert. Pure.
#pragma once

#include "ui/client/alertclient.h"
#include "ui/models/pivot.h"

namespace postject::ui {

struct AlertFilters
{
    enum class Period { Any, LastHour, LastDay, LastWeek, LastMonth };

    AlertStatus status = AlertStatus::Open;
    QString severity = {};
    QString type = {};
    QString verdict = {}; // as in AlertQuery
    QString text = {};
    QString account = {}; // as in AlertQuery
    Period period = Period::Any;
    QList<ActivityCondition> leftOut = {}; // each a "not" of a field that canAskFor()

    // An alert knows addresses and endpoints by its text and metadata, and its account by a column.
    static bool canAskFor(ActivityField field, bool isAdministrator);
    bool canLeaveOut(ActivityField field, bool isAdministrator) const; // the server takes so many of a field
    AlertFilters with(const Pivot &pivot) const;
    AlertFilters withOut(const Pivot &pivot) const;
    AlertFilters without(const ActivityCondition &condition) const; // that one taken away again

    bool operator==(const AlertFilters &) const = default;
};

AlertQuery queryOf(const AlertFilters &filters, TimePoint now);

// As the server would judge, but for words in an alert's subject, which it does not send.
bool matches(const AlertQuery &query, const AlertEntry &alert, TimePoint now);

// "3 open alerts, newest first."
QString countSentence(AlertStatus status, qint64 count);

} // namespace postject::ui
