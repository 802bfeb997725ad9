// SPDX-License-Identifier: GPL-3.0-or-later
//
// An account's past out of the database: rollups and indexed rows, never the whole log. An answer costs some hundred
// microseconds; the detectors ask once per account, and once more per jump in time. What can't be read counts as
// nothing, and the log says so. The thread of its connection.
#pragma once

#include "server/anomaly/accounthistory.h"

#include <QHash>

namespace postject {

class LogHistory final : public AccountHistory
{
public:
    explicit LogHistory(DetectionStore &store) : m_store(store) {}

    PastRequests requests(AccountId account, qint64 minute, LogPosition before) override;
    qint64 requestsBetween(AccountId account, qint64 fromMinute, qint64 untilMinute, LogPosition before) override;
    PastAccesses accesses(AccountId account, const QByteArray &pattern, TimePoint at, LogPosition before) override;
    QList<LoginPlace> places(AccountId account) override;

    // A login that is not in the database yet, and that it is now. requestId: of its row.
    void remember(AccountId account, const LoginPlace &place, const QByteArray &requestId)
    {
        m_unstored[account].append({place, requestId});
    }
    void forgetStored() { m_unstored.clear(); }
    void forget(AccountId account) { m_unstored.remove(account); }
    void forgetRequest(const QByteArray &requestId);

private:
    DetectionStore &m_store;
    QHash<AccountId, QList<std::pair<LoginPlace, QByteArray>>> m_unstored; // with their request ids
};

} // namespace postject
