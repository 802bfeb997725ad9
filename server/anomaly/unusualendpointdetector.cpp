// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anomaly/unusualendpointdetector.h"

#include "server/core/json.h"

#include <algorithm>
#include <limits>

namespace postject {

namespace {

constexpr SettingKey<int> kRequests("detection.unusualEndpoint.requests"_L1);
constexpr SettingKey<QList<QByteArray>> kPaths("detection.sensitivePaths"_L1);

qint64 minuteOf(TimePoint at)
{
    return std::max<qint64>(0, toMilliseconds(at) / 60'000);
}

class EndpointWords : public Finding::Words
{
public:
    EndpointWords(QByteArray pattern, qint64 count) : m_pattern(std::move(pattern)), m_count(count) {}

    QString description() const override
    {
        return u"%1 requests to %2 within 1 hour"_s.arg(m_count).arg(QString::fromUtf8(m_pattern));
    }
    QByteArray metadata() const override
    {
        JsonWriter json;
        json.beginObject().key("endpoint").string(QByteArrayView(m_pattern));
        json.key("count").number(m_count);
        json.key("window").string(QByteArrayView("1 hour")).endObject();
        return json.take();
    }

private:
    QByteArray m_pattern;
    qint64 m_count;
};

} // namespace

UnusualEndpointDetector::UnusualEndpointDetector(UnusualEndpointSettings settings, AccountHistory *history)
    : m_settings(std::move(settings)), m_history(history), m_states(m_settings.accountsMax)
{
}

void UnusualEndpointDetector::apply(const UnusualEndpointSettings &settings)
{
    m_settings = settings;
    m_states = AccountStates<States>(settings.accountsMax);
}

void UnusualEndpointDetector::apply(const SettingValues &values)
{
    UnusualEndpointSettings settings = m_settings;
    settings.limit = values.get(kRequests);
    settings.patterns = values.get(kPaths);
    apply(settings);
}

QList<Finding> UnusualEndpointDetector::observe(const LogEvent &event)
{
    QList<Finding> findings;
    if (event.isLocal())
        return findings;
    for (EndpointFinding &each : observe(event.account, event.id, event.row.at, event.row.endpoint)) {
        findings.append({.type = &alerttypes::kUnusualEndpoint,
                         .account = each.account,
                         .subject = each.pattern,
                         .severity = Severity::Medium,
                         .at = each.at,
                         .rows = std::move(each.rows),
                         .words = std::make_shared<EndpointWords>(each.pattern, each.count)});
    }
    return findings;
}

UnusualEndpointDetector::Kept::Kept(const EndpointAccess &access)
    : m_at(split(toMilliseconds(access.at))), m_row(split(access.row.value))
{
}

UnusualEndpointDetector::Kept::Part UnusualEndpointDetector::Kept::split(qint64 number)
{
    return {static_cast<quint16>(number >> 32), static_cast<quint16>(number >> 16), static_cast<quint16>(number)};
}

qint64 UnusualEndpointDetector::Kept::join(const Part &part)
{
    // The highest bit is the sign: times before 1970.
    return qint64{static_cast<qint16>(part[0])} * (qint64{1} << 32) + (qint64{part[1]} << 16) + part[2];
}

void UnusualEndpointDetector::MinuteCounts::add(qint64 minute)
{
    const auto size = static_cast<qint64>(counts.size());
    for (qint64 each = std::max(newest + 1, minute - size + 1); each <= minute; ++each)
        counts[static_cast<std::size_t>(each % size)] = 0;
    newest = std::max(newest, minute);
    quint16 &count = counts[static_cast<std::size_t>(minute % size)];
    if (minute > newest - size && count < std::numeric_limits<quint16>::max())
        ++count;
}

qint64 UnusualEndpointDetector::MinuteCounts::sum(qint64 minute) const
{
    const auto size = static_cast<qint64>(counts.size());
    qint64 sum = 0;
    for (qint64 each = std::max<qint64>(0, newest - size + 1); each <= minute; ++each)
        sum += counts[static_cast<std::size_t>(each % size)];
    return sum;
}

QList<EndpointFinding> UnusualEndpointDetector::observe(AccountId account, ActivityId row, TimePoint at,
                                                        const QByteArray &path)
{
    QList<EndpointFinding> findings;
    for (qsizetype i = 0; i < m_settings.patterns.size(); ++i) {
        const QByteArray &pattern = m_settings.patterns[i];
        if (!matchesPath(pattern, path))
            continue;
        const auto count = static_cast<std::size_t>(m_settings.patterns.size());
        States &states = m_states.of(account, [count] { return States(count); });
        if (auto finding = observe(states[static_cast<std::size_t>(i)], pattern, account, {.at = at, .row = row}))
            findings.append(*std::move(finding));
    }
    return findings;
}

// Of the accesses that are kept: fewer than there were only beyond the limit.
qint64 UnusualEndpointDetector::countAt(const State &state, TimePoint at) const
{
    return std::ranges::count_if(state.recent,
                                 [at](const Kept &each) { return each.at() <= at && each.at() > at - kWindow; });
}

void UnusualEndpointDetector::insert(State &state, const EndpointAccess &access) const
{
    state.recent.reserve(static_cast<std::size_t>(m_settings.limit) + 2); // no more ever, and not twice as many
    state.recent.insert(std::ranges::upper_bound(state.recent, access, {}, &Kept::access), Kept(access));
    if (state.minutes)
        state.minutes->add(minuteOf(access.at));
}

// After the verdict: a late access may itself be the one that goes.
void UnusualEndpointDetector::trim(State &state) const
{
    if (state.recent.size() <= static_cast<std::size_t>(m_settings.limit) + 1)
        return;
    state.knownFrom = std::max(state.knownFrom, state.recent.front().at() + Milliseconds(1));
    state.recent.erase(state.recent.begin());
}

void UnusualEndpointDetector::load(State &state, const QByteArray &pattern, AccountId account,
                                   const EndpointAccess &access)
{
    state = {};
    state.knownFrom = TimePoint::min();
    state.knownUntil = TimePoint::max();
    if (!m_history)
        return;
    const PastAccesses past = m_history->accesses(account, pattern, access.at, LogPosition::before(access.row));
    state.knownFrom = access.at - kWindow + Milliseconds(1);
    state.knownUntil = past.knownUntil;
    if (past.accesses.size() > m_settings.limit)
        state.minutes = std::make_unique<MinuteCounts>();
    for (const EndpointAccess &each : past.accesses) {
        insert(state, each);
        trim(state);
    }
}

std::optional<EndpointFinding> UnusualEndpointDetector::judge(State &state, const QByteArray &pattern,
                                                              AccountId account, TimePoint at) const
{
    const qint64 count = countAt(state, at);
    if (count <= m_settings.limit) {
        if (at == state.recent.back().at())
            state.minutes.reset(); // the episode is over; the next one begins with what is kept
        return std::nullopt;
    }
    if (!state.minutes) {
        state.minutes = std::make_unique<MinuteCounts>();
        for (const Kept &each : state.recent)
            state.minutes->add(minuteOf(each.at()));
    }
    EndpointFinding finding{.account = account,
                            .at = at,
                            .pattern = pattern,
                            .count = std::max(count, state.minutes->sum(minuteOf(at))),
                            .rows = {}};
    for (const Kept &each : state.recent) {
        if (each.at() <= at && each.at() > at - kWindow)
            finding.rows.append(each.row());
    }
    if (finding.rows.size() > m_settings.limit + 1)
        finding.rows.removeFirst();
    return finding;
}

std::optional<EndpointFinding> UnusualEndpointDetector::observe(State &state, const QByteArray &pattern,
                                                                AccountId account, const EndpointAccess &access)
{
    const bool isUnknown = access.at >= state.knownUntil || access.at - kWindow + Milliseconds(1) < state.knownFrom;
    // What is kept may be enough to know, though there was more.
    const bool isEnough = access.at < state.knownUntil && countAt(state, access.at) >= m_settings.limit;
    if (isUnknown && !isEnough && (m_history || state.knownFrom == TimePoint::max()))
        load(state, pattern, account, access);
    insert(state, access);
    const auto finding = judge(state, pattern, account, access.at);
    trim(state);
    return finding;
}

} // namespace postject
