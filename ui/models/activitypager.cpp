// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/activitypager.h"

#include <algorithm>

namespace postject::ui {

void ActivityPager::reset(const ActivityQuery &query, qint64 total)
{
    m_query = query;
    m_total = total;
    m_edges.clear();
}

bool ActivityPager::setBins(const QList<HistogramBin> &bins)
{
    m_edges.clear();
    QList<Edge> edges;
    qint64 rows = 0;
    const auto append = [&](qsizetype i, std::optional<TimePoint> bound) {
        if (bins[i].requests == 0)
            return;
        edges.append(Edge{rows, rows == 0 ? std::nullopt : bound});
        rows += bins[i].requests;
    };
    if (m_query.oldestFirst) {
        for (qsizetype i = 0; i < bins.size(); ++i)
            append(i, bins[i].start);
    } else {
        // Both bounds of a query are inclusive: a bin ends one millisecond before the next one starts.
        for (qsizetype i = bins.size() - 1; i >= 0; --i) {
            append(i, i + 1 < bins.size() ? std::optional(bins[i + 1].start - Milliseconds(1)) : std::nullopt);
        }
    }
    if (rows != m_total)
        return false;
    m_edges = std::move(edges);
    return true;
}

void ActivityPager::dropBins()
{
    m_edges.clear();
}

ActivityPager::Request ActivityPager::request(qint64 row) const
{
    Q_ASSERT(row >= 0 && row < m_total);
    if (m_edges.isEmpty() || row < kNear)
        return Request{m_query, row, m_total, false};
    const auto after = std::upper_bound(m_edges.cbegin(), m_edges.cend(), row,
                                        [](qint64 wanted, const Edge &edge) { return wanted < edge.rowsBefore; });
    const Edge &edge = *std::prev(after);
    Request request{m_query, row - edge.rowsBefore, m_total - edge.rowsBefore, edge.rowsBefore > 0};
    if (edge.bound)
        (m_query.oldestFirst ? request.query.from : request.query.until) = edge.bound;
    return request;
}

} // namespace postject::ui
