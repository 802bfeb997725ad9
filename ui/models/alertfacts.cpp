// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alertfacts.h"

#include "ui/models/alertwords.h"
#include "ui/models/pivot.h"
#include "ui/models/timewords.h"
#include "ui/models/verdictwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <array>

namespace postject::ui::alertwords {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AlertFacts)
};

// The figures that metadata may hold, in the order in which they are read.
struct Figure
{
    QLatin1StringView member;
    QString (*label)();
};

constexpr auto kFigures = std::to_array<Figure>({
    {"endpoint"_L1, [] { return Words::tr("Endpoint"); }},
    {"count"_L1, [] { return Words::tr("Requests"); }},
    {"currentRate"_L1, [] { return Words::tr("Requests in the hour"); }},
    {"normalRate"_L1, [] { return Words::tr("Usual in an hour"); }},
    {"attempts"_L1, [] { return Words::tr("Failed sign-ins"); }},
    {"addresses"_L1, [] { return Words::tr("Addresses"); }},
    {"accountsTried"_L1, [] { return Words::tr("Accounts tried"); }},
    {"missing"_L1, [] { return Words::tr("Requests without a client"); }},
    {"malformed"_L1, [] { return Words::tr("Requests with a malformed client"); }},
    {"firstBroken"_L1, [] { return Words::tr("First broken entry"); }},
});

QString valueText(const QJsonValue &value)
{
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    return value.toString();
}

QString jsonText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.isNull() ? u"null"_s : value.toVariant().toString();
}

Fact timeFact(const QString &label, TimePoint time, const QDateTime &now)
{
    return {.label = label,
            .value = clockAndDay(QDateTime::fromMSecsSinceEpoch(toMilliseconds(time)), now),
            .exact = QString::fromLatin1(formatTime(time))};
}

} // namespace

QList<Fact> facts(const AlertEntry &alert, const QString &accountName, const QDateTime &now)
{
    QList<Fact> facts;
    const auto add = [&facts](const QString &label, const QString &value, const QVariant &pivot = {}) {
        if (!value.isEmpty())
            facts.append({.label = label, .value = value, .pivot = pivot});
    };
    add(Words::tr("Type"), typeName(alert.type));
    add(Words::tr("Account"), accountName, pivotData(ActivityField::Account, alert.accountId, accountName));
    add(Words::tr("Address"), alert.ipAddress(), pivotData(ActivityField::Address, alert.ipAddress()));
    add(Words::tr("Place"), place(alert));
    for (const Figure &each : kFigures)
        add(each.label(), valueText(alert.metadata[each.member]),
            pivotData(QString(each.member), alert.metadata[each.member].toString()));
    if (const auto until = parseTime(alert.metadata["blockedUntil"_L1].toString().toLatin1()))
        facts.append(timeFact(Words::tr("Blocked until"), *until, now));
    facts.append(timeFact(Words::tr("Raised"), alert.createdAt, now));
    if (alert.occurrences > 1) {
        add(Words::tr("Seen"),
            Words::tr("%Ln times", nullptr, static_cast<int>(qMin(alert.occurrences, qint64{1'000'000'000}))));
        facts.append(timeFact(Words::tr("Last seen"), alert.lastSeenAt, now));
    }
    if (alert.resolvedAt)
        facts.append(timeFact(Words::tr("Resolved"), *alert.resolvedAt, now));
    if (alert.snoozedUntil == kLatestTime)
        add(Words::tr("Snoozed"), Words::tr("until it gets worse"));
    else if (alert.snoozedUntil && !alert.resolved)
        facts.append(timeFact(Words::tr("Snoozed until"), *alert.snoozedUntil, now));
    add(Words::tr("Verdict"), verdictwords::name(alert.verdict));
    add(Words::tr("Note"), alert.note);
    return facts;
}

QList<QStringList> fields(const AlertEntry &alert)
{
    QList<QStringList> rows;
    for (auto each = alert.json.begin(); each != alert.json.end(); ++each) {
        if (each.key() != "metadata"_L1)
            rows.append({each.key(), jsonText(each.value())});
    }
    for (auto each = alert.metadata.begin(); each != alert.metadata.end(); ++each)
        rows.append({u"metadata."_s + each.key(), jsonText(each.value())});
    return rows;
}

} // namespace postject::ui::alertwords
