// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/logtail.h"

#include "server/contract/sensitivepaths.h"
#include "server/storage/query.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace postject {

bool isSensitive(const QList<QByteArray> &paths, const QByteArray &endpoint, bool isLocal)
{
    return !isLocal && std::ranges::any_of(paths, [&](const QByteArray &each) { return matchesPath(each, endpoint); });
}

Result<qint64> LogTail::countedTo()
{
    return oneNumber(m_database.prepared("SELECT sequence FROM activity_counted"_L1), {});
}

Result<void> LogTail::setCountedTo(qint64 sequence)
{
    return executeUpdate(m_database.prepared("UPDATE activity_counted SET sequence = ?"_L1), {sequence})
        .transform([](int) {});
}

Result<void> LogTail::eachRow(const std::function<bool(const CountedRow &)> &take)
{
    const auto local =
        oneNumber(m_database.prepared("SELECT id FROM activity_addresses WHERE address = 'local'"_L1), {});
    if (!local)
        return std::unexpected(local.error());
    SqlStatement &query =
        m_database.prepared("SELECT sequence, account, at, action, address, endpoint, status FROM activity WHERE "
                            "sequence > (SELECT sequence FROM activity_counted) ORDER BY sequence"_L1);
    return eachRowWhile(query, {},
                        [&](const SqlRow &row) {
                            const qint64 address = row.number(4);
                            return take({.sequence = row.number(0),
                                         .account = row.number(1), // NULL reads as 0
                                         .at = row.number(2),
                                         .action = row.number(3),
                                         .address = address,
                                         .endpoint = row.number(5),
                                         .status = row.integer(6),
                                         .isLocal = address == *local});
                        })
        .transform([](bool) {});
}

Result<void> LogTail::markSensitive(QList<CountedRow> &rows)
{
    const auto paths = sensitivePaths();
    if (!paths)
        return std::unexpected(paths.error());
    QHash<qint64, bool> known; // by the endpoint's number
    for (CountedRow &row : rows) {
        auto found = known.constFind(row.endpoint);
        if (found == known.cend()) {
            QByteArray path;
            const auto read = postject::eachRow(m_database.prepared("SELECT word FROM activity_words WHERE id = ?"_L1),
                                                {row.endpoint}, [&](const SqlRow &word) { path = textAt(word, 0); });
            if (!read)
                return read;
            found = known.insert(row.endpoint, isSensitive(*paths, path, false));
        }
        row.isSensitive = *found && !row.isLocal;
    }
    return {};
}

Result<QList<CountedRow>> LogTail::rows(qint64 limit)
{
    QList<CountedRow> rows;
    return eachRow([&](const CountedRow &row) {
               rows.append(row);
               return rows.size() < limit;
           })
        .and_then([&] { return markSensitive(rows); })
        .transform([&] { return rows; });
}

Result<QList<CountedRow>> LogTail::rows()
{
    return rows(std::numeric_limits<qint64>::max());
}

Result<QList<QByteArray>> LogTail::sensitivePaths()
{
    QList<QByteArray> paths = defaultSensitivePaths();
    return postject::eachRow(m_database.prepared("SELECT sensitive_paths FROM activity_counted WHERE sensitive_paths "
                                                 "IS NOT NULL"_L1),
                             {},
                             [&](const SqlRow &row) {
                                 paths = textAt(row, 0).split('\n');
                                 paths.removeLast(); // a line end stands after each
                             })
        .transform([&] { return paths; });
}

Result<void> LogTail::setSensitivePaths(const QList<QByteArray> &paths)
{
    QByteArray lines;
    for (const QByteArray &each : paths)
        lines += each + '\n';
    return executeUpdate(m_database.prepared("UPDATE activity_counted SET sensitive_paths = ?"_L1), {lines})
        .transform([](int) {});
}

} // namespace postject
