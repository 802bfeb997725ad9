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

#include <array>

namespace postject {

class Database;

// "activity.sequence, activity.at, …": the sequence and the columns, in the order of their list.
const QByteArray &activityColumnNames();
// The column of a query with those names.
constexpr int sqlColumn(std::size_t place)
{
    return static_cast<int>(place) + 1;
}
// Of a query of ActivityRows, the column behind its own.
inline constexpr int kBehindActivityColumns = sqlColumn(kActivityColumnCount) + 1;

// As it is stored; the strings of its record are empty until they were looked up.
struct StoredRow
{
    ActivityRecord record = {};
    std::array<qint64, kActivityColumnCount> numbers = {}; // of those strings, by the place of their column
    QByteArray mac = {};
};

class ActivityRows
{
public:
    explicit ActivityRows(Database &database) : m_database(database) {}

    // "SELECT " what take() expects, and perhaps more behind it, then the rest of the query.
    static QByteArray select(QByteArrayView rest, QByteArrayView more = {});
    static SqlStatement &selected(Database &database, QByteArrayView rest, QByteArrayView more = {});

    static StoredRow take(const SqlRow &row);    // while its query runs
    Result<void> lookUp(QList<StoredRow> &rows); // after that

    // All rows of such a query.
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
