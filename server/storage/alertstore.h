// SPDX-License-Identifier: GPL-3.0-or-later
//
// Alerts and their evidence. Writing functions only inside a change of the writer.
#pragma once

#include "server/core/result.h"
#include "server/storage/records.h"

#include <utility>

namespace postject {

class Database;

enum class Notice { Mail, None }; // None: an import, which never sends mail

class AlertStore
{
public:
    explicit AlertStore(Database &database) : m_database(database) {}

    Result<AlertPage> list(const AlertFilter &filter, int limit, qint64 offset); // newest first, then id descending
    Result<AlertRecord> one(AlertId id);                                         // not_found
    // Opens an alert; or, when one of this account, type and subject is open, raises its occurrences, lastSeenAt,
    // severity and metadata and adds the evidence. The mails about it are queued with it, once per episode and account
    // (see OutboxStore::queue()). The id of the alert that now stands.
    Result<AlertId> raise(const AlertRecord &alert, Notice notice = Notice::Mail);
    Result<void> setResolved(AlertId id, bool resolved, TimePoint at, std::optional<AccountId> by,
                             const std::optional<QString> &note);
    Result<qint64> openCount(const AlertFilter &filter);

    QList<AlertId> takeTouched() { return std::exchange(m_touched, {}); } // raised or changed since the last call

private:
    Database &m_database;
    QList<AlertId> m_touched;
};

} // namespace postject
