// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/api/bruteforceguard.h"

#include "server/alerts/securityalerts.h"

#include <algorithm>

namespace postject {

namespace {

ActivityRow rowOf(const BlockRecord &block, const IpAddress &address, const QByteArray &requestId)
{
    ActivityRow row = blockedRow(block, block.blockedAt);
    row.ipAddress = address.toByteArray();
    row.requestId = requestId;
    return row;
}

} // namespace

BruteForceGuard::Judged::Pending BruteForceGuard::pendingOf(const BruteForceFinding &finding, const IpAddress &address,
                                                            TimePoint now) const
{
    return {.block = bruteForceBlock(finding),
            .address = address,
            .isOver = finding.blockedUntil <= now,
            .isStored = std::make_shared<bool>(false)};
}

BruteForceGuard::AfterAppend BruteForceGuard::storing(const BruteForceFinding &finding, const Judged::Pending &pending,
                                                      TimePoint now) const
{
    QList<AlertRecord> alerts = bruteForceAlerts(finding, [this](AccountId id) {
        const AccountRecord *account = m_parts.accounts.find(id);
        return account ? account->email : QString();
    });
    const TimePoint since = finding.at - finding.window + Milliseconds(1);
    return [alerts, since, now, block = pending.block, isOver = pending.isOver,
            isStored = pending.isStored](Stores &stores, const QList<ActivityId> &) -> Result<void> {
        Result<QList<ActivityId>> evidence = stores.activity.failedLoginRows(block.subject, since);
        if (!evidence)
            return std::unexpected(evidence.error());
        if (const Result<void> inserted = isOver ? Result<void>() : stores.blocks.insert(block); !inserted)
            return inserted;
        for (AlertRecord alert : alerts) {
            alert.evidence = *evidence;
            if (const Result<AlertId> raised = stores.alerts.raiseUnlessExcepted(alert, now); !raised)
                return std::unexpected(raised.error());
        }
        *isStored = true; // read on the server thread, after the commit; a failed commit leaves no receipt
        return {};
    };
}

// Also from a trusted proxy's own address, which is never blocked.
void BruteForceGuard::judgeAccount(const FailedLogin &failure, std::vector<AfterAppend> &afterAppend)
{
    const AccountRecord *account = failure.account ? m_parts.accounts.find(*failure.account) : nullptr;
    if (!account)
        return;
    const auto finding = m_parts.guessing.failed(account->id, failure.address, failure.at);
    if (!finding)
        return;
    afterAppend.push_back([alert = distributedGuessingAlert(*finding, account->email)](
                              Stores &stores, const QList<ActivityId> &rows) mutable {
        alert.evidence = rows.first(1);
        return stores.alerts.raise(alert).transform([](AlertId) {});
    });
}

BruteForceGuard::Judged BruteForceGuard::judge(std::vector<FailedLogin> failures,
                                               const QList<IpNetwork> &trustedProxies, TimePoint now,
                                               std::vector<ActivityRow> &rows, std::vector<AfterAppend> &afterAppend)
{
    std::ranges::stable_sort(failures, {}, &FailedLogin::at);
    Judged judged;
    QHash<QByteArray, TimePoint> past; // until when addresses would have been blocked
    for (const FailedLogin &failure : failures) {
        judgeAccount(failure, afterAppend);
        const QByteArray subject = BruteForceDetector::subjectOf(failure.address);
        if (isTrustedProxy(failure.address, trustedProxies) || m_parts.blocks.find(ClientAddress{failure.address}, now))
            continue;
        if (const auto until = past.constFind(subject); until != past.cend() && failure.at < *until)
            continue;
        judged.counted.push_back(failure);
        auto finding = m_parts.bruteForce.failed(failure.address, failure.at, failure.account);
        if (!finding)
            continue;
        finding->accounts.removeIf([this](AccountId id) { return !m_parts.accounts.find(id); }); // deleted since
        Judged::Pending pending = pendingOf(*finding, failure.address, now);
        afterAppend.push_back(storing(*finding, pending, now));
        if (pending.isOver) {
            past.insert(subject, finding->blockedUntil);
            m_parts.bruteForce.forget(subject);
        } else {
            rows.push_back(rowOf(pending.block, failure.address, rows.front().requestId));
            m_parts.blocks.put(pending.block);
        }
        judged.findings.push_back(std::move(pending));
    }
    return judged;
}

void BruteForceGuard::settle(const Judged &judged, bool isCommitted, bool isReported)
{
    bool isStored = isCommitted;
    for (const Judged::Pending &each : judged.findings) {
        const bool isThere = isCommitted && *each.isStored;
        isStored = isStored && isThere;
        if (each.isOver)
            continue;
        if (isThere)
            m_parts.bruteForce.forget(each.block.subject); // counting starts anew
        else
            m_parts.blocks.lift(each.block.id);
    }
    if (isStored || !isReported)
        return;
    for (const FailedLogin &each : judged.counted)
        m_parts.bruteForce.withdraw(each.address, each.at);
}

} // namespace postject
