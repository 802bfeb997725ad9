// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/rehearsal.h"

#include "server/alerts/securityalerts.h"
#include "server/domain/rowaction.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace postject {

namespace {

constexpr SettingKey<QList<QByteArray>> kSensitivePaths("detection.sensitivePaths"_L1);

QByteArray keyOf(const std::optional<AccountId> &account, const QByteArray &type, const QByteArray &subject)
{
    return QByteArray::number(account.value_or(AccountId{}).value) + ' ' + type + ' ' + subject;
}

bool isExempt(const QList<IpNetwork> &exempt, const IpAddress &address)
{
    return std::ranges::any_of(exempt, [&](const IpNetwork &each) { return each.contains(address); });
}

} // namespace

Rehearsal::Rehearsal(Setting setting)
    : m_setting(std::move(setting)),
      m_history(m_setting.stored, m_setting.values.get(kSensitivePaths)),
      m_detectors(makeLogDetectors(&m_history)),
      m_bruteForce(BruteForceSettings::of(m_setting.values)),
      m_row(m_setting.lastRow)
{
    for (const auto &each : m_detectors)
        each->apply(m_setting.values);
}

void Rehearsal::observe(const ImportEvent &event)
{
    ++m_row.value;
    if (event.row.account)
        judgeRow(m_row, event.row);
    if (event.address && isFailedSignIn(event.row))
        judgeFailure(*event.address, event.row);
}

void Rehearsal::observe(const ActivityRecord &record, bool isCountedFailure)
{
    if (record.row.account)
        judgeRow(record.id, record.row);
    if (!isCountedFailure)
        return;
    if (const Result<IpAddress> address = IpAddress::parse(record.row.ipAddress))
        judgeStoredFailure(*address, record.row);
}

void Rehearsal::judgeRow(ActivityId id, const ActivityRow &row)
{
    LogEvent event{.account = *row.account, .id = id, .row = row};
    event.login = loginOutcomeOf(row);
    if (event.login && m_setting.placeOf)
        std::tie(event.country, event.city) = m_setting.placeOf(row.ipAddress);
    for (const auto &detector : m_detectors) {
        for (const Finding &each : detector->observe(event))
            note(each);
    }
    if (event.login == LoginOutcome::Succeeded)
        m_history.addLogin(event.account, {.country = event.country, .city = event.city, .lastLoginAt = row.at});
    if (!m_setting.isOfStoredLog)
        m_history.add(id, row);
}

void Rehearsal::judgeFailure(const IpAddress &address, const ActivityRow &row)
{
    if (isExempt(m_setting.exempt, address))
        return;
    const QByteArray subject = BruteForceDetector::subjectOf(address);
    auto past = m_pastFailures.find(subject);
    if (past == m_pastFailures.end()) {
        past = m_pastFailures.insert(subject, {.address = address});
        if (m_setting.failuresOf)
            past->attempts = m_setting.failuresOf(subject, row.at - m_bruteForce.settings().window);
    }
    judgePast(*past, row.at);
    past->newest = std::max(past->newest, row.at);
    count(*past, {.at = row.at, .account = row.account});
}

// The log has no past beside its own rows.
void Rehearsal::judgeStoredFailure(const IpAddress &address, const ActivityRow &row)
{
    if (isExempt(m_setting.exempt, address) || isBlocked(BruteForceDetector::subjectOf(address), row.at))
        return;
    if (const auto finding = m_bruteForce.failed(address, row.at, row.account))
        block(*finding);
}

// The log's failures and the file's are one past, in the order of their times.
void Rehearsal::judgePast(PastFailures &past, TimePoint until)
{
    while (past.counted < past.attempts.size() && past.attempts[past.counted].at <= until)
        count(past, past.attempts[past.counted++]);
}

void Rehearsal::count(PastFailures &past, const BruteForceDetector::Attempt &attempt)
{
    if (isBlocked(BruteForceDetector::subjectOf(past.address), attempt.at))
        return;
    const auto finding = m_bruteForce.failed(past.address, attempt.at, attempt.account);
    if (!finding)
        return;
    const bool isNew = std::exchange(past.newest, TimePoint::min()) > finding->at - m_bruteForce.settings().window;
    if (isNew)
        block(*finding);
    else
        keepOut(*finding); // of the log's failures alone, which were judged when they came
}

// It would have been refused, and attempts while blocked don't count.
bool Rehearsal::isBlocked(const QByteArray &subject, TimePoint at) const
{
    const auto until = m_blockedUntil.constFind(subject);
    return until != m_blockedUntil.cend() && at < *until;
}

void Rehearsal::keepOut(const BruteForceFinding &finding)
{
    m_bruteForce.forget(finding.subject);
    m_blockedUntil.insert(finding.subject, finding.blockedUntil);
}

void Rehearsal::block(const BruteForceFinding &finding)
{
    keepOut(finding);
    if (finding.at < m_setting.keptFrom)
        return;
    m_blocks.append(finding);
    const QList<AlertRecord> alerts = bruteForceAlerts(
        finding, [this](AccountId id) { return m_setting.emailOf ? m_setting.emailOf(id) : QString(); });
    for (const AlertRecord &alert : alerts) {
        if (!m_setting.isExcepted || !m_setting.isExcepted(alert))
            note(alert);
    }
}

void Rehearsal::finish()
{
    QByteArrayList subjects = m_pastFailures.keys();
    std::ranges::sort(subjects);
    for (const QByteArray &subject : std::as_const(subjects)) {
        PastFailures &past = m_pastFailures[subject];
        if (past.newest != TimePoint::min())
            judgePast(past, past.newest + m_bruteForce.settings().window);
    }
}

// A spike has a finding for each of its requests: words are made for the worst and the first only.
void Rehearsal::note(const Finding &finding)
{
    if (finding.at < m_setting.keptFrom || (m_setting.isExcepted && m_setting.isExcepted(alertOf(finding))))
        return;
    const auto known = m_alerts.find(keyOf(finding.account, QByteArray(finding.type->name), finding.subject));
    if (known == m_alerts.end() || finding.severity > known->severity || isOver(*known, finding.at))
        return note(alertOf(finding));
    ++known->occurrences;
    known->createdAt = std::min(known->createdAt, finding.at);
    known->lastSeenAt = std::max(known->lastSeenAt, finding.at);
}

void Rehearsal::note(const AlertRecord &alert)
{
    const QByteArray key = keyOf(alert.account, alert.type, alert.subject);
    const auto known = m_alerts.find(key);
    if (known == m_alerts.end()) {
        m_alerts.insert(key, alert);
        return;
    }
    if (isOver(*known, alert.createdAt)) {
        m_over.append(std::exchange(*known, alert));
        return;
    }
    known->occurrences += alert.occurrences;
    known->severity = std::max(known->severity, alert.severity);
    known->createdAt = std::min(known->createdAt, alert.createdAt);
    known->lastSeenAt = std::max(known->lastSeenAt, alert.lastSeenAt);
}

bool Rehearsal::isOver(const AlertRecord &known, TimePoint at) const
{
    return m_setting.quiet && at >= known.lastSeenAt + *m_setting.quiet;
}

QList<AlertRecord> Rehearsal::alerts() const
{
    QList<AlertRecord> alerts = m_alerts.values() + m_over;
    std::ranges::sort(alerts, {}, [](const AlertRecord &alert) {
        return std::tuple(alert.createdAt, alert.type, alert.subject, alert.account.value_or(AccountId{}).value);
    });
    return alerts;
}

} // namespace postject
