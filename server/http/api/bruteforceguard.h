// SPDX-License-Identifier: GPL-3.0-or-later
//
// Brute force, judged inside the pipeline: the failure that is one too many holds the block and its alerts in its own
// transaction, so that the next request is refused. For this server's own failed logins and for those that other
// services report alike. Server thread.
#pragma once

#include "server/anomaly/blockservice.h"
#include "server/anomaly/bruteforcedetector.h"
#include "server/anomaly/guessingdetector.h"
#include "server/auth/accountservice.h"
#include "server/http/api/request.h"
#include "server/storage/writer.h"

#include <memory>

namespace postject {

class BruteForceGuard
{
public:
    // What is written with the submission's rows, on the writer thread, after they were appended.
    using AfterAppend = std::function<Result<void>(Stores &, const QList<ActivityId> &)>;

    struct Judged
    {
        struct Pending
        {
            BlockRecord block;
            IpAddress address;
            bool isOver = false;            // an event of the past, whose block would have run out by now: no block
            std::shared_ptr<bool> isStored; // written on the writer thread, read after the commit
        };
        std::vector<Pending> findings;
        std::vector<FailedLogin> counted; // taken back when they were reported and could not be stored
    };

    struct Dependencies
    {
        const AccountService &accounts;
        BlockService &blocks;
        BruteForceDetector &bruteForce;
        GuessingDetector &guessing;
    };

    explicit BruteForceGuard(const Dependencies &parts) : m_parts(parts) {}

    // Counts the failures in the order of their times, but none of a trusted proxy's own address and none while its
    // address is blocked. Blocks in memory ahead of the commit: nothing that arrives meanwhile may slip through. Adds a
    // row for each block, and to afterAppend what stores it.
    Judged judge(std::vector<FailedLogin> failures, const QList<IpNetwork> &trustedProxies, TimePoint now,
                 std::vector<ActivityRow> &rows, std::vector<AfterAppend> &afterAppend);
    // After the commit. isReported: the failures come again when they could not be stored.
    void settle(const Judged &judged, bool isCommitted, bool isReported);

private:
    Judged::Pending pendingOf(const BruteForceFinding &finding, const IpAddress &address, TimePoint now) const;
    void judgeAccount(const FailedLogin &failure, std::vector<AfterAppend> &afterAppend);
    AfterAppend storing(const BruteForceFinding &finding, const Judged::Pending &pending, TimePoint now) const;

    Dependencies m_parts;
};

} // namespace postject
