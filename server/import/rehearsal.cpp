// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/rehearsal.h"

#include "server/alerts/securityalerts.h"
#include "server/anomaly/loginoutcome.h"
#include "server/contract/action.h"

#include <algorithm>
#include <tuple>

namespace postject {

namespace {

QByteArray keyOf(const std::optional<AccountId> &account, const QByteArray &type, const QByteArray &subject)
{
    return QByteArray::number(account.value_or(AccountId{}).value) + ' ' + type + ' ' + subject;
}

} // namespace

Rehearsal::Rehearsal(Setting setting)
    : m_setting(std::move(setting)),
      m_history(m_setting.stored, m_setting.detection.unusualEndpoint.patterns),
      m_requestSpike(m_setting.detection.requestSpike, &m_history),
      m_geographicChange(m_setting.detection.geographicChange, &m_history),
      m_unusualEndpoint(m_setting.detection.unusualEndpoint, &m_history),
      m_bruteForce(m_setting.bruteForce),
      m_row(m_setting.lastRow)
{
}

void Rehearsal::observe(const ImportEvent &event)
{
    ++m_row.value;
    const ActivityRow &row = event.row;
    if (row.account) {
        if (const auto spike = m_requestSpike.observe(*row.account, m_row, row.at))
            note(*spike);
        for (const EndpointFinding &each : m_unusualEndpoint.observe(*row.account, m_row, row.at, row.endpoint))
            note(each);
        judgeLogin(event);
        m_history.add(m_row, row);
    }
    judgeFailure(event);
}

void Rehearsal::judgeLogin(const ImportEvent &event)
{
    const std::optional<LoginOutcome> outcome = loginOutcomeOf(event.row);
    if (!outcome)
        return;
    const AccountId account = *event.row.account;
    const auto [country, city] =
        m_setting.placeOf ? m_setting.placeOf(event.row.ipAddress) : std::pair<QByteArray, QByteArray>();
    const auto found = m_geographicChange.observe({.account = account,
                                                   .row = m_row,
                                                   .at = event.row.at,
                                                   .country = country,
                                                   .city = city,
                                                   .ipAddress = event.row.ipAddress,
                                                   .outcome = *outcome});
    if (found)
        note(*found);
    if (*outcome == LoginOutcome::Succeeded)
        m_history.addLogin(account, {.country = country, .city = city, .lastLoginAt = event.row.at});
}

void Rehearsal::judgeFailure(const ImportEvent &event)
{
    const QLatin1StringView action(event.row.action);
    if (!event.address || (action != actionName(Action::LoginFailed) && action != actionName(Action::TwoFactorFailed)))
        return;
    if (std::ranges::any_of(m_setting.exempt, [&](const IpNetwork &each) { return each.contains(*event.address); }))
        return;
    const QByteArray subject = BruteForceDetector::subjectOf(*event.address);
    if (const auto until = m_blockedUntil.constFind(subject); until != m_blockedUntil.cend() && event.row.at < *until)
        return; // it would have been refused, and attempts while blocked don't count
    const auto finding = m_bruteForce.failed(*event.address, event.row.at, event.row.account);
    if (!finding)
        return;
    m_bruteForce.forget(subject);
    m_blockedUntil.insert(subject, finding->blockedUntil);
    m_blocks.append(*finding);
    const QList<AlertRecord> alerts = bruteForceAlerts(
        *finding, [this](AccountId id) { return m_setting.emailOf ? m_setting.emailOf(id) : QString(); });
    for (const AlertRecord &alert : alerts)
        note(alert);
}

// A spike has a finding for each of its requests: only the first is worth a description.
void Rehearsal::note(const Finding &finding)
{
    QByteArray key;
    TimePoint at;
    if (const auto *spike = std::get_if<SpikeFinding>(&finding)) {
        key = keyOf(spike->account, "request_spike", spike->account.toByteArray());
        at = spike->at;
    } else if (const auto *access = std::get_if<EndpointFinding>(&finding)) {
        key = keyOf(access->account, "unusual_endpoint", access->pattern);
        at = access->at;
    }
    const auto known = key.isEmpty() ? m_alerts.end() : m_alerts.find(key);
    if (known == m_alerts.end())
        return note(alertOf(finding));
    ++known->occurrences;
    known->createdAt = std::min(known->createdAt, at);
    known->lastSeenAt = std::max(known->lastSeenAt, at);
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
