// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Activity page's logic: turns filters, range and brush into calls, keeps the table's model, the histogram, the
// summary sentence and the page's state in step, and counts entries that came after what is shown. GUI thread.
#pragma once

#include "ui/models/activitymodel.h"
#include "ui/presenters/activityfilters.h"
#include "ui/presenters/activityspan.h"
#include "ui/presenters/logextent.h"
#include "ui/presenters/pagestate.h"
#include "ui/presenters/streamkeeper.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace postject::ui {

class ActivityPresenter final : public QObject
{
    Q_OBJECT

public:
    enum class Range { LastHour, LastDay, LastWeek, LastMonth, All, Custom };
    using Now = std::function<TimePoint()>;

    static constexpr int kFollowMs = 1000;       // between two pictures of a list that follows the log
    static constexpr int kFollowBinsMs = 15'000; // and of its histogram

    explicit ActivityPresenter(ActivitySource &source, Now now = {}, QObject *parent = nullptr);
    ~ActivityPresenter() override;

    ActivityModel &model() { return m_model; }
    const ActivityFilters &filters() const { return m_filters; }
    Range range() const { return m_range; }
    std::optional<TimeSpan> brush() const { return m_brush; }
    // Of the range, in whole bins of the histogram where they are of the clock; nothing: the whole log.
    std::optional<TimeSpan> span() const;
    ActivityQuery listQuery() const;   // what the table shows
    ActivityQuery filterQuery() const; // without its times
    TimePoint now() const;
    PageState state() const { return m_state; }

    // Shown: loads the first time and after a failure, else looks once for newer entries, follows the log's stream and
    // leaves the reader's place alone. Called again while shown: reload(). Before the first time, setters only
    // remember.
    void activate();
    void resume(); // the server can be reached again: what failed is tried again
    void deactivate();
    void reload(); // everything anew; also what "37 new entries" asks for
    void cancel(); // of a load that takes too long: what was shown is shown again
    // Whether rows of the server's own socket are there: what a console on the same computer asks for. Not at first.
    void setShowsLocal(bool shows);
    void setFilters(const ActivityFilters &filters);
    void setRange(Range range); // not Custom
    void setCustomRange(const TimeSpan &span);
    void zoomTo(const TimeSpan &span);           // the same, widened to whole bins
    void setBrush(std::optional<TimeSpan> span); // the part of the range that the table shows; nothing: all of it
    void setOldestFirst(bool oldestFirst);
    // Newer entries are shown as they come rather than counted; at most once a second.
    void setFollowing(bool follows);
    // A text search that stopped at a time goes on from there; reload() goes back to its beginning.
    void searchFurther();
    bool canSearchFurther() const { return m_state != PageState::Loading && m_model.searchedTo().has_value(); }
    // A text was looked for as whole words, and they found nothing or not all: it may be a part of one.
    bool mayBeInsideWords() const
    {
        return (m_state == PageState::Ready || m_state == PageState::EmptyFiltered) && filterQuery().wholeWords &&
               (m_model.searchedTo() || m_model.total() == 0);
    }
    // Other filters, and all of the time or one span: what another page asks for.
    void startOver(const ActivityFilters &filters, const std::optional<TimeSpan> &span = std::nullopt);
    void clearFilters(); // filters, range and brush; the choice of accounts stays
    void setFollowInterval(int milliseconds) { m_follow.setInterval(milliseconds); }
    void setFirstWait(std::chrono::milliseconds wait) { m_stream.setFirstWait(wait); } // after the stream ended

Q_SIGNALS:
    void statusChanged(const PageStatus &status);
    void rowsAsked(bool isRefresh); // the same question as that which the rows shown answer
    void summaryChanged(const QString &sentence);
    void histogramChanged(const QList<HistogramBin> &bins, TimePoint end); // end of the last bin, exclusive
    void histogramFailed(const ApiError &error);
    void filtersChanged();         // filters or range, by whomever
    void newEntries(qint64 count); // since what is shown was loaded; 0: none any more
    void logChanged();

private:
    struct Question // what the rows were asked for
    {
        ActivityFilters filters;
        Range range;
        TimeSpan custom;
        std::optional<TimeSpan> brush;
        bool oldestFirst;
        std::optional<TimePoint> further;

        bool operator==(const Question &) const = default;
    };
    Question question() const;
    void present(qint64 total);
    void remember(const TimeSpan &custom);
    void loadRows();
    void loadHistogram();
    void takeBins(const Bins &asked, const ApiResult<QList<HistogramBin>> &answer);
    void resumeHistogram();
    ActivityQuery everything() const; // whatever the filters
    void openStream();
    void onLogged(const ActivityEntry &entry);
    void follow();
    bool isOpenEnded() const { return m_range != Range::Custom && !m_brush && !m_further; }
    void look();
    void takeNewer(const ActivityListing &newer);
    void setNewEntries(qint64 count);
    void onLoaded(qint64 total);
    void onLoadFailed(const ApiError &error);
    void setState(PageState state, const std::optional<ApiError> &error = std::nullopt);
    void updateSummary();
    QString countSentence() const;

    ActivitySource &m_source;
    Now m_now;
    ActivityModel m_model;
    LogExtent m_log;
    ActivityFilters m_filters;
    bool m_showsLocal = false;
    Range m_range = Range::All;
    TimeSpan m_custom{};
    std::optional<TimeSpan> m_brush;
    TimePoint m_histogramEnd{}; // of the last bin, exclusive
    bool m_oldestFirst = false;
    std::optional<TimePoint> m_further; // where a search goes on
    PageState m_state = PageState::Loading;
    std::optional<Question> m_answered; // by the rows in the model; nothing before the first answer
    bool m_started = false;
    bool m_active = false;
    bool m_histogramWaits = false;   // for the ends of the log
    std::optional<TimePoint> m_seen; // the newest entry that is shown or counted
    qint64 m_new = 0;
    StreamKeeper m_stream;
    bool m_streamIsOfEveryAccount = false;
    bool m_wasCut = false; // the stream: entries may have been missed
    bool m_follows = false;
    QTimer m_follow;
    QTimer m_followBins;
    std::unique_ptr<QObject> m_histogramCall;
    std::unique_ptr<QObject> m_lookCall;
};

} // namespace postject::ui
