// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/anomalywords.h"

#include "ui/models/countrywords.h"
#include "ui/models/pivot.h"
#include "ui/models/timewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui::anomalywords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AnomalyWords)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString number(double value)
{
    return QLocale().toString(value, 'g', value < 10 ? 2 : 3);
}

int plural(qint64 value)
{
    return int(std::min<qint64>(value, 1'000'000'000));
}

QDateTime local(TimePoint time)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(time));
}

// Short, for it stands in every row: the clock alone where it is of the last 24 hours.
QString clock(TimePoint time, const AnomalyFigures &figures)
{
    const bool isOneDay = figures.until() - time < std::chrono::hours(24) && time <= figures.until();
    return QLocale().toString(local(time), isOneDay ? clockFormat() : dayAndClockFormat());
}

QString exact(TimePoint time)
{
    return QString::fromLatin1(formatTime(time));
}

// "in the last hour": of the figures, which may be older than what is chosen.
QString period(const AnomalyFigures &figures)
{
    const auto hours = int(figures.length().count());
    return hours <= 48 ? Words::tr("in the last %Ln hours", nullptr, hours)
                       : Words::tr("in the last %Ln days", nullptr, hours / 24);
}

QString withReach(const QString &rule, const AnomalyFigures &figures)
{
    if (!figures.countedFrom())
        return rule;
    return Words::tr("%1 Counted from %2 on: there is too much before.")
        .arg(rule, clock(*figures.countedFrom(), figures));
}

qint64 sum(const QList<FigureGroup> &groups, qint64 (*of)(const FigureGroup &))
{
    qint64 all = 0;
    for (const FigureGroup &each : groups)
        all += of(each);
    return all;
}

qint64 failedOf(const FigureGroup &group)
{
    return group.failed;
}

qint64 totalOf(const FigureGroup &group)
{
    return group.total();
}

QString addressName(const QString &address)
{
    return address == "local"_L1 ? Words::tr("This computer", "where a sign-in came from") : address;
}

QString placeName(const QString &code)
{
    return code.isEmpty() ? Words::tr("Unknown", "country of an address") : countryName(code);
}

QString placeKey(const QString &code)
{
    return code.isEmpty() ? u"?"_s : code;
}

bool isBlocked(const FigureGroup &group, TimePoint now)
{
    return group.blockedUntil && *group.blockedUntil > now;
}

std::chrono::seconds left(const FigureGroup &group, TimePoint now)
{
    return std::chrono::ceil<std::chrono::seconds>(*group.blockedUntil - now);
}

bool isOneHour(const AnomalyFigures &figures) // what the rules judge
{
    return figures.length() == std::chrono::hours(1);
}

} // namespace

