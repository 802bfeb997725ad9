// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a detector may ask about an account's past when it meets the account for the first time, or again after it was
// evicted, or when an event lies further back than what is kept. Every answer is as of one position in the log: only
// rows before it count, so that whoever judges a row again comes to the same verdict. The detectors' thread.
#pragma once

#include "server/domain/logposition.h"
#include "server/storage/detectionstore.h"

namespace postject {

class AccountHistory
{
public:
    virtual ~AccountHistory() = default;
    virtual PastRequests requests(AccountId account, qint64 minute, LogPosition before) = 0;
    virtual qint64 requestsBetween(AccountId account, qint64 fromMinute, qint64 untilMinute, LogPosition before) = 0;
    // pattern: see UnusualEndpointDetector. Without what came over the local socket.
    virtual PastAccesses accesses(AccountId account, const QByteArray &pattern, TimePoint at, LogPosition before) = 0;
    virtual QList<LoginPlace> places(AccountId account) = 0;
};

} // namespace postject
