// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/activityrows.h"

#include "server/storage/query.h"

namespace postject {

namespace {
constexpr qsizetype kRemembered = 50'000; // of strings up to 512 bytes
}

QByteArray ActivityRows::lookUp(SqlStatement &query, Texts &texts, qint64 id)
{
    if (const auto known = texts.constFind(id); known != texts.cend())
        return *known;
    if (texts.size() >= kRemembered)
        texts.clear();
    QByteArray text;
    (void)eachRow(query, {id}, [&](const SqlRow &row) { text = textAt(row, 0); });
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

ActivityRecord ActivityRows::read(const SqlRow &row)
{
    return {.id = {row.number(0)},
            .row = {.at = timeAt(row, 1),
                    .account = optionalIdAt<AccountId>(row, 2),
                    .action = word(row.number(3)),
                    .ipAddress = address(row.number(4)),
                    .userAgent = word(row.number(5)),
                    .method = word(row.number(6)),
                    .endpoint = word(row.number(7)),
                    .status = row.integer(8),
                    .country = word(row.number(9)),
                    .requestId = textAt(row, 10),
                    .metadata = textAt(row, 11)}};
}

} // namespace postject
