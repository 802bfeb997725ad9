// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/activityrows.h"

#include "server/storage/query.h"

namespace postject {

namespace {
constexpr qsizetype kRemembered = 50'000; // of strings up to 512 bytes
}

QByteArray ActivityRows::lookUp(QSqlQuery &query, Texts &texts, qint64 id)
{
    if (const auto known = texts.constFind(id); known != texts.cend())
        return *known;
    if (texts.size() >= kRemembered)
        texts.clear();
    QByteArray text;
    (void)eachRow(query, {id}, [&](const QSqlQuery &row) { text = textAt(row, 0); });
    texts.insert(id, text);
    return text;
}

QByteArray ActivityRows::word(qint64 id)
{
    return lookUp(m_database.prepared("SELECT word FROM activity_words WHERE id = ?"_L1), m_words, id);
}

QByteArray ActivityRows::address(qint64 id)
{
    return lookUp(m_database.prepared("SELECT address FROM activity_addresses WHERE id = ?"_L1), m_addresses, id);
}

ActivityRecord ActivityRows::read(const QSqlQuery &row)
{
    return {.id = {row.value(0).toLongLong()},
            .row = {.at = timeAt(row, 1),
                    .account = optionalIdAt<AccountId>(row, 2),
                    .action = word(row.value(3).toLongLong()),
                    .ipAddress = address(row.value(4).toLongLong()),
                    .userAgent = word(row.value(5).toLongLong()),
                    .method = word(row.value(6).toLongLong()),
                    .endpoint = word(row.value(7).toLongLong()),
                    .status = row.value(8).toInt(),
                    .country = word(row.value(9).toLongLong()),
                    .requestId = textAt(row, 10),
                    .metadata = textAt(row, 11)}};
}

} // namespace postject
