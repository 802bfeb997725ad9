// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the anomaly charts draw, as typed calls: the figures of a period, and the live stream of what is logged from
// then on. MetricsSource is what the presenter knows, so that tests answer in a server's place. GUI thread. A call is
// cancelled by deleting its context object; its callback then never runs.
#pragma once

#include "ui/client/livestream.h"

namespace postject::ui {

struct MetricPoint
{
    TimePoint at; // when its step begins
    std::optional<double> value = std::nullopt;

    bool operator==(const MetricPoint &) const = default;
};

// What was counted of one address, country or path.
struct MetricGroup
{
    struct Step
    {
        TimePoint at;
        qint64 succeeded = 0; // of a path: all its requests
        qint64 failed = 0;

        bool operator==(const Step &) const = default;
    };
    QString name;
    QList<Step> steps = {}; // oldest first, without those that have none
    std::optional<TimePoint> lastAt = std::nullopt;
    std::optional<TimePoint> blockedUntil = std::nullopt; // of an address
};

// What the server's detectors judge by, as set there.
struct DetectorLimits
{
    double spikeFactor = 0;
    qint64 spikeRequests = 0; // in the hour, below which there is no spike
    qint64 failedLogins = 0;  // of one address, that block it
    qint64 failedLoginMinutes = 0;
    qint64 sensitiveRequests = 0; // to one path in an hour, that are still usual
    qint64 placeDays = 0;         // that a place of sign-in is remembered

    bool operator==(const DetectorLimits &) const = default;
};

struct Metrics
{
    std::chrono::minutes step{1};
    TimePoint until; // by the server's clock
    QString through; // the newest row that is counted; "" for none
    std::optional<TimePoint> historyFrom = std::nullopt;
    std::optional<TimePoint> countedFrom = std::nullopt; // groups have nothing older; absent: they are complete
    DetectorLimits limits;
    QList<MetricPoint> requests; // of the hour up to the step's end; oldest first, one for each step
    QList<MetricPoint> baseline;
    QList<MetricPoint> threshold;
    QList<MetricPoint> minutes; // requests of each minute of the last hour
    QList<MetricGroup> addresses;
    QList<MetricGroup> countries;
    QList<MetricGroup> paths;
};

class MetricsSource
{
public:
    using MetricsCallback = std::function<void(ApiResult<Metrics>)>;
    struct Watcher
    {
        std::function<void()> opened;
        std::function<void(const ActivityEntry &)> logged;
        std::function<void(const BlockChange &)> blockChanged; // administrators only
        std::function<void(ApiResult<void>)> ended;
    };

    virtual ~MetricsSource() = default;

    // Of the time up to now, in steps; every account's: administrators only.
    virtual void metrics(std::chrono::hours length, std::chrono::minutes step, bool everyAccount, QObject *context,
                         MetricsCallback done) = 0;
    virtual void watch(bool everyAccount, QObject *context, Watcher watcher) = 0;
};

class MetricsClient final : public MetricsSource
{
public:
    explicit MetricsClient(ApiClient &client) : m_client(client) {}

    void metrics(std::chrono::hours length, std::chrono::minutes step, bool everyAccount, QObject *context,
                 MetricsCallback done) override;
    void watch(bool everyAccount, QObject *context, Watcher watcher) override;

private:
    ApiClient &m_client;
};

ApiResult<Metrics> readMetrics(const QJsonObject &answer);

} // namespace postject::ui
