// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the stores share: running a prepared statement to its end, and turning values into columns and back. A statement
// is always finished, for one left open would hold its snapshot and keep the write-ahead log from being emptied.
#pragma once

#include "server/contract/ids.h"
#include "server/contract/timestamp.h"
#include "server/core/result.h"
#include "server/storage/database.h"

#include <QLoggingCategory>
#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>
#include <optional>

namespace postject {

using namespace Qt::Literals::StringLiterals;

Q_DECLARE_LOGGING_CATEGORY(lcStorage)

// SQLite's primary result codes that mean something here.
namespace SqlCode {
inline constexpr int Busy = 5;
inline constexpr int Corrupt = 11;
inline constexpr int NotADatabase = 26;
} // namespace SqlCode

int sqlCode(const QSqlQuery &query); // the primary code of the query's last error; 0: none
inline bool isDamage(const QSqlQuery &query)
{
    return sqlCode(query) == SqlCode::Corrupt || sqlCode(query) == SqlCode::NotADatabase;
}

void bind(QSqlQuery &query, std::initializer_list<QVariant> values);
void bind(QSqlQuery &query, const QList<QVariant> &values);

// Runs a statement that returns no rows; how many rows it changed.
Result<int> executeUpdate(QSqlQuery &query, std::initializer_list<QVariant> values);

// Calls take(query) for each row.
template <typename Take>
Result<void> eachRow(QSqlQuery &query, const QList<QVariant> &values, Take take)
{
    bind(query, values);
    if (!query.exec())
        return std::unexpected(Database::errorOf(query));
    while (query.next())
        take(query);
    if (sqlCode(query) != 0) {
        const Error error = Database::errorOf(query);
        query.finish();
        return std::unexpected(error);
    }
    query.finish();
    return {};
}

// The one number that a statement returns; 0 for no row and for NULL.
Result<qint64> oneNumber(QSqlQuery &query, const QList<QVariant> &values);

inline QVariant toVariant(TimePoint time)
{
    return toMilliseconds(time);
}
inline QVariant toVariant(const QByteArray &text)
{
    return text.isNull() ? u""_s : QString::fromUtf8(text);
}
inline QVariant textColumn(const QString &text)
{
    return text.isNull() ? u""_s : text;
}
inline QVariant toVariant(const std::optional<TimePoint> &time)
{
    return time ? QVariant(toMilliseconds(*time)) : QVariant();
}

template <typename Tag>
QVariant toVariant(const std::optional<Id<Tag>> &id)
{
    return id ? QVariant(id->value) : QVariant();
}

inline TimePoint timeAt(const QSqlQuery &query, int index)
{
    return fromMilliseconds(query.value(index).toLongLong());
}

inline std::optional<TimePoint> optionalTimeAt(const QSqlQuery &query, int index)
{
    return query.isNull(index) ? std::nullopt : std::optional(timeAt(query, index));
}

template <typename IdType>
std::optional<IdType> optionalIdAt(const QSqlQuery &query, int index)
{
    return query.isNull(index) ? std::nullopt : std::optional(IdType{query.value(index).toLongLong()});
}

inline QByteArray textAt(const QSqlQuery &query, int index)
{
    return query.value(index).toString().toUtf8();
}

} // namespace postject
