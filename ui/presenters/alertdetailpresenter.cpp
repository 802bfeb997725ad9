// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/alertdetailpresenter.h"

#include <algorithm>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

AlertMoment::Kind kindOf(const AlertStep &step)
{
    if (step.action == "alert_resolved"_L1)
        return AlertMoment::Kind::Resolved;
    if (step.action == "alert_snoozed"_L1)
        return step.snoozedUntil ? AlertMoment::Kind::Snoozed : AlertMoment::Kind::Woken;
    return AlertMoment::Kind::Reopened;
}

} // namespace

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
    const bool isSameState = isSame && m_alert->resolved == alert.resolved && m_alert->verdict == alert.verdict &&
                             m_alert->snoozedUntil == alert.snoozedUntil;
    m_alert = alert;
    Q_EMIT alertChanged(alert);
    if (isSameState)
        return;
    m_calls.reset();
    m_waiting = 0;
    Q_EMIT loadingChanged(false);
    m_hasHistory = false;
    if (!isSame)
        m_hasRelated = m_hasTimeline = false;
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

void AlertDetailPresenter::wantTimeline(bool wanted)
{
    m_wantsTimeline = wanted;
    if (wanted && !m_hasTimeline && m_alert && !m_pause.isActive())
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
    if (m_wantsTimeline && !m_hasTimeline)
        askTimeline();
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

void AlertDetailPresenter::askTimeline()
{
    began();
    m_alerts.timeline(m_alert->id, m_calls.get(), [this](const ApiResult<AlertTimeline> &answer) {
        if (!answer)
            return fail(answer.error());
        m_hasTimeline = true;
        Q_EMIT timelineChanged(*answer);
        ended();
    });
}

void AlertDetailPresenter::askHistory()
{
    began();
    m_alerts.detail(m_alert->id, m_calls.get(), [this](const ApiResult<AlertWithEvidence> &answer) {
        if (!answer)
            return fail(answer.error());
        m_alert = answer->alert;
        Q_EMIT alertChanged(*m_alert);
        tellHistory(answer->history);
        ended();
    });
}

void AlertDetailPresenter::tellHistory(const QList<AlertStep> &steps)
{
    QList<AlertMoment> history;
    for (const AlertStep &each : steps)
        history.append({.kind = kindOf(each),
                        .at = each.at,
                        .accountId = each.accountId,
                        .note = each.note,
                        .verdict = each.verdict,
                        .until = each.snoozedUntil});
    // It may have been resolved before there was a history.
    if (m_alert->resolvedAt && history.isEmpty())
        history.append({.kind = AlertMoment::Kind::Resolved,
                        .at = *m_alert->resolvedAt,
                        .accountId = m_alert->resolvedBy,
                        .note = m_alert->note,
                        .verdict = m_alert->verdict});
    if (m_alert->occurrences > 1)
        history.append({.kind = AlertMoment::Kind::SeenAgain, .at = m_alert->lastSeenAt});
    history.append({.kind = AlertMoment::Kind::Raised, .at = m_alert->createdAt});
    std::ranges::stable_sort(history, std::ranges::greater(), &AlertMoment::at);
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
