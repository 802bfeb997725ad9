// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the stores share: running a prepared statement to its end, and turning columns back into values. A statement is
// always finished, for one left open would hold its snapshot and keep the write-ahead log from being emptied.
#pragma once

#include "server/storage/database.h"
#include "server/storage/sqlstatement.h"

#include <QLoggingCategory>

#include <optional>
#include <span>

namespace postject {

using namespace Qt::Literals::StringLiterals;

Q_DECLARE_LOGGING_CATEGORY(lcStorage)

// Lets go of what the statement reads, also when something throws.
class Finishing
{
public:
    explicit Finishing(SqlStatement &statement) : m_statement(statement) {}
    ~Finishing() { m_statement.reset(); }
    Finishing(const Finishing &) = delete;
    Finishing &operator=(const Finishing &) = delete;

private:
    SqlStatement &m_statement;
};

// Runs a statement that returns no rows; how many rows it changed.
Result<int> executeUpdate(SqlStatement &statement, std::initializer_list<SqlValue> values);

// Calls take(row) for each row until it returns false: whether all rows were taken.
template <typename Take>
Result<bool> eachRowWhile(SqlStatement &statement, const QList<SqlValue> &values, Take take)
{
    const Finishing finishing(statement);
    statement.bind(values);
    for (;;) {
        const Result<bool> more = statement.step();
        if (!more)
            return more;
        if (!*more)
            return true;
        if (!take(statement.row()))
            return false;
    }
}

// Calls take(row) for each row.
template <typename Take>
Result<void> eachRow(SqlStatement &statement, const QList<SqlValue> &values, Take take)
{
    return eachRowWhile(statement, values,
                        [&take](const SqlRow &row) {
                            take(row);
                            return true;
                        })
        .transform([](bool) {});
}

// The one number that a statement returns; 0 for no row and for NULL.
Result<qint64> oneNumber(SqlStatement &statement, const QList<SqlValue> &values);

// As one value of a statement, in which "IN (SELECT value FROM json_each(?))" takes them apart again.
SqlValue numberList(std::span<const qint64> numbers);

inline TimePoint timeAt(const SqlRow &row, int column)
{
    return fromMilliseconds(row.number(column));
}

inline std::optional<TimePoint> optionalTimeAt(const SqlRow &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(timeAt(row, column));
}

template <typename IdType>
std::optional<IdType> optionalIdAt(const SqlRow &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(IdType{row.number(column)});
}

inline QByteArray textAt(const SqlRow &row, int column)
{
    return row.text(column).toByteArray();
}

} // namespace postject
