// SPDX-License-Identifier: GPL-3.0-or-later
//
// The durable outbox of alert mails, and who wants them. On the thread of its connection; writing functions only inside
// a change of the writer.
#pragma once

#include "server/core/result.h"
#include "server/domain/records.h"

namespace postject {

class Database;

struct NotificationPreferences
{
    bool enabled = true;
    Severity minSeverity = Severity::High;
    QString address = {};  // empty: the account's own e-mail
    QString language = {}; // a code of kMailLanguages; empty: the server's
};

enum class OutboxState { Waiting = 0, Sent = 1, GivenUp = 2, Unwanted = 3 };

struct OutboxRecord
{
    qint64 id = 0;
    AccountId account = {};
    AlertId alert = {};
    OutboxState state = OutboxState::Waiting;
    TimePoint queuedAt = {};
    TimePoint dueAt = {};
    std::optional<TimePoint> firstTriedAt = {};
    int attempts = 0;
    bool serverFault = false;          // the last attempt failed for a reason that has nothing to do with this mail
    bool held = false;                 // beyond the recipient's hourly cap: for the digest
    std::optional<qint64> digest = {}; // the row whose mail holds this one too
    QString recipient = {};            // whom it was last tried to be sent to
    std::optional<TimePoint> endedAt = {};
    QString reply = {}; // the mail server's last words
};

// A row that is due, with what its account wants now.
struct DueMail
{
    OutboxRecord row = {};
    QString address = {};  // where it would go
    QString email = {};    // the account's name
    QString language = {}; // empty: the server's
    bool wanted = true;    // the account is enabled and its notifications are on
};

// How an account's mails fare.
struct OutboxSummary
{
    qint64 waiting = 0;
    std::optional<TimePoint> lastSentAt = {};
    std::optional<TimePoint> lastFailedAt = {}; // of one that was given up
    QString lastReply = {};                     // the mail server's to one that waits, else to that one
};

class OutboxStore
{
public:
    explicit OutboxStore(Database &database) : m_database(database) {}

    Result<NotificationPreferences> preferences(AccountId account); // the defaults where there are none
    Result<void> setPreferences(AccountId account, const NotificationPreferences &preferences);

    // Queues the mails about an open alert: to its account, or to every enabled administrator when it has none; as far
    // as they want it, and at most once each.
    Result<void> queue(AlertId alert);

    Result<QList<DueMail>> due(TimePoint now, int limit);                     // held ones first, then the longest due
    Result<QList<DueMail>> dueDigest(qint64 digest);                          // the waiting rows of one digest
    Result<std::optional<TimePoint>> nextDue();                               // of what waits
    Result<QList<TimePoint>> sent(const QString &recipient, TimePoint since); // mails after that time, oldest first
    Result<OutboxSummary> summary(AccountId account);

    // Everything but account, alert and queuedAt; nothing for one that went with its account, whose id may come again.
    Result<void> update(const OutboxRecord &row);
    Result<void> retryServerFaults(TimePoint now); // what waits because of the server is due now
    // Rows that ended before that time, of alerts that are resolved: an open one needs its row to be told only once.
    Result<void> forgetEnded(TimePoint before);

private:
    Database &m_database;
};

} // namespace postject
