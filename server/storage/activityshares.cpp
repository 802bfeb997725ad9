// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/activityshares.h"

#include "server/storage/activityfilter.h"
#include "server/storage/query.h"
#include "server/storage/rollups.h"

namespace postject {

namespace {

using Column = ActivityChoice::Column;

// What a row is counted by, and the text of that.
struct Words
{
    const char *key;
    const char *text;
};

Words wordsOf(Column column)
{
    constexpr auto kWord = "(SELECT word FROM activity_words WHERE id = kind)";
    switch (column) {
    case Column::Action:
        return {"action", kWord};
    case Column::Address:
        return {"address", "(SELECT address FROM activity_addresses WHERE id = kind)"};
    case Column::Endpoint:
        return {"endpoint", kWord};
    case Column::UserAgent:
        return {"agent", kWord};
    case Column::Country:
        return {"country", kWord};
    case Column::Status:
        return {"status", "kind"};
    case Column::Account:
        return {"IFNULL(account, 0)", "kind"};
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray valueOf(Column column, const SqlRow &row)
{
    const qint64 number = row.number(0);
    if (column == Column::Account)
        return number == kNoAccount ? QByteArray() : AccountId{number}.toByteArray();
    if (column == Column::Status)
        return number == 0 ? QByteArray() : QByteArray::number(number);
    return textAt(row, 0);
}

} // namespace

Result<QList<ActivityShare>> sharesOf(Database &database, const ActivityFilter &filter, Column column, int limit)
{
    const auto question = questionOf(database, filter);
    if (!question)
        return std::unexpected(question.error());
    QList<ActivityShare> shares;
    if (question->nothing)
        return shares;
    const auto [key, text] = wordsOf(column);
    const QByteArray sql = QByteArray("SELECT ") + text + ", requests, failed, first_at, last_at FROM (SELECT " + key +
                           " AS kind, COUNT(*) AS requests, SUM(CASE WHEN status >= 400 THEN 1 ELSE 0 END) AS failed, "
                           "MIN(at) AS first_at, MAX(at) AS last_at " +
                           question->source + "GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ?) ORDER BY 2 DESC, 1";
    return eachRow(database.prepared(QLatin1StringView(sql)), question->values + QList<SqlValue>{limit},
                   [&](const SqlRow &row) {
                       shares.append({.value = valueOf(column, row),
                                      .requests = row.number(1),
                                      .failed = row.number(2),
                                      .firstAt = timeAt(row, 3),
                                      .lastAt = timeAt(row, 4)});
                   })
        .transform([&] { return shares; });
}

} // namespace postject
