// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/alertstore.h"

#include "server/contract/limits.h"
#include "server/core/crypto.h"
#include "server/core/json.h"
#include "server/storage/casefold.h"
#include "server/storage/conditions.h"
#include "server/storage/exceptionstore.h"
#include "server/storage/outboxstore.h"
#include "server/storage/query.h"

namespace postject {

namespace {

constexpr int kEvidenceLimit = 50;

#define ALERT_COLUMNS                                                                                                  \
    "SELECT id, account, type, subject, severity, description, metadata, created_at, last_seen_at, occurrences, "      \
    "resolved, resolved_at, resolved_by, note, verdict, snoozed_until FROM alerts "

std::optional<Verdict> verdictAt(const SqlRow &row, int index)
{
    return row.isNull(index) ? std::nullopt : std::optional(static_cast<Verdict>(row.integer(index)));
}

AlertRecord recordOf(const SqlRow &row)
{
    return {.id = {row.number(0)},
            .account = optionalIdAt<AccountId>(row, 1),
            .type = textAt(row, 2),
            .subject = textAt(row, 3),
            .severity = static_cast<Severity>(row.integer(4)),
            .description = row.string(5),
            .metadata = textAt(row, 6),
            .createdAt = timeAt(row, 7),
            .lastSeenAt = timeAt(row, 8),
            .occurrences = row.integer(9),
            .resolved = row.integer(10) != 0,
            .resolvedAt = optionalTimeAt(row, 11),
            .resolvedBy = optionalIdAt<AccountId>(row, 12),
            .note = row.string(13),
            .verdict = verdictAt(row, 14),
            .snoozedUntil = optionalTimeAt(row, 15),
            .evidence = {}};
}

SqlValue jsonOf(const QList<QByteArray> &texts)
{
    JsonWriter json;
    json.beginArray();
    for (const QByteArray &each : texts)
        json.string(QByteArrayView(each));
    return json.endArray().take();
}

// An alert that has no address or no endpoint is never left out by one.
void leaveOut(Conditions &conditions, const AlertFilter &filter)
{
    if (!filter.notAccounts.isEmpty())
        conditions.add("IFNULL(account, 0) NOT IN (SELECT value FROM json_each(?))", numberList(filter.notAccounts));
    if (!filter.notTypes.isEmpty())
        conditions.add("type NOT IN (SELECT value FROM json_each(?))", jsonOf(filter.notTypes));
    if (!filter.notAddresses.isEmpty())
        conditions.add("NOT WITHIN(metadata ->> '$.ipAddress', ?)", filter.notAddresses.join(' '));
    if (!filter.notEndpoints.isEmpty())
        conditions.add("IFNULL(metadata ->> '$.endpoint' NOT IN (SELECT value FROM json_each(?)), 1)",
                       jsonOf(filter.notEndpoints));
}

Conditions conditionsOf(const AlertFilter &filter)
{
    Conditions conditions;
    if (filter.account)
        conditions.add(filter.withoutAccount ? "(account = ? OR account IS NULL)" : "account = ?",
                       filter.account->value);
    else if (!filter.everyAccount)
        conditions.add("1 = 0");
    if (filter.resolved)
        conditions.add("resolved = ?", *filter.resolved ? 1 : 0);
    if (filter.severity)
        conditions.add("severity = ?", static_cast<int>(*filter.severity));
    if (filter.type)
        conditions.add("type = ?", *filter.type);
    if (filter.from)
        conditions.add("created_at >= ?", *filter.from);
    if (filter.until)
        conditions.add("created_at <= ?", *filter.until);
    if (filter.changedSince)
        conditions.add("(last_seen_at >= ? OR resolved_at >= ?)", {*filter.changedSince, *filter.changedSince});
    if (filter.verdict)
        conditions.add("verdict = ?", static_cast<int>(*filter.verdict));
    if (filter.withoutVerdict)
        conditions.add("resolved = 1 AND verdict IS NULL");
    if (filter.snoozed)
        conditions.add(*filter.snoozed ? "(resolved = 0 AND snoozed_until > ?)"
                                       : "(resolved = 1 OR snoozed_until IS NULL OR snoozed_until <= ?)",
                       filter.now);
    if (filter.text) {
        const SqlValue needle = caseFolded(filter.text->toUtf8());
        conditions.add("(HOLDS(type, ?) OR HOLDS(subject, ?) OR HOLDS(description, ?) OR HOLDS(metadata, ?) OR "
                       "HOLDS(note, ?))",
                       {needle, needle, needle, needle, needle});
    }
    leaveOut(conditions, filter);
    return conditions;
}

Result<QList<ActivityId>> evidenceOf(Database &database, AlertId id)
{
    QList<ActivityId> evidence;
    SqlStatement &query = database.prepared("SELECT activity FROM alert_evidence WHERE alert = ? ORDER BY activity"_L1);
    return eachRow(query, {id.value}, [&](const SqlRow &row) { evidence.append(ActivityId{row.number(0)}); })
        .transform([&] { return evidence; });
}

Result<void> addEvidence(Database &database, AlertId id, const QList<ActivityId> &evidence)
{
    SqlStatement &query = database.prepared(
        "INSERT INTO alert_evidence (alert, activity) SELECT ?, ? "
        "WHERE (SELECT COUNT(*) FROM alert_evidence WHERE alert = ?) < ? ON CONFLICT (alert, activity) DO NOTHING"_L1);
    for (const ActivityId activity : evidence) {
        if (const auto added = executeUpdate(query, {id.value, activity.value, id.value, kEvidenceLimit}); !added)
            return std::unexpected(added.error());
    }
    return {};
}

Result<qint64> openAlert(Database &database, const AlertRecord &alert)
{
    SqlStatement &query = database.prepared("SELECT id FROM alerts WHERE COALESCE(account, 0) = ? AND type = ? "
                                            "AND subject = ? AND resolved = 0"_L1);
    return oneNumber(query, {alert.account.value_or(AccountId{}).value, alert.type, alert.subject});
}

Result<int> insertAlert(Database &database, const AlertRecord &alert, AlertId id)
{
    SqlStatement &query = database.prepared(
        "INSERT INTO alerts (id, account, type, subject, severity, description, metadata, created_at, last_seen_at, "
        "occurrences, resolved, resolved_at, resolved_by, note) "
        "SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, NULL, NULL, ? "
        "WHERE ? = 0 OR EXISTS (SELECT 1 FROM accounts WHERE id = ?)"_L1);
    const qint64 account = alert.account.value_or(AccountId{}).value;
    return executeUpdate(query, {id.value, alert.account, alert.type, alert.subject, static_cast<int>(alert.severity),
                                 alert.description, alert.metadata, alert.createdAt, alert.lastSeenAt,
                                 alert.occurrences, alert.note, account, account});
}

Result<int> updateAlert(Database &database, const AlertRecord &alert, AlertId id)
{
    SqlStatement &query =
        database.prepared("UPDATE alerts SET occurrences = occurrences + ?, metadata = ?, "
                          "snoozed_until = CASE WHEN severity < ? OR occurrences + ? >= ? * "
                          "snoozed_occurrences THEN NULL ELSE snoozed_until END, "
                          "last_seen_at = CASE WHEN last_seen_at < ? THEN ? ELSE last_seen_at END, "
                          "description = CASE WHEN severity < ? THEN ? ELSE description END, "
                          "severity = CASE WHEN severity < ? THEN ? ELSE severity END WHERE id = ?"_L1);
    const SqlValue seen = alert.lastSeenAt;
    const int severity = static_cast<int>(alert.severity);
    return executeUpdate(query, {alert.occurrences, alert.metadata, severity, alert.occurrences, kSnoozeGrowth, seen,
                                 seen, severity, alert.description, severity, severity, id.value});
}

SqlValue verdictColumn(std::optional<Verdict> verdict)
{
    return verdict ? SqlValue(static_cast<int>(*verdict)) : SqlValue();
}

AlertStep stepOf(const AlertChange &change, const AlertRecord &before)
{
    return {.at = change.at,
            .by = change.by,
            .action = QByteArray(actionName(actionOf(change, before))),
            .verdict = change.resolved ? change.verdict.value_or(std::nullopt) : std::nullopt,
            .snoozedUntil = change.snoozedUntil.value_or(std::nullopt),
            .note = change.note.value_or(QString())};
}

// The oldest go: a script that goes to and fro fills no disk.
Result<void> addStep(Database &database, AlertId id, const AlertStep &step)
{
    const auto last = oneNumber(
        database.prepared("SELECT COALESCE(MAX(number), 0) FROM alert_changes WHERE alert = ?"_L1), {id.value});
    if (!last)
        return std::unexpected(last.error());
    const auto kept = executeUpdate(database.prepared("DELETE FROM alert_changes WHERE alert = ? AND number <= ?"_L1),
                                    {id.value, *last + 1 - AlertStore::kStepsKept});
    if (!kept)
        return std::unexpected(kept.error());
    SqlStatement &query =
        database.prepared("INSERT INTO alert_changes (alert, number, at, account, action, verdict, snoozed_until, "
                          "note) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_L1);
    return executeUpdate(query, {id.value, *last + 1, step.at, step.by, step.action, verdictColumn(step.verdict),
                                 step.snoozedUntil, step.note})
        .transform([](int) {});
}

} // namespace

Action actionOf(const AlertChange &change, const AlertRecord &before)
{
    if (change.resolved)
        return Action::AlertResolved;
    return change.snoozedUntil && !before.resolved ? Action::AlertSnoozed : Action::AlertReopened;
}

Result<AlertPage> AlertStore::list(const AlertFilter &filter, int limit, qint64 offset)
{
    const Conditions conditions = conditionsOf(filter);
    AlertPage page;
    const auto total = openCount(filter);
    if (!total)
        return std::unexpected(total.error());
    page.total = *total;
    SqlStatement &query =
        m_database.prepared(conditions.statement(ALERT_COLUMNS, "ORDER BY created_at DESC, id DESC LIMIT ? OFFSET ?"));
    const auto read = eachRow(query, conditions.values() + QList<SqlValue>{limit, offset},
                              [&](const SqlRow &row) { page.alerts.append(recordOf(row)); });
    if (!read)
        return std::unexpected(read.error());
    for (AlertRecord &alert : page.alerts) {
        auto evidence = evidenceOf(m_database, alert.id);
        if (!evidence)
            return std::unexpected(evidence.error());
        alert.evidence = std::move(*evidence);
    }
    return page;
}

Result<AlertRecord> AlertStore::one(AlertId id)
{
    std::optional<AlertRecord> alert;
    const auto read = eachRow(m_database.prepared(ALERT_COLUMNS "WHERE id = ?"_L1), {id.value},
                              [&](const SqlRow &row) { alert = recordOf(row); });
    if (!read)
        return std::unexpected(read.error());
    if (!alert)
        return failure(ErrorCode::NotFound);
    auto evidence = evidenceOf(m_database, id);
    if (!evidence)
        return std::unexpected(evidence.error());
    alert->evidence = std::move(*evidence);
    return *alert;
}

Result<AlertId> AlertStore::write(const AlertRecord &alert, std::optional<AlertId> standing, Notice notice)
{
    const AlertId fresh = alert.id.isNull() ? AlertId{randomId()} : alert.id;
    const AlertId id = standing.value_or(fresh);
    const auto written = standing ? updateAlert(m_database, alert, id) : insertAlert(m_database, alert, id);
    if (!written)
        return std::unexpected(written.error());
    if (*written == 0)
        return AlertId{};
    m_touched.append(id);
    return addEvidence(m_database, id, alert.evidence)
        .and_then([&] { return notice == Notice::Mail ? OutboxStore(m_database).queue(id) : Result<void>(); })
        .transform([&] { return id; });
}

Result<AlertId> AlertStore::raise(const AlertRecord &alert, Notice notice)
{
    const auto open = openAlert(m_database, alert);
    if (!open)
        return std::unexpected(open.error());
    return write(alert, *open != 0 ? std::optional(AlertId{*open}) : std::nullopt, notice);
}

Result<AlertId> AlertStore::raiseEpisode(const AlertRecord &alert, Milliseconds quiet, Notice notice)
{
    const auto standing = ongoing(alert, quiet);
    if (!standing)
        return std::unexpected(standing.error());
    return write(alert, *standing, notice);
}

Result<std::optional<AlertId>> AlertStore::ongoing(const AlertRecord &alert, Milliseconds quiet)
{
    const auto open = openAlert(m_database, alert);
    if (!open)
        return std::unexpected(open.error());
    if (*open != 0)
        return AlertId{*open};
    SqlStatement &query = m_database.prepared(
        "SELECT id FROM alerts WHERE account = ? AND type = ? AND subject = ? AND "
        "severity >= ? AND last_seen_at > ? AND last_seen_at < ? ORDER BY created_at DESC LIMIT 1"_L1);
    return oneNumber(query, {alert.account, alert.type, alert.subject, static_cast<int>(alert.severity),
                             alert.createdAt - quiet, alert.lastSeenAt + quiet})
        .transform([](qint64 id) { return id != 0 ? std::optional(AlertId{id}) : std::nullopt; });
}

Result<AlertId> AlertStore::raiseUnlessExcepted(const AlertRecord &alert, TimePoint now, Notice notice)
{
    const auto isCovered = ExceptionStore(m_database).covers(alert, now);
    if (!isCovered)
        return std::unexpected(isCovered.error());
    return *isCovered ? Result<AlertId>(AlertId{}) : raise(alert, notice);
}

Result<void> AlertStore::change(AlertId id, const AlertChange &change)
{
    const auto alert = one(id);
    if (!alert)
        return std::unexpected(alert.error());
    if (!change.resolved && alert->resolved) {
        const auto other = openAlert(m_database, *alert);
        if (!other)
            return std::unexpected(other.error());
        if (*other != 0)
            return failure(ErrorCode::AlreadyExists, u"An alert about the same is open already."_s);
    }
    m_touched.append(id);
    if (const auto noted = addStep(m_database, id, stepOf(change, *alert)); !noted)
        return noted;
    const auto verdict = change.resolved ? change.verdict.value_or(alert->verdict) : std::nullopt;
    const auto snoozed = change.resolved ? std::nullopt : change.snoozedUntil.value_or(alert->snoozedUntil);
    SqlStatement &query = m_database.prepared(
        "UPDATE alerts SET resolved = ?, resolved_at = ?, resolved_by = ?, note = ?, verdict = ?, snoozed_until = ?, "
        "snoozed_occurrences = CASE WHEN ? THEN occurrences ELSE snoozed_occurrences END WHERE id = ?"_L1);
    return executeUpdate(query, {change.resolved ? 1 : 0, change.resolved ? SqlValue(change.at) : SqlValue(),
                                 change.resolved ? SqlValue(change.by) : SqlValue(), change.note.value_or(alert->note),
                                 verdictColumn(verdict), snoozed, change.snoozedUntil ? 1 : 0, id.value})
        .transform([](int) {});
}

Result<QList<AlertStep>> AlertStore::steps(AlertId id)
{
    QList<AlertStep> steps;
    SqlStatement &query = m_database.prepared("SELECT at, account, action, verdict, snoozed_until, note FROM "
                                              "alert_changes WHERE alert = ? ORDER BY number DESC"_L1);
    return eachRow(query, {id.value},
                   [&](const SqlRow &row) {
                       steps.append({.at = timeAt(row, 0),
                                     .by = optionalIdAt<AccountId>(row, 1),
                                     .action = textAt(row, 2),
                                     .verdict = verdictAt(row, 3),
                                     .snoozedUntil = optionalTimeAt(row, 4),
                                     .note = row.string(5)});
                   })
        .transform([&] { return steps; });
}

Result<QList<VerdictCount>> AlertStore::verdicts(const AlertFilter &filter)
{
    Conditions conditions = conditionsOf(filter);
    conditions.add("resolved = 1");
    QList<VerdictCount> counts;
    SqlStatement &query = m_database.prepared(conditions.statement("SELECT type, verdict, COUNT(*) FROM alerts ",
                                                                   "GROUP BY type, verdict ORDER BY type, verdict"));
    return eachRow(query, conditions.values(),
                   [&](const SqlRow &row) {
                       const QByteArray type = textAt(row, 0);
                       if (counts.isEmpty() || counts.constLast().type != type)
                           counts.append({.type = type});
                       const qint64 count = row.number(2);
                       counts.last().resolved += count;
                       const auto verdict = static_cast<std::size_t>(row.integer(1));
                       if (!row.isNull(1) && verdict < counts.constLast().each.size())
                           counts.last().each[verdict] = count;
                   })
        .transform([&] { return counts; });
}

Result<qint64> AlertStore::openCount(const AlertFilter &filter)
{
    const Conditions conditions = conditionsOf(filter);
    return oneNumber(m_database.prepared(conditions.statement("SELECT COUNT(*) FROM alerts ", "")),
                     conditions.values());
}

Result<int> AlertStore::removeOfRequest(const QByteArray &requestId)
{
    SqlStatement &query =
        m_database.prepared("SELECT alert FROM alert_evidence JOIN activity ON activity.sequence = "
                            "alert_evidence.activity WHERE NOT EXISTS "
                            "(SELECT 1 FROM outbox WHERE outbox.alert = alert_evidence.alert) GROUP BY "
                            "alert HAVING SUM(CASE WHEN request_id = ? "
                            "THEN 0 ELSE 1 END) = 0"_L1);
    QList<qint64> alerts;
    const auto read = eachRow(query, {requestId}, [&](const SqlRow &row) { alerts.append(row.number(0)); });
    if (!read)
        return std::unexpected(read.error());
    for (const qint64 alert : std::as_const(alerts)) {
        for (const QLatin1StringView text :
             {"DELETE FROM alert_evidence WHERE alert = ?"_L1, "DELETE FROM alert_changes WHERE alert = ?"_L1,
              "DELETE FROM alerts WHERE id = ?"_L1}) {
            if (const auto removed = executeUpdate(m_database.prepared(text), {alert}); !removed)
                return std::unexpected(removed.error());
        }
    }
    return static_cast<int>(alerts.size());
}

} // namespace postject
