// SPDX-License-Identifier: GPL-3.0-or-later
//
// Request spike: an account's requests in the last 60 minutes are more than 5 times its average per hour over the up to
// 7 days before them. Exactly 5 times is silent. Pure: times come with the events, the past beyond the state from the
// history given; nothing here reads a clock. The thread of whoever made it.
//
//   request      each row of the log with that account, whatever became of it, as the rollups count them. The console's
//                own local socket is left out: a console that looks every few seconds is no spike
//   window       the event's minute and the 59 before it
//   average      the rows of the 7 days before the window, divided by the hours between the account's first row (or 7
//                days) and the window, begun hours counting as whole ones; at least 24, at most 168
//   needs        a first row 24 hours old, and 20 requests in the window; else silent
//   zero average after idle weeks, say: no division; any 20 requests in the window are more than 5 times nothing
//   clock jumps  forward: the skipped minutes are empty. Backward: as for late events
//   usual        what that rule finds is no less than found, but of medium severity and says why, when at least two of
//   the
//                last 7 days had half as many in this hour (a nightly batch), or when it is no spike against the days
//                that had traffic at all (idle days between)
//   late events  (imports) count in their own minute and are judged there, by the rows that the log held before them
#pragma once

#include "server/anomaly/accountstates.h"
#include "server/anomaly/logdetector.h"

#include <array>
#include <optional>

namespace postject {

struct RequestSpikeSettings
{
    double factor = 5;
    int minimumRequests = 20;
    int minimumHistoryHours = 24;
    int accountsMax = 20'000; // states kept, of 1 KiB each
};

struct SpikeFinding
{
    AccountId account;
    TimePoint at;
    ActivityId row;
    double normalRate = 0;  // requests per hour
    qint64 currentRate = 0; // requests in the last 60 minutes

    enum class Usual { No, AtThisHour, OnActiveDays };
    Usual usual = Usual::No;
    double usualRate = 0; // requests per hour, of the busiest such hour, or on average of the days with traffic
};

class RequestSpikeDetector : public LogDetector
{
public:
    // history: outlives it; null: the past is empty.
    explicit RequestSpikeDetector(RequestSpikeSettings settings = {}, AccountHistory *history = nullptr);
    void apply(const RequestSpikeSettings &settings);
    void apply(const SettingValues &values) override;
    QList<Finding> observe(const LogEvent &event) override;
    void forget(AccountId account) override { m_states.forget(account); }

    // One request, in the log's order. A finding for each request beyond the limit.
    std::optional<SpikeFinding> observe(AccountId account, ActivityId row, TimePoint at);

    static constexpr int kWindowMinutes = 60;
    static constexpr int kBaselineHours = 7 * 24;

    // Hours to divide by, for a window that begins at this minute.
    static qint64 divisor(qint64 firstMinute, qint64 windowStart);

private:
    static constexpr int kLateMinutes = 8; // events so late need no reading back
    static constexpr int kMinutes = kWindowMinutes + kLateMinutes;
    static constexpr int kHours = kPastHours + 1;

    struct State
    {
        std::array<quint32, kMinutes> minutes{}; // by minute modulo size: the newest ones
        std::array<quint32, kHours> hours{};     // by hour modulo size: the minutes before those
        qint64 newest = 0;                       // minute
        qint64 first = kNever;                   // the account's first minute
        qint64 next = kNever;                    // there are rows from this minute on that the state does not hold
        qint64 edgeMinute = -1;                  // where the 7 days begin: the rest of that hour holds edgeRows
        qint64 edgeRows = 0;

        quint32 &minute(qint64 at) { return minutes[static_cast<std::size_t>(at % kMinutes)]; }
        quint32 &hour(qint64 at) { return hours[static_cast<std::size_t>(at % kHours)]; }
        qint64 oldestMinute() const { return newest - kMinutes + 1; }
        bool holds(qint64 at) const { return at < next && at > newest - kLateMinutes; }
        void advance(qint64 to);
        qint64 sumOfMinutes(qint64 from, qint64 until);
        qint64 sumOfHours(qint64 from, qint64 until);
    };

    State load(AccountId account, qint64 minute, ActivityId row);
    std::optional<SpikeFinding> judge(State &state, AccountId account, ActivityId row, TimePoint at, qint64 minute);
    qint64 baseline(State &state, qint64 windowStart, qint64 current, qint64 hours, AccountId account, ActivityId row);
    void addUsual(SpikeFinding &finding, State &state, qint64 minute, qint64 hours, qint64 sum) const;
    bool isSpike(qint64 current, qint64 hours, qint64 sum) const;

    RequestSpikeSettings m_settings;
    AccountHistory *m_history;
    AccountStates<State> m_states;
};

} // namespace postject
