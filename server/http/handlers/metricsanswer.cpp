// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/handlers/metricsanswer.h"

#include "server/anomaly/blockservice.h"
#include "server/anomaly/bruteforcedetector.h"
#include "server/contract/sensitivepaths.h"
#include "server/core/json.h"
#include "server/settings/settingsservice.h"
#include "server/storage/rollups.h"

#include <algorithm>

namespace postject {

namespace {

constexpr SettingKey<double> kSpikeFactor("detection.requestSpike.factor"_L1);
constexpr SettingKey<int> kSpikeRequests("detection.requestSpike.minimumRequests"_L1);
constexpr SettingKey<int> kSpikeHistory("detection.requestSpike.minimumHistoryHours"_L1);
constexpr SettingKey<int> kBruteForceAttempts("detection.bruteForce.attempts"_L1);
constexpr SettingKey<int> kBruteForceWindow("detection.bruteForce.windowMinutes"_L1);
constexpr SettingKey<int> kSensitiveRequests("detection.unusualEndpoint.requests"_L1);
constexpr SettingKey<int> kPlaceDays("detection.geographicChange.days"_L1);

constexpr qsizetype kAddressesMax = 100;
constexpr qsizetype kCountriesMax = 50;

Result<void> readRates(const MetricsQuery &query, Stores &stores, MetricsFigures &figures)
{
    const auto rates = RequestRates::of(stores.metrics, query.account, query.from, query.last);
    if (!rates)
        return std::unexpected(rates.error());
    figures.firstMinute = rates->firstMinute();
    for (qint64 minute = query.from; minute <= query.last; minute += query.step) {
        // As it stands at the end of the step, so that the newest point is the present.
        const Result<RequestRate> rate = rates->at(std::min(minute + query.step - 1, query.last));
        if (!rate)
            return std::unexpected(rate.error());
        figures.rates.append({minute, *rate});
    }
    const qint64 first = query.last + 1 - static_cast<qint64>(figures.minutes.size());
    const auto minutes = stores.metrics.buckets(query.account, first, query.last + 1, 1);
    if (!minutes)
        return std::unexpected(minutes.error());
    for (const RollupBucket &bucket : *minutes)
        figures.minutes[static_cast<std::size_t>(bucket.start - first)] = bucket.requests;
    return {};
}

QList<MetricsGroup> groupsOf(const QList<SignInCount> &counts, QByteArray SignInCount::*by)
{
    QHash<QByteArray, MetricsGroup> groups;
    for (const SignInCount &each : counts)
        groups[each.*by].add(each.start, {.succeeded = each.succeeded, .failed = each.failed}, each.lastAt);
    QList<MetricsGroup> listed;
    for (auto [name, group] : groups.asKeyValueRange()) {
        group.name = name;
        listed.append(std::move(group));
    }
    return listed;
}

// Those with most first; beyond the limit they are left out.
void sortAndCut(QList<MetricsGroup> &groups, qsizetype limit, qint64 (*weight)(const MetricsGroup &))
{
    std::ranges::sort(groups, [weight](const MetricsGroup &a, const MetricsGroup &b) {
        return weight(a) != weight(b) ? weight(a) > weight(b) : a.name < b.name;
    });
    groups.resize(std::min(limit, groups.size()));
}

Result<void> readSignIns(const MetricsQuery &query, Stores &stores, MetricsFigures &figures)
{
    const auto signIns = stores.metrics.signIns(query.account, query.from, query.last + 1, query.step);
    if (!signIns)
        return std::unexpected(signIns.error());
    figures.countedFrom = std::max(figures.countedFrom, signIns->from);
    figures.addresses = groupsOf(signIns->counts, &SignInCount::address);
    figures.addresses.removeIf([](const MetricsGroup &group) { return group.sum.failed == 0; });
    sortAndCut(figures.addresses, kAddressesMax, [](const MetricsGroup &group) { return group.sum.failed; });
    figures.countries = groupsOf(signIns->counts, &SignInCount::country);
    sortAndCut(figures.countries, kCountriesMax,
               [](const MetricsGroup &group) { return group.sum.succeeded + group.sum.failed; });
    return {};
}

// Every pattern in force, also those that nobody asked for.
Result<void> readPaths(const MetricsQuery &query, Stores &stores, MetricsFigures &figures)
{
    const auto paths = stores.metrics.pathsOfSensitiveMinutes(query.account, query.from, query.last + 1, query.step);
    if (!paths)
        return std::unexpected(paths.error());
    figures.countedFrom = std::max(figures.countedFrom, paths->from);
    for (const QByteArray &pattern : query.patterns) {
        MetricsGroup group{.name = pattern};
        for (const PathCount &each : paths->counts) {
            if (matchesPath(pattern, each.path))
                group.add(each.start, {.succeeded = each.requests}, each.lastAt);
        }
        figures.paths.append(std::move(group));
    }
    return {};
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
void writeRates(JsonWriter &json, const QByteArray &name, const MetricsFigures &figures, double spikeFactor)
{
    for (const auto &[minute, rate] : figures.rates) {
        const double factor = name == "threshold" ? spikeFactor : 1;
        if (name == "requests")
            writePoint(json, minute, std::optional(rate.current));
        else
            writePoint(json, minute, rate.average.transform([factor](double average) { return average * factor; }));
    }
}

void writeMinutes(JsonWriter &json, const MetricsQuery &query, const MetricsFigures &figures)
{
    qint64 minute = query.last - static_cast<qint64>(figures.minutes.size());
    for (const qint64 requests : figures.minutes)
        writePoint(json, ++minute, std::optional(requests));
}

// Every step has its point: a chart needs the zeros too.
void writeCounts(JsonWriter &json, const MetricsQuery &query, const QByteArray &name, const MetricsFigures &figures)
{
    auto bucket = figures.buckets.cbegin();
    for (qint64 minute = query.from; minute <= query.last; minute += query.step) {
        const bool isHere = bucket != figures.buckets.cend() && bucket->start == minute;
        const qint64 count = !isHere ? 0 : name == "failedLogins" ? bucket->failedLogins : bucket->sensitive;
        writePoint(json, minute, std::optional(count));
        bucket += isHere ? 1 : 0;
    }
}

// Those of a login within the times asked for; "" is a place that is not known.
void writePlaces(JsonWriter &json, const MetricsQuery &query, const QList<LoginPlace> &places)
{
    for (const LoginPlace &place : places) {
        const qint64 minute = floorDivide(toMilliseconds(place.lastLoginAt), kMinute);
        if (minute < query.from || minute > query.last)
            continue;
        json.beginObject().key("country").string(QByteArrayView(place.country));
        json.key("city").string(QByteArrayView(place.city)).key("lastLoginAt").time(place.lastLoginAt).endObject();
    }
}

void writeAttempts(JsonWriter &json, MetricsGroup::Count count)
{
    json.key("logins").number(count.succeeded).key("failedLogins").number(count.failed);
}

void writeSignIns(JsonWriter &json, const MetricsGroup &group)
{
    writeAttempts(json, group.sum);
    json.key("lastAt").time(group.lastAt).key("points").beginArray();
    for (const auto &[start, count] : group.steps) {
        json.beginObject().key("at").time(fromMilliseconds(start * kMinute));
        writeAttempts(json, count);
        json.endObject();
    }
    json.endArray();
}

void writeAddresses(JsonWriter &json, const MetricsQuery &query, const MetricsFigures &figures,
                    const BlockService &blocks)
{
    for (const MetricsGroup &group : figures.addresses) {
        const Result<IpAddress> address = IpAddress::parse(group.name);
        const BlockRecord *block =
            address ? blocks.findSubject(BruteForceDetector::subjectOf(*address), query.until) : nullptr;
        json.beginObject().key("ipAddress").string(QByteArrayView(group.name)).key("blockedUntil");
        if (block)
            json.time(block->expiresAt);
        else
            json.null();
        writeSignIns(json, group);
        json.endObject();
    }
}

void writeCountries(JsonWriter &json, const MetricsFigures &figures)
{
    for (const MetricsGroup &group : figures.countries) {
        json.beginObject().key("country").string(QByteArrayView(group.name));
        writeSignIns(json, group);
        json.endObject();
    }
}

void writePaths(JsonWriter &json, const MetricsFigures &figures)
{
    for (const MetricsGroup &group : figures.paths) {
        json.beginObject().key("path").string(QByteArrayView(group.name));
        json.key("requests").number(group.sum.succeeded).key("lastAt");
        if (group.steps.empty())
            json.null();
        else
            json.time(group.lastAt);
        json.key("points").beginArray();
        for (const auto &[start, count] : group.steps)
            writePoint(json, start, std::optional(count.succeeded));
        json.endArray().endObject();
    }
}

void writeSeries(JsonWriter &json, const MetricsQuery &query, const QByteArray &name, const MetricsFigures &figures,
                 double spikeFactor)
{
    if (query.isEmpty())
        return;
    if (name == "loginPlaces")
        writePlaces(json, query, figures.places);
    else if (name == "failedLogins" || name == "sensitiveAccess")
        writeCounts(json, query, name, figures);
    else if (name == "minutes")
        writeMinutes(json, query, figures);
    else if (name == "loginCountries")
        writeCountries(json, figures);
    else if (name == "sensitivePaths")
        writePaths(json, figures);
    else
        writeRates(json, name, figures, spikeFactor);
}

// What the detectors judge by.
void writeLimits(JsonWriter &json, const SettingValues &settings)
{
    json.key("limits").beginObject();
    json.key("spikeFactor").number(settings.get(kSpikeFactor));
    json.key("spikeRequests").number(qint64{settings.get(kSpikeRequests)});
    json.key("spikeHistoryHours").number(qint64{settings.get(kSpikeHistory)});
    json.key("failedLogins").number(qint64{settings.get(kBruteForceAttempts)});
    json.key("failedLoginMinutes").number(qint64{settings.get(kBruteForceWindow)});
    json.key("sensitiveRequests").number(qint64{settings.get(kSensitiveRequests)});
    json.key("placeDays").number(qint64{settings.get(kPlaceDays)});
    json.endObject();
}

} // namespace

void MetricsGroup::add(qint64 start, Count count, TimePoint at)
{
    for (Count *each : {&steps[start], &sum}) {
        each->succeeded += count.succeeded;
        each->failed += count.failed;
    }
    lastAt = std::max(lastAt, at);
}

Result<MetricsFigures> readMetrics(const MetricsQuery &query, Stores &stores)
{
    MetricsFigures figures;
    const auto newest = stores.metrics.newestRow();
    if (!newest)
        return std::unexpected(newest.error());
    figures.through = *newest;
    if (query.isEmpty())
        return figures;
    if (query.has("failedLogins") || query.has("sensitiveAccess")) {
        const auto buckets = stores.metrics.buckets(query.account, query.from, query.last + 1, query.step);
        if (!buckets)
            return std::unexpected(buckets.error());
        figures.buckets = *buckets;
    }
    if (query.has("loginPlaces") && query.account > 0) { // a place is an account's
        const auto places = stores.detection.places(AccountId{query.account});
        if (!places)
            return std::unexpected(places.error());
        figures.places = *places;
    }
    if (query.wantsSignIns()) {
        if (const auto read = readSignIns(query, stores, figures); !read)
            return std::unexpected(read.error());
    }
    if (query.has("sensitivePaths")) {
        if (const auto read = readPaths(query, stores, figures); !read)
            return std::unexpected(read.error());
    }
    constexpr std::array kOfRates{"requests", "baseline", "threshold", "minutes"};
    if (std::ranges::any_of(kOfRates, [&](const char *name) { return query.has(name); })) {
        if (const auto read = readRates(query, stores, figures); !read)
            return std::unexpected(read.error());
    }
    return figures;
}

QByteArray metricsJson(const MetricsQuery &query, const MetricsFigures &figures, const SettingValues &settings,
                       const BlockService &blocks)
{
    JsonWriter json;
    json.beginObject().key("step").number(query.step * 60).key("until").time(query.until);
    json.key("through");
    if (figures.through.isNull())
        json.null();
    else
        json.string(QByteArrayView(figures.through.toByteArray()));
    json.key("historyFrom");
    if (figures.firstMinute)
        json.time(fromMilliseconds(*figures.firstMinute * kMinute));
    else
        json.null();
    json.key("countedFrom"); // where that is not the beginning
    if (query.readsRows() && figures.countedFrom > fromMilliseconds(query.from * kMinute))
        json.time(figures.countedFrom);
    else
        json.null();
    writeLimits(json, settings);
    json.key("series").beginObject();
    for (const char *name : MetricsQuery::kNames) {
        if (!query.has(name))
            continue;
        json.key(name).beginArray();
        if (QByteArrayView(name) == "loginAddresses")
            writeAddresses(json, query, figures, blocks);
        else
            writeSeries(json, query, name, figures, settings.get(kSpikeFactor));
        json.endArray();
    }
    json.endObject().endObject();
    return json.take();
}

} // namespace postject
