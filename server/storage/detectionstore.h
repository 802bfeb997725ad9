// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the detectors keep in the database, and what they ask of the log. Answers "before" a row of the log leave out
// that row and all after it, also where they come from the rollups. What came over the console's own local socket is
// never counted, nor are the rows of imports that were undone. Writing functions only inside a change of the writer.
#pragma once

#include "server/core/result.h"
#include "server/domain/records.h"

#include <QHash>

#include <limits>
#include <utility>

namespace postject {

class Database;

struct LoginPlace
{
    QByteArray country = {}; // "" for an address without a place
    QByteArray city = {};
    TimePoint lastLoginAt = {}; // the newest successful login
};

struct FailedLoginRecord
{
    TimePoint at = {};
    std::optional<AccountId> account = {};
};

inline constexpr qint64 kNever = std::numeric_limits<qint64>::max();

// Minutes and hours are counted from 1970, as in the rollups.
struct PastRequests
{
    using Counts = QList<std::pair<qint64, qint64>>; // (minute or hour, rows), ascending, without zeros
    Counts hours = {};                               // the kPastHours before the minute's hour
    Counts minutes = {};                             // the kPastMinutes up to and with the minute
    qint64 firstMinute = kNever;                     // of the account
    qint64 nextMinute = kNever;                      // the first with a row after the minute
};
inline constexpr int kPastHours = 170;
inline constexpr int kPastMinutes = 128;

struct EndpointAccess
{
    TimePoint at = {};
    ActivityId row = {};
    auto operator<=>(const EndpointAccess &) const = default;
};

struct PastAccesses
{
    QList<EndpointAccess> accesses = {};     // within the hour (at − 1 h, at], ascending
    TimePoint knownUntil = TimePoint::max(); // there is none after at and before this; max(): none at all
};

class DetectionStore
{
public:
    explicit DetectionStore(Database &database) : m_database(database) {}

    Result<ActivityId> judged();
    Result<void> setJudged(ActivityId row);
    Result<QList<ActivityRecord>> rowsAfter(ActivityId row, int limit); // in the log's order

    Result<QList<LoginPlace>> places(AccountId account);
    Result<void> sawLogin(AccountId account,
                          const LoginPlace &place); // an older time than the one that is there changes nothing

    // The account's rows around a minute (counted from 1970), before a row of the log. Not within a transaction.
    Result<PastRequests> requests(AccountId account, qint64 minute, ActivityId before);
    Result<qint64> countRows(AccountId account, qint64 fromMinute, qint64 untilMinute, ActivityId before);

    // Rows of an account whose endpoint is the path, or begins with it when isPrefix.
    Result<PastAccesses> accesses(AccountId account, const QByteArray &path, bool isPrefix, TimePoint at,
                                  ActivityId before);

    // Of these rows all that the log holds, and one at least, are of imports that were undone.
    Result<bool> areUndone(const QList<ActivityId> &rows);

    // The newest rows of an account within (after, until].
    Result<QList<ActivityId>> newestRows(AccountId account, TimePoint after, TimePoint until, int limit);
    // Failed logins of an address, or of an IPv6 /64, after that time; ascending.
    Result<QList<FailedLoginRecord>> failedLogins(const QByteArray &subject, TimePoint after);
    // But for those of a request id: of an import that was cut short.
    Result<QList<FailedLoginRecord>> failedLoginsBeside(const QByteArray &subject, TimePoint after,
                                                        const QByteArray &requestId);

private:
    using Minutes = QHash<qint64, qint64>;
    Result<ActivityId> endOfRollups();
    Result<Minutes> differenceTo(AccountId account, ActivityId before);
    Result<PastRequests::Counts> minutes(AccountId account, qint64 from, qint64 until, const Minutes &difference);
    Result<PastRequests::Counts> hours(AccountId account, qint64 from, qint64 until, const Minutes &difference);
    Result<qint64> firstMinute(AccountId account, qint64 from, const Minutes &difference);
    Result<QList<EndpointAccess>> endpointRows(AccountId account, const QByteArray &path, bool isPrefix,
                                               TimePoint after, TimePoint until, ActivityId before);
    Result<bool> hasRowsAfter(AccountId account, TimePoint at, ActivityId before);

    Database &m_database;
};

} // namespace postject
