// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a listing of the log asks for, as SQL: which rows, along which index. On the thread of its connection.
#pragma once

#include "server/core/result.h"
#include "server/storage/records.h"

#include <QByteArray>
#include <QVariant>

namespace postject {

class Database;

// A free-text search looks at so many rows of what the other conditions leave, in the order asked for.
inline constexpr qint64 kSearchedRows = 200'000;

struct ActivityQuestion
{
    bool nothing = false;   // no row can match
    bool onlyTimes = false; // an account (or all) and times, nothing else: the rollups know how many
    qint64 account = 0;     // as the rollups have it
    std::optional<qint64> from;
    std::optional<qint64> until; // exclusive
    QByteArray source;           // "FROM … WHERE …", with the columns sequence, at and status
    QList<QVariant> values;      // of source
    QByteArray unsearched;       // with a free text: source without it
    QList<QVariant> unsearchedValues;
};

Result<ActivityQuestion> questionOf(Database &database, const ActivityFilter &filter);

// The same rows and no others, between other times; for a question that has only times.
ActivityQuestion between(const ActivityQuestion &question, std::optional<qint64> from, std::optional<qint64> until);

} // namespace postject
