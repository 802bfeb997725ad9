// SPDX-License-Identifier: GPL-3.0-or-later
//
// Alerts and their evidence. Writing functions only inside a change of the writer.
#pragma once

#include "server/contract/action.h"
#include "server/core/result.h"
#include "server/domain/records.h"

#include <utility>

namespace postject {

class Database;

enum class Notice { Mail, None }; // None: an import, which never sends mail

// What a change is called in the log and among the alert's steps.
Action actionOf(const AlertChange &change, const AlertRecord &before);

class AlertStore
{
public:
    explicit AlertStore(Database &database) : m_database(database) {}

    Result<AlertPage> list(const AlertFilter &filter, int limit, qint64 offset); // newest first, then id descending
    Result<AlertRecord> one(AlertId id);                                         // not_found
    // Opens an alert; or, when one of this account, type and subject is open, raises its occurrences, lastSeenAt,
    // severity (then its description too) and metadata and adds the evidence. The mails about it are queued with it,
    // once per episode and account (see OutboxStore::queue()). The id of the alert that now stands; none, and nothing
    // raised, when the account was deleted meanwhile.
    Result<AlertId> raise(const AlertRecord &alert, Notice notice = Notice::Mail);
    // The same, but an episode that was resolved while it went on raises nothing anew: an alert of that account (there
    // is one), type and subject, of no lower severity, last seen less than quiet before or after, is brought up to date
    // and stays resolved.
    Result<AlertId> raiseEpisode(const AlertRecord &alert, Milliseconds quiet, Notice notice = Notice::Mail);
    // The alert that raiseEpisode() would bring up to date.
    Result<std::optional<AlertId>> ongoing(const AlertRecord &alert, Milliseconds quiet);
    // raise(), but for what an exception that is in force now keeps away.
    Result<AlertId> raiseUnlessExcepted(const AlertRecord &alert, TimePoint now, Notice notice = Notice::Mail);
    // Resolves, reopens or snoozes. not_found; already_exists when another one about the same is open. Leaves a step.
    Result<void> change(AlertId id, const AlertChange &change);
    Result<QList<AlertStep>> steps(AlertId id); // newest first, kStepsKept at most

    static constexpr int kStepsKept = 100;
    Result<QList<VerdictCount>> verdicts(const AlertFilter &filter); // of the resolved ones, by type
    // Those that rest on rows of that request id alone, and that nobody was mailed about; how many there were.
    Result<int> removeOfRequest(const QByteArray &requestId);
    Result<qint64> openCount(const AlertFilter &filter);

    QList<AlertId> takeTouched() { return std::exchange(m_touched, {}); } // raised or changed since the last call

private:
    Result<AlertId> write(const AlertRecord &alert, std::optional<AlertId> standing, Notice notice);

    Database &m_database;
    QList<AlertId> m_touched;
};

} // namespace postject
