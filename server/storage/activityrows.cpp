// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/activityrows.h"

#include "server/storage/query.h"

#include <algorithm>

namespace postject {

namespace {

constexpr qsizetype kRemembered = 50'000; // of strings up to 512 bytes

constexpr bool isByNumber(ColumnKind kind)
{
    return kind == ColumnKind::Word || kind == ColumnKind::Address;
}

template <std::size_t I>
auto memberOf(const SqlRow &row)
{
    constexpr ColumnKind kind = activityColumn<I>.is.kind;
    constexpr int column = sqlColumn(I);
    if constexpr (kind == ColumnKind::Time)
        return timeAt(row, column);
    else if constexpr (kind == ColumnKind::Account)
        return optionalIdAt<AccountId>(row, column);
    else if constexpr (kind == ColumnKind::Number)
        return row.integer(column);
    else if constexpr (isByNumber(kind))
        return QByteArray();
    else
        return textAt(row, column);
}

template <std::size_t I>
qint64 numberOf(const SqlRow &row)
{
    return isByNumber(activityColumn<I>.is.kind) ? row.number(sqlColumn(I)) : 0;
}

} // namespace

const QByteArray &activityColumnNames()
{
    static const QByteArray names = [] {
        QByteArray list("activity.sequence");
        for (const ColumnTraits &each : kActivityTraits)
            list.append(", activity.").append(each.sql.data());
        return list;
    }();
    return names;
}

QByteArray ActivityRows::select(QByteArrayView rest, QByteArrayView more)
{
    QByteArray sql = "SELECT " + activityColumnNames() + ", activity.mac";
    return sql.append(more).append(' ').append(rest);
}

SqlStatement &ActivityRows::selected(Database &database, QByteArrayView rest, QByteArrayView more)
{
    return database.prepared(QLatin1StringView(select(rest, more)));
}

StoredRow ActivityRows::take(const SqlRow &row)
{
    return [&row]<std::size_t... I>(std::index_sequence<I...>) -> StoredRow {
        return {.record = {.id = {row.number(0)}, .row = {memberOf<I>(row)...}},
                .numbers = {numberOf<I>(row)...},
                .mac = row.bytes(sqlColumn(kActivityColumnCount))};
    }(std::make_index_sequence<kActivityColumnCount>{});
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
        Result<void> found;
        eachActivityColumn([&]<std::size_t I>() {
            constexpr ColumnKind kind = activityColumn<I>.is.kind;
            constexpr bool isWord = kind == ColumnKind::Word;
            if constexpr (isByNumber(kind)) {
                if (found)
                    found = find(isWord ? word : address, isWord ? m_words : m_addresses, each.numbers[I],
                                 each.record.row.*activityColumn<I>.member);
            }
        });
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
