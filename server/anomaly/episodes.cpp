// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anomaly/episodes.h"

#include <algorithm>

namespace postject {

Episodes::Key Episodes::keyOf(const Finding &finding)
{
    return {.account = finding.account, .type = finding.type, .subject = finding.subject};
}

void Episodes::merge(Due &older, const Due &newer)
{
    if (older.findings == 0) {
        older = newer;
        return;
    }
    if (newer.latest.at >= older.latest.at)
        older.latest = newer.latest;
    if (newer.worst.severity > older.worst.severity)
        older.worst = newer.worst;
    older.findings += newer.findings;
    older.firstAt = std::min(older.firstAt, newer.firstAt);
    older.isNew = older.isNew || newer.isNew;
    if (newer.notice == Notice::Mail)
        older.notice = newer.notice;
    for (const ActivityId row : newer.rows) {
        if (older.rows.size() >= kEvidence)
            break;
        if (!older.rows.contains(row))
            older.rows.append(row);
    }
}

bool Episodes::add(const Finding &finding, const std::function<bool()> &isNew, Notice notice)
{
    Episode &episode = m_episodes[keyOf(finding)];
    const bool isFirst = !episode.worst;
    const bool isWorse = isFirst || finding.severity > *episode.worst;
    merge(episode.pending, {.latest = finding,
                            .worst = finding,
                            .findings = 1,
                            .firstAt = finding.at,
                            .rows = finding.rows,
                            .isNew = isFirst && isNew(),
                            .notice = notice});
    if (isWorse)
        episode.worst = finding.severity;
    episode.wasQuiet = false;
    return isWorse;
}

QList<Episodes::Due> Episodes::collect()
{
    QList<Due> due;
    for (Episode &episode : m_episodes) {
        if (episode.pending.findings > 0)
            due.append(std::exchange(episode.pending, Due()));
    }
    return due;
}

void Episodes::giveBack(const QList<Due> &due)
{
    for (const Due &each : due) {
        Episode &episode = m_episodes[keyOf(each.latest)];
        Due all = each;
        if (episode.pending.findings > 0)
            merge(all, episode.pending);
        episode.pending = all;
        episode.worst = std::max(episode.worst.value_or(each.worst.severity), each.worst.severity);
    }
}

void Episodes::forget(AccountId account)
{
    m_episodes.removeIf([account](const auto &entry) { return entry.key().account == account; });
}

void Episodes::endQuiet()
{
    m_episodes.removeIf(
        [](const auto &entry) { return entry.value().pending.findings == 0 && entry.value().wasQuiet; });
    for (Episode &episode : m_episodes)
        episode.wasQuiet = episode.pending.findings == 0;
}

} // namespace postject
