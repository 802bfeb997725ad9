// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alertgroups.h"

#include "ui/models/alertwords.h"

#include <algorithm>
#include <array>

namespace postject::ui {
namespace {

qsizetype rankOf(const QString &severity)
{
    constexpr std::array kLadder{"low"_L1, "medium"_L1, "high"_L1, "critical"_L1};
    return std::distance(kLadder.begin(), std::ranges::find(kLadder, severity));
}

QString keyOf(const AlertEntry &alert, GroupBy by)
{
    switch (by) {
    case GroupBy::Address:
        return alert.ipAddress();
    case GroupBy::Account:
        return alert.accountId;
    case GroupBy::Type:
        return alert.type;
    case GroupBy::Nothing:
        break;
    }
    return {};
}

} // namespace

QList<AlertGroup> groupsOf(const QList<AlertEntry> &alerts, GroupBy by,
                           const std::function<QString(const QString &id)> &accountName)
{
    QHash<QString, AlertGroup> byKey;
    for (const AlertEntry &each : alerts) {
        const QString key = keyOf(each, by);
        if (key.isEmpty())
            continue;
        AlertGroup &group = byKey[key];
        if (group.ids.isEmpty())
            group.words = by == GroupBy::Account ? accountName(key)
                          : by == GroupBy::Type  ? alertwords::typeName(key)
                                                 : key;
        if (group.ids.isEmpty() || rankOf(each.severity) > rankOf(group.severity))
            group.severity = each.severity;
        group.ids.append(each.id);
    }
    QList<AlertGroup> groups = byKey.values();
    std::ranges::sort(groups, [](const AlertGroup &a, const AlertGroup &b) {
        return a.ids.size() != b.ids.size() ? a.ids.size() > b.ids.size() : a.words < b.words;
    });
    return groups;
}

} // namespace postject::ui
