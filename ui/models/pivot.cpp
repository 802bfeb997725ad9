// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pivot.h"

#include "ui/models/cidr.h"

#include <QCoreApplication>
#include <QModelIndex>

#include <algorithm>

namespace postject::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pivot)
};

} // namespace

QVariant pivotData(ActivityField field, const QString &value, const QString &shown)
{
    if (value.isEmpty())
        return {};
    return QVariant::fromValue(Pivot{.field = field, .value = value, .shown = shown.isEmpty() ? value : shown});
}

QVariant pivotData(const QString &contractName, const QString &value)
{
    const auto named = std::ranges::find(kFieldNames, contractName, &FieldNames::is);
    return named != kFieldNames.end() ? pivotData(named->field, value) : QVariant();
}

std::optional<Pivot> pivotOf(const QVariant &data)
{
    if (data.metaType() != QMetaType::fromType<Pivot>())
        return std::nullopt;
    return data.value<Pivot>();
}

std::optional<Pivot> pivotOf(const QModelIndex &index)
{
    return index.isValid() ? pivotOf(index.data(kPivotRole)) : std::nullopt;
}

bool isSingleAddress(const Pivot &pivot)
{
    if (pivot.field != ActivityField::Address)
        return false;
    const auto cidr = Cidr::parse(pivot.value);
    return cidr && cidr->isSingle();
}

QString fieldWords(ActivityField field)
{
    switch (field) {
    case ActivityField::Action:
        return Words::tr("Action", "a column of the activity log");
    case ActivityField::Address:
        return Words::tr("IP address", "a column of the activity log");
    case ActivityField::Endpoint:
        return Words::tr("Endpoint", "a column of the activity log");
    case ActivityField::UserAgent:
        return Words::tr("User agent", "a column of the activity log");
    case ActivityField::Country:
        return Words::tr("Country", "a column of the activity log");
    case ActivityField::Status:
        return Words::tr("Status", "a column of the activity log");
    case ActivityField::Account:
        return Words::tr("Account", "a column of the activity log");
    }
    return {};
}

QString conditionWords(const ActivityCondition &condition, const QString &shown)
{
    return condition.isNot ? Words::tr("%1 is not %2", "column, value").arg(fieldWords(condition.field), shown)
                           : Words::tr("%1 is %2", "column, value").arg(fieldWords(condition.field), shown);
}

} // namespace postject::ui
