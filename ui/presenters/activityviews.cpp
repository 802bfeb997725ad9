// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/activityviews.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

#include <algorithm>
#include <array>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

using Range = ActivityPresenter::Range;

// As they are kept: the order of the enumeration may change.
constexpr std::array kRanges{std::pair(Range::All, "all"_L1),         std::pair(Range::LastHour, "hour"_L1),
                             std::pair(Range::LastDay, "day"_L1),     std::pair(Range::LastWeek, "week"_L1),
                             std::pair(Range::LastMonth, "month"_L1), std::pair(Range::Custom, "custom"_L1)};

QString nameOf(Range range)
{
    return std::ranges::find(kRanges, range, &std::pair<Range, QLatin1StringView>::first)->second;
}

QJsonObject jsonOf(const ActivityView &view)
{
    QJsonArray conditions;
    for (const auto &[field, isNot, value] : view.filters.conditions)
        conditions.append(QJsonArray{QString(parameterOf(field)), isNot, value});
    QJsonObject json{{u"action"_s, view.filters.action},     {u"ipAddress"_s, view.filters.ipAddress},
                     {u"endpoint"_s, view.filters.endpoint}, {u"status"_s, view.filters.status.value_or(0)},
                     {u"text"_s, view.filters.text},         {u"insideWords"_s, view.filters.insideWords},
                     {u"conditions"_s, conditions},          {u"range"_s, nameOf(view.range)}};
    if (view.range == Range::Custom) {
        json.insert(u"from"_s, toMilliseconds(view.custom.from));
        json.insert(u"until"_s, toMilliseconds(view.custom.until));
    }
    return json;
}

QList<ActivityCondition> conditionsOf(const QJsonArray &rows)
{
    QList<ActivityCondition> conditions;
    for (const QJsonValue row : rows) {
        const auto field = std::ranges::find(kFieldNames, row[0].toString(), &FieldNames::is);
        if (field != kFieldNames.end())
            conditions.append({.field = field->field, .isNot = row[1].toBool(), .value = row[2].toString()});
    }
    return conditions;
}

ActivityView viewOf(const QJsonObject &json)
{
    const int status = json["status"_L1].toInt();
    ActivityView view{.filters = {.action = json["action"_L1].toString(),
                                  .ipAddress = json["ipAddress"_L1].toString(),
                                  .endpoint = json["endpoint"_L1].toString(),
                                  .status = status > 0 ? std::optional(status) : std::nullopt,
                                  .conditions = conditionsOf(json["conditions"_L1].toArray()),
                                  .text = json["text"_L1].toString(),
                                  .insideWords = json["insideWords"_L1].toBool()}};
    const QString range = json["range"_L1].toString();
    const auto known = std::ranges::find(kRanges, range, &std::pair<Range, QLatin1StringView>::second);
    view.range = known == kRanges.end() ? Range::All : known->first;
    if (view.range == Range::Custom)
        view.custom = {fromMilliseconds(json["from"_L1].toInteger()), fromMilliseconds(json["until"_L1].toInteger())};
    return view;
}

} // namespace

QVariantMap ActivityViews::all() const
{
    return m_settings.value(u"activity/views/"_s + m_account).toMap();
}

void ActivityViews::keep(const QVariantMap &views)
{
    m_settings.setValue(u"activity/views/"_s + m_account, views);
}

QStringList ActivityViews::names() const
{
    return all().keys();
}

std::optional<ActivityView> ActivityViews::view(const QString &name) const
{
    const QVariantMap views = all();
    if (!views.contains(name))
        return std::nullopt;
    return viewOf(QJsonDocument::fromJson(views.value(name).toByteArray()).object());
}

void ActivityViews::save(const QString &name, const ActivityView &view)
{
    QVariantMap views = all();
    views.insert(name, QJsonDocument(jsonOf(view)).toJson(QJsonDocument::Compact));
    keep(views);
}

void ActivityViews::remove(const QString &name)
{
    QVariantMap views = all();
    views.remove(name);
    keep(views);
}

} // namespace postject::ui
