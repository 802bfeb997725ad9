// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is known of one alert beside its row: the entries behind it and around it, its timeline and its history. Each is
// asked for when somebody looks at it, after a pause in which nobody goes on: every question is an entry of the log.
// GUI thread.
#pragma once

#include "ui/client/alertclient.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace postject::ui {

struct AlertMoment
{
    enum class Kind { Raised, SeenAgain, Resolved, Reopened, Snoozed, Woken };
    Kind kind = Kind::Raised;
    TimePoint at;
    QString accountId = {}; // who did it; "" for the server, and where it is not known
    QString note = {};
    QString verdict = {};
    std::optional<TimePoint> until = std::nullopt; // snoozed until then
};

struct RelatedActivity
{
    ActivityEntry entry;
    bool isEvidence = false; // caused the alert; else of the same address, within an hour of it
};

class AlertDetailPresenter final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kPauseMs = 200;
    static constexpr int kAround = 20; // entries of the same address

    AlertDetailPresenter(AlertSource &alerts, ActivitySource &activity, bool isAdministrator,
                         QObject *parent = nullptr);
    ~AlertDetailPresenter() override;

    void show(const AlertEntry &alert); // the same one again: it may have changed
    void close();                       // nothing is asked for until show()
    const std::optional<AlertEntry> &alert() const { return m_alert; }
    void wantRelated(bool wanted); // somebody looks at it
    void wantTimeline(bool wanted);
    void wantHistory(bool wanted);
    void retry();

Q_SIGNALS:
    void alertChanged(const AlertEntry &alert); // at once, and again with what only the alert's own page tells
    void relatedChanged(const QList<RelatedActivity> &related); // newest first
    void timelineChanged(const AlertTimeline &timeline);
    void historyChanged(const QList<AlertMoment> &history); // newest first
    void loadFailed(const ApiError &error);
    void loadingChanged(bool isLoading);

private:
    void ask();
    void askDetail();
    void askAround(const QList<ActivityEntry> &evidence);
    void askTimeline();
    void askHistory();
    void tellRelated(const QList<ActivityEntry> &evidence, const QList<ActivityEntry> &around);
    void tellHistory(const QList<AlertStep> &steps);
    void began();
    void ended();
    void fail(const ApiError &error);

    AlertSource &m_alerts;
    ActivitySource &m_activity;
    bool m_isAdministrator;
    std::optional<AlertEntry> m_alert;
    bool m_wantsRelated = false;
    bool m_wantsTimeline = false;
    bool m_wantsHistory = false;
    bool m_hasRelated = false;
    bool m_hasTimeline = false;
    bool m_hasHistory = false;
    int m_waiting = 0; // calls
    QTimer m_pause;
    std::unique_ptr<QObject> m_calls; // context of all that is under way for this alert
};

} // namespace postject::ui
