// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the charts draw: series of points, out of the rollups.
#include "server/anomaly/blockservice.h"
#include "server/http/api/await.h"
#include "server/http/handlers/handlers.h"
#include "server/http/handlers/metricsanswer.h"
#include "server/http/handlers/scope.h"
#include "server/settings/settingsservice.h"
#include "server/storage/readers.h"
#include "server/storage/rollups.h"

namespace postject::handlers {

namespace {

constexpr SettingKey<QList<QByteArray>> kSensitivePaths("detection.sensitivePaths"_L1);
constexpr qint64 kPointsMax = 1500;
constexpr qint64 kPointsUnasked = 300; // what a step that is not asked for leads to, at most
constexpr qint64 kStepMaxSeconds = 7 * 24 * 3600;

QList<QByteArray> readSeries(QueryReader &query)
{
    QList<QByteArray> all;
    for (const char *name : MetricsQuery::kNames)
        all.append(name);
    const std::optional<QByteArray> asked = query.text("series");
    if (!asked)
        return all;
    const QList<QByteArray> names = asked->split(',');
    if (!std::ranges::all_of(names, [&](const QByteArray &name) { return all.contains(name); }))
        query.fail("series", u"must name %1, separated by commas"_s.arg(QString::fromLatin1(all.join(", "))));
    return names;
}

// Beyond years it is as many weeks as it takes.
qint64 stepFor(qint64 minutes)
{
    static constexpr auto kSteps = std::to_array<qint64>({1, 5, 15, 60, 6 * 60, 24 * 60, kStepMaxSeconds / 60});
    const auto enough = std::ranges::find_if(kSteps, [&](qint64 step) { return minutes / step <= kPointsUnasked; });
    return enough != kSteps.end() ? *enough : (minutes / kPointsUnasked / kSteps.back() + 1) * kSteps.back();
}

// The last 24 hours unless asked. The future has no points: of times that begin in it the series are empty.
void readTimes(QueryReader &query, TimePoint now, MetricsQuery &question)
{
    const auto [from, until] = query.period();
    const std::optional<qint64> step = query.integer("step", 60, kStepMaxSeconds);
    if (step && *step % 60 != 0)
        query.fail("step", u"must be whole minutes, in seconds"_s);
    const TimePoint end = std::min(until.value_or(now), now);
    question.until = end;
    const TimePoint start = from.value_or(end - std::chrono::hours(24));
    question.last = floorDivide(toMilliseconds(end), kMinute);
    const qint64 first = floorDivide(toMilliseconds(start), kMinute);
    if (start > end) {
        question.from = first;
        question.last = first - 1;
        question.step = step ? *step / 60 : 1;
        return;
    }
    question.step = step ? std::max<qint64>(1, *step / 60) : stepFor(question.last - first);
    question.from = floorDivide(first, question.step) * question.step;
    if ((question.last - question.from) / question.step >= kPointsMax)
        query.fail("step", u"gives more than %1 points for these dates"_s.arg(kPointsMax));
}

} // namespace

HandlerTask metrics(const Request &request, SettingsService &settings, BlockService &blocks, Readers &readers)
{
    QueryReader query(request);
    const Result<AccountScope> scope = readScope(query, request);
    if (!scope)
        co_return refuse(scope.error());
    MetricsQuery question;
    question.account = scope->account ? scope->account->value : kEveryAccount;
    question.series = readSeries(query);
    question.patterns = settings.values().get(kSensitivePaths);
    readTimes(query, request.at, question);
    if (const Result<void> complete = query.finish(); !complete)
        co_return refuse(complete.error());
    const ReadFor whom{.account = request.caller->account,
                       .weight = question.readsRows() ? ReadFor::Heavy : ReadFor::Light};
    const Result<MetricsFigures> figures =
        co_await Await(readers.run([question](Stores &stores) { return readMetrics(question, stores); }, whom));
    if (!figures)
        co_return refuse(figures.error());
    co_return answer(metricsJson(question, *figures, settings.values(), blocks));
}

} // namespace postject::handlers
