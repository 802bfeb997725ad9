// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/anomalyfigures.h"

#include "server/contract/action.h"
#include "server/contract/sensitivepaths.h"
#include "ui/models/cidr.h"

#include <algorithm>
#include <numeric>

namespace postject::ui {
namespace {

constexpr qint64 kHour = 60; // minutes

qint64 minuteOf(TimePoint at)
{
    return std::chrono::floor<std::chrono::minutes>(at.time_since_epoch()).count();
}

TimePoint timeOf(qint64 minute)
{
    return TimePoint(std::chrono::minutes(minute));
}

bool isFailedLogin(const ActivityEntry &entry)
{
    return entry.action == actionName(Action::LoginFailed) || entry.action == actionName(Action::TwoFactorFailed);
}

bool isLogin(const ActivityEntry &entry)
{
    return entry.action == actionName(Action::Login);
}

} // namespace

void AnomalyFigures::Group::add(TimePoint step, TimePoint at, bool failed)
{
    MetricGroup::Step &counts = steps[minuteOf(step)];
    counts.at = step;
    ++(failed ? counts.failed : counts.succeeded);
    lastAt = std::max(lastAt.value_or(at), at);
}

FigureGroup AnomalyFigures::Group::named(const QString &name) const
{
    FigureGroup group{.name = name, .lastAt = lastAt, .blockedUntil = blockedUntil};
    for (const MetricGroup::Step &each : steps) {
        group.succeeded += each.succeeded;
        group.failed += each.failed;
    }
    return group;
}

AnomalyFigures::AnomalyFigures(const Metrics &metrics, std::chrono::hours length)
    : m_length(length),
      m_step(metrics.step.count()),
      m_last(minuteOf(metrics.until)),
      m_through(metrics.through),
      m_limits(metrics.limits),
      m_historyFrom(metrics.historyFrom),
      m_countedFrom(metrics.countedFrom),
      m_addresses(groupsOf(metrics.addresses)),
      m_countries(groupsOf(metrics.countries)),
      m_paths(groupsOf(metrics.paths))
{
    for (qsizetype i = 0; i < metrics.requests.size(); ++i) {
        m_rate.append({.at = metrics.requests[i].at,
                       .requests = qRound64(metrics.requests[i].value.value_or(0)),
                       .average = metrics.baseline[i].value,
                       .threshold = metrics.threshold[i].value});
    }
    for (const MetricPoint &each : metrics.minutes) {
        if (minuteOf(each.at) > m_last - kHour)
            m_minutes[minuteOf(each.at)] = qRound64(each.value.value_or(0));
    }
    for (const MetricGroup &each : metrics.paths)
        m_patterns.append(each.name);
    dropOld(); // by this computer's clock it may have been asked for more
}

AnomalyFigures::Groups AnomalyFigures::groupsOf(const QList<MetricGroup> &groups)
{
    Groups read;
    for (const MetricGroup &each : groups) {
        Group &group = read[each.name];
        group.lastAt = each.lastAt;
        group.blockedUntil = each.blockedUntil;
        for (const MetricGroup::Step &step : each.steps)
            group.steps.insert(minuteOf(step.at), step);
    }
    return read;
}

// The server's steps begin at multiples of their length, counted from 1970.
qint64 AnomalyFigures::stepOf(qint64 minute) const
{
    return minute - ((minute % m_step) + m_step) % m_step;
}

TimePoint AnomalyFigures::from() const
{
    return timeOf(stepOf(m_last - std::chrono::minutes(m_length).count() + 1));
}

TimePoint AnomalyFigures::until() const
{
    return timeOf(m_last + 1);
}

bool AnomalyFigures::add(const ActivityEntry &entry)
{
    if (isEmpty() || entry.id <= m_through) // ids have one length and ascend
        return false;
    const qint64 minute = minuteOf(entry.createdAt);
    if (minute > m_last + kAheadMax)
        return false; // of the future: whenever that comes, the figures are taken anew
    advance(entry.createdAt);
    m_through = entry.id;
    if (entry.ipAddress != "local"_L1) // this console's own, which the server does not count
        addToRate(minute);
    const TimePoint step = timeOf(stepOf(minute));
    if (step >= from()) {
        addAttempt(entry, step);
        addAccess(entry, step);
    }
    return true;
}

// A row may be late: every point whose hour holds it has one more.
void AnomalyFigures::addToRate(qint64 minute)
{
    if (minute > m_last - kHour)
        ++m_minutes[minute];
    for (RatePoint &point : m_rate) {
        const qint64 end = std::min(minuteOf(point.at) + m_step - 1, m_last);
        if (minute <= end && minute > end - kHour)
            ++point.requests;
    }
}

void AnomalyFigures::addAttempt(const ActivityEntry &entry, TimePoint step)
{
    const bool failed = isFailedLogin(entry);
    if (!failed && !isLogin(entry))
        return;
    m_countries[entry.country].add(step, entry.createdAt, failed);
    if (failed || m_addresses.contains(entry.ipAddress))
        m_addresses[entry.ipAddress].add(step, entry.createdAt, failed);
    if (m_addresses.size() > kAddressesMax)
        keepWorst();
}

// Half of them, so that it is not done for each newcomer.
void AnomalyFigures::keepWorst()
{
    const QList<FigureGroup> worst = addresses();
    for (const FigureGroup &each : worst.sliced(std::min(kAddressesMax / 2, worst.size())))
        m_addresses.remove(each.name);
}

void AnomalyFigures::addAccess(const ActivityEntry &entry, TimePoint step)
{
    if (entry.ipAddress == "local"_L1)
        return;
    const QByteArray path = entry.endpoint.toUtf8();
    for (const QString &pattern : std::as_const(m_patterns)) {
        if (matchesPath(pattern.toUtf8(), path))
            m_paths[pattern].add(step, entry.createdAt, false);
    }
}

// Blocks are of an address, or of an IPv6 network.
bool AnomalyFigures::setBlock(const BlockChange &change)
{
    const auto network = Cidr::parse(change.ipAddress);
    bool isKnown = false;
    for (auto each = m_addresses.begin(); each != m_addresses.end(); ++each) {
        const auto address = Cidr::parse(each.key());
        if (each.key() != change.ipAddress && !(network && address && network->contains(*address)))
            continue;
        isKnown = true;
        each->blockedUntil = change.until;
    }
    return isKnown;
}

bool AnomalyFigures::advance(TimePoint now)
{
    const qint64 minute = minuteOf(now);
    if (isEmpty() || minute <= m_last)
        return false;
    // After a long sleep nothing of what is here is left.
    m_last = std::max(m_last, minute - std::chrono::minutes(m_length).count() - kHour);
    while (m_last < minute)
        nextMinute();
    dropOld();
    return true;
}

void AnomalyFigures::nextMinute()
{
    ++m_last;
    while (!m_minutes.isEmpty() && m_minutes.firstKey() <= m_last - kHour)
        m_minutes.erase(m_minutes.begin());
    if (minuteOf(m_rate.last().at) != stepOf(m_last)) {
        RatePoint next = m_rate.last(); // averages and thresholds stand until the server gives new ones
        next.at = timeOf(stepOf(m_last));
        m_rate.append(next);
    }
    m_rate.last().requests = std::accumulate(m_minutes.cbegin(), m_minutes.cend(), qint64{0});
}

void AnomalyFigures::dropOld()
{
    const TimePoint first = from();
    m_rate.removeIf([first](const RatePoint &point) { return point.at < first; });
    for (Groups *groups : {&m_addresses, &m_countries, &m_paths}) {
        for (Group &group : *groups) {
            while (!group.steps.isEmpty() && group.steps.first().at < first)
                group.steps.erase(group.steps.begin());
            if (group.steps.isEmpty())
                group.lastAt.reset();
        }
    }
    for (Groups *groups : {&m_addresses, &m_countries})
        groups->removeIf([](Groups::iterator each) { return each->steps.isEmpty(); });
}

QList<FigureGroup> AnomalyFigures::addresses() const
{
    QList<FigureGroup> groups;
    for (const auto &[name, group] : m_addresses.asKeyValueRange()) {
        if (FigureGroup each = group.named(name); each.failed > 0)
            groups.append(std::move(each));
    }
    std::ranges::sort(groups, [](const FigureGroup &a, const FigureGroup &b) {
        return a.failed != b.failed ? a.failed > b.failed : a.name < b.name;
    });
    return groups;
}

QList<FigureGroup> AnomalyFigures::countries() const
{
    QList<FigureGroup> groups;
    for (const auto &[name, group] : m_countries.asKeyValueRange())
        groups.append(group.named(name));
    std::ranges::sort(groups, [](const FigureGroup &a, const FigureGroup &b) {
        return a.total() != b.total() ? a.total() > b.total() : a.name < b.name;
    });
    return groups;
}

QList<FigureGroup> AnomalyFigures::paths() const
{
    QList<FigureGroup> groups;
    for (const QString &pattern : m_patterns)
        groups.append(m_paths.value(pattern).named(pattern));
    return groups;
}

} // namespace postject::ui
