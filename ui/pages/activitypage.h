// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Activity page: filter bar, histogram with its brush, the table over the whole log, and a drawer with one entry.
#pragma once

#include "ui/pages/page.h"
#include "ui/presenters/activitypresenter.h"

class QLabel;
class QPushButton;
class QSplitter;

namespace postject::ui {

class ActivityDetail;
class ActivityFilterBar;
class ActivityTable;
class HistogramView;
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

    // An administrator sees every account's activity, and whose it is. Before activate().
    void setAdministrator(bool administrator);
    QList<QAction *> menuActions() const override { return {m_showLocal}; }
    ActivityPresenter &presenter() { return *m_presenter; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    QWidget *makeTablePane();
    void connectPresenter(ApiClient *client);
    void connectFilters();
    void connectHistogram();
    void connectTable();
    void connectDetail();
    void onStatus(const PageStatus &status);
    void onFilters();
    void showPill(const QString &text);
    void placePill();
    void showDetails(int row);
    void closeDetails();
    void copyRow(int row);
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
    QSplitter *m_splitter;
    ActivityDetail *m_detail;
    QPushButton *m_pill;
    QAction *m_showLocal;
    QWidget *m_selectionStrip;
    QLabel *m_selectionText;
    bool m_tableHadFocus = false;
    bool m_isAdministrator = false;
    QHash<QString, QString> m_accounts; // e-mail by id
};

} // namespace postject::ui
