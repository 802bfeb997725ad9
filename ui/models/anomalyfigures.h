// SPDX-License-Identifier: GPL-3.0-or-later
//
// The figures behind the anomaly charts: what the server has counted, and on top of it, row by row, what the live
// stream tells, until the figures are taken anew. Counts as the server does (its metrics); averages and thresholds are
// the server's alone, the newest ones standing for what has passed since. Plain values, bounded in size.
#pragma once

#include "ui/client/metricsclient.h"

#include <QHash>
#include <QMap>

namespace postject::ui {

struct RatePoint
{
    TimePoint at;        // when its step begins
    qint64 requests = 0; // of the hour up to its step's end, or up to now
    std::optional<double> average = std::nullopt;
    std::optional<double> threshold = std::nullopt;

    bool operator==(const RatePoint &) const = default;
};

struct FigureGroup
{
    QString name;
    qint64 succeeded = 0; // of a path: all its requests
    qint64 failed = 0;
    std::optional<TimePoint> lastAt = std::nullopt;
    std::optional<TimePoint> blockedUntil = std::nullopt;

    qint64 total() const { return succeeded + failed; }
    bool operator==(const FigureGroup &) const = default;
};

class AnomalyFigures
{
public:
    static constexpr qsizetype kAddressesMax = 1000;
    static constexpr int kAheadMax = 2; // minutes that a row may be ahead of the clock

    AnomalyFigures() = default; // nothing
    AnomalyFigures(const Metrics &metrics, std::chrono::hours length);

    // False: it is counted already, or has no place in what is shown.
    bool add(const ActivityEntry &entry);
    bool setBlock(const BlockChange &change);
    bool advance(TimePoint now); // by the server's clock: what is too old goes. False: nothing has changed

    bool isEmpty() const { return m_rate.isEmpty(); }
    TimePoint from() const;
    TimePoint until() const; // the end of the last minute
    std::chrono::hours length() const { return m_length; }
    std::chrono::minutes step() const { return std::chrono::minutes(m_step); }
    const DetectorLimits &limits() const { return m_limits; }
    std::optional<TimePoint> historyFrom() const { return m_historyFrom; }
    std::optional<TimePoint> countedFrom() const { return m_countedFrom; } // absent: the groups are complete

    const QList<RatePoint> &rate() const { return m_rate; } // one point for each step, oldest first
    QList<FigureGroup> addresses() const;                   // that failed, most failures first
    QList<FigureGroup> countries() const;                   // most attempts first; "" is one that is not known
    QList<FigureGroup> paths() const;                       // in the server's order, also those without requests

private:
    struct Group
    {
        QMap<qint64, MetricGroup::Step> steps = {}; // by the minute that they begin at
        std::optional<TimePoint> lastAt = std::nullopt;
        std::optional<TimePoint> blockedUntil = std::nullopt;

        void add(TimePoint step, TimePoint at, bool failed);
        FigureGroup named(const QString &name) const;
    };
    using Groups = QHash<QString, Group>;

    static Groups groupsOf(const QList<MetricGroup> &groups);
    qint64 stepOf(qint64 minute) const;
    void addToRate(qint64 minute);
    void addAttempt(const ActivityEntry &entry, TimePoint step);
    void addAccess(const ActivityEntry &entry, TimePoint step);
    void nextMinute();
    void dropOld();
    void keepWorst();

    std::chrono::hours m_length{1};
    qint64 m_step = 1; // minutes
    qint64 m_last = 0; // minute
    QString m_through;
    DetectorLimits m_limits;
    std::optional<TimePoint> m_historyFrom;
    std::optional<TimePoint> m_countedFrom;
    QList<RatePoint> m_rate;
    QMap<qint64, qint64> m_minutes; // requests of the last hour, by minute
    Groups m_addresses;
    Groups m_countries;
    QStringList m_patterns;
    Groups m_paths;
};

} // namespace postject::ui
