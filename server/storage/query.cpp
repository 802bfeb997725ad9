// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/query.h"

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

} // namespace postject
