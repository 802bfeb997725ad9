// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which call answers row n of a listing of millions. A plain offset makes the server step over n rows; with the counts
// of a histogram the same rows are asked for from the edge of the bin they lie in, so that the offset stays below one
// bin's size. Each request says which total its answer must name: another one means that the bins do not fit the log.
// Pure values, no I/O.
#pragma once

#include "ui/client/activityclient.h"

namespace postject::ui {

class ActivityPager
{
public:
    struct Request
    {
        ActivityQuery query;
        qint64 offset = 0;
        qint64 expectedTotal = 0;
        bool fromBin = false;
    };

    // Below this row a plain offset costs the server nothing worth saving.
    static constexpr qint64 kNear = 2000;

    void reset(const ActivityQuery &query, qint64 total);
    // False, and plain offsets as before, if the counts do not add up to the total.
    bool setBins(const QList<HistogramBin> &bins);
    void dropBins();
    bool usesBins() const { return !m_edges.isEmpty(); }

    Request request(qint64 row) const; // 0 <= row < total
    const ActivityQuery &query() const { return m_query; }
    qint64 total() const { return m_total; }

private:
    struct Edge
    {
        qint64 rowsBefore = 0;          // rows that the listing shows before this bin's
        std::optional<TimePoint> bound; // where the bin begins in listing order; absent: the query's own bound
    };

    ActivityQuery m_query;
    qint64 m_total = 0;
    QList<Edge> m_edges; // in listing order, empty bins left out
};

} // namespace postject::ui
