// SPDX-License-Identifier: GPL-3.0-or-later
//
// A WHERE clause put together from fixed pieces; whatever a caller sent is always a bound value. Each combination of
// pieces is one statement of the connection, prepared once. The text returned lives until the next call.
#pragma once

#include "server/storage/sqlvalue.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace postject {

class Conditions
{
public:
    void add(const char *literal) { join(literal); }
    void add(const char *literal, const SqlValue &value)
    {
        join(literal);
        m_values.append(value);
    }
    void add(const char *literal, std::initializer_list<SqlValue> values)
    {
        join(literal);
        m_values.append(QList<SqlValue>(values));
    }

    // head, the conditions, tail: "SELECT … FROM … " + "WHERE a AND b " + "ORDER BY …".
    QLatin1StringView statement(const char *head, const char *tail) const
    {
        m_statement = head + m_where + tail;
        return QLatin1StringView(m_statement);
    }
    const QByteArray &where() const { return m_where; }
    const QList<SqlValue> &values() const { return m_values; }

private:
    void join(const char *literal)
    {
        m_where += m_where.isEmpty() ? "WHERE " : "AND ";
        m_where += literal;
        m_where += ' ';
    }

    QByteArray m_where;
    mutable QByteArray m_statement;
    QList<SqlValue> m_values;
};

} // namespace postject
