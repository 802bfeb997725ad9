// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first page: figures as cards that lead to their pages, the newest open alerts, the last day as bars, and what a
// new installation still lacks. A figure that could not be had says so in its own card.
#pragma once

#include "ui/pages/page.h"

namespace postject::ui {

struct AccountAnswer;
class ApiClient;
class Card;
class OverviewAlerts;
class OverviewPresenter;
class SetupChecklist;
class Sparkline;
class StatCard;
class StateStack;

class OverviewPage : public Page
{
    Q_OBJECT

public:
    OverviewPage(ApiClient *client, const AccountAnswer &account,
                 QWidget *parent = nullptr); // client outlives the page

    void activate() override;
    void deactivate() override;

private:
    enum CardId { Alerts, Requests, FailedLogins, LogSize, TwoFactor, Whitelist, Blocked, CardCount };

    QWidget *buildContent();
    QLayout *layOutCards();
    void bind();
    void showFigures();
    void tellSummary(bool isRound);
    void showCards();
    void showLastDay();
    void showChecklist();
    void open(CardId card);
    QVariantMap sinceAnHour() const;

    bool m_isAdministrator;
    QString m_told; // the summary
    OverviewPresenter *m_presenter;
    StateStack *m_stack = nullptr;
    QList<StatCard *> m_cards;
    OverviewAlerts *m_alerts = nullptr;
    SetupChecklist *m_checklist = nullptr;
    Card *m_dayCard = nullptr;
    Sparkline *m_day = nullptr;
};

} // namespace postject::ui
