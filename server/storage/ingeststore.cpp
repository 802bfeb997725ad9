// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/ingeststore.h"

#include "server/storage/activityrows.h"
#include "server/storage/countedfailures.h"
#include "server/storage/query.h"

namespace postject {

Result<QSet<QByteArray>> IngestStore::known(AccountId account, const QByteArrayList &clientEventIds)
{
    SqlStatement &query =
        m_database.prepared("SELECT COUNT(*) FROM ingested_events WHERE account = ? AND client_event_id = ?"_L1);
    QSet<QByteArray> found;
    for (const QByteArray &id : clientEventIds) {
        const auto count = oneNumber(query, {account.value, id});
        if (!count)
            return std::unexpected(count.error());
        if (*count > 0)
            found.insert(id);
    }
    return found;
}

Result<void> IngestStore::remember(AccountId account, const QByteArrayList &clientEventIds, qint64 kept)
{
    const auto newest =
        oneNumber(m_database.prepared("SELECT MAX(number) FROM ingested_events WHERE account = ?"_L1), {account.value});
    if (!newest)
        return std::unexpected(newest.error());
    SqlStatement &insert =
        m_database.prepared("INSERT INTO ingested_events (account, number, client_event_id) VALUES (?, ?, ?)"_L1);
    qint64 number = *newest;
    for (const QByteArray &id : clientEventIds) {
        if (const auto inserted = executeUpdate(insert, {account.value, ++number, id}); !inserted)
            return std::unexpected(inserted.error());
    }
    return executeUpdate(m_database.prepared("DELETE FROM ingested_events WHERE account = ? AND number <= ?"_L1),
                         {account.value, number - kept})
        .transform([](int) {});
}

Result<void> IngestStore::markUncounted(const QList<ActivityId> &rows, TimePoint since)
{
    SqlStatement &insert = m_database.prepared("INSERT INTO uncounted_failures (sequence) VALUES (?)"_L1);
    for (const ActivityId row : rows) {
        if (const auto inserted = executeUpdate(insert, {row.value}); !inserted)
            return std::unexpected(inserted.error());
    }
    // A few of the oldest at a time: twice what one request can add.
    SqlStatement &forget = m_database.prepared(
        "DELETE FROM uncounted_failures WHERE sequence IN (SELECT oldest.sequence FROM (SELECT sequence FROM "
        "uncounted_failures ORDER BY sequence LIMIT 2000) AS oldest JOIN activity ON activity.sequence = "
        "oldest.sequence WHERE activity.at < ?)"_L1);
    return executeUpdate(forget, {since}).transform([](int) {});
}

Result<QList<ActivityRow>> IngestStore::countedFailures(TimePoint since)
{
    // 3 and 4 are the numbers of login_failed and 2fa_failed, fixed by the schema.
    SqlStatement &query = ActivityRows::selected(
        m_database, "FROM activity WHERE action <> 2 AND action IN (3, 4) AND at >= ? AND " COUNTED_FAILURE
                    " ORDER BY at, sequence");
    return ActivityRows(m_database).all(query, {since}).transform([](const QList<ActivityRecord> &records) {
        QList<ActivityRow> rows;
        for (const ActivityRecord &each : records)
            rows.append(each.row);
        return rows;
    });
}

} // namespace postject
