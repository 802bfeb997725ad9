// SPDX-License-Identifier: GPL-3.0-or-later
//
// The requests of the last day and hour, from bins that were asked for once and the rows that came since: nothing is
// asked for again as time goes by. Pure but for the times that it is told.
#pragma once

#include "ui/client/activityclient.h"
#include "ui/client/overviewclient.h"

#include <QMap>

#include <optional>

namespace postject::ui {

struct LastDay
{
    QList<ActivityBin> bins; // oldest first, up to now
    qint64 lastHour = 0;     // requests
    qint64 lastHourFailed = 0;
    std::optional<double> usual =
        std::nullopt; // requests in an hour, as the server's detectors reckon; none yet: nothing
};

class RollingDay final
{
public:
    static constexpr int kBins = 96; // quarters of an hour
    static constexpr int kMinutes = 60;

    // Of the day, and of the minutes of the last hour, that end at the whole minute end.
    void setBins(const QList<ActivityBin> &bins, const QDateTime &end);
    void setMinutes(const QList<ActivityBin> &minutes);
    void setFailedLogins(const QList<ActivityBin> &minutes);
    void setUsual(std::optional<double> requests) { m_usual = requests; }
    void add(const ActivityEntry &entry); // of the stream, what came over the server's own socket left out
    void moveTo(const QDateTime &now);    // what is older than a day, or an hour, goes

    std::optional<LastDay> day() const; // nothing before both have been set
    std::optional<qint64> failedLogins() const;

private:
    struct Minute
    {
        qint64 requests = 0, failed = 0, failedLogins = 0;
    };

    QList<ActivityBin> m_bins;
    QDateTime m_end;                // of the last bin, exclusive
    QMap<qint64, Minute> m_minutes; // since the epoch
    std::optional<double> m_usual;
    bool m_hasMinutes = false;
    bool m_hasFailedLogins = false;
};

} // namespace postject::ui
