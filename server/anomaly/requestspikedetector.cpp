// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anomaly/requestspikedetector.h"

#include "server/core/json.h"

#include <algorithm>
#include <cmath>

namespace postject {

namespace {

constexpr SettingKey<double> kFactor("detection.requestSpike.factor"_L1);
constexpr SettingKey<int> kMinimumRequests("detection.requestSpike.minimumRequests"_L1);
constexpr SettingKey<int> kMinimumHistory("detection.requestSpike.minimumHistoryHours"_L1);

constexpr qint64 kMinuteMilliseconds = 60'000;
constexpr qint64 kMinutesPerHour = 60;
constexpr qint64 kHoursPerDay = 24;
constexpr qint64 kDays = 7;
constexpr int kUsualDays = 2;      // that must have had as many in this hour: once may have been an attack too
constexpr qint64 kUsualFactor = 2; // times what they had

// Times before 1970 are imports' mistakes: they all fall into its first minute.
qint64 minuteOf(TimePoint at)
{
    return std::max<qint64>(0, toMilliseconds(at) / kMinuteMilliseconds);
}

// Also of the minutes before 1970 that a window may reach to.
qint64 hourOf(qint64 minute)
{
    return minute >= 0 ? minute / kMinutesPerHour : -1;
}

// 120 rather than 120.0, and no more digits than anybody reads.
void writeRate(JsonWriter &json, double rate)
{
    const double rounded = std::round(rate * 100) / 100;
    if (rounded == std::floor(rounded))
        json.number(static_cast<qint64>(rounded));
    else
        json.number(rounded);
}

class SpikeWords : public Finding::Words
{
public:
    explicit SpikeWords(const SpikeFinding &finding) : m_finding(finding) {}

