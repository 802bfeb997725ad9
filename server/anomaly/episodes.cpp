// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anomaly/episodes.h"

#include <algorithm>

namespace postject {

QByteArray Episodes::keyOf(const AlertRecord &alert)
{
    return alert.account.value_or(AccountId{}).toByteArray() + ' ' + alert.type + ' ' + alert.subject;
}

bool Episodes::add(const AlertRecord &alert, bool isNew)
{
    Episode &episode = m_episodes[keyOf(alert)];
    const bool isFirst = !episode.isPending && episode.pending.type.isEmpty();
    const bool isWorse = alert.severity > episode.severity;
    episode.wasQuiet = false;
    if (!episode.isPending) {
        episode.pending = alert;
        episode.isNew = isFirst && isNew;
    } else {
        AlertRecord &pending = episode.pending;
        pending.occurrences += alert.occurrences;
        pending.createdAt = std::min(pending.createdAt, alert.createdAt);
        if (alert.lastSeenAt >= pending.lastSeenAt) {
            pending.lastSeenAt = alert.lastSeenAt;
            pending.metadata = alert.metadata;
        }
        if (isWorse) {
            pending.severity = alert.severity;
            pending.description = alert.description;
        }
        for (const ActivityId row : alert.evidence) {
            if (pending.evidence.size() < kEvidence && !pending.evidence.contains(row))
                pending.evidence.append(row);
        }
    }
    episode.isPending = true;
    episode.severity = std::max(episode.severity, alert.severity);
    return isFirst || isWorse;
}

QList<Episodes::Due> Episodes::collect()
{
    QList<Due> due;
    for (Episode &episode : m_episodes) {
        if (!episode.isPending)
            continue;
        due.append({.alert = episode.pending, .isNew = episode.isNew});
        episode.isPending = false;
        episode.isNew = false;
    }
    return due;
}

void Episodes::giveBack(const QList<Due> &due)
{
    for (const Due &each : due) {
        const bool wasPending = m_episodes.value(keyOf(each.alert)).isPending;
        add(each.alert, each.isNew);
        Episode &episode = m_episodes[keyOf(each.alert)];
        episode.isNew = episode.isNew || each.isNew;
        if (wasPending)
            episode.pending.id = each.alert.id;
    }
}

void Episodes::endQuiet()
{
    m_episodes.removeIf([](const auto &entry) { return !entry.value().isPending && entry.value().wasQuiet; });
    for (Episode &episode : m_episodes)
        episode.wasQuiet = !episode.isPending;
}

} // namespace postject
