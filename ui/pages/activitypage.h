// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Activity page: filter bar, histogram with its brush, the table over the whole log, and a drawer with one entry.
#pragma once

#include "ui/pages/page.h"
#include "ui/presenters/activitypresenter.h"

class QLabel;
class QSettings;

namespace postject::ui {

class ActivityDetail;
class ActivityFilterBar;
class ActivityTable;
class ActivityTools;
class ActivityTop;
class ArrivalsPill;
class ConditionChips;
class HistogramView;
class KeptSplitter;
class MessageBar;
class StateStack;

class ActivityPage final : public Page
{
    Q_OBJECT

public:
    explicit ActivityPage(ApiClient *client, QWidget *parent = nullptr); // client outlives the page
    ~ActivityPage() override;

    void activate() override;
    void deactivate() override;
    void focusFilter() override;
    // "ipAddress", "action", "endpoint", "status", "userAgent", "country", "account", "q", "startDate", "endDate"; what
    // is absent is cleared.
    void applyFilters(const QVariantMap &filters) override;
    bool filtersBy(ActivityField field) const override { return field != ActivityField::Account || m_isAdministrator; }
    void filterBy(const Pivot &pivot, bool isNot) override;

    // An administrator may ask for every account's activity, and then sees whose it is. Before activate().
    void setAdministrator(bool administrator);
    void setEveryAccount(bool everyAccount); // the scope; before activate()
    void setViews(QSettings &settings, const QString &account);
    QList<QAction *> menuActions() const override;
    ActivityPresenter &presenter() { return *m_presenter; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    QWidget *makeTablePane();
    void connectPresenter(ApiClient *client);
    void connectFilters();
    void connectHistogram();
    void connectTable();
    void connectDetail();
    void connectConditions();
    void connectTop();
    void onLoaded(qint64 total);
    void showFurther();
    void onStatus(const PageStatus &status);
    void onFilters();
    void showPill(const QString &text);
    void showDetails(int row);
    void arrangePanes();
    void closeDetails();
    void showAllSelected(bool all);
    void askAccounts();

    ApiClient &m_client;
    std::unique_ptr<ActivitySource> m_source;
    std::unique_ptr<ActivityPresenter> m_presenter;
    ActivityFilterBar *m_filterBar;
    HistogramView *m_histogram;
    MessageBar *m_message;
    ActivityTable *m_table;
    StateStack *m_states;
    ActivityDetail *m_detail;
    ArrivalsPill *m_pill;
    QAction *m_showLocal;
    ActivityTools *m_tools;
    ConditionChips *m_conditions;
    ActivityTop *m_top;
    QAction *m_further; // of the message about a search that stopped
    QAction *m_insideWords;
    QWidget *m_selectionStrip;
    QLabel *m_selectionText;
    bool m_saysFurther = false; // the message does
    bool m_tableHadFocus = false;
    bool m_isAdministrator = false;
    QHash<QString, QString> m_accounts; // e-mail by id
    // The last one, so the first that goes: its table has its model from the presenter.
    std::unique_ptr<KeptSplitter> m_splitter;
};

} // namespace postject::ui
