// SPDX-License-Identifier: GPL-3.0-or-later
//
// The past of the accounts for a rehearsal: all that the log holds, and after it the events of the file so far. So
// a rehearsal comes to what an import would, and the file's lines may be out of order. One thread.
#pragma once

#include "server/anomaly/accounthistory.h"
#include "server/anomaly/unusualendpointdetector.h"

#include <QHash>

#include <map>
#include <vector>

namespace postject {

class RehearsalHistory final : public AccountHistory
{
public:
    // stored: outlives it; null: the log is empty. patterns: of the sensitive paths.
    RehearsalHistory(AccountHistory *stored, const QList<QByteArray> &patterns);

    void add(ActivityId id, const ActivityRow &row); // judged: counts for those after it
    void addLogin(AccountId account, const LoginPlace &place);

    PastRequests requests(AccountId account, qint64 minute, LogPosition before) override;
    qint64 requestsBetween(AccountId account, qint64 fromMinute, qint64 untilMinute, LogPosition before) override;
    PastAccesses accesses(AccountId account, const QByteArray &pattern, TimePoint at, LogPosition before) override;
    QList<LoginPlace> places(AccountId account) override;

private:
    struct Past
    {
        std::map<qint64, qint64> minutes;                           // minute, requests
        std::map<QByteArray, std::vector<EndpointAccess>> accesses; // by pattern, ascending
        QList<LoginPlace> places;
    };

    AccountHistory *m_stored;
    QList<QByteArray> m_patterns;
    QHash<AccountId, Past> m_pasts;
};

} // namespace postject
