// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is known of one alert beside its row: the entries behind it and around it, and its history. Each is asked for
// when somebody looks at it, after a pause in which nobody goes on: every question is an entry of the log. GUI thread.
#pragma once

#include "ui/client/alertclient.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace postject::ui {

struct AlertMoment
{
    enum class Kind { Raised, SeenAgain, Resolved, Reopened };
    Kind kind = Kind::Raised;
    TimePoint at;
    QString accountId = {}; // who did it; "" for the server, and where it is not known
    QString note = {};
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
    void wantHistory(bool wanted);
    void retry();

Q_SIGNALS:
    void alertChanged(const AlertEntry &alert); // at once, and again with what only the alert's own page tells
    void relatedChanged(const QList<RelatedActivity> &related); // newest first
    void historyChanged(const QList<AlertMoment> &history);     // newest first
    void loadFailed(const ApiError &error);
    void loadingChanged(bool isLoading);

private:
    void ask();
    void askDetail();
    void askAround(const QList<ActivityEntry> &evidence);
    void askHistory();
    void askChanges(const QString &action, AlertMoment::Kind kind);
    void tellRelated(const QList<ActivityEntry> &evidence, const QList<ActivityEntry> &around);
    void tellHistory();
    void began();
    void ended();
    void fail(const ApiError &error);

    AlertSource &m_alerts;
    ActivitySource &m_activity;
    bool m_isAdministrator;
    std::optional<AlertEntry> m_alert;
    bool m_wantsRelated = false;
    bool m_wantsHistory = false;
    bool m_hasRelated = false;
    bool m_hasHistory = false;
    int m_waiting = 0;     // calls
    int m_changesLeft = 0; // of these, those about the history
    QList<AlertMoment> m_changes;
    QTimer m_pause;
    std::unique_ptr<QObject> m_calls; // context of all that is under way for this alert
};

} // namespace postject::ui
