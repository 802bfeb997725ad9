// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Alerts page, the triage queue: filters, the queue, one alert beside it or below, and what can be done about any
// number of them. Resolving shows at once and can be undone.
#pragma once

#include "ui/client/sessionclient.h"
#include "ui/models/alertgroups.h"
#include "ui/pages/alertactions.h"
#include "ui/pages/alertcommands.h"
#include "ui/pages/alertexceptions.h"
#include "ui/pages/alertnotices.h"
#include "ui/pages/page.h"
#include "ui/presenters/alertdetailpresenter.h"
#include "ui/presenters/verdicttally.h"

#include <QTimer>

class QSettings;

namespace postject::ui {

class AlertDetail;
class AlertFilterBar;
class AlertTable;
class GroupBar;
class KeptSplitter;
class ArrivalsPill;
class StateStack;

class AlertsPage final : public Page
{
    Q_OBJECT

public:
    // client and settings outlive the page.
    AlertsPage(ApiClient &client, QSettings &settings, const AccountAnswer &account, QWidget *parent = nullptr);
    ~AlertsPage() override;

    void activate() override;
    void deactivate() override;
    void focusFilter() override;
    // "resolved", "severity", "type", "q", "account" as in the API; "alertId" is made the current one. What is absent
    // is as on a fresh page.
    void applyFilters(const QVariantMap &filters) override;
    bool filtersBy(ActivityField field) const override
    {
        return AlertFilters::canAskFor(field, m_account.isAdministrator());
    }
    bool filtersOut(ActivityField) const override { return false; } // the server has no such list
    void filterBy(const Pivot &pivot, bool) override { m_presenter->setFilters(m_presenter->filters().with(pivot)); }
    QAction *primaryAction() const override { return m_actions->action(AlertActions::Resolve); }
    QList<QAction *> menuActions() const override { return m_actions->menu(); }
    AlertPresenter &presenter() { return *m_presenter; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectPresenter(ApiClient &client);
    void connectDetail();
    void connectTable();
    void connectFilters();
    void run(AlertActions::Id id);
    void onStatus(const PageStatus &status);
    void connectNotices();
    void connectExceptions();
    void connectGroups();
    void showGroups();
    void showCurrent();
    void openDetail();
    void closeDetail();
    void showActivity();
    void showPill(int arrivals);
    void syncActions();
    void fitSplitter();
    bool hasRoom() const;
    bool isCrowded() const;
    QString accountName(const QString &id) const;
    QDateTime now() const;

    QSettings &m_settings;
    AccountAnswer m_account;
    std::unique_ptr<AlertSource> m_alerts;
    std::unique_ptr<ActivitySource> m_activity;
    AlertPresenter *m_presenter;
    AlertDetailPresenter *m_detailPresenter;
    AlertFilterBar *m_filterBar;
    AlertTable *m_table;
    StateStack *m_states;
    AlertDetail *m_detail;
    KeptSplitter *m_splitter;
    ArrivalsPill *m_pill;
    AlertActions *m_actions;
    AlertNotices *m_notices;
    VerdictTally *m_verdicts;
    AlertExceptions *m_exceptions;
    GroupBar *m_groups;
    AlertCommands m_commands;
    QTimer m_regroup;                   // once for all changes of a moment
    QString m_wantedId;                 // to be current once it is listed
    std::optional<bool> m_detailWanted; // by the user; else where there is room
    bool m_queueHadFocus = false;
};

} // namespace postject::ui
