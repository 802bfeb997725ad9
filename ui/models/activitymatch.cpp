// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/activitymatch.h"

#include "ui/models/cidr.h"

#include <QJsonDocument>
#include <QRegularExpression>

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

// As the server has it: letters and digits of any script, with the marks on them.
bool isInWord(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character);
}

bool beginsInWord(QStringView text)
{
    return !text.isEmpty() && isInWord(text.first(std::min<qsizetype>(2, text.size())).toUcs4().constFirst());
}

bool endsInWord(QStringView text)
{
    return !text.isEmpty() && isInWord(text.last(std::min<qsizetype>(2, text.size())).toUcs4().constLast());
}

bool holdsWords(QStringView text, const QString &wanted)
{
    const bool isBoundBefore = beginsInWord(wanted), isBoundAfter = endsInWord(wanted);
    for (qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(wanted, at + 1, Qt::CaseInsensitive)) {
        if (!(isBoundBefore && endsInWord(text.first(at))) &&
            !(isBoundAfter && beginsInWord(text.sliced(at + wanted.size()))))
            return true;
    }
    return false;
}

// The letter of an escape is no part of a word.
QString withoutEscapes(QString json)
{
    static const QRegularExpression escape(uR"(\\(u[0-9a-f]{4}|.))"_s);
    return json.contains(u'\\') ? json.replace(escape, u" "_s) : json;
}

bool holdsText(const ActivityQuery &query, const ActivityEntry &entry)
{
    if (query.text.isEmpty())
        return true;
    const QString metadata =
        QString::fromUtf8(QJsonDocument(entry.json["metadata"_L1].toObject()).toJson(QJsonDocument::Compact));
    QStringList texts{entry.action, entry.ipAddress, entry.userAgent, entry.endpoint};
    if (!query.wholeWords)
        return std::ranges::any_of(texts << metadata,
                                   [&](const QString &each) { return each.contains(query.text, Qt::CaseInsensitive); });
    return std::ranges::any_of(texts << entry.requestId << withoutEscapes(metadata),
                               [&](const QString &each) { return holdsWords(each, query.text); });
}

} // namespace

bool matches(const ActivityQuery &query, const ActivityEntry &entry)
{
    if ((query.from && entry.createdAt < *query.from) || (query.until && entry.createdAt > *query.until))
        return false;
    if (query.withoutLocal && entry.ipAddress == "local"_L1)
        return false;
    return matchesConditions(conditionsOf(query), entry) && holdsText(query, entry);
}

} // namespace postject::ui
