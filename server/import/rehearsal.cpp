// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/rehearsal.h"

#include "server/alerts/securityalerts.h"
#include "server/contract/action.h"

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
        judgeRow(event.row);
    judgeFailure(event);
}

void Rehearsal::judgeRow(const ActivityRow &row)
{
    LogEvent event{.account = *row.account, .id = m_row, .row = row};
    event.login = loginOutcomeOf(row);
    if (event.login && m_setting.placeOf)
        std::tie(event.country, event.city) = m_setting.placeOf(row.ipAddress);
    for (const auto &detector : m_detectors) {
        for (const Finding &each : detector->observe(event))
            note(each);
    }
    if (event.login == LoginOutcome::Succeeded)
        m_history.addLogin(event.account, {.country = event.country, .city = event.city, .lastLoginAt = row.at});
    m_history.add(m_row, row);
}

void Rehearsal::judgeFailure(const ImportEvent &event)
{
    const QLatin1StringView action(event.row.action);
    if (!event.address || (action != actionName(Action::LoginFailed) && action != actionName(Action::TwoFactorFailed)))
        return;
    if (std::ranges::any_of(m_setting.exempt, [&](const IpNetwork &each) { return each.contains(*event.address); }))
        return;
    const QByteArray subject = BruteForceDetector::subjectOf(*event.address);
    auto past = m_pastFailures.find(subject);
    if (past == m_pastFailures.end()) {
        past = m_pastFailures.insert(subject, {.address = *event.address});
        if (m_setting.failuresOf)
            past->attempts = m_setting.failuresOf(subject, event.row.at - m_bruteForce.settings().window);
    }
    judgePast(*past, event.row.at);
    past->newest = std::max(past->newest, event.row.at);
    count(*past, {.at = event.row.at, .account = event.row.account});
}

// The log's failures and the file's are one past, in the order of their times.
void Rehearsal::judgePast(PastFailures &past, TimePoint until)
{
    while (past.counted < past.attempts.size() && past.attempts[past.counted].at <= until)
        count(past, past.attempts[past.counted++]);
}

void Rehearsal::count(PastFailures &past, const BruteForceDetector::Attempt &attempt)
{
    const QByteArray subject = BruteForceDetector::subjectOf(past.address);
    if (const auto until = m_blockedUntil.constFind(subject); until != m_blockedUntil.cend() && attempt.at < *until)
        return; // it would have been refused, and attempts while blocked don't count
    const auto finding = m_bruteForce.failed(past.address, attempt.at, attempt.account);
    if (!finding)
        return;
    m_bruteForce.forget(subject);
    m_blockedUntil.insert(subject, finding->blockedUntil);
    const bool isNew = std::exchange(past.newest, TimePoint::min()) > finding->at - m_bruteForce.settings().window;
    if (!isNew)
        return; // of the log's failures alone, which were judged when they came
    m_blocks.append(*finding);
    const QList<AlertRecord> alerts = bruteForceAlerts(
        *finding, [this](AccountId id) { return m_setting.emailOf ? m_setting.emailOf(id) : QString(); });
    for (const AlertRecord &alert : alerts)
        note(alert);
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
    const auto known = m_alerts.find(keyOf(finding.account, QByteArray(finding.type->name), finding.subject));
    if (known == m_alerts.end() || finding.severity > known->severity)
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
    known->occurrences += alert.occurrences;
    known->severity = std::max(known->severity, alert.severity);
    known->createdAt = std::min(known->createdAt, alert.createdAt);
    known->lastSeenAt = std::max(known->lastSeenAt, alert.lastSeenAt);
}

QList<AlertRecord> Rehearsal::alerts() const
{
    QList<AlertRecord> alerts = m_alerts.values();
    std::ranges::sort(alerts, {}, [](const AlertRecord &alert) {
        return std::tuple(alert.createdAt, alert.type, alert.subject, alert.account.value_or(AccountId{}).value);
    });
    return alerts;
}

} // namespace postject
