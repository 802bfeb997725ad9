// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Anomalies page's logic: takes the figures of a period once, follows the live stream from there on, tells at most
// once a second that they have changed, and says how current they are. Every call is an entry of the log, so there is
// none while the stream goes on, but once an hour for new averages. GUI thread; no words, no widgets.
#pragma once

#include "ui/models/anomalyfigures.h"
#include "ui/presenters/pagestate.h"
#include "ui/presenters/streamkeeper.h"

#include <functional>

namespace postject::ui {

class AnomalyPresenter final : public QObject
{
    Q_OBJECT

public:
    enum class Range { Hour, SixHours, Day, Week, Month };
    // Waiting: the stream has not begun yet. Lost: it ended, and is taken up again. Refused: it is not.
    enum class Liveness { Waiting, Live, Paused, Lost, Refused };
    using Now = std::function<TimePoint()>; // of this computer

    static constexpr std::array kRanges{Range::Hour, Range::SixHours, Range::Day, Range::Week, Range::Month};
    static constexpr int kPatienceMs = 250; // the figures wait so long for the stream to be open
    static constexpr int kTickMs = 1000;
    static constexpr qsizetype kWaitingMax = 10'000; // rows told of while the figures are on their way

    // An administrator looks at every account.
    AnomalyPresenter(MetricsSource &source, bool isAdministrator, Now now = {}, QObject *parent = nullptr);
    ~AnomalyPresenter() override;

    static std::chrono::hours lengthOf(Range range);

    bool isOfEveryAccount() const { return m_isAdministrator; }
    Range range() const { return m_range; }
    // As they are shown: those of the moment that it was paused, while it is.
    const AnomalyFigures &figures() const { return m_paused ? *m_paused : m_figures; }
    PageStatus status() const { return m_status; }
    Liveness liveness() const;
    TimePoint asOf() const { return m_paused ? m_pausedAt : m_asOf; } // by this computer's clock
    StreamKeeper &stream() { return m_stream; }

    void activate(); // shown, or asked to refresh
    void deactivate();
    void resume(); // the server can be reached again
    void setRange(Range range);
    void setPaused(bool paused);
    void tick(); // a second has passed

Q_SIGNALS:
    void statusChanged(const PageStatus &status);
    void figuresChanged(bool isFresh); // taken anew, not only gone on with
    void livenessChanged();
    void rangeChanged();

private:
    TimePoint now() const;
    TimePoint serverNow() const { return now() + m_serverAhead; }
    void watchAndLoad();
    void loadWhenWatched();
    void load();
    void take(const ApiResult<Metrics> &answer);
    void onLogged(const ActivityEntry &entry);
    void onBlockChanged(const BlockChange &change);
    void onOpened();
    void onEnded();
    void fail(const ApiError &error);
    void setStatus(const PageStatus &status);
    void tellLiveness();

    MetricsSource &m_source;
    bool m_isAdministrator;
    Now m_now;
    Range m_range = Range::Hour;
    AnomalyFigures m_figures;
    std::optional<AnomalyFigures> m_paused;
    TimePoint m_pausedAt{};
    TimePoint m_asOf{};
    TimePoint m_takenAt{}; // the figures, from the server
    Milliseconds m_serverAhead{0};
    PageStatus m_status;
    Liveness m_told = Liveness::Waiting;
    bool m_isActive = false;
    bool m_isInStep = false; // the figures have all that was logged
    bool m_wasLive = false;
    bool m_isLoadWanted = false; // once the stream is open
    bool m_isRepeated = false;   // the call under way
    bool m_hasNews = false;      // to be told with the next tick
    bool m_hasMissed = false;    // more rows than could wait
    QList<ActivityEntry> m_waiting;
    StreamKeeper m_stream;
    QTimer m_patience;
    QTimer m_tick;
    std::unique_ptr<QObject> m_call;
};

} // namespace postject::ui