QString rangeName(AnomalyPresenter::Range range)
{
    switch (range) {
    case AnomalyPresenter::Range::Hour:
        return Words::tr("Last hour");
    case AnomalyPresenter::Range::SixHours:
        return Words::tr("Last 6 hours");
    case AnomalyPresenter::Range::Day:
        return Words::tr("Last 24 hours");
    case AnomalyPresenter::Range::Week:
        return Words::tr("Last 7 days");
    case AnomalyPresenter::Range::Month:
        return Words::tr("Last 30 days");
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList rateHeaders()
{
    return {Words::tr("Time"), Words::tr("Requests", "in the hour before"), Words::tr("Average", "of 7 days"),
            Words::tr("Threshold")};
}

bool isSpike(const AnomalyFigures &figures)
{
    if (figures.isEmpty())
        return false;
    const RatePoint &last = figures.rate().constLast();
    return last.threshold && double(last.requests) > *last.threshold && last.requests >= figures.limits().spikeRequests;
}

Content rate(const AnomalyFigures &figures)
{
    Content content;
    const RatePoint &last = figures.rate().constLast();
    const QString requests = Words::tr("%Ln requests in the last hour", nullptr, plural(last.requests));
    const DetectorLimits &limits = figures.limits();
    content.words.headline = requests;
    if (last.average && *last.average > 0) {
        const double factor = double(last.requests) / *last.average;
        content.words.headline = factor < 0.1 ? Words::tr("%1, far below the average", "requests").arg(requests)
                                              : Words::tr("%1, %2 times the average", "requests, factor")
                                                    .arg(requests, QLocale().toString(factor, 'f', 1));
    }
    if (last.average) {
        content.words.rule = Words::tr("Alert above %1 times the 7-day average of %2 an hour, from %3 requests on.")
                                 .arg(number(limits.spikeFactor), number(*last.average), number(limits.spikeRequests));
    } else if (figures.historyFrom()) {
        const auto hours = std::chrono::floor<std::chrono::hours>(figures.until() - *figures.historyFrom()).count();
        content.words.rule = hours > 0 ? Words::tr("No average yet: it takes 24 hours of activity, and there are %Ln.",
                                                   nullptr, plural(hours))
                                       : Words::tr("No average yet: it takes 24 hours of activity.");
    } else {
        content.words.rule = Words::tr("No average yet: there is no activity.");
    }
    if (isSpike(figures)) {
        content.words.chip = Words::tr("Above the threshold");
        content.words.chipTone = Tone::Error;
    }
    const auto orNone = [](const std::optional<double> &value) { return value ? number(qRound64(*value)) : u"–"_s; };
    const QString format = figures.length() > std::chrono::hours(24) ? dayAndClockFormat() : clockFormat();
    for (const RatePoint &each : figures.rate() | std::views::reverse) {
        content.table.append({.cells = {QLocale().toString(local(each.at), format), number(each.requests),
                                        orNone(each.average), orNone(each.threshold)},
                              .exact = {exact(each.at)},
                              .key = exact(each.at)});
    }
    return content;
}

TimeLines rateLines(const AnomalyFigures &figures, const std::optional<double> &tried)
{
    TimeLines lines{.lines = {TimeLines::Line{.name = Words::tr("Requests in the hour before"), .points = {}},
                              TimeLines::Line{.name = Words::tr("7-day average"), .points = {}},
                              TimeLines::Line{.name = Words::tr("Alert threshold"), .points = {}},
                              TimeLines::Line{.name = Words::tr("Threshold on trial"), .points = {}}},
                    .from = figures.rate().constFirst().at,
                    .until = figures.rate().constLast().at};
    for (const RatePoint &each : figures.rate()) {
        const auto x = double(toMilliseconds(each.at));
        lines.lines[TimeLines::Data].points.append({x, double(each.requests)});
        if (each.average)
            lines.lines[TimeLines::Average].points.append({x, *each.average});
        if (each.threshold)
            lines.lines[TimeLines::Threshold].points.append({x, *each.threshold});
        if (each.average && tried)
            lines.lines[TimeLines::Proposed].points.append({x, *each.average * *tried});
    }
    if (const std::optional<double> average = figures.rate().constLast().average; average && tried)
        lines.lines[TimeLines::Proposed].endText =
            Words::tr("Tried: above %1").arg(number(qRound64(*average * *tried)));
    if (const std::optional<double> threshold = figures.rate().constLast().threshold)
        lines.lines[TimeLines::Threshold].endText = Words::tr("Alert above %1").arg(number(qRound64(*threshold)));
    return lines;
}

QStringList addressHeaders()
{
    return {Words::tr("Address"), Words::tr("Failed"), Words::tr("Succeeded"), Words::tr("Last", "attempt to sign in"),
            Words::tr("Blocked", "until when, of an address")};
}

Content addresses(const AnomalyFigures &figures, TimePoint now)
{
    Content content;
    const QList<FigureGroup> groups = figures.addresses();
    const DetectorLimits &limits = figures.limits();
    content.words.headline = Words::tr("%1 from %2 %3", "failed sign-ins, addresses, in the last hour")
                                 .arg(Words::tr("%Ln failed sign-ins", nullptr, plural(sum(groups, failedOf))),
                                      Words::tr("%Ln addresses", nullptr, plural(groups.size())), period(figures));
    content.words.rule = withReach(Words::tr("An address is blocked after %1 failed sign-ins within %Ln minutes.",
                                             nullptr, plural(limits.failedLoginMinutes))
                                       .arg(number(limits.failedLogins)),
                                   figures);
    const auto blocked = std::ranges::count_if(groups, [now](const auto &each) { return isBlocked(each, now); });
    if (blocked > 0)
        content.words.chip = Words::tr("%Ln blocked", nullptr, plural(blocked));
    if (groups.isEmpty()) {
        content.words.headline.clear();
        content.empty = Words::tr("No failed sign-ins %1.").arg(period(figures));
    }
    for (const FigureGroup &each : groups) {
        const bool blockedNow = isBlocked(each, now);
        content.table.append({.cells = {addressName(each.name), number(each.failed), number(each.succeeded),
                                        each.lastAt ? clock(*each.lastAt, figures) : QString(),
                                        blockedNow ? clock(*each.blockedUntil, figures) : QString()},
                              .exact = {{},
                                        {},
                                        {},
                                        each.lastAt ? exact(*each.lastAt) : QString(),
                                        blockedNow ? exact(*each.blockedUntil) : QString()},
                              .pivots = {pivotData(ActivityField::Address, each.name, addressName(each.name))},
                              .key = each.name});
    }
    return content;
}

Bars addressBars(const AnomalyFigures &figures, TimePoint now)
{
    Bars bars;
    bars.markedName = Words::tr("Failed");
    bars.plainName = Words::tr("Succeeded");
    if (isOneHour(figures)) {
        bars.limit = figures.limits().failedLogins;
        bars.limitText = Words::tr("Blocked from %1").arg(number(*bars.limit));
    }
    for (const FigureGroup &each : figures.addresses()) {
        Bars::Bar bar{.key = each.name, .name = addressName(each.name), .marked = each.failed, .plain = each.succeeded};
        bar.spoken = Words::tr("%1: %2 failed, %3 succeeded", "address, attempts to sign in")
                         .arg(bar.name, number(each.failed), number(each.succeeded));
        bar.value = number(each.failed);
        if (isBlocked(each, now)) {
            bar.value = Words::tr("%1, blocked", "failed sign-ins").arg(bar.value);
            bar.spoken = Words::tr("%1. Blocked for %2.").arg(bar.spoken, remaining(left(each, now)));
        }
        bars.bars.append(bar);
    }
    return bars;
}

QStringList pathHeaders()
{
    return {Words::tr("Endpoint"), Words::tr("Requests"), Words::tr("Last", "request")};
}

Content paths(const AnomalyFigures &figures, bool isOfOneAccount)
{
    Content content;
    const QList<FigureGroup> groups = figures.paths();
    const qint64 limit = figures.limits().sensitiveRequests;
    const qint64 all = sum(groups, totalOf);
    content.words.headline = Words::tr("%1 %2", "requests, in the last hour")
                                 .arg(all > 0 ? Words::tr("%Ln requests to sensitive endpoints", nullptr, plural(all))
                                              : Words::tr("No requests to sensitive endpoints"),
                                      period(figures));
    content.words.rule = withReach(
        Words::tr("Alert above %Ln requests of one account to one of them within an hour.", nullptr, plural(limit)),
        figures);
    if (groups.isEmpty())
        content.empty = Words::tr("No endpoint is set as sensitive.");
    const bool isAbove = std::ranges::any_of(groups, [limit](const auto &each) { return each.total() > limit; });
    if (isOfOneAccount && isOneHour(figures) && isAbove) {
        content.words.chip = Words::tr("Above the limit");
        content.words.chipTone = Tone::Error;
    }
    for (const FigureGroup &each : groups) {
        content.table.append(
            {.cells = {each.name, number(each.total()), each.lastAt ? clock(*each.lastAt, figures) : QString()},
             .exact = {{}, {}, each.lastAt ? exact(*each.lastAt) : QString()},
             .pivots = {pivotData(ActivityField::Endpoint, each.name)},
             .key = each.name});
    }
    return content;
}

Bars pathBars(const AnomalyFigures &figures)
{
    Bars bars;
    if (isOneHour(figures)) {
        bars.limit = figures.limits().sensitiveRequests;
        bars.limitText = Words::tr("Alert above %1").arg(number(*bars.limit));
    }
    for (const FigureGroup &each : figures.paths()) {
        bars.bars.append({.key = each.name,
                          .name = each.name,
                          .plain = each.total(),
                          .value = number(each.total()),
                          .spoken = Words::tr("%1: %2", "name, count").arg(each.name, number(each.total()))});
    }
    return bars;
}

QStringList countryHeaders()
{
    return {Words::tr("Country"), Words::tr("Failed"), Words::tr("Succeeded"), Words::tr("Last", "attempt to sign in")};
}

Content countries(const AnomalyFigures &figures)
{
    Content content;
    const QList<FigureGroup> groups = figures.countries();
    const auto known = std::ranges::count_if(groups, [](const FigureGroup &each) { return !each.name.isEmpty(); });
    content.words.headline =
        Words::tr("%1 from %2 %3", "attempts to sign in, countries, in the last hour")
            .arg(Words::tr("%Ln attempts to sign in", nullptr, plural(sum(groups, totalOf))),
                 known > 0 ? Words::tr("%Ln countries", nullptr, plural(known)) : Words::tr("no known country"),
                 period(figures));
    content.words.rule = withReach(
        Words::tr("An attempt from a country without a sign-in of that account in the last %Ln days is an alert.",
                  nullptr, plural(figures.limits().placeDays)),
        figures);
    if (groups.isEmpty()) {
        content.words.headline.clear();
        content.empty = Words::tr("Nobody has tried to sign in %1.").arg(period(figures));
    }
    for (const FigureGroup &each : groups) {
        content.table.append({.cells = {placeName(each.name), number(each.failed), number(each.succeeded),
                                        each.lastAt ? clock(*each.lastAt, figures) : QString()},
                              .exact = {{}, {}, {}, each.lastAt ? exact(*each.lastAt) : QString()},
                              .pivots = {pivotData(ActivityField::Country, each.name, placeName(each.name))},
                              .key = placeKey(each.name)});
    }
    return content;
}

Bars countryBars(const AnomalyFigures &figures)
{
    Bars bars;
    bars.markedName = Words::tr("Failed");
    bars.plainName = Words::tr("Succeeded");
    for (const FigureGroup &each : figures.countries()) {
        const QString name = placeName(each.name);
        bars.bars.append({.key = placeKey(each.name),
                          .name = name,
                          .marked = each.failed,
                          .plain = each.succeeded,
                          .value = number(each.total()),
                          .spoken = Words::tr("%1: %2 failed, %3 succeeded", "country, attempts to sign in")
                                        .arg(name, number(each.failed), number(each.succeeded))});
    }
    return bars;
}

} // namespace postject::ui::anomalywords
