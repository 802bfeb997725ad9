// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a listing of the log asks for, as SQL: which rows, along which index. On the thread of its connection.
#pragma once

#include "server/core/result.h"
#include "server/domain/records.h"
#include "server/storage/rowcounts.h"
#include "server/storage/sqlvalue.h"
#include "server/storage/valuecounts.h"

#include <QByteArray>

#include <vector>

namespace postject {

class Database;

// A free-text search looks at so many rows of what the other conditions leave, in the order asked for.
inline constexpr qint64 kSearchedRows = 100'000;

struct ActivityQuery
{
    bool nothing = false;         // no row can match
    std::optional<Series> series; // an account (or all), times, and no more than one facet: the rollups know how many
    std::optional<qint64> from;
    std::optional<qint64> until; // exclusive
    AccessPath path = AccessPath::Time;
    qint64 looks = 0; // what that way costs, in entries of an index; known only with a condition in byValue
    // Conditions on what the blocks of the log count, unless the rollups or a free text know better; whether there is
    // nothing else but times and withoutLocal.
    std::vector<ValueCondition> byValue;
    bool isByOneValue = false;
    bool withoutLocal = false;
    QByteArray where;       // of source
    QByteArray source;      // "FROM … WHERE …", with the columns sequence, at and status
    QList<SqlValue> values; // of source
    QByteArray leftOut;     // as source: rows that the series counts, but source leaves out; empty for none
    QList<SqlValue> leftOutValues;
    QByteArray unsearched; // with a free text that is looked for along the other conditions: source without it
    QList<SqlValue> unsearchedValues;
    // With whole words that were looked for by the blocks: the sequences, in order, and how far the search came.
    std::optional<std::vector<qint64>> found;
    std::optional<qint64> reached;
};

Result<ActivityQuery> questionOf(Database &database, const ActivityFilter &filter);

// The same rows and no others, between other times; for a question that has a series.
ActivityQuery between(const ActivityQuery &question, std::optional<qint64> from, std::optional<qint64> until);

// All rows that a filter asks for, to be walked over in its order: "FROM activity" + where + "AND (at, sequence) < (the
// place)", or > for the oldest first. The near end of the filter's times is not in where but the place to start from,
// so that there is one bound at that end and SQLite starts each page at it. A free text is no condition but a column,
// so that a page looks at a bounded number of rows however few of them hold it.
struct ActivityWalk
{
    bool nothing = false;
    QByteArray where = {};
    QList<SqlValue> values = {};
    QByteArray hit = {}; // 1 for a row with the text; empty without one
    QList<SqlValue> hitValues = {};
    qint64 startAt = 0; // with sequence 0
};

Result<ActivityWalk> walkOf(Database &database, const ActivityFilter &filter);

} // namespace postject
