// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anomaly/episodes.h"

#include <algorithm>

namespace postject {

namespace {

// Only new places differ among themselves.
int rankOf(const Finding &finding)
{
    const auto *place = std::get_if<PlaceFinding>(&finding);
    return place ? static_cast<int>(place->outcome) : 0;
}

QList<ActivityId> rowsOf(const Finding &finding)
{
    if (const auto *endpoint = std::get_if<EndpointFinding>(&finding))
        return endpoint->rows;
    const auto *place = std::get_if<PlaceFinding>(&finding);
    return {place ? place->row : std::get<SpikeFinding>(finding).row};
}

} // namespace

TimePoint timeOf(const Finding &finding)
{
    return std::visit([](const auto &each) { return each.at; }, finding);
}

AccountId accountOf(const Finding &finding)
{
    return std::visit([](const auto &each) { return each.account; }, finding);
}

Episodes::Key Episodes::keyOf(const Finding &finding)
{
    Key key{.account = accountOf(finding), .kind = finding.index(), .subject = {}};
    if (const auto *place = std::get_if<PlaceFinding>(&finding))
        key.subject = place->country + '/' + place->city;
    else if (const auto *endpoint = std::get_if<EndpointFinding>(&finding))
        key.subject = endpoint->pattern;
    return key;
}

void Episodes::merge(Due &older, const Due &newer)
{
    if (older.findings == 0) {
        older = newer;
        return;
    }
    if (timeOf(newer.latest) >= timeOf(older.latest))
        older.latest = newer.latest;
    if (rankOf(newer.worst) > rankOf(older.worst))
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
    const bool isFirst = episode.rank < 0;
    const bool isWorse = rankOf(finding) > episode.rank;
    merge(episode.pending, {.latest = finding,
                            .worst = finding,
                            .findings = 1,
                            .firstAt = timeOf(finding),
                            .rows = rowsOf(finding),
                            .isNew = isFirst && isNew(),
                            .notice = notice});
    episode.rank = std::max(episode.rank, rankOf(finding));
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
        episode.rank = std::max(episode.rank, rankOf(each.worst));
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
