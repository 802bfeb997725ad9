// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/outboxstore.h"

#include "server/storage/query.h"

namespace postject {

namespace {

#define DUE_COLUMNS                                                                                                    \
    "SELECT outbox.id, outbox.account, outbox.alert, outbox.state, outbox.queued_at, outbox.due_at, "                  \
    "outbox.first_tried_at, outbox.attempts, outbox.server_fault, outbox.held, outbox.digest, outbox.recipient, "      \
    "outbox.ended_at, outbox.reply, accounts.email, accounts.disabled, COALESCE(p.enabled, 1), "                       \
    "COALESCE(p.address, ''), COALESCE(p.language, '') "                                                               \
    "FROM outbox JOIN accounts ON accounts.id = outbox.account "                                                       \
    "LEFT JOIN notification_preferences AS p ON p.account = outbox.account "

#define QUEUE_FOR                                                                                                      \
    "INSERT INTO outbox (account, alert, state, queued_at, due_at, attempts, server_fault, held, recipient, reply) "   \
    "SELECT accounts.id, alerts.id, 0, alerts.last_seen_at, 0, 0, 0, 0, '', '' FROM alerts JOIN accounts ON "
#define QUEUE_WHERE                                                                                                    \
    "LEFT JOIN notification_preferences AS p ON p.account = accounts.id "                                              \
    "WHERE alerts.id = ? AND alerts.resolved = 0 AND accounts.disabled = 0 AND COALESCE(p.enabled, 1) = 1 "            \
    "AND alerts.severity >= COALESCE(p.min_severity, ?) ON CONFLICT (alert, account) DO NOTHING"

DueMail dueMailOf(const SqlRow &row)
{
    DueMail due{.row = {.id = row.number(0),
                        .account = {row.number(1)},
                        .alert = {row.number(2)},
                        .state = static_cast<OutboxState>(row.integer(3)),
                        .queuedAt = timeAt(row, 4),
                        .dueAt = timeAt(row, 5),
                        .firstTriedAt = optionalTimeAt(row, 6),
                        .attempts = row.integer(7),
                        .serverFault = row.integer(8) != 0,
                        .held = row.integer(9) != 0,
                        .digest = row.isNull(10) ? std::nullopt : std::optional(row.number(10)),
                        .recipient = row.string(11),
                        .endedAt = optionalTimeAt(row, 12),
                        .reply = row.string(13)},
                .address = row.string(17),
                .email = row.string(14),
                .language = row.string(18),
                .wanted = row.integer(15) == 0 && row.integer(16) != 0};
    if (due.address.isEmpty())
        due.address = due.email;
    return due;
}

Result<QList<DueMail>> dueMails(SqlStatement &query, const QList<SqlValue> &values)
{
    QList<DueMail> mails;
    return eachRow(query, values, [&](const SqlRow &row) { mails.append(dueMailOf(row)); }).transform([&] {
        return mails;
    });
}

} // namespace

Result<NotificationPreferences> OutboxStore::preferences(AccountId account)
{
    NotificationPreferences found;
    SqlStatement &query = m_database.prepared(
        "SELECT enabled, min_severity, address, language FROM notification_preferences WHERE account = ?"_L1);
    return eachRow(query, {account.value},
                   [&](const SqlRow &row) {
                       found = {.enabled = row.integer(0) != 0,
                                .minSeverity = static_cast<Severity>(row.integer(1)),
                                .address = row.string(2),
                                .language = row.string(3)};
                   })
        .transform([&] { return found; });
}

Result<void> OutboxStore::setPreferences(AccountId account, const NotificationPreferences &preferences)
{
    SqlStatement &query = m_database.prepared(
        "INSERT INTO notification_preferences (account, enabled, min_severity, address, language) VALUES (?, ?, ?, ?, "
        "?) "
        "ON CONFLICT (account) DO UPDATE SET enabled = excluded.enabled, min_severity = excluded.min_severity, "
        "address = excluded.address, language = excluded.language"_L1);
    return executeUpdate(query, {account.value, preferences.enabled ? 1 : 0, static_cast<int>(preferences.minSeverity),
                                 preferences.address, preferences.language})
        .transform([](int) {});
}

Result<void> OutboxStore::queue(AlertId alert)
{
    // Two statements, so that an alert of one account does not look through all accounts.
    const int severity = static_cast<int>(NotificationPreferences().minSeverity);
    SqlStatement &owner = m_database.prepared(QUEUE_FOR "accounts.id = alerts.account " QUEUE_WHERE ""_L1);
    SqlStatement &administrators =
        m_database.prepared(QUEUE_FOR "alerts.account IS NULL AND accounts.role = 1 " QUEUE_WHERE ""_L1);
    return executeUpdate(owner, {alert.value, severity})
        .and_then([&](int) { return executeUpdate(administrators, {alert.value, severity}); })
        .transform([](int) {});
}

Result<QList<DueMail>> OutboxStore::due(TimePoint now, int limit)
{
    return dueMails(m_database.prepared(DUE_COLUMNS "WHERE outbox.state = 0 AND outbox.due_at <= ? "
                                                    "ORDER BY outbox.held DESC, outbox.due_at, outbox.id LIMIT ?"_L1),
                    {now, limit});
}

Result<QList<DueMail>> OutboxStore::dueDigest(qint64 digest)
{
    return dueMails(
        m_database.prepared(DUE_COLUMNS "WHERE outbox.state = 0 AND outbox.digest = ? ORDER BY outbox.id"_L1),
        {digest});
}

Result<std::optional<TimePoint>> OutboxStore::nextDue()
{
    std::optional<TimePoint> next;
    SqlStatement &query = m_database.prepared("SELECT MIN(due_at) FROM outbox WHERE state = 0"_L1);
    return eachRow(query, {}, [&](const SqlRow &row) { next = optionalTimeAt(row, 0); }).transform([&] {
        return next;
    });
}

Result<QList<TimePoint>> OutboxStore::sent(const QString &recipient, TimePoint since)
{
    // A digest is one mail, and counts by its first row.
    SqlStatement &query =
        m_database.prepared("SELECT ended_at FROM outbox WHERE state = 1 AND recipient = ? AND ended_at > ? "
                            "AND (digest IS NULL OR digest = id) ORDER BY ended_at"_L1);
    QList<TimePoint> times;
    return eachRow(query, {recipient, since}, [&](const SqlRow &row) { times.append(timeAt(row, 0)); }).transform([&] {
        return times;
    });
}

Result<OutboxSummary> OutboxStore::summary(AccountId account)
{
    OutboxSummary summary;
    const auto waiting = oneNumber(
        m_database.prepared("SELECT COUNT(*) FROM outbox WHERE account = ? AND state = 0"_L1), {account.value});
    if (!waiting)
        return std::unexpected(waiting.error());
    summary.waiting = *waiting;
    SqlStatement &last = m_database.prepared("SELECT MAX(ended_at) FROM outbox WHERE account = ? AND state = 1"_L1);
    SqlStatement &failed = m_database.prepared("SELECT ended_at, reply FROM outbox WHERE account = ? AND state = 2 "
                                               "ORDER BY ended_at DESC, id DESC LIMIT 1"_L1);
    SqlStatement &refused = m_database.prepared("SELECT reply FROM outbox WHERE account = ? AND state = 0 AND "
                                                "reply <> '' ORDER BY id DESC LIMIT 1"_L1);
    return eachRow(last, {account.value}, [&](const SqlRow &row) { summary.lastSentAt = optionalTimeAt(row, 0); })
        .and_then([&] {
            return eachRow(failed, {account.value}, [&](const SqlRow &row) {
                summary.lastFailedAt = optionalTimeAt(row, 0);
                summary.lastReply = row.string(1);
            });
        })
        .and_then([&] {
            return eachRow(refused, {account.value}, [&](const SqlRow &row) { summary.lastReply = row.string(0); });
        })
        .transform([&] { return summary; });
}

Result<void> OutboxStore::update(const OutboxRecord &row)
{
    SqlStatement &query = m_database.prepared(
        "UPDATE outbox SET state = ?, due_at = ?, first_tried_at = ?, attempts = ?, server_fault = ?, held = ?, "
        "digest = ?, recipient = ?, ended_at = ?, reply = ? WHERE id = ? AND alert = ? AND account = ?"_L1);
    return executeUpdate(query, {static_cast<int>(row.state), row.dueAt, row.firstTriedAt, row.attempts,
                                 row.serverFault ? 1 : 0, row.held ? 1 : 0, row.digest, row.recipient, row.endedAt,
                                 row.reply, row.id, row.alert.value, row.account.value})
        .transform([](int) {});
}

Result<void> OutboxStore::retryServerFaults(TimePoint now)
{
    SqlStatement &query =
        m_database.prepared("UPDATE outbox SET due_at = ?, server_fault = 0 WHERE state = 0 AND server_fault = 1"_L1);
    return executeUpdate(query, {now}).transform([](int) {});
}

Result<void> OutboxStore::forgetEnded(TimePoint before)
{
    SqlStatement &query = m_database.prepared(
        "DELETE FROM outbox WHERE state <> 0 AND ended_at < ? "
        "AND EXISTS (SELECT 1 FROM alerts WHERE alerts.id = outbox.alert AND alerts.resolved = 1)"_L1);
    return executeUpdate(query, {before}).transform([](int) {});
}

} // namespace postject
