// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/query.h"

#include "server/core/json.h"

namespace postject {

Result<int> executeUpdate(SqlStatement &statement, std::initializer_list<SqlValue> values)
{
    statement.bind(values);
    return statement.runOnce();
}

Result<qint64> oneNumber(SqlStatement &statement, const QList<SqlValue> &values)
{
    qint64 number = 0;
    return eachRow(statement, values, [&](const SqlRow &row) { number = row.number(0); }).transform([&] {
        return number;
    });
}

SqlValue numberList(std::span<const qint64> numbers)
{
    JsonWriter json;
    json.beginArray();
    for (const qint64 each : numbers)
        json.number(each);
    return json.endArray().take();
}

} // namespace postject
