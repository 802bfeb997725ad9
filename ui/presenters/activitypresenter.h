// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Activity page's logic: turns filters, range and brush into calls, keeps the table's model, the histogram, the
// summary sentence and the page's state in step, and counts entries that came after what is shown. GUI thread.
#pragma once

#include "ui/models/activitymodel.h"
#include "ui/presenters/pagestate.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace postject::ui {

// What the filter bar holds, apart from times. Empty or absent: any.
struct ActivityFilters
{
    QString action = {};
    QString ipAddress = {};
    QString endpoint = {};
    std::optional<int> status = std::nullopt;
    QList<ActivityCondition> conditions = {};
    QString text = {};
    bool everyAccount = false; // administrators only

    // With one more condition; in a field of its own where it has one that is free.
    ActivityFilters with(const ActivityCondition &condition) const;
    ActivityFilters without(const ActivityCondition &condition) const;

    bool operator==(const ActivityFilters &) const = default;
};

struct TimeSpan
{
    TimePoint from;
    TimePoint until; // exclusive

    bool operator==(const TimeSpan &) const = default;
};

class ActivityPresenter final : public QObject
{
    Q_OBJECT

public:
    enum class Range { LastHour, LastDay, LastWeek, LastMonth, All, Custom };
    using Now = std::function<TimePoint()>;

    static constexpr int kLookMs = 10'000; // between two looks for newer entries
    static constexpr int kBins = 120;

    explicit ActivityPresenter(ActivitySource &source, Now now = {}, QObject *parent = nullptr);
    ~ActivityPresenter() override;

    ActivityModel &model() { return m_model; }
    const ActivityFilters &filters() const { return m_filters; }
    Range range() const { return m_range; }
    std::optional<TimeSpan> brush() const { return m_brush; }
    std::optional<TimeSpan> span() const; // of the range, whole minutes; nothing: the whole log
    TimePoint now() const;
    PageState state() const { return m_state; }
    int lookInterval() const { return m_look.interval(); }

    // Shown: loads the first time and after a failure, else looks for newer entries and leaves the reader's place
    // alone. Called again while shown: reload(). Before the first time, setters only remember.
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
    void setBrush(std::optional<TimeSpan> span); // the part of the range that the table shows; nothing: all of it
    void setOldestFirst(bool oldestFirst);
    // Other filters, and all of the time or one span: what another page asks for.
    void startOver(const ActivityFilters &filters, const std::optional<TimeSpan> &span = std::nullopt);
    void clearFilters(); // filters, range and brush; the choice of accounts stays
    void setLookInterval(int milliseconds) { m_look.setInterval(milliseconds); }

Q_SIGNALS:
    void statusChanged(const PageStatus &status);
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

        bool operator==(const Question &) const = default;
    };
    Question question() const;
    void present(qint64 total);
    void remember(const TimeSpan &custom);
    ActivityQuery filterQuery() const;
    ActivityQuery listQuery() const;
    void loadRows();
    void loadHistogram();
    void countWhole();
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
    ActivityFilters m_filters;
    bool m_showsLocal = false;
    Range m_range = Range::All;
    TimeSpan m_custom{};
    std::optional<TimeSpan> m_brush;
    TimePoint m_histogramEnd{}; // of the last bin, exclusive
    bool m_oldestFirst = false;
    PageState m_state = PageState::Loading;
    std::optional<Question> m_answered; // by the rows in the model; nothing before the first answer
    bool m_started = false;
    bool m_active = false;
    std::optional<qint64> m_whole;   // entries in the log, whatever the filters
    std::optional<TimePoint> m_seen; // the newest entry that is shown or counted
    qint64 m_new = 0;
    std::unique_ptr<QObject> m_histogramCall;
    std::unique_ptr<QObject> m_wholeCall;
    std::unique_ptr<QObject> m_lookCall;
    QTimer m_look;
};

} // namespace postject::ui