    QString description() const override
    {
        const QString spike = u"Unusual spike in API requests detected"_s;
        switch (m_finding.usual) {
        case SpikeFinding::Usual::No:
            return spike;
        case SpikeFinding::Usual::AtThisHour:
            return spike + u", though about as many come at this hour of other days"_s;
        case SpikeFinding::Usual::OnActiveDays:
            return spike + u", though it is none against the days that had traffic"_s;
        }
        Q_UNREACHABLE_RETURN(spike);
    }
    QByteArray metadata() const override
    {
        JsonWriter json;
        json.beginObject().key("normalRate");
        writeRate(json, m_finding.normalRate);
        json.key("currentRate").number(m_finding.currentRate);
        json.key("window").string(QByteArrayView("1 hour"));
        if (m_finding.usual != SpikeFinding::Usual::No) {
            const bool isHour = m_finding.usual == SpikeFinding::Usual::AtThisHour;
            json.key("usual").beginObject();
            json.key("basis").string(QByteArrayView(isHour ? "same_hour" : "active_days")).key("rate");
            writeRate(json, m_finding.usualRate);
            json.endObject();
        }
        json.endObject();
        return json.take();
    }

private:
    SpikeFinding m_finding;
};

} // namespace

RequestSpikeDetector::RequestSpikeDetector(RequestSpikeSettings settings, AccountHistory *history)
    : m_settings(settings), m_history(history), m_states(settings.accountsMax)
{
}

void RequestSpikeDetector::apply(const RequestSpikeSettings &settings)
{
    m_settings = settings;
    m_states = AccountStates<State>(settings.accountsMax);
}

void RequestSpikeDetector::apply(const SettingValues &values)
{
    RequestSpikeSettings settings = m_settings;
    settings.factor = values.get(kFactor);
    settings.minimumRequests = values.get(kMinimumRequests);
    settings.minimumHistoryHours = values.get(kMinimumHistory);
    apply(settings);
}

QList<Finding> RequestSpikeDetector::observe(const LogEvent &event)
{
    if (event.isLocal())
        return {};
    const auto found = observe(event.account, event.id, event.row.at);
    if (!found)
        return {};
    return {{.type = &alerttypes::kRequestSpike,
             .account = found->account,
             .subject = found->account.toByteArray(),
             .severity = found->usual == SpikeFinding::Usual::No ? Severity::High : Severity::Medium,
             .at = found->at,
             .rows = {found->row},
             .evidenceWindow = std::chrono::minutes(kWindowMinutes),
             .words = std::make_shared<SpikeWords>(*found)}};
}

qint64 RequestSpikeDetector::divisor(qint64 firstMinute, qint64 windowStart)
{
    const qint64 minutes = windowStart - firstMinute;
    return std::clamp<qint64>((minutes + kMinutesPerHour - 1) / kMinutesPerHour, 24, kBaselineHours);
}

// The oldest minutes move into their hours, which are empty until the first one comes.
void RequestSpikeDetector::State::advance(qint64 to)
{
    if (to <= newest)
        return;
    const qint64 oldest = oldestMinute(), oldestAfter = to - kMinutes + 1;
    const qint64 hourBefore = hourOf(oldest - 1), hourAfter = hourOf(oldestAfter - 1);
    for (qint64 each = std::max(hourBefore + 1, hourAfter - kHours + 1); each <= hourAfter; ++each) {
        if (each >= 0)
            hour(each) = 0;
    }
    for (qint64 each = std::max<qint64>(0, oldest); each < std::min(oldestAfter, newest + 1); ++each) {
        if (hourOf(each) > hourAfter - kHours)
            hour(hourOf(each)) += minute(each);
    }
    for (qint64 each = std::max(newest + 1, oldestAfter); each <= to; ++each)
        minute(each) = 0;
    newest = to;
}

qint64 RequestSpikeDetector::State::sumOfMinutes(qint64 from, qint64 until)
{
    qint64 sum = 0;
    for (qint64 each = std::max({qint64{0}, from, oldestMinute()}); each < until; ++each)
        sum += minute(each);
    return sum;
}

qint64 RequestSpikeDetector::State::sumOfHours(qint64 from, qint64 until)
{
    qint64 sum = 0;
    for (qint64 each = std::max<qint64>(0, from); each < until; ++each)
        sum += hour(each);
    return sum;
}

RequestSpikeDetector::State RequestSpikeDetector::load(AccountId account, qint64 minute, ActivityId row)
{
    State state;
    state.newest = minute;
    if (!m_history)
        return state;
    const PastRequests past = m_history->requests(account, minute, LogPosition::before(row));
    for (const auto &[at, rows] : past.hours)
        state.hour(at) = static_cast<quint32>(rows);
    // Each minute in one place: among the newest, or in its hour, which past.hours has only if it is over.
    for (const auto &[at, rows] : past.minutes) {
        const bool isInHours = hourOf(at) < hourOf(minute);
        const bool isNewest = at >= state.oldestMinute();
        if (isNewest)
            state.minute(at) = static_cast<quint32>(rows);
        if (isNewest && isInHours)
            state.hour(hourOf(at)) -= static_cast<quint32>(rows);
        else if (!isNewest && !isInHours)
            state.hour(hourOf(at)) += static_cast<quint32>(rows);
    }
    state.first = past.firstMinute;
    state.next = past.nextMinute;
    return state;
}

std::optional<SpikeFinding> RequestSpikeDetector::observe(AccountId account, ActivityId row, TimePoint at)
{
    const qint64 minute = minuteOf(at);
    State &state = m_states.of(account, [&] { return load(account, minute, row); });
    if (!state.holds(minute)) {
        // Without a history a late event is no more than the beginning of the account.
        if (m_history)
            state = load(account, minute, row);
        else if (minute < state.newest)
            return state.first = std::min(state.first, minute), std::nullopt;
    }
    state.advance(minute);
    ++state.minute(minute);
    state.first = std::min(state.first, minute);
    return judge(state, account, row, at, minute);
}

bool RequestSpikeDetector::isSpike(qint64 current, qint64 hours, qint64 sum) const
{
    // Both sides are whole numbers far below 2^53: exact.
    return static_cast<double>(current) * static_cast<double>(hours) > m_settings.factor * static_cast<double>(sum);
}

// The rows of the 7 days before the window. The hour in which they begin is known as a whole only; its part is asked
// for where the verdict depends on it, and remembered for that minute. A sum that can't change a silent verdict may be
// too small.
qint64 RequestSpikeDetector::baseline(State &state, qint64 windowStart, qint64 current, qint64 hours, AccountId account,
                                      ActivityId row)
{
    const qint64 begin = windowStart - kBaselineHours * kMinutesPerHour;
    const qint64 edgeHour = hourOf(windowStart) - kBaselineHours;
    const qint64 sum = state.sumOfHours(edgeHour + 1, hourOf(state.oldestMinute() - 1) + 1) +
                       state.sumOfMinutes(state.oldestMinute(), windowStart);
    if (begin < 0 || state.hour(edgeHour) == 0 || !isSpike(current, hours, sum))
        return sum;
    if (state.first >= begin || !m_history)
        return sum + state.hour(edgeHour);
    if (state.edgeMinute != begin) {
        state.edgeRows =
            m_history->requestsBetween(account, begin, (edgeHour + 1) * kMinutesPerHour, LogPosition::before(row));
        state.edgeMinute = begin;
    }
    return sum + state.edgeRows;
}

std::optional<SpikeFinding> RequestSpikeDetector::judge(State &state, AccountId account, ActivityId row, TimePoint at,
                                                        qint64 minute)
{
    const qint64 windowStart = minute - kWindowMinutes + 1;
    if (minute - state.first < m_settings.minimumHistoryHours * kMinutesPerHour)
        return std::nullopt;
    const qint64 current = state.sumOfMinutes(windowStart, minute + 1);
    if (current < m_settings.minimumRequests)
        return std::nullopt;
    const qint64 hours = divisor(state.first, windowStart);
    const qint64 sum = baseline(state, windowStart, current, hours, account, row);
    if (!isSpike(current, hours, sum))
        return std::nullopt;
    SpikeFinding finding{.account = account,
                         .at = at,
                         .row = row,
                         .normalRate = static_cast<double>(sum) / static_cast<double>(hours),
                         .currentRate = current};
    addUsual(finding, state, minute, hours, sum);
    return finding;
}

// By whole hours: the window of an earlier day lies in two of them, of which the busier counts.
void RequestSpikeDetector::addUsual(SpikeFinding &finding, State &state, qint64 minute, qint64 hours, qint64 sum) const
{
    const qint64 windowStart = minute - kWindowMinutes + 1;
    const auto rowsOf = [&state](qint64 hour) { return hour >= 0 ? qint64{state.hour(hour)} : 0; };
    qint64 busiest = 0;
    int usualDays = 0;
    qint64 activeDays = 0;
    for (qint64 day = 1; day <= kDays; ++day) {
        const qint64 back = day * kHoursPerDay;
        const qint64 sameHour = std::max(rowsOf(hourOf(minute) - back), rowsOf(hourOf(windowStart) - back));
        busiest = std::max(busiest, sameHour);
        usualDays += finding.currentRate <= kUsualFactor * sameHour ? 1 : 0;
        const qint64 end = hourOf(windowStart) - back + kHoursPerDay;
        const qint64 recent = day == 1 ? state.sumOfMinutes(state.oldestMinute(), windowStart) : 0;
        activeDays += state.sumOfHours(end - kHoursPerDay, end) + recent > 0 ? 1 : 0;
    }
    const qint64 activeHours = activeDays * kHoursPerDay;
    if (usualDays >= kUsualDays) {
        finding.usual = SpikeFinding::Usual::AtThisHour;
        finding.usualRate = static_cast<double>(busiest);
    } else if (activeHours > 0 && activeHours < hours && !isSpike(finding.currentRate, activeHours, sum)) {
        finding.usual = SpikeFinding::Usual::OnActiveDays;
        finding.usualRate = static_cast<double>(sum) / static_cast<double>(activeHours);
    }
}

} // namespace postject
