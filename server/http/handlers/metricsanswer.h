// SPDX-License-Identifier: GPL-3.0-or-later
//
// What GET /v1/security/metrics answers: read on a reader thread, written on the server's, which knows settings and
// blocks. Pure otherwise.
#pragma once

#include "server/anomaly/blockservice.h"
#include "server/anomaly/requestrates.h"
#include "server/storage/stores.h"

#include <array>
#include <map>

namespace postject {

class BlockService;
class SettingValues;

struct MetricsQuery
{
    static constexpr std::array kNames{"requests",       "baseline",        "threshold",   "minutes",
                                       "failedLogins",   "sensitiveAccess", "loginPlaces", "loginAddresses",
                                       "loginCountries", "sensitivePaths"};

    qint64 account = 0;
    qint64 from = 0; // minute
    qint64 last = 0; // minute; before from: there is nothing to show
    qint64 step = 1; // minutes
    TimePoint until = {};
    QList<QByteArray> series = {};
    QList<QByteArray> patterns = {}; // of sensitive paths, in force

    bool isEmpty() const { return last < from; }
    bool has(const char *name) const { return series.contains(name); }
    bool wantsSignIns() const { return has("loginAddresses") || has("loginCountries"); }
    bool readsRows() const { return wantsSignIns() || has("sensitivePaths"); }
};

// The attempts to sign in from one address or country, or the requests to the paths of one pattern (as succeeded).
struct MetricsGroup
{
    struct Count
    {
        qint64 succeeded = 0;
        qint64 failed = 0;
    };
    QByteArray name = {};
    std::map<qint64, Count> steps = {}; // by the minute that they begin at
    Count sum = {};
    TimePoint lastAt = {};

    void add(qint64 start, Count count, TimePoint at);
};

struct MetricsFigures
{
    ActivityId through = {};                          // the newest row counted
    std::optional<qint64> firstMinute = {};           // of the account
    QList<std::pair<qint64, RequestRate>> rates = {}; // by the minute that a step begins at
    std::array<qint64, 60> minutes = {};              // requests of the hour up to the last minute
    QList<RollupBucket> buckets = {};
    QList<LoginPlace> places = {};
    QList<MetricsGroup> addresses = {};       // that failed, most first
    QList<MetricsGroup> countries = {};       // most attempts first
    QList<MetricsGroup> paths = {};           // one for each pattern
    TimePoint countedFrom = TimePoint::min(); // for these three no older row was looked at
};

Result<MetricsFigures> readMetrics(const MetricsQuery &query, Stores &stores);
QByteArray metricsJson(const MetricsQuery &query, const MetricsFigures &figures, const SettingValues &settings,
                       const BlockService &blocks);

} // namespace postject
