// SPDX-License-Identifier: GPL-3.0-or-later
//
// The activity log as a table of any length: pages of rows are fetched when they come into view and the last used ones
// are kept. Rows never move under the reader: a newest-first listing ends at its newest row, later ones are the
// presenter's to announce. A failed page stays as rows that say so until retry(). GUI thread.
#pragma once

#include "ui/models/activitypager.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>
#include <QTimer>

#include <memory>

namespace postject::ui {

class ActivityModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Action, Address, Endpoint, Status, UserAgent, Account }; // the first of activityColumns()
    enum Role {
        LoadingRole = Qt::UserRole + 1, // bool: nothing is known of this row yet
        FailedRole,                     // bool: its page could not be loaded
        ProblemRole,                    // bool: the entry is a refused or failed request
    };

    static constexpr int kPageSize = 200;
    static constexpr int kPagesKept = 64;
    static constexpr int kDragPauseMs = 60;
    static constexpr int kPagerBins = 240;
    static constexpr qint64 kBinsFrom = 10'000; // rows from which on the counts per bin are worth a call
    static constexpr int kMaxRows = 60'000'000; // beyond, 32-pixel rows overflow the view's int coordinates

    explicit ActivityModel(ActivitySource &source, QObject *parent = nullptr);
    ~ActivityModel() override;

    // Asks anew; the rows shown stay until the answer is here. A load under way is cancelled.
    void load(const ActivityQuery &query);
    void cancelLoad();
    bool isLoading() const { return m_load != nullptr; }

    // Of what is shown, not of a load under way. Its "until" is the newest row's time in a newest-first listing.
    const ActivityQuery &shownQuery() const { return m_pager.query(); }
    std::optional<TimePoint> searchedTo() const { return m_searchedTo; } // of what is shown; absent: everything
    qint64 total() const { return m_pager.total(); }                     // may be more than rowCount()

    bool jumpsByBins() const { return m_pager.usesBins(); } // else by plain offsets

    // Whose e-mail each account id stands for; an id that is not in it is shown itself.
    void setAccounts(const QHash<QString, QString> &emails);

    // The view's rows; fetches their pages and one ahead, drops requests for others. While dragging it waits for a
    // pause.
    void setVisibleRows(int first, int last, bool dragging);
    void retry(int row);
    void retryFailed();

    const ActivityEntry *entry(int row) const; // null while not loaded; valid until control returns to the event loop
    QString rowSentence(int row) const;        // what a screen reader says of the row

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loadStarted();
    void loaded(qint64 total);
    void loadFailed(const ApiError &error);
    void pageLoaded(int firstRow, int lastRow);
    void pageFailed(const ApiError &error);
    void logChanged(); // rows came or went inside what is shown: counts and positions are no longer exact

private:
    struct Row
    {
        ActivityEntry entry;
        QStringList cells; // of each column, but for the account's
    };
    using Page = QList<Row>;

    void show(const ActivityQuery &query, ActivityListing listing);
    void fetchBins();
    void fetchWanted();
    void fetchPage(int page);
    void take(int page, const ActivityPager::Request &request, ApiResult<ActivityListing> answer);
    void store(int page, QList<ActivityEntry> entries);
    void pageChanged(int page);
    void cancelPages();
    const Row *row(int number) const;
    QVariant display(const Row &row, int column) const;
    QVariant toolTip(const Row &row, int column) const;
    QVariant pivot(const Row &row, int column) const;
    QVariant notLoaded(int number, int column, int role) const;

    ActivitySource &m_source;
    ActivityPager m_pager;
    int m_rows = 0;
    std::optional<TimePoint> m_searchedTo;
    QCache<int, Page> m_pages;
    QHash<QString, QString> m_accounts; // e-mail by id
    QHash<int, QObject *> m_pending;    // page -> context of its call
    QHash<int, ApiError> m_failed;
    std::unique_ptr<QObject> m_load;
    std::unique_ptr<QObject> m_bins;
    QTimer m_dragPause;
    int m_firstVisible = 0;
    int m_lastVisible = 0;
    bool m_upwards = false;
};

} // namespace postject::ui
