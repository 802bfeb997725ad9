// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/alertdetailpresenter.h"

#include <algorithm>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

AlertDetailPresenter::AlertDetailPresenter(AlertSource &alerts, ActivitySource &activity, bool isAdministrator,
                                           QObject *parent)
    : QObject(parent), m_alerts(alerts), m_activity(activity), m_isAdministrator(isAdministrator)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &AlertDetailPresenter::ask);
}

AlertDetailPresenter::~AlertDetailPresenter() = default;

void AlertDetailPresenter::show(const AlertEntry &alert)
{
    const bool isSame = m_alert && m_alert->id == alert.id;
    const bool isSameState = isSame && m_alert->resolved == alert.resolved;
    m_alert = alert;
    Q_EMIT alertChanged(alert);
    if (isSameState)
        return;
    m_calls.reset();
    m_waiting = 0;
    Q_EMIT loadingChanged(false);
    m_hasHistory = false;
    if (!isSame)
        m_hasRelated = false;
    m_pause.start();
}

void AlertDetailPresenter::close()
{
    m_pause.stop();
    m_calls.reset();
    m_alert.reset();
    m_waiting = 0;
}

void AlertDetailPresenter::wantRelated(bool wanted)
{
    m_wantsRelated = wanted;
    if (wanted && !m_hasRelated && m_alert && !m_pause.isActive())
        ask();
}

void AlertDetailPresenter::wantHistory(bool wanted)
{
    m_wantsHistory = wanted;
    if (wanted && !m_hasHistory && m_alert && !m_pause.isActive())
        ask();
}

void AlertDetailPresenter::retry()
{
    if (m_alert)
        ask();
}

void AlertDetailPresenter::ask()
{
    m_calls = std::make_unique<QObject>();
    m_waiting = 0;
    if (m_wantsRelated && !m_hasRelated)
        askDetail();
    if (m_wantsHistory && !m_hasHistory)
        askHistory();
}

void AlertDetailPresenter::askDetail()
{
    began();
    m_alerts.detail(m_alert->id, m_calls.get(), [this](const ApiResult<AlertWithEvidence> &answer) {
        if (!answer)
            return fail(answer.error());
        m_alert = answer->alert;
        Q_EMIT alertChanged(*m_alert);
        if (m_alert->ipAddress().isEmpty())
            tellRelated(answer->evidence, {});
        else
            askAround(answer->evidence);
        ended();
    });
}

void AlertDetailPresenter::askAround(const QList<ActivityEntry> &evidence)
{
    began();
    const ActivityQuery query{.ipAddress = m_alert->ipAddress(),
                              .from = m_alert->createdAt - std::chrono::hours(1),
                              .until = m_alert->lastSeenAt + std::chrono::hours(1),
                              .everyAccount = m_isAdministrator};
    m_activity.list(query, 0, kAround, m_calls.get(), [this, evidence](const ApiResult<ActivityListing> &answer) {
        if (!answer)
            return fail(answer.error());
        tellRelated(evidence, answer->entries);
        ended();
    });
}

void AlertDetailPresenter::tellRelated(const QList<ActivityEntry> &evidence, const QList<ActivityEntry> &around)
{
    QList<RelatedActivity> related;
    for (const ActivityEntry &each : evidence)
        related.append({.entry = each, .isEvidence = true});
    for (const ActivityEntry &each : around) {
        if (std::ranges::none_of(evidence, [&each](const ActivityEntry &known) { return known.id == each.id; }))
            related.append({.entry = each, .isEvidence = false});
    }
    std::ranges::stable_sort(related, std::ranges::greater(), [](const RelatedActivity &each) {
        return std::pair(each.entry.createdAt, each.entry.id);
    });
    m_hasRelated = true;
    Q_EMIT relatedChanged(related);
}

void AlertDetailPresenter::askHistory()
{
    m_changes.clear();
    m_changesLeft = 0;
    began();
    m_alerts.detail(m_alert->id, m_calls.get(), [this](const ApiResult<AlertWithEvidence> &answer) {
        if (!answer)
            return fail(answer.error());
        m_alert = answer->alert;
        Q_EMIT alertChanged(*m_alert);
        askChanges(u"alert_resolved"_s, AlertMoment::Kind::Resolved);
        askChanges(u"alert_reopened"_s, AlertMoment::Kind::Reopened);
        ended();
    });
}

void AlertDetailPresenter::askChanges(const QString &action, AlertMoment::Kind kind)
{
    began();
    ++m_changesLeft;
    const ActivityQuery query{
        .action = action, .text = m_alert->id, .from = m_alert->createdAt, .everyAccount = m_isAdministrator};
    m_activity.list(query, 0, kAround, m_calls.get(), [this, kind](const ApiResult<ActivityListing> &answer) {
        if (!answer)
            return fail(answer.error());
        for (const ActivityEntry &each : answer->entries) {
            // The text may stand elsewhere in a row.
            if (each.json["metadata"_L1]["alertId"_L1].toString() == m_alert->id)
                m_changes.append({.kind = kind, .at = each.createdAt, .accountId = each.accountId});
        }
        ended();
        if (--m_changesLeft == 0)
            tellHistory();
    });
}

void AlertDetailPresenter::tellHistory()
{
    QList<AlertMoment> history = m_changes;
    const auto byTime = [](const AlertMoment &each) { return each.at; };
    std::ranges::sort(history, std::ranges::greater(), byTime);
    if (m_alert->resolvedAt) {
        // A change by somebody whose entries this account does not see is known from the alert alone.
        const bool isKnown = !history.isEmpty() && history.constFirst().kind == AlertMoment::Kind::Resolved;
        if (!isKnown)
            history.prepend(
                {.kind = AlertMoment::Kind::Resolved, .at = *m_alert->resolvedAt, .accountId = m_alert->resolvedBy});
        history.first().note = m_alert->note;
    }
    if (m_alert->occurrences > 1)
        history.append({.kind = AlertMoment::Kind::SeenAgain, .at = m_alert->lastSeenAt});
    history.append({.kind = AlertMoment::Kind::Raised, .at = m_alert->createdAt});
    std::ranges::stable_sort(history, std::ranges::greater(), byTime);
    m_hasHistory = true;
    Q_EMIT historyChanged(history);
}

void AlertDetailPresenter::began()
{
    if (m_waiting++ == 0)
        Q_EMIT loadingChanged(true);
}

void AlertDetailPresenter::ended()
{
    if (--m_waiting == 0)
        Q_EMIT loadingChanged(false);
}

void AlertDetailPresenter::fail(const ApiError &error)
{
    m_waiting = 0;
    m_calls.release()->deleteLater(); // the others would tell the same
    Q_EMIT loadingChanged(false);
    Q_EMIT loadFailed(error);
}

} // namespace postject::ui
