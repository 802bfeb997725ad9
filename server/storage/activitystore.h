// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading the activity log and its rollups. Rows are appended by the writer alone (it holds the hash chain), never
// changed. A listing's total and the place of an offset come from the minute rollups where the filter allows it.
#pragma once

#include "server/core/result.h"
#include "server/domain/records.h"

namespace postject {

class Database;
struct ActivityQuery;

class ActivityStore
{
public:
    explicit ActivityStore(Database &database) : m_database(database) {}

    Result<ActivityPage> list(const ActivityFilter &filter, int limit, qint64 offset); // newest first unless asked
    // bins equal intervals over the filter's times (absent: the first row's and the last row's).
    Result<QList<HistogramBin>> histogram(const ActivityFilter &filter, int bins);
    // The most frequent values of a column among the rows that the filter asks for.
    Result<QList<ActivityShare>> shares(const ActivityFilter &filter, ActivityChoice::Column column, int limit);
    Result<QList<ActivityRecord>> rows(const QList<ActivityId> &ids);
    // Requests of one account per address since then, most first.
    Result<QList<AddressCount>> addressesOf(AccountId account, TimePoint since);
    // Rows of login_failed and 2fa_failed of an address, or of an IPv6 /64, at or after since; ascending, at most 50.
    Result<QList<ActivityId>> failedLoginRows(const QByteArray &subject, TimePoint since);
    Result<QList<TimePoint>> failedLogins(const QByteArray &ipAddress, TimePoint since); // ascending
    // The filter's account alone counts: its newest rows after that one, at most limit, among the newest reach of all.
    Result<ActivityCatchUp> since(const ActivityFilter &filter, ActivityId after, int limit, qint64 reach);
    Result<qint64> count(); // rows in the log

private:
    Result<ActivityPage> search(const ActivityQuery &question, bool oldestFirst, int limit, qint64 offset);

    Database &m_database;
};

} // namespace postject
