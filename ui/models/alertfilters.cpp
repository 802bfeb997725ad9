// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alertfilters.h"

#include "server/contract/limits.h"
#include "ui/models/cidr.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace postject::ui {
namespace {

using namespace std::chrono_literals;

constexpr qsizetype kSearchMaxBytes = 256; // of a text that a list is searched for

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AlertFilters)
};

std::optional<std::chrono::hours> lengthOf(AlertFilters::Period period)
{
    switch (period) {
    case AlertFilters::Period::LastHour:
        return 1h;
    case AlertFilters::Period::LastDay:
        return 24h;
    case AlertFilters::Period::LastWeek:
        return 7 * 24h;
    case AlertFilters::Period::LastMonth:
        return 30 * 24h;
    case AlertFilters::Period::Any:
        break;
    }
    return std::nullopt;
}

bool hasStatus(AlertStatus status, const AlertEntry &alert, TimePoint now)
{
    switch (status) {
    case AlertStatus::Open:
        return !alert.resolved && !alert.isSnoozed(now);
    case AlertStatus::Snoozed:
        return alert.isSnoozed(now);
    case AlertStatus::Resolved:
        return alert.resolved;
    case AlertStatus::Any:
        break;
    }
    return true;
}

bool hasVerdict(const QString &wanted, const AlertEntry &alert)
{
    if (wanted.isEmpty())
        return true;
    return alert.resolved && alert.verdict == (wanted == "none"_L1 ? QString() : wanted);
}

bool isLeftOut(const ActivityCondition &condition, const AlertEntry &alert)
{
    if (condition.field == ActivityField::Account)
        return alert.accountId == condition.value;
    const QString about = alert.metadata[parameterOf(condition.field)].toString();
    if (condition.field != ActivityField::Address)
        return about == condition.value;
    const auto range = Cidr::parse(condition.value), address = Cidr::parse(about);
    return range && address ? range->contains(*address) : about == condition.value;
}

// As much of it as the server takes: what begins so is found by it.
QString searchable(QString text)
{
    while (text.toUtf8().size() > kSearchMaxBytes)
        text.chop(1);
    return text;
}

} // namespace

bool AlertFilters::canAskFor(ActivityField field, bool isAdministrator)
{
    return field == ActivityField::Address || field == ActivityField::Endpoint ||
           (field == ActivityField::Account && isAdministrator);
}

bool AlertFilters::canLeaveOut(ActivityField field, bool isAdministrator) const
{
    return canAskFor(field, isAdministrator) &&
           std::ranges::count(leftOut, field, &ActivityCondition::field) < kFilterValuesMax;
}

// What is asked for is not left out at once.
AlertFilters AlertFilters::with(const Pivot &pivot) const
{
    AlertFilters narrowed = without({.field = pivot.field, .isNot = true, .value = pivot.value});
    (pivot.field == ActivityField::Account ? narrowed.account : narrowed.text) = searchable(pivot.value);
    return narrowed;
}

AlertFilters AlertFilters::withOut(const Pivot &pivot) const
{
    AlertFilters narrowed = without({.field = pivot.field, .isNot = true, .value = pivot.value});
    if (pivot.field != ActivityField::Account && narrowed.text == searchable(pivot.value))
        narrowed.text.clear();
    narrowed.leftOut.append({.field = pivot.field, .isNot = true, .value = pivot.value});
    return narrowed;
}

AlertFilters AlertFilters::without(const ActivityCondition &condition) const
{
    AlertFilters filters = *this;
    filters.leftOut.removeAll(condition);
    return filters;
}

AlertQuery queryOf(const AlertFilters &filters, TimePoint now)
{
    AlertQuery query{.status = filters.status,
                     .severity = filters.severity,
                     .type = filters.type,
                     .verdict = filters.verdict,
                     .text = filters.text,
                     .account = filters.account,
                     .leftOut = filters.leftOut};
    if (const auto length = lengthOf(filters.period))
        query.from = now - *length;
    return query;
}

bool matches(const AlertQuery &query, const AlertEntry &alert, TimePoint now)
{
    const bool kind = (query.severity.isEmpty() || alert.severity == query.severity) &&
                      (query.type.isEmpty() || alert.type == query.type) && hasVerdict(query.verdict, alert);
    const bool account = query.account.isEmpty() || query.account == "all"_L1 || alert.accountId == query.account;
    if (!hasStatus(query.status, alert, now) || !kind || !account || (query.from && alert.createdAt < *query.from))
        return false;
    if (std::ranges::any_of(query.leftOut, [&alert](const auto &each) { return isLeftOut(each, alert); }))
        return false;
    if (query.text.isEmpty())
        return true;
    const QString all = alert.type + u' ' + alert.description + u' ' + alert.note + u' ' +
                        QString::fromUtf8(QJsonDocument(alert.metadata).toJson(QJsonDocument::Compact));
    return all.contains(query.text, Qt::CaseInsensitive);
}

QString countSentence(AlertStatus status, qint64 count)
{
    const int n = static_cast<int>(qMin(count, qint64{1'000'000'000}));
    switch (status) {
    case AlertStatus::Open:
        return n == 0 ? Words::tr("No open alerts.") : Words::tr("%Ln open alerts, newest first.", nullptr, n);
    case AlertStatus::Snoozed:
        return n == 0 ? Words::tr("No snoozed alerts.") : Words::tr("%Ln snoozed alerts, newest first.", nullptr, n);
    case AlertStatus::Resolved:
        return n == 0 ? Words::tr("No resolved alerts.") : Words::tr("%Ln resolved alerts, newest first.", nullptr, n);
    case AlertStatus::Any:
        return n == 0 ? Words::tr("No alerts.") : Words::tr("%Ln alerts, newest first.", nullptr, n);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace postject::ui
