// SPDX-License-Identifier: GPL-3.0-or-later
//
// A filter's choices as conditions: the numbers that their values have in the database, and the SQL that takes them as
// one bound list, so that a statement's text does not depend on how many there are. On the thread of its connection.
#pragma once

#include "server/core/result.h"
#include "server/domain/records.h"
#include "server/storage/sqlvalue.h"
#include "server/storage/valuecounts.h"

namespace postject {

class Conditions;
class Database;

class ActivityChoices
{
public:
    // Reads each address of the log where a range is asked for, or those that begin like it.
    static Result<ActivityChoices> resolve(Database &database, const QList<ActivityChoice> &choices);

    bool isEmpty() const { return m_choices.isEmpty(); }
    bool matchesNothing() const { return m_matchesNothing; } // nothing in the log has one of the wanted values
    // How many rows the wanted addresses have in all, but for the few that are not counted yet; absent when none are
    // named. account: a number, or kEveryAccount.
    Result<std::optional<qint64>> rowsOfAddresses(Database &database, qint64 account) const;

    // Those on columns whose values the blocks of the log count; whether these are all.
    std::vector<ValueCondition> valueConditions() const;
    bool areAllOnValues() const;

    void addTo(Conditions &conditions, bool alongAddresses) const;

private:
    struct Resolved
    {
        ActivityChoice::Column column;
        bool isNot;
        QList<qint64> numbers;
        SqlValue list; // of them
    };
    QList<Resolved> m_choices;
    bool m_matchesNothing = false;
};

} // namespace postject
