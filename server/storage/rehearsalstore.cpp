// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/rehearsalstore.h"

#include "server/storage/activityrows.h"
#include "server/storage/countedfailures.h"
#include "server/storage/query.h"

namespace postject {

namespace {

constexpr char kPeriod[] = "(at, sequence) > (?, ?) AND at <= ? AND +sequence <= ? AND NOT EXISTS (SELECT 1 FROM "
                           "settings WHERE settings.name = 'undone.' || activity.request_id) ";

// Each row with whether it is a failure that counts.
QByteArray rehearsed(const QByteArray &where)
{
    return ActivityRows::select("FROM activity WHERE " + where + kPeriod,
                                ", activity.action IN (3, 4) AND " COUNTED_FAILURE);
}

QByteArray rowsOfAll()
{
    return rehearsed({}) + "ORDER BY at, sequence LIMIT ?";
}

// 3 and 4 are the numbers of login_failed and 2fa_failed; that they are not 2 tells the planner of the index.
QByteArray rowsAndFailuresOfOthers()
{
    return rehearsed("account = ? AND ") + "UNION ALL " +
           rehearsed("action = 3 AND action <> 2 AND account IS NOT ? AND ") + "UNION ALL " +
           rehearsed("action = 4 AND action <> 2 AND account IS NOT ? AND ") + "ORDER BY at, sequence LIMIT ?";
}

} // namespace

Result<ActivityId> RehearsalStore::newest()
{
    return oneNumber(m_database.prepared("SELECT MAX(sequence) FROM activity"_L1), {}).transform([](qint64 row) {
        return ActivityId{row};
    });
}

Result<QList<RehearsalStore::Row>> RehearsalStore::rows(const Period &period, const Place &behind, int limit)
{
    const QList<SqlValue> bounds{behind.at, behind.row.value, period.until, period.newest.value};
    QList<SqlValue> values;
    if (period.account) {
        for (int part = 0; part < 3; ++part)
            values << period.account->value << bounds;
    } else {
        values = bounds;
    }
    // Each part comes in its index's order, so SQLite merges them and stops at the limit.
    SqlStatement &query =
        m_database.prepared(QLatin1StringView(period.account ? rowsAndFailuresOfOthers() : rowsOfAll()));
    QList<StoredRow> stored;
    QList<bool> counted;
    return eachRow(query, values << limit,
                   [&](const SqlRow &each) {
                       stored.append(ActivityRows::take(each));
                       counted.append(each.integer(kBehindActivityColumns) != 0);
                   })
        .and_then([&] { return ActivityRows(m_database).lookUp(stored); })
        .transform([&] {
            QList<Row> rows;
            for (qsizetype i = 0; i < stored.size(); ++i)
                rows.append({.record = stored[i].record, .isCountedFailure = counted[i]});
            return rows;
        });
}

Result<qint64> RehearsalStore::requests(AccountId account, TimePoint from, const Place &place)
{
    SqlStatement &query = m_database.prepared(
        "SELECT COUNT(*) FROM activity WHERE account = ? AND at >= ? AND (at, sequence) < (?, ?) AND address <> "
        "COALESCE((SELECT id FROM activity_addresses WHERE address = 'local'), 0)"_L1);
    return oneNumber(query, {account.value, from, place.at, place.row.value});
}

Result<QList<RehearsalStore::SignIns>> RehearsalStore::signIns(AccountId account, TimePoint from, TimePoint until)
{
    // The account's index holds all of it.
    SqlStatement &query = m_database.prepared(
        "SELECT activity_addresses.address, found.at FROM (SELECT address, MAX(at) AS at FROM activity WHERE "
        "account = ? AND at >= ? AND at < ? AND +action = (SELECT id FROM activity_words WHERE word = 'login') "
        "GROUP BY address) AS found JOIN activity_addresses ON activity_addresses.id = found.address"_L1);
    QList<SignIns> found;
    return eachRow(query, {account.value, from, until},
                   [&](const SqlRow &row) { found.append({.ipAddress = textAt(row, 0), .lastAt = timeAt(row, 1)}); })
        .transform([&] { return found; });
}

} // namespace postject
