// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of the table activity back to values: the words and addresses that a row names by number are looked up once and
// remembered. One for each reading; on the thread of its connection.
#pragma once

#include "server/core/result.h"
#include "server/domain/records.h"
#include "server/storage/sqlstatement.h"

#include <QHash>

namespace postject {

class Database;

// The order of columns that read() expects.
#define ACTIVITY_COLUMNS                                                                                               \
    "activity.sequence, activity.at, activity.account, activity.action, activity.address, activity.agent, "            \
    "activity.method, activity.endpoint, activity.status, activity.country, activity.request_id, activity.metadata, "  \
    "activity.mac"
inline constexpr int kMacColumn = 12;

class ActivityRows
{
public:
    explicit ActivityRows(Database &database) : m_database(database) {}

    ActivityRecord read(const SqlRow &row);

private:
    using Texts = QHash<qint64, QByteArray>;
    QByteArray word(qint64 id);
    QByteArray address(qint64 id);
    static QByteArray lookUp(SqlStatement &query, Texts &texts, qint64 id);

    Database &m_database;
    Texts m_words;
    Texts m_addresses;
};

} // namespace postject
