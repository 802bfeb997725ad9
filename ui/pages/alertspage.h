// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Alerts page, the triage queue: filters, the queue, one alert beside it or below, and what can be done about any
// number of them. Resolving shows at once and can be undone.
#pragma once

#include "ui/client/sessionclient.h"
#include "ui/pages/alertactions.h"
#include "ui/pages/alertcommands.h"
#include "ui/pages/alertexceptions.h"
#include "ui/pages/alertgrouping.h"
#include "ui/pages/alertnotices.h"
#include "ui/pages/page.h"
#include "ui/presenters/alertdetailpresenter.h"
#include "ui/presenters/verdicttally.h"

class QSettings;

namespace postject::ui {

class AlertDetail;
class AlertFilterBar;
class AlertTable;
class KeptSplitter;
class ArrivalsPill;
class ConditionChips;
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
    bool filtersOut(ActivityField field) const override
    {
        return m_presenter->filters().canLeaveOut(field, m_account.isAdministrator());
    }
    void filterBy(const Pivot &pivot, bool isNot) override
    {
        const AlertFilters &filters = m_presenter->filters();
        m_presenter->setFilters(isNot ? filters.withOut(pivot) : filters.with(pivot));
    }
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
    void showFilters();
    void run(AlertActions::Id id);
    void onStatus(const PageStatus &status);
    void connectNotices();
    void connectExceptions();
    void showCurrent();
    void openDetail();
    void closeDetail();
    void showActivity(const AlertEntry *alert);
    void showPill(int arrivals);
    void syncActions();
    void fitSplitter();
    bool hasRoom() const;
    bool isCrowded() const;
    QString accountName(const QString &id) const;
    QDateTime now() const;

    AccountAnswer m_account;
    std::unique_ptr<AlertSource> m_alerts;
    std::unique_ptr<ActivitySource> m_activity;
    AlertPresenter *m_presenter;
    AlertDetailPresenter *m_detailPresenter;
    AlertFilterBar *m_filterBar;
    ConditionChips *m_leftOut;
    AlertTable *m_table;
    StateStack *m_states;
    AlertDetail *m_detail;
    KeptSplitter *m_splitter;
    ArrivalsPill *m_pill;
    AlertActions *m_actions;
    AlertNotices *m_notices;
    VerdictTally *m_verdicts;
    AlertExceptions *m_exceptions;
    AlertGrouping *m_groups;
    AlertCommands m_commands;
    QString m_wantedId;                 // to be current once it is listed
    std::optional<bool> m_detailWanted; // by the user; else where there is room
    bool m_queueHadFocus = false;
};

} // namespace postject::ui
