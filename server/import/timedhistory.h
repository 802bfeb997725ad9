// SPDX-License-Identifier: GPL-3.0-or-later
//
// The past of the accounts for a log that is judged once more, in the order of its times: what the log holds ahead of
// the row that is judged, whenever it was written. So nothing of the log need be kept in memory. The thread of its
// connection.
#pragma once

#include "server/anomaly/accounthistory.h"
#include "server/storage/rehearsalstore.h"

#include <functional>

namespace postject {

class TimedHistory final : public AccountHistory
{
public:
    using PlaceOf = std::function<std::pair<QByteArray, QByteArray>(const QByteArray &ipAddress)>; // country, city

    // start: the time of the first row that is judged; places are those of before.
    TimedHistory(Database &database, TimePoint start, PlaceOf placeOf);

    void reach(const RehearsalStore::Place &place) { m_place = place; } // of the row that is judged next

    PastRequests requests(AccountId account, qint64 minute, LogPosition before) override;
    qint64 requestsBetween(AccountId account, qint64 fromMinute, qint64 untilMinute, LogPosition before) override;
    PastAccesses accesses(AccountId account, const QByteArray &pattern, TimePoint at, LogPosition before) override;
    QList<LoginPlace> places(AccountId account) override;

private:
    DetectionStore m_store;
    RehearsalStore m_rows;
    TimePoint m_start;
    PlaceOf m_placeOf;
    RehearsalStore::Place m_place;
};

} // namespace postject
