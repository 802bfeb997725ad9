// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/query.h"

#include <QSqlError>
#include <QSqlResult>

#include <algorithm>

namespace postject {

int sqlCode(const QSqlQuery &query)
{
    return query.lastError().nativeErrorCode().toInt() & 0xff;
}

namespace {

// QSqlQuery::bindValue() by position formats ":<position>" and looks it up in a hash, for each value of each row. Once
// it has told the statement that its values are positional, they can be assigned in place.
class PositionalValues : public QSqlResult
{
public:
    static QList<QVariant> &of(const QSqlQuery &query)
    {
        QList<QVariant> &(QSqlResult::*values)(Qt::Disambiguated_t) = &PositionalValues::boundValues;
        return (const_cast<QSqlResult *>(query.result())->*values)(Qt::Disambiguated);
    }
};

template <typename Values>
void bindAll(QSqlQuery &query, const Values &values)
{
    const auto count = static_cast<qsizetype>(values.size());
    QList<QVariant> &bound = PositionalValues::of(query);
    if (count > 0 && bound.size() == count) {
        std::copy(values.begin(), values.end(), bound.begin());
        return;
    }
    int position = 0;
    for (const QVariant &value : values)
        query.bindValue(position++, value);
}
} // namespace

void bind(QSqlQuery &query, std::initializer_list<QVariant> values)
{
    bindAll(query, values);
}

void bind(QSqlQuery &query, const QList<QVariant> &values)
{
    bindAll(query, values);
}

Result<int> executeUpdate(QSqlQuery &query, std::initializer_list<QVariant> values)
{
    bind(query, values);
    if (!query.exec())
        return std::unexpected(Database::errorOf(query));
    const int rows = query.numRowsAffected();
    query.finish();
    return rows;
}

Result<qint64> oneNumber(QSqlQuery &query, const QList<QVariant> &values)
{
    qint64 number = 0;
    return eachRow(query, values, [&](const QSqlQuery &row) { number = row.value(0).toLongLong(); }).transform([&] {
        return number;
    });
}

} // namespace postject
