// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/activityrows.h"

#include "server/storage/query.h"

#include <algorithm>

namespace postject {

namespace {
constexpr qsizetype kRemembered = 50'000; // of strings up to 512 bytes
}

StoredRow ActivityRows::take(const SqlRow &row)
{
    return {.record = {.id = {row.number(0)},
                       .row = {.at = timeAt(row, 1),
                               .account = optionalIdAt<AccountId>(row, 2),
                               .status = row.integer(8),
                               .requestId = textAt(row, 10),
                               .metadata = textAt(row, 11)}},
            .action = row.number(3),
            .address = row.number(4),
            .agent = row.number(5),
            .method = row.number(6),
            .endpoint = row.number(7),
            .country = row.number(9),
            .mac = row.bytes(12)};
}

Result<void> ActivityRows::find(SqlStatement &query, Texts &texts, qint64 id, QByteArray &text)
{
    if (const auto known = texts.constFind(id); known != texts.cend()) {
        text = *known;
        return {};
    }
    if (texts.size() >= kRemembered)
        texts.clear();
    return eachRow(query, {id}, [&](const SqlRow &row) { text = textAt(row, 0); }).transform([&] {
        texts.insert(id, text);
    });
}

Result<void> ActivityRows::lookUp(QList<StoredRow> &rows)
{
    SqlStatement &word = m_database.prepared("SELECT word FROM activity_words WHERE id = ?"_L1);
    SqlStatement &address = m_database.prepared("SELECT address FROM activity_addresses WHERE id = ?"_L1);
    for (StoredRow &each : rows) {
        ActivityRow &row = each.record.row;
        Result<void> found = find(address, m_addresses, each.address, row.ipAddress);
        for (const auto &[id, text] : {std::pair(each.action, &row.action), std::pair(each.agent, &row.userAgent),
                                       std::pair(each.method, &row.method), std::pair(each.endpoint, &row.endpoint),
                                       std::pair(each.country, &row.country)}) {
            if (found)
                found = find(word, m_words, id, *text);
        }
        if (!found)
            return found;
    }
    return {};
}

Result<QList<StoredRow>> ActivityRows::stored(SqlStatement &query, const QList<SqlValue> &values)
{
    QList<StoredRow> rows;
    return eachRow(query, values, [&](const SqlRow &row) { rows.append(take(row)); })
        .and_then([&] { return lookUp(rows); })
        .transform([&] { return std::move(rows); });
}

Result<QList<ActivityRecord>> ActivityRows::all(SqlStatement &query, const QList<SqlValue> &values)
{
    return stored(query, values).transform([](QList<StoredRow> rows) {
        QList<ActivityRecord> records;
        records.reserve(rows.size());
        for (StoredRow &each : rows)
            records.append(std::move(each.record));
        return records;
    });
}

} // namespace postject
