// SPDX-License-Identifier: GPL-3.0-or-later
//
// A log with rows of many days, and what must hold of it whatever retention did. Lives on the test's thread.
#pragma once

#include "server/storage/query.h"
#include "tests/unit/storage/rollupsofrows.h"
#include "tests/unit/storage/storagefixture.h"

namespace postject {

using std::chrono::days, std::chrono::hours, std::chrono::minutes, std::chrono::seconds;

class RetentionFixture : public StorageFixture
{
public:
    // One that differs from its neighbours in everything that is counted.
    static ActivityRow variedRow(TimePoint at, int number)
    {
        ActivityRow row =
            activityRow(at, number % 4 == 0 ? "login_failed" : "api_request", number % 3 == 0 ? 401 : 200);
        row.ipAddress = number % 7 == 5 ? "local" : "10.0.0." + QByteArray::number(number % 5);
        row.endpoint = number % 6 == 0 ? "/v1/admin/accounts" : "/v1/auth/me";
        if (number % 3 != 0)
            row.account = AccountId{number % 3};
        return row;
    }

    // So many rows of each of the days before kStart's, oldest first; and that the detectors have judged them.
    bool fill(int dayCount, int rowsPerDay)
    {
        for (int day = dayCount; day > 0; --day) {
            std::vector<ActivityRow> rows;
            for (int i = 0; i < rowsPerDay; ++i)
                rows.push_back(variedRow(std::chrono::floor<days>(kStart) - days(day) + i * hours(24) / rowsPerDay,
                                         day * rowsPerDay + i));
            if (!append(std::move(rows)))
                return false;
        }
        return judge();
    }

    bool judge()
    {
        const auto newest = number("SELECT MAX(sequence) FROM activity"_L1);
        const auto judged = change([newest](Stores &stores) { return stores.detection.setJudged(ActivityId{newest}); });
        return judged && judged->mutation;
    }

    qint64 number(QLatin1StringView sql) const
    {
        const auto database = reader();
        return database ? oneNumber(database->prepared(sql), {}).value_or(-1) : -1;
    }
    qint64 rows() const { return number("SELECT COUNT(*) FROM activity"_L1); }
    qint64 first() const { return number("SELECT MIN(sequence) FROM activity"_L1); }
    RetentionFigures figures() const { return writer->figures().retention; }

    // Past the time after the start in which nothing is removed; waits for the run that this makes due.
    bool runRetention(int keptDays)
    {
        clock.advance(hours(1));
        const TimePoint due = clock.now();
        writer->setRetention(keptDays); // and a look at the clock
        return QTest::qWaitFor([&] { return figures().lastRunAt == due; }, 30'000);
    }

    // After this the writer has looked at the clock, and done whatever was due. Adds two rows.
    bool lookAtTheClock() { return append({activityRow(clock.now())}) && append({activityRow(clock.now())}); }

    QList<ActivityRow> removals() const // the rows log_pruned, oldest first
    {
        const auto database = reader();
        ActivityFilter filter{.everyAccount = true};
        filter.action = "log_pruned";
        filter.oldestFirst = true;
        QList<ActivityRow> rows;
        const auto page = ActivityStore(*database).list(filter, 1000, 0);
        for (const ActivityRecord &record : page->rows)
            rows.append(record.row);
        return rows;
    }

    // "" when chain and rollups are what the rows say; what differs.
    QString difference() const
    {
        if (const ChainVerdict verdict = verify(); !verdict.intact)
            return verdict.why;
        if (const QString found = differenceOfRollups(*reader()); !found.isEmpty())
            return found;
        const QLatin1StringView differences[] = {
            "SELECT COUNT(*) FROM activity_addresses WHERE id NOT IN (SELECT address FROM activity)"_L1,
            "SELECT COUNT(*) FROM alert_evidence WHERE activity NOT IN (SELECT sequence FROM activity)"_L1};
        for (const QLatin1StringView sql : differences) {
            if (const qint64 found = number(sql); found != 0)
                return u"%1 by %2"_s.arg(found).arg(sql);
        }
        return {};
    }
};

} // namespace postject
