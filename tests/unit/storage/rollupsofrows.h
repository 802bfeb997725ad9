// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rollups as they must be, made from the rows by SQL: to compare them with, and to set them back to an earlier row,
// as a crash leaves them that came before they were written.
#pragma once

#include "server/storage/query.h"

#include <QTest>

namespace postject {

inline constexpr auto kCountedRows = "FROM activity WHERE sequence <= (SELECT sequence FROM activity_counted) "_L1;

// Of the default sensitive paths. unit: milliseconds.
inline QString timesOfRows(const QString &account, int unit)
{
    const QString local = u"address IN (SELECT id FROM activity_addresses WHERE address = 'local')"_s;
    return u"SELECT %1, CAST(FLOOR(at / %2.0) AS INTEGER), COUNT(*), SUM(status >= 400), SUM(action IN (3, 4)), "
           "SUM(%3), SUM(status >= 400 AND %3), SUM(NOT %3 AND endpoint IN (SELECT id FROM activity_words WHERE "
           "word LIKE '/v1/billing%' OR word LIKE '/v1/api-keys%' OR word LIKE '/v1/admin%')) "_s.arg(account)
               .arg(unit)
               .arg(local) +
           kCountedRows + u"GROUP BY 1, 2"_s;
}

inline QString everyTimeOfRows(int unit)
{
    return timesOfRows(u"COALESCE(account, 0)"_s, unit) + u" UNION ALL "_s + timesOfRows(u"-1"_s, unit);
}

inline QString everyFacetOfRows()
{
    QStringList parts;
    for (const QString &account : {u"account"_s, u"-1"_s}) {
        for (const QString &facet : {u"1, action"_s, u"2, address"_s, u"3, status"_s}) {
            parts.append(u"SELECT %1, %2, CAST(FLOOR(at / 3600000.0) AS INTEGER), COUNT(*), SUM(status >= 400) "_s.arg(
                             account, facet) +
                         kCountedRows + u"AND %1 IS NOT NULL GROUP BY 1, 2, 3, 4"_s.arg(account));
        }
    }
    return parts.join(u" UNION ALL "_s);
}

struct RollupTable
{
    QString name;
    QString columns;
    QString ofRows;
};

inline QList<RollupTable> rollupTables()
{
    const QString counts = u"requests, failed, failed_logins, local_requests, local_failed, sensitive"_s;
    return {{u"activity_minutes"_s, u"account, minute, "_s + counts, everyTimeOfRows(60'000)},
            {u"activity_hours"_s, u"account, hour, "_s + counts, everyTimeOfRows(3'600'000)},
            {u"activity_counts"_s, u"account, facet, value, hour, requests, failed"_s, everyFacetOfRows()}};
}

// "" when the rollups hold the rows up to the one that they say, and nothing else; what differs.
inline QString differenceOfRollups(Database &database)
{
    for (const RollupTable &table : rollupTables()) {
        const QString held = u"SELECT %1 FROM %2"_s.arg(table.columns, table.name);
        for (const auto &[one, other] : {std::pair(table.ofRows, held), std::pair(held, table.ofRows)}) {
            const QByteArray sql =
                u"SELECT COUNT(*) FROM (SELECT * FROM (%1) EXCEPT SELECT * FROM (%2))"_s.arg(one, other).toLatin1();
            const auto found = oneNumber(database.prepared(QLatin1StringView(sql)), {});
            if (!found || *found != 0)
                return u"%1: %2 by %3"_s.arg(table.name).arg(found.value_or(-1)).arg(QLatin1StringView(sql));
        }
    }
    return {};
}

// As if the rows after that one had not been counted yet. No writer may have the database.
inline void setRollupsBack(const QString &file, qint64 sequence)
{
    const auto database = Database::open(file, OpenMode::Write);
    QVERIFY(database);
    QVERIFY((*database)->execute(u"BEGIN IMMEDIATE"_s));
    QVERIFY((*database)->execute(u"UPDATE activity_counted SET sequence = %1"_s.arg(sequence)));
    for (const RollupTable &table : rollupTables()) {
        QVERIFY((*database)->execute(u"DELETE FROM "_s + table.name));
        QVERIFY((*database)->execute(
            u"INSERT INTO %1 (%2) SELECT * FROM (%3)"_s.arg(table.name, table.columns, table.ofRows)));
    }
    QVERIFY((*database)->execute(u"COMMIT"_s));
}

} // namespace postject
