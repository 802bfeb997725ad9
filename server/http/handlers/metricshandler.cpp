// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the charts draw: series of points, out of the rollups.
#include "server/anomaly/requestrates.h"
#include "server/core/json.h"
#include "server/http/api/await.h"
#include "server/http/handlers/handlers.h"
#include "server/http/handlers/scope.h"
#include "server/storage/rollups.h"

namespace postject::handlers {

namespace {

constexpr SettingKey<double> kSpikeFactor("detection.requestSpike.factor"_L1);
constexpr qint64 kPointsMax = 1500;
constexpr qint64 kPointsUnasked = 300; // what a step that is not asked for leads to, at most
constexpr qint64 kStepMaxSeconds = 7 * 24 * 3600;

constexpr std::array kNames{"requests", "baseline", "threshold", "failedLogins", "sensitiveAccess", "loginPlaces"};

struct Question
{
    qint64 account = 0;
    qint64 from = 0; // minute
    qint64 last = 0; // minute; before from: there is nothing to show
    qint64 step = 1; // minutes
    QList<QByteArray> series = {};

    bool isEmpty() const { return last < from; }
    bool has(const char *name) const { return series.contains(name); }
};

struct Answered
{
    QList<RollupBucket> buckets = {};
    QList<LoginPlace> places = {};
    QList<std::pair<qint64, RequestRate>> rates = {}; // by the minute that a step begins at
};

QList<QByteArray> readSeries(QueryReader &query)
{
    QList<QByteArray> all;
    for (const char *name : kNames)
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
void readTimes(QueryReader &query, TimePoint now, Question &question)
{
    const auto [from, until] = query.period();
    const std::optional<qint64> step = query.integer("step", 60, kStepMaxSeconds);
    if (step && *step % 60 != 0)
        query.fail("step", u"must be whole minutes, in seconds"_s);
    const TimePoint end = std::min(until.value_or(now), now);
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

Result<Answered> answerOf(const Question &question, Stores &stores)
{
    Answered answered;
    if (question.isEmpty())
        return answered;
    if (question.has("failedLogins") || question.has("sensitiveAccess")) {
        const auto buckets = stores.metrics.buckets(question.account, question.from, question.last + 1, question.step);
        if (!buckets)
            return std::unexpected(buckets.error());
        answered.buckets = *buckets;
    }
    if (question.has("loginPlaces") && question.account > 0) { // a place is an account's
        const auto places = stores.detection.places(AccountId{question.account});
        if (!places)
            return std::unexpected(places.error());
        answered.places = *places;
    }
    if (!question.has("requests") && !question.has("baseline") && !question.has("threshold"))
        return answered;
    const auto rates = RequestRates::of(stores.metrics, question.account, question.from, question.last);
    if (!rates)
        return std::unexpected(rates.error());
    for (qint64 minute = question.from; minute <= question.last; minute += question.step) {
        // As it stands at the end of the step, so that the newest point is the present.
        const Result<RequestRate> rate = rates->at(std::min(minute + question.step - 1, question.last));
        if (!rate)
            return std::unexpected(rate.error());
        answered.rates.append({minute, *rate});
    }
    return answered;
}

template <typename Value>
void writePoint(JsonWriter &json, qint64 minute, const std::optional<Value> &value)
{
    json.beginObject().key("at").time(fromMilliseconds(minute * kMinute)).key("value");
    if (value)
        json.number(*value);
    else
        json.null();
    json.endObject();
}

// spikeFactor: above so many times the average is a spike, by the setting in force.
void writeRates(JsonWriter &json, const QByteArray &name, const Answered &answered, double spikeFactor)
{
    for (const auto &[minute, rate] : answered.rates) {
        const double factor = name == "threshold" ? spikeFactor : 1;
        if (name == "requests")
            writePoint(json, minute, std::optional(rate.current));
        else
            writePoint(json, minute, rate.average.transform([factor](double average) { return average * factor; }));
    }
}

// Every step has its point: a chart needs the zeros too.
void writeCounts(JsonWriter &json, const Question &question, const QByteArray &name, const Answered &answered)
{
    auto bucket = answered.buckets.cbegin();
    for (qint64 minute = question.from; minute <= question.last; minute += question.step) {
        const bool isHere = bucket != answered.buckets.cend() && bucket->start == minute;
        const qint64 count = !isHere ? 0 : name == "failedLogins" ? bucket->failedLogins : bucket->sensitive;
        writePoint(json, minute, std::optional(count));
        bucket += isHere ? 1 : 0;
    }
}

// Those of a login within the times asked for; "" is a place that is not known.
void writePlaces(JsonWriter &json, const Question &question, const QList<LoginPlace> &places)
{
    for (const LoginPlace &place : places) {
        const qint64 minute = floorDivide(toMilliseconds(place.lastLoginAt), kMinute);
        if (minute < question.from || minute > question.last)
            continue;
        json.beginObject().key("country").string(QByteArrayView(place.country));
        json.key("city").string(QByteArrayView(place.city)).key("lastLoginAt").time(place.lastLoginAt).endObject();
    }
}

QByteArray jsonOf(const Question &question, const Answered &answered, double spikeFactor)
{
    JsonWriter json;
    json.beginObject().key("step").number(question.step * 60).key("series").beginObject();
    for (const char *name : kNames) {
        if (!question.has(name))
            continue;
        json.key(name).beginArray();
        const bool isCount = QByteArrayView(name) == "failedLogins" || QByteArrayView(name) == "sensitiveAccess";
        if (QByteArrayView(name) == "loginPlaces")
            writePlaces(json, question, answered.places);
        else if (isCount)
            writeCounts(json, question, name, answered);
        else
            writeRates(json, name, answered, spikeFactor);
        json.endArray();
    }
    json.endObject().endObject();
    return json.take();
}

} // namespace

HandlerTask metrics(Services &services, const Request &request)
{
    QueryReader query(request);
    const Result<AccountScope> scope = readScope(query, request);
    if (!scope)
        co_return refuse(scope.error());
    Question question;
    question.account = scope->account ? scope->account->value : kEveryAccount;
    question.series = readSeries(query);
    readTimes(query, request.at, question);
    if (const Result<void> complete = query.finish(); !complete)
        co_return refuse(complete.error());
    const Result<Answered> answered =
        co_await Await(services.readers.run([question](Stores &stores) { return answerOf(question, stores); }));
    if (!answered)
        co_return refuse(answered.error());
    co_return answer(jsonOf(question, *answered, services.settings.values().get(kSpikeFactor)));
}

} // namespace postject::handlers
