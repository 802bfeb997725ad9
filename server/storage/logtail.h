// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows at the log's end that the rollups do not hold yet: the writer counts them some time after their commit, and
// until then whoever reads a count adds them. What a row counts as is decided here for both. On the thread of its
// connection; position and rows belong together, so each user has a Snapshot or a transaction around them.
#pragma once

#include "server/core/result.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace postject {

class Database;

inline constexpr qint64 kNoAccount = 0;
inline constexpr qint64 kEveryAccount = -1;

// Words whose numbers the schema fixes.
namespace KnownWord {
inline constexpr qint64 ApiRequest = 2;
inline constexpr qint64 LoginFailed = 3;
inline constexpr qint64 TwoFactorFailed = 4;
} // namespace KnownWord

// A row by what it is counted under. Action, address and endpoint are the numbers of its strings in the database.
struct CountedRow
{
    qint64 sequence = 0;
    qint64 account = kNoAccount;
    qint64 at = 0; // milliseconds
    qint64 action = 0;
    qint64 address = 0;
    qint64 endpoint = 0;
    int status = 0;
    bool isLocal = false;     // came over the console's own socket
    bool isSensitive = false; // only where sensitive paths were looked up

    bool isFailed() const { return status >= 400; }
    bool isFailedLogin() const { return action == KnownWord::LoginFailed || action == KnownWord::TwoFactorFailed; }
    bool isOf(qint64 whom) const { return whom == kEveryAccount || whom == account; }
};

class LogTail
{
public:
    explicit LogTail(Database &database) : m_database(database) {}

    Result<qint64> countedTo();                 // the last row that the rollups hold; 0: none
    Result<void> setCountedTo(qint64 sequence); // in the transaction that counts
    // In the log's order, from the first uncounted one on, until take returns false.
    Result<void> eachRow(const std::function<bool(const CountedRow &)> &take);
    // At most so many, and which of them are sensitive.
    Result<QList<CountedRow>> rows(qint64 limit);
    Result<QList<CountedRow>> rows();

    // By which what is not counted yet is judged.
    Result<QList<QByteArray>> sensitivePaths();
    Result<void> setSensitivePaths(const QList<QByteArray> &paths); // in a transaction, when everything is counted

private:
    Result<void> markSensitive(QList<CountedRow> &rows);

    Database &m_database;
};

// The console's own socket is never sensitive.
bool isSensitive(const QList<QByteArray> &paths, const QByteArray &endpoint, bool isLocal);

} // namespace postject
