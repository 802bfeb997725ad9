// SPDX-License-Identifier: GPL-3.0-or-later
//
// A log in memory that answers the detectors' questions by looking at every row.
#pragma once

#include "server/anomaly/accounthistory.h"

#include <map>
#include <vector>

namespace postject {

struct FakeRow
{
    AccountId account;
    ActivityId id;
    TimePoint at;
    QByteArray path;
};

class FakeHistory final : public AccountHistory
{
public:
    std::vector<FakeRow> rows;
    std::map<qint64, QList<LoginPlace>> logins; // by account
    int questions = 0;

    FakeRow &append(AccountId account, TimePoint at, const QByteArray &path = {})
    {
        rows.push_back({.account = account, .id = {static_cast<qint64>(rows.size()) + 1}, .at = at, .path = path});
        return rows.back();
    }

    PastRequests requests(AccountId account, qint64 minute, LogPosition before) override
    {
        ++questions;
        std::map<qint64, qint64> minutes, hours;
        PastRequests past;
        for (const FakeRow &row : rows) {
            if (row.account != account || !before.isBehind(row.id))
                continue;
            const qint64 at = toMilliseconds(row.at) / 60'000;
            past.firstMinute = std::min(past.firstMinute, at);
            if (at > minute)
                past.nextMinute = std::min(past.nextMinute, at);
            else if (at > minute - kPastMinutes)
                ++minutes[at];
            if (at / 60 < minute / 60 && at / 60 >= minute / 60 - kPastHours)
                ++hours[at / 60];
        }
        past.minutes.assign(minutes.begin(), minutes.end());
        past.hours.assign(hours.begin(), hours.end());
        return past;
    }

    qint64 requestsBetween(AccountId account, qint64 fromMinute, qint64 untilMinute, LogPosition before) override
    {
        ++questions;
        return std::ranges::count_if(rows, [&](const FakeRow &row) {
            const qint64 at = toMilliseconds(row.at) / 60'000;
            return row.account == account && before.isBehind(row.id) && at >= fromMinute && at < untilMinute;
        });
    }

    PastAccesses accesses(AccountId account, const QByteArray &pattern, TimePoint at, LogPosition before) override
    {
        ++questions;
        PastAccesses past;
        for (const FakeRow &row : rows) {
            const bool matches = pattern.endsWith('*') ? row.path.startsWith(pattern.chopped(1)) : row.path == pattern;
            if (row.account != account || !before.isBehind(row.id) || !matches)
                continue;
            if (row.at > at)
                past.knownUntil = std::min(past.knownUntil, row.at);
            else if (row.at > at - std::chrono::hours(1))
                past.accesses.append({.at = row.at, .row = row.id});
        }
        std::ranges::sort(past.accesses);
        return past;
    }

    QList<LoginPlace> places(AccountId account) override
    {
        ++questions;
        return logins[account.value];
    }
};

} // namespace postject
