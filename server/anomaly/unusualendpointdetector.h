// SPDX-License-Identifier: GPL-3.0-or-later
//
// Unusual endpoint: more than 10 requests of one account to the paths of one sensitive pattern within (t − 3600 s, t];
// the 11th fires. The console's own local socket is left out. Pure: times come with the events, the past
// beyond the state from the history given; nothing here reads a clock. The thread of whoever made it.
//
//   pattern      a path, or with a trailing "*" its beginning: "/v1/admin*" is /v1/admin, /v1/admin/accounts and
//                /v1/administer. A path counts for each pattern that it matches
//   count        exact up to the limit and one more; beyond, the requests of the last 60 minutes, in whole minutes
//   clock jumps, late events (imports): each event is judged at its own time, by the rows the log held before it
#pragma once

#include "server/anomaly/accountstates.h"
#include "server/anomaly/logdetector.h"
#include "server/contract/sensitivepaths.h"

#include <array>
#include <memory>
#include <vector>

namespace postject {

struct UnusualEndpointSettings
{
    int limit = 10;                                       // requests in the hour that are still usual
    QList<QByteArray> patterns = defaultSensitivePaths(); // see matchesPath()
    int accountsMax = 20'000;                             // states kept
};

struct EndpointFinding
{
    AccountId account;
    TimePoint at;
    QByteArray pattern;
    qint64 count = 0;       // requests in the last hour
    QList<ActivityId> rows; // the newest of them
};

class UnusualEndpointDetector : public LogDetector
{
public:
    // history: outlives it; null: the past is empty.
    explicit UnusualEndpointDetector(UnusualEndpointSettings settings = {}, AccountHistory *history = nullptr);
    void apply(const UnusualEndpointSettings &settings);
    void apply(const SettingValues &values) override;
    QList<Finding> observe(const LogEvent &event) override;
    void forget(AccountId account) override { m_states.forget(account); }

    // One request, in the log's order; at most one finding for each pattern. path: without the query.
    QList<EndpointFinding> observe(AccountId account, ActivityId row, TimePoint at, const QByteArray &path);

    static constexpr std::chrono::seconds kWindow{3600};

private:
    class Kept // an access in 12 bytes: 48 bits of milliseconds, 48 of the row's number
    {
    public:
        explicit Kept(const EndpointAccess &access);
        TimePoint at() const { return fromMilliseconds(join(m_at)); }
        ActivityId row() const { return {join(m_row)}; }
        static EndpointAccess access(const Kept &kept) { return {.at = kept.at(), .row = kept.row()}; }

    private:
        using Part = std::array<quint16, 3>;
        static Part split(qint64 number);
        static qint64 join(const Part &part);

        Part m_at;
        Part m_row;
    };
    struct MinuteCounts // while a pattern fires
    {
        std::array<quint16, 60> counts{}; // full at 65 535
        qint64 newest = 0;
        void add(qint64 minute);
        qint64 sum(qint64 minute) const; // of that minute and the 59 before it
    };
    struct State
    {
        std::vector<Kept> recent;                // ascending, the newest limit + 1
        TimePoint knownFrom = TimePoint::max();  // recent has every access at or after this …
        TimePoint knownUntil = TimePoint::min(); // … and before this
        std::unique_ptr<MinuteCounts> minutes;
    };
    using States = std::vector<State>; // one for each pattern

    std::optional<EndpointFinding> observe(State &state, const QByteArray &pattern, AccountId account,
                                           const EndpointAccess &access);
    void load(State &state, const QByteArray &pattern, AccountId account, const EndpointAccess &access);
    void insert(State &state, const EndpointAccess &access) const;
    std::optional<EndpointFinding> judge(State &state, const QByteArray &pattern, AccountId account,
                                         TimePoint at) const;
    void trim(State &state) const;
    qint64 countAt(const State &state, TimePoint at) const;

    UnusualEndpointSettings m_settings;
    AccountHistory *m_history;
    AccountStates<States> m_states;
};

} // namespace postject
