// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/stream/streamreplay.h"

#include "server/contract/action.h"

#include <algorithm>

namespace postject {

namespace {

Result<QList<ActivityRecord>> blockRowsSince(Stores &stores, const ActivityCatchUp &rows, ActivityId after, int limit)
{
    QList<ActivityRecord> found;
    for (const Action action : {Action::IpBlocked, Action::BlockLifted}) {
        ActivityFilter filter{.everyAccount = true, .from = rows.from};
        filter.action = QByteArray(actionName(action));
        const auto page = stores.activity.list(filter, limit, 0);
        if (!page)
            return std::unexpected(page.error());
        found += page->rows;
    }
    found.removeIf([after](const ActivityRecord &record) { return record.id <= after; });
    return found;
}

} // namespace

bool Subscription::sees(const StreamEvent &event) const
{
    if ((kinds & event.kind) == 0)
        return false;
    if (event.kind == StreamEvent::Block || event.kind == StreamEvent::Verification)
        return caller.isAdministrator();
    // As the list of alerts has it: an administrator's own are also those of nobody.
    const bool isNobodys = event.kind == StreamEvent::Alert && !event.account;
    return seesActivityOf(event.account) || (isNobodys && caller.isAdministrator() && account == caller.account);
}

Result<StreamReplay> readReplay(Stores &stores, const Subscription &what, const StreamLimits &limits)
{
    const ActivityFilter filter{.account = what.account, .everyAccount = what.everyAccount};
    const auto rows = stores.activity.since(filter, *what.resumeAfter, limits.resumeRows, limits.resumeReach);
    if (!rows)
        return std::unexpected(rows.error());
    AlertFilter changed{.account = what.account, .everyAccount = what.everyAccount};
    changed.withoutAccount = what.caller.isAdministrator() && what.account == what.caller.account;
    changed.changedSince = rows->from;
    const auto page = stores.alerts.list(changed, limits.resumeRows, 0);
    if (!page)
        return std::unexpected(page.error());
    return blockRowsSince(stores, *rows, *what.resumeAfter, limits.resumeRows).transform([&](const auto &blocks) {
        return StreamReplay{.rows = *rows, .blocks = blocks, .alerts = page->alerts};
    });
}

QByteArray replayBytes(const StreamReplay &found, const Subscription &what, const StreamLimits &limits,
                       const std::function<const BlockRecord *(const QByteArray &)> &blockOf)
{
    std::vector<StreamEvent> events;
    for (const ActivityRecord &record : found.blocks)
        events.push_back(blockEvent(record, blockOf(subjectOfBlockRow(record.row))));
    for (const ActivityRecord &record : found.rows.rows)
        events.push_back(activityEvent(record));
    std::ranges::stable_sort(events, {}, &StreamEvent::sequence);
    for (const AlertRecord &alert : found.alerts)
        events.push_back(alertEvent(alert, found.rows.newest));
    std::erase_if(events, [&](const StreamEvent &event) { return !what.sees(event); });

    auto first = events.cend();
    for (qint64 room = limits.unsentBytes / 2; first != events.cbegin(); --first) {
        room -= std::prev(first)->bytes.size();
        if (room < 0)
            break;
    }
    QByteArray bytes = openingBytes({});
    const ActivityId newest = found.rows.newest;
    if (found.rows.isIncomplete || *what.resumeAfter > newest || first != events.cbegin()) {
        const auto before = first == events.cend() ? std::optional<ActivityId>() : ActivityId{first->sequence};
        // With an id only when nothing follows: a client that is cut off here again asks from where it was.
        bytes += missedBytes(*what.resumeAfter, before, before ? ActivityId{} : newest);
    }
    for (; first != events.cend(); ++first)
        bytes += first->bytes;
    return bytes;
}

} // namespace postject
