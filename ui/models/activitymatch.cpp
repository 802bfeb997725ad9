// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/activitymatch.h"

#include "ui/models/cidr.h"

#include <QJsonDocument>

#include <algorithm>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString valueOf(ActivityField field, const ActivityEntry &entry)
{
    switch (field) {
    case ActivityField::Action:
        return entry.action;
    case ActivityField::Address:
        return entry.ipAddress;
    case ActivityField::Endpoint:
        return entry.endpoint;
    case ActivityField::UserAgent:
        return entry.userAgent;
    case ActivityField::Country:
        return entry.country;
    case ActivityField::Status:
        return entry.status > 0 ? QString::number(entry.status) : QString();
    case ActivityField::Account:
        return entry.accountId;
    }
    return {};
}

bool isValue(ActivityField field, const QString &wanted, const ActivityEntry &entry)
{
    const QString value = valueOf(field, entry);
    if (field != ActivityField::Address || wanted == value)
        return wanted == value;
    const auto range = Cidr::parse(wanted);
    const auto address = Cidr::parse(value);
    return range && address && range->contains(*address);
}

// Of each field one of the wanted values, and none of those that are not.
bool matchesConditions(const QList<ActivityCondition> &conditions, const ActivityEntry &entry)
{
    const auto holds = [&entry](const ActivityCondition &each) { return isValue(each.field, each.value, entry); };
    return std::ranges::all_of(conditions, [&](const ActivityCondition &condition) {
        if (condition.isNot)
            return !holds(condition);
        return std::ranges::any_of(conditions, [&](const ActivityCondition &other) {
            return other.field == condition.field && !other.isNot && holds(other);
        });
    });
}

QList<ActivityCondition> conditionsOf(const ActivityQuery &query)
{
    QList<ActivityCondition> conditions = query.conditions;
    const auto add = [&conditions](ActivityField field, const QString &value) {
        if (!value.isEmpty())
            conditions.append({.field = field, .value = value});
    };
    add(ActivityField::Action, query.action);
    add(ActivityField::Address, query.ipAddress);
    add(ActivityField::Endpoint, query.endpoint);
    add(ActivityField::Status, query.status ? QString::number(*query.status) : QString());
    return conditions;
}

bool holdsText(const QString &text, const ActivityEntry &entry)
{
    const QByteArray metadata = QJsonDocument(entry.json["metadata"_L1].toObject()).toJson(QJsonDocument::Compact);
    for (const QString &each :
         {entry.action, entry.ipAddress, entry.userAgent, entry.endpoint, QString::fromUtf8(metadata)}) {
        if (each.contains(text, Qt::CaseInsensitive))
            return true;
    }
    return text.isEmpty();
}

} // namespace

bool matches(const ActivityQuery &query, const ActivityEntry &entry)
{
    if ((query.from && entry.createdAt < *query.from) || (query.until && entry.createdAt > *query.until))
        return false;
    if (query.withoutLocal && entry.ipAddress == "local"_L1)
        return false;
    return matchesConditions(conditionsOf(query), entry) && holdsText(query.text, entry);
}

} // namespace postject::ui
