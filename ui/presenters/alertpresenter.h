// SPDX-License-Identifier: GPL-3.0-or-later
//
// The triage queue's logic: turns filters into calls, keeps the model, the page's state and the summary in step,
// follows the live stream while shown, and shows a change before the server has confirmed it, and takes it back when it
// does not. What arrives waits until it is asked for: no row moves under the reader's eyes. GUI thread.
#pragma once

#include "ui/models/alertfilters.h"
#include "ui/models/alertmodel.h"
#include "ui/presenters/alertchanges.h"
#include "ui/presenters/alertfeed.h"
#include "ui/presenters/pagestate.h"

#include <QTimer>

#include <chrono>
#include <functional>

namespace postject::ui {

class AlertPresenter final : public QObject
{
    Q_OBJECT

public:
    using Now = std::function<TimePoint()>;

    static constexpr int kPageSize = 200;
    static constexpr int kPatienceMs = 250; // the list waits so long for the stream to be open, so that it misses none

    // An administrator looks at all accounts to begin with.
    AlertPresenter(AlertSource &source, bool isAdministrator, Now now = {}, QObject *parent = nullptr);
    ~AlertPresenter() override;

    AlertModel &model() { return m_model; }
    const AlertFilters &filters() const { return m_filters; }
    AlertFilters standardFilters() const; // open, of all accounts or the own one
    const QHash<QString, QString> &accounts() const { return m_accounts; }
    PageState state() const { return m_state; }
    bool isLive() const { return m_feed.isLive(); }
    AlertFeed &feed() { return m_feed; }
    bool hadAlerts() const { return m_hadAlerts; } // else EmptyNew means that there was never one
    bool canUndo() const { return m_changes.last() != nullptr; }
    TimePoint now() const;

    void activate();
    void deactivate();
    void reload();
    void resume(); // the server can be reached again
    void setFilters(const AlertFilters &filters);
    void clearFilters();
    void change(const QStringList &ids, const AlertEdit &edit); // snoozing is for open ones
    void stopChanges() { m_changes.stop(); }
    void undo();
    void showArrivals();
    void tick(); // time has passed: what "today" is, and whose snooze is over

Q_SIGNALS:
    void statusChanged(const PageStatus &status);
    void summaryChanged(const QString &sentence, bool isFresh);
    void filtersChanged();
    void accountsChanged();
    void arrivalsChanged(int count); // alerts that wait to be shown
    void progressed(int done, int total);
    void commandFinished(const AlertCommand &command);
    void undoWithdrawn();
    void alertChanged(const AlertEntry &alert); // whoever did it
    void moreFailed(const ApiError &error);     // the rows after those that are shown

private:
    struct UnderWay
    {
        AlertEntry before;
        AlertEntry shown;
    };
    void show(const QList<AlertEntry> &before, const QList<AlertEntry> &shown);
    void apply(const QList<AlertEntry> &alerts);
    void takeBack(const QStringList &ids);
    void watchAndLoad();
    void loadWhenWatched();
    void load();
    void showUnderWay();
    bool isStandard() const;
    void askWhetherAny();
    void askForSnoozed();
    void noteSnoozed(const AlertEntry &alert);
    void wake();
    void take(const ApiResult<AlertListing> &answer);
    void loadMore();
    void look();
    void takeLook(const AlertListing &listing);
    void loadAccounts();
    void onEvent(const AlertEntry &alert);
    void onFeedOpened();
    void onFeedEnded();
    void setArrivals(const QList<AlertEntry> &alerts);
    void present();
    void setState(PageState state, const std::optional<ApiError> &error = std::nullopt);
    void tellSummary(bool isFresh = true);

    AlertSource &m_source;
    bool m_isAdministrator;
    Now m_now;
    AlertModel m_model;
    AlertChanges m_changes;
    AlertFeed m_feed;
    AlertFilters m_filters;
    AlertQuery m_query;                   // that the rows are the answer to
    QHash<QString, UnderWay> m_underWay;  // alerts that are being changed
    QList<AlertEntry> m_arrivals;         // newest first
    QHash<QString, AlertEntry> m_snoozed; // known ones, to come back at their time
    QHash<QString, QString> m_accounts;   // id -> e-mail
    PageState m_state = PageState::Loading;
    bool m_isActive = false;
    bool m_isLoaded = false; // m_model answers m_query
    bool m_hadAlerts = false;
    bool m_knowsSnoozed = false; // or has asked
    std::unique_ptr<QObject> m_listCall;
    std::unique_ptr<QObject> m_moreCall;
    std::unique_ptr<QObject> m_lookCall;
    std::unique_ptr<QObject> m_anyCall;
    std::unique_ptr<QObject> m_snoozedCall;
    std::unique_ptr<QObject> m_accountsCall;
    bool m_isLoadWanted = false; // once the stream is open
    bool m_isLookDue = false;    // once the list is there
    QTimer m_patience;
    QTimer m_tick;
};

} // namespace postject::ui
