// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of the table activity back to values. A query is read to its end first; the strings that its rows name by number
// are looked up after it, for there may be databases that answer one question at a time. They are remembered. One for
// each reading; on the thread of its connection.
#pragma once

#include "server/core/result.h"
#include "server/domain/records.h"
#include "server/storage/sqlstatement.h"

#include <QHash>

namespace postject {

class Database;

// The order of columns that take() expects.
#define ACTIVITY_COLUMNS                                                                                               \
    "activity.sequence, activity.at, activity.account, activity.action, activity.address, activity.agent, "            \
    "activity.method, activity.endpoint, activity.status, activity.country, activity.request_id, activity.metadata, "  \
    "activity.mac"
inline constexpr int kActivityColumns = 13;

// As it is stored; the strings of its record are empty until they were looked up.
struct StoredRow
{
    ActivityRecord record = {};
    qint64 action = 0;
    qint64 address = 0;
    qint64 agent = 0;
    qint64 method = 0;
    qint64 endpoint = 0;
    qint64 country = 0;
    QByteArray mac = {};
};

class ActivityRows
{
public:
    explicit ActivityRows(Database &database) : m_database(database) {}

    static StoredRow take(const SqlRow &row);    // while its query runs
    Result<void> lookUp(QList<StoredRow> &rows); // after that

    // All rows of a query, which returns those columns and perhaps more behind them.
    Result<QList<StoredRow>> stored(SqlStatement &query, const QList<SqlValue> &values);
    Result<QList<ActivityRecord>> all(SqlStatement &query, const QList<SqlValue> &values);

private:
    using Texts = QHash<qint64, QByteArray>;
    static Result<void> find(SqlStatement &query, Texts &texts, qint64 id, QByteArray &text);

    Database &m_database;
    Texts m_words;
    Texts m_addresses;
};

} // namespace postject
